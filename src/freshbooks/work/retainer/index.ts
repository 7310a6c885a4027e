import type { BusinessId, ClientId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { always, criteria } from "../../lists/criteria.ts";
import { locally } from "../../lists/filters.ts";
import { businessNoun } from "../../nouns/business.ts";
import type { Made } from "../../records/record.ts";
import type { Written } from "../../writes/write.ts";
import { type Retainer, type RetainerInput, retainerRecord } from "./record.ts";

/** FreshBooks' message in `error` has no field. */
export const oneForEachClient = "The client already has a retainer";

const retainers = businessNoun({
  // Only the single path is singular, and the list has neither pages nor filters.
  paths: (business) => {
    const list = `/comments/business/${business}/retainers`;
    return { list, single: (id) => `/comments/business/${business}/retainer/${id}` };
  },
  many: "retainers",
  one: "retainer",
  unpaged: true,
  record: retainerRecord,
  filters: criteria<Retainer>()({
    // Whether FreshBooks lists ended ones is unknown.
    listed: always(() => locally<Retainer>(({ deleted }) => !deleted)),
    clientIds: (ids: readonly ClientId[]) => ({
      ...locally<Retainer>(({ clientId }) => clientId !== null && ids.includes(clientId)),
      impossible: ids.length === 0,
    }),
  }),
  orders: {},
  searched: [{ filters: () => [] }],
  refusals: {
    2001: { saying: /already exists/i, field: "client_user_id", message: oneForEachClient },
  },
});

/** How often a period begins; null periods have no end. FreshBooks accepts it once and never returns it. */
type Periods = {
  readonly every: number;
  readonly unit: "WEEK" | "MONTH" | "YEAR";
  readonly periods: number | null;
};

const letters = { WEEK: "w", MONTH: "m", YEAR: "y" } as const;

/** The retainers of one business: at most one for each client, in FreshBooks' order. */
export function retainersOf(session: Session, businessId: BusinessId) {
  const noun = retainers(session, businessId);
  const put = async (id: string, input: RetainerInput): Promise<Written<Retainer>> => {
    const { item, userErrors } = await noun.update(id, input);
    return { item, userErrors: userErrors.map((error) => ({ ...error, path: ["id"] })) };
  };
  return {
    ...noun,
    create: (input: Made<typeof retainerRecord>, { every, unit, periods }: Periods) =>
      noun.create(input, [], {
        more: {
          frequency: `${every === 1 ? "" : every}${letters[unit]}`,
          number_recurring: periods ?? 0,
          is_infinitely_recurring: periods === null,
        },
      }),
    /** There is no DELETE. */
    end: (id: string) => put(id, { deleted: true }),
    restore: (id: string) => put(id, { deleted: false }),
  };
}
