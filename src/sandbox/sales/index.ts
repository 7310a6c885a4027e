import { type Collection, resource } from "../families/accounting/resource.ts";
import { client } from "./client/noun.ts";
import { addClientSeed } from "./client/seed.ts";
import { invoice } from "./invoice/noun.ts";
import { addInvoiceSeed } from "./invoice/seed.ts";
import { payment } from "./payment/noun.ts";
import { addPaymentSeed } from "./payment/seed.ts";

/** What is sold. A noun comes after those that its seeds refer to. */
export const sales = {
  clients: { path: "users/clients", serve: resource(client), addSeed: addClientSeed },
  invoices: { path: "invoices/invoices", serve: resource(invoice), addSeed: addInvoiceSeed },
  payments: { path: "payments/payments", serve: resource(payment), addSeed: addPaymentSeed },
} satisfies Record<string, Collection>;
