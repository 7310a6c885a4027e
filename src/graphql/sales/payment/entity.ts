import { paymentRecord } from "../../../freshbooks/sales/payment/record.ts";
import { entityOf } from "../../reading/entity.ts";

/** Reads payments by id. */
export const paymentEntity = entityOf("Payment", paymentRecord, ({ payment }) => payment);
