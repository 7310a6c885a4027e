import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { CreditNote } from "../../../freshbooks/sales/creditNote/record.ts";
import type { CreditNoteFilterInput } from "../../../generated/resolvers.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { clientEntity } from "../client/entity.ts";
import { clientIn } from "../client/known.ts";
import { creditNoteEntity } from "./entity.ts";

const filter = filterOf<CreditNoteFilterInput>()({ ids: { ids: "CreditNote", clientIds: "Client" } });
const lists = listsOf(creditNoteEntity, { name: "creditNotes", filter, toCriteria: (asked) => asked });

export const creditNote: NounResolvers = {
  CreditNoteFilterInput: filter.assert,
  Query: { creditNote: creditNoteEntity.byId },
  Business: { creditNotes: lists.all },
  Client: {
    credits: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  Payment: { creditNote: creditNoteEntity.named("creditNoteId", { exists: true }) },
  CreditNote: {
    ...creditNoteEntity.fields,
    client: clientEntity.named("clientId", { exists: true, known: (row: CreditNote) => clientIn(row) }),
  },
};
