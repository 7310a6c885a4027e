import type { Day } from "../../../values/dates.ts";
import type { ClientId, CreditNoteId } from "../../../values/ids.ts";
import type { Range } from "../../../values/range.ts";
import { criteria } from "../../lists/criteria.ts";
import { anyOf, between, byValue, locally, oneOfWordsLocally } from "../../lists/filters.ts";
import type { Filter } from "../../lists/query.ts";
import type { CreditNote } from "./record.ts";
import type { CreditNoteKind, CreditNoteStatus } from "./words.ts";

/** One client is known to work; the plural is that of other nouns, so every row is checked. */
export const ofAnyClient = (ids: readonly ClientId[]): Filter<CreditNote> =>
  anyOf<CreditNote>(ids, "clientid", "clientids", ({ clientId }) => clientId, true);

export const creditNoteFilters = criteria<CreditNote>()({
  ids: (ids: readonly CreditNoteId[]) => anyOf<CreditNote>(ids, "creditid", "creditids", ({ id }) => id),
  clientIds: ofAnyClient,
  kinds: (kinds: readonly CreditNoteKind[]) =>
    oneOfWordsLocally<CreditNote, CreditNoteKind>(kinds, ({ kind }) => kind),
  statuses: (statuses: readonly CreditNoteStatus[]) =>
    oneOfWordsLocally<CreditNote, CreditNoteStatus>(statuses, ({ status }) => status),
  number: (wanted: string) => locally<CreditNote>(({ number }) => number === wanted),
  issueDate: (days: Range<Day>) => between<CreditNote>("date", days, ({ issueDate }) => issueDate, true),
});

/** No sort of credit notes is known to work. */
export const creditNoteOrders = {
  ISSUE_DATE_ASC: byValue<CreditNote>(({ issueDate }) => issueDate, 1),
  ISSUE_DATE_DESC: byValue<CreditNote>(({ issueDate }) => issueDate, -1),
};
