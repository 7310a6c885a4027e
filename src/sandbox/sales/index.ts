import { type Collection, resource } from "../families/accounting/resource.ts";
import { client } from "./client/noun.ts";
import { addClientSeed } from "./client/seed.ts";
import { creditNote } from "./creditNote/noun.ts";
import { addCreditNoteSeed } from "./creditNote/seed.ts";
import { estimate } from "./estimate/noun.ts";
import { addEstimateSeed } from "./estimate/seed.ts";
import { addGatewaySeed, serveGateways } from "./gateway.ts";
import { invoice } from "./invoice/noun.ts";
import { addInvoiceSeed } from "./invoice/seed.ts";
import { invoiceProfile } from "./invoiceProfile/noun.ts";
import { addInvoiceProfileSeed } from "./invoiceProfile/seed.ts";
import { addItemSeed, item } from "./item.ts";
import { addOtherIncomeSeed, otherIncome } from "./otherIncome.ts";
import { payment } from "./payment/noun.ts";
import { addPaymentSeed } from "./payment/seed.ts";
import { addTaxSeed, tax } from "./tax.ts";

/** Sales. A noun comes after those its seeds refer to. */
export const sales = {
  taxes: { path: "taxes/taxes", serve: resource(tax), addSeed: addTaxSeed },
  items: { path: "items/items", serve: resource(item), addSeed: addItemSeed },
  clients: { path: "users/clients", serve: resource(client), addSeed: addClientSeed },
  estimates: { path: "estimates/estimates", serve: resource(estimate), addSeed: addEstimateSeed },
  invoiceProfiles: {
    path: "invoice_profiles/invoice_profiles",
    serve: resource(invoiceProfile),
    addSeed: addInvoiceProfileSeed,
  },
  invoices: { path: "invoices/invoices", serve: resource(invoice), addSeed: addInvoiceSeed },
  creditNotes: {
    path: "credit_notes/credit_notes",
    serve: resource(creditNote),
    addSeed: addCreditNoteSeed,
  },
  payments: { path: "payments/payments", serve: resource(payment), addSeed: addPaymentSeed },
  otherIncomes: {
    ...{ path: "other_incomes/other_incomes", serve: resource(otherIncome), addSeed: addOtherIncomeSeed },
  },
  gateways: { path: "systems/gateways", serve: serveGateways, addSeed: addGatewaySeed },
} satisfies Record<string, Collection>;
