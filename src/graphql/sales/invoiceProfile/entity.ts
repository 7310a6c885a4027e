import { invoiceProfileRecord } from "../../../freshbooks/sales/invoiceProfile/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads recurring profiles by id. */
export const invoiceProfileEntity = entityOf(
  "InvoiceProfile",
  invoiceProfileRecord,
  ({ invoiceProfile }) => invoiceProfile,
);
