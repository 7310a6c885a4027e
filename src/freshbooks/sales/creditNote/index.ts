import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { namingParent, type Relation } from "../../lists/children.ts";
import { accountNoun } from "../../nouns/account.ts";
import { leftOut, saysNothing } from "../../records/record.ts";
import { type Written, withPaths } from "../../writes/write.ts";
import { creditNoteFilters, creditNoteOrders, ofAnyClient } from "./criteria.ts";
import { keptLine } from "./lines.ts";
import { type CreditNote, type CreditNoteInput, type CreditNotePart, creditNoteRecord } from "./record.ts";

const creditNotes = accountNoun({
  path: "credit_notes/credit_notes",
  many: "credit_notes",
  one: "credit_note",
  twin: "creditid",
  record: creditNoteRecord,
  filters: creditNoteFilters,
  alike: ({ clientId }) => (clientId ? { clientIds: [clientId] } : {}),
  orders: creditNoteOrders,
});

const ofClients: Relation<ClientId, CreditNote> = namingParent(ofAnyClient, ({ clientId }) => clientId);

/** Everything that official requests send of a credit note, as it is now. Throws when a part is unknown, since it would be lost. */
function wholeOf(current: CreditNote): CreditNoteInput {
  const { clientId, number, kind, issueDate, currency, language, notes, terms, lines } = current;
  if (!lines) throw leftOut(current, "lines");
  if (kind === null) throw saysNothing(current, "kind");
  return {
    ...{ clientId, number, kind, issueDate, currency, notes, terms, lines: lines.map(keptLine) },
    ...(language !== null && { language }),
  };
}

/** The credit notes of one account. */
export function creditNotesOf(session: Session, accountId: AccountId) {
  const noun = creditNotes(session, accountId);
  return {
    ...noun,
    ofClients: noun.childrenBy(ofClients),
    /**
     * Official requests send the whole credit note, so unchanged fields are sent and confirmed as well: nothing is lost, whether FreshBooks
     * merges or replaces.
     */
    change: async (
      current: CreditNote,
      changes: CreditNoteInput,
      parts: readonly CreditNotePart[],
    ): Promise<Written<CreditNote>> => {
      const written = await noun.update(current.id, { ...wholeOf(current), ...changes }, parts);
      const isGiven = (name = "id") => name === "id" || name in changes;
      return withPaths(written, (path) => (isGiven(path[0]) ? path : []));
    },
  };
}
