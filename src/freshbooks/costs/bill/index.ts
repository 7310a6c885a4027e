import type { AccountId, BillId, BillVendorId } from "../../../values/ids.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import type { Need, Relation } from "../../lists/children.ts";
import { accountNoun } from "../../nouns/account.ts";
import type { NounQuery } from "../../nouns/noun.ts";
import { changed } from "../../records/record.ts";
import type { Written } from "../../writes/write.ts";
import { type BillVendor, billVendorsOf } from "../billVendor.ts";
import type { ReceiptFile } from "../expense/receipt.ts";
import { type BillCriteria, billFilters, billOrders, ofVendor } from "./criteria.ts";
import { assertOfVendor, ownersOf } from "./owners.ts";
import { type Bill, type BillPart, billRecord, type NewBill } from "./record.ts";

export type BillQuery = NounQuery<BillCriteria, keyof typeof billOrders, BillPart>;

const bills = accountNoun({
  path: "bills/bills",
  many: "bills",
  one: "bill",
  twin: "id",
  record: billRecord,
  filters: billFilters,
  alike: ({ issueDate }) => (issueDate ? { issueDate: { from: issueDate, to: issueDate } } : {}),
  orders: billOrders,
});

/** One vendor at a time: bills do not name their vendor, so those of several cannot be distinguished. */
const ofOneVendor: Relation<BillVendorId, Bill> = {
  together: ([id = "" as BillVendorId]) => ofVendor(id),
  alone: ofVendor,
  parentsOf: ({ vendorId }) => (vendorId === null ? [] : [vendorId]),
};

/** The bills of one account. The plan may lack them: 200 with the error 41001. */
export function billsOf(session: Session, accountId: AccountId) {
  const noun = bills(session, accountId);
  const asked = { ...noun.collection, proofs: new Map<string, Promise<boolean>>() };
  const vendors = billVendorsOf(session, accountId);
  const children = noun.childrenBy(ofOneVendor);
  return {
    ...noun,
    /** The answer does not name the bill's vendor, which is known. */
    create: async (input: NewBill, parts: readonly BillPart[] = []): Promise<Written<Bill>> => {
      const written = await noun.create(input, parts);
      const { item } = written;
      const isSilent = item && input.vendorId && item.vendorId === null;
      return isSilent ? { ...written, item: changed(item, { vendorId: input.vendorId ?? null }) } : written;
    },
    /** The file of a bill, read again; null without one, or without such a bill. */
    attachmentOf: async (id: BillId): Promise<ReceiptFile | null> => {
      const bill = (await noun.byIds([id])).get(id);
      if (bill instanceof Error) throw bill;
      return bill?.attachment ?? null;
    },
    ownersOf: (some: readonly Bill[]): Promise<(BillVendor | Error)[]> =>
      ownersOf(asked, async (deleted) => (deleted ? vendors.deleted() : vendors.all()), some),
    ofVendors: (
      ids: readonly BillVendorId[],
      query: BillQuery,
      window: Window,
      need: Need,
    ): Promise<Page<Bill>[]> =>
      Promise.all(
        ids.map(async (id) => {
          const [page] = await children([id], query, window, need);
          const read = page as Page<Bill>;
          await assertOfVendor(asked, read);
          return read;
        }),
      ),
  };
}
