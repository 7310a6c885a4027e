import { creditNoteRecord } from "../../../freshbooks/sales/creditNote/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How credit notes are read by their ids. */
export const creditNoteEntity = entityOf("CreditNote", creditNoteRecord, ({ creditNote }) => creditNote);
