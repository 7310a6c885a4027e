import type { Day } from "../../../values/dates.ts";
import type { InvoiceId, PaymentId } from "../../../values/ids.ts";
import type { Money } from "../../../values/money.ts";
import type { Collection } from "../../families/accounting.ts";
import { day, type Fields, link, money, text, toBody, word } from "../../records/fields.ts";
import { carryOut, changeVisibility, type Written } from "../../writes/write.ts";
import type { Payment } from "./index.ts";
import { type PaymentType, paymentType } from "./words.ts";

/** What can be written of a payment. Absent leaves alone, null clears. */
export type PaymentInput = {
  amount?: Money | null;
  date?: Day | null;
  type?: PaymentType | null;
  note?: string | null;
};

const fields: Fields<PaymentInput> = {
  amount: money("amount"),
  date: day("date"),
  type: word("type", paymentType.toWire),
  note: text("note"),
};
const newFields = { ...fields, invoiceId: link<InvoiceId>("invoiceid") };

/** What can be done to the payments of one account. */
export function paymentWrites(collection: Collection<Payment>) {
  return {
    /** `notifiesClient` makes FreshBooks e-mail a receipt; no record ever shows that it did. */
    record: (
      invoiceId: InvoiceId,
      input: PaymentInput,
      notifiesClient: boolean,
    ): Promise<Written<Payment>> => {
      const whole = { ...input, invoiceId };
      const body = { ...toBody(newFields, whole), ...(notifiesClient && { send_client_notification: true }) };
      return carryOut(newFields, whole, () => collection.create(body, []));
    },
    update: (id: PaymentId, input: PaymentInput): Promise<Written<Payment>> =>
      carryOut(fields, input, () => collection.update(id, toBody(fields, input), []), ["id"]),
    remove: (id: PaymentId): Promise<Written<Payment>> => changeVisibility(collection, id, "deleted", []),
    /** As it is now, past anything remembered. */
    now: (id: PaymentId): Promise<Payment | null> => collection.single(id, [], { fresh: true }),
  };
}
