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
import { leftOut } from "../../records/record.ts";
import { ofVendor } from "./criteria.ts";
import type { Bill } from "./record.ts";

/** No account has so many vendors. */
const nobody = "2147483647" as BillVendorId;

/** How many vendors are asked for at once before it is known whether there is anything left to find. */
const wave = 10;

type Asking = { readonly source: Source<Bill>; readonly singles: Singles };
type Vendors = (deleted: boolean) => Promise<readonly { readonly id: BillVendorId }[]>;

const sending = (...send: Parameter[]): Filter<Bill> => ({ send, holds: () => true });

/**
 * Whether FreshBooks filters bills by their vendor beside these filters: then a vendor whom nobody has got has no bills. Where bills do not
 * say whose they are, nothing else can tell.
 */
async function isHonoured({ source }: Asking, beside: readonly Filter<Bill>[]): Promise<boolean> {
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

/** Throws UPSTREAM_MISMATCH unless the bills of one vendor are really those. */
export async function assertOfVendor(asked: Asking, { items, total }: Page<Bill>): Promise<void> {
  const isSilent =
    items.length === 0 ? total !== 0 : items.some((bill) => judge(() => bill.vendorId === null) === true);
  if (isSilent && !(await isHonoured(asked, []))) throw new MismatchError(["vendorId"]);
}

const stateOf = ({ deleted, archived }: Bill): "deleted" | "archived" | "active" =>
  deleted ? "deleted" : archived ? "archived" : "active";

/** FreshBooks keeps deleted bills out of its lists, and may keep archived ones out. */
const shownBy = {
  active: [],
  archived: [sending(["vis_state", "2"])],
  deleted: [sending(["vis_state", "1"])],
};

/**
 * Whose bills are, of those that do not say so. FreshBooks lists the bills of one vendor at a time, and nothing leads the other way: so each
 * vendor is asked for those of the bills that are theirs, until all are found. At most a hundred vendors in one operation.
 */
export async function ownersOf(
  asked: Asking,
  vendors: Vendors,
  bills: readonly Bill[],
): Promise<(BillVendorId | Error)[]> {
  const found = new Map<BillId, BillVendorId>();
  const failed = new Map<BillId, Error>();

  async function search(group: readonly Bill[], deleted: boolean): Promise<void> {
    const [first] = group;
    if (!first) return;
    const wanted = new Set(group.map(({ id }) => id));
    const beside = [...shownBy[stateOf(first)], sending(...[...wanted].map((id) => ["ids[]", id] as const))];
    const [isTrue, all] = await Promise.all([isHonoured(asked, beside), vendors(deleted)]);
    if (!isTrue) throw leftOut(first, "vendor");
    for (const some of partsOf(all, wave)) {
      if (group.every(({ id }) => found.has(id))) return;
      await Promise.all(
        some.map(async ({ id: vendor }) => {
          if (asked.singles.left <= 0) throw tooMany();
          asked.singles.left -= 1;
          const filters = [ofVendor(vendor), ...beside];
          const { items } = await readWhole(asking(asked.source, { filters, includes: [] }));
          for (const { id } of items) if (wanted.has(id)) found.set(id, vendor);
        }),
      );
    }
  }

  const groups = [...Map.groupBy(bills, stateOf).values()].flatMap((group) => partsOf(group, largestPage));
  for (const deleted of [false, true])
    await Promise.all(
      groups.map(async (group) => {
        const open = group.filter(({ id }) => !found.has(id) && !failed.has(id));
        try {
          await search(open, deleted);
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          for (const { id } of open) failed.set(id, error);
        }
      }),
    );
  return bills.map((bill) => found.get(bill.id) ?? failed.get(bill.id) ?? leftOut(bill, "vendor"));
}

const tooMany = () =>
  new ListError(
    "tooMany",
    "FreshBooks does not return the vendor of these bills, and each of more than 100 vendors would be asked for theirs: select `BillVendor.bills` instead",
  );
