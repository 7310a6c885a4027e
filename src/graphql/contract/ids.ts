import {
  type AccountId,
  type BusinessId,
  isAccountText,
  isCheckoutLinkId,
  isNumberId,
  isUuid,
  toBillId,
  toBillPaymentId,
  toBillVendorId,
  toBusinessId,
  toCheckoutLinkId,
  toClientId,
  toCreditNoteId,
  toEstimateId,
  toExpenseCategoryId,
  toExpenseId,
  toExpenseProfileId,
  toInvoiceId,
  toInvoiceProfileId,
  toItemId,
  toJournalEntryAccountId,
  toJournalEntryLineId,
  toJournalEntrySubAccountId,
  toLedgerAccountId,
  toOtherIncomeId,
  toPaymentGatewayId,
  toPaymentId,
  toProjectId,
  toRetainerId,
  toServiceId,
  toStaffMemberId,
  toTaskId,
  toTaxId,
  toTeamMemberId,
  toTimeEntryId,
  toTimerId,
} from "../../values/ids.ts";
import { refuse } from "./errors.ts";

/** The kinds of tenants, by the key under which a record has its tenant's id. */
type Tenants = { readonly accountId: AccountId; readonly businessId: BusinessId };

/** The graph's name of a record's tenant. */
const graphKeys = { accountId: "freshbooksAccountId", businessId: "freshbooksBusinessId" } as const;

const isTenant = { accountId: isAccountText, businessId: isNumberId };

const ofAccount = <Id extends string>(toId: (raw: string) => Id) => {
  const form = { isId: isNumberId, reads: "<freshbooksAccountId>:<number>", example: "ZyQ04o:567595" };
  return { tenant: "accountId", toId, ...form } as const;
};

const ofBusiness = <Id extends string>(toId: (raw: string) => Id) => {
  const form = { isId: isNumberId, reads: "<freshbooksBusinessId>:<number>", example: "14700001:654322" };
  return { tenant: "businessId", toId, ...form } as const;
};

/** The nouns whose ids name a tenant and a number, and the kind of tenant of each. */
const nouns = {
  Client: ofAccount(toClientId),
  Invoice: ofAccount(toInvoiceId),
  Estimate: ofAccount(toEstimateId),
  InvoiceProfile: ofAccount(toInvoiceProfileId),
  CreditNote: ofAccount(toCreditNoteId),
  Payment: ofAccount(toPaymentId),
  Expense: ofAccount(toExpenseId),
  ExpenseCategory: ofAccount(toExpenseCategoryId),
  ExpenseProfile: ofAccount(toExpenseProfileId),
  Tax: ofAccount(toTaxId),
  Item: ofAccount(toItemId),
  JournalEntryAccount: ofAccount(toJournalEntryAccountId),
  JournalEntrySubAccount: ofAccount(toJournalEntrySubAccountId),
  JournalEntryLine: ofAccount(toJournalEntryLineId),
  OtherIncome: ofAccount(toOtherIncomeId),
  CheckoutLink: {
    ...ofAccount(toCheckoutLinkId),
    isId: isCheckoutLinkId,
    reads: "<freshbooksAccountId>:<letters and digits>",
    example: "ZyQ04o:4620a6cc81c542aa89a9390b94b50fe9",
  },
  PaymentGateway: ofAccount(toPaymentGatewayId),
  StaffMember: ofAccount(toStaffMemberId),
  Task: ofAccount(toTaskId),
  Bill: ofAccount(toBillId),
  BillPayment: ofAccount(toBillPaymentId),
  BillVendor: ofAccount(toBillVendorId),
  Project: ofBusiness(toProjectId),
  TimeEntry: ofBusiness(toTimeEntryId),
  Timer: ofBusiness(toTimerId),
  Service: ofBusiness(toServiceId),
  Retainer: ofBusiness(toRetainerId),
  TeamMember: {
    ...ofBusiness(toTeamMemberId),
    isId: isUuid,
    reads: "<freshbooksBusinessId>:<UUID>",
    example: "14700001:9a1b2c3d-0000-4000-8000-000000000001",
  },
  LedgerAccount: {
    ...ofBusiness(toLedgerAccountId),
    isId: isUuid,
    reads: "<freshbooksBusinessId>:<UUID>",
    example: "14700001:5c0a3f1e-0000-4000-8000-000000000001",
  },
};

export type Noun = keyof typeof nouns;

/** Whether a name is that of a noun. */
export const isNoun = (name: string): name is Noun => Object.hasOwn(nouns, name);

export type AccountNoun = {
  [N in Noun]: (typeof nouns)[N]["tenant"] extends "accountId" ? N : never;
}[Noun];

/** The number of a record of a noun, as in FreshBooks. */
export type IdOf<N extends Noun> = ReturnType<(typeof nouns)[N]["toId"]>;

/** The key of the tenant's id in a noun's records. */
export const tenantKeyOf = <N extends Noun>(noun: N): (typeof nouns)[N]["tenant"] => nouns[noun].tenant;

