import { toDecimal } from "../../wire/decimal.ts";
import { type Fields, isFields, type Json, steadyUuid } from "../../wire/json.ts";
import { bodyOf } from "./options.ts";
import { type Deed, type PaymentsCall, refused } from "./refusal.ts";

/** The keys of the recorded requests. No response is recorded: whether it has them, a wrapper or nothing at all is a setting. */
const keys = [
  ...["item_id", "item_name", "amount", "currency", "note", "is_active", "send_admin_receipt"],
  ...["created_at", "taxes"],
];
const required = ["item_name", "amount", "currency"];

/** Creates a link, with an id like the recorded one. */
export const createLink: Deed = (call) => {
  const { account } = call;
  const id = steadyUuid("checkout link", account.seed.accountId, account.checkoutLinks.size).replaceAll(
    "-",
    "",
  );
  const link = { ...known(call, {}), id };
  account.checkoutLinks.set(id, link);
  return shown(call, link);
};

/** Updates a link; whether omitted fields stay is not known, and they do here. */
export const changeLink: Deed = (call) => {
  const before = call.account.checkoutLinks.get(call.id);
  if (!before) throw missing();
  const link = known(call, before);
  call.account.checkoutLinks.set(call.id, link);
  return shown(call, link);
};

export const deleteLink: Deed = ({ account, id }) => {
  if (!account.checkoutLinks.delete(id)) throw missing();
  return { status: 204 };
};

function known(call: PaymentsCall, before: Fields): Fields {
  const sent = bodyOf(call);
  const own = Object.fromEntries(keys.filter((key) => key in sent).map((key) => [key, sent[key] ?? null]));
  const link: Fields = { ...before, ...own };
  for (const key of required)
    if (link[key] === undefined || link[key] === null || link[key] === "")
      throw refused(422, "validation", "This field is required.", key);
  if (!toDecimal(link.amount)) throw refused(422, "validation", "This field must be a number.", "amount");
  return { ...link, amount: String(link.amount), taxes: readTaxes(link.taxes ?? []) };
}

function readTaxes(taxes: Json): Json {
  if (Array.isArray(taxes) && taxes.every((tax) => isFields(tax) && toDecimal(tax.amount))) return taxes;
  throw refused(422, "validation", "This field must be a list.", "taxes");
}

function shown({ settings }: PaymentsCall, link: Fields) {
  if (settings.checkoutLinkAnswers === "nothing") return { status: 204 };
  return { status: 200, body: settings.checkoutLinkAnswers === "wrapped" ? { checkout_link: link } : link };
}

const missing = () => refused(404, "not_found", "The requested resource was not found.");
