import {
  type AccountId,
  type BusinessId,
  isAccountText,
  isNumberId,
  isUuid,
  toAccountId,
  toBusinessId,
} from "../../values/ids.ts";
import { refuse } from "./errors.ts";

/** The nouns of an account, whose ids read `Client:ZyQ04o:567595`. */
export type AccountNoun = "Client" | "Invoice" | "Payment" | "Expense" | "ExpenseCategory" | "Tax" | "Item";

/** The nouns of a business, whose ids read `Project:14700001:654322`. */
export type WorkNoun = "Project" | "TimeEntry" | "Timer" | "Service" | "TeamMember";

export const toWorkId = (noun: WorkNoun, businessId: BusinessId, id: string): string =>
  `${noun}:${businessId}:${id}`;

export const toGlobalId = (noun: AccountNoun, accountId: AccountId, id: string): string =>
  `${noun}:${accountId}:${id}`;

/** Tenant and number of an id. Throws BAD_USER_INPUT for a malformed id and for another noun's; `argument` is told. */
export function readGlobalId(
  noun: AccountNoun,
  text: string,
  argument?: string,
): { accountId: AccountId; number: string } {
  const { tenant, number, whole } = partsOf(noun, text, argument);
  if (!whole || !isAccountText(tenant) || !isNumberId(number))
    throw refuse(
      "BAD_USER_INPUT",
      `Not the id of a ${noun}: one reads ${noun}:<accountId>:<number>, such as ${noun}:ZyQ04o:567595`,
      named(argument),
    );
  return { accountId: toAccountId(tenant), number };
}

/** Business and number of an id; a member of a team has a UUID for a number. Throws like `readGlobalId`. */
export function readWorkId(
  noun: WorkNoun,
  text: string,
  argument?: string,
): { businessId: BusinessId; number: string } {
  const { tenant, number, whole } = partsOf(noun, text, argument);
  const [isOwn, example] =
    noun === "TeamMember"
      ? [isUuid, "<UUID>, such as TeamMember:14700001:9a1b2c3d-0000-4000-8000-000000000001"]
      : [isNumberId, `<number>, such as ${noun}:14700001:654322`];
  if (!whole || !isNumberId(tenant) || !isOwn(number))
    throw refuse(
      "BAD_USER_INPUT",
      `Not the id of a ${noun}: one reads ${noun}:<businessId>:${example}`,
      named(argument),
    );
  return { businessId: toBusinessId(tenant), number };
}

const named = (argument: string | undefined) => (argument === undefined ? {} : { argument });

function partsOf(noun: AccountNoun | WorkNoun, text: string, argument: string | undefined) {
  const [type = "", tenant = "", number = "", ...rest] = text.split(":");
  if (type !== noun && /^[A-Z][A-Za-z]{1,30}$/.test(type) && tenant)
    throw refuse(
      "BAD_USER_INPUT",
      `This is the id of a ${type}; the id of a record of type ${noun} is needed here`,
      named(argument),
    );
  return { tenant, number, whole: type === noun && rest.length === 0 };
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
