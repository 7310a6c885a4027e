import { paymentRecord } from "../../../freshbooks/sales/payment/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** How payments are read by their ids. */
export const paymentEntity = entityOf("Payment", paymentRecord, ({ payment }) => payment);
