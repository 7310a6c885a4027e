import { invoiceRecord } from "../../../freshbooks/sales/invoice/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How invoices are read by their ids. */
export const invoiceEntity = entityOf("Invoice", invoiceRecord, ({ invoice }) => invoice);
