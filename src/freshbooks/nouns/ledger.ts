import type { BusinessId, BusinessUuid } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError } from "../errors.ts";
import { collectionOf, pathsBelow } from "../families/collection.ts";
import { ledger } from "../families/ledger.ts";
import { type Found, readByIds } from "../lists/byIds.ts";
import type { Fields } from "../records/field.ts";
import { idOf, lossOf } from "../records/record.ts";
import { type Noun, nounOf } from "./noun.ts";

/** A business by the number in its records, and by the UUID of its ledger. */
export type LedgerOwner = { readonly businessId: BusinessId; readonly uuid: BusinessUuid | null };

/** The same session, which refuses where there is no UUID to ask under. */
export const withUuid = (session: Session, { uuid }: LedgerOwner): Session =>
  uuid ? session : { ...session, get: noUuid, write: noUuid };

const noUuid = async (): Promise<never> => {
  throw new FreshBooksError(
    "unavailable",
    "FreshBooks returned no UUID of the business, which leads to its ledger",
  );
};

/** One noun of the ledger, with its path below `/accounting/businesses/{businessUuid}/`. */
export const ledgerNoun =
  <
    Item extends { readonly id: string },
    Part extends string,
    Criteria,
    OrderName extends string,
    T extends Fields,
  >({
    path,
    ...noun
  }: Noun<Item, Part, Criteria, OrderName, T> & { path: string }) =>
  (session: Session, { businessId, uuid }: LedgerOwner) => {
    const reached = withUuid(session, { businessId, uuid });
    const paths = pathsBelow(`/accounting/businesses/${uuid}/${path}`);
    const collection = collectionOf<Item>(reached, ledger, businessId, paths, noun, noun.record);
    const own = nounOf(collection, noun, reached.deeds);
    return {
      ...own,
      /** From the list, which is complete; missing ones are read singly. */
      byIds: async (ids: readonly string[], parts: readonly Part[] = []): Promise<Found<Item>> => {
        const listed = new Map((await own.all()).map((each) => [idOf(each), lossOf(each) ?? each]));
        const missing = ids.filter((id) => !listed.has(id));
        const includes = noun.record.includesOf(parts);
        const apart = await readByIds(collection, [{ filters: () => [] }], missing, includes);
        return new Map(
          ids.flatMap((id) => {
            const each = listed.get(id) ?? apart.get(id);
            return each ? [[id, each]] : [];
          }),
        );
      },
    };
  };
