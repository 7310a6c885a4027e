import { invoiceProfileRecord } from "../../../freshbooks/sales/invoiceProfile/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How recurring profiles are read by their ids. */
export const invoiceProfileEntity = entityOf(
  "InvoiceProfile",
  invoiceProfileRecord,
  ({ invoiceProfile }) => invoiceProfile,
);