/** The graph's name of the tenant of a noun's records. */
export const graphKeyOf = (noun: Noun) => graphKeys[nouns[noun].tenant];

/** A record of an account or of a business. */
export type Owner = Pick<Tenants, "accountId"> | Pick<Tenants, "businessId">;

/** A record of the tenant of a noun. */
export type Owned<N extends Noun> = Owner & Pick<Tenants, (typeof nouns)[N]["tenant"]>;

/** The tenant of a noun's record. */
export const tenantOf = <N extends Noun>(noun: N, record: Owned<N>): AccountId | BusinessId =>
  (record as Tenants)[nouns[noun].tenant];

/** The id of a record in the graph, such as `Client:ZyQ04o:567595`. */
export const toGlobalId = <N extends Noun>(noun: N, record: Owned<N> & { readonly id: IdOf<N> }): string =>
  `${noun}:${tenantOf(noun, record)}:${record.id}`;

/** Tenant and number of an id. Throws BAD_USER_INPUT, naming `argument`, for a malformed id and for another noun's. */
export function readId<N extends Noun>(
  noun: N,
  text: string,
  argument?: string,
): Owned<N> & { readonly number: IdOf<N> } {
  const refused = (message: string) =>
    refuse("BAD_USER_INPUT", message, argument === undefined ? {} : { argument });
  const { tenant: key, isId, toId, reads, example } = nouns[noun];
  const [type = "", tenant = "", number = "", ...rest] = text.split(":");
  if (type !== noun && /^[A-Z][A-Za-z]{1,30}$/.test(type) && tenant)
    throw refused(`This id belongs to a record of type ${type}; an id of type ${noun} is required`);
  if (type !== noun || rest.length > 0 || !isTenant[key](tenant) || !isId(number))
    throw refused(`Not an id of type ${noun}: the format is ${noun}:${reads}, such as ${noun}:${example}`);
  return { [key]: tenant, number: toId(number) } as Owned<N> & { number: IdOf<N> };
}

/** The tenant that an id names; undefined for none. */
export function readTenant(text: string): Owner | undefined {
  const [type = "", tenant = "", number] = text.split(":");
  if (!isNoun(type) || number === undefined) return undefined;
  const key = tenantKeyOf(type);
  return isTenant[key](tenant) ? ({ [key]: tenant } as Owner) : undefined;
}

/** The format of the invalid key only. */
const noKey = (noun: Noun | "Business", key: string, form: string) =>
  refuse("BAD_USER_INPUT", `Not a key of type ${noun}: its ${key} is ${form}`);

/** Tenant and number of a reference, by its `id` or by its tenant and number. Throws BAD_USER_INPUT. */
export function readReference<N extends Noun>(
  noun: N,
  reference: object,
): Owned<N> & { readonly number: IdOf<N> } {
  const { tenant: key, isId, toId, example } = nouns[noun];
  const { id, freshbooksId, [graphKeys[key]]: owner } = reference as Record<string, unknown>;
  if (keyText(id) || (owner === undefined && freshbooksId === undefined)) return readId(noun, keyText(id));
  const [tenant, number] = [keyText(owner), keyText(freshbooksId)];
  const [exampleTenant = "", exampleNumber = ""] = example.split(":");
  if (!isTenant[key](tenant)) throw noKey(noun, graphKeys[key], formOf(exampleTenant));
  if (!isId(number)) throw noKey(noun, "freshbooksId", formOf(exampleNumber));
  return { [key]: tenant, number: toId(number) } as Owned<N> & { number: IdOf<N> };
}

const formOf = (example: string): string => {
  const form = isNumberId(example) ? "a number" : isUuid(example) ? "a UUID" : "letters and digits";
  return `${form}, such as ${example}`;
};

export const toBusinessGlobalId = (businessId: string): string => `Business:${businessId}`;

/** The business number in `Business:14700001`. Throws BAD_USER_INPUT. */
export function readBusinessId(text: string) {
  const [type, number = "", ...rest] = text.split(":");
  if (type !== "Business" || rest.length > 0 || !isNumberId(number))
    throw refuse(
      "BAD_USER_INPUT",
      "Not an id of type Business: the format is Business:<number>, such as Business:14700001",
    );
  return toBusinessId(number);
}

/** The id of a business that another subgraph names by id or number. Throws BAD_USER_INPUT. */
export function businessIdOf(reference: object): string {
  const { id, freshbooksId } = reference as Record<string, unknown>;
  if (keyText(id) || freshbooksId === undefined) return keyText(id);
  if (!isNumberId(keyText(freshbooksId)))
    throw noKey("Business", "freshbooksId", "a number, such as 14700001");
  return toBusinessGlobalId(keyText(freshbooksId));
}

/** A key from another subgraph can be any JSON; anything but text and whole numbers is no key. */
const keyText = (value: unknown): string =>
  typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
