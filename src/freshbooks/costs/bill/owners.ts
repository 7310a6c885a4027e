import type { BillId, BillVendorId } from "../../../values/ids.ts";
import type { Page } from "../../../values/page.ts";
import { partsOf } from "../../../values/parts.ts";
import { FreshBooksError, ListError, MismatchError } from "../../errors.ts";
import type { Singles } from "../../lists/byIds.ts";
import { judge } from "../../lists/judging.ts";
import { asking } from "../../lists/list.ts";
import { largestPage, readWhole } from "../../lists/pages.ts";
import type { Filter, Parameter } from "../../lists/query.ts";
import type { Source } from "../../lists/source.ts";
import { idOf, leftOut, lossOf } from "../../records/record.ts";
import type { BillVendor } from "../billVendor.ts";
import { ofVendor } from "./criteria.ts";
import type { Bill } from "./record.ts";

/** No account has this many vendors. */
const nobody = "2147483647" as BillVendorId;

/** How many vendors are requested at once before it is known whether anything is left to find. */
const wave = 10;

type Asking = {
  readonly source: Source<Bill>;
  readonly singles: Singles;
  /** What this operation has proven, by the filters beside the vendor. */
  readonly proofs: Map<string, Promise<boolean>>;
};
type Vendors = (deleted: boolean) => Promise<readonly BillVendor[]>;

const sending = (...send: Parameter[]): Filter<Bill> => ({ send, holds: () => true });

/**
 * Whether FreshBooks filters bills by vendor with these filters: then a nonexistent vendor has no bills. When bills do
 * not name their vendor, there is no other evidence.
 */
function isHonoured(asked: Asking, beside: readonly Filter<Bill>[]): Promise<boolean> {
  const names = String([...new Set(beside.flatMap(({ send }) => send.map(([key]) => key)))]);
  const proof = asked.proofs.get(names) ?? prove(asked, beside);
  asked.proofs.set(names, proof);
  return proof;
}

async function prove({ source }: Asking, beside: readonly Filter<Bill>[]): Promise<boolean> {
  const filters = [ofVendor(nobody), ...beside];
  if (!source.trust.holds({ filters, includes: [] })) return false;
  try {
    const { items, total } = await asking(source, { filters, includes: [] })(1, 1);
    if (items.length === 0 && total === 0) return true;
  } catch (error) {
    if (error instanceof FreshBooksError && ["invalid", "notFound"].includes(error.reason)) return true;
    throw error;
  }
  source.trust.lose(ofVendor(nobody).send, undefined);
  return false;
}

/** Throws UPSTREAM_MISMATCH unless all bills are the vendor's. */
export async function assertOfVendor(asked: Asking, { items, total }: Page<Bill>): Promise<void> {
  const isSilent =
    items.length === 0 ? total !== 0 : items.some((bill) => judge(() => bill.vendorId === null) === true);
  if (isSilent && !(await isHonoured(asked, []))) throw new MismatchError(["vendorId"]);
}

/**
 * Where to look for a bill: FreshBooks' lists omit deleted bills, and possibly archived ones. Archived ones are first
 * looked for among all.
 */
const places: readonly {
  readonly holds: (bill: Bill) => boolean;
  readonly beside: readonly Filter<Bill>[];
}[] = [
  { holds: ({ deleted }) => !deleted, beside: [] },
  { holds: ({ archived }) => archived, beside: [sending(["vis_state", "2"])] },
  { holds: ({ deleted }) => deleted, beside: [sending(["vis_state", "1"])] },
];

/**
 * The vendors of bills that do not name them. FreshBooks lists the bills of one vendor at a time, and nothing leads the
 * other way: so each vendor is queried, until all are found. At most a hundred vendors in one operation.
 */
export async function ownersOf(
  asked: Asking,
  vendors: Vendors,
  bills: readonly Bill[],
): Promise<(BillVendor | Error)[]> {
  const found = new Map<BillId, BillVendor>();
  const failed = new Map<BillId, Error>();
  const isOpen = ({ id }: Bill) => !found.has(id) && !failed.has(id);

  async function search(
    some: readonly Bill[],
    beside: readonly Filter<Bill>[],
    deleted: boolean,
  ): Promise<void> {
    const wanted = new Set(some.map(({ id }) => id));
    const filters = [...beside, sending(...[...wanted].map((id) => ["ids[]", id] as const))];
    const [isTrue, all] = await Promise.all([isHonoured(asked, filters), vendors(deleted)]);
    if (!isTrue) throw leftOut(some[0] as Bill, "vendor");
    for (const group of partsOf(
      all.filter((each) => idOf(each) !== ""),
      wave,
    )) {
      if (!some.some(isOpen)) return;
      await Promise.all(
        group.map(async (vendor) => {
          if (asked.singles.left <= 0) throw tooMany();
          asked.singles.left -= 1;
          const query = { filters: [ofVendor(vendor.id), ...filters], includes: [] };
          const { items } = await readWhole(asking(asked.source, query));
          for (const { id } of items) if (wanted.has(id)) found.set(id, vendor);
        }),
      );
    }
  }

  for (const deleted of [false, true])
    for (const { holds, beside } of places) {
      const open = bills.filter((bill) => isOpen(bill) && holds(bill));
      await Promise.all(
        partsOf(open, largestPage).map(async (some) => {
          try {
            await search(some, beside, deleted);
          } catch (error) {
            if (!(error instanceof Error)) throw error;
            for (const { id } of some.filter(isOpen)) failed.set(id, error);
          }
        }),
      );
    }
  return bills.map((bill) => {
    const vendor = found.get(bill.id);
    return (vendor && (lossOf(vendor) ?? vendor)) ?? failed.get(bill.id) ?? leftOut(bill, "vendor");
  });
}

const tooMany = () =>
  new ListError(
    "tooMany",
    "FreshBooks does not return the vendor of these bills, and the bills of more than 100 vendors would have to be searched: select `BillVendor.bills` instead",
  );
