import { creditNoteRecord } from "../../../freshbooks/sales/creditNote/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads credit notes by id. */
export const creditNoteEntity = entityOf("CreditNote", creditNoteRecord, ({ creditNote }) => creditNote);
