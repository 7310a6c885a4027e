import { type AccountId, isAccountText, isNumberId, toAccountId, toBusinessId } from "../values/ids.ts";
import { refuse } from "./errors.ts";

/** The nouns of an account, whose ids read `Client:ZyQ04o:567595`. */
export type AccountNoun = "Client" | "Invoice" | "Payment" | "Expense" | "ExpenseCategory";

export const toGlobalId = (noun: AccountNoun, accountId: AccountId, id: string): string =>
  `${noun}:${accountId}:${id}`;

/** Tenant and number of an id. Throws BAD_USER_INPUT for a malformed id and for another noun's. */
export function readGlobalId(noun: AccountNoun, text: string): { accountId: AccountId; number: string } {
  const [type, account = "", number = "", ...rest] = text.split(":");
  if (type !== noun && /^[A-Z][A-Za-z]+$/.test(type ?? "") && account)
    throw refuse(
      "BAD_USER_INPUT",
      `This is the id of a ${type}; the id of a record of type ${noun} is needed here`,
    );
  if (type !== noun || rest.length > 0 || !isAccountText(account) || !isNumberId(number))
    throw refuse(
      "BAD_USER_INPUT",
      `Not the id of a ${noun}: one reads ${noun}:<accountId>:<number>, such as ${noun}:ZyQ04o:567595`,
    );
  return { accountId: toAccountId(account), number };
}

export const toBusinessGlobalId = (businessId: string): string => `Business:${businessId}`;

/** The business number in `Business:14700001`. Throws BAD_USER_INPUT. */
export function readBusinessId(text: string) {
  const [type, number = "", ...rest] = text.split(":");
  if (type !== "Business" || rest.length > 0 || !isNumberId(number))
    throw refuse(
      "BAD_USER_INPUT",
      "Not the id of a Business: one reads Business:<number>, such as Business:14700001",
    );
  return toBusinessId(number);
}

/** A key from another subgraph can be any JSON; what is neither text nor a whole number reads as no key. */
export const keyText = (value: unknown): string =>
  typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
