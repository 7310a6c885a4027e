import { words } from "./words.ts";

/** FreshBooks rejects any other payment method. */
export const paymentMethod = words("payment type", {
  CHECK: "Check",
  CREDIT: "Credit",
  CASH: "Cash",
  BANK_TRANSFER: "Bank Transfer",
  CREDIT_CARD: "Credit Card",
  DEBIT: "Debit",
  PAYPAL: "PayPal",
  TWO_CHECKOUT: "2Checkout",
  VISA: "VISA",
  MASTERCARD: "MASTERCARD",
  DISCOVER: "DISCOVER",
  NOVA: "NOVA",
  AMEX: "AMEX",
  DINERS: "DINERS",
  EUROCARD: "EUROCARD",
  JCB: "JCB",
  ACH: "ACH",
  OTHER: "Other",
});

export type PaymentMethod = NonNullable<ReturnType<typeof paymentMethod.toOurs>>;
