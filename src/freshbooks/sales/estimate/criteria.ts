import type { Day } from "../../../values/dates.ts";
import type { ClientId, EstimateId } from "../../../values/ids.ts";
import type { Range } from "../../../values/range.ts";
import { folded } from "../../../values/text.ts";
import { criteria } from "../../lists/criteria.ts";
import {
  anyOf,
  archivedIs,
  byValue,
  locally,
  oneOfWordsLocally,
  updatedWithin,
} from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import type { Estimate } from "./record.ts";
import type { EstimateStatus } from "./words.ts";

/** The documented table of filters breaks off before these keys, so every row is checked. */
export const ofAnyClient = (ids: readonly ClientId[]): Filter<Estimate> =>
  anyOf<Estimate>(ids, "customerid", "customerids", ({ clientId }) => clientId);

export const estimateFilters = criteria<Estimate>()({
  ids: (ids: readonly EstimateId[]) => anyOf<Estimate>(ids, "estimateid", "estimateids", ({ id }) => id),
  clientIds: ofAnyClient,
  /** FreshBooks filters by one of several fields that can disagree, and would omit what another one says. */
  statuses: (statuses: readonly EstimateStatus[]) =>
    oneOfWordsLocally<Estimate, EstimateStatus>(statuses, ({ status }) => status),
  number: (wanted: string): Filter<Estimate> => ({
    send: [["estimate_number", wanted]],
    holds: ({ number }) => folded(number) === folded(wanted),
    exactly: ({ number }) => number === wanted,
  }),
  /** The key by which FreshBooks would filter days of estimates is not recorded. */
  issueDate: ({ from, to }: Range<Day>) =>
    locally<Estimate>(({ issueDate }) => (!from || issueDate >= from) && (!to || issueDate <= to)),
  updatedAt: updatedWithin,
  archived: archivedIs,
});

/** No sort of estimates is known to work. */
export const estimateOrders = {
  ISSUE_DATE_ASC: byValue<Estimate>(({ issueDate }) => issueDate, 1),
  ISSUE_DATE_DESC: byValue<Estimate>(({ issueDate }) => issueDate, -1),
};
