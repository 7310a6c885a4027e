import { invoiceRecord } from "../../../freshbooks/sales/invoice/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads invoices by id. */
export const invoiceEntity = entityOf("Invoice", invoiceRecord, ({ invoice }) => invoice);
