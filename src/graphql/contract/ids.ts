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
      `Not the id of a record of type ${noun}: such ids read ${noun}:<accountId>:<number>, as in ${noun}:ZyQ04o:567595`,
      named(argument),
    );
  return { accountId: toAccountId(tenant), number };
}

/** Account and number of a reference, by its `id` or by its account and number. Throws like `readGlobalId`. */
export function readReference(
  noun: AccountNoun,
  reference: object,
): { accountId: AccountId; number: string } {
  const { id, accountId, freshbooksId } = reference as Record<string, unknown>;
  if (keyText(id) || (accountId === undefined && freshbooksId === undefined))
    return readGlobalId(noun, keyText(id));
  const [account, number] = [keyText(accountId), keyText(freshbooksId)];
  if (!isAccountText(account)) throw noKey(noun, "accountId", "letters and digits, as in ZyQ04o");
  if (!isNumberId(number)) throw noKey(noun, "freshbooksId", "a number, as in 567595");
  return { accountId: toAccountId(account), number };
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
      ? [isUuid, `<UUID>, as in TeamMember:14700001:${exampleUuid}`]
      : [isNumberId, `<number>, as in ${noun}:14700001:654322`];
  if (!whole || !isNumberId(tenant) || !isOwn(number))
    throw refuse(
      "BAD_USER_INPUT",
      `Not the id of a record of type ${noun}: such ids read ${noun}:<businessId>:${example}`,
      named(argument),
    );
  return { businessId: toBusinessId(tenant), number };
}

/** The same as `readReference` for the nouns of a business. */
export function readWorkReference(
  noun: WorkNoun,
  reference: object,
): { businessId: BusinessId; number: string } {
  const { id, businessId, freshbooksId } = reference as Record<string, unknown>;
  if (keyText(id) || (businessId === undefined && freshbooksId === undefined))
    return readWorkId(noun, keyText(id));
  const [business, number] = [keyText(businessId), keyText(freshbooksId)];
  const isMember = noun === "TeamMember";
  if (!isNumberId(business)) throw noKey(noun, "businessId", "a number, as in 14700001");
  if (!(isMember ? isUuid : isNumberId)(number))
    throw noKey(noun, "freshbooksId", isMember ? `a UUID, as in ${exampleUuid}` : "a number, as in 654322");
  return { businessId: toBusinessId(business), number };
}

const exampleUuid = "9a1b2c3d-0000-4000-8000-000000000001";

/** What the key at fault reads like, and no other. */
const noKey = (noun: AccountNoun | WorkNoun | "Business", key: string, form: string) =>
  refuse("BAD_USER_INPUT", `Not the key of a record of type ${noun}: its ${key} is ${form}`);

const named = (argument: string | undefined) => (argument === undefined ? {} : { argument });

function partsOf(noun: AccountNoun | WorkNoun, text: string, argument: string | undefined) {
  const [type = "", tenant = "", number = "", ...rest] = text.split(":");
  if (type !== noun && /^[A-Z][A-Za-z]{1,30}$/.test(type) && tenant)
    throw refuse(
      "BAD_USER_INPUT",
      `This is the id of a record of type ${type}; the id of a record of type ${noun} is needed here`,
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
      "Not the id of a business: such ids read Business:<number>, as in Business:14700001",
    );
  return toBusinessId(number);
}

/** The id of a business that another subgraph names by its id or by its number. Throws BAD_USER_INPUT. */
export function businessIdOf(reference: object): string {
  const { id, businessId } = reference as Record<string, unknown>;
  if (keyText(id) || businessId === undefined) return keyText(id);
  if (!isNumberId(keyText(businessId))) throw noKey("Business", "businessId", "a number, as in 14700001");
  return toBusinessGlobalId(keyText(businessId));
}

/** A key from another subgraph can be any JSON; what is neither text nor a whole number reads as no key. */
const keyText = (value: unknown): string =>
  typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
