import type { CheckoutLink, NewCheckoutLink } from "../../freshbooks/sales/checkoutLink.ts";
import type { PaymentOptions } from "../../freshbooks/sales/paymentOptions.ts";
import {
  type Complaints,
  createComplaints,
  type UserError,
  type Written,
} from "../../freshbooks/writes/write.ts";
import type { CheckoutLinkCreateInput, CheckoutLinkUpdateInput } from "../../generated/resolvers.ts";
import type { AccountId } from "../../values/ids.ts";
import { accountOf } from "../contract/account.ts";
import type { Context, Opened } from "../contract/context.ts";
import { toGlobalId } from "../contract/ids.ts";
import type { NounResolvers } from "../contract/noun.ts";
import { answer, type WhenLost } from "../writing/answer.ts";
import { checkPercent, checkPositive, checkStatedMoney } from "../writing/moneyInput.ts";
import { named, namedBusiness, referred } from "../writing/named.ts";
import { payloadOf } from "../writing/payload.ts";
import { itemEntity } from "./item.ts";

/** A link whose options were set, and the options. */
export type CheckoutLinkPaymentOptionsSetPayloadRow = {
  readonly checkoutLink: CheckoutLink | null;
  readonly paymentOptions: PaymentOptions | null;
  readonly userErrors: readonly UserError[];
};

const { payload, nothing } = payloadOf<CheckoutLink, "checkoutLink">("checkoutLink");

/** No query shows a link: after a lost response, only FreshBooks itself does. */
const lost = (mayBe: string): WhenLost => ({ mayBe, look: null, keeps: ["item"] });

/** All values of a link; the name defaults to the item's. */
async function valuesOf(
  input: CheckoutLinkCreateInput | CheckoutLinkUpdateInput,
  accountId: AccountId,
  complaints: Complaints,
  context: Context,
): Promise<NewCheckoutLink> {
  const { itemId, itemName, amount, note, active, notifiesBusiness, taxes } = input;
  checkPositive(complaints, ["amount"], amount);
  if (!amount.currency)
    complaints.add("REQUIRED", ["amount", "currency"], "The currency of a checkout link is required");
  for (const [at, { name, percent }] of (taxes ?? []).entries()) {
    const path = ["taxes", String(at)];
    if (!name.trim()) complaints.add("REQUIRED", [...path, "name"], "The name of a tax is required");
    checkPercent(complaints, [...path, "percent"], percent);
  }
  const wanted = { accountId, of: "checkout link" };
  const item = await referred(context, complaints, itemEntity, ["itemId"], itemId, wanted);
  return {
    ...(item && { itemId: item.id, itemName: itemName?.trim() ? itemName : item.name }),
    amount: checkStatedMoney(complaints, ["amount"], amount),
    ...{ note: note ?? null, active, notifiesBusiness, taxes: taxes ?? [] },
  };
}

/** Changes the link in an input, in its turn. `prepare` checks the input and returns the write. */
async function change(
  { id }: { readonly id: string },
  context: Context,
  mayBe: string,
  prepare: (
    link: Opened<"CheckoutLink">,
    complaints: Complaints,
  ) => Promise<() => Promise<Written<CheckoutLink>>>,
) {
  const complaints = createComplaints();
  const opened = await named(context, complaints, "CheckoutLink", ["id"], id);
  if (!opened) return nothing(complaints);
  return context.inTurn(opened, [{ noun: "CheckoutLink", number: opened.number }], async () => {
    const run = await prepare(opened, complaints);
    return payload(await answer(context, complaints.list, [{ path: [], run }], lost(mayBe)));
  });
}

export const checkoutLink: NounResolvers = {
  CheckoutLink: {
    id: ({ accountId, id }) => id && toGlobalId("CheckoutLink", { accountId, id }),
    freshbooksId: ({ id }) => id,
    item: itemEntity.named("itemId", { exists: true }),
  },
  Mutation: {
    checkoutLinkCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const business = await namedBusiness(context, complaints, input.businessId);
      if (!business) return nothing(complaints);
      const accountId = accountOf(business);
      const values = await valuesOf(input, accountId, complaints, context);
      const run = async () =>
        context.books(accountId).checkoutLinks.create(values, await context.today(accountId));
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], lost("the link may have been created")),
      );
    },

    checkoutLinkUpdate: (_, { input }, context) =>
      change(input, context, "the link may have been changed", async ({ accountId, number }, complaints) => {
        const values = await valuesOf(input, accountId, complaints, context);
        return () => context.books(accountId).checkoutLinks.replace(number, values);
      }),

    checkoutLinkDelete: (_, { input }, context) =>
      change(
        input,
        context,
        "the link may have been deleted",
        async ({ accountId, number }) =>
          () =>
            context.books(accountId).checkoutLinks.remove(number),
      ),

    checkoutLinkPaymentOptionsSet: async (_, { input: { id, gateway, ...flags } }, context) => {
      const complaints = createComplaints();
      const opened = await named(context, complaints, "CheckoutLink", ["id"], id);
      if (!gateway.trim())
        complaints.add("REQUIRED", ["gateway"], "A gateway is required for online payments");
      if (!opened) return { checkoutLink: null, paymentOptions: null, userErrors: complaints.list };
      const { accountId, number } = opened;
      return context.inTurn({ accountId }, [{ noun: "CheckoutLink", number }], async () => {
        const { checkoutLinks } = context.books(accountId);
        const run = () => checkoutLinks.setPaymentOptions(number, { gateway, ...flags });
        const mayBe = "the payment options may have been set";
        const written = await answer(context, complaints.list, [{ path: [], run }], lost(mayBe));
        const { item: paymentOptions, userErrors } = written;
        return { checkoutLink: paymentOptions && checkoutLinks.named(number), paymentOptions, userErrors };
      });
    },
  },
};
