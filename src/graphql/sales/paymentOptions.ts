import {
  optionNames,
  type PaymentOptions,
  type PaymentOptionsInput,
  waysToPay,
} from "../../freshbooks/sales/paymentOptions.ts";
import { createComplaints, type UserError } from "../../freshbooks/writes/write.ts";
import type { InvoicePaymentOptionsSetInput } from "../../generated/resolvers.ts";
import type { AccountId, InvoiceId, InvoiceProfileId } from "../../values/ids.ts";
import { accountOf } from "../contract/account.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { partsOfField } from "../reading/parts.ts";
import { answer } from "../writing/answer.ts";
import { checkChanges } from "../writing/changes.ts";
import { lookAt } from "../writing/look.ts";
import { named } from "../writing/named.ts";
import { invoiceEntity } from "./invoice/entity.ts";
import { invoiceProfileEntity } from "./invoiceProfile/entity.ts";

/** The result of a write, and its record. */
type SetPayload<Id> = {
  readonly owner: { readonly accountId: AccountId; readonly number: Id } | null;
  readonly paymentOptions: PaymentOptions | null;
  readonly userErrors: readonly UserError[];
};

/** The result of setting the options of an invoice. */
export type InvoicePaymentOptionsSetPayloadRow = SetPayload<InvoiceId>;
/** The result of setting the options of a recurring profile. */
export type InvoiceProfilePaymentOptionsSetPayloadRow = SetPayload<InvoiceProfileId>;

type Given = Omit<InvoicePaymentOptionsSetInput, "id">;

/** All options after the change: those given, else the current ones, else off. */
function whole(given: Given, current: PaymentOptions | null): PaymentOptionsInput {
  const { gateway = current?.gateway ?? null } = given;
  const flags = [...waysToPay, "allowsPartialPayments" as const].map((name) => [
    name,
    given[name] === undefined ? (current?.[name] ?? false) : (given[name] ?? false),
  ]);
  return { ...(gateway?.trim() && { gateway }), ...Object.fromEntries(flags) };
}

const mayBe = "the payment options may have been set";

const shows = `paymentOptions { ${optionNames.join(" ")} }`;

export const paymentOptions: NounResolvers = {
  Business: {
    defaultPaymentOptions: (business, _, context) => context.in(accountOf(business)).paymentOptions.usual(),
  },
  Invoice: {
    paymentOptions: (invoice, _, context) => context.in(invoice.accountId).invoice.paymentOptions(invoice),
  },
  InvoicePaymentOptionsSetPayload: {
    invoice: ({ owner }, _, context, info) =>
      owner &&
      context.in(owner.accountId).invoice.load(owner.number, partsOfField(invoiceEntity.table, info)),
  },
  InvoiceProfilePaymentOptionsSetPayload: {
    invoiceProfile: ({ owner }, _, context, info) =>
      owner &&
      context
        .in(owner.accountId)
        .invoiceProfile.load(owner.number, partsOfField(invoiceProfileEntity.table, info)),
  },
  Mutation: {
    invoicePaymentOptionsSet: async (_, { input: { id, ...given } }, context) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "Invoice", ["id"], id);
      checkChanges(complaints, Object.keys(given).length > 0);
      const nothing = () => ({ owner: null, paymentOptions: null, userErrors: complaints.list });
      if (!opened || complaints.list.length > 0) return nothing();
      const { accountId, number } = opened;
      const options = context.books(accountId).paymentOptions;
      return context.inTurn({ accountId }, [{ noun: "Invoice", number }], async () => {
        const isWhole = optionNames.every((name) => given[name] !== undefined);
        const fields = whole(given, isWhole ? null : await options.now(number));
        if (!fields.gateway && waysToPay.some((name) => fields[name]))
          complaints.add("REQUIRED", ["gateway"], "A gateway is required for online payments");
        const written = await answer(
          context,
          complaints.list,
          [{ path: [], run: () => options.set(number, fields) }],
          { mayBe, look: lookAt("invoice", id, shows) },
        );
        const { item, userErrors } = written;
        return { owner: item && { accountId, number }, paymentOptions: item, userErrors };
      });
    },

    invoiceProfilePaymentOptionsSet: async (_, { input: { id, gateway, ...flags } }, context) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "InvoiceProfile", ["id"], id);
      if (!gateway.trim())
        complaints.add("REQUIRED", ["gateway"], "A gateway is required for online payments");
      if (!opened || complaints.list.length > 0)
        return { owner: null, paymentOptions: null, userErrors: complaints.list };
      const { accountId, number } = opened;
      return context.inTurn({ accountId }, [{ noun: "InvoiceProfile", number }], async () => {
        const options = context.books(accountId).paymentOptions;
        const run = () => options.setOfProfile(number, { gateway, ...flags });
        const phases = [{ path: [], run }];
        const written = await answer(context, complaints.list, phases, { mayBe, look: null });
        const { item, userErrors } = written;
        return { owner: item && { accountId, number }, paymentOptions: item, userErrors };
      });
    },
  },
};
