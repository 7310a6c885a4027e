import { formOf } from "./form.ts";

declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** The tenant of the accounting families: short letters and digits, such as `ZyQ04o`. */
export type AccountId = Id<"Account">;
/** The tenant of projects and time: a number. */
export type BusinessId = Id<"Business">;
export type ClientId = Id<"Client">;
export type InvoiceId = Id<"Invoice">;
export type EstimateId = Id<"Estimate">;
export type InvoiceProfileId = Id<"InvoiceProfile">;
export type CreditNoteId = Id<"CreditNote">;
export type PaymentId = Id<"Payment">;
export type ExpenseId = Id<"Expense">;
export type ExpenseCategoryId = Id<"ExpenseCategory">;
export type ExpenseProfileId = Id<"ExpenseProfile">;
export type TaxId = Id<"Tax">;
export type ItemId = Id<"Item">;
export type OtherIncomeId = Id<"OtherIncome">;
export type BillId = Id<"Bill">;
export type BillPaymentId = Id<"BillPayment">;
export type BillVendorId = Id<"BillVendor">;
export type PaymentGatewayId = Id<"PaymentGateway">;
/** Letters and digits; 32 hexadecimal ones were observed. */
export type CheckoutLinkId = Id<"CheckoutLink">;
export type ProjectId = Id<"Project">;
export type RetainerId = Id<"Retainer">;
export type TaskId = Id<"Task">;
export type TimeEntryId = Id<"TimeEntry">;
export type TimerId = Id<"Timer">;
export type ServiceId = Id<"Service">;
/** A staff member's number in accounting; 1 is the owner. */
export type StaffMemberId = Id<"StaffMember">;
/** The tenant of the ledger: a UUID, the third id of a business. */
export type BusinessUuid = Id<"BusinessUuid">;
/** An account of the ledger, a UUID. */
export type LedgerAccountId = Id<"LedgerAccount">;
/** An account of the classic chart, a parent of those with entries. */
export type JournalEntryAccountId = Id<"JournalEntryAccount">;
export type JournalEntrySubAccountId = Id<"JournalEntrySubAccount">;
export type JournalEntryLineId = Id<"JournalEntryLine">;
/** A member's own key in a team, a UUID. */
export type TeamMemberId = Id<"TeamMember">;
/** A person, across businesses. */
export type IdentityId = Id<"Identity">;

const digits = /^[1-9]\d{0,17}$/;
const accountText = /^[A-Za-z0-9]{1,32}$/;
const linkText = /^[0-9A-Za-z-]{1,36}$/;
const uuidText = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be a FreshBooks number: only such text ever reaches a URL. */
export const isNumberId = (raw: string): boolean => digits.test(raw);

/** Whether a text can be an accounting account. */
export const isAccountText = (raw: string): boolean => accountText.test(raw);

/** Whether a text can be the id of a checkout link. */
export const isCheckoutLinkId = (raw: string): boolean => linkText.test(raw);

/** Whether a text can be a UUID. */
export const isUuid = (raw: string): boolean => uuidText.test(raw);

function numberId(noun: string, raw: string | number): string {
  // A number above 2^53 has lost its last digits: it would be another record's.
  if (typeof raw === "string" ? digits.test(raw) : Number.isSafeInteger(raw) && raw > 0) return String(raw);
  throw new TypeError(`Not a ${noun} number: ${formOf(raw)}`);
}

/** Throws for anything but letters and digits: the text becomes part of a path. */
export function toAccountId(raw: string): AccountId {
  if (typeof raw !== "string" || !accountText.test(raw))
    throw new TypeError(`Not an account: ${formOf(raw)}`);
  return raw as AccountId;
}

export const toBusinessId = (raw: string | number) => numberId("business", raw) as BusinessId;
export const toClientId = (raw: string | number) => numberId("client", raw) as ClientId;
export const toInvoiceId = (raw: string | number) => numberId("invoice", raw) as InvoiceId;
export const toEstimateId = (raw: string | number) => numberId("estimate", raw) as EstimateId;
export const toInvoiceProfileId = (raw: string | number) =>
  numberId("invoice profile", raw) as InvoiceProfileId;
export const toCreditNoteId = (raw: string | number) => numberId("credit note", raw) as CreditNoteId;
export const toPaymentId = (raw: string | number) => numberId("payment", raw) as PaymentId;
export const toExpenseId = (raw: string | number) => numberId("expense", raw) as ExpenseId;
export const toExpenseCategoryId = (raw: string | number) =>
  numberId("expense category", raw) as ExpenseCategoryId;
export const toExpenseProfileId = (raw: string | number) =>
  numberId("expense profile", raw) as ExpenseProfileId;
export const toTaxId = (raw: string | number) => numberId("tax", raw) as TaxId;
export const toItemId = (raw: string | number) => numberId("item", raw) as ItemId;
export const toOtherIncomeId = (raw: string | number) => numberId("other income", raw) as OtherIncomeId;
export const toPaymentGatewayId = (raw: string | number) =>
  numberId("payment gateway", raw) as PaymentGatewayId;
export const toBillId = (raw: string | number) => numberId("bill", raw) as BillId;
export const toBillPaymentId = (raw: string | number) => numberId("bill payment", raw) as BillPaymentId;
export const toBillVendorId = (raw: string | number) => numberId("bill vendor", raw) as BillVendorId;
export const toProjectId = (raw: string | number) => numberId("project", raw) as ProjectId;
export const toRetainerId = (raw: string | number) => numberId("retainer", raw) as RetainerId;
export const toTaskId = (raw: string | number) => numberId("task", raw) as TaskId;
export const toTimeEntryId = (raw: string | number) => numberId("time entry", raw) as TimeEntryId;
export const toTimerId = (raw: string | number) => numberId("timer", raw) as TimerId;
export const toServiceId = (raw: string | number) => numberId("service", raw) as ServiceId;
export const toStaffMemberId = (raw: string | number) => numberId("staff member", raw) as StaffMemberId;
export const toIdentityId = (raw: string | number) => numberId("identity", raw) as IdentityId;

export function toTeamMemberId(raw: string): TeamMemberId {
  if (typeof raw !== "string" || !isUuid(raw)) throw new TypeError(`Not a team member: ${formOf(raw)}`);
  return raw as TeamMemberId;
}

function uuid(noun: string, raw: string): string {
  if (typeof raw === "string" && isUuid(raw)) return raw;
  throw new TypeError(`Not a ${noun}: ${formOf(raw)}`);
}

/** Throws for anything but a UUID: the text becomes part of a path. */
export const toBusinessUuid = (raw: string) => uuid("business UUID", raw) as BusinessUuid;
export const toLedgerAccountId = (raw: string) => uuid("ledger account", raw) as LedgerAccountId;
export const toJournalEntryAccountId = (raw: string | number) =>
  numberId("journal entry account", raw) as JournalEntryAccountId;
export const toJournalEntrySubAccountId = (raw: string | number) =>
  numberId("journal entry sub account", raw) as JournalEntrySubAccountId;
export const toJournalEntryLineId = (raw: string | number) =>
  numberId("journal entry line", raw) as JournalEntryLineId;

export function toCheckoutLinkId(raw: string): CheckoutLinkId {
  if (typeof raw !== "string" || !isCheckoutLinkId(raw))
    throw new TypeError(`Not a checkout link: ${formOf(raw)}`);
  return raw as CheckoutLinkId;
}
