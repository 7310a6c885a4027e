import type { Day } from '../values/dates.ts';
import type { Upload } from '../files/upload.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConnectionTrouble as ConnectionTroubleRow } from '../freshbooks/caller/accessState.ts';
import type { Business as BusinessRow } from '../freshbooks/caller/identity.ts';
import type { BusinessFeature as BusinessFeatureRow } from '../freshbooks/caller/plan.ts';
import type { BillLineTax as BillLineTaxRow, BillLine as BillLineRow } from '../freshbooks/costs/bill/lines.ts';
import type { Bill as BillRow } from '../freshbooks/costs/bill/record.ts';
import type { BillPayment as BillPaymentRow } from '../freshbooks/costs/billPayment.ts';
import type { BillVendorTaxDefault as BillVendorTaxDefaultRow, BillVendor as BillVendorRow } from '../freshbooks/costs/billVendor.ts';
import type { Expense as ExpenseRow } from '../freshbooks/costs/expense/record.ts';
import type { ExpenseTax as ExpenseTaxRow } from '../freshbooks/costs/expense/taxes.ts';
import type { ExpenseCategory as ExpenseCategoryRow } from '../freshbooks/costs/expenseCategory.ts';
import type { ExpenseProfileRow, ExpenseProfileCreatePayloadRow } from '../graphql/costs/expenseProfile.ts';
import type { ExpenseSummaryAmount as ExpenseSummaryAmountRow, ExpenseSummaryGroup as ExpenseSummaryGroupRow, ExpenseSummary as ExpenseSummaryRow } from '../freshbooks/costs/expenseSummary.ts';
import type { ExpenseVendor as ExpenseVendorRow } from '../freshbooks/costs/expenseVendor.ts';
import type { JournalEntrySubAccount as JournalEntrySubAccountRow, JournalEntryAccount as JournalEntryAccountRow } from '../freshbooks/ledger/journalEntry/chart.ts';
import type { JournalEntry as JournalEntryRow } from '../freshbooks/ledger/journalEntry/entry.ts';
import type { JournalEntryLine as JournalEntryLineRow } from '../freshbooks/ledger/journalEntry/record.ts';
import type { LedgerAccount as LedgerAccountRow } from '../freshbooks/ledger/ledgerAccount.ts';
import type { BusinessSettings as BusinessSettingsRow } from '../freshbooks/ledger/settings.ts';
import type { NounReach as NounReachRow, BusinessReach as BusinessReachRow, BusinessAccess as BusinessAccessRow } from '../freshbooks/reach.ts';
import type { PostalAddress as PostalAddressRow } from '../freshbooks/records/address.ts';
import type { AgingAccountRow, CollectedPaymentRow, ReportsRow } from '../graphql/reports/resolvers.ts';
import type { CashFlowLineRow } from '../graphql/reports/ledger/cashFlow.ts';
import type { GeneralLedgerAccountRow, GeneralLedgerSubAccountRow, GeneralLedgerTransactionRow } from '../graphql/reports/ledger/generalLedger.ts';
import type { TrialBalanceLineRow } from '../graphql/reports/trialBalance.ts';
import type { CheckoutLink as CheckoutLinkRow } from '../freshbooks/sales/checkoutLink.ts';
import type { Client as ClientRow } from '../freshbooks/sales/client/record.ts';
import type { CreditNoteLine as CreditNoteLineRow } from '../freshbooks/sales/creditNote/lines.ts';
import type { CreditNote as CreditNoteRow } from '../freshbooks/sales/creditNote/record.ts';
import type { InvoiceDeposit as InvoiceDepositRow } from '../freshbooks/sales/document/deposit.ts';
import type { LineTax as LineTaxRow } from '../freshbooks/sales/document/lineTaxes.ts';
import type { InvoiceLine as InvoiceLineRow } from '../freshbooks/sales/document/lines.ts';
import type { InvoiceOwner as InvoiceOwnerRow, EstimateOwner as EstimateOwnerRow } from '../freshbooks/sales/document/parts.ts';
import type { EstimateLine as EstimateLineRow, Estimate as EstimateRow } from '../freshbooks/sales/estimate/record.ts';
import type { EstimateSection as EstimateSectionRow } from '../freshbooks/sales/estimate/sections.ts';
import type { InvoiceGateway as InvoiceGatewayRow } from '../freshbooks/sales/invoice/gateways.ts';
import type { Invoice as InvoiceRow } from '../freshbooks/sales/invoice/record.ts';
import type { InvoiceProfileLine as InvoiceProfileLineRow } from '../freshbooks/sales/invoiceProfile/lines.ts';
import type { InvoiceProfile as InvoiceProfileRow } from '../freshbooks/sales/invoiceProfile/record.ts';
import type { Item as ItemRow } from '../freshbooks/sales/item.ts';
import type { OtherIncome as OtherIncomeRow } from '../freshbooks/sales/otherIncome.ts';
import type { Payment as PaymentRow } from '../freshbooks/sales/payment/record.ts';
import type { PaymentOverpayment as PaymentOverpaymentRow } from '../freshbooks/sales/payment/split.ts';
import type { PaymentGateway as PaymentGatewayRow, PaymentGatewayAccount as PaymentGatewayAccountRow } from '../freshbooks/sales/paymentGateway.ts';
import type { PaymentOptions as PaymentOptionsRow } from '../freshbooks/sales/paymentOptions.ts';
import type { Tax as TaxRow } from '../freshbooks/sales/tax.ts';
import type { ProjectComment as ProjectCommentRow, ProjectDiscussion as ProjectDiscussionRow } from '../freshbooks/work/project/discussion.ts';
import type { Project as ProjectRow, ProjectService as ProjectServiceRow, ProjectMember as ProjectMemberRow } from '../freshbooks/work/project/record.ts';
import type { TeamMemberInvitationRate as TeamMemberInvitationRateRow } from '../freshbooks/work/rates.ts';
import type { Retainer as RetainerRow } from '../freshbooks/work/retainer/record.ts';
import type { Service as ServiceRow } from '../freshbooks/work/service/record.ts';
import type { StaffMember as StaffMemberRow } from '../freshbooks/work/staffMember.ts';
import type { Task as TaskRow } from '../freshbooks/work/task.ts';
import type { TeamMember as TeamMemberRow } from '../freshbooks/work/teamMember.ts';
import type { TimeEntry as TimeEntryRow } from '../freshbooks/work/timeEntry/record.ts';
import type { TimeEntryTotalsRow, TimeEntryTotalByTeamMemberRow, TimeEntryTotalByClientRow, TimeEntryTotalByProjectRow } from '../graphql/work/timeEntry/totals.ts';
import type { Timer as TimerRow } from '../freshbooks/work/timer/record.ts';
import type { UserErrorCandidate as UserErrorCandidateRow, UserError as UserErrorRow } from '../freshbooks/writes/write.ts';
import type { ClientBalanceRow } from '../graphql/answers/clientBalance.ts';
import type { OverdueRow, OverdueClientRow, ReceivablesClientRow } from '../graphql/answers/owed.ts';
import type { ProjectUsageRow } from '../graphql/answers/projectFinances.ts';
import type { RevenueGroupRow } from '../graphql/answers/sales.ts';
import type { UnbilledGroupRow } from '../graphql/answers/unbilled.ts';
import type { CallerRow } from '../graphql/identity/caller.ts';
import type { ConnectionStateRow } from '../graphql/identity/connectionState.ts';
import type { ExpenseDetailsExpenseRow, ExpenseDetailsGroupRow } from '../graphql/reports/expenseDetails.ts';
import type { InvoiceDetailsInvoiceRow, InvoiceDetailsClientRow } from '../graphql/reports/invoiceDetails.ts';
import type { ItemSalesSaleRow, ItemSalesItemRow } from '../graphql/reports/itemSales.ts';
import type { CheckoutLinkPaymentOptionsSetPayloadRow } from '../graphql/sales/checkoutLink.ts';
import type { EstimateConvertPayloadRow } from '../graphql/sales/estimate/convert.ts';
import type { InvoicePaymentOptionsSetPayloadRow, InvoiceProfilePaymentOptionsSetPayloadRow } from '../graphql/sales/paymentOptions.ts';
import type { BareAmountRow } from '../graphql/work/bareAmount.ts';
import type { TimeEntryConnectionRow } from '../graphql/work/timeEntry/resolvers.ts';
import type { Context } from '../graphql/contract/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A three-letter currency code (ISO 4217), such as `USD`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day without a time or time zone, in the format `YYYY-MM-DD`. */
  Date: { input: Day; output: Day; }
  /**
   * An instant in UTC, such as `2026-06-29T16:48:49.000Z`. FreshBooks stores some instants as New York local time: in the
   * hour that occurs twice each fall, the earlier instant is returned, and a time filter matches either.
   */
  DateTime: { input: Date; output: Date; }
  /** A decimal number as text, such as `1234.50`: exactly the digits that FreshBooks sends, never rounded. */
  Decimal: { input: string; output: string; }
  /** A length of time in hours, minutes and seconds (ISO 8601), such as `PT1H30M`. `P1D` is accepted as 24 hours and never returned. */
  Duration: { input: number; output: number; }
  /** A local date and time without a time zone, such as `2026-06-29T13:00:00`. */
  LocalDateTime: { input: string; output: string; }
  /**
   * A file sent with the operation as a GraphQL multipart request, with the header `apollo-require-preflight`. PNG, JPG,
   * GIF, PDF, HEIC or HEIF, by content. At most 20 MB.
   */
  Upload: { input: Upload; output: Upload; }
  _FieldSet: { input: string; output: string; }
};

/** Amounts that clients owe at the end of a day. */
export type AccountsAging = {
  readonly __typename?: 'AccountsAging';
  /** One account for each client who owes an amount. Empty when nobody does. */
  readonly accounts: ReadonlyArray<AgingAccount>;
  /** Day of the report, as FreshBooks returned it. */
  readonly asOf: Scalars['Date']['output'];
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Amounts of all clients together. */
  readonly totals: AgingAmounts;
};

/** Amounts that one client owes. */
export type AgingAccount = {
  readonly __typename?: 'AgingAccount';
  /** Amounts owed, by age. */
  readonly amounts: AgingAmounts;
  /** Client who owes the amounts. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Name to show: the organization, else first and last name, else the email address, else `Client` and the number. */
  readonly displayName: Scalars['String']['output'];
  /** Email address of the client. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name of the client. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name of the client. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Company or other organization of the client. Null for a person without one. */
  readonly organization?: Maybe<Scalars['String']['output']>;
};

/** Amounts owed, by number of days outstanding. */
export type AgingAmounts = {
  readonly __typename?: 'AgingAmounts';
  /** Outstanding for 30 days or less. */
  readonly days0To30: Money;
  /** Outstanding for 31 to 60 days. */
  readonly days31To60: Money;
  /** Outstanding for 61 to 90 days. */
  readonly days61To90: Money;
  /** Outstanding for more than 90 days. */
  readonly over90: Money;
  /** Outstanding for any number of days. */
  readonly total: Money;
};

/** Balance of an account at the end of a day. */
export type BalanceAt = {
  readonly __typename?: 'BalanceAt';
  /** Balance at the end of the day; can be negative. */
  readonly amount: Money;
  /** Day of the balance. */
  readonly date: Scalars['Date']['output'];
};

/** Assets, liabilities and equity of a business, day by day. */
export type BalanceSheet = {
  readonly __typename?: 'BalanceSheet';
  /** Total assets, one balance for each of `dates`. */
  readonly assetsTotal: ReadonlyArray<BalanceAt>;
  /** Whether sales count only to the extent paid (cash basis). */
  readonly cashBased: Scalars['Boolean']['output'];
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Days of the report, as FreshBooks returned them, earliest first. */
  readonly dates: ReadonlyArray<Scalars['Date']['output']>;
  /** Total liabilities and equity, one balance for each of `dates`; equal to the total assets. */
  readonly liabilitiesAndEquityTotal: ReadonlyArray<BalanceAt>;
  /** The same groups, accounts and totals flat, in printed order: what the business has and its total, then what it owes and is worth and theirs. */
  readonly rows: ReadonlyArray<BalanceSheetRow>;
  /** Groups of accounts, in FreshBooks' order. */
  readonly sections: ReadonlyArray<BalanceSheetSection>;
};

/** An account on a balance sheet, with its subaccounts. */
export type BalanceSheetAccount = {
  readonly __typename?: 'BalanceSheetAccount';
  /** One balance for each of `dates`. */
  readonly balances: ReadonlyArray<BalanceAt>;
  /** Subaccounts. Empty at the lowest level. */
  readonly children: ReadonlyArray<BalanceSheetAccount>;
  /** Such as `Cash`. */
  readonly name: Scalars['String']['output'];
  /** Number in the chart of accounts, such as `1000`; subaccounts are numbered from 1. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** A line of a balance sheet, as it is printed. */
export type BalanceSheetRow = {
  readonly __typename?: 'BalanceSheetRow';
  /** What kind of accounts; null for totals, and for a kind that this graph has never seen. */
  readonly accountKind?: Maybe<LedgerAccountKind>;
  /** One for each of `dates`. */
  readonly balances: ReadonlyArray<BalanceAt>;
  /** How far it is indented: 0 for groups and totals, 1 for accounts, one more for each level below. */
  readonly depth: Scalars['Int']['output'];
  /** Whether it is a group, an account, or which total it is. */
  readonly kind: BalanceSheetRowKind;
  /** What FreshBooks calls it; null for totals, and for a group without a name, as for equity. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The account's number in the chart of accounts; null where there is none, as for groups and totals. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** What a printed line of a balance sheet is. */
export type BalanceSheetRowKind =
  /** An account of a group, or one below another account. */
  | 'ACCOUNT'
  /** `assetsTotal`. */
  | 'ASSETS_TOTAL'
  /** `liabilitiesAndEquityTotal`. */
  | 'LIABILITIES_AND_EQUITY_TOTAL'
  /** One of `sections`. */
  | 'SECTION';

/** A group of accounts on a balance sheet. */
export type BalanceSheetSection = {
  readonly __typename?: 'BalanceSheetSection';
  /** Kind of the accounts. Null for a kind that this graph does not know. */
  readonly accountKind?: Maybe<LedgerAccountKind>;
  /** Accounts of the group. */
  readonly accounts: ReadonlyArray<BalanceSheetAccount>;
  /** Total of the group, one balance for each of `dates`. */
  readonly balances: ReadonlyArray<BalanceAt>;
  /** FreshBooks' name of the group. Null for a group without a name, such as equity. */
  readonly category?: Maybe<Scalars['String']['output']>;
};

/** An amount that FreshBooks returns without a currency. */
export type BareAmount = {
  readonly __typename?: 'BareAmount';
  /** In units of the currency, not cents: `10.50` is ten dollars and fifty cents. */
  readonly amount: Scalars['Decimal']['output'];
  /** Billing currency of the client. Null when it is not known; without a client, the amount is in the business's own currency. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
};

/** A bill: what the business owes a vendor. The plan may exclude bills. */
export type Bill = BusinessRecord & {
  readonly __typename?: 'Bill';
  /** Whether the bill is archived. */
  readonly archived: Scalars['Boolean']['output'];
  /** Attached file. Null when there is none. */
  readonly attachment?: Maybe<BillAttachment>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Name of the lines' category, or `Split` when they differ. `BillLine.category` leads to the categories. */
  readonly categoryLabel?: Maybe<Scalars['String']['output']>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of every amount, such as `USD`. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Whether the bill is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Description of the first line that has one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Day on which the bill is due. */
  readonly dueDate: Scalars['Date']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the bill; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Bill:ZyQ04o:1141`. */
  readonly id: Scalars['ID']['output'];
  /** Day on which the vendor issued the bill. */
  readonly issueDate: Scalars['Date']['output'];
  /** Such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Lines of the bill, in printed order. */
  readonly lines?: Maybe<ReadonlyArray<BillLine>>;
  /** Number that the vendor printed on the bill. Not unique. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Amount not paid yet. */
  readonly outstanding: Money;
  /** Amount paid so far. */
  readonly paid: Money;
  /** Payments of the bill, without deleted ones, in FreshBooks' order. They are returned with the bill. */
  readonly payments?: Maybe<BillPaymentConnection>;
  /** Status of the bill. Null for a status that this graph does not know. */
  readonly status?: Maybe<BillStatus>;
  /** Sum of the lines, before tax. */
  readonly subtotal: Money;
  /** Sum of the taxes. */
  readonly taxTotal: Money;
  /** Sum of the lines, with tax. */
  readonly total: Money;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Vendor of the bill. When FreshBooks omits it from the bill, the vendors' bills are searched, once for all bills in a response.
   * One request for each vendor, at most 100. Null, with an error, when the vendor cannot be determined.
   */
  readonly vendor?: Maybe<BillVendor>;
};


/** A bill: what the business owes a vendor. The plan may exclude bills. */
export type BillPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The bill to archive. */
export type BillArchiveInput = {
  /** Such as `Bill:ZyQ04o:1141`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `billArchive`. */
export type BillArchivePayload = MutationPayload & {
  readonly __typename?: 'BillArchivePayload';
  /** The archived bill, as FreshBooks returned it, with `archived: true`. Null when nothing was written. */
  readonly bill?: Maybe<Bill>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The file of a bill. */
export type BillAttachment = {
  readonly __typename?: 'BillAttachment';
  /** Name of the uploaded file. Null when FreshBooks returns none. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Such as `application/pdf`. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** URL on this server that streams the file to callers with access to the bill. */
  readonly url: Scalars['String']['output'];
};

/** A file of a bill, in one of two ways. */
export type BillAttachmentInput =
  /** Token that `POST /files` returned for an uploaded file. Valid once, for 10 minutes, for the same caller and business. */
  { readonly token: Scalars['ID']['input']; readonly upload?: never; }
  |  /** File sent with this operation. */
  { readonly token?: never; readonly upload: Scalars['Upload']['input']; };

/** A page of a list of bills. */
export type BillConnection = {
  readonly __typename?: 'BillConnection';
  /** The same bills, each with its cursor. */
  readonly edges: ReadonlyArray<BillEdge>;
  /** The bills on this page. */
  readonly nodes: ReadonlyArray<Bill>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of bills in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new bill. */
export type BillCreateInput = {
  /** File to attach. */
  readonly attachment?: InputMaybe<BillAttachmentInput>;
  /** Business of a bill whose vendor is given by name. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Currency of every amount, such as `USD`. Defaults to the vendor's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Day on which the bill is due, not before the issue date. */
  readonly dueDate: Scalars['Date']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the vendor issued the bill. Defaults to today, in the business's time zone. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Such as `en`. Defaults to the vendor's language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Lines of the bill, in printed order. At least one is required. */
  readonly lines: ReadonlyArray<BillLineInput>;
  /** Number that the vendor printed on the bill. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Vendor of the bill, by id or name, in place of `vendorId`. */
  readonly vendor?: InputMaybe<BillVendorReferenceInput>;
  /** Such as `BillVendor:ZyQ04o:1563`. It cannot be changed later. Required unless `vendor` is given. */
  readonly vendorId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `billCreate`. */
export type BillCreatePayload = MutationPayload & {
  readonly __typename?: 'BillCreatePayload';
  /** The new bill, as FreshBooks returned it. Null when nothing was written. */
  readonly bill?: Maybe<Bill>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The bill to delete. */
export type BillDeleteInput = {
  /** Such as `Bill:ZyQ04o:1141`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `billDelete`. */
export type BillDeletePayload = MutationPayload & {
  readonly __typename?: 'BillDeletePayload';
  /** The deleted bill, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly bill?: Maybe<Bill>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A bill in a list, with its cursor. */
export type BillEdge = {
  readonly __typename?: 'BillEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The bill. */
  readonly node: Bill;
};

/** Filters a list of bills; every condition must be met. `BillVendor.bills` lists the bills of one vendor. */
export type BillFilterInput = {
  /** `true` for archived bills only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Such as `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Day on which the bill is due. Reads the whole list. */
  readonly dueDate?: InputMaybe<DateRangeInput>;
  /** Ids of the bills. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day on which the vendor issued the bill. `to` reads the whole list. */
  readonly issueDate?: InputMaybe<DateRangeInput>;
  /** Exact printed number. Reads the whole list. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses; an empty list matches nothing. */
  readonly statuses?: InputMaybe<ReadonlyArray<BillStatus>>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** A line of a bill. */
export type BillLine = {
  readonly __typename?: 'BillLine';
  /** Quantity times unit cost, before tax. */
  readonly amount: Money;
  /** Category of the line. Null, with an error, when FreshBooks cannot return it. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Such as `Malm side table`. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the line, unique only within the bill. `billUpdate` accepts it. */
  readonly lineId: Scalars['ID']['output'];
  /** Position on the bill, starting at 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Number of units. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Taxes on the line. At most 2. */
  readonly taxes: ReadonlyArray<BillLineTax>;
  /** Amount with tax. */
  readonly total: Money;
  /** Price of one unit, before tax. */
  readonly unitCost: Money;
};

/** A new line of a bill. */
export type BillLineInput = {
  /** Category of the line, by id or name, in place of `categoryId`. */
  readonly category?: InputMaybe<ExpenseCategoryReferenceInput>;
  /** Such as `ExpenseCategory:ZyQ04o:13151927`. Required unless `category` is given. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Malm side table`. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, zero or above. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Taxes on the line. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the bill's currency. */
  readonly unitCost: MoneyInput;
};

/** A tax on a line of a bill. */
export type BillLineTax = {
  readonly __typename?: 'BillLineTax';
  /** Amount of the tax. Null when FreshBooks returns none. */
  readonly amount?: Maybe<Money>;
  /** Such as `HST`. Null when only a percentage was entered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Percentage of the line, such as `13`. */
  readonly percent: Scalars['Decimal']['output'];
};

/** Changes to a line of a bill. Omitted fields are left unchanged; null clears a field. */
export type BillLineUpdateInput = {
  /** Category of the line, by id or name, in place of `categoryId`. */
  readonly category?: InputMaybe<ExpenseCategoryReferenceInput>;
  /** Such as `ExpenseCategory:ZyQ04o:13151927`. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Malm side table`. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** FreshBooks' own id of the line, from `BillLine.lineId`. */
  readonly lineId: Scalars['ID']['input'];
  /** Number of units, zero or above. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** All taxes on the line; they replace the existing ones. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the bill's currency. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** Money that the business paid to a vendor for a bill. The plan may exclude payments of bills. */
export type BillPayment = BusinessRecord & {
  readonly __typename?: 'BillPayment';
  /** Amount paid. */
  readonly amount: Money;
  /** Bill that was paid. Null, with an error, when FreshBooks cannot return it. */
  readonly bill?: Maybe<Bill>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Day of the payment. */
  readonly date: Scalars['Date']['output'];
  /** Whether the payment is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the payment; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `BillPayment:ZyQ04o:909`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Whether FreshBooks matched the payment with an expense that was imported from a bank. Null when FreshBooks does not return it, as in
   * `Bill.payments`.
   */
  readonly matchedWithExpense?: Maybe<Scalars['Boolean']['output']>;
  /** Payment method. Null for a method that this graph does not know. */
  readonly method?: Maybe<PaymentMethod>;
  /** Internal remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of payments. */
export type BillPaymentConnection = {
  readonly __typename?: 'BillPaymentConnection';
  /** The same payments, each with its cursor. */
  readonly edges: ReadonlyArray<BillPaymentEdge>;
  /** The payments on this page. */
  readonly nodes: ReadonlyArray<BillPayment>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of payments in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new payment of a bill. */
export type BillPaymentCreateInput = {
  /** Amount paid, above zero, in the bill's currency. At most the outstanding amount. */
  readonly amount: MoneyInput;
  /** Such as `Bill:ZyQ04o:1141`. */
  readonly billId: Scalars['ID']['input'];
  /** Defaults to today, in the business's time zone. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Payment method. */
  readonly method: PaymentMethod;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `billPaymentCreate`. */
export type BillPaymentCreatePayload = MutationPayload & {
  readonly __typename?: 'BillPaymentCreatePayload';
  /** The new payment, as FreshBooks returned it. Null when nothing was written. */
  readonly billPayment?: Maybe<BillPayment>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The payment to delete. */
export type BillPaymentDeleteInput = {
  /** Such as `BillPayment:ZyQ04o:909`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `billPaymentDelete`. */
export type BillPaymentDeletePayload = MutationPayload & {
  readonly __typename?: 'BillPaymentDeletePayload';
  /** The deleted payment, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly billPayment?: Maybe<BillPayment>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payment in a list, with its cursor. */
export type BillPaymentEdge = {
  readonly __typename?: 'BillPaymentEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: BillPayment;
};

/** Filters a list of payments of bills; every condition must be met. Reads the whole list. */
export type BillPaymentFilterInput = {
  /** Ids of the bills. At most 100. Reads the whole list; `Bill.payments` costs no request. */
  readonly billIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day of the payment. Reads the whole list. */
  readonly date?: InputMaybe<DateRangeInput>;
  /** Ids of the payments. Unknown ids match nothing. At most 100. Reads the whole list. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these methods; an empty list matches nothing. Reads the whole list. */
  readonly methods?: InputMaybe<ReadonlyArray<PaymentMethod>>;
};

/** Sort order of a list of payments of bills. Reads the whole list. */
export type BillPaymentSort =
  /** Oldest first. */
  | 'DATE_ASC'
  /** Newest first. */
  | 'DATE_DESC';

/** Changes to a payment of a bill. Omitted fields are left unchanged; null clears a field. */
export type BillPaymentUpdateInput = {
  /** Amount paid, above zero, in the bill's currency. At most the outstanding amount plus the payment's own. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Day of the payment. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Such as `BillPayment:ZyQ04o:909`. */
  readonly id: Scalars['ID']['input'];
  /** Payment method. */
  readonly method?: InputMaybe<PaymentMethod>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `billPaymentUpdate`. */
export type BillPaymentUpdatePayload = MutationPayload & {
  readonly __typename?: 'BillPaymentUpdatePayload';
  /** The payment after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly billPayment?: Maybe<BillPayment>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The bill to restore. */
export type BillRestoreInput = {
  /** Such as `Bill:ZyQ04o:1141`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `billRestore`. */
export type BillRestorePayload = MutationPayload & {
  readonly __typename?: 'BillRestorePayload';
  /** The bill, as FreshBooks returned it, with `deleted: false` and `archived: false`. Null when nothing was written. */
  readonly bill?: Maybe<Bill>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of bills. Reads the whole list. */
export type BillSort =
  /** Earliest due date first. */
  | 'DUE_DATE_ASC'
  /** Latest due date first. */
  | 'DUE_DATE_DESC'
  /** Oldest issue date first. */
  | 'ISSUE_DATE_ASC'
  /** Newest issue date first. */
  | 'ISSUE_DATE_DESC';

/** Status of a bill. */
export type BillStatus =
  /** Past due, and not paid in full. */
  | 'OVERDUE'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIAL'
  /** Nothing is paid, and the bill is not past due. */
  | 'UNPAID';

/** Changes to a bill. Omitted fields are left unchanged; null clears a field. */
export type BillUpdateInput = {
  /** Lines to add after the existing ones. */
  readonly addLines?: InputMaybe<ReadonlyArray<BillLineInput>>;
  /** File to attach, replacing an existing one. Null removes it. */
  readonly attachment?: InputMaybe<BillAttachmentInput>;
  /** Day on which the bill is due, not before the issue date. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the bill has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Bill:ZyQ04o:1141`. */
  readonly id: Scalars['ID']['input'];
  /** Day on which the vendor issued the bill. The due date is left unchanged. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Number that the vendor printed on the bill. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Ids of lines to remove. A bill keeps at least one line. */
  readonly removeLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Existing lines to change. */
  readonly updateLines?: InputMaybe<ReadonlyArray<BillLineUpdateInput>>;
};

/** Result of `billUpdate`. */
export type BillUpdatePayload = MutationPayload & {
  readonly __typename?: 'BillUpdatePayload';
  /** The bill after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly bill?: Maybe<Bill>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * A company or person whose bills the business pays. The plan may exclude vendors. `Expense.vendor` is free text and does not refer to a
 * vendor.
 */
export type BillVendor = BusinessRecord & {
  readonly __typename?: 'BillVendor';
  /** The business's account number at the vendor. */
  readonly accountNumber?: Maybe<Scalars['String']['output']>;
  /** Postal address. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** Whether the vendor is archived. */
  readonly archived: Scalars['Boolean']['output'];
  /** Bills of the vendor, without deleted ones. Defaults to last created first. One request for each vendor. */
  readonly bills?: Maybe<BillConnection>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Default currency of new bills, such as `USD`. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Whether the vendor is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the vendor; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `BillVendor:ZyQ04o:1563`. */
  readonly id: Scalars['ID']['output'];
  /** Whether payments to the vendor are reported on form 1099 (United States). */
  readonly is1099Vendor: Scalars['Boolean']['output'];
  /** Default language of new bills, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Such as `IKEA`. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Internal remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Amounts that the business owes the vendor, due or not: one for each currency. */
  readonly outstanding?: Maybe<ReadonlyArray<Money>>;
  /** Amounts that are past due: one for each currency. */
  readonly overdue?: Maybe<ReadonlyArray<Money>>;
  /** Phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Person to contact. Null when no part is set. */
  readonly primaryContact?: Maybe<BillVendorContact>;
  /** Taxes that FreshBooks suggests for the vendor's bills. */
  readonly taxDefaults: ReadonlyArray<BillVendorTaxDefault>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Website, as entered. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/**
 * A company or person whose bills the business pays. The plan may exclude vendors. `Expense.vendor` is free text and does not refer to a
 * vendor.
 */
export type BillVendorBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};

/** A page of a list of vendors. */
export type BillVendorConnection = {
  readonly __typename?: 'BillVendorConnection';
  /** The same vendors, each with its cursor. */
  readonly edges: ReadonlyArray<BillVendorEdge>;
  /** The vendors on this page. */
  readonly nodes: ReadonlyArray<BillVendor>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of vendors in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Person to contact at a vendor. Parts that are not set are null. */
export type BillVendorContact = {
  readonly __typename?: 'BillVendorContact';
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Last name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
};

/** Person to contact at a vendor. Omitted parts are left unchanged; null clears a part. */
export type BillVendorContactInput = {
  /** Email address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
};

/** A new vendor. */
export type BillVendorCreateInput = {
  /** The business's account number at the vendor. */
  readonly accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** Business of the vendor. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Default currency of new bills, such as `USD`. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether payments to the vendor are reported on form 1099 (United States). */
  readonly is1099Vendor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Default language of new bills, such as `en`; not blank. */
  readonly language: Scalars['String']['input'];
  /** Such as `IKEA`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Person to contact. */
  readonly primaryContact?: InputMaybe<BillVendorContactInput>;
  /** Taxes that FreshBooks suggests for the vendor's bills. */
  readonly taxDefaults?: InputMaybe<ReadonlyArray<BillVendorTaxDefaultInput>>;
  /** Website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `billVendorCreate`. */
export type BillVendorCreatePayload = MutationPayload & {
  readonly __typename?: 'BillVendorCreatePayload';
  /** The new vendor, as FreshBooks returned it. Null when nothing was written. */
  readonly billVendor?: Maybe<BillVendor>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The vendor to delete. */
export type BillVendorDeleteInput = {
  /** Such as `BillVendor:ZyQ04o:1563`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `billVendorDelete`. */
export type BillVendorDeletePayload = MutationPayload & {
  readonly __typename?: 'BillVendorDeletePayload';
  /** The deleted vendor, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly billVendor?: Maybe<BillVendor>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A vendor in a list, with its cursor. */
export type BillVendorEdge = {
  readonly __typename?: 'BillVendorEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The vendor. */
  readonly node: BillVendor;
};

/** Filters a list of vendors; every condition must be met. Reads the whole list. */
export type BillVendorFilterInput = {
  /** Such as `USD`. Reads the whole list. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Ids of the vendors. Unknown ids match nothing. At most 100. Reads the whole list. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `true` for vendors reported on form 1099 only, `false` for other vendors only. Defaults to both. Reads the whole list. */
  readonly is1099Vendor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text in the name; ignores case and accents. Reads the whole list. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** A vendor of bills, by id or name. */
export type BillVendorReferenceInput =
  /** Such as `BillVendor:ZyQ04o:1563`. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Full name of a vendor that is not archived, or part of a name when none matches in full. Case-insensitive; several matches are rejected as `AMBIGUOUS`. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** The vendor to restore. */
export type BillVendorRestoreInput = {
  /** Such as `BillVendor:ZyQ04o:1563`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `billVendorRestore`. */
export type BillVendorRestorePayload = MutationPayload & {
  readonly __typename?: 'BillVendorRestorePayload';
  /** The vendor, as FreshBooks returned it, with `deleted: false` and `archived: false`. Null when nothing was written. */
  readonly billVendor?: Maybe<BillVendor>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of vendors. Reads the whole list. */
export type BillVendorSort =
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC';

/** A tax that FreshBooks suggests for a vendor's bills. */
export type BillVendorTaxDefault = {
  readonly __typename?: 'BillVendorTaxDefault';
  /** Whether the tax is suggested. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Such as `HST`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Percentage, such as `13`. */
  readonly percent: Scalars['Decimal']['output'];
  /** The tax of the business. Null when it no longer exists. */
  readonly tax?: Maybe<Tax>;
};

/** A tax that FreshBooks suggests for a vendor's bills. */
export type BillVendorTaxDefaultInput = {
  /** Whether the tax is suggested. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Such as `Tax:ZyQ04o:7840`. */
  readonly taxId: Scalars['ID']['input'];
};

/** Changes to a vendor. Omitted fields are left unchanged; null clears a field. */
export type BillVendorUpdateInput = {
  /** The business's account number at the vendor. */
  readonly accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** Postal address. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** Default currency of new bills, such as `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The `updatedAt` last read by the caller. When the vendor has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `BillVendor:ZyQ04o:1563`. */
  readonly id: Scalars['ID']['input'];
  /** Whether payments to the vendor are reported on form 1099 (United States). */
  readonly is1099Vendor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Default language of new bills, such as `en`; not blank. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Such as `IKEA`; not blank. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Person to contact. */
  readonly primaryContact?: InputMaybe<BillVendorContactInput>;
  /** All suggested taxes; they replace the existing ones. */
  readonly taxDefaults?: InputMaybe<ReadonlyArray<BillVendorTaxDefaultInput>>;
  /** Website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `billVendorUpdate`. */
export type BillVendorUpdatePayload = MutationPayload & {
  readonly __typename?: 'BillVendorUpdatePayload';
  /** The vendor after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly billVendor?: Maybe<BillVendor>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type Business = {
  readonly __typename?: 'Business';
  /** Actions that the caller may take on projects and time of the business. One request for each business. */
  readonly abilities?: Maybe<ReadonlyArray<BusinessAbility>>;
  /**
   * Access of the caller to each noun of the graph in the business, derived from role, scopes and plan without a request. FreshBooks
   * may reject more than that, since it does not publish the permissions of every role.
   */
  readonly access?: Maybe<ReadonlyArray<BusinessAccess>>;
  /**
   * Role of the caller in the accounting of the business. Null without a role in the accounting, and for a role that this graph does not
   * know.
   */
  readonly accountRole?: Maybe<BusinessAccountRole>;
  /** Whether the business is in use. Null when FreshBooks does not return it. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Postal address of the business. */
  readonly address?: Maybe<PostalAddress>;
  /** Payments of bills, without deleted ones. Defaults to last created first. The plan may exclude them. */
  readonly billPayments?: Maybe<BillPaymentConnection>;
  /** Vendors of the business, without deleted ones. Defaults to last created first. The plan may exclude vendors. */
  readonly billVendors?: Maybe<BillVendorConnection>;
  /** Country in which FreshBooks bills the business, such as `USA`. */
  readonly billingCountryCode?: Maybe<Scalars['String']['output']>;
  /** Bills of the business, without deleted ones. Defaults to last created first. The plan may exclude bills. */
  readonly bills?: Maybe<BillConnection>;
  /** The caller as a client of the business. Null when the caller has any other role in the accounting. */
  readonly callerClient?: Maybe<Client>;
  /** The caller as a staff member. Null when the caller is not on the staff. */
  readonly callerStaffMember?: Maybe<StaffMember>;
  /** The caller as a team member. Null when the caller is not on the team, as a client is not. Reads the whole list. */
  readonly callerTeamMember?: Maybe<TeamMember>;
  /**
   * Money that came in and went out, by month, calculated from live payments, credit, other income, expenses and bill
   * payments. It differs from `Reports.cashFlow`, which FreshBooks calculates from the ledger in one currency, with opening
   * balances and entries made by hand; neither is converted. Transfers, taxes paid to an authority and refunds that are not
   * recorded as a record of these kinds are in neither sum. Reads the whole list.
   */
  readonly cashFlow?: Maybe<BusinessCashFlow>;
  /** Active and archived clients, without deleted ones. Defaults to newest first. */
  readonly clients?: Maybe<ClientConnection>;
  /** Credit notes, without deleted ones. Defaults to newest first. */
  readonly creditNotes?: Maybe<CreditNoteConnection>;
  /** Date format of the business in FreshBooks, such as `yyyy-mm-dd`. */
  readonly dateFormat?: Maybe<Scalars['String']['output']>;
  /**
   * Online payment options of the business, which FreshBooks' own app gives to new invoices. Online payments are off on invoices created
   * through the API, regardless of these options. Null when there are none.
   */
  readonly defaultPaymentOptions?: Maybe<PaymentOptions>;
  /** Look that FreshBooks gives to a new invoice, which is that of the last one. Null without one. */
  readonly defaultPresentation?: Maybe<InvoicePresentation>;
  /** Active and archived estimates, drafts included, without deleted ones. Defaults to newest first. */
  readonly estimates?: Maybe<EstimateConnection>;
  /** Expense categories, in FreshBooks' order. Reads the whole list. */
  readonly expenseCategories?: Maybe<ExpenseCategoryConnection>;
  /** Sums of all expenses, by currency; independent of any filter. */
  readonly expenseSummary?: Maybe<ExpenseSummary>;
  /** Vendor names that occur on expenses of the business, in FreshBooks' order. */
  readonly expenseVendors?: Maybe<ExpenseVendorConnection>;
  /** Active and archived expenses, without deleted ones. Defaults to last entered first. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** Features and limits of the FreshBooks plan of the business. A feature that is not listed is not in the plan. Null when FreshBooks returns none, as for a business without accounting. */
  readonly features?: Maybe<ReadonlyArray<BusinessFeature>>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. Null for a business without accounting, whose clients, invoices, payments and expenses return the error `NO_ACCOUNTING`. */
  readonly freshbooksAccountId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the business, under which it keeps projects and time, such as `14700001`. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of the caller in the business, as on invoices and expenses; 1 is the owner. Null when the caller is not on the staff. */
  readonly freshbooksStaffId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `Business:14700001`. */
  readonly id: Scalars['ID']['output'];
  /** Hourly rates for invited people who have not joined yet. FreshBooks does not return which person each is for. */
  readonly invitationRates?: Maybe<ReadonlyArray<TeamMemberInvitationRate>>;
  /** Active and archived recurring profiles, without deleted ones, newest first. */
  readonly invoiceProfiles?: Maybe<InvoiceProfileConnection>;
  /** Active and archived invoices, drafts included, without deleted ones. Defaults to newest first. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Active and archived items, without deleted ones. Defaults to newest first. */
  readonly items?: Maybe<ItemConnection>;
  /** The older chart of accounts, to which journal entries are posted, in FreshBooks' order. Reads the whole list. */
  readonly journalEntryAccounts?: Maybe<JournalEntryAccountConnection>;
  /** Lines of all journal entries, manual ones and those of invoices, payments and expenses, in FreshBooks' order. */
  readonly journalEntryLines?: Maybe<JournalEntryLineConnection>;
  /** Accounts of the ledger, in FreshBooks' order: each parent, then the accounts below it. Reads the whole list. */
  readonly ledgerAccounts?: Maybe<LedgerAccountConnection>;
  /** Such as `Larkspur & Finch Studio`. */
  readonly name: Scalars['String']['output'];
  /** Other income of the business, without deleted rows. Defaults to last created first. */
  readonly otherIncomes?: Maybe<OtherIncomeConnection>;
  /**
   * Sent invoices that are past due today, in the business's time zone: those that `Invoice.daysOverdue` counts. Archived
   * and disputed invoices are included, drafts and deleted ones are not. Reads the whole list.
   */
  readonly overdue?: Maybe<Overdue>;
  /** Online payment gateways that are connected to the business. Reads the whole list. */
  readonly paymentGateways?: Maybe<PaymentGatewayConnection>;
  /** Payments received, without deleted ones. Defaults to last recorded first. */
  readonly payments?: Maybe<PaymentConnection>;
  /** Phone number of the business. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Open projects, or completed ones with a filter, without deleted ones. Defaults to newest first. */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * Amounts that clients owe on sent invoices, by days from the issue date, for each currency. Drafts, deleted invoices
   * and those issued after the day are excluded; unused credit is not deducted. Calculated from live invoices, so that
   * `Reports.accountsAging`, which has one currency, can be compared with it. FreshBooks does not document from which
   * date its report counts days, nor what it does with disputed invoices, which are included here. Reads the whole list.
   */
  readonly receivables?: Maybe<Receivables>;
  /** Reports that FreshBooks calculates from the books. Costs no request until a report is selected. */
  readonly reports?: Maybe<Reports>;
  /** Retainers, without those that have ended, in FreshBooks' order. Reads the whole list. */
  readonly retainers?: Maybe<RetainerConnection>;
  /**
   * Revenue of sent invoices by issue date (accrual basis), before taxes and after discounts, calculated from the lines of
   * live invoices. Archived and disputed invoices are included, drafts and deleted ones are not; credit notes and other
   * income are not part of it. `Reports.profitAndLoss` also counts other income. Reads the whole list.
   */
  readonly revenue?: Maybe<Revenue>;
  /** Role of the caller in the business. Null for a role that this graph does not know. */
  readonly role?: Maybe<BusinessRole>;
  /** The caller's running timer; the last started when several run. Null when none runs. */
  readonly runningTimer?: Maybe<Timer>;
  /** Active and archived services, without deleted ones, in FreshBooks' order. Reads the whole list. */
  readonly services?: Maybe<ServiceConnection>;
  /** Settings of the accounting, such as its currency. Null for a business without accounting. One request for each business. */
  readonly settings?: Maybe<BusinessSettings>;
  /** Staff members, without removed ones, in FreshBooks' order. */
  readonly staffMembers?: Maybe<StaffMemberConnection>;
  /** State of the business in FreshBooks, such as `active` or `active_trial`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** State of its FreshBooks subscription, such as `active` or `active_trial`. Null for a business without accounting. */
  readonly subscriptionStatus?: Maybe<Scalars['String']['output']>;
  /** Active and archived tasks, without deleted ones. Defaults to newest first. */
  readonly tasks?: Maybe<TaskConnection>;
  /**
   * Taxes on sent invoices by issue date (accrual basis), calculated from the lines of live invoices. Archived and disputed
   * invoices are included, drafts and deleted ones are not; taxes of other income and credit notes are not part of it. To
   * compare with `Reports.taxSummary`, which has one currency and also shows taxes paid. Reads the whole list.
   */
  readonly taxCollected?: Maybe<TaxCollected>;
  /** Taxes of the business, without deleted ones. Defaults to newest first. */
  readonly taxes?: Maybe<TaxConnection>;
  /** People who work in the business or are invited to, in FreshBooks' order. Reads the whole list. */
  readonly teamMembers?: Maybe<TeamMemberConnection>;
  /** Logged time of everyone whose time the caller may see, last entered first. `filter` selects the caller's own time only, or time on timers. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** The caller's timers, running or paused; FreshBooks does not return those of other people. */
  readonly timers?: Maybe<ReadonlyArray<Timer>>;
  /**
   * IANA time zone in which the days of the business begin and end, such as `America/Toronto`. Null when FreshBooks returns none: the owner's
   * requests then use the owner's time zone, and a request by anyone else that depends on the time zone fails.
   */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /**
   * Billable time and rebillable expenses that no invoice bills yet, by client, project or person. Time is priced by the
   * billing method of its project: the rate of the project, of the service (the project's own, else the service's) or of
   * the person, in the currency of the client. Time that is not logged and time on fixed-price projects is excluded.
   * One request for each service of the projects that are billed by service. Reads the whole list of unbilled time and of
   * expenses.
   */
  readonly unbilled?: Maybe<Unbilled>;
  /** Whether the business uses FreshBooks' advanced accounting. Null when FreshBooks does not return it. */
  readonly usesAdvancedAccounting?: Maybe<Scalars['Boolean']['output']>;
  /** FreshBooks' UUID of the business, under which it keeps the ledger. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessBillPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillPaymentFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillPaymentSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessBillVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillVendorFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillVendorSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BillSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessCashFlowArgs = {
  by: ReportResolution;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ClientSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CreditNoteSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EstimateSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessExpenseCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseCategoryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessExpenseVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessInvoiceProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceProfileFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ItemFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ItemSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessJournalEntryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalEntryAccountFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessJournalEntryLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalEntryLineFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessLedgerAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerAccountFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessOtherIncomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OtherIncomeFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OtherIncomeSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessOverdueArgs = {
  days: Scalars['Int']['input'];
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessPaymentGatewaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessReceivablesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessRetainersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RetainerFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessRevenueArgs = {
  by: RevenueGrouping;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessStaffMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffMemberFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TaskSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessTaxCollectedArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessTaxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaxFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TaxSort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessTeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamMemberFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TimeEntrySort>;
};


/** A business that keeps its books in FreshBooks. FreshBooks has three ids for it, all of them available here. */
export type BusinessUnbilledArgs = {
  by: UnbilledGrouping;
};

/** An action that the caller may take on projects and time of a business. */
export type BusinessAbility =
  /** Create projects. */
  | 'CREATE_PROJECTS'
  /** Create services. */
  | 'CREATE_SERVICES'
  /** Create time entries. */
  | 'CREATE_TIME_ENTRIES'
  /** Mark time entries as billed. */
  | 'MARK_TIME_ENTRIES_BILLED'
  /** See projects. */
  | 'VIEW_PROJECTS'
  /** See services. */
  | 'VIEW_SERVICES'
  /** See the time of other people. */
  | 'VIEW_TEAM_TIME_ENTRIES'
  /** See time entries. */
  | 'VIEW_TIME_ENTRIES'
  /** See the settings of time tracking. */
  | 'VIEW_TIME_TRACKING_SETTINGS';

/** What the caller may do with one noun of the graph in a business. */
export type BusinessAccess = {
  readonly __typename?: 'BusinessAccess';
  /** Such as `Invoice`. */
  readonly noun: Scalars['String']['output'];
  /** Whether records can be read, as far as is known. A client of the business reads only what is addressed to them. */
  readonly readable: Scalars['Boolean']['output'];
  /** Why records cannot be read, or else why they cannot be written. Null when nothing is known to prevent it. */
  readonly reason?: Maybe<BusinessAccessReason>;
  /** Action required, and who can take it. Null when no action is required. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** Whether records can be created, updated or deleted, as far as is known. Null for a noun that the graph cannot write, such as `Reports`. */
  readonly writable?: Maybe<Scalars['Boolean']['output']>;
};

/** Why the caller cannot read or write a noun in a business. */
export type BusinessAccessReason =
  /** The FreshBooks plan of the business does not include the noun. */
  | 'FEATURE_NOT_IN_PLAN'
  /** The business has no accounting in FreshBooks. */
  | 'NO_ACCOUNTING'
  /** The person's role lacks the permission. */
  | 'ROLE_WITHOUT_RIGHTS'
  /** The person has the permission and did not grant the scope. */
  | 'SCOPE_MISSING';

/** Role of a person in the accounting of a business. */
export type BusinessAccountRole =
  /** Keeps the books; the owner is one. */
  | 'ADMIN'
  /** Is billed: reads only what is addressed to them, and writes nothing. */
  | 'CLIENT'
  /** Works in the business. */
  | 'STAFF';

/** Money that came in and went out, calculated from live records. */
export type BusinessCashFlow = {
  readonly __typename?: 'BusinessCashFlow';
  /** Amounts of each currency, A to Z. Never added across currencies. Empty without any. */
  readonly currencies: ReadonlyArray<BusinessCashFlowCurrency>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Kinds of records that the plan of the business does not include; their amounts are zero. Usually empty. */
  readonly notInPlan: ReadonlyArray<BusinessCashFlowSource>;
  /** Calendar months or quarters, earliest first; the first and the last one are cut to the range. */
  readonly periods: ReadonlyArray<ReportPeriod>;
  /** Last day. */
  readonly to: Scalars['Date']['output'];
};

/** Money that came in and went out in a period; every amount that FreshBooks records is positive here. */
export type BusinessCashFlowAmounts = {
  readonly __typename?: 'BusinessCashFlowAmounts';
  /** Payments of bills by date, without those that FreshBooks matched with an expense: they count as that expense. */
  readonly billPayments: Money;
  /**
   * Credit that a client paid for: prepayments and overpayments, by issue date of the credit note. Goodwill is excluded. A
   * payment that includes its overpayment counts without it in `payments`, so nothing counts twice.
   */
  readonly credit: Money;
  /** Expenses by date, taxes included; archived ones are included. */
  readonly expenses: Money;
  /** Sum of `payments`, `credit` and `otherIncome`. */
  readonly moneyIn: Money;
  /** Sum of `expenses` and `billPayments`. */
  readonly moneyOut: Money;
  /** `moneyIn` minus `moneyOut`. Negative when more went out. */
  readonly net: Money;
  /** Other income by date. */
  readonly otherIncome: Money;
  /** Payments of invoices by date of the payment. Payments from credit are excluded: the money came in with the credit. Deleted payments are excluded. */
  readonly payments: Money;
};

/** Cash flow in one currency. */
export type BusinessCashFlowCurrency = {
  readonly __typename?: 'BusinessCashFlowCurrency';
  /** Currency of every amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Amounts of each period, in the order of `periods`. */
  readonly periods: ReadonlyArray<BusinessCashFlowAmounts>;
  /** Sum of all periods. */
  readonly total: BusinessCashFlowAmounts;
};

/** A kind of record that a plan may not include. */
export type BusinessCashFlowSource =
  /** Payments of bills. */
  | 'BILL_PAYMENTS'
  /** Credit notes. */
  | 'CREDIT'
  /** Other income. */
  | 'OTHER_INCOME';

/** A feature or a limit of a FreshBooks plan. */
export type BusinessFeature = {
  readonly __typename?: 'BusinessFeature';
  /** Whether the plan includes it. Null for a value that this graph does not know. */
  readonly enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Largest number that the plan allows. Null without a limit, and for a feature that is not counted. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** FreshBooks' own name, such as `accounts_payable` or `staff`. FreshBooks adds and renames features. */
  readonly name: Scalars['String']['output'];
};

/** A business, with the access to its nouns. */
export type BusinessReach = {
  readonly __typename?: 'BusinessReach';
  /** The business. */
  readonly business: Business;
  /**
   * Time at which a row of each list was requested from FreshBooks. Null when every status is derived from role, scopes and plan. The status
   * of receipts and reports always is.
   */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Access to each noun of the graph. */
  readonly nouns: ReadonlyArray<NounReach>;
  /** Action required, and who can take it. Null when no action is required. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** The most severe status of its nouns. */
  readonly status: ReachStatus;
};

/** A record in the books of a business. */
export type BusinessRecord = {
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** FreshBooks' own id of the record; unique only for its type and business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['output'];
};

/** Role of a person in a business. */
export type BusinessRole =
  /** Keeps the books. */
  | 'ACCOUNTANT'
  /** Is billed by the business. */
  | 'CLIENT'
  /** Works for the business as an independent contractor. */
  | 'CONTRACTOR'
  /** Works in the business. */
  | 'EMPLOYEE'
  /** Manages others and their work. */
  | 'MANAGER'
  /** Has a free seat, as accountants may. */
  | 'NO_SEAT_EMPLOYEE'
  /** Owns the business. */
  | 'OWNER'
  /** Partner; FreshBooks' own screens show Admin. */
  | 'PARTNER';

/** Settings of the accounting of a business: what it prints on documents, and its currency. */
export type BusinessSettings = {
  readonly __typename?: 'BusinessSettings';
  /** Whether the account is active. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Postal address. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** Time of sign-up. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the books; a record without a currency of its own is created in it. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Email address of the business. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Email address for questions from clients. */
  readonly infoEmail?: Maybe<Scalars['String']['output']>;
  /** Mobile phone number. */
  readonly mobilePhone?: Maybe<Scalars['String']['output']>;
  /** Name of the business in its accounting. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** IANA time zone of the accounting. Days follow `Business.timezone`. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** Name of the sales tax registration, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** Number of the sales tax registration. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};

/** The person that the access token belongs to, called identity by FreshBooks. */
export type Caller = {
  readonly __typename?: 'Caller';
  /** The businesses that the person belongs to. */
  readonly businesses: ReadonlyArray<Business>;
  /**
   * State of the FreshBooks access that this request uses. It is returned even when FreshBooks no longer accepts the
   * access, as long as no other field of `caller` is selected.
   */
  readonly connection?: Maybe<ConnectionState>;
  /** Time of sign-up. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Email address used to sign in. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the person. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Job title, as free text. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** Language code, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Phone number; the first of several. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** IANA time zone of the person, such as `America/Toronto`; each business has its own. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' UUID of the person. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
};

/** Cash that came in and went out in a range of days. FreshBooks calculates it from the ledger. */
export type CashFlow = {
  readonly __typename?: 'CashFlow';
  /** Groups of sources, in FreshBooks' order. Empty without cash flow. */
  readonly activities: ReadonlyArray<CashFlowActivity>;
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Cash at the end of the last day: starting balance plus net change. */
  readonly endingBalance: Money;
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** All cash that came in. */
  readonly inflow: Money;
  /** Inflow plus outflow. Negative when more went out. */
  readonly netChange: Money;
  /** All cash that went out; negative. */
  readonly outflow: Money;
  /** The same activities and lines flat, in printed order, each activity before its lines. */
  readonly rows: ReadonlyArray<CashFlowRow>;
  /** Cash before the first day. */
  readonly startingBalance: Money;
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
};

/** Cash flow of one activity of the business. */
export type CashFlowActivity = {
  readonly __typename?: 'CashFlowActivity';
  /** Kind of the activity. Null for a word that this graph does not know. */
  readonly kind?: Maybe<CashFlowActivityKind>;
  /** Sources of the activity, each a tree of accounts. */
  readonly lines: ReadonlyArray<CashFlowLine>;
  /** Cash that came in minus cash that went out. */
  readonly total: Money;
};

/** Kind of an activity in a cash flow report. */
export type CashFlowActivityKind =
  /** Owners and lenders. */
  | 'FINANCING'
  /** Assets that last, such as equipment. */
  | 'INVESTING'
  /** Everyday business, such as sales and expenses. */
  | 'OPERATING';

/** A line of a cash flow report, with the lines that add up to it. */
export type CashFlowLine = {
  readonly __typename?: 'CashFlowLine';
  /** Expense category. Null for lines with children, and where FreshBooks does not name a category. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Lines below this one. Empty for a subaccount. */
  readonly children: ReadonlyArray<CashFlowLine>;
  /** Account of the ledger. Null for lines with children, and where FreshBooks does not name the account. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** FreshBooks' name of the line: a source such as `Sales`, an account or a subaccount. */
  readonly name: Scalars['String']['output'];
  /** Cash that came in minus cash that went out. */
  readonly total: Money;
};

/** A line of a cash flow report, as it is printed. */
export type CashFlowRow = {
  readonly __typename?: 'CashFlowRow';
  /** Kind of the activity that the line belongs to. Null for a word that this graph does not know. */
  readonly activity?: Maybe<CashFlowActivityKind>;
  /** How far it is indented: 0 for activities, one more for each level below. */
  readonly depth: Scalars['Int']['output'];
  /** Whether it is an activity or a line below one. */
  readonly kind: CashFlowRowKind;
  /** FreshBooks' name of the line. Null for an activity. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Cash that came in minus cash that went out. */
  readonly total: Money;
};

/** What a printed line of a cash flow report is. */
export type CashFlowRowKind =
  /** One of `activities`. */
  | 'ACTIVITY'
  /** A line of an activity, or one below another line. */
  | 'LINE';

/**
 * A FreshBooks page on which anyone can pay for one item. FreshBooks' API cannot read or list checkout links, and its responses are not
 * documented: a field is null when the response to the write does not include it.
 */
export type CheckoutLink = {
  readonly __typename?: 'CheckoutLink';
  /** Whether the page accepts payments. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Price. */
  readonly amount?: Maybe<Money>;
  /** FreshBooks' own id of the checkout link. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `CheckoutLink:ZyQ04o:4620a6cc81c542aa89a9390b94b50fe9`. Keep it: no query returns it again. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Item that is sold. */
  readonly item?: Maybe<Item>;
  /** Name of the item, as shown on the page. */
  readonly itemName?: Maybe<Scalars['String']['output']>;
  /** Text on the page. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether FreshBooks emails the business a receipt of each payment. */
  readonly notifiesBusiness?: Maybe<Scalars['Boolean']['output']>;
  /** Taxes added to the price. */
  readonly taxes?: Maybe<ReadonlyArray<CheckoutLinkTax>>;
};

/** A new checkout link. */
export type CheckoutLinkCreateInput = {
  /** Whether the page accepts payments. */
  readonly active: Scalars['Boolean']['input'];
  /** Price, above zero. Its currency is required. */
  readonly amount: MoneyInput;
  /** Business of the checkout link. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the item that is sold, such as `Item:ZyQ04o:147778`. */
  readonly itemId: Scalars['ID']['input'];
  /** Name of the item on the page. Defaults to that of the item. */
  readonly itemName?: InputMaybe<Scalars['String']['input']>;
  /** Text on the page. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether FreshBooks emails the business a receipt of each payment. */
  readonly notifiesBusiness: Scalars['Boolean']['input'];
  /** Taxes added to the price. */
  readonly taxes?: InputMaybe<ReadonlyArray<CheckoutLinkTaxInput>>;
};

/** Result of `checkoutLinkCreate`. */
export type CheckoutLinkCreatePayload = MutationPayload & {
  readonly __typename?: 'CheckoutLinkCreatePayload';
  /** The new checkout link, as far as FreshBooks returned it. Null when nothing was written. */
  readonly checkoutLink?: Maybe<CheckoutLink>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The checkout link to delete. */
export type CheckoutLinkDeleteInput = {
  /** Id that `checkoutLinkCreate` returned. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `checkoutLinkDelete`. */
export type CheckoutLinkDeletePayload = MutationPayload & {
  readonly __typename?: 'CheckoutLinkDeletePayload';
  /** The ids of the deleted checkout link; its other fields are null. Null when nothing was written. */
  readonly checkoutLink?: Maybe<CheckoutLink>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The online payment options of a checkout link. Omitted options are off. */
export type CheckoutLinkPaymentOptionsSetInput = {
  /** Whether payment by ACH bank transfer (United States) is on. */
  readonly acceptsAchTransfers: Scalars['Boolean']['input'];
  /** Whether payment by credit card is on. */
  readonly acceptsCreditCards: Scalars['Boolean']['input'];
  /** Payment processor that is connected to the business, such as `stripe` or `fbpay`; not blank. */
  readonly gateway: Scalars['String']['input'];
  /** Id that `checkoutLinkCreate` returned. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `checkoutLinkPaymentOptionsSet`. */
export type CheckoutLinkPaymentOptionsSetPayload = MutationPayload & {
  readonly __typename?: 'CheckoutLinkPaymentOptionsSetPayload';
  /** The ids of the checkout link; its other fields are null. Null when nothing was written. */
  readonly checkoutLink?: Maybe<CheckoutLink>;
  /** The options, as FreshBooks returned them. Null when nothing was written. */
  readonly paymentOptions?: Maybe<PaymentOptions>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tax on the price of a checkout link. */
export type CheckoutLinkTax = {
  readonly __typename?: 'CheckoutLinkTax';
  /** Such as `HST`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Percentage, such as `13`. */
  readonly percent: Scalars['Decimal']['output'];
};

/** A tax on the price of a checkout link. */
export type CheckoutLinkTaxInput = {
  /** Such as `HST`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Percentage, zero or above, such as `13`. */
  readonly percent: Scalars['Decimal']['input'];
};

/** All values of a checkout link: it is replaced as a whole. */
export type CheckoutLinkUpdateInput = {
  /** Whether the page accepts payments. */
  readonly active: Scalars['Boolean']['input'];
  /** Price, above zero. Its currency is required. */
  readonly amount: MoneyInput;
  /** Id that `checkoutLinkCreate` returned. */
  readonly id: Scalars['ID']['input'];
  /** Id of the item that is sold, such as `Item:ZyQ04o:147778`. */
  readonly itemId: Scalars['ID']['input'];
  /** Name of the item on the page. Defaults to that of the item. */
  readonly itemName?: InputMaybe<Scalars['String']['input']>;
  /** Text on the page. Defaults to none. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether FreshBooks emails the business a receipt of each payment. */
  readonly notifiesBusiness: Scalars['Boolean']['input'];
  /** Taxes added to the price. Defaults to none. */
  readonly taxes?: InputMaybe<ReadonlyArray<CheckoutLinkTaxInput>>;
};

/** Result of `checkoutLinkUpdate`. */
export type CheckoutLinkUpdatePayload = MutationPayload & {
  readonly __typename?: 'CheckoutLinkUpdatePayload';
  /** The checkout link, as far as FreshBooks returned it. Null when nothing was written. */
  readonly checkoutLink?: Maybe<CheckoutLink>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person or organization that is billed. */
export type Client = BusinessRecord & {
  readonly __typename?: 'Client';
  /** Whether the client can be charged late fees. */
  readonly allowsLateFees: Scalars['Boolean']['output'];
  /** Whether the client can be sent reminders. */
  readonly allowsLateReminders: Scalars['Boolean']['output'];
  /** Whether the client is archived: still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether emails include the invoice as a PDF. */
  readonly attachesPdfToEmail: Scalars['Boolean']['output'];
  /** How the client stands: what is owed, and how it was paid. Calculated from live records, once for all clients of a query. */
  readonly balance?: Maybe<ClientBalance>;
  /** Address for bills. Null when no part is set. */
  readonly billingAddress?: Maybe<PostalAddress>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Office phone number. */
  readonly businessPhone?: Maybe<Scalars['String']['output']>;
  /** Number of employees, as chosen in FreshBooks. */
  readonly companySize?: Maybe<Scalars['String']['output']>;
  /** Additional people at the client. */
  readonly contacts?: Maybe<ReadonlyArray<ClientContact>>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Amounts that the business owes the client: one for each currency. */
  readonly credit?: Maybe<ReadonlyArray<Money>>;
  /** The client's credit notes, used up or not; `credit` is the unused balance. Defaults to newest first. */
  readonly credits?: Maybe<CreditNoteConnection>;
  /** Default currency of new invoices, such as `USD`. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Whether the client is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Name to show: the organization, else first and last name, else the email address, else `Client` and the number. */
  readonly displayName: Scalars['String']['output'];
  /** Amounts on drafts that were never sent: one for each currency. */
  readonly draft?: Maybe<ReadonlyArray<Money>>;
  /** Email address to which invoices are sent. Not unique. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The client's estimates. Defaults to newest first. */
  readonly estimates?: Maybe<EstimateConnection>;
  /** Whether the client exceeds the limit of the FreshBooks plan. Null when FreshBooks does not return it. */
  readonly exceedsPlanLimit?: Maybe<Scalars['Boolean']['output']>;
  /** Expenses on behalf of the client. Defaults to last entered first. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Given name of the main contact. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the client; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Overall amounts, as FreshBooks calculates them: one for each currency. */
  readonly grandTotal?: Maybe<ReadonlyArray<Money>>;
  /** Whether FreshBooks marks the client as having a retainer; `retainer` reads the retainers themselves. */
  readonly hasRetainer: Scalars['Boolean']['output'];
  /** Home phone number. */
  readonly homePhone?: Maybe<Scalars['String']['output']>;
  /** Id in this graph, such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['output'];
  /** Industry of the client, as chosen in FreshBooks. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** Recurring profiles of the client, newest first. */
  readonly invoiceProfiles?: Maybe<InvoiceProfileConnection>;
  /** The client's invoices. Defaults to newest first. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Language in which FreshBooks writes to the client, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Time of the client's last sign-in to FreshBooks. */
  readonly lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name of the main contact. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Late fee on the client's overdue invoices. Null when not set. */
  readonly lateFee?: Maybe<LateFee>;
  /** Reminders that the client receives. */
  readonly lateReminders?: Maybe<ReadonlyArray<LateReminder>>;
  /** Mobile phone number. */
  readonly mobilePhone?: Maybe<Scalars['String']['output']>;
  /** Internal remark; the client does not see it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number format for the client. Null means that of the business. */
  readonly numberFormat?: Maybe<Scalars['String']['output']>;
  /** Company or other organization. Null for a person without one. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Amounts that the client owes, due or not: one for each currency. */
  readonly outstanding?: Maybe<ReadonlyArray<Money>>;
  /** Amounts that the client owes past their due date: one for each currency. */
  readonly overdue?: Maybe<ReadonlyArray<Money>>;
  /** The client's payments. Defaults to last recorded first. */
  readonly payments?: Maybe<PaymentConnection>;
  /** Whether invoices are sent by email. */
  readonly prefersEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether invoices are sent by mail. */
  readonly prefersPost?: Maybe<Scalars['Boolean']['output']>;
  /** Open projects for the client, or completed ones with a filter. Defaults to newest first. */
  readonly projects?: Maybe<ProjectConnection>;
  /**
   * Retainer of the client. Null without one, and when it has ended; null, with an error, when FreshBooks returns several. Reads the whole list of
   * retainers, once for all clients.
   */
  readonly retainer?: Maybe<Retainer>;
  /** Address for deliveries. Null when no part is set. */
  readonly shippingAddress?: Maybe<PostalAddress>;
  /** Time for the client, of everyone whose time the caller may see; last entered first. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** Time of the last update of the client or one of its invoices. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Username that FreshBooks generates from the names; unique within the account. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' UUID of the client. Null for old clients. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** Tax number, printed on invoices. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};


/** A person or organization that is billed. */
export type ClientCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CreditNoteSort>;
};


/** A person or organization that is billed. */
export type ClientEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EstimateSort>;
};


/** A person or organization that is billed. */
export type ClientExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};


/** A person or organization that is billed. */
export type ClientInvoiceProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceProfileFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or organization that is billed. */
export type ClientInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** A person or organization that is billed. */
export type ClientPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};


/** A person or organization that is billed. */
export type ClientProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** A person or organization that is billed. */
export type ClientTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TimeEntrySort>;
};

/** The client to archive. */
export type ClientArchiveInput = {
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `clientArchive`. */
export type ClientArchivePayload = MutationPayload & {
  readonly __typename?: 'ClientArchivePayload';
  /** The client after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a client stands, calculated from live records. Amounts are one for each currency, A to Z, without those of zero. */
export type ClientBalance = {
  readonly __typename?: 'ClientBalance';
  /**
   * Days from the issue date to the day of full payment, on average over all sent invoices that are paid in full; paid in
   * advance, it is negative. Rounded to one decimal place, half away from zero. Null without such an invoice. Reads the
   * whole list.
   */
  readonly averageDaysToPay?: Maybe<Scalars['Decimal']['output']>;
  /** Unused credit, as FreshBooks calculates it: no record shows how much of a credit is used. */
  readonly credit?: Maybe<ReadonlyArray<Money>>;
  /** Sum of `total` of the client's drafts, which were never sent. Reads the whole list. */
  readonly draft?: Maybe<ReadonlyArray<Money>>;
  /** Payment with the latest date, and of those on the same day the last recorded; payments from credit are excluded. Null without one. Reads the whole list. */
  readonly lastPayment?: Maybe<Payment>;
  /**
   * Sum of `outstanding` of the client's sent invoices, due or not; drafts and deleted invoices are excluded.
   * `Client.outstanding` is FreshBooks' own balance, which may include others. Reads the whole list.
   */
  readonly outstanding?: Maybe<ReadonlyArray<Money>>;
  /** The same of invoices that are past due today, in the business's time zone. Reads the whole list. */
  readonly overdue?: Maybe<ReadonlyArray<Money>>;
  /** Number of invoices in `averageDaysToPay`. Reads the whole list. */
  readonly paidCount?: Maybe<Scalars['Int']['output']>;
};

/** New clients. */
export type ClientBulkCreateInput = {
  /** The clients. At most 100. A row with an `idempotencyKey` of its own is carried out once for that key, also in other calls. */
  readonly clients: ReadonlyArray<ClientCreateInput>;
  /**
   * Makes repeats safe, row by row: the same key and input return the records that earlier calls wrote, and write the rest.
   * Nothing is sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `clientBulkCreate`. */
export type ClientBulkCreatePayload = MutationPayload & {
  readonly __typename?: 'ClientBulkCreatePayload';
  /** Whether an earlier call wrote any of the records; each result states it for its own. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * Result of each row, in the order of the input, with problems of its own: a path in its `userErrors` begins inside the row.
   * Empty when the call as a whole was rejected.
   */
  readonly results: ReadonlyArray<ClientCreatePayload>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of clients. */
export type ClientConnection = {
  readonly __typename?: 'ClientConnection';
  /** The same clients, each with its cursor. */
  readonly edges: ReadonlyArray<ClientEdge>;
  /** The clients on this page. */
  readonly nodes: ReadonlyArray<Client>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of clients in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An additional person at a client. */
export type ClientContact = {
  readonly __typename?: 'ClientContact';
  /** Name to show: first and last name, else the email address, else `Contact` and the number. */
  readonly displayName: Scalars['String']['output'];
  /** Email address of the person. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the contact. Null when FreshBooks returns none. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** First phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Second phone number. */
  readonly phone2?: Maybe<Scalars['String']['output']>;
};

/** A new contact of a client. A name or an email address is required. */
export type ClientContactAddInput = {
  /** Email address of the person. Not unique. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The `updatedAt` of the client last read by the caller. When the client has changed since, the contact is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Given name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The client, such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** First phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Second phone number. */
  readonly phone2?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `clientContactAdd`. */
export type ClientContactAddPayload = MutationPayload & {
  readonly __typename?: 'ClientContactAddPayload';
  /** The client after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An additional person at a client. A name or an email address is required. */
export type ClientContactInput = {
  /** Email address of the person. Not unique. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Given name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** First phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Second phone number. */
  readonly phone2?: InputMaybe<Scalars['String']['input']>;
};

/** The client whose contacts are removed. */
export type ClientContactRemoveAllInput = {
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `clientContactRemoveAll`. */
export type ClientContactRemoveAllPayload = MutationPayload & {
  readonly __typename?: 'ClientContactRemoveAllPayload';
  /** The client after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The contact to remove. */
export type ClientContactRemoveInput = {
  /** The `freshbooksId` of a contact of this client. */
  readonly freshbooksContactId: Scalars['ID']['input'];
  /** The client, such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `clientContactRemove`. */
export type ClientContactRemovePayload = MutationPayload & {
  readonly __typename?: 'ClientContactRemovePayload';
  /** The client after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes to a contact of a client. Omitted fields are left unchanged; null clears a field. */
export type ClientContactUpdateInput = {
  /** Email address of the person. Not unique. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The `updatedAt` of the client last read by the caller. When the client has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Given name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The `freshbooksId` of a contact of this client. */
  readonly freshbooksContactId: Scalars['ID']['input'];
  /** The client, such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
  /** Family name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** First phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Second phone number. */
  readonly phone2?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `clientContactUpdate`. */
export type ClientContactUpdatePayload = MutationPayload & {
  readonly __typename?: 'ClientContactUpdatePayload';
  /** The client after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new client. An organization, a name or an email address is required. */
export type ClientCreateInput = {
  /** Whether the client can be charged late fees. */
  readonly allowsLateFees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can be sent reminders. */
  readonly allowsLateReminders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether emails include the invoice as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address for bills. */
  readonly billingAddress?: InputMaybe<PostalAddressInput>;
  /** Business of the client. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Office phone number. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Number of employees, as chosen in FreshBooks. */
  readonly companySize?: InputMaybe<Scalars['String']['input']>;
  /** Additional people at the client. */
  readonly contacts?: InputMaybe<ReadonlyArray<ClientContactInput>>;
  /** Default currency of new invoices, such as `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Email address to which invoices are sent. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Given name of the main contact. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Home phone number. */
  readonly homePhone?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Industry of the client, as chosen in FreshBooks. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** Language in which FreshBooks writes to the client, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Family name of the main contact. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Late fee on the client's overdue invoices. Defaults to FreshBooks' own setting. */
  readonly lateFee?: InputMaybe<LateFeeInput>;
  /** All reminders that the client receives. Defaults to FreshBooks' own. */
  readonly lateReminders?: InputMaybe<ReadonlyArray<LateReminderInput>>;
  /** Mobile phone number. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Internal remark; the client does not see it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Company or other organization. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Whether invoices are sent by email. */
  readonly prefersEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether invoices are sent by mail. */
  readonly prefersPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address for deliveries. */
  readonly shippingAddress?: InputMaybe<PostalAddressInput>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: InputMaybe<Scalars['String']['input']>;
  /** Tax number, printed on invoices. */
  readonly vatNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `clientCreate`. */
export type ClientCreatePayload = MutationPayload & {
  readonly __typename?: 'ClientCreatePayload';
  /** The new client, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The client to delete. */
export type ClientDeleteInput = {
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `clientDelete`. */
export type ClientDeletePayload = MutationPayload & {
  readonly __typename?: 'ClientDeletePayload';
  /** The deleted client, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A client in a list, with its cursor. */
export type ClientEdge = {
  readonly __typename?: 'ClientEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: Client;
};

/** Filters a list of clients; every condition must be met. */
export type ClientFilterInput = {
  /** `true` for archived clients only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exact email address; case-insensitive. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether the client owes any amount. `false` reads the whole list. */
  readonly hasOutstanding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether any amount is overdue. `false` reads the whole list. */
  readonly hasOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the clients. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text in the organization; ignores case and accents. */
  readonly organizationContains?: InputMaybe<Scalars['String']['input']>;
  /** Text in the first name, last name or organization; ignores case and accents. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** The client to restore. */
export type ClientRestoreInput = {
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `clientRestore`. */
export type ClientRestorePayload = MutationPayload & {
  readonly __typename?: 'ClientRestorePayload';
  /** The client after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of clients. */
export type ClientSort =
  /** By email address, A to Z. */
  | 'EMAIL_ASC'
  /** By email address, Z to A. */
  | 'EMAIL_DESC'
  /** By `firstName`, then `lastName`, A to Z; not by `displayName`. FreshBooks decides where clients without a first name appear. */
  | 'NAME_ASC'
  /** By `firstName`, then `lastName`, Z to A. FreshBooks decides where clients without a first name appear. */
  | 'NAME_DESC'
  /** By organization, A to Z; clients without one come first. */
  | 'ORGANIZATION_ASC'
  /** By organization, Z to A. */
  | 'ORGANIZATION_DESC'
  /** Least recently updated first. */
  | 'UPDATED_AT_ASC'
  /** Most recently updated first. */
  | 'UPDATED_AT_DESC';

/** Changes to a client. Omitted fields are left unchanged; null clears a field. */
export type ClientUpdateInput = {
  /** Whether the client can be charged late fees. */
  readonly allowsLateFees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can be sent reminders. */
  readonly allowsLateReminders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether emails include the invoice as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address for bills. */
  readonly billingAddress?: InputMaybe<PostalAddressInput>;
  /** Office phone number. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Number of employees, as chosen in FreshBooks. */
  readonly companySize?: InputMaybe<Scalars['String']['input']>;
  /** Default currency of new invoices, such as `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Email address to which invoices are sent. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The `updatedAt` last read by the caller. When the client has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Given name of the main contact. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Home phone number. */
  readonly homePhone?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
  /** Industry of the client, as chosen in FreshBooks. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** Language in which FreshBooks writes to the client, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Family name of the main contact. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Late fee on the client's overdue invoices, replacing the existing one. Null switches it off. */
  readonly lateFee?: InputMaybe<LateFeeInput>;
  /** All reminders that the client receives: positions that are not listed are switched off. Null switches all off. */
  readonly lateReminders?: InputMaybe<ReadonlyArray<LateReminderInput>>;
  /** Mobile phone number. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Internal remark; the client does not see it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Company or other organization. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Whether invoices are sent by email. */
  readonly prefersEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether invoices are sent by mail. */
  readonly prefersPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address for deliveries. */
  readonly shippingAddress?: InputMaybe<PostalAddressInput>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: InputMaybe<Scalars['String']['input']>;
  /** Tax number, printed on invoices. */
  readonly vatNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `clientUpdate`. */
export type ClientUpdatePayload = MutationPayload & {
  readonly __typename?: 'ClientUpdatePayload';
  /** The client after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The values of a client, found by its email address. Omitted fields are left unchanged; null clears a field of an existing client. */
export type ClientUpsertInput = {
  /** Whether the client can be charged late fees. */
  readonly allowsLateFees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can be sent reminders. */
  readonly allowsLateReminders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether emails include the invoice as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address for bills. */
  readonly billingAddress?: InputMaybe<PostalAddressInput>;
  /** Business of the client. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Office phone number. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Number of employees, as chosen in FreshBooks. */
  readonly companySize?: InputMaybe<Scalars['String']['input']>;
  /** Default currency of new invoices, such as `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Email address; case-insensitive. The address of an existing client is left unchanged. */
  readonly email: Scalars['String']['input'];
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Given name of the main contact. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Home phone number. */
  readonly homePhone?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Industry of the client, as chosen in FreshBooks. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** Language in which FreshBooks writes to the client, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Family name of the main contact. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Late fee on the client's overdue invoices. Null switches it off. */
  readonly lateFee?: InputMaybe<LateFeeInput>;
  /** All reminders that the client receives: positions that are not listed are switched off. */
  readonly lateReminders?: InputMaybe<ReadonlyArray<LateReminderInput>>;
  /** What the client is found by. */
  readonly matchOn: ClientUpsertMatch;
  /** Mobile phone number. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Internal remark; the client does not see it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Company or other organization. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Whether invoices are sent by email. */
  readonly prefersEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether invoices are sent by mail. */
  readonly prefersPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address for deliveries. */
  readonly shippingAddress?: InputMaybe<PostalAddressInput>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: InputMaybe<Scalars['String']['input']>;
  /** Tax number, printed on invoices. */
  readonly vatNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What `clientUpsert` finds a client by. */
export type ClientUpsertMatch =
  /** The email address of the client, not of its contacts. Archived clients are found, and stay archived; deleted ones are not. Several are rejected as `AMBIGUOUS`. */
  | 'EMAIL';

/** What `clientUpsert` did. */
export type ClientUpsertOutcome =
  /** No client had the address; one was created. */
  | 'CREATED'
  /** A client had the address and all values; nothing was written. */
  | 'UNCHANGED'
  /** A client had the address, and was changed. */
  | 'UPDATED';

/** Result of `clientUpsert`. */
export type ClientUpsertPayload = MutationPayload & {
  readonly __typename?: 'ClientUpsertPayload';
  /** The client, as FreshBooks returned it. Null when the input was rejected. */
  readonly client?: Maybe<Client>;
  /** What was done. Null when the input was rejected. */
  readonly outcome?: Maybe<ClientUpsertOutcome>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payment in the report; FreshBooks omits the payment's own id. */
export type CollectedPayment = {
  readonly __typename?: 'CollectedPayment';
  /** Amount paid. */
  readonly amount: Money;
  /** Client who paid. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Client, as named in the report. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** Printed number of the credit note that paid, or that an overpayment became. Null for other payments. */
  readonly creditNumber?: Maybe<Scalars['String']['output']>;
  /** Day of the payment. */
  readonly date: Scalars['Date']['output'];
  /** Purpose of the payment, as FreshBooks words it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the payment was taken from the client's credit. */
  readonly fromCredit: Scalars['Boolean']['output'];
  /** Invoice that was paid. Null for a payment into credit. */
  readonly invoice?: Maybe<Invoice>;
  /** Printed number of the invoice. Null for a payment into credit. */
  readonly invoiceNumber?: Maybe<Scalars['String']['output']>;
  /** Payment method. Null for a method that this graph does not know. */
  readonly method?: Maybe<PaymentMethod>;
};

/** The connection to disconnect. */
export type ConnectionDisconnectInput = {
  /** The `id` from `caller { connection { id } }`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `connectionDisconnect`. */
export type ConnectionDisconnectPayload = MutationPayload & {
  readonly __typename?: 'ConnectionDisconnectPayload';
  /** Id of the connection that was disconnected. Null when it still exists. */
  readonly disconnectedId?: Maybe<Scalars['ID']['output']>;
  /** Problems that the caller can correct. `NOT_DONE` when the tokens were deleted here and could not be revoked at FreshBooks. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Origin of the access to FreshBooks. */
export type ConnectionKind =
  /** A person signed in through this server, which refreshes the access. */
  | 'CONNECTION'
  /** A token sent with the request; it is never stored. */
  | 'PASS_THROUGH'
  /** A token in this server's configuration; it expires and is never refreshed. */
  | 'STATIC_TOKEN';

/** State of the access to FreshBooks, with its permissions and any action required. It contains no token. */
export type ConnectionState = {
  readonly __typename?: 'ConnectionState';
  /** FreshBooks app that the person authorized, by its name in this server's configuration. Null for a token. */
  readonly app?: Maybe<Scalars['String']['output']>;
  /** The businesses that the person belongs to, with the access to each. */
  readonly businesses?: Maybe<ReadonlyArray<BusinessReach>>;
  /** Time of the last sign-in. Null for a token. */
  readonly connectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time at which the current access token expires. Null for a token that does not state it. A connection is refreshed well before. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the connection in configuration, headers and claims. Null for a token that is not stored here. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Origin of the access. */
  readonly kind: ConnectionKind;
  /** Why the last refresh failed. Null when it did not fail. */
  readonly lastError?: Maybe<ConnectionTrouble>;
  /** Scopes that the graph can use and that were not granted, by noun. Null when `scopes` is null. */
  readonly missingScopes?: Maybe<ReadonlyArray<MissingScopes>>;
  /** Time at which the current access token was issued. Null for a token that the caller or the configuration provides. */
  readonly refreshedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Action required, and who can take it. Null when no action is required. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** Granted scopes, as FreshBooks names them. Null for a token that does not list them. */
  readonly scopes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Whether FreshBooks accepts the access: the last known state of a connection; for a token, the result of a request to FreshBooks. Null,
   * with an error, when FreshBooks does not respond.
   */
  readonly status?: Maybe<ConnectionStatus>;
};

/** Whether FreshBooks accepts the access. */
export type ConnectionStatus =
  /** FreshBooks accepts the access. */
  | 'CONNECTED'
  /** FreshBooks accepts the access until `expiresAt`; it cannot be refreshed. */
  | 'EXPIRING'
  /**
   * The current token has expired or was just rejected, and FreshBooks has not issued a new one yet. The refresh is
   * retried automatically; until it succeeds, nothing can be read or written.
   */
  | 'INTERRUPTED'
  /**
   * FreshBooks rejects the id or secret of this server's app, or the app is no longer configured. The tokens are kept,
   * and nobody has to sign in again.
   */
  | 'OAUTH_CLIENT_INVALID'
  /** FreshBooks rejects the access. A person has to sign in again, or provide another token. */
  | 'REAUTHORIZATION_NEEDED';

/** Why an access token was not refreshed. */
export type ConnectionTrouble = {
  readonly __typename?: 'ConnectionTrouble';
  /** Time of the attempt. */
  readonly at: Scalars['DateTime']['output'];
  /** Reason for the failure. */
  readonly kind: ConnectionTroubleKind;
  /** HTTP status of FreshBooks' response. Null without a response. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** Why the refresh of an access token can fail. */
export type ConnectionTroubleKind =
  /** The request was sent, and the response was lost. */
  | 'ANSWER_LOST'
  /** FreshBooks rejected the app's id or secret. */
  | 'CLIENT_REFUSED'
  /** FreshBooks rejected the refresh token: it was already used, or the access was revoked. */
  | 'REFUSED'
  /** The token store failed. */
  | 'STORE_FAILED'
  /** FreshBooks was unreachable or temporarily unavailable. */
  | 'UNAVAILABLE'
  /** FreshBooks' response could not be read. */
  | 'UNREADABLE';

/** The businesses to check. */
export type ConnectionVerifyInput = {
  /** Such as `Business:14700001`. Defaults to every business that the person belongs to. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `connectionVerify`. */
export type ConnectionVerifyPayload = MutationPayload & {
  readonly __typename?: 'ConnectionVerifyPayload';
  /** The connection, as checked. Null when there are user errors. */
  readonly connection?: Maybe<ConnectionState>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * A credit of one client: out of goodwill, paid in advance, or paid too much. FreshBooks does not return the unused balance of a credit note;
 * `Client.credit` is the client's.
 */
export type CreditNote = BusinessRecord & {
  readonly __typename?: 'CreditNote';
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Client who has the credit. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Currency of every amount on the credit note, and the only one in which it can be applied. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Whether the credit note is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Description of the first line; for an overpayment, `Overpayment: invoice #` and the invoice's number. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the client disputes the credit note. Null when they never did. */
  readonly disputeStatus?: Maybe<CreditNoteDisputeStatus>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the credit note; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of the person who sent the credit note; 1 is the owner. */
  readonly freshbooksSenderId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `CreditNote:ZyQ04o:30947`. */
  readonly id: Scalars['ID']['output'];
  /** Printed day of issue. */
  readonly issueDate: Scalars['Date']['output'];
  /** Reason for the credit. Null for a kind that this graph does not know. */
  readonly kind?: Maybe<CreditNoteKind>;
  /** Language of the credit note, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Result of the last online payment. Null without one. */
  readonly lastOrderStatus?: Maybe<CreditNoteOrderStatus>;
  /** Credited lines, in printed order. */
  readonly lines?: Maybe<ReadonlyArray<CreditNoteLine>>;
  /** Notes, printed under the lines. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Printed number, such as `0000069`. Not necessarily unique or in sequence. */
  readonly number: Scalars['String']['output'];
  /**
   * Payments that were taken from the credit note, as far as FreshBooks links them to it. Defaults to last recorded first. `Client.payments`
   * with `fromCredit: true` lists all payments from the client's credit.
   */
  readonly payments?: Maybe<PaymentConnection>;
  /** Printed recipient, a copy of the client from the day of issue. */
  readonly recipient: CreditNoteRecipient;
  /** Person who sent the credit note. Null for a person that FreshBooks no longer returns. */
  readonly sender?: Maybe<StaffMember>;
  /** Status of the credit note. Null for a status that this graph does not know. */
  readonly status?: Maybe<CreditNoteStatus>;
  /** Layout, such as `clean-grouped`. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** Terms, as free text. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** Amount credited: lines plus taxes. It does not change when the credit is used. */
  readonly total: Money;
};


/**
 * A credit of one client: out of goodwill, paid in advance, or paid too much. FreshBooks does not return the unused balance of a credit note;
 * `Client.credit` is the client's.
 */
export type CreditNotePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};

/** A page of a list of credit notes. */
export type CreditNoteConnection = {
  readonly __typename?: 'CreditNoteConnection';
  /** The same credit notes, each with its cursor. */
  readonly edges: ReadonlyArray<CreditNoteEdge>;
  /** The credit notes on this page. */
  readonly nodes: ReadonlyArray<CreditNote>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of credit notes in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new credit note. */
export type CreditNoteCreateInput = {
  /** Id of the client, such as `Client:ZyQ04o:599843`. */
  readonly clientId: Scalars['ID']['input'];
  /** Currency of every amount, such as `USD`. Defaults to the client's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Printed day of issue. Defaults to today, in the business's time zone. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** `GOODWILL` or `PREPAYMENT`. */
  readonly kind: CreditNoteKind;
  /** Language of the credit note, such as `en`. Defaults to the client's language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Lines of the credit note, in printed order. At least one is required, and the total must be above zero. */
  readonly lines: ReadonlyArray<CreditNoteLineInput>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Printed number. Defaults to the next number of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `creditNoteCreate`. */
export type CreditNoteCreatePayload = MutationPayload & {
  readonly __typename?: 'CreditNoteCreatePayload';
  /** The new credit note, as FreshBooks returned it. Null when nothing was written. */
  readonly creditNote?: Maybe<CreditNote>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The credit note to delete. */
export type CreditNoteDeleteInput = {
  /** Such as `CreditNote:ZyQ04o:30947`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `creditNoteDelete`. */
export type CreditNoteDeletePayload = MutationPayload & {
  readonly __typename?: 'CreditNoteDeletePayload';
  /** The deleted credit note, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly creditNote?: Maybe<CreditNote>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether the client disputes a credit note. */
export type CreditNoteDisputeStatus =
  /** The client disputes it. */
  | 'DISPUTED'
  /** The dispute is settled. */
  | 'RESOLVED';

/** A credit note in a list, with its cursor. */
export type CreditNoteEdge = {
  readonly __typename?: 'CreditNoteEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The credit note. */
  readonly node: CreditNote;
};

/** Filters a list of credit notes; every condition must be met. */
export type CreditNoteFilterInput = {
  /** Ids of the clients. At most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the credit notes. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Issue date. `to` reads the whole list. */
  readonly issueDate?: InputMaybe<DateRangeInput>;
  /** Any of these kinds; an empty list matches nothing. Reads the whole list. */
  readonly kinds?: InputMaybe<ReadonlyArray<CreditNoteKind>>;
  /** Exact printed number. Reads the whole list. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses; an empty list matches nothing. Reads the whole list. */
  readonly statuses?: InputMaybe<ReadonlyArray<CreditNoteStatus>>;
};

/** Reason for a credit. */
export type CreditNoteKind =
  /** Given by the business. */
  | 'GOODWILL'
  /** Paid in excess of the outstanding amount of an invoice. Only FreshBooks creates these. */
  | 'OVERPAYMENT'
  /** Paid in advance. */
  | 'PREPAYMENT';

/** A line of a credit note. */
export type CreditNoteLine = {
  readonly __typename?: 'CreditNoteLine';
  /** Quantity times unit cost, before tax. */
  readonly amount: Money;
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** Details, printed under the name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Name of the credited item or work, such as `Design`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position on the credit note, starting at 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Number of units, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Taxes of the line. At most 2. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Price of one unit, before tax. */
  readonly unitCost: Money;
};

/** A new line. A name or a description is required. */
export type CreditNoteLineInput = {
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details, printed under the name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the credited item or work, such as `Design`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, zero or above, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Taxes of the line. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the credit note's currency. */
  readonly unitCost: MoneyInput;
};

/** Result of the last online payment into a credit. */
export type CreditNoteOrderStatus =
  /** The payment was declined. */
  | 'DECLINED'
  /** The payment is pending. */
  | 'PENDING'
  /** The payment succeeded. */
  | 'SUCCESS';

/** Recipient of a credit note, as printed. */
export type CreditNoteRecipient = {
  readonly __typename?: 'CreditNoteRecipient';
  /** Address in its parts. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** Name to show: the organization, else first and last name, else `Client` and their number. */
  readonly displayName: Scalars['String']['output'];
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Company or other organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** Tax number of the recipient. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};

/** Sort order of a list of credit notes. Reads the whole list. */
export type CreditNoteSort =
  /** Oldest issue date first. */
  | 'ISSUE_DATE_ASC'
  /** Newest issue date first. */
  | 'ISSUE_DATE_DESC';

/** Status of a credit note. */
export type CreditNoteStatus =
  /** Issued: the client has the credit. */
  | 'CREATED'
  /** Not issued. */
  | 'DRAFT'
  /** Sent to the client. */
  | 'SENT'
  /** Opened by the client. */
  | 'VIEWED';

/** Changes to a credit note. Omitted fields are left unchanged; null clears a field. */
export type CreditNoteUpdateInput = {
  /** Such as `CreditNote:ZyQ04o:30947`. */
  readonly id: Scalars['ID']['input'];
  /** Printed day of issue. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Language of the credit note, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /**
   * All lines, in printed order; they replace the existing ones. At least one is required, and the total must be above
   * zero.
   */
  readonly lines?: InputMaybe<ReadonlyArray<CreditNoteLineInput>>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `creditNoteUpdate`. */
export type CreditNoteUpdatePayload = MutationPayload & {
  readonly __typename?: 'CreditNoteUpdatePayload';
  /** The credit note after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly creditNote?: Maybe<CreditNote>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A range of days, both ends included. Either end may be omitted. */
export type DateRangeInput = {
  /** First day of the range. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the range. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A range of time, such as November: from November 1, before December 1. Either end may be omitted. */
export type DateTimeRangeInput = {
  /** End of the range, excluded. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start of the range, included. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A range of decimals, both ends included. Either end may be omitted. */
export type DecimalRangeInput = {
  /** Lowest value. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** Highest value. */
  readonly to?: InputMaybe<Scalars['Decimal']['input']>;
};

/** An email with an invoice. */
export type DocumentEmailInput = {
  /** Text of the email. Defaults to FreshBooks' own. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Whether the invoice is attached as a PDF. */
  readonly includePdf?: InputMaybe<Scalars['Boolean']['input']>;
  /** Email addresses of the recipients. Defaults to the client's own address. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Subject line. Defaults to FreshBooks' own. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** A column heading to rename. */
export type DocumentHeadingInput = {
  /** The heading: `description`, `hours`, `item`, `quantity`, `rate`, `task`, `time_entry_notes` or `unit_cost`. */
  readonly name: Scalars['String']['input'];
  /** Text printed instead. Null restores the usual heading. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The logo of a document. */
export type DocumentLogo = {
  readonly __typename?: 'DocumentLogo';
  /** Name of the uploaded file. Null when FreshBooks returns none. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Such as `image/png`, from the file extension. Null for an unknown extension; the response of `url` has the media type of the content. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Link to the logo on this server, for callers with access to its document. */
  readonly url: Scalars['String']['output'];
};

/** A logo, PNG or JPEG, in one of two ways. */
export type DocumentLogoInput =
  /** Token that `POST /files?purpose=logo` returned for an uploaded file. Valid once, for 10 minutes, for the same caller and business. */
  { readonly token: Scalars['ID']['input']; readonly upload?: never; }
  |  /** File sent with this operation. */
  { readonly token?: never; readonly upload: Scalars['Upload']['input']; };

/**
 * Look of an invoice or an estimate. Omitted parts are left unchanged; on a new document, FreshBooks may copy them from the last one. Null
 * clears a part.
 */
export type DocumentPresentationInput = {
  /** `yyyy-mm-dd`, `mm/dd/yyyy` or `dd/mm/yyyy`. */
  readonly dateFormat?: InputMaybe<Scalars['String']['input']>;
  /** `modern` or `classic`. */
  readonly font?: InputMaybe<Scalars['String']['input']>;
  /** Column headings to rename; headings that are not listed are left unchanged. */
  readonly headings?: InputMaybe<ReadonlyArray<DocumentHeadingInput>>;
  /** Title printed instead of the usual one. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** `simple`, `modern` or `classic`. */
  readonly layout?: InputMaybe<Scalars['String']['input']>;
  /** Logo, replacing an existing one. Null removes it. */
  readonly logo?: InputMaybe<DocumentLogoInput>;
  /** Six hexadecimal digits, such as `#663399`. */
  readonly primaryColor?: InputMaybe<Scalars['String']['input']>;
};

/** A price offered to one client, or a proposal: an offer with sections of text. */
export type Estimate = BusinessRecord & {
  readonly __typename?: 'Estimate';
  /** Whether the estimate is archived: still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Client of the estimate. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** People at the client who receive the estimate. Null when FreshBooks does not return them. */
  readonly contacts?: Maybe<ReadonlyArray<EstimateContact>>;
  /** Time of creation, possibly on another day than the issue date. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of every amount on the estimate. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Whether the estimate is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Description of the first line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Amount of the discount, positive; zero without a discount. */
  readonly discount: Money;
  /** Discount as a percentage of the lines, before tax. */
  readonly discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the estimate, not the printed number; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of the person who created the estimate; 1 is the owner. */
  readonly freshbooksOwnerId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' staff number of the person who sent the estimate; 1 is the owner. */
  readonly freshbooksSenderId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Invoices made from the estimate. Defaults to newest first. FreshBooks has no filter for them, so all invoices of the client
   * are read.
   */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether the estimate is a proposal, with `sections`. */
  readonly isProposal: Scalars['Boolean']['output'];
  /** Printed day of issue. */
  readonly issueDate: Scalars['Date']['output'];
  /** Language of the estimate, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Offered lines, in printed order. */
  readonly lines?: Maybe<ReadonlyArray<EstimateLine>>;
  /** Notes, printed under the lines. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Printed number, such as `0000003`. Not necessarily unique. */
  readonly number: Scalars['String']['output'];
  /** Person who created the estimate. Null when FreshBooks does not return it. */
  readonly owner?: Maybe<EstimateOwner>;
  /** Payment instructions, as free text. Also null when FreshBooks does not return them. */
  readonly paymentDetails?: Maybe<Scalars['String']['output']>;
  /** Purchase order number of the client. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** Colors, fonts, logo and headings. */
  readonly presentation?: Maybe<EstimatePresentation>;
  /** Project of the estimate. Null without one. */
  readonly project?: Maybe<Project>;
  /** Printed recipient, a copy of the client. It keeps the old name when the client is renamed, even in a draft. */
  readonly recipient: EstimateRecipient;
  /** Whether the client must sign the estimate to accept it. */
  readonly requiresSignature: Scalars['Boolean']['output'];
  /** Sections of a proposal, in printed order. Empty for an estimate that is not a proposal; null when FreshBooks does not return them. */
  readonly sections?: Maybe<ReadonlyArray<EstimateSection>>;
  /** Person who sent the estimate. Null for a person that FreshBooks no longer returns. */
  readonly sender?: Maybe<StaffMember>;
  /**
   * Status of the estimate. FreshBooks has three fields and two flags for it, which can disagree; the most advanced one is returned. Null
   * when one of them has a value that this graph does not know.
   */
  readonly status?: Maybe<EstimateStatus>;
  /** Layout, such as `clean-grouped`. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** Terms, as free text. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** Lines minus discount, plus taxes. */
  readonly total: Money;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A price offered to one client, or a proposal: an offer with sections of text. */
export type EstimateInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};

/** The estimate to accept. */
export type EstimateAcceptInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `estimateAccept`. */
export type EstimateAcceptPayload = MutationPayload & {
  readonly __typename?: 'EstimateAcceptPayload';
  /** The estimate after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The estimate to archive. */
export type EstimateArchiveInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `estimateArchive`. */
export type EstimateArchivePayload = MutationPayload & {
  readonly __typename?: 'EstimateArchivePayload';
  /** The estimate after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of estimates. */
export type EstimateConnection = {
  readonly __typename?: 'EstimateConnection';
  /** The same estimates, each with its cursor. */
  readonly edges: ReadonlyArray<EstimateEdge>;
  /** The estimates on this page. */
  readonly nodes: ReadonlyArray<Estimate>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of estimates in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person at the client who receives an estimate. */
export type EstimateContact = {
  readonly __typename?: 'EstimateContact';
  /** Name to show: first and last name, else the email address, else `Contact`. */
  readonly displayName: Scalars['String']['output'];
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the contact. Null for the client's main contact. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
};

/** The estimate to convert into an invoice. */
export type EstimateConvertInput = {
  /** Whether an invoice is created even when one exists already; a deleted one does not count. */
  readonly createsAnother: Scalars['Boolean']['input'];
  /** Due date, not before the issue date. Defaults to the issue date. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the estimate has changed since, the conversion is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Issue date of the invoice. Defaults to today, in the business's time zone. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Printed number of the invoice. Defaults to the next number of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `estimateConvert`. */
export type EstimateConvertPayload = MutationPayload & {
  readonly __typename?: 'EstimateConvertPayload';
  /** The estimate after the change; it is `INVOICED` when the invoice is sent. Null when it was not found. */
  readonly estimate?: Maybe<Estimate>;
  /**
   * The new invoice, as FreshBooks returned it. With an error at `createsAnother`, the latest one that exists already. Null when
   * there is none.
   */
  readonly invoice?: Maybe<Invoice>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new estimate. */
export type EstimateCreateInput = {
  /** Whether `send` may email an estimate without lines. */
  readonly allowEmpty: Scalars['Boolean']['input'];
  /** Id of the client, such as `Client:ZyQ04o:599843`. */
  readonly clientId: Scalars['ID']['input'];
  /** Currency of every amount, such as `USD`. Defaults to the client's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Discount as a percentage of the lines, before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** FreshBooks' staff number of the person who creates the estimate. Defaults to FreshBooks' choice. */
  readonly freshbooksOwnerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the estimate is a proposal. Defaults to true with `sections`. */
  readonly isProposal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Printed day of issue. Defaults to today, in the business's time zone. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Language of the estimate, such as `en`. Defaults to the client's language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Lines of the estimate, in printed order. */
  readonly lines?: InputMaybe<ReadonlyArray<EstimateLineInput>>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Printed number. Defaults to the next number of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Payment instructions, as free text. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** Purchase order number of the client. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Colors, fonts, logo and headings. Defaults to FreshBooks' own. */
  readonly presentation?: InputMaybe<DocumentPresentationInput>;
  /** Id of the project, such as `Project:14700001:654322`. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Printed recipient. Defaults to the client's names and address. */
  readonly recipient?: InputMaybe<EstimateRecipientInput>;
  /** Whether the client must sign the estimate to accept it. */
  readonly requiresSignature?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sections of the proposal, in printed order. They cannot be changed later. */
  readonly sections?: InputMaybe<ReadonlyArray<EstimateSectionInput>>;
  /** Emails the estimate after it is created; one without lines only with `allowEmpty: true`. */
  readonly send?: InputMaybe<EstimateEmailInput>;
  /** Layout, such as `clean-grouped`. */
  readonly template?: InputMaybe<Scalars['String']['input']>;
  /** Terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `estimateCreate`. */
export type EstimateCreatePayload = MutationPayload & {
  readonly __typename?: 'EstimateCreatePayload';
  /** The new estimate, as FreshBooks returned it. Null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The estimate to delete. */
export type EstimateDeleteInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `estimateDelete`. */
export type EstimateDeletePayload = MutationPayload & {
  readonly __typename?: 'EstimateDeletePayload';
  /** The deleted estimate, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An estimate in a list, with its cursor. */
export type EstimateEdge = {
  readonly __typename?: 'EstimateEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The estimate. */
  readonly node: Estimate;
};

/** An email with a link to an estimate. */
export type EstimateEmailInput = {
  /** Text of the email, with the same placeholders. */
  readonly body: Scalars['String']['input'];
  /** Recipients. Defaults to the address of the client. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Subject, such as `Estimate ::estimate number:: from ::company name::`; FreshBooks replaces the placeholders between colons. */
  readonly subject: Scalars['String']['input'];
};

/** Filters a list of estimates; every condition must be met. */
export type EstimateFilterInput = {
  /** `true` for archived estimates only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the clients. At most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the estimates. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Issue date. Reads the whole list. */
  readonly issueDate?: InputMaybe<DateRangeInput>;
  /** Exact printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses; an empty list matches nothing. Reads the whole list. */
  readonly statuses?: InputMaybe<ReadonlyArray<EstimateStatus>>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** A renamed column heading. */
export type EstimateHeading = {
  readonly __typename?: 'EstimateHeading';
  /** The heading: `description`, `hours`, `item`, `quantity`, `rate`, `task`, `time_entry_notes` or `unit_cost`. */
  readonly name: Scalars['String']['output'];
  /** Text printed instead. */
  readonly text: Scalars['String']['output'];
};

/** A line of an estimate. */
export type EstimateLine = {
  readonly __typename?: 'EstimateLine';
  /** Quantity times unit cost, before discount and tax. */
  readonly amount: Money;
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** Details, printed under the name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Expense that the line rebills. Null for any other line. */
  readonly expense?: Maybe<Expense>;
  /** Id of the line, unique only within the estimate. `estimateUpdate` accepts it. Null when FreshBooks does not number the lines. */
  readonly lineId?: Maybe<Scalars['ID']['output']>;
  /**
   * Taxes of the business that match the line's taxes by name and percentage, without ambiguous matches. Null when the line has no taxes, or
   * when the caller cannot see all taxes in FreshBooks. Reads the whole list of taxes, once for all lines.
   */
  readonly matchingTaxes?: Maybe<ReadonlyArray<Tax>>;
  /** Name of the offered item or work, such as `Design`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position on the estimate, starting at 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Project of the line. Null without one. */
  readonly project?: Maybe<Project>;
  /** Number of units, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Retainer of the line. Null without one. */
  readonly retainer?: Maybe<Retainer>;
  /** Taxes of the line. At most 2. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Price of one unit, before tax. */
  readonly unitCost: Money;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A new line. A name or a description is required. */
export type EstimateLineInput = {
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details, printed under the name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the offered item or work, such as `Design`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, zero or above, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Taxes of the line. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the estimate's currency. */
  readonly unitCost: MoneyInput;
};

/** Changes to a line. Omitted fields are left unchanged; null clears a field. */
export type EstimateLineUpdateInput = {
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details, printed under the name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `lineId` of a line of this estimate. */
  readonly lineId: Scalars['ID']['input'];
  /** Name of the offered item or work, such as `Design`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, such as `1.5`. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** All taxes of the line; they replace the existing ones. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the estimate's currency. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** The person who created an estimate. */
export type EstimateOwner = {
  readonly __typename?: 'EstimateOwner';
  /** Name to show: first and last name, else the email address, else `Staff member` and their number. */
  readonly displayName: Scalars['String']['output'];
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' staff number; 1 is the owner of the account. */
  readonly freshbooksStaffId: Scalars['ID']['output'];
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Organization of the person. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** The person as a staff member. Null for a person that FreshBooks no longer returns. */
  readonly staffMember?: Maybe<StaffMember>;
};

/** Look of an estimate. A part that is null has FreshBooks' default. */
export type EstimatePresentation = {
  readonly __typename?: 'EstimatePresentation';
  /** Vertical position at which the banner is cropped. */
  readonly bannerPositionY?: Maybe<Scalars['Int']['output']>;
  /** Format of dates, such as `yyyy-mm-dd`. */
  readonly dateFormat?: Maybe<Scalars['String']['output']>;
  /** `modern` or `classic`. */
  readonly font?: Maybe<Scalars['String']['output']>;
  /** Renamed column headings; headings that keep their default are omitted. */
  readonly headings: ReadonlyArray<EstimateHeading>;
  /** Title printed instead of Estimate. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** `simple`, `modern` or `classic`. */
  readonly layout?: Maybe<Scalars['String']['output']>;
  /** Logo. Null without one. */
  readonly logo?: Maybe<DocumentLogo>;
  /** Such as `#663399`. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
};

/** Recipient of an estimate, as printed. */
export type EstimateRecipient = {
  readonly __typename?: 'EstimateRecipient';
  /** Address in its parts. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** Address as one block, when it was entered that way. */
  readonly addressText?: Maybe<Scalars['String']['output']>;
  /** Name to show: the organization, else first and last name, else `Client` and their number. */
  readonly displayName: Scalars['String']['output'];
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Company or other organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** Tax number of the recipient. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};

/** Recipient of an estimate. Omitted parts are left unchanged; null clears a part. */
export type EstimateRecipientInput = {
  /** Address in its parts. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** Address as one block. */
  readonly addressText?: InputMaybe<Scalars['String']['input']>;
  /** Given name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Company or other organization. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: InputMaybe<Scalars['String']['input']>;
  /** Tax number of the recipient. */
  readonly vatNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The estimate to restore. */
export type EstimateRestoreInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `estimateRestore`. */
export type EstimateRestorePayload = MutationPayload & {
  readonly __typename?: 'EstimateRestorePayload';
  /** The estimate after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A section of a proposal. */
export type EstimateSection = {
  readonly __typename?: 'EstimateSection';
  /** Text of the section; may be HTML. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Group of sections, such as `top`. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Kind of section, such as `overview`, `scope_of_work`, `timeline` or `custom`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Such as `Overview`. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A section of a new proposal. */
export type EstimateSectionInput = {
  /** Text of the section; may be HTML. */
  readonly body: Scalars['String']['input'];
  /** Group of sections, such as `top`. */
  readonly group: Scalars['String']['input'];
  /** Kind of section, such as `overview`, `scope_of_work`, `timeline` or `custom`. */
  readonly kind: Scalars['String']['input'];
  /** Such as `Overview`. */
  readonly title: Scalars['String']['input'];
};

/** The estimate to email. */
export type EstimateSendInput = {
  /** Whether an estimate without lines may be emailed. Without it, such an estimate is not sent, and the error is `REQUIRED`. */
  readonly allowEmpty: Scalars['Boolean']['input'];
  /** Recipients and text. */
  readonly email: EstimateEmailInput;
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `estimateSend`. */
export type EstimateSendPayload = MutationPayload & {
  readonly __typename?: 'EstimateSendPayload';
  /** The estimate after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of estimates. Reads the whole list. */
export type EstimateSort =
  /** Oldest issue date first. */
  | 'ISSUE_DATE_ASC'
  /** Newest issue date first. */
  | 'ISSUE_DATE_DESC';

/** Status of an estimate. FreshBooks has no status for a decline. */
export type EstimateStatus =
  /** Accepted, by the client or by the business. */
  | 'ACCEPTED'
  /** Not sent; the client cannot see it. */
  | 'DRAFT'
  /** Invoiced: an invoice that was made from it was sent. */
  | 'INVOICED'
  /** Answered by the client with a comment. */
  | 'REPLIED'
  /** Sent to the client. */
  | 'SENT'
  /** Opened by the client. */
  | 'VIEWED';

/** Changes to an estimate. Omitted fields are left unchanged; null clears a field. */
export type EstimateUpdateInput = {
  /** Lines to add after the existing ones. Lines that no field names are left unchanged. */
  readonly addLines?: InputMaybe<ReadonlyArray<EstimateLineInput>>;
  /** Whether `send` may email an estimate without lines. */
  readonly allowEmpty: Scalars['Boolean']['input'];
  /** Discount as a percentage of the lines, before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The `updatedAt` last read by the caller. When the estimate has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Printed day of issue. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Language of the estimate, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Payment instructions, as free text. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** Purchase order number of the client. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Colors, fonts, logo and headings. */
  readonly presentation?: InputMaybe<DocumentPresentationInput>;
  /** Id of the project, such as `Project:14700001:654322`. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Printed recipient. */
  readonly recipient?: InputMaybe<EstimateRecipientInput>;
  /** Ids of lines to remove. A line cannot be changed and removed in one update. */
  readonly removeLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the client must sign the estimate to accept it. */
  readonly requiresSignature?: InputMaybe<Scalars['Boolean']['input']>;
  /** Emails the estimate after it is updated; one without lines only with `allowEmpty: true`. */
  readonly send?: InputMaybe<EstimateEmailInput>;
  /** Layout, such as `clean-grouped`. */
  readonly template?: InputMaybe<Scalars['String']['input']>;
  /** Terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
  /** Lines to change, each at most once. */
  readonly updateLines?: InputMaybe<ReadonlyArray<EstimateLineUpdateInput>>;
};

/** Result of `estimateUpdate`. */
export type EstimateUpdatePayload = MutationPayload & {
  readonly __typename?: 'EstimateUpdatePayload';
  /** The estimate after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Money that the business spent, for itself or for a client. */
export type Expense = BusinessRecord & {
  readonly __typename?: 'Expense';
  /** Amount spent, taxes included. */
  readonly amount: Money;
  /** Whether the expense is archived: still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** Account at the bank, such as `Checking`. */
  readonly bankAccountName?: Maybe<Scalars['String']['output']>;
  /** Bank from which the expense was imported. Null for an expense entered by hand. */
  readonly bankName?: Maybe<Scalars['String']['output']>;
  /** Whether a client is billed for the expense. */
  readonly billable: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Category of the expense. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Client on whose behalf the money was spent. Null for the business's own expenses. */
  readonly client?: Maybe<Client>;
  /** Whether the second tax applies to the sum of the expense and the first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** Day of the expense. */
  readonly date: Scalars['Date']['output'];
  /** Whether the expense is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the account at the bank. */
  readonly freshbooksBankAccountId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the transaction at the bank. */
  readonly freshbooksBankTransactionId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the expense; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of the person who spent the money; 1 is the owner. */
  readonly freshbooksStaffId?: Maybe<Scalars['ID']['output']>;
  /** Whether a receipt is attached. */
  readonly hasReceipt: Scalars['Boolean']['output'];
  /** Id in this graph, such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the expense was imported from a file. */
  readonly importedInBulk: Scalars['Boolean']['output'];
  /** Whether the receipt is attached to the invoice that bills the expense. */
  readonly includesReceiptOnInvoice?: Maybe<Scalars['Boolean']['output']>;
  /** Invoice that bills the expense. Null until there is one. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether the expense counts as cost of goods sold. */
  readonly isCostOfGoodsSold: Scalars['Boolean']['output'];
  /** Whether FreshBooks considers the expense a duplicate. */
  readonly isDuplicate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether FreshBooks considers the expense the payment of a bill. */
  readonly isPotentialBillPayment: Scalars['Boolean']['output'];
  /** Markup that the client pays on top of the amount, as a percentage. */
  readonly markupPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Internal remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Recurring expense that recorded this one. Null for an expense that was entered by hand. */
  readonly profile?: Maybe<ExpenseProfile>;
  /** Project of the expense. Null without a project. */
  readonly project?: Maybe<Project>;
  /** Receipt file. Null without one. */
  readonly receipt?: Maybe<ExpenseReceipt>;
  /** Person who spent the money. Null for a person that FreshBooks no longer returns. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Billing status. Null for a status that this graph does not know. */
  readonly status?: Maybe<ExpenseStatus>;
  /** Taxes in the amount. At most 2. */
  readonly taxes: ReadonlyArray<ExpenseTax>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Vendor, as free text: expenses do not refer to a list of vendors. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
  /** Token that changes with every write. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** The expense to archive. */
export type ExpenseArchiveInput = {
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `expenseArchive`. */
export type ExpenseArchivePayload = MutationPayload & {
  readonly __typename?: 'ExpenseArchivePayload';
  /** The expense after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** New expenses. */
export type ExpenseBulkCreateInput = {
  /** The expenses. At most 100. A row with an `idempotencyKey` of its own is carried out once for that key, also in other calls. */
  readonly expenses: ReadonlyArray<ExpenseCreateInput>;
  /**
   * Makes repeats safe, row by row: the same key and input return the records that earlier calls wrote, and write the rest.
   * Nothing is sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `expenseBulkCreate`. */
export type ExpenseBulkCreatePayload = MutationPayload & {
  readonly __typename?: 'ExpenseBulkCreatePayload';
  /** Whether an earlier call wrote any of the records; each result states it for its own. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * Result of each row, in the order of the input, with problems of its own: a path in its `userErrors` begins inside the row.
   * Empty when the call as a whole was rejected.
   */
  readonly results: ReadonlyArray<ExpenseCreatePayload>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A category of expenses. Categories form a tree; an expense can belong to any level of it. */
export type ExpenseCategory = BusinessRecord & {
  readonly __typename?: 'ExpenseCategory';
  /** Whether the category is archived. */
  readonly archived: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Subcategories, in FreshBooks' order. */
  readonly children?: Maybe<ReadonlyArray<ExpenseCategory>>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the category is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Expenses of the category; those of its children are not included. Defaults to last entered first. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the category; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Whether the category was ever used. Null when FreshBooks does not return it, as for the business's own categories. */
  readonly hasTransactions?: Maybe<Scalars['Boolean']['output']>;
  /** Id in this graph, such as `ExpenseCategory:ZyQ04o:13151927`. */
  readonly id: Scalars['ID']['output'];
  /** Whether its expenses count as cost of goods sold. */
  readonly isCostOfGoodsSold: Scalars['Boolean']['output'];
  /** Whether the business can rename the category; FreshBooks' own categories are fixed. */
  readonly isEditable?: Maybe<Scalars['Boolean']['output']>;
  /** Account of the ledger to which expenses of the category are posted. Null without one. Reads the whole list of accounts, once for all categories. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Such as `Accident Insurance`. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Parent category. Null at the top of the tree. */
  readonly parent?: Maybe<ExpenseCategory>;
  /** Time of the last update, or of the first use. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A category of expenses. Categories form a tree; an expense can belong to any level of it. */
export type ExpenseCategoryExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};

/** A page of a list of categories. */
export type ExpenseCategoryConnection = {
  readonly __typename?: 'ExpenseCategoryConnection';
  /** The same categories, each with its cursor. */
  readonly edges: ReadonlyArray<ExpenseCategoryEdge>;
  /** The categories on this page. */
  readonly nodes: ReadonlyArray<ExpenseCategory>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of categories in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new category of the business's own. */
export type ExpenseCategoryCreateInput = {
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether its expenses count as cost of goods sold. Defaults to that of the parent. */
  readonly isCostOfGoodsSold?: InputMaybe<Scalars['Boolean']['input']>;
  /** Such as `Model Railways`; not blank. Not unique: a category of the same name is not rejected. */
  readonly name: Scalars['String']['input'];
  /** Parent category. The new category belongs to the same FreshBooks account. */
  readonly parentId: Scalars['ID']['input'];
};

/** Result of `expenseCategoryCreate`. */
export type ExpenseCategoryCreatePayload = MutationPayload & {
  readonly __typename?: 'ExpenseCategoryCreatePayload';
  /** The new category, as FreshBooks returned it. Null when nothing was written. */
  readonly expenseCategory?: Maybe<ExpenseCategory>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A category in a list, with its cursor. */
export type ExpenseCategoryEdge = {
  readonly __typename?: 'ExpenseCategoryEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The category. */
  readonly node: ExpenseCategory;
};

/** Filters a list of categories; every condition must be met. */
export type ExpenseCategoryFilterInput = {
  /** `true` for archived categories only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text in the name; ignores case and accents. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `true` for the top level of the tree only, `false` for lower levels only. Defaults to both. */
  readonly root?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An expense category, by id or name. */
export type ExpenseCategoryReferenceInput =
  /** Such as `ExpenseCategory:ZyQ04o:13151927`. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Full name of a category that is not archived, or part of a name when none matches in full. Case-insensitive; several matches are rejected as `AMBIGUOUS`. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** A page of a list of expenses. */
export type ExpenseConnection = {
  readonly __typename?: 'ExpenseConnection';
  /** The same expenses, each with its cursor. */
  readonly edges: ReadonlyArray<ExpenseEdge>;
  /** The expenses on this page. */
  readonly nodes: ReadonlyArray<Expense>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of expenses in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new expense, spent by the caller. */
export type ExpenseCreateInput = {
  /**
   * Amount spent, above zero, taxes included. Its currency defaults to the client's; without a client, the currency is
   * required.
   */
  readonly amount: MoneyInput;
  /** Whether the client is billed for the expense. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Business of an expense whose category is given by name. Defaults to that of the client; without one to the only business, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Category of the expense, by id or name, in place of `categoryId`. */
  readonly category?: InputMaybe<ExpenseCategoryReferenceInput>;
  /** Category of the expense. The expense belongs to the same FreshBooks account as the category. Required unless `category` is given. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Client on whose behalf the money was spent. Defaults to none, for the business's own expenses. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the second tax applies to the sum of the expense and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Defaults to today, in the business's time zone. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the receipt is attached to the invoice that bills the expense. */
  readonly includesReceiptOnInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Markup that the client pays on top of the amount, as a percentage. */
  readonly markupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Receipt file. */
  readonly receipt?: InputMaybe<ExpenseReceiptInput>;
  /** Taxes in the amount. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<ExpenseTaxInput>>;
  /** Vendor, as free text. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `expenseCreate`. */
export type ExpenseCreatePayload = MutationPayload & {
  readonly __typename?: 'ExpenseCreatePayload';
  /** The new expense, as FreshBooks returned it. Null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The expense to delete. */
export type ExpenseDeleteInput = {
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `expenseDelete`. */
export type ExpenseDeletePayload = MutationPayload & {
  readonly __typename?: 'ExpenseDeletePayload';
  /** The deleted expense, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Expenses of a range of days, in groups. */
export type ExpenseDetails = {
  readonly __typename?: 'ExpenseDetails';
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** What the expenses of a group have in common. */
  readonly groupedBy: ExpenseDetailsGrouping;
  /** Groups in FreshBooks' order, each a tree. Empty without expenses. */
  readonly groups: ReadonlyArray<ExpenseDetailsGroup>;
  /** The same groups flat: each before the groups below it. */
  readonly rows: ReadonlyArray<ExpenseDetailsRow>;
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
};

/** An expense in the report. */
export type ExpenseDetailsExpense = {
  readonly __typename?: 'ExpenseDetailsExpense';
  /** Amount spent, taxes included. */
  readonly amount: Money;
  /** Category of the expense. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Category, as named in the report. */
  readonly categoryName?: Maybe<Scalars['String']['output']>;
  /** Client on whose behalf the money was spent. Null for the business's own expenses. */
  readonly client?: Maybe<Client>;
  /** Client, as named in the report. Null for the business's own expenses. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** Day of the expense. */
  readonly date: Scalars['Date']['output'];
  /** The expense itself. Null, with an error, when FreshBooks cannot return the expense. */
  readonly expense?: Maybe<Expense>;
  /** Internal remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Person who spent the money. Null for a person that FreshBooks no longer returns. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Taxes in the amount. At most 2. */
  readonly taxes: ReadonlyArray<ExpenseDetailsTax>;
  /** Vendor, as free text. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
};

/** Expenses with something in common. */
export type ExpenseDetailsGroup = {
  readonly __typename?: 'ExpenseDetailsGroup';
  /** Category of the group. Null for other groupings. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Groups below this one. */
  readonly children: ReadonlyArray<ExpenseDetailsGroup>;
  /** Client of the group. Null for other groupings, and for the business's own expenses. */
  readonly client?: Maybe<Client>;
  /** Client, as named in the report. Null for other groupings. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** Expenses of the group that are in no group below it. */
  readonly expenses: ReadonlyArray<ExpenseDetailsExpense>;
  /** Category or vendor. Null for other groupings, and for expenses without a vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Person of the group. Null for other groupings. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Amount of the group, groups below included. */
  readonly total: Money;
};

/** What the expenses of a group have in common. */
export type ExpenseDetailsGrouping =
  /** Their category. */
  | 'CATEGORY'
  /** The client on whose behalf the money was spent. */
  | 'CLIENT'
  /** The category above theirs. */
  | 'PARENT_CATEGORY'
  /** The person who spent the money. */
  | 'STAFF_MEMBER'
  /** Their vendor. */
  | 'VENDOR';

/** A group of expenses, in a flat list. */
export type ExpenseDetailsRow = {
  readonly __typename?: 'ExpenseDetailsRow';
  /** Client, as named in the report. Null for other groupings. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** Number of groups above it. */
  readonly depth: Scalars['Int']['output'];
  /** Expenses of the group that are in no group below it. */
  readonly expenses: ReadonlyArray<ExpenseDetailsExpense>;
  /** Category or vendor. Null for other groupings, and for expenses without a vendor. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Amount of the group, groups below included. */
  readonly total: Money;
};

/** A tax in the amount of an expense. */
export type ExpenseDetailsTax = {
  readonly __typename?: 'ExpenseDetailsTax';
  /** Portion of the expense's amount that is this tax. */
  readonly amount: Money;
  /** Such as `HST`. */
  readonly name: Scalars['String']['output'];
  /** Percentage, such as `13` or `9.975`. Null when FreshBooks omits it. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};

/** An expense in a list, with its cursor. */
export type ExpenseEdge = {
  readonly __typename?: 'ExpenseEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The expense. */
  readonly node: Expense;
};

/** Filters a list of expenses; every condition must be met. */
export type ExpenseFilterInput = {
  /** Amount, each in its own currency. `to` reads the whole list. */
  readonly amount?: InputMaybe<DecimalRangeInput>;
  /** `true` for archived expenses only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the categories; their children are not included. At most 100. */
  readonly categoryIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the clients. At most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day of the expense. `to` reads the whole list. */
  readonly date?: InputMaybe<DateRangeInput>;
  /** Whether a receipt is attached. `false` reads the whole list. */
  readonly hasReceipt?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the expenses. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the recurring expenses that recorded them. At most 100. */
  readonly profileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of the people who spent the money. At most 100. */
  readonly staffMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
  /** Exact vendor; case-sensitive. An empty string matches expenses without a vendor. Reads the whole list. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A recurring expense, from which FreshBooks records expenses on schedule. FreshBooks documents neither a list of them nor their fields: a
 * field is null when FreshBooks does not return it.
 */
export type ExpenseProfile = {
  readonly __typename?: 'ExpenseProfile';
  /** Amount of each expense, taxes included. Null when FreshBooks does not return it. */
  readonly amount?: Maybe<Money>;
  /** Category of its expenses. Null when FreshBooks does not return it. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Client on whose behalf the money is spent. Null without one, or when FreshBooks does not return it. */
  readonly client?: Maybe<Client>;
  /** Expenses that it recorded. Defaults to last entered first. Null when its id is not known. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** FreshBooks' own id of the recurring expense. Null when FreshBooks does not return it. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' staff number of the person who spends the money. Null when FreshBooks does not return it. */
  readonly freshbooksStaffId?: Maybe<Scalars['ID']['output']>;
  /**
   * Id in this graph, such as `ExpenseProfile:ZyQ04o:6120`, for `profileIds` in a filter of expenses. Null when FreshBooks does not return
   * it.
   */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Whether its expenses count as cost of goods sold. Null when FreshBooks does not return it. */
  readonly isCostOfGoodsSold?: Maybe<Scalars['Boolean']['output']>;
  /** Markup that the client pays on top of the amount, as a percentage. Null when FreshBooks does not return it. */
  readonly markupPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Day of the next expense. Null when FreshBooks does not return it. */
  readonly nextIssueDate?: Maybe<Scalars['Date']['output']>;
  /** Internal remark. Null without one, or when FreshBooks does not return it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it records expenses. */
  readonly schedule: ExpenseProfileSchedule;
  /** Person who spends the money. Null when FreshBooks does not return it, and for a person that FreshBooks no longer returns. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Taxes in the amount. Null when FreshBooks does not return them. At most 2. */
  readonly taxes?: Maybe<ReadonlyArray<ExpenseTax>>;
  /** Vendor, as free text. Null without one, or when FreshBooks does not return it. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
};


/**
 * A recurring expense, from which FreshBooks records expenses on schedule. FreshBooks documents neither a list of them nor their fields: a
 * field is null when FreshBooks does not return it.
 */
export type ExpenseProfileExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};

/** A new recurring expense. FreshBooks' API can neither change nor end it. */
export type ExpenseProfileCreateInput = {
  /**
   * Amount of each expense, above zero, taxes included. Its currency defaults to the client's; without a client, the
   * currency is required.
   */
  readonly amount: MoneyInput;
  /** Business of a recurring expense whose category is given by name. Defaults to that of the client; without one to the only business, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Category of its expenses, by id or name, in place of `categoryId`. */
  readonly category?: InputMaybe<ExpenseCategoryReferenceInput>;
  /** Category of its expenses. The recurring expense belongs to the same FreshBooks account as the category. Required unless `category` is given. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Client on whose behalf the money is spent. Defaults to none, for the business's own expenses. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Markup that the client pays on top of the amount, as a percentage. */
  readonly markupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it records expenses. */
  readonly schedule: ExpenseProfileScheduleInput;
  /** Taxes in the amount. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<ExpenseTaxInput>>;
  /** Vendor, as free text. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `expenseProfileCreate`. */
export type ExpenseProfileCreatePayload = MutationPayload & {
  readonly __typename?: 'ExpenseProfileCreatePayload';
  /** The new recurring expense, as far as FreshBooks returned it. Null when nothing was written. */
  readonly expenseProfile?: Maybe<ExpenseProfile>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** When a recurring expense records expenses: every month is `{ every: 1, unit: MONTH }`. */
export type ExpenseProfileSchedule = {
  readonly __typename?: 'ExpenseProfileSchedule';
  /** Last day on which an expense may be recorded. Null without an end, or when FreshBooks does not return it. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Number of units from one expense to the next. Null when FreshBooks does not return it, or for a frequency that this graph does not know. */
  readonly every?: Maybe<Scalars['Int']['output']>;
  /** Day of the first expense. Null when FreshBooks does not return it. */
  readonly startDate?: Maybe<Scalars['Date']['output']>;
  /** Unit of `every`. Null when FreshBooks does not return it, or for a frequency that this graph does not know. */
  readonly unit?: Maybe<ExpenseProfileUnit>;
};

/** A schedule: every month is `{ unit: MONTH, startDate: "2026-12-01" }`. */
export type ExpenseProfileScheduleInput = {
  /** Last day on which an expense may be recorded. Defaults to no end. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Number of units from one expense to the next, 1 or more. */
  readonly every: Scalars['Int']['input'];
  /** Day of the first expense: today in the time zone of the business, or later. */
  readonly startDate: Scalars['Date']['input'];
  /** Unit of `every`. */
  readonly unit: ExpenseProfileUnit;
};

/** Unit of a schedule. */
export type ExpenseProfileUnit =
  /** Months. */
  | 'MONTH'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** The receipt file of an expense. */
export type ExpenseReceipt = {
  readonly __typename?: 'ExpenseReceipt';
  /** Name of the uploaded file. Null when FreshBooks returns none. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Such as `image/jpeg` or `application/pdf`. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** URL on this server that streams the receipt to callers with access to the expense. */
  readonly url: Scalars['String']['output'];
};

/** A receipt file, in one of two ways. */
export type ExpenseReceiptInput =
  /** Token that `POST /files` returned for an uploaded file. Valid once, for 10 minutes, for the same caller and business. */
  { readonly token: Scalars['ID']['input']; readonly upload?: never; }
  |  /** File sent with this operation. */
  { readonly token?: never; readonly upload: Scalars['Upload']['input']; };

/** The expense to restore. */
export type ExpenseRestoreInput = {
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `expenseRestore`. */
export type ExpenseRestorePayload = MutationPayload & {
  readonly __typename?: 'ExpenseRestorePayload';
  /** The expense after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of expenses. Reads the whole list. */
export type ExpenseSort =
  /** Smallest first, grouped by currency code, A to Z. */
  | 'AMOUNT_ASC'
  /** Largest first, grouped by currency code, A to Z. */
  | 'AMOUNT_DESC'
  /** Oldest first. */
  | 'DATE_ASC'
  /** Newest first. */
  | 'DATE_DESC';

/** Billing status of an expense. */
export type ExpenseStatus =
  /** The business's own expense; no client is billed. */
  | 'INTERNAL'
  /** On an invoice that is not yet paid. */
  | 'INVOICED'
  /** For a client, and not yet on an invoice. */
  | 'OUTSTANDING'
  /** On an invoice that is paid. */
  | 'RECOUPED';

/** Sums of the expenses of the business, as FreshBooks calculates them, without deleted expenses. */
export type ExpenseSummary = {
  readonly __typename?: 'ExpenseSummary';
  /** Expenses that are not archived. */
  readonly active: ExpenseSummaryGroup;
  /** Archived expenses. */
  readonly archived: ExpenseSummaryGroup;
  /** All expenses, archived ones included. */
  readonly total: ExpenseSummaryGroup;
};

/** The sum of the expenses in one currency. */
export type ExpenseSummaryAmount = {
  readonly __typename?: 'ExpenseSummaryAmount';
  /** The sum, taxes included. */
  readonly amount: Money;
  /** Number of expenses in this currency. */
  readonly count: Scalars['Int']['output'];
};

/** The sums of some expenses. */
export type ExpenseSummaryGroup = {
  readonly __typename?: 'ExpenseSummaryGroup';
  /** One sum for each currency; not rounded, such as `7040.981`. Empty without expenses. */
  readonly amounts: ReadonlyArray<ExpenseSummaryAmount>;
  /** Number of expenses. */
  readonly count: Scalars['Int']['output'];
};

/** A tax in the amount of an expense. */
export type ExpenseTax = {
  readonly __typename?: 'ExpenseTax';
  /** Portion of the expense's amount that is this tax. Null when none was entered. */
  readonly amount?: Maybe<Money>;
  /** Such as `HST`. Null when none was entered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Percentage, such as `13` or `9.975`. Null when only an amount was entered. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};

/** A tax in the amount of an expense, by percentage, amount or both. */
export type ExpenseTaxInput = {
  /** Portion of the expense's amount that is this tax, in the expense's currency. Defaults to what `percent` gives. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Such as `HST`. */
  readonly name: Scalars['String']['input'];
  /** Percentage, such as `13` or `9.975`. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Changes to an expense. Omitted fields are left unchanged; null clears a field. */
export type ExpenseUpdateInput = {
  /** Amount spent, taxes included. The currency defaults to the expense's own. Negative for a refund. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Whether the client is billed for the expense. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Category of the expense, by id or name, in place of `categoryId`. */
  readonly category?: InputMaybe<ExpenseCategoryReferenceInput>;
  /** Category of the expense, in the same FreshBooks account. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Client on whose behalf the money was spent, in the same FreshBooks account. Null makes it the business's own expense. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the second tax applies to the sum of the expense and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of the expense. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the expense has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
  /** Whether the receipt is attached to the invoice that bills the expense. */
  readonly includesReceiptOnInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Markup that the client pays on top of the amount, as a percentage. */
  readonly markupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Receipt file, replacing an existing one. Null removes it. */
  readonly receipt?: InputMaybe<ExpenseReceiptInput>;
  /** All taxes in the amount; they replace the existing ones. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<ExpenseTaxInput>>;
  /** Vendor, as free text. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `expenseUpdate`. */
export type ExpenseUpdatePayload = MutationPayload & {
  readonly __typename?: 'ExpenseUpdatePayload';
  /** The expense after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A vendor name that occurs on expenses. It has no id and is not a record: two spellings of one name are two vendors. */
export type ExpenseVendor = {
  readonly __typename?: 'ExpenseVendor';
  /**
   * Expenses with exactly this vendor. Defaults to last entered first. Reads the whole list of the vendor's expenses, or of all expenses for
   * several vendors.
   */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** Such as `Staples`, as on the expenses. */
  readonly name: Scalars['String']['output'];
};


/** A vendor name that occurs on expenses. It has no id and is not a record: two spellings of one name are two vendors. */
export type ExpenseVendorExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};

/** A page of a list of vendors. */
export type ExpenseVendorConnection = {
  readonly __typename?: 'ExpenseVendorConnection';
  /** The same vendors, each with its cursor. */
  readonly edges: ReadonlyArray<ExpenseVendorEdge>;
  /** The vendors on this page. */
  readonly nodes: ReadonlyArray<ExpenseVendor>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of vendors in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A vendor in a list, with its cursor. */
export type ExpenseVendorEdge = {
  readonly __typename?: 'ExpenseVendorEdge';
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The vendor. */
  readonly node: ExpenseVendor;
};

/** Everything that was posted in a range of days. */
export type GeneralLedger = {
  readonly __typename?: 'GeneralLedger';
  /** Accounts that moved, in FreshBooks' order. */
  readonly accounts: ReadonlyArray<GeneralLedgerAccount>;
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** The same accounts, subaccounts and transactions flat, in printed order. */
  readonly rows: ReadonlyArray<GeneralLedgerRow>;
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
  /** All credits together. Null when FreshBooks omits it. */
  readonly totalCredit?: Maybe<Money>;
  /** All debits together. Null when FreshBooks omits it. */
  readonly totalDebit?: Maybe<Money>;
};

/** What was posted to an account and to those below it. */
export type GeneralLedgerAccount = {
  readonly __typename?: 'GeneralLedgerAccount';
  /** Sum of the credits. */
  readonly credit: Money;
  /** Sum of the debits. */
  readonly debit: Money;
  /** The account. Reads the whole list of ledger accounts, once for all. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Such as `Cash`. */
  readonly name: Scalars['String']['output'];
  /** Credits minus debits; zero when debits are larger. */
  readonly netCredit: Money;
  /** Debits minus credits; zero when credits are larger. */
  readonly netDebit: Money;
  /** Number in the chart of accounts, such as `1000`. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Subaccounts that moved. What was posted to the account itself is one of them, such as `Cash (general)`. */
  readonly subAccounts: ReadonlyArray<GeneralLedgerSubAccount>;
};

/** A line of the general ledger, as it is printed. */
export type GeneralLedgerRow = {
  readonly __typename?: 'GeneralLedgerRow';
  /** Credit, or the sum of credits. */
  readonly credit: Money;
  /** Day of a transaction. Null for an account. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Debit, or the sum of debits. */
  readonly debit: Money;
  /** How far it is indented: 0 for accounts, 1 for subaccounts, 2 for transactions. */
  readonly depth: Scalars['Int']['output'];
  /** What the line is. */
  readonly kind: GeneralLedgerRowKind;
  /** Name of the account; for a transaction its description. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Number of the account. Null for a transaction. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What a transaction was posted for. Null for an account. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** What a printed line of the general ledger is. */
export type GeneralLedgerRowKind =
  /** One of `accounts`. */
  | 'ACCOUNT'
  /** A subaccount of the account above. */
  | 'SUB_ACCOUNT'
  /** A transaction of the subaccount above. */
  | 'TRANSACTION';

/** What was posted to a subaccount. */
export type GeneralLedgerSubAccount = {
  readonly __typename?: 'GeneralLedgerSubAccount';
  /** Sum of the credits. */
  readonly credit: Money;
  /** Sum of the debits. */
  readonly debit: Money;
  /** The account. Reads the whole list of ledger accounts, once for all. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Such as `Petty Cash`. */
  readonly name: Scalars['String']['output'];
  /** Credits minus debits; zero when debits are larger. */
  readonly netCredit: Money;
  /** Debits minus credits; zero when credits are larger. */
  readonly netDebit: Money;
  /** Number in the chart of accounts, such as `1000-1`. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** What was posted, in FreshBooks' order. */
  readonly transactions: ReadonlyArray<GeneralLedgerTransaction>;
};

/** A debit or a credit in the general ledger; FreshBooks omits its own id. */
export type GeneralLedgerTransaction = {
  readonly __typename?: 'GeneralLedgerTransaction';
  /** Client, as named in the report. Null without one. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** Amount of a credit; zero for a debit. */
  readonly credit: Money;
  /** Day of the transaction. */
  readonly date: Scalars['Date']['output'];
  /** Amount of a debit; zero for a credit. */
  readonly debit: Money;
  /** What the transaction is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Expense that posted the transaction. Null for any other. */
  readonly expense?: Maybe<Expense>;
  /** Invoice that posted the transaction. Null for any other. */
  readonly invoice?: Maybe<Invoice>;
  /** What the transaction stands for, in FreshBooks' words. The one known word is `adjustment`, for a manual entry. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Other income that posted the transaction. Null for any other. */
  readonly otherIncome?: Maybe<OtherIncome>;
  /** Payment that posted the transaction. Null for any other. */
  readonly payment?: Maybe<Payment>;
  /** What it was posted for, such as the name of an entry. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** A range of whole numbers, both ends included. Either end may be omitted. */
export type IntRangeInput = {
  /** Lowest value. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Highest value. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** A request for payment to one client. */
export type Invoice = BusinessRecord & {
  readonly __typename?: 'Invoice';
  /** Whether the invoice is archived: still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether emails include the invoice as a PDF. */
  readonly attachesPdfToEmail: Scalars['Boolean']['output'];
  /** Files attached to the invoice. */
  readonly attachments?: Maybe<ReadonlyArray<InvoiceAttachment>>;
  /** History of the invoice, in FreshBooks' order. */
  readonly auditLog?: Maybe<ReadonlyArray<InvoiceAuditEntry>>;
  /** Result of charging the stored card. Null when it was not attempted. */
  readonly autobillStatus?: Maybe<InvoiceAutobillStatus>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Whether the client's stored card is charged. */
  readonly chargesStoredCard: Scalars['Boolean']['output'];
  /** Client billed by the invoice. Null, with an error, when FreshBooks cannot return the client. Its `organization` costs no request, nor does its `displayName` when it has one. */
  readonly client?: Maybe<Client>;
  /** People at the client who receive the invoice. */
  readonly contacts?: Maybe<ReadonlyArray<InvoiceContact>>;
  /** Time of creation, possibly on another day than the issue date. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Credit that was applied to the invoice: its payments that were taken from the client's credit, last recorded first. Empty when nothing on
   * the invoice indicates a payment.
   */
  readonly credits?: Maybe<PaymentConnection>;
  /** Currency of every amount on the invoice. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /**
   * Days from the due date to today in the business's time zone, for a sent invoice with an outstanding amount. Null
   * when it is not overdue, without a due date, and for a deleted invoice. It changes at midnight.
   */
  readonly daysOverdue?: Maybe<Scalars['Int']['output']>;
  /** Whether the invoice is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Deposit to pay in advance. Null when none is requested. */
  readonly deposit?: Maybe<InvoiceDeposit>;
  /** Description of the first line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Amount of the discount, positive; zero without a discount. */
  readonly discount: Money;
  /** Reason for the discount. */
  readonly discountDescription?: Maybe<Scalars['String']['output']>;
  /** Discount as a percentage of the lines, before tax. */
  readonly discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the client disputes the invoice. Null when they never did. */
  readonly disputeStatus?: Maybe<InvoiceDisputeStatus>;
  /** Last day for payment: the issue date plus `dueOffsetDays`. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** Number of days from the issue date to the due date. */
  readonly dueOffsetDays?: Maybe<Scalars['Int']['output']>;
  /** Estimate that the invoice was made from. Null for any other invoice. */
  readonly estimate?: Maybe<Estimate>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the invoice, not the printed number; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of the person who created the invoice; 1 is the owner. */
  readonly freshbooksOwnerId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' staff number of the person who sent the invoice; 1 is the owner. */
  readonly freshbooksSenderId?: Maybe<Scalars['ID']['output']>;
  /** Issue date at the time of sending. Null for a draft. */
  readonly fulfillmentDate?: Maybe<Scalars['Date']['output']>;
  /** Day on which a recurring profile, FreshBooks' schedule for repeated invoices, created the invoice. Null for an invoice created by hand. */
  readonly generationDate?: Maybe<Scalars['Date']['output']>;
  /** Id in this graph, such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['output'];
  /** Printed day of issue, from which the due date is counted. */
  readonly issueDate: Scalars['Date']['output'];
  /** Language of the invoice, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Result of the last online payment. Null without one. */
  readonly lastOrderStatus?: Maybe<InvoiceOrderStatus>;
  /** Late fee when the invoice is overdue. Null when not set. */
  readonly lateFee?: Maybe<LateFee>;
  /** Reminders sent for the invoice. */
  readonly lateReminders?: Maybe<ReadonlyArray<LateReminder>>;
  /** Billed lines, in printed order. */
  readonly lines?: Maybe<ReadonlyArray<InvoiceLine>>;
  /** Whether the books are closed for the invoice, as FreshBooks names it, such as `unlocked`. */
  readonly lockStatus?: Maybe<Scalars['String']['output']>;
  /** Amount paid so far, without taxes. FreshBooks returns many decimals. */
  readonly netPaid?: Maybe<Money>;
  /** Notes, printed under the lines. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Printed number, such as `0000042`. Not unique. */
  readonly number: Scalars['String']['output'];
  /** Amount still to be paid. */
  readonly outstanding: Money;
  /** Person who created the invoice. */
  readonly owner?: Maybe<InvoiceOwner>;
  /** Amount paid so far. */
  readonly paid: Money;
  /**
   * Day of the payment that paid the invoice in full. It does not change when that payment is later reduced; see `paymentStatus` for the
   * current state.
   */
  readonly paidDate?: Maybe<Scalars['Date']['output']>;
  /** Payment instructions, as free text. */
  readonly paymentDetails?: Maybe<Scalars['String']['output']>;
  /** Online payment gateways enabled for the invoice. */
  readonly paymentGateways?: Maybe<ReadonlyArray<InvoiceGateway>>;
  /** Online payment options. Null when they were never set. One request for each invoice, at most 100 in an operation. */
  readonly paymentOptions?: Maybe<PaymentOptions>;
  /** Whether the invoice is unpaid, paid in part or paid. Null for a status that this graph does not know. */
  readonly paymentStatus?: Maybe<InvoicePaymentStatus>;
  /** Payments of the invoice, last recorded first. Empty when nothing on the invoice indicates a payment. */
  readonly payments?: Maybe<PaymentConnection>;
  /** The invoice as a PDF, printed by FreshBooks when it is downloaded. */
  readonly pdf: InvoicePdf;
  /** Purchase order number of the client. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** Colors, fonts, logo and headings. */
  readonly presentation?: Maybe<InvoicePresentation>;
  /** Recurring profile that issued the invoice. Null for an invoice created by hand. */
  readonly profile?: Maybe<InvoiceProfile>;
  /** Printed recipient, a copy of the client. FreshBooks copies a changed name into drafts; sent invoices keep the old name. */
  readonly recipient: InvoiceRecipient;
  /** Person who sent the invoice. Null for a person that FreshBooks no longer returns. */
  readonly sender?: Maybe<StaffMember>;
  /** Printed address of the business. */
  readonly senderAddress?: Maybe<PostalAddress>;
  /** Whether the invoice is sent by mail. */
  readonly sentByPost?: Maybe<Scalars['Boolean']['output']>;
  /** Prefix of a series of numbers. */
  readonly series?: Maybe<Scalars['String']['output']>;
  /**
   * Link for the client: it shows the invoice to anyone who has it, without a sign-in, for a year. Null for a draft.
   * One request for each invoice, at most 100 in an operation.
   */
  readonly shareLink?: Maybe<Scalars['String']['output']>;
  /** Whether attachments are shown to the client. */
  readonly showsAttachments: Scalars['Boolean']['output'];
  /** Status, as shown in FreshBooks. Null for a status that this graph does not know. */
  readonly status?: Maybe<InvoiceStatus>;
  /** Layout, such as `clean-grouped`. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** Payment terms, as free text. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** Lines minus discount, plus taxes. */
  readonly total: Money;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** FreshBooks' UUID of the invoice. Null for old invoices. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
  /** Token that changes with every write. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** A request for payment to one client. */
export type InvoiceCreditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A request for payment to one client. */
export type InvoicePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The invoice to archive. */
export type InvoiceArchiveInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceArchive`. */
export type InvoiceArchivePayload = MutationPayload & {
  readonly __typename?: 'InvoiceArchivePayload';
  /** The invoice after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file attached to an invoice. */
export type InvoiceAttachment = {
  readonly __typename?: 'InvoiceAttachment';
  /** Id of the attachment, for `removeAttachmentIds`. */
  readonly attachmentId: Scalars['ID']['output'];
  /** Name of the uploaded file. Null when FreshBooks returns none. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Such as `image/jpeg` or `application/pdf`. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Link to the file on this server, for callers with access to the invoice. */
  readonly url: Scalars['String']['output'];
};

/** A file to attach, in one of two ways: a PNG, JPEG, GIF, PDF or HEIC file of at most 20 MB. */
export type InvoiceAttachmentInput =
  /** Token that `POST /files` returned for an uploaded file. Valid once, for 10 minutes, for the same caller and business. */
  { readonly token: Scalars['ID']['input']; readonly upload?: never; }
  |  /** File sent with this operation, which accepts at most 5. Files are sent in the order of the input. */
  { readonly token?: never; readonly upload: Scalars['Upload']['input']; };

/** An event in the history of an invoice. */
export type InvoiceAuditEntry = {
  readonly __typename?: 'InvoiceAuditEntry';
  /** Result of charging the stored card at the time. Null when it was not attempted. */
  readonly autobillStatus?: Maybe<InvoiceAutobillStatus>;
  /** Time of the event. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Status at the time, as FreshBooks names it, such as `draft`. */
  readonly displayStatus?: Maybe<Scalars['String']['output']>;
  /** Dispute status at the time. Null without a dispute. */
  readonly disputeStatus?: Maybe<InvoiceDisputeStatus>;
  /** Event, as FreshBooks names it, such as `Created`. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /**
   * FreshBooks' own id of the client's contact who caused the event. Null for the client's main contact, and when nobody at the client caused
   * the event.
   */
  readonly freshbooksActorContactId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the person who caused the event. */
  readonly freshbooksActorId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the entry. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Result of the last online payment at the time. Null without one. */
  readonly lastOrderStatus?: Maybe<InvoiceOrderStatus>;
  /** Number of lines at the time. */
  readonly lineCount?: Maybe<Scalars['Int']['output']>;
  /** Amount paid at the time. */
  readonly paid?: Maybe<Money>;
  /** Payment status at the time. */
  readonly paymentStatus?: Maybe<InvoicePaymentStatus>;
  /** Total at the time. */
  readonly total?: Maybe<Money>;
};

/** Result of charging the stored card. */
export type InvoiceAutobillStatus =
  /** The charge failed. */
  | 'FAILED'
  /** The charge is retried. */
  | 'RETRY'
  /** The charge succeeded. */
  | 'SUCCESS';

/** New invoices. */
export type InvoiceBulkCreateInput = {
  /**
   * Makes repeats safe, row by row: the same key and input return the records that earlier calls wrote, and write the rest.
   * Nothing is sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The invoices. At most 100. A row with an `idempotencyKey` of its own is carried out once for that key, also in other calls. */
  readonly invoices: ReadonlyArray<InvoiceCreateInput>;
};

/** Result of `invoiceBulkCreate`. */
export type InvoiceBulkCreatePayload = MutationPayload & {
  readonly __typename?: 'InvoiceBulkCreatePayload';
  /** Whether an earlier call wrote any of the records; each result states it for its own. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * Result of each row, in the order of the input, with problems of its own: a path in its `userErrors` begins inside the row.
   * Empty when the call as a whole was rejected.
   */
  readonly results: ReadonlyArray<InvoiceCreatePayload>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The invoice to copy. */
export type InvoiceCloneInput = {
  /** Last day for payment, not before the issue date. Defaults to as many days after the issue date as in the original. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the invoice has changed since, the copy is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Printed day of issue. Defaults to today, in the business's time zone. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Printed number. Defaults to the next number of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `invoiceClone`. */
export type InvoiceClonePayload = MutationPayload & {
  readonly __typename?: 'InvoiceClonePayload';
  /** The copy, as FreshBooks returned it. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The same invoices, each with its cursor. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** The invoices on this page. */
  readonly nodes: ReadonlyArray<Invoice>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of invoices in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person at the client who receives an invoice. */
export type InvoiceContact = {
  readonly __typename?: 'InvoiceContact';
  /** Name to show: first and last name, else the email address, else `Contact`. */
  readonly displayName: Scalars['String']['output'];
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the contact. Null for the client's main contact. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
};

/** A new invoice. */
export type InvoiceCreateInput = {
  /** Whether `send` may email an invoice without lines. */
  readonly allowEmpty: Scalars['Boolean']['input'];
  /** Whether emails include the invoice as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Files to attach. */
  readonly attachments?: InputMaybe<ReadonlyArray<InvoiceAttachmentInput>>;
  /** Whether the client's stored card is charged. */
  readonly chargesStoredCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Client to bill. */
  readonly clientId: Scalars['ID']['input'];
  /** Currency of every amount, such as `USD`. Defaults to the client's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Deposit to pay in advance. */
  readonly deposit?: InputMaybe<InvoiceDepositInput>;
  /** Reason for the discount. */
  readonly discountDescription?: InputMaybe<Scalars['String']['input']>;
  /** Discount as a percentage of the lines, before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Last day for payment, not before the issue date. Defaults to the issue date. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Defaults to today, in the business's time zone. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Language of the invoice, such as `en`. Defaults to the client's language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Late fee when the invoice is overdue. Defaults to FreshBooks' own setting. */
  readonly lateFee?: InputMaybe<LateFeeInput>;
  /** All reminders that the client receives for the invoice. Defaults to FreshBooks' own. */
  readonly lateReminders?: InputMaybe<ReadonlyArray<LateReminderInput>>;
  /** Lines of the invoice, in printed order. */
  readonly lines?: InputMaybe<ReadonlyArray<InvoiceLineInput>>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Printed number. Defaults to the next number of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Payment instructions, as free text. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** Online payment gateways to enable; each must be connected to the business. `invoicePaymentOptionsSet` sets each payment method. */
  readonly paymentGateways?: InputMaybe<ReadonlyArray<InvoiceGatewayKind>>;
  /** Purchase order number of the client. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Colors, fonts, logo and headings. Defaults to the look of the last invoice. */
  readonly presentation?: InputMaybe<DocumentPresentationInput>;
  /** Emails the invoice after it is created; one without lines only with `allowEmpty: true`. */
  readonly send?: InputMaybe<DocumentEmailInput>;
  /** Whether the invoice is sent by mail. */
  readonly sentByPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether attachments are shown to the client. */
  readonly showsAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Payment terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `invoiceCreate`. */
export type InvoiceCreatePayload = MutationPayload & {
  readonly __typename?: 'InvoiceCreatePayload';
  /** The new invoice, as FreshBooks returned it, even when sending it failed. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The invoice to delete. */
export type InvoiceDeleteInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceDelete`. */
export type InvoiceDeletePayload = MutationPayload & {
  readonly __typename?: 'InvoiceDeletePayload';
  /** The deleted invoice, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A deposit to pay in advance: an amount, or a percentage of the invoice's total. */
export type InvoiceDeposit = {
  readonly __typename?: 'InvoiceDeposit';
  /** Fixed amount. Null for a percentage. */
  readonly amount?: Maybe<Money>;
  /** Percentage of the total, such as `50`. Null for a fixed amount. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the deposit is paid. Null for a status that this graph does not know. */
  readonly status?: Maybe<InvoiceDepositStatus>;
};

/** A deposit to pay in advance: an amount, or a percentage of the invoice's total. */
export type InvoiceDepositInput =
  /** Fixed amount, in the invoice's currency. */
  { readonly amount: MoneyInput; readonly percent?: never; }
  |  /** Percentage of the total, from 0 to 100. */
  { readonly amount?: never; readonly percent: Scalars['Decimal']['input']; };

/** Whether a deposit is unpaid, paid in part or paid. */
export type InvoiceDepositStatus =
  /** The deposit was converted into a payment. */
  | 'CONVERTED'
  /** No deposit is requested. */
  | 'NONE'
  /** All of the deposit is paid. */
  | 'PAID'
  /** Part of the deposit is paid. */
  | 'PARTIAL'
  /** None of the deposit is paid. */
  | 'UNPAID';

/** Invoices of a range of days, by client. */
export type InvoiceDetails = {
  readonly __typename?: 'InvoiceDetails';
  /** Clients with invoices in the report. Empty without invoices. */
  readonly clients: ReadonlyArray<InvoiceDetailsClient>;
  /** The report as the CSV file that FreshBooks writes. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Which day of the invoices is within the range. */
  readonly datedBy: InvoiceDetailsDay;
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
  /** Amounts of all invoices together. */
  readonly totals: InvoiceDetailsTotals;
};

/** The invoices of one client. */
export type InvoiceDetailsClient = {
  readonly __typename?: 'InvoiceDetailsClient';
  /** Client billed by the invoices. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Name to show: the organization, else first and last name, else the email address, else `Client` and the number. */
  readonly displayName: Scalars['String']['output'];
  /** Email address of the client. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name of the client. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Invoices of the client, in FreshBooks' order. */
  readonly invoices: ReadonlyArray<InvoiceDetailsInvoice>;
  /** Family name of the client. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Company or other organization of the client. Null for a person without one. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Amounts of the client's invoices together. */
  readonly totals: InvoiceDetailsTotals;
};

/** A day of an invoice. */
export type InvoiceDetailsDay =
  /** Printed day of issue. */
  | 'ISSUE_DATE'
  /** Day of the payment that paid the invoice in full. */
  | 'PAID_DATE';

/** An invoice in the report. */
export type InvoiceDetailsInvoice = {
  readonly __typename?: 'InvoiceDetailsInvoice';
  /** Amount of the discount, positive; zero without a discount. */
  readonly discount: Money;
  /** Number of days from the issue date to the due date. */
  readonly dueOffsetDays?: Maybe<Scalars['Int']['output']>;
  /** The invoice itself. Null, with an error, when FreshBooks cannot return the invoice. */
  readonly invoice?: Maybe<Invoice>;
  /** Printed day of issue. */
  readonly issueDate: Scalars['Date']['output'];
  /** Billed lines, in printed order. */
  readonly lines: ReadonlyArray<InvoiceDetailsLine>;
  /** Printed number, such as `0000042`. Not unique. */
  readonly number: Scalars['String']['output'];
  /** Amount still to be paid. */
  readonly outstanding: Money;
  /** Amount paid so far. */
  readonly paid: Money;
  /** Day of the payment that paid the invoice in full. Null for an unpaid invoice. */
  readonly paidDate?: Maybe<Scalars['Date']['output']>;
  /** Purchase order number of the client. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** Status that FreshBooks shows. Null for a status that this graph does not know. */
  readonly status?: Maybe<InvoiceStatus>;
  /** Lines, before discount and tax. */
  readonly subtotal: Money;
  /** All taxes together. */
  readonly tax: Money;
  /** Taxes of the invoice by name. Empty without taxes. */
  readonly taxes: ReadonlyArray<InvoiceDetailsTax>;
  /** Lines minus discount, plus taxes. */
  readonly total: Money;
};

/** A line of an invoice in the report. */
export type InvoiceDetailsLine = {
  readonly __typename?: 'InvoiceDetailsLine';
  /** Quantity times unit cost, before discount and tax. */
  readonly amount: Money;
  /** Details, printed under the name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Id of the line, unique only within the invoice; equal to `InvoiceLine.lineId`. */
  readonly lineId: Scalars['ID']['output'];
  /** Name of the billed item or work, such as `Design`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position on the invoice, starting at 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Number of units, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Taxes of the line, after the discount. At most 2. */
  readonly taxes: ReadonlyArray<InvoiceDetailsLineTax>;
  /** Amount plus taxes, as FreshBooks adds them: the discount of the invoice is not deducted. */
  readonly total: Money;
  /** Price of one unit, before tax. */
  readonly unitCost: Money;
};

/** What one tax adds to a line. */
export type InvoiceDetailsLineTax = {
  readonly __typename?: 'InvoiceDetailsLineTax';
  /** Amount of the tax. */
  readonly amount: Money;
  /** Such as `HST`. Null when only a percentage was entered. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** One tax of an invoice, over all its lines. */
export type InvoiceDetailsTax = {
  readonly __typename?: 'InvoiceDetailsTax';
  /** Amount of the tax. */
  readonly amount: Money;
  /** Such as `HST`. Null when only a percentage was entered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Registration number, printed next to the name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Percentage of the lines, such as `13` or `9.975`. Null when FreshBooks omits it. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};

/** Amounts of several invoices together. */
export type InvoiceDetailsTotals = {
  readonly __typename?: 'InvoiceDetailsTotals';
  /** Amount still to be paid. */
  readonly outstanding: Money;
  /** Amount paid so far. */
  readonly paid: Money;
  /** Amount invoiced, after discounts, with taxes. */
  readonly total: Money;
};

/** Whether the client disputes an invoice. */
export type InvoiceDisputeStatus =
  /** The client disputes the invoice. */
  | 'DISPUTED'
  /** The dispute is settled. */
  | 'RESOLVED';

/** An invoice in a list, with its cursor. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice. */
  readonly node: Invoice;
};

/** Filters a list of invoices; every condition must be met. */
export type InvoiceFilterInput = {
  /** `true` for archived invoices only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the clients. At most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Days past the due date of an unpaid invoice, as of today in the business's time zone. From 1 to 36,500. Reads the whole list. */
  readonly daysOverdue?: InputMaybe<IntRangeInput>;
  /** Ids of the invoices. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Issue date. `to` reads the whole list. */
  readonly issueDate?: InputMaybe<DateRangeInput>;
  /** Exact printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses; an empty list matches nothing. Reads the whole list with more than one status, or one of a deposit. */
  readonly statuses?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  /** `true` for sent invoices with an outstanding amount, `false` for all others. Reads the whole list. */
  readonly unpaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** A payment gateway for paying an invoice online. */
export type InvoiceGateway = {
  readonly __typename?: 'InvoiceGateway';
  /** FreshBooks' own id of the kind of gateway. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Kind of gateway. Null for one that this graph does not know. */
  readonly kind?: Maybe<InvoiceGatewayKind>;
  /** Such as `stripe` or `fbpay`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The gateway as it is connected to the business. Null when it is no longer connected. */
  readonly paymentGateway?: Maybe<PaymentGateway>;
};

/** A kind of payment gateway that an invoice can enable. */
export type InvoiceGatewayKind =
  /** FreshBooks Payments, `fbpay`. */
  | 'FRESHBOOKS_PAYMENTS'
  /** Stripe. */
  | 'STRIPE';

/** A renamed column heading. */
export type InvoiceHeading = {
  readonly __typename?: 'InvoiceHeading';
  /** The heading: `description`, `hours`, `item`, `quantity`, `rate`, `task`, `time_entry_notes` or `unit_cost`. */
  readonly name: Scalars['String']['output'];
  /** Text printed instead. */
  readonly text: Scalars['String']['output'];
};

/** A line of an invoice. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** Quantity times unit cost, before discount and tax. */
  readonly amount: Money;
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** Day of the work, when one was entered. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Details, printed under the name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Expense that the line rebills. Null for any other line. */
  readonly expense?: Maybe<Expense>;
  /** What the line bills. Null for a kind that this graph does not know. */
  readonly kind?: Maybe<InvoiceLineKind>;
  /** Id of the line, unique only within the invoice. `invoiceUpdate` accepts it. */
  readonly lineId: Scalars['ID']['output'];
  /**
   * Taxes of the business that match the line's taxes by name and percentage, without ambiguous matches. Null when the
   * line has no taxes, or when the caller cannot see all taxes in FreshBooks. Reads the whole list of taxes, once for
   * all lines.
   */
  readonly matchingTaxes?: Maybe<ReadonlyArray<Tax>>;
  /** Name of the billed item or work, such as `Design`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position on the invoice, starting at 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Project that the line bills. Null without one. */
  readonly project?: Maybe<Project>;
  /** Number of units, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Retainer that the line bills. Null without one. */
  readonly retainer?: Maybe<Retainer>;
  /** Taxes of the line. At most 2. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Price of one unit, before tax. */
  readonly unitCost: Money;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A new line. A name or a description is required. */
export type InvoiceLineInput = {
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details, printed under the name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Expense that the line bills: on behalf of the client of the invoice, and on no invoice yet. FreshBooks marks it as billed. */
  readonly expenseId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the billed item or work, such as `Design`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, zero or above, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Taxes of the line. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the invoice's currency. */
  readonly unitCost: MoneyInput;
};

/** What a line bills. */
export type InvoiceLineKind =
  /** Goods or work. */
  | 'ITEM'
  /** A rebilled expense. */
  | 'REBILLED_EXPENSE';

/** Changes to a line. Omitted fields are left unchanged; null clears a field. */
export type InvoiceLineUpdateInput = {
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details, printed under the name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `lineId` of a line of this invoice. */
  readonly lineId: Scalars['ID']['input'];
  /** Name of the billed item or work, such as `Design`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, such as `1.5`. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** All taxes of the line; they replace the existing ones. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the invoice's currency. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** The invoice to mark as sent. */
export type InvoiceMarkSentInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `invoiceMarkSent`. */
export type InvoiceMarkSentPayload = MutationPayload & {
  readonly __typename?: 'InvoiceMarkSentPayload';
  /** The invoice after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Result of the last online payment. */
export type InvoiceOrderStatus =
  /** The payment was declined. */
  | 'DECLINED'
  /** The payment is pending. */
  | 'PENDING'
  /** The payment succeeded. */
  | 'SUCCESS';

/** The person in the business who created an invoice. */
export type InvoiceOwner = {
  readonly __typename?: 'InvoiceOwner';
  /** Name to show: first and last name, else the email address, else `Staff member` and their number. */
  readonly displayName: Scalars['String']['output'];
  /** Email address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' staff number; 1 is the owner of the account. */
  readonly freshbooksStaffId: Scalars['ID']['output'];
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Organization of the person. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** The person as a staff member. Null for a person that FreshBooks no longer returns. */
  readonly staffMember?: Maybe<StaffMember>;
};

/** Changes to the online payment options of an invoice. Omitted fields are left unchanged; null clears a field. */
export type InvoicePaymentOptionsSetInput = {
  /** Whether the client can pay by ACH bank transfer (United States). */
  readonly acceptsAchTransfers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can pay by ACSS pre-authorized debit (Canada). */
  readonly acceptsAcssDebit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can pay by Bacs direct debit (United Kingdom). */
  readonly acceptsBacsDebit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can pay by credit card. */
  readonly acceptsCreditCards?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can pay with PayPal. */
  readonly acceptsPaypal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can pay by SEPA direct debit (euro area). */
  readonly acceptsSepaDebit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client can pay a part of the amount. */
  readonly allowsPartialPayments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Payment processor that is connected to the business, such as `stripe` or `fbpay`. Required when a payment method is on. */
  readonly gateway?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoicePaymentOptionsSet`. */
export type InvoicePaymentOptionsSetPayload = MutationPayload & {
  readonly __typename?: 'InvoicePaymentOptionsSetPayload';
  /** The invoice, read again. Null when nothing was written. Selecting it adds a request. */
  readonly invoice?: Maybe<Invoice>;
  /** The options after the change, as FreshBooks returned them. Null when nothing was written. */
  readonly paymentOptions?: Maybe<PaymentOptions>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether an invoice is unpaid, paid in part or paid. */
export type InvoicePaymentStatus =
  /** All of the invoice is paid, with the stored card. */
  | 'AUTO_PAID'
  /** All of the invoice is paid. */
  | 'PAID'
  /** Part of the invoice is paid. */
  | 'PARTIAL'
  /** None of the invoice is paid. */
  | 'UNPAID';

/** The PDF of an invoice. */
export type InvoicePdf = {
  readonly __typename?: 'InvoicePdf';
  /** Such as `invoice-0000042.pdf`. */
  readonly fileName: Scalars['String']['output'];
  /** Always `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
  /** Link to the file on this server, for callers with access to the invoice. */
  readonly url: Scalars['String']['output'];
};

/** Look of an invoice. */
export type InvoicePresentation = {
  readonly __typename?: 'InvoicePresentation';
  /** Vertical position at which the banner is cropped. */
  readonly bannerPositionY?: Maybe<Scalars['Int']['output']>;
  /** Format of dates, such as `yyyy-mm-dd`. */
  readonly dateFormat?: Maybe<Scalars['String']['output']>;
  /** `modern` or `classic`. */
  readonly font?: Maybe<Scalars['String']['output']>;
  /** Renamed column headings; headings that keep their default are omitted. */
  readonly headings: ReadonlyArray<InvoiceHeading>;
  /** Title printed instead of Invoice. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** `simple`, `modern` or `classic`. */
  readonly layout?: Maybe<Scalars['String']['output']>;
  /** Logo. Null without one. */
  readonly logo?: Maybe<DocumentLogo>;
  /** Such as `#663399`. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
};

/** A recurring profile: a schedule by which FreshBooks issues the same invoice to one client repeatedly. */
export type InvoiceProfile = BusinessRecord & {
  readonly __typename?: 'InvoiceProfile';
  /** Total accrued revenue, as FreshBooks returns it. Null when it returns none. */
  readonly accruedRevenue?: Maybe<Money>;
  /** Whether the profile is archived: still in lists. FreshBooks does not document whether it still issues invoices; see `paused`. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether the client's unbilled time is added to each invoice. */
  readonly billsUnbilledTime: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Whether the client's stored card is charged. */
  readonly chargesStoredCard: Scalars['Boolean']['output'];
  /** Gateway that charges the stored card, as FreshBooks names it, such as `stripe`. Null without one. */
  readonly chargingGateway?: Maybe<Scalars['String']['output']>;
  /** Client billed by the profile. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Currency of every amount on the profile. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Whether the profile is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Description of the first line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Amount of the discount, positive; zero without a discount. */
  readonly discount: Money;
  /** Discount as a percentage of the lines, before tax. */
  readonly discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Number of days from the issue date of an invoice to its due date. */
  readonly dueOffsetDays: Scalars['Int']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the profile; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of the person who created the profile; 1 is the owner. */
  readonly freshbooksOwnerId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Invoices that the profile issued. Defaults to newest first. FreshBooks has no filter for them, so all invoices of the client
   * are read.
   */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Language of the invoices, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Late fee when an invoice is overdue. Null when not set. */
  readonly lateFee?: Maybe<LateFee>;
  /** Reminders sent for each invoice. */
  readonly lateReminders?: Maybe<ReadonlyArray<LateReminder>>;
  /** Billed lines of each invoice, in printed order. */
  readonly lines?: Maybe<ReadonlyArray<InvoiceProfileLine>>;
  /**
   * Issue date of the next invoice, as FreshBooks returns it; never computed from the schedule. Null when FreshBooks returns
   * none, such as after the last invoice.
   */
  readonly nextIssueDate?: Maybe<Scalars['Date']['output']>;
  /** Notes, printed under the lines. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Person who created the profile. Null for a person that FreshBooks no longer returns. */
  readonly owner?: Maybe<StaffMember>;
  /** Whether the profile is paused: it issues nothing until `invoiceProfileResume`. */
  readonly paused: Scalars['Boolean']['output'];
  /** Payment instructions, as free text. */
  readonly paymentDetails?: Maybe<Scalars['String']['output']>;
  /** Purchase order number of the client. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** Printed recipient of the invoices, a copy of the client. */
  readonly recipient: InvoiceProfileRecipient;
  /** Whether FreshBooks is set to require that a stored card is charged. */
  readonly requiresStoredCard: Scalars['Boolean']['output'];
  /** Retainer that the profile bills. Null for any other profile. */
  readonly retainer?: Maybe<Retainer>;
  /** When the profile issues invoices, and how many. */
  readonly schedule: InvoiceProfileSchedule;
  /** Whether each invoice is emailed to the client when it is issued. Otherwise it is a draft. */
  readonly sendsEmail: Scalars['Boolean']['output'];
  /** Whether each invoice is sent by mail. */
  readonly sentByPost: Scalars['Boolean']['output'];
  /** Payment terms, as free text. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** How that time is printed. Null when FreshBooks does not return it. */
  readonly timeFormat?: Maybe<InvoiceProfileTimeFormat>;
  /** Total of each invoice, before unbilled time: lines minus discount, plus taxes. */
  readonly total: Money;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A recurring profile: a schedule by which FreshBooks issues the same invoice to one client repeatedly. */
export type InvoiceProfileInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};

/** The recurring profile to archive. */
export type InvoiceProfileArchiveInput = {
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceProfileArchive`. */
export type InvoiceProfileArchivePayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfileArchivePayload';
  /** The profile after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of recurring profiles. */
export type InvoiceProfileConnection = {
  readonly __typename?: 'InvoiceProfileConnection';
  /** The same recurring profiles, each with its cursor. */
  readonly edges: ReadonlyArray<InvoiceProfileEdge>;
  /** The recurring profiles on this page. */
  readonly nodes: ReadonlyArray<InvoiceProfile>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of recurring profiles in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new recurring profile. */
export type InvoiceProfileCreateInput = {
  /** Whether the client's unbilled time is added to each invoice. A placeholder line is added for it. */
  readonly billsUnbilledTime: Scalars['Boolean']['input'];
  /** Client to bill. */
  readonly clientId: Scalars['ID']['input'];
  /** Currency of every amount, such as `USD`. Defaults to the client's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Discount as a percentage of the lines, before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Number of days from the issue date of an invoice to its due date. */
  readonly dueOffsetDays: Scalars['Int']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language of the invoices, such as `en`. Defaults to the client's language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Late fee when an invoice is overdue. Defaults to FreshBooks' own setting. */
  readonly lateFee?: InputMaybe<LateFeeInput>;
  /** All reminders that the client receives for each invoice. Defaults to FreshBooks' own. */
  readonly lateReminders?: InputMaybe<ReadonlyArray<LateReminderInput>>;
  /** Lines of each invoice, in printed order. Required unless the profile bills unbilled time. */
  readonly lines?: InputMaybe<ReadonlyArray<InvoiceProfileLineInput>>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Payment instructions, as free text. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** Purchase order number of the client. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** When the profile issues invoices. */
  readonly schedule: InvoiceProfileScheduleInput;
  /** Whether each invoice is emailed to the client when it is issued. Otherwise it is a draft. Required, because FreshBooks emails it by default. */
  readonly sendsEmail: Scalars['Boolean']['input'];
  /** Payment terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `invoiceProfileCreate`. */
export type InvoiceProfileCreatePayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfileCreatePayload';
  /** The new profile, as FreshBooks returned it. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /**
   * Whether FreshBooks issues the first invoice at once, and emails it where `sendsEmail` is true: the first issue date is today
   * in the time zone of the business or in New York, where FreshBooks keeps its calendar, or an invoice was issued already.
   * Null when nothing was written.
   */
  readonly issuesAtOnce?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The recurring profile to delete. */
export type InvoiceProfileDeleteInput = {
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceProfileDelete`. */
export type InvoiceProfileDeletePayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfileDeletePayload';
  /** The deleted profile, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A recurring profile in a list, with its cursor. */
export type InvoiceProfileEdge = {
  readonly __typename?: 'InvoiceProfileEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The profile. */
  readonly node: InvoiceProfile;
};

/** The recurring profile to end. */
export type InvoiceProfileEndInput = {
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceProfileEnd`. */
export type InvoiceProfileEndPayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfileEndPayload';
  /** The profile after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Filters a list of recurring profiles; every condition must be met. */
export type InvoiceProfileFilterInput = {
  /** `true` for archived recurring profiles only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client's unbilled time is added to each invoice. */
  readonly billsUnbilledTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the clients. At most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Exact currency, such as `USD`. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Ids of the recurring profiles. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the profile is paused. Reads the whole list. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A line of each invoice of a profile. */
export type InvoiceProfileLine = {
  readonly __typename?: 'InvoiceProfileLine';
  /** Quantity times unit cost, before discount and tax. */
  readonly amount: Money;
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** Details, printed under the name. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Expense that the line rebills. Null for any other line. */
  readonly expense?: Maybe<Expense>;
  /** Whether the line is a placeholder for unbilled time, without a name and a price. */
  readonly holdsUnbilledTime: Scalars['Boolean']['output'];
  /** Id of the line, unique only within the profile. `invoiceProfileUpdate` accepts it. Null when FreshBooks does not number the lines. */
  readonly lineId?: Maybe<Scalars['ID']['output']>;
  /**
   * Taxes of the business that match the line's taxes by name and percentage, without ambiguous matches. Null when the line has no taxes, or
   * when the caller cannot see all taxes in FreshBooks. Reads the whole list of taxes, once for all lines.
   */
  readonly matchingTaxes?: Maybe<ReadonlyArray<Tax>>;
  /** Name of the billed item or work, such as `Design`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Position on the profile, starting at 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Project that the line bills. Null without one. */
  readonly project?: Maybe<Project>;
  /** Number of units, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Retainer that the line bills. Null without one. */
  readonly retainer?: Maybe<Retainer>;
  /** Taxes of the line. At most 2. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Price of one unit, before tax. */
  readonly unitCost: Money;
};

/** A new line. A name or a description is required. */
export type InvoiceProfileLineInput = {
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details, printed under the name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the billed item or work, such as `Design`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, zero or above, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['input'];
  /** Taxes of the line. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the profile's currency. */
  readonly unitCost: MoneyInput;
};

/** Changes to a line. Omitted fields are left unchanged; null clears a field. */
export type InvoiceProfileLineUpdateInput = {
  /** Whether the second tax applies to the sum of the line and the first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details, printed under the name. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `lineId` of a line of this profile. */
  readonly lineId: Scalars['ID']['input'];
  /** Name of the billed item or work, such as `Design`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number of units, such as `1.5`. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** All taxes of the line; they replace the existing ones. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one unit, before tax, in the profile's currency. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** The recurring profile to pause. */
export type InvoiceProfilePauseInput = {
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceProfilePause`. */
export type InvoiceProfilePausePayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfilePausePayload';
  /** The profile after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The online payment options of a recurring profile. Omitted options are off. */
export type InvoiceProfilePaymentOptionsSetInput = {
  /** Whether payment by ACH bank transfer (United States) is on. */
  readonly acceptsAchTransfers: Scalars['Boolean']['input'];
  /** Whether payment by credit card is on. */
  readonly acceptsCreditCards: Scalars['Boolean']['input'];
  /** Payment processor that is connected to the business, such as `stripe` or `fbpay`; not blank. */
  readonly gateway: Scalars['String']['input'];
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceProfilePaymentOptionsSet`. */
export type InvoiceProfilePaymentOptionsSetPayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfilePaymentOptionsSetPayload';
  /** The profile, read again. Null when nothing was written. Selecting it adds a request. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** The options, as FreshBooks returned them. Null when nothing was written. */
  readonly paymentOptions?: Maybe<PaymentOptions>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Recipient of the invoices of a profile, as printed. */
export type InvoiceProfileRecipient = {
  readonly __typename?: 'InvoiceProfileRecipient';
  /** Address in its parts. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** Address as one block, when it was entered that way. */
  readonly addressText?: Maybe<Scalars['String']['output']>;
  /** Name to show: the organization, else first and last name, else `Client` and their number. */
  readonly displayName: Scalars['String']['output'];
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Company or other organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** Tax number of the recipient. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};

/** The recurring profile to restore. */
export type InvoiceProfileRestoreInput = {
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceProfileRestore`. */
export type InvoiceProfileRestorePayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfileRestorePayload';
  /** The profile after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The recurring profile to resume. */
export type InvoiceProfileResumeInput = {
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceProfileResume`. */
export type InvoiceProfileResumePayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfileResumePayload';
  /** The profile after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** When a profile issues invoices: one every `every` weeks, months or years, starting on the first issue date. */
export type InvoiceProfileSchedule = {
  readonly __typename?: 'InvoiceProfileSchedule';
  /** Number of units from one invoice to the next. Null for a frequency that this graph does not know. */
  readonly every?: Maybe<Scalars['Int']['output']>;
  /** Issue date of the first invoice; it does not change when that invoice is issued. */
  readonly firstIssueDate: Scalars['Date']['output'];
  /** Number of invoices issued so far. */
  readonly issued: Scalars['Int']['output'];
  /** Number of invoices in all. Null without an end. */
  readonly occurrences?: Maybe<Scalars['Int']['output']>;
  /** Number of invoices left: `occurrences` minus `issued`. Null without an end. */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /** Unit of `every`. Null for a frequency that this graph does not know. */
  readonly unit?: Maybe<InvoiceProfileUnit>;
};

/** A schedule, such as `{ unit: MONTH }`, or `{ every: 2, unit: WEEK, occurrences: 12 }` for twelve invoices, one every second week. */
export type InvoiceProfileScheduleInput = {
  /** Number of units from one invoice to the next, 1 or more. */
  readonly every: Scalars['Int']['input'];
  /**
   * Issue date of the first invoice: today in the time zone of the business, or later. With today, FreshBooks issues the first
   * invoice at once.
   */
  readonly firstIssueDate: Scalars['Date']['input'];
  /** Number of invoices in all, 1 or more. Defaults to no end. */
  readonly occurrences?: InputMaybe<Scalars['Int']['input']>;
  /** Unit of `every`. */
  readonly unit: InvoiceProfileUnit;
};

/** Changes to a schedule. Omitted fields are left unchanged. */
export type InvoiceProfileScheduleUpdateInput = {
  /** Number of units from one invoice to the next, 1 or more. */
  readonly every?: InputMaybe<Scalars['Int']['input']>;
  /** Issue date of the first invoice, after today. It can be changed only until the first invoice is issued. */
  readonly firstIssueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Number of invoices in all, more than were issued so far. Null removes the end; `invoiceProfileEnd` stops the profile. */
  readonly occurrences?: InputMaybe<Scalars['Int']['input']>;
  /** Unit of `every`. */
  readonly unit?: InputMaybe<InvoiceProfileUnit>;
};

/** How unbilled time is printed on the invoices of a profile. */
export type InvoiceProfileTimeFormat = {
  readonly __typename?: 'InvoiceProfileTimeFormat';
  /** How time is grouped, as FreshBooks names it, such as `service`. */
  readonly groupBy?: Maybe<Scalars['String']['output']>;
  /** How much is printed, as FreshBooks names it, such as `detailed`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Whether the day is printed. Null when FreshBooks does not return it. */
  readonly showsDay?: Maybe<Scalars['Boolean']['output']>;
  /** Whether notes are printed. Null when FreshBooks does not return it. */
  readonly showsNotes?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the project is printed. Null when FreshBooks does not return it. */
  readonly showsProject?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the task is printed. Null when FreshBooks does not return it. */
  readonly showsTask?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the team member is printed. Null when FreshBooks does not return it. */
  readonly showsTeamMember?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the sum of hours is printed. Null when FreshBooks does not return it. */
  readonly showsTotalHours?: Maybe<Scalars['Boolean']['output']>;
};

/** Unit of a schedule. */
export type InvoiceProfileUnit =
  /** Months. */
  | 'MONTH'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** Changes to a recurring profile. Omitted fields are left unchanged; null clears a field. */
export type InvoiceProfileUpdateInput = {
  /** Lines to add after the existing ones. Lines that no field names are left unchanged. */
  readonly addLines?: InputMaybe<ReadonlyArray<InvoiceProfileLineInput>>;
  /** Whether the client's unbilled time is added to each invoice. Its placeholder line is added or removed. */
  readonly billsUnbilledTime?: InputMaybe<Scalars['Boolean']['input']>;
  /** Discount as a percentage of the lines, before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Number of days from the issue date of an invoice to its due date. */
  readonly dueOffsetDays?: InputMaybe<Scalars['Int']['input']>;
  /** The `updatedAt` last read by the caller. When the profile has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `InvoiceProfile:ZyQ04o:5283`. */
  readonly id: Scalars['ID']['input'];
  /** Language of the invoices, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Late fee when an invoice is overdue, replacing the existing one. Null switches it off. */
  readonly lateFee?: InputMaybe<LateFeeInput>;
  /** All reminders that the client receives for each invoice: positions that are not listed are switched off. Null switches all off. */
  readonly lateReminders?: InputMaybe<ReadonlyArray<LateReminderInput>>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Payment instructions, as free text. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** Purchase order number of the client. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of lines to remove. A line cannot be changed and removed in one update. A profile that bills no unbilled time
   * keeps at least one line.
   */
  readonly removeLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Changes to the schedule. */
  readonly schedule?: InputMaybe<InvoiceProfileScheduleUpdateInput>;
  /** Whether each invoice is emailed to the client when it is issued. Otherwise it is a draft. */
  readonly sendsEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Payment terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
  /** Lines to change, each at most once. */
  readonly updateLines?: InputMaybe<ReadonlyArray<InvoiceProfileLineUpdateInput>>;
};

/** Result of `invoiceProfileUpdate`. */
export type InvoiceProfileUpdatePayload = MutationPayload & {
  readonly __typename?: 'InvoiceProfileUpdatePayload';
  /** The profile after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Recipient of an invoice, as printed. */
export type InvoiceRecipient = {
  readonly __typename?: 'InvoiceRecipient';
  /** Address in its parts. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** Address as one block, when it was entered that way. */
  readonly addressText?: Maybe<Scalars['String']['output']>;
  /** Name to show: the organization, else first and last name, else `Client` and their number. */
  readonly displayName: Scalars['String']['output'];
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Company or other organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** Tax number of the recipient. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};

/** The invoice to restore. */
export type InvoiceRestoreInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `invoiceRestore`. */
export type InvoiceRestorePayload = MutationPayload & {
  readonly __typename?: 'InvoiceRestorePayload';
  /** The invoice after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The invoice to email. */
export type InvoiceSendInput = {
  /** Whether an invoice without lines may be emailed. Without it, such an invoice is not sent, and the error is `REQUIRED`. */
  readonly allowEmpty: Scalars['Boolean']['input'];
  /** Recipients and text. Defaults to the client's own address and FreshBooks' own text. */
  readonly email?: InputMaybe<DocumentEmailInput>;
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `invoiceSend`. */
export type InvoiceSendPayload = MutationPayload & {
  readonly __typename?: 'InvoiceSendPayload';
  /** The invoice after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of invoices. */
export type InvoiceSort =
  /** Oldest issue date first. */
  | 'ISSUE_DATE_ASC'
  /** Newest issue date first. */
  | 'ISSUE_DATE_DESC';

/** Status of an invoice, as shown in FreshBooks itself. */
export type InvoiceStatus =
  /** Paid with the stored card. */
  | 'AUTOPAID'
  /** Created, neither saved as a draft nor sent. */
  | 'CREATED'
  /** An online payment was declined. */
  | 'DECLINED'
  /** The deposit is paid in full. */
  | 'DEPOSIT_PAID'
  /** The deposit is paid in part. */
  | 'DEPOSIT_PARTIAL'
  /** Disputed by the client. */
  | 'DISPUTED'
  /** Not sent; reports do not include it, and the client cannot see it. */
  | 'DRAFT'
  /** Charging the stored card failed more than once. */
  | 'FAILED'
  /** Past the due date and not paid in full. */
  | 'OVERDUE'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIAL'
  /** An online payment is pending. */
  | 'PENDING'
  /** Disputed, then settled. */
  | 'RESOLVED'
  /** Charging the stored card failed once and is retried. */
  | 'RETRY'
  /** Sent or marked as sent. */
  | 'SENT'
  /** Charging the stored card succeeded. */
  | 'SUCCESS'
  /** Opened by the client. */
  | 'VIEWED';

/** Changes to an invoice. Omitted fields are left unchanged; null clears a field. */
export type InvoiceUpdateInput = {
  /** Files to attach. Attachments that no field names are left unchanged. */
  readonly addAttachments?: InputMaybe<ReadonlyArray<InvoiceAttachmentInput>>;
  /** Lines to add after the existing ones. Lines that no field names are left unchanged. */
  readonly addLines?: InputMaybe<ReadonlyArray<InvoiceLineInput>>;
  /** Whether `send` may email an invoice without lines. */
  readonly allowEmpty: Scalars['Boolean']['input'];
  /** Whether emails include the invoice as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client's stored card is charged. */
  readonly chargesStoredCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** Deposit to pay in advance. */
  readonly deposit?: InputMaybe<InvoiceDepositInput>;
  /** Reason for the discount. */
  readonly discountDescription?: InputMaybe<Scalars['String']['input']>;
  /** Discount as a percentage of the lines, before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Last day for payment. Null means the issue date. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the invoice has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Printed day of issue. The due date is left unchanged unless `dueDate` is given. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Language of the invoice, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Late fee when the invoice is overdue, replacing the existing one. Null switches it off. */
  readonly lateFee?: InputMaybe<LateFeeInput>;
  /** All reminders that the client receives for the invoice: positions that are not listed are switched off. Null switches all off. */
  readonly lateReminders?: InputMaybe<ReadonlyArray<LateReminderInput>>;
  /** Notes, printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Payment instructions, as free text. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** All online payment gateways of the invoice; they replace the existing ones. An empty list disables online payments. */
  readonly paymentGateways?: InputMaybe<ReadonlyArray<InvoiceGatewayKind>>;
  /** Purchase order number of the client. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Colors, fonts, logo and headings. */
  readonly presentation?: InputMaybe<DocumentPresentationInput>;
  /** Ids of attachments to remove. */
  readonly removeAttachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of lines to remove. A line cannot be changed and removed in one update. */
  readonly removeLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Emails the invoice after it is updated; one without lines only with `allowEmpty: true`. */
  readonly send?: InputMaybe<DocumentEmailInput>;
  /** Whether the invoice is sent by mail. */
  readonly sentByPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether attachments are shown to the client. */
  readonly showsAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Payment terms, as free text. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
  /** Lines to change, each at most once. */
  readonly updateLines?: InputMaybe<ReadonlyArray<InvoiceLineUpdateInput>>;
};

/** Result of `invoiceUpdate`. */
export type InvoiceUpdatePayload = MutationPayload & {
  readonly __typename?: 'InvoiceUpdatePayload';
  /** The invoice after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A product or service that the business sells at a price. Invoice lines copy its values and do not refer to it. */
export type Item = BusinessRecord & {
  readonly __typename?: 'Item';
  /** Whether the item is archived: still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Whether the item is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Details that invoice lines copy. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the item; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['output'];
  /** Number of units in stock. Null when stock is not tracked. */
  readonly inventory?: Maybe<Scalars['Decimal']['output']>;
  /** Such as `Logo design`. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Default quantity of a new invoice line; `0` when not set. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Stock keeping unit, the business's own code for the item. Not unique. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Default taxes of a new invoice line, without deleted ones. At most 2. Taxes are read in batches of 100; each deleted tax adds a request. */
  readonly taxes?: Maybe<ReadonlyArray<Tax>>;
  /** Price of one unit. */
  readonly unitCost: Money;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of items. */
export type ItemConnection = {
  readonly __typename?: 'ItemConnection';
  /** The same items, each with its cursor. */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** The items on this page. */
  readonly nodes: ReadonlyArray<Item>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new item. */
export type ItemCreateInput = {
  /** Business of the item. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Details that invoice lines copy. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Number of units in stock, zero or above. Defaults to not tracked. */
  readonly inventory?: InputMaybe<Scalars['Decimal']['input']>;
  /** Such as `Logo design`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Default quantity of a new invoice line, zero or above. Defaults to 0. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock keeping unit, the business's own code for the item. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the default taxes of a new invoice line. At most 2. */
  readonly taxIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Price of one unit. The currency is required, because an item belongs to no client. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** Result of `itemCreate`. */
export type ItemCreatePayload = MutationPayload & {
  readonly __typename?: 'ItemCreatePayload';
  /** The new item, as FreshBooks returned it. Null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The item to delete. */
export type ItemDeleteInput = {
  /** Such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `itemDelete`. */
export type ItemDeletePayload = MutationPayload & {
  readonly __typename?: 'ItemDeletePayload';
  /** The deleted item. Null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An item in a list, with its cursor. */
export type ItemEdge = {
  readonly __typename?: 'ItemEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Item;
};

/** Filters a list of items; every condition must be met. */
export type ItemFilterInput = {
  /** `true` for archived items only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text in the description; ignores case and accents. */
  readonly descriptionContains?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the items. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text in the name; ignores case and accents. Reads the whole list. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Exact stock keeping unit; case-sensitive. Reads the whole list. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** The item to restore. */
export type ItemRestoreInput = {
  /** Such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `itemRestore`. */
export type ItemRestorePayload = MutationPayload & {
  readonly __typename?: 'ItemRestorePayload';
  /** The restored item. Null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was sold in a range of days, by name of the item. */
export type ItemSales = {
  readonly __typename?: 'ItemSales';
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Discounts on the amounts, positive; zero without discounts. */
  readonly discount: Money;
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** Items sold, in FreshBooks' order. Empty without sales. */
  readonly items: ReadonlyArray<ItemSalesItem>;
  /** Number of units sold. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
  /** Amount sold, as FreshBooks adds it up. */
  readonly total: Money;
};

/** What was sold under one name. */
export type ItemSalesItem = {
  readonly __typename?: 'ItemSalesItem';
  /** Discounts on the amounts, positive; zero without discounts. */
  readonly discount: Money;
  /** Name of the item or work, such as `Design`. Null for lines without a name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Number of units sold. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Sales of the item, in FreshBooks' order. */
  readonly sales: ReadonlyArray<ItemSalesSale>;
  /** Amount sold, as FreshBooks adds it up. */
  readonly total: Money;
};

/** An item on an invoice. */
export type ItemSalesSale = {
  readonly __typename?: 'ItemSalesSale';
  /** Amount sold, before tax. */
  readonly amount: Money;
  /** Client, as named in the report. Null for a client without a name. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** Discount on the amount, positive; zero without a discount. */
  readonly discount: Money;
  /** Invoice that bills the item. Null, with an error, when FreshBooks cannot return the invoice. */
  readonly invoice?: Maybe<Invoice>;
  /** Printed number of the invoice. */
  readonly invoiceNumber: Scalars['String']['output'];
  /** Status of the invoice, as FreshBooks shows it. Null for a status that this graph does not know. */
  readonly invoiceStatus?: Maybe<InvoiceStatus>;
  /** Printed day of issue of the invoice. */
  readonly issueDate: Scalars['Date']['output'];
  /** Number of units, such as `1.5`. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Price of one unit, before tax. */
  readonly unitCost: Money;
};

/** Sort order of a list of items. Reads the whole list. */
export type ItemSort =
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently updated first. */
  | 'UPDATED_AT_ASC'
  /** Most recently updated first. */
  | 'UPDATED_AT_DESC';

/** Changes to an item. Omitted fields are left unchanged; null clears a field. */
export type ItemUpdateInput = {
  /** Details that invoice lines copy. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `updatedAt` last read by the caller. When the item has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['input'];
  /** Number of units in stock. Null stops tracking. */
  readonly inventory?: InputMaybe<Scalars['Decimal']['input']>;
  /** Not blank. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Default quantity of a new invoice line. Null means 0. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock keeping unit, the business's own code for the item. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Ids of all default taxes; they replace the existing ones. An empty list or null removes all. At most 2. */
  readonly taxIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Price of one unit. The currency is required. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** Result of `itemUpdate`. */
export type ItemUpdatePayload = MutationPayload & {
  readonly __typename?: 'ItemUpdatePayload';
  /** The item after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A manual entry in the journal: lines whose debits and credits balance. It is read line by line, as `JournalEntryLine`. */
export type JournalEntry = {
  readonly __typename?: 'JournalEntry';
  /** Currency of every line, such as `USD`. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Day of the entry. */
  readonly date: Scalars['Date']['output'];
  /** What the entry is for. FreshBooks copies it to every line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the entry; unique only within the account. Lines have it as `freshbooksEntryId`. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Lines of the entry. */
  readonly lines: ReadonlyArray<JournalEntryLine>;
  /** Such as `Depreciation, November`. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** An account of FreshBooks' older chart of accounts, such as Cash. Entries are posted to its subaccounts. */
export type JournalEntryAccount = BusinessRecord & {
  readonly __typename?: 'JournalEntryAccount';
  /**
   * Sum of what was posted in a period, its subaccounts included: debits are positive on assets and expenses. Three
   * requests for each period, however many accounts: FreshBooks ignores an unknown period, and two more requests prove
   * that this one was applied.
   */
  readonly balance?: Maybe<Money>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Time of creation. Null when FreshBooks returns none, as for old accounts. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the account. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the account; unique only within the account of the business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `JournalEntryAccount:ZyQ04o:1234567`. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the account. Null for a kind that this graph does not know. */
  readonly kind?: Maybe<LedgerAccountKind>;
  /** The account in the ledger. Null when the ledger does not contain it. Reads the whole list of ledger accounts, once for all. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Such as `Cash`. */
  readonly name: Scalars['String']['output'];
  /** Number in the chart of accounts, such as `1000`. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Subaccounts, in FreshBooks' order. */
  readonly subAccounts: ReadonlyArray<JournalEntrySubAccount>;
};


/** An account of FreshBooks' older chart of accounts, such as Cash. Entries are posted to its subaccounts. */
export type JournalEntryAccountBalanceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A page of a list of accounts. */
export type JournalEntryAccountConnection = {
  readonly __typename?: 'JournalEntryAccountConnection';
  /** The same accounts, each with its cursor. */
  readonly edges: ReadonlyArray<JournalEntryAccountEdge>;
  /** The accounts on this page. */
  readonly nodes: ReadonlyArray<JournalEntryAccount>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of accounts in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An account in a list, with its cursor. */
export type JournalEntryAccountEdge = {
  readonly __typename?: 'JournalEntryAccountEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: JournalEntryAccount;
};

/** Filters a list of accounts of the older chart; every condition must be met. */
export type JournalEntryAccountFilterInput = {
  /** Kinds of the accounts. */
  readonly kinds?: InputMaybe<ReadonlyArray<LedgerAccountKind>>;
};

/** A new journal entry. Its debits and credits must be equal. */
export type JournalEntryCreateInput = {
  /** Business of the entry. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Currency of every line, such as `USD`. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Day of the entry. Defaults to today in the time zone of the business. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** What the entry is for. FreshBooks copies it to every line. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Lines of the entry: at least two, at most 100. */
  readonly lines: ReadonlyArray<JournalEntryLineInput>;
  /** Such as `Depreciation, November`; not blank. */
  readonly name: Scalars['String']['input'];
};

/** Result of `journalEntryCreate`. */
export type JournalEntryCreatePayload = MutationPayload & {
  readonly __typename?: 'JournalEntryCreatePayload';
  /** The new entry, as FreshBooks returned it. Null when nothing was written. */
  readonly journalEntry?: Maybe<JournalEntry>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A debit or a credit on one account. FreshBooks also posts lines for invoices, payments and expenses. */
export type JournalEntryLine = BusinessRecord & {
  readonly __typename?: 'JournalEntryLine';
  /**
   * Effect of the line on the account: a debit is positive on assets and expenses, a credit on income. Null in the
   * result of `journalEntryCreate`.
   */
  readonly balance?: Maybe<Money>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Expense category of the line. Null without one. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Client that the line concerns. Null without one. */
  readonly client?: Maybe<Client>;
  /** Amount of a credit. Null for a debit. */
  readonly credit?: Maybe<Money>;
  /** Credit note that posted the line. Null for any other line. */
  readonly creditNote?: Maybe<CreditNote>;
  /** Day of the entry. */
  readonly date: Scalars['Date']['output'];
  /** Amount of a debit. Null for a credit. */
  readonly debit?: Maybe<Money>;
  /** What the line is for, such as the name of an invoice line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Expense that posted the line. Null for any other line. */
  readonly expense?: Maybe<Expense>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the entry that the line belongs to. */
  readonly freshbooksEntryId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the line; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `JournalEntryLine:ZyQ04o:1928370`. */
  readonly id: Scalars['ID']['output'];
  /** Invoice that posted the line. Null for any other line. */
  readonly invoice?: Maybe<Invoice>;
  /** What the line represents. Null for a kind that this graph does not know, and in the result of `journalEntryCreate`. */
  readonly kind?: Maybe<JournalEntryLineKind>;
  /** Name of the entry, such as `Invoice 0000042` or `Expense`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Other income that posted the line. Null for any other line. */
  readonly otherIncome?: Maybe<OtherIncome>;
  /** Payment that posted the line. Null for any other line. */
  readonly payment?: Maybe<Payment>;
  /** Subaccount that the line is posted to. Reads the whole list of accounts, once for all lines. */
  readonly subAccount?: Maybe<JournalEntrySubAccount>;
};

/** A debit or a credit, above zero. */
export type JournalEntryLineAmountInput =
  /** Amount of a credit. */
  { readonly credit: MoneyInput; readonly debit?: never; }
  |  /** Amount of a debit. */
  { readonly credit?: never; readonly debit: MoneyInput; };

/** A page of a list of journal entry lines. */
export type JournalEntryLineConnection = {
  readonly __typename?: 'JournalEntryLineConnection';
  /** The same journal entry lines, each with its cursor. */
  readonly edges: ReadonlyArray<JournalEntryLineEdge>;
  /** The journal entry lines on this page. */
  readonly nodes: ReadonlyArray<JournalEntryLine>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of journal entry lines in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A journal entry line in a list, with its cursor. */
export type JournalEntryLineEdge = {
  readonly __typename?: 'JournalEntryLineEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The journal entry line. */
  readonly node: JournalEntryLine;
};

/** Filters a list of lines of journal entries; every condition must be met. */
export type JournalEntryLineFilterInput = {
  /** Day of the entry. */
  readonly date?: InputMaybe<DateRangeInput>;
  /** Subaccounts that the lines are posted to. Several ids read the whole list. At most 100. */
  readonly subAccountIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A line of a new journal entry. */
export type JournalEntryLineInput = {
  /** A debit or a credit. */
  readonly amount: JournalEntryLineAmountInput;
  /** Subaccount, such as `JournalEntrySubAccount:ZyQ04o:635974`. `LedgerAccount.journalEntrySubAccount` leads from an account of the ledger to it. */
  readonly subAccountId: Scalars['ID']['input'];
};

/** What a line of a journal entry represents. */
export type JournalEntryLineKind =
  /** A manual entry. */
  | 'ADJUSTMENT'
  /** An expense, without its taxes. */
  | 'EXPENSE'
  /** A line of an invoice. */
  | 'SALES'
  /** A tax. */
  | 'TAX'
  /** The total of a record, such as what a client owes for an invoice. */
  | 'TOTAL';

/** A subaccount of the older chart of accounts, such as Petty Cash, to which entries are posted. */
export type JournalEntrySubAccount = BusinessRecord & {
  readonly __typename?: 'JournalEntrySubAccount';
  /** Sum of what was posted in a period, as `JournalEntryAccount.balance`; the requests are the same. */
  readonly balance?: Maybe<Money>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Time of creation. Null when FreshBooks returns none, as for old accounts. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Currency of the subaccount. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the subaccount; unique only within the account of the business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Whether anything was ever posted to it. Null when FreshBooks does not return it. */
  readonly hasTransactions?: Maybe<Scalars['Boolean']['output']>;
  /** Id in this graph, such as `JournalEntrySubAccount:ZyQ04o:635974`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the business created the subaccount, for example by using an expense category. Null when FreshBooks does not return it. */
  readonly isCustom?: Maybe<Scalars['Boolean']['output']>;
  /** Kind of the account. Null for a kind that this graph does not know. */
  readonly kind?: Maybe<LedgerAccountKind>;
  /** The account in the ledger. Null when the ledger does not contain it. Reads the whole list of ledger accounts, once for all. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Lines that are posted to the subaccount, in FreshBooks' order. */
  readonly lines?: Maybe<JournalEntryLineConnection>;
  /** Such as `Petty Cash`. */
  readonly name: Scalars['String']['output'];
  /** Number below the parent account, such as `1`. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Account that the subaccount belongs to. */
  readonly parent?: Maybe<JournalEntryAccount>;
};


/** A subaccount of the older chart of accounts, such as Petty Cash, to which entries are posted. */
export type JournalEntrySubAccountBalanceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A subaccount of the older chart of accounts, such as Petty Cash, to which entries are posted. */
export type JournalEntrySubAccountLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalEntryLineFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A fee that FreshBooks adds to overdue invoices: a percentage, or a flat amount. */
export type LateFee = {
  readonly __typename?: 'LateFee';
  /** Whether the second tax applies to the sum of the fee and the first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** Days after the due date when the fee is charged. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Whether the fee is charged. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Whether `value` is a percentage or an amount. Null for a kind that this graph does not know. */
  readonly kind?: Maybe<LateFeeKind>;
  /** Whether the fee is charged repeatedly. */
  readonly repeats?: Maybe<Scalars['Boolean']['output']>;
  /** Taxes added to the fee. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Percentage or amount, depending on `kind`. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A late fee as a whole: omitted fields get their defaults, not the values of the existing fee. */
export type LateFeeInput = {
  /** Whether the second tax applies to the sum of the fee and the first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['input'];
  /** Days after the due date when the fee is charged, zero or above. */
  readonly days: Scalars['Int']['input'];
  /** Whether the fee is charged. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Whether `value` is a percentage or an amount. */
  readonly kind: LateFeeKind;
  /** Whether the fee is charged repeatedly. */
  readonly repeats: Scalars['Boolean']['input'];
  /** Taxes added to the fee. At most 2. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Percentage or amount, depending on `kind`; zero or above. */
  readonly value: Scalars['Decimal']['input'];
};

/** How a late fee is calculated. */
export type LateFeeKind =
  /** An amount. */
  | 'FLAT'
  /** A percentage of the outstanding amount. */
  | 'PERCENT';

/** A reminder that FreshBooks emails around the due date. */
export type LateReminder = {
  readonly __typename?: 'LateReminder';
  /** Text of the email. Null means FreshBooks' own. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Days after the due date; negative values are before it. */
  readonly delayDays?: Maybe<Scalars['Int']['output']>;
  /** Whether the reminder is sent. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Number of the reminder: 1, 2 or 3. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Subject line of the email. Null means FreshBooks' own. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** A reminder as a whole: omitted fields get their defaults, not the values of the existing reminder. */
export type LateReminderInput = {
  /** Text of the email. Defaults to FreshBooks' own. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Days after the due date; negative values are before it. */
  readonly delayDays: Scalars['Int']['input'];
  /** Whether the reminder is sent. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Number of the reminder: 1, 2 or 3. */
  readonly position: Scalars['Int']['input'];
};

/** An account of the ledger, such as Cash. Accounts form a tree: the chart of accounts. */
export type LedgerAccount = BusinessRecord & {
  readonly __typename?: 'LedgerAccount';
  /** Whether FreshBooks created the account. */
  readonly autoCreated: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Expense category that posts to the account. Null without one, and for a business without accounting. */
  readonly category?: Maybe<ExpenseCategory>;
  /** Accounts below this one, in FreshBooks' order. Reads the whole list. */
  readonly children?: Maybe<ReadonlyArray<LedgerAccount>>;
  /** What the account is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the business, such as `14700001`. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' UUID of the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `LedgerAccount:14700001:5c0a3f1e-0000-4000-8000-000000000001`. */
  readonly id: Scalars['ID']['output'];
  /** The account in the older chart of accounts. Null when it is not in that chart, or is a subaccount there. */
  readonly journalEntryAccount?: Maybe<JournalEntryAccount>;
  /** The subaccount in the older chart of accounts, to which journal entries are posted. Null when it has none there. */
  readonly journalEntrySubAccount?: Maybe<JournalEntrySubAccount>;
  /** Kind of the account, which follows from `subKind`. Null for a kind that this graph does not know. */
  readonly kind?: Maybe<LedgerAccountKind>;
  /** Such as `Petty Cash`. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Number in the chart of accounts, such as `1000`, or `1000-1` below it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Parent account. Null at the top of the tree. */
  readonly parent?: Maybe<LedgerAccount>;
  /** Whether the account is in use. Null for a status that this graph does not know. */
  readonly status?: Maybe<LedgerAccountStatus>;
  /** More exact kind of the account. Null for a kind that this graph does not know. */
  readonly subKind?: Maybe<LedgerAccountSubKind>;
  /** FreshBooks' name of an account that it posts to automatically, such as `Accounts Receivable`. Null for any other account. */
  readonly systemName?: Maybe<Scalars['String']['output']>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of ledger accounts. */
export type LedgerAccountConnection = {
  readonly __typename?: 'LedgerAccountConnection';
  /** The same ledger accounts, each with its cursor. */
  readonly edges: ReadonlyArray<LedgerAccountEdge>;
  /** The ledger accounts on this page. */
  readonly nodes: ReadonlyArray<LedgerAccount>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of ledger accounts in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new ledger account. */
export type LedgerAccountCreateInput = {
  /** Business of the account. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** What the account is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Petty Cash`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Number in the chart of accounts, such as `1000`. Defaults to FreshBooks' choice. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Parent account, such as `LedgerAccount:14700001:5c0a3f1e-0000-4000-8000-000000000001`. Defaults to none: the top of the tree. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of the account. */
  readonly subKind: LedgerAccountSubKind;
};

/** Result of `ledgerAccountCreate`. */
export type LedgerAccountCreatePayload = MutationPayload & {
  readonly __typename?: 'LedgerAccountCreatePayload';
  /** The new account, as FreshBooks returned it. Null when nothing was written. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A ledger account in a list, with its cursor. */
export type LedgerAccountEdge = {
  readonly __typename?: 'LedgerAccountEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The ledger account. */
  readonly node: LedgerAccount;
};

/** Filters a list of ledger accounts; every condition must be met. */
export type LedgerAccountFilterInput = {
  /** Kinds of the accounts. */
  readonly kinds?: InputMaybe<ReadonlyArray<LedgerAccountKind>>;
  /** Text in the name; ignores case and accents. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Number in the chart of accounts, such as `1000`. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** `true` for the top level of the tree only, `false` for lower levels only. Defaults to both. */
  readonly root?: InputMaybe<Scalars['Boolean']['input']>;
  /** Statuses of the accounts. */
  readonly statuses?: InputMaybe<ReadonlyArray<LedgerAccountStatus>>;
  /** More exact kinds of the accounts. */
  readonly subKinds?: InputMaybe<ReadonlyArray<LedgerAccountSubKind>>;
};

/** Kind of a ledger account. */
export type LedgerAccountKind =
  /** What the business owns. */
  | 'ASSET'
  /** What remains of assets after liabilities. */
  | 'EQUITY'
  /** What the business spends. */
  | 'EXPENSE'
  /** What the business earns. */
  | 'INCOME'
  /** What the business owes. */
  | 'LIABILITY';

/** Whether a ledger account is in use. */
export type LedgerAccountStatus =
  /** In use. */
  | 'ACTIVE'
  /** No longer in use. */
  | 'INACTIVE';

/** More exact kind of a ledger account. It determines the `LedgerAccountKind`. */
export type LedgerAccountSubKind =
  /** Assets: cash and bank accounts, numbered from 1000. */
  | 'CASH_AND_BANK'
  /** Expenses: cost of goods sold, numbered from 5000. */
  | 'COST_OF_GOODS_SOLD'
  /** Assets that turn into cash within a year, numbered from 1200. */
  | 'CURRENT_ASSET'
  /** Liabilities due within a year, numbered from 2000. */
  | 'CURRENT_LIABILITY'
  /** Equity, numbered from 3000. */
  | 'EQUITY'
  /** Income, numbered from 4000. */
  | 'INCOME'
  /** Assets held for more than a year, numbered from 1300. */
  | 'LONG_TERM_ASSET'
  /** Liabilities due after more than a year, numbered from 2500. */
  | 'LONG_TERM_LIABILITY'
  /** Expenses of running the business, numbered from 6000. */
  | 'OPERATING_EXPENSE'
  /** Assets: property, plant and equipment, numbered from 1500. */
  | 'PROPERTY_PLANT_AND_EQUIPMENT';

/** Changes to a ledger account. Omitted fields are left unchanged; null clears a field. */
export type LedgerAccountUpdateInput = {
  /** What the account is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `updatedAt` last read by the caller. When the account has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `LedgerAccount:14700001:5c0a3f1e-0000-4000-8000-000000000001`. */
  readonly id: Scalars['ID']['input'];
  /** Not blank. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Number in the chart of accounts, such as `1000`. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Parent account. Null moves the account to the top of the tree. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of the account. */
  readonly subKind?: InputMaybe<LedgerAccountSubKind>;
};

/** Result of `ledgerAccountUpdate`. */
export type LedgerAccountUpdatePayload = MutationPayload & {
  readonly __typename?: 'LedgerAccountUpdatePayload';
  /** The account after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A side of the ledger, the record of all accounts. */
export type LedgerSide =
  /** Side of income. */
  | 'CREDIT'
  /** Side of costs. */
  | 'DEBIT';

/** A tax on one line, by name and percentage. Lines copy taxes instead of referring to them. */
export type LineTax = {
  readonly __typename?: 'LineTax';
  /** Such as `HST`. Null when only a percentage was entered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Registration number, printed next to the name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Percentage of the line, such as `13` or `9.975`. */
  readonly percent: Scalars['Decimal']['output'];
};

/** A tax on a line, by name and percentage. */
export type LineTaxInput = {
  /** Such as `HST`. */
  readonly name: Scalars['String']['input'];
  /** Percentage of the line, zero or above, such as `13`. */
  readonly percent: Scalars['Decimal']['input'];
};

/** Scopes that a noun of the graph needs and that were not granted. */
export type MissingScopes = {
  readonly __typename?: 'MissingScopes';
  /** Such as `Invoice`. */
  readonly noun: Scalars['String']['output'];
  /** Scopes as FreshBooks names them, such as `user:invoices:write`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** An exact amount in one currency; amounts in different currencies are never added. */
export type Money = {
  readonly __typename?: 'Money';
  /** In units of the currency, not cents: `10.50` is ten dollars and fifty cents. */
  readonly amount: Scalars['Decimal']['output'];
  /** Such as `USD`. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /** In units of the currency, not cents, such as `10.50`. */
  readonly amount: Scalars['Decimal']['input'];
  /** Such as `USD`. Defaults to the currency of the invoice or client. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Archives a bill; it stays in lists. */
  readonly billArchive?: Maybe<BillArchivePayload>;
  /**
   * Creates a bill, with an optional file: the file is uploaded to FreshBooks first. When the response is lost, the request is not retried
   * and the error is `OUTCOME_UNKNOWN`.
   */
  readonly billCreate?: Maybe<BillCreatePayload>;
  /** Deletes a bill: it leaves all lists, is still returned by id, and `billRestore` restores it. */
  readonly billDelete?: Maybe<BillDeletePayload>;
  /**
   * Records a payment of a bill. An amount above the outstanding amount is rejected. When the response is lost, the request is not retried
   * and the error is `OUTCOME_UNKNOWN`.
   */
  readonly billPaymentCreate?: Maybe<BillPaymentCreatePayload>;
  /** Deletes a payment of a bill: it leaves all lists, is still returned by id, and its amount is outstanding again. */
  readonly billPaymentDelete?: Maybe<BillPaymentDeletePayload>;
  /** Updates a payment of a bill. */
  readonly billPaymentUpdate?: Maybe<BillPaymentUpdatePayload>;
  /** Restores a bill that is archived or deleted. */
  readonly billRestore?: Maybe<BillRestorePayload>;
  /** Updates a bill. Lines that the input does not name are left unchanged. */
  readonly billUpdate?: Maybe<BillUpdatePayload>;
  /** Creates a vendor. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly billVendorCreate?: Maybe<BillVendorCreatePayload>;
  /** Deletes a vendor: it leaves all lists, is still returned by id, and `billVendorRestore` restores it. */
  readonly billVendorDelete?: Maybe<BillVendorDeletePayload>;
  /** Restores a vendor that is archived or deleted. */
  readonly billVendorRestore?: Maybe<BillVendorRestorePayload>;
  /** Updates a vendor. */
  readonly billVendorUpdate?: Maybe<BillVendorUpdatePayload>;
  /**
   * Creates a checkout link. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`; only
   * FreshBooks itself shows whether the link exists.
   */
  readonly checkoutLinkCreate?: Maybe<CheckoutLinkCreatePayload>;
  /** Deletes a checkout link. FreshBooks does not document whether it can be restored; `active: false` only stops payments. */
  readonly checkoutLinkDelete?: Maybe<CheckoutLinkDeletePayload>;
  /** Sets the online payment options of a checkout link, all of them at once. */
  readonly checkoutLinkPaymentOptionsSet?: Maybe<CheckoutLinkPaymentOptionsSetPayload>;
  /**
   * Replaces a checkout link as a whole, because it cannot be read; `active: false` stops payments. When the response is lost, it is safe to
   * send the same input again.
   */
  readonly checkoutLinkUpdate?: Maybe<CheckoutLinkUpdatePayload>;
  /** Archives a client; it stays in lists. */
  readonly clientArchive?: Maybe<ClientArchivePayload>;
  /**
   * Creates up to 100 clients, as `clientCreate` does, and answers row by row. Rows do not depend on each other: one that is rejected leaves the others.
   * With an `idempotencyKey`, a call that the deadline or a crash cut off is finished by calling again.
   */
  readonly clientBulkCreate?: Maybe<ClientBulkCreatePayload>;
  /** Adds a contact to a client. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly clientContactAdd?: Maybe<ClientContactAddPayload>;
  /** Removes a contact of a client for good. */
  readonly clientContactRemove?: Maybe<ClientContactRemovePayload>;
  /** Removes all contacts of a client for good. */
  readonly clientContactRemoveAll?: Maybe<ClientContactRemoveAllPayload>;
  /** Updates a contact of a client. */
  readonly clientContactUpdate?: Maybe<ClientContactUpdatePayload>;
  /** Creates a client. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly clientCreate?: Maybe<ClientCreatePayload>;
  /** Deletes a client: it leaves all lists, is still returned by id, and `clientRestore` restores it. */
  readonly clientDelete?: Maybe<ClientDeletePayload>;
  /** Restores a client that is archived or deleted. */
  readonly clientRestore?: Maybe<ClientRestorePayload>;
  /** Updates a client. */
  readonly clientUpdate?: Maybe<ClientUpdatePayload>;
  /**
   * Updates the client with an email address, or creates one. Upserts of one address run one at a time within a server process, so two
   * concurrent upserts create one client.
   */
  readonly clientUpsert?: Maybe<ClientUpsertPayload>;
  /**
   * Disconnects the connection that this request uses: its tokens are revoked at FreshBooks and deleted here, and a
   * person has to sign in before it can be used again. When FreshBooks does not confirm the revocation, the connection
   * is kept.
   */
  readonly connectionDisconnect?: Maybe<ConnectionDisconnectPayload>;
  /**
   * Checks what the access can reach: requests the caller and one row of each list from FreshBooks, bypassing every
   * cache. It changes nothing.
   */
  readonly connectionVerify?: Maybe<ConnectionVerifyPayload>;
  /**
   * Creates a credit note: the client has the credit at once, and `paymentCreate` with the method `CREDIT` applies it. When the
   * response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`.
   */
  readonly creditNoteCreate?: Maybe<CreditNoteCreatePayload>;
  /**
   * Deletes a credit note: it leaves all lists and is still returned by id. FreshBooks does not document what happens to payments that were
   * taken from it.
   */
  readonly creditNoteDelete?: Maybe<CreditNoteDeletePayload>;
  /**
   * Updates a credit note. FreshBooks does not return the time of the last update, so a change made elsewhere since the caller's last read
   * cannot be detected.
   */
  readonly creditNoteUpdate?: Maybe<CreditNoteUpdatePayload>;
  /** Accepts an estimate on behalf of the client. FreshBooks can neither undo this nor decline an estimate. */
  readonly estimateAccept?: Maybe<EstimateAcceptPayload>;
  /** Archives an estimate; it stays in lists. */
  readonly estimateArchive?: Maybe<EstimateArchivePayload>;
  /**
   * Creates a draft invoice from an estimate: lines, taxes, discount and currency are copied, and the invoice names the estimate; notes and
   * terms are not copied. When an invoice was already made from the estimate, another one is created only with `createsAnother: true`.
   */
  readonly estimateConvert?: Maybe<EstimateConvertPayload>;
  /** Creates an estimate, as a draft. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly estimateCreate?: Maybe<EstimateCreatePayload>;
  /** Deletes an estimate: it leaves all lists, is still returned by id, and `estimateRestore` restores it. */
  readonly estimateDelete?: Maybe<EstimateDeletePayload>;
  /** Restores an estimate that is archived or deleted. */
  readonly estimateRestore?: Maybe<EstimateRestorePayload>;
  /**
   * Emails an estimate through FreshBooks, which marks a draft as sent. An estimate without lines is emailed only with `allowEmpty: true`. When
   * the response is lost, the email is not sent again.
   */
  readonly estimateSend?: Maybe<EstimateSendPayload>;
  /** Updates an estimate. Lines that the input does not name are left unchanged. */
  readonly estimateUpdate?: Maybe<EstimateUpdatePayload>;
  /** Archives an expense; it stays in lists. */
  readonly expenseArchive?: Maybe<ExpenseArchivePayload>;
  /**
   * Creates up to 100 expenses, as `expenseCreate` does, and answers row by row. Rows do not depend on each other: one that is rejected leaves the others.
   * With an `idempotencyKey`, a call that the deadline or a crash cut off is finished by calling again.
   */
  readonly expenseBulkCreate?: Maybe<ExpenseBulkCreatePayload>;
  /**
   * Creates a category below another one; FreshBooks' API can neither rename nor delete categories. When the response is lost, the request is
   * not retried and the error is `OUTCOME_UNKNOWN`.
   */
  readonly expenseCategoryCreate?: Maybe<ExpenseCategoryCreatePayload>;
  /**
   * Creates an expense, with an optional receipt: the file is uploaded to FreshBooks first. When the response is lost, the request is not
   * retried and the error is `OUTCOME_UNKNOWN`.
   */
  readonly expenseCreate?: Maybe<ExpenseCreatePayload>;
  /** Deletes an expense: it leaves all lists, is still returned by id, and `expenseRestore` restores it. */
  readonly expenseDelete?: Maybe<ExpenseDeletePayload>;
  /**
   * Creates a recurring expense, spent by the caller. When the response is lost or has no content, the request is not
   * retried and the error is `OUTCOME_UNKNOWN`; only FreshBooks itself shows whether the recurring expense exists.
   */
  readonly expenseProfileCreate?: Maybe<ExpenseProfileCreatePayload>;
  /** Restores an expense that is archived or deleted. */
  readonly expenseRestore?: Maybe<ExpenseRestorePayload>;
  /** Updates an expense. */
  readonly expenseUpdate?: Maybe<ExpenseUpdatePayload>;
  /** Archives an invoice; it stays in lists. */
  readonly invoiceArchive?: Maybe<InvoiceArchivePayload>;
  /**
   * Creates up to 100 invoices, as `invoiceCreate` does, and answers row by row. Rows do not depend on each other: one that is rejected leaves the others.
   * Invoices without a `number` are created one after another, so that FreshBooks numbers them in the order of the rows.
   * With an `idempotencyKey`, a call that the deadline or a crash cut off is finished by calling again.
   */
  readonly invoiceBulkCreate?: Maybe<InvoiceBulkCreatePayload>;
  /**
   * Creates a draft that copies an invoice: client, lines, taxes, discount, notes, terms, payment details, currency and language. Number,
   * payments, deposit, purchase order number, attachments, late fees and the stored card are not copied. A line that rebilled an expense or
   * billed time is copied as a plain line, so that nothing is billed twice. When the response is lost, the request is not retried.
   */
  readonly invoiceClone?: Maybe<InvoiceClonePayload>;
  /** Creates an invoice, as a draft unless `send` is given. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly invoiceCreate?: Maybe<InvoiceCreatePayload>;
  /** Deletes an invoice: it leaves all lists, is still returned by id, and `invoiceRestore` restores it. Its number is not reused. */
  readonly invoiceDelete?: Maybe<InvoiceDeletePayload>;
  /** Marks a draft as sent, even one without lines. Nothing is sent to the client. */
  readonly invoiceMarkSent?: Maybe<InvoiceMarkSentPayload>;
  /**
   * Sets the online payment options of an invoice; `false` for all disables online payments. They are off on invoices created through the
   * API, regardless of the default of the business.
   */
  readonly invoicePaymentOptionsSet?: Maybe<InvoicePaymentOptionsSetPayload>;
  /** Archives a recurring profile; it stays in lists. FreshBooks does not document whether it still issues invoices: pause it first. */
  readonly invoiceProfileArchive?: Maybe<InvoiceProfileArchivePayload>;
  /**
   * Creates a recurring profile, which bills its client automatically from then on. With a first issue date of today, FreshBooks
   * issues the first invoice at once: see `issuesAtOnce`. When the response is lost, the request is not retried and the error
   * is `OUTCOME_UNKNOWN`.
   */
  readonly invoiceProfileCreate?: Maybe<InvoiceProfileCreatePayload>;
  /**
   * Deletes a recurring profile: it issues nothing more, leaves all lists, is still returned by id, and `invoiceProfileRestore` restores it.
   * Its invoices are kept.
   */
  readonly invoiceProfileDelete?: Maybe<InvoiceProfileDeletePayload>;
  /**
   * Ends a recurring profile: it issues nothing more. `occurrences` becomes the number of invoices issued so far, and the profile
   * is paused as well. A profile that has issued nothing yet cannot be ended, only paused or deleted.
   */
  readonly invoiceProfileEnd?: Maybe<InvoiceProfileEndPayload>;
  /** Pauses a recurring profile: it issues nothing until it is resumed. */
  readonly invoiceProfilePause?: Maybe<InvoiceProfilePausePayload>;
  /**
   * Sets the online payment options of the invoices of a recurring profile, all of them at once. FreshBooks' API cannot read them; when the
   * response is lost, it is safe to send the same input again.
   */
  readonly invoiceProfilePaymentOptionsSet?: Maybe<InvoiceProfilePaymentOptionsSetPayload>;
  /** Restores a recurring profile that is archived or deleted: unless it is paused, it issues invoices again. */
  readonly invoiceProfileRestore?: Maybe<InvoiceProfileRestorePayload>;
  /**
   * Resumes a paused recurring profile. FreshBooks does not document whether it skips the invoices that fell into the pause, or
   * issues them at once.
   */
  readonly invoiceProfileResume?: Maybe<InvoiceProfileResumePayload>;
  /** Updates a recurring profile. Invoices that it issued before, and lines that the input does not name, are left unchanged. */
  readonly invoiceProfileUpdate?: Maybe<InvoiceProfileUpdatePayload>;
  /** Restores an invoice that is archived or deleted. */
  readonly invoiceRestore?: Maybe<InvoiceRestorePayload>;
  /**
   * Emails an invoice through FreshBooks, which marks a draft as sent. An invoice without lines is emailed only with `allowEmpty: true`. When
   * the response is lost, the email is not sent again.
   */
  readonly invoiceSend?: Maybe<InvoiceSendPayload>;
  /**
   * Updates an invoice. Lines that the input does not name are left unchanged. Updates of one invoice run one at a time within a server
   * process; a change made elsewhere between the read and the write can be overwritten.
   */
  readonly invoiceUpdate?: Maybe<InvoiceUpdatePayload>;
  /** Creates an item. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly itemCreate?: Maybe<ItemCreatePayload>;
  /** Deletes an item: it leaves all lists, is still returned by id, and `itemRestore` restores it. */
  readonly itemDelete?: Maybe<ItemDeletePayload>;
  /** Restores an item that is archived or deleted. */
  readonly itemRestore?: Maybe<ItemRestorePayload>;
  /** Updates an item. Existing invoices keep the values they copied. */
  readonly itemUpdate?: Maybe<ItemUpdatePayload>;
  /**
   * Creates a manual journal entry. It is rejected, and nothing is sent, when debits and credits differ; the error states
   * the difference. FreshBooks can neither change nor delete an entry. When the response is lost, the request is not
   * retried and the error is `OUTCOME_UNKNOWN`.
   */
  readonly journalEntryCreate?: Maybe<JournalEntryCreatePayload>;
  /** Creates a ledger account. FreshBooks cannot delete it. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly ledgerAccountCreate?: Maybe<LedgerAccountCreatePayload>;
  /** Updates a ledger account. Costs an extra request, because FreshBooks replaces the whole record. */
  readonly ledgerAccountUpdate?: Maybe<LedgerAccountUpdatePayload>;
  /** Records other income. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly otherIncomeCreate?: Maybe<OtherIncomeCreatePayload>;
  /** Deletes other income: it leaves all lists, and is still returned by id. */
  readonly otherIncomeDelete?: Maybe<OtherIncomeDeletePayload>;
  /** Updates other income. */
  readonly otherIncomeUpdate?: Maybe<OtherIncomeUpdatePayload>;
  /**
   * Records up to 100 payments, as `paymentCreate` does, and answers row by row. Rows do not depend on each other: one that is rejected leaves the others.
   * Payments of one invoice are recorded one after another, in the order of the rows.
   * With an `idempotencyKey`, a call that the deadline or a crash cut off is finished by calling again.
   */
  readonly paymentBulkCreate?: Maybe<PaymentBulkCreatePayload>;
  /**
   * Records a payment of an invoice. An overpayment becomes the client's credit, and `overpayment` shows how it was split. The method
   * `CREDIT` applies the client's credit; an amount above that credit, or above the invoice's outstanding amount, is rejected. When the
   * response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`.
   */
  readonly paymentCreate?: Maybe<PaymentCreatePayload>;
  /** Deletes a payment: it leaves all lists, is still returned by id, and its amount is outstanding again. */
  readonly paymentDelete?: Maybe<PaymentDeletePayload>;
  /**
   * Disconnects a payment gateway: clients can no longer pay online with it, on any invoice. The API cannot undo this; the gateway can be
   * reconnected only in FreshBooks. To disable online payments for one invoice, use `invoicePaymentOptionsSet`.
   */
  readonly paymentGatewayDisconnect?: Maybe<PaymentGatewayDisconnectPayload>;
  /**
   * Updates a payment. FreshBooks has no known operation for a refund: an amount of zero removes the payment from the invoice; return the
   * money outside FreshBooks.
   */
  readonly paymentUpdate?: Maybe<PaymentUpdatePayload>;
  /** Adds a comment to a discussion. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly projectCommentCreate?: Maybe<ProjectCommentCreatePayload>;
  /** Completes a project; its time and invoices are left unchanged. */
  readonly projectComplete?: Maybe<ProjectCompletePayload>;
  /**
   * Creates a project, with the caller as its first member. When the response is lost, the request is not retried and
   * the error is `OUTCOME_UNKNOWN`.
   */
  readonly projectCreate?: Maybe<ProjectCreatePayload>;
  /** Deletes a project: it leaves all lists and is still returned by id. Its time entries are kept. */
  readonly projectDelete?: Maybe<ProjectDeletePayload>;
  /** Starts a discussion on a project. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly projectDiscussionCreate?: Maybe<ProjectDiscussionCreatePayload>;
  /**
   * Invites a person to a project as a manager; FreshBooks emails them. The project is read again to confirm it. When the response is lost,
   * the request is not retried and the error is `OUTCOME_UNKNOWN`.
   */
  readonly projectInvite?: Maybe<ProjectInvitePayload>;
  /** Reopens a completed project. */
  readonly projectReopen?: Maybe<ProjectReopenPayload>;
  /** Sets the project's own hourly rate for a service. FreshBooks cannot remove it. */
  readonly projectServiceUpdate?: Maybe<ProjectServiceUpdatePayload>;
  /**
   * Updates a project, which is read first because FreshBooks requires its title in every update. Updates of one project run one at a time
   * within a server process; a title changed elsewhere between the read and the write can be overwritten.
   */
  readonly projectUpdate?: Maybe<ProjectUpdatePayload>;
  /** Creates a retainer. A client has at most one. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly retainerCreate?: Maybe<RetainerCreatePayload>;
  /** Ends a retainer: it leaves all lists and is still returned by id. */
  readonly retainerDelete?: Maybe<RetainerDeletePayload>;
  /** Restores a retainer that has ended, unless its client has another one. */
  readonly retainerRestore?: Maybe<RetainerRestorePayload>;
  /** Updates a retainer. Its client and the length of its periods cannot be changed. */
  readonly retainerUpdate?: Maybe<RetainerUpdatePayload>;
  /** Creates a service. FreshBooks cannot rename or delete it. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly serviceCreate?: Maybe<ServiceCreatePayload>;
  /** Sets the hourly rate of a service. */
  readonly serviceUpdate?: Maybe<ServiceUpdatePayload>;
  /** Removes a staff member: they leave all lists and are still returned by id. The owner cannot be removed. */
  readonly staffMemberDelete?: Maybe<StaffMemberDeletePayload>;
  /** Updates a staff member. FreshBooks cannot create one: people join by invitation. */
  readonly staffMemberUpdate?: Maybe<StaffMemberUpdatePayload>;
  /** Creates a task; FreshBooks also creates a service for a billable one. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly taskCreate?: Maybe<TaskCreatePayload>;
  /** Deletes a task: it leaves all lists, is still returned by id, and `taskRestore` restores it. Its service is kept. */
  readonly taskDelete?: Maybe<TaskDeletePayload>;
  /** Restores a task that is archived or deleted. */
  readonly taskRestore?: Maybe<TaskRestorePayload>;
  /** Updates a task. Existing invoices keep the values they copied. */
  readonly taskUpdate?: Maybe<TaskUpdatePayload>;
  /** Creates a tax. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly taxCreate?: Maybe<TaxCreatePayload>;
  /** Deletes a tax permanently: it cannot be restored and is no longer returned by id. Existing invoices keep the values they copied. */
  readonly taxDelete?: Maybe<TaxDeletePayload>;
  /** Updates a tax. Existing invoices keep the name and percentage they copied. */
  readonly taxUpdate?: Maybe<TaxUpdatePayload>;
  /** Sets the hourly rate of a team member. Everything else about a team member can be changed only in FreshBooks. */
  readonly teamMemberUpdate?: Maybe<TeamMemberUpdatePayload>;
  /**
   * Logs up to 100 time entries, as `timeEntryCreate` does, and answers row by row. Rows do not depend on each other: one that is rejected leaves the others.
   * With an `idempotencyKey`, a call that the deadline or a crash cut off is finished by calling again.
   */
  readonly timeEntryBulkCreate?: Maybe<TimeEntryBulkCreatePayload>;
  /**
   * Logs time. Three hours of design on the Acme project today are `{ duration: { hours: "3" }, project: { title: "Acme"
   * }, service: { name: "Design" } }`. When the response is lost, the request is not retried and the error is
   * `OUTCOME_UNKNOWN`.
   */
  readonly timeEntryCreate?: Maybe<TimeEntryCreatePayload>;
  /** Deletes a time entry: it leaves all lists and is still returned by id. */
  readonly timeEntryDelete?: Maybe<TimeEntryDeletePayload>;
  /**
   * Updates a time entry. FreshBooks replaces the whole entry and returns no time of its last update, so the entry is read just before it is
   * written. Updates of one entry run one at a time within a server process; a change made elsewhere in between is lost.
   */
  readonly timeEntryUpdate?: Maybe<TimeEntryUpdatePayload>;
  /** Discards a timer and deletes its time. */
  readonly timerDiscard?: Maybe<TimerDiscardPayload>;
  /**
   * Logs the time of a timer as one time entry, to the nearest minute, and ends the timer. The last segment provides the fields that the
   * input omits, except a retainer of another client. A project, a client or `internal: true` is required for this.
   */
  readonly timerLog?: Maybe<TimerLogPayload>;
  /** Pauses the running timer; FreshBooks keeps the measured time as a segment. */
  readonly timerPause?: Maybe<TimerPausePayload>;
  /** Resumes a paused timer with a new segment, for the same work as the last one. While another timer is running, the mutation returns a user error. */
  readonly timerResume?: Maybe<TimerResumePayload>;
  /**
   * Starts a timer for the caller. Only one runs at a time: while another is running, the mutation returns a user error.
   * When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`.
   */
  readonly timerStart?: Maybe<TimerStartPayload>;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillArchiveArgs = {
  input: BillArchiveInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillCreateArgs = {
  input: BillCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillDeleteArgs = {
  input: BillDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillPaymentCreateArgs = {
  input: BillPaymentCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillPaymentDeleteArgs = {
  input: BillPaymentDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillPaymentUpdateArgs = {
  input: BillPaymentUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillRestoreArgs = {
  input: BillRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillUpdateArgs = {
  input: BillUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillVendorCreateArgs = {
  input: BillVendorCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillVendorDeleteArgs = {
  input: BillVendorDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillVendorRestoreArgs = {
  input: BillVendorRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationBillVendorUpdateArgs = {
  input: BillVendorUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationCheckoutLinkCreateArgs = {
  input: CheckoutLinkCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationCheckoutLinkDeleteArgs = {
  input: CheckoutLinkDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationCheckoutLinkPaymentOptionsSetArgs = {
  input: CheckoutLinkPaymentOptionsSetInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationCheckoutLinkUpdateArgs = {
  input: CheckoutLinkUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientArchiveArgs = {
  input: ClientArchiveInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientBulkCreateArgs = {
  input: ClientBulkCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientContactAddArgs = {
  input: ClientContactAddInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientContactRemoveArgs = {
  input: ClientContactRemoveInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientContactRemoveAllArgs = {
  input: ClientContactRemoveAllInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientContactUpdateArgs = {
  input: ClientContactUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientCreateArgs = {
  input: ClientCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientDeleteArgs = {
  input: ClientDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientRestoreArgs = {
  input: ClientRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientUpdateArgs = {
  input: ClientUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationClientUpsertArgs = {
  input: ClientUpsertInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationConnectionDisconnectArgs = {
  input: ConnectionDisconnectInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationConnectionVerifyArgs = {
  input: ConnectionVerifyInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationCreditNoteCreateArgs = {
  input: CreditNoteCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationCreditNoteDeleteArgs = {
  input: CreditNoteDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationCreditNoteUpdateArgs = {
  input: CreditNoteUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateAcceptArgs = {
  input: EstimateAcceptInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateArchiveArgs = {
  input: EstimateArchiveInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateConvertArgs = {
  input: EstimateConvertInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateCreateArgs = {
  input: EstimateCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateDeleteArgs = {
  input: EstimateDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateRestoreArgs = {
  input: EstimateRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateSendArgs = {
  input: EstimateSendInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationEstimateUpdateArgs = {
  input: EstimateUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseArchiveArgs = {
  input: ExpenseArchiveInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseBulkCreateArgs = {
  input: ExpenseBulkCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseCategoryCreateArgs = {
  input: ExpenseCategoryCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseCreateArgs = {
  input: ExpenseCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseDeleteArgs = {
  input: ExpenseDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseProfileCreateArgs = {
  input: ExpenseProfileCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseRestoreArgs = {
  input: ExpenseRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationExpenseUpdateArgs = {
  input: ExpenseUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceArchiveArgs = {
  input: InvoiceArchiveInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceBulkCreateArgs = {
  input: InvoiceBulkCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceCloneArgs = {
  input: InvoiceCloneInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceCreateArgs = {
  input: InvoiceCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceDeleteArgs = {
  input: InvoiceDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceMarkSentArgs = {
  input: InvoiceMarkSentInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoicePaymentOptionsSetArgs = {
  input: InvoicePaymentOptionsSetInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfileArchiveArgs = {
  input: InvoiceProfileArchiveInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfileCreateArgs = {
  input: InvoiceProfileCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfileDeleteArgs = {
  input: InvoiceProfileDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfileEndArgs = {
  input: InvoiceProfileEndInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfilePauseArgs = {
  input: InvoiceProfilePauseInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfilePaymentOptionsSetArgs = {
  input: InvoiceProfilePaymentOptionsSetInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfileRestoreArgs = {
  input: InvoiceProfileRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfileResumeArgs = {
  input: InvoiceProfileResumeInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceProfileUpdateArgs = {
  input: InvoiceProfileUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceRestoreArgs = {
  input: InvoiceRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceSendArgs = {
  input: InvoiceSendInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationInvoiceUpdateArgs = {
  input: InvoiceUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationItemCreateArgs = {
  input: ItemCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationItemDeleteArgs = {
  input: ItemDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationItemRestoreArgs = {
  input: ItemRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationItemUpdateArgs = {
  input: ItemUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationJournalEntryCreateArgs = {
  input: JournalEntryCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationLedgerAccountCreateArgs = {
  input: LedgerAccountCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationLedgerAccountUpdateArgs = {
  input: LedgerAccountUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationOtherIncomeCreateArgs = {
  input: OtherIncomeCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationOtherIncomeDeleteArgs = {
  input: OtherIncomeDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationOtherIncomeUpdateArgs = {
  input: OtherIncomeUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationPaymentBulkCreateArgs = {
  input: PaymentBulkCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationPaymentCreateArgs = {
  input: PaymentCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationPaymentDeleteArgs = {
  input: PaymentDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationPaymentGatewayDisconnectArgs = {
  input: PaymentGatewayDisconnectInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationPaymentUpdateArgs = {
  input: PaymentUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectCommentCreateArgs = {
  input: ProjectCommentCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectCompleteArgs = {
  input: ProjectCompleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectCreateArgs = {
  input: ProjectCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectDeleteArgs = {
  input: ProjectDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectDiscussionCreateArgs = {
  input: ProjectDiscussionCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectInviteArgs = {
  input: ProjectInviteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectReopenArgs = {
  input: ProjectReopenInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectServiceUpdateArgs = {
  input: ProjectServiceUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationProjectUpdateArgs = {
  input: ProjectUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationRetainerCreateArgs = {
  input: RetainerCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationRetainerDeleteArgs = {
  input: RetainerDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationRetainerRestoreArgs = {
  input: RetainerRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationRetainerUpdateArgs = {
  input: RetainerUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationServiceCreateArgs = {
  input: ServiceCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationServiceUpdateArgs = {
  input: ServiceUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationStaffMemberDeleteArgs = {
  input: StaffMemberDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationStaffMemberUpdateArgs = {
  input: StaffMemberUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTaskCreateArgs = {
  input: TaskCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTaskDeleteArgs = {
  input: TaskDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTaskRestoreArgs = {
  input: TaskRestoreInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTaskUpdateArgs = {
  input: TaskUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTaxCreateArgs = {
  input: TaxCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTaxDeleteArgs = {
  input: TaxDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTaxUpdateArgs = {
  input: TaxUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTeamMemberUpdateArgs = {
  input: TeamMemberUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimeEntryBulkCreateArgs = {
  input: TimeEntryBulkCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimeEntryCreateArgs = {
  input: TimeEntryCreateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimeEntryDeleteArgs = {
  input: TimeEntryDeleteInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimeEntryUpdateArgs = {
  input: TimeEntryUpdateInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimerDiscardArgs = {
  input: TimerDiscardInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimerLogArgs = {
  input: TimerLogInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimerPauseArgs = {
  input: TimerPauseInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimerResumeArgs = {
  input: TimerResumeInput;
};


/** Root of all writes. Problems that the caller can correct are returned in `userErrors`; any other problem is an error. */
export type MutationTimerStartArgs = {
  input: TimerStartInput;
};

/** Result of a mutation. */
export type MutationPayload = {
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Access to one noun of the graph in one business. */
export type NounReach = {
  readonly __typename?: 'NounReach';
  /** Such as `Invoice`. */
  readonly noun: Scalars['String']['output'];
  /** Action required, and who can take it. Null when no action is required. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** Whether the noun is available, or why not. */
  readonly status: ReachStatus;
};

/** Income that was earned outside of invoices, such as sales in a shop or in a marketplace. */
export type OtherIncome = BusinessRecord & {
  readonly __typename?: 'OtherIncome';
  /** Amount received. */
  readonly amount: Money;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Kind of sale. Null for a category that this graph does not know. */
  readonly category?: Maybe<OtherIncomeCategory>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Day on which the income was received. */
  readonly date: Scalars['Date']['output'];
  /** Whether the income is deleted: excluded from lists, still returned by id as long as FreshBooks keeps it. */
  readonly deleted: Scalars['Boolean']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the income; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' own id of the source. */
  readonly freshbooksSourceId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the user who entered the income. */
  readonly freshbooksUserId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `OtherIncome:ZyQ04o:1234`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Payment method, in FreshBooks' own words: `Cash`, `Check`, `PayPal`, `VISA` and others. FreshBooks writes the brands of
   * cards in upper case.
   */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** Internal remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Source of the income, such as `Etsy`. */
  readonly source: Scalars['String']['output'];
  /** Taxes that the amount includes. */
  readonly taxes: ReadonlyArray<OtherIncomeTax>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Kind of sale of other income, from FreshBooks' own list. */
export type OtherIncomeCategory =
  /** Advertising on a website, in a video or elsewhere. */
  | 'ADVERTISING'
  /** Sales in person, such as in a shop or on a market. */
  | 'IN_PERSON_SALES'
  /** Sales online, such as in a marketplace. */
  | 'ONLINE_SALES'
  /** Any other kind. */
  | 'OTHER'
  /** Rent. */
  | 'RENTALS';

/** A page of a list of other income. */
export type OtherIncomeConnection = {
  readonly __typename?: 'OtherIncomeConnection';
  /** The same income, each with its cursor. */
  readonly edges: ReadonlyArray<OtherIncomeEdge>;
  /** The income on this page. */
  readonly nodes: ReadonlyArray<OtherIncome>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of rows in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** New other income. */
export type OtherIncomeCreateInput = {
  /** Amount received, above zero. Its currency is required. */
  readonly amount: MoneyInput;
  /** Business of the income. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `ONLINE_SALES`. */
  readonly category: OtherIncomeCategory;
  /** Defaults to today, in the business's time zone. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Payment method, such as `PayPal`, `Cash` or `Visa`; not blank. */
  readonly method: Scalars['String']['input'];
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Source of the income, such as `Etsy`; not blank. */
  readonly source: Scalars['String']['input'];
  /** Taxes that the amount includes. */
  readonly taxes?: InputMaybe<ReadonlyArray<OtherIncomeTaxInput>>;
};

/** Result of `otherIncomeCreate`. */
export type OtherIncomeCreatePayload = MutationPayload & {
  readonly __typename?: 'OtherIncomeCreatePayload';
  /** The new income, as FreshBooks returned it. Null when nothing was written. */
  readonly otherIncome?: Maybe<OtherIncome>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The income to delete. */
export type OtherIncomeDeleteInput = {
  /** Such as `OtherIncome:ZyQ04o:1234`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `otherIncomeDelete`. */
export type OtherIncomeDeletePayload = MutationPayload & {
  readonly __typename?: 'OtherIncomeDeletePayload';
  /** The deleted income, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly otherIncome?: Maybe<OtherIncome>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Other income in a list, with its cursor. */
export type OtherIncomeEdge = {
  readonly __typename?: 'OtherIncomeEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The income. */
  readonly node: OtherIncome;
};

/** Filters a list of other income; every condition must be met. */
export type OtherIncomeFilterInput = {
  /** Any of these categories; an empty list matches nothing. Reads the whole list with more than one category. */
  readonly categories?: InputMaybe<ReadonlyArray<OtherIncomeCategory>>;
  /** Ids of the income. Unknown ids match nothing. At most 100. Reads the whole list with more than one id. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Sort order of a list of other income. Reads the whole list. */
export type OtherIncomeSort =
  /** Oldest first. */
  | 'DATE_ASC'
  /** Newest first. */
  | 'DATE_DESC';

/** A tax on other income. */
export type OtherIncomeTax = {
  readonly __typename?: 'OtherIncomeTax';
  /** Such as `HST`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Percentage or amount: FreshBooks does not document which, and has returned both. */
  readonly value: Scalars['Decimal']['output'];
};

/** A tax on other income. */
export type OtherIncomeTaxInput = {
  /** Such as `HST`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Such as `13`; zero or above. FreshBooks does not document whether it is a percentage or an amount. */
  readonly value: Scalars['Decimal']['input'];
};

/** Changes to other income. Omitted fields are left unchanged; null clears a field. */
export type OtherIncomeUpdateInput = {
  /** Amount received, above zero. The currency defaults to the current one. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Such as `ONLINE_SALES`. */
  readonly category?: InputMaybe<OtherIncomeCategory>;
  /** Day on which the income was received. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the income has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `OtherIncome:ZyQ04o:1234`. */
  readonly id: Scalars['ID']['input'];
  /** Payment method, such as `PayPal`, `Cash` or `Visa`; not blank. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Source of the income, such as `Etsy`; not blank. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** All taxes; they replace the existing ones. */
  readonly taxes?: InputMaybe<ReadonlyArray<OtherIncomeTaxInput>>;
};

/** Result of `otherIncomeUpdate`. */
export type OtherIncomeUpdatePayload = MutationPayload & {
  readonly __typename?: 'OtherIncomeUpdatePayload';
  /** The income after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly otherIncome?: Maybe<OtherIncome>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Invoices past due, calculated from live invoices. */
export type Overdue = {
  readonly __typename?: 'Overdue';
  /** Today in the business's time zone; it changes at midnight. */
  readonly asOf: Scalars['Date']['output'];
  /** Clients of the invoices, the longest overdue first. */
  readonly clients: ReadonlyArray<OverdueClient>;
  /** Number of invoices. */
  readonly count: Scalars['Int']['output'];
  /** Number of days that every invoice exceeds. */
  readonly days: Scalars['Int']['output'];
  /** The invoices, the longest overdue first. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Amounts outstanding on the invoices: one for each currency, A to Z. Empty without invoices. */
  readonly outstanding: ReadonlyArray<Money>;
};


/** Invoices past due, calculated from live invoices. */
export type OverdueInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A client with invoices past due. */
export type OverdueClient = {
  readonly __typename?: 'OverdueClient';
  /** The client. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Number of invoices. */
  readonly count: Scalars['Int']['output'];
  /** Days from the earliest due date to today. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** Amounts outstanding on the invoices: one for each currency, A to Z. */
  readonly outstanding: ReadonlyArray<Money>;
};

/** Position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row: pass it to `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row: pass it to `before` for the previous page. Null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Money received for an invoice, or applied from a client's credit. */
export type Payment = BusinessRecord & {
  readonly __typename?: 'Payment';
  /** Amount paid. For an overpayment, FreshBooks may return only the invoice's portion; the rest becomes the client's credit. */
  readonly amount: Money;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Client who paid. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /**
   * Credit note that the payment was taken from, or paid into. Null when FreshBooks returns none, which can also happen for a payment from
   * credit.
   */
  readonly creditNote?: Maybe<CreditNote>;
  /** Day of the payment. */
  readonly date: Scalars['Date']['output'];
  /** Whether the payment is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the group of payments that were recorded together. */
  readonly freshbooksBulkPaymentId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the payment; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' own id of the online order. */
  readonly freshbooksOrderId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the credit note that an overpayment became, or of a payment into it: sources differ. Null without an overpayment. */
  readonly freshbooksOverpaymentId?: Maybe<Scalars['ID']['output']>;
  /**
   * Whether the payment was taken from the client's credit. FreshBooks indicates this by a flag, a credit note or the method; any of them
   * counts.
   */
  readonly fromCredit: Scalars['Boolean']['output'];
  /** Payment processor of an online payment. */
  readonly gateway?: Maybe<Scalars['String']['output']>;
  /** Id in this graph, such as `Payment:ZyQ04o:312143`. */
  readonly id: Scalars['ID']['output'];
  /** Invoice that was paid. Null for a payment into credit. */
  readonly invoice?: Maybe<Invoice>;
  /** Payment method. Null for a method that this graph does not know. */
  readonly method?: Maybe<PaymentMethod>;
  /** Internal remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The processor's own id of the transaction. */
  readonly processorTransactionId?: Maybe<Scalars['ID']['output']>;
  /** The processor's UUID of the transaction. */
  readonly processorTransactionUuid?: Maybe<Scalars['ID']['output']>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** New payments. */
export type PaymentBulkCreateInput = {
  /**
   * Makes repeats safe, row by row: the same key and input return the records that earlier calls wrote, and write the rest.
   * Nothing is sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The payments. At most 100. A row with an `idempotencyKey` of its own is carried out once for that key, also in other calls. */
  readonly payments: ReadonlyArray<PaymentCreateInput>;
};

/** Result of `paymentBulkCreate`. */
export type PaymentBulkCreatePayload = MutationPayload & {
  readonly __typename?: 'PaymentBulkCreatePayload';
  /** Whether an earlier call wrote any of the records; each result states it for its own. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * Result of each row, in the order of the input, with problems of its own: a path in its `userErrors` begins inside the row.
   * Empty when the call as a whole was rejected.
   */
  readonly results: ReadonlyArray<PaymentCreatePayload>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** The same payments, each with its cursor. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** The payments on this page. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of payments in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new payment. */
export type PaymentCreateInput = {
  /** Amount paid, above zero, in the invoice's currency. */
  readonly amount: MoneyInput;
  /** Defaults to today, in the business's time zone. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the paid invoice, such as `Invoice:ZyQ04o:454063`. */
  readonly invoiceId: Scalars['ID']['input'];
  /** Such as `BANK_TRANSFER`. `CREDIT` applies the client's credit. */
  readonly method: PaymentMethod;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether FreshBooks emails the client a receipt. */
  readonly notifiesClient: Scalars['Boolean']['input'];
};

/** Result of `paymentCreate`. */
export type PaymentCreatePayload = MutationPayload & {
  readonly __typename?: 'PaymentCreatePayload';
  /** How FreshBooks split a payment above the invoice's outstanding amount. Null when the whole amount was recorded. */
  readonly overpayment?: Maybe<PaymentOverpayment>;
  /** The new payment, as FreshBooks returned it. Null when nothing was written. */
  readonly payment?: Maybe<Payment>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The payment to delete. */
export type PaymentDeleteInput = {
  /** Such as `Payment:ZyQ04o:312143`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `paymentDelete`. */
export type PaymentDeletePayload = MutationPayload & {
  readonly __typename?: 'PaymentDeletePayload';
  /** The deleted payment, as FreshBooks returned it, with `deleted: true`. Null when nothing was written. */
  readonly payment?: Maybe<Payment>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payment in a list, with its cursor. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: Payment;
};

/** Filters a list of payments; every condition must be met. */
export type PaymentFilterInput = {
  /** Ids of the clients. At most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day of the payment. `to` reads the whole list. */
  readonly date?: InputMaybe<DateRangeInput>;
  /** Whether the payment was taken from the client's credit. Reads the whole list. */
  readonly fromCredit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the invoices. At most 100. Reads the whole list with more than one id, or one request for each invoice if that is fewer. */
  readonly invoiceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these methods; an empty list matches nothing. Reads the whole list with more than one method. */
  readonly methods?: InputMaybe<ReadonlyArray<PaymentMethod>>;
};

/** An online payment gateway that is connected to the business, such as Stripe. */
export type PaymentGateway = BusinessRecord & {
  readonly __typename?: 'PaymentGateway';
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the connection. */
  readonly freshbooksConnectionId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' own id of the gateway; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `PaymentGateway:ZyQ04o:1598106`. */
  readonly id: Scalars['ID']['output'];
  /** Such as `stripe`, `paypal` or `fbpay`, which is FreshBooks Payments. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Account at the payment processor. Null when FreshBooks returns none. One request for each business. */
  readonly processorAccount?: Maybe<PaymentGatewayAccount>;
};

/** Account of the business at a payment processor. A field is null when the processor does not provide it. */
export type PaymentGatewayAccount = {
  readonly __typename?: 'PaymentGatewayAccount';
  /** Whether clients can pay by bank transfer. */
  readonly acceptsBankTransfers?: Maybe<Scalars['Boolean']['output']>;
  /** Whether clients can pay with a Visa debit card. */
  readonly acceptsVisaDebit?: Maybe<Scalars['Boolean']['output']>;
  /** Country of the account, such as `CA`. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Currencies in which clients can pay. */
  readonly currencies?: Maybe<ReadonlyArray<Scalars['CurrencyCode']['output']>>;
  /** Email address of the account. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Whether the business has accepted the processor's terms. */
  readonly hasAcceptedTerms?: Maybe<Scalars['Boolean']['output']>;
  /** What the processor still requires, in its own words, such as `kyc` or `bank_account`. */
  readonly requiredActions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The processor's own word, such as `active` or `registered`. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of payment gateways. */
export type PaymentGatewayConnection = {
  readonly __typename?: 'PaymentGatewayConnection';
  /** The same payment gateways, each with its cursor. */
  readonly edges: ReadonlyArray<PaymentGatewayEdge>;
  /** The payment gateways on this page. */
  readonly nodes: ReadonlyArray<PaymentGateway>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of payment gateways in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The payment gateway to disconnect. */
export type PaymentGatewayDisconnectInput = {
  /** Such as `PaymentGateway:ZyQ04o:1598106`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `paymentGatewayDisconnect`. */
export type PaymentGatewayDisconnectPayload = MutationPayload & {
  readonly __typename?: 'PaymentGatewayDisconnectPayload';
  /** The payment gateway before it was disconnected. Null when nothing was disconnected. */
  readonly paymentGateway?: Maybe<PaymentGateway>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payment gateway in a list, with its cursor. */
export type PaymentGatewayEdge = {
  readonly __typename?: 'PaymentGatewayEdge';
  /** Position in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The payment gateway. */
  readonly node: PaymentGateway;
};

/** Payment method, from FreshBooks' own list. */
export type PaymentMethod =
  /** Bank debit in the United States. */
  | 'ACH'
  /** American Express card. */
  | 'AMEX'
  /** Bank transfer. */
  | 'BANK_TRANSFER'
  /** Cash. */
  | 'CASH'
  /** Check. */
  | 'CHECK'
  /** The client's credit. `paymentCreate` applies it. */
  | 'CREDIT'
  /** Credit card without a brand. */
  | 'CREDIT_CARD'
  /** Debit card. */
  | 'DEBIT'
  /** Diners Club card. */
  | 'DINERS'
  /** Discover card. */
  | 'DISCOVER'
  /** EuroCard. */
  | 'EUROCARD'
  /** JCB card. */
  | 'JCB'
  /** MasterCard. */
  | 'MASTERCARD'
  /** Nova. */
  | 'NOVA'
  /** Any other method. */
  | 'OTHER'
  /** PayPal. */
  | 'PAYPAL'
  /** 2Checkout. */
  | 'TWO_CHECKOUT'
  /** Visa card. */
  | 'VISA';

/** Online payment options of an invoice. Card numbers and keys never pass through this graph. */
export type PaymentOptions = {
  readonly __typename?: 'PaymentOptions';
  /** Whether the client can pay by ACH bank transfer (United States). */
  readonly acceptsAchTransfers: Scalars['Boolean']['output'];
  /** Whether the client can pay by ACSS pre-authorized debit (Canada). */
  readonly acceptsAcssDebit: Scalars['Boolean']['output'];
  /** Whether the client can pay by Bacs direct debit (United Kingdom). */
  readonly acceptsBacsDebit: Scalars['Boolean']['output'];
  /** Whether the client can pay by credit card. */
  readonly acceptsCreditCards: Scalars['Boolean']['output'];
  /** Whether the client can pay with PayPal. */
  readonly acceptsPaypal: Scalars['Boolean']['output'];
  /** Whether the client can pay by SEPA direct debit (euro area). */
  readonly acceptsSepaDebit: Scalars['Boolean']['output'];
  /** Whether the client can pay a part of the amount. */
  readonly allowsPartialPayments: Scalars['Boolean']['output'];
  /** Payment processor, such as `stripe`, `paypal` or `fbpay`, which is FreshBooks Payments. Null when none is set. */
  readonly gateway?: Maybe<Scalars['String']['output']>;
  /** Account at the processor. Null when FreshBooks returns none. */
  readonly processor?: Maybe<PaymentOptionsProcessor>;
};

/** Account at a payment processor, as returned with payment options. A field is null when FreshBooks does not return it. */
export type PaymentOptionsProcessor = {
  readonly __typename?: 'PaymentOptionsProcessor';
  /** Whether clients can pay by bank transfer. */
  readonly acceptsBankTransfers?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the processor accepts payments for the business at present. */
  readonly canProcessPayments?: Maybe<Scalars['Boolean']['output']>;
  /** Country of the account, such as `CA`. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Currencies in which clients can pay. */
  readonly currencies?: Maybe<ReadonlyArray<Scalars['CurrencyCode']['output']>>;
  /** Such as `stripe` or `fbpay`. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** How FreshBooks split a payment above the invoice's outstanding amount. */
export type PaymentOverpayment = {
  readonly __typename?: 'PaymentOverpayment';
  /** The rest, which is the client's credit. */
  readonly credited: Money;
  /** Amount that was recorded on the invoice. */
  readonly recorded: Money;
  /** Amount that was sent. */
  readonly sent: Money;
};

/** Sort order of a list of payments. Reads the whole list. */
export type PaymentSort =
  /** Oldest first. */
  | 'DATE_ASC'
  /** Newest first. */
  | 'DATE_DESC';

/** Changes to a payment. Omitted fields are left unchanged; null clears a field. */
export type PaymentUpdateInput = {
  /** Amount paid, zero or above, in the payment's currency. Zero removes the payment from the totals, as for a refund. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Day of the payment. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the payment has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Payment:ZyQ04o:312143`. */
  readonly id: Scalars['ID']['input'];
  /** Such as `BANK_TRANSFER`. A payment from credit stays `CREDIT`, and no other payment becomes one. */
  readonly method?: InputMaybe<PaymentMethod>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `paymentUpdate`. */
export type PaymentUpdatePayload = MutationPayload & {
  readonly __typename?: 'PaymentUpdatePayload';
  /** How FreshBooks split a payment above the invoice's outstanding amount. Null when the whole amount was recorded. */
  readonly overpayment?: Maybe<PaymentOverpayment>;
  /** The payment after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly payment?: Maybe<Payment>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Payments received in a range of days. */
export type PaymentsCollected = {
  readonly __typename?: 'PaymentsCollected';
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** All payments of the report. */
  readonly payments: ReadonlyArray<CollectedPayment>;
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
  /** Amounts received, one for each currency. */
  readonly totals: ReadonlyArray<Money>;
};

/** A postal address. Parts that are not set are null. */
export type PostalAddress = {
  readonly __typename?: 'PostalAddress';
  /** City or town. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Country, as entered. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** ZIP or postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province or region. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Second address line. */
  readonly street2?: Maybe<Scalars['String']['output']>;
};

/** A postal address. Omitted parts are left unchanged; null clears a part. */
export type PostalAddressInput = {
  /** City or town. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Country, as free text. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** ZIP or postal code. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province or region. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Second address line. */
  readonly street2?: InputMaybe<Scalars['String']['input']>;
};

/** Income, costs and profit for a range of days. */
export type ProfitAndLoss = {
  readonly __typename?: 'ProfitAndLoss';
  /** Whether sales count when paid, to the extent paid (cash basis). */
  readonly cashBased: Scalars['Boolean']['output'];
  /**
   * Columns in order; every line has an amount for each. Columns are whole calendar months, even when the report begins
   * or ends within one. Empty without a resolution.
   */
  readonly columns: ReadonlyArray<ReportPeriod>;
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Costs by category, each a tree. Empty without costs. */
  readonly expenses: ReadonlyArray<ProfitAndLossLine>;
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** Gross profit as a percentage of sales. Null when FreshBooks omits it. */
  readonly grossMargin?: Maybe<ProfitAndLossMargin>;
  /** Sales minus cost of goods sold, called total income by FreshBooks. */
  readonly grossProfit: ProfitAndLossLine;
  /** Sales and cost of goods sold, as FreshBooks' two trees. */
  readonly income: ReadonlyArray<ProfitAndLossLine>;
  /** Gross profit minus expenses. Negative for a loss. */
  readonly netProfit: ProfitAndLossLine;
  /** Length of the columns. Null without columns. */
  readonly resolution?: Maybe<ReportResolution>;
  /** The same lines and sums flat, in printed order: income, gross profit, expenses, their total, net profit. */
  readonly rows: ReadonlyArray<ProfitAndLossRow>;
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
  /** All costs, without cost of goods sold. */
  readonly totalExpenses: ProfitAndLossLine;
};

/** A line of a profit and loss report, with the lines that add up to it. */
export type ProfitAndLossLine = {
  readonly __typename?: 'ProfitAndLossLine';
  /** One amount for each of `columns`, in the same order. Empty without columns. */
  readonly amounts: ReadonlyArray<Money>;
  /** Lines below this one. Empty for a source. */
  readonly children: ReadonlyArray<ProfitAndLossLine>;
  /** FreshBooks' name of the line: a category, or a source such as `Invoice`. */
  readonly name: Scalars['String']['output'];
  /** Side of the ledger. Null when FreshBooks returns none. */
  readonly side?: Maybe<LedgerSide>;
  /** Amount for the whole range. */
  readonly total: Money;
};

/** A line of percentages. */
export type ProfitAndLossMargin = {
  readonly __typename?: 'ProfitAndLossMargin';
  /** One percentage for each of `columns`, in the same order. Empty without columns. */
  readonly amounts: ReadonlyArray<Scalars['Decimal']['output']>;
  /** FreshBooks' name of the line. */
  readonly name: Scalars['String']['output'];
  /** Percentage for the whole range, such as `75.00`. */
  readonly total: Scalars['Decimal']['output'];
};

/** A line of a profit and loss report, as it is printed. */
export type ProfitAndLossRow = {
  readonly __typename?: 'ProfitAndLossRow';
  /** One for each of `columns`; empty without columns. */
  readonly amounts: ReadonlyArray<Money>;
  /** How far it is indented: 0 for sums and for the roots of the trees, one more for each level below. */
  readonly depth: Scalars['Int']['output'];
  /** What the line is part of, or which sum it is. */
  readonly kind: ProfitAndLossRowKind;
  /** What FreshBooks calls it: a category, a source such as `Invoice`, or a sum such as `Gross Profit`. */
  readonly name: Scalars['String']['output'];
  /** On which side of the ledger it stands; null when FreshBooks says none. */
  readonly side?: Maybe<LedgerSide>;
  /** Over the whole range. */
  readonly total: Money;
};

/** What a printed line of a profit and loss report is. */
export type ProfitAndLossRowKind =
  /** Part of `expenses`. */
  | 'EXPENSE'
  /** The sum `grossProfit`. */
  | 'GROSS_PROFIT'
  /** Part of `income`. */
  | 'INCOME'
  /** The sum `netProfit`. */
  | 'NET_PROFIT'
  /** The sum `totalExpenses`. */
  | 'TOTAL_EXPENSES';

/** Work for a client, or for the business itself. */
export type Project = BusinessRecord & {
  readonly __typename?: 'Project';
  /** Actions that the caller may take on the project. One request for each project. */
  readonly abilities?: Maybe<ReadonlyArray<ProjectAbility>>;
  /** Amount invoiced for the project. */
  readonly billedAmount: BareAmount;
  /** Whether the project is invoiced in part or in full. Null for a status that this graph does not know. */
  readonly billedStatus?: Maybe<ProjectBilledStatus>;
  /** Source of the hourly rate. Null when none applies, or for a method that this graph does not know. */
  readonly billingMethod?: Maybe<ProjectBillingMethod>;
  /** Planned time. Null without a plan. */
  readonly budget?: Maybe<TimeSpan>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Client of the project. Null for the business's own projects. */
  readonly client?: Maybe<Client>;
  /** Whether the project is finished and archived. */
  readonly completed: Scalars['Boolean']['output'];
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the project is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Summary of the work. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Messages on the project. Null when FreshBooks' response has no list; null, with an error, when it lacks some. One request for each project. */
  readonly discussions?: Maybe<ReadonlyArray<ProjectDiscussion>>;
  /** Day by which the project is due. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** How services are estimated, as FreshBooks names it: `total_hours`. */
  readonly estimatedBy?: Maybe<Scalars['String']['output']>;
  /** Estimates of the client that name the project. Null for a business without accounting. Defaults to newest first. Reads the whole list of the client's estimates. */
  readonly estimates?: Maybe<EstimateConnection>;
  /** Markup on expenses, as a percentage. */
  readonly expenseMarkupPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Expenses of the project. Defaults to last entered first. Null for a business without accounting. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** Price of the whole project, when `kind` is `FIXED_PRICE`. Null otherwise. */
  readonly fixedPrice?: Maybe<BareAmount>;
  /** FreshBooks' own id of the business, such as `14700001`. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' own id of the project; unique only within the business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' own id of the project manager, unchanged: FreshBooks does not document which kind of id it is. */
  readonly freshbooksManagerId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the project is the business's own, without a client. */
  readonly internal: Scalars['Boolean']['output'];
  /**
   * Invoices of the client with a line that bills the project. Null for a business without accounting. Defaults to
   * newest first. Reads the whole list of the client's invoices.
   */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether the project is billed by the hour or at a fixed price. Null for a kind that this graph does not know. */
  readonly kind?: Maybe<ProjectKind>;
  /** Time logged by everyone. Null when FreshBooks does not return it. */
  readonly loggedTime?: Maybe<TimeSpan>;
  /** People on the project. One request for each project. */
  readonly members?: Maybe<ReadonlyArray<ProjectMember>>;
  /** People invited to the project. One request for each project. */
  readonly pendingInvitations?: Maybe<ReadonlyArray<ProjectInvitation>>;
  /**
   * Amounts billed, to be billed and spent, and the margin. Projects of one operation are read together. Null for a business
   * without accounting. Reads the whole list of the project's unbilled time and expenses.
   */
  readonly profitability?: Maybe<ProjectProfitability>;
  /** Logged time divided by planned time, to four decimals: `0.5` is half of the budget, `1.25` a quarter over it. Null without a budget. */
  readonly progress?: Maybe<Scalars['Decimal']['output']>;
  /** Hourly rate, when `billingMethod` is `PROJECT_RATE`. Null without a rate. */
  readonly rate?: Maybe<BareAmount>;
  /** Retainer that the project draws from. Null without one. */
  readonly retainer?: Maybe<Retainer>;
  /** Whether the project is FreshBooks' sample project. */
  readonly sample?: Maybe<Scalars['Boolean']['output']>;
  /** Services that the project uses. */
  readonly services?: Maybe<ReadonlyArray<ProjectService>>;
  /** Time on the project, of everyone whose time the caller may see; last entered first. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** Such as `Website redesign`. Not unique. */
  readonly title: Scalars['String']['output'];
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much of the planned time and of the fixed price is used. */
  readonly usage: ProjectUsage;
};


/** Work for a client, or for the business itself. */
export type ProjectEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EstimateSort>;
};


/** Work for a client, or for the business itself. */
export type ProjectExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};


/** Work for a client, or for the business itself. */
export type ProjectInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** Work for a client, or for the business itself. */
export type ProjectTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TimeEntrySort>;
};

/** An action that the caller may take on a project. */
export type ProjectAbility =
  /** Archive the project. */
  | 'ARCHIVE'
  /** Write in the discussion. */
  | 'CREATE_COMMENT'
  /** Delete the project. */
  | 'DELETE'
  /** Update the project. */
  | 'EDIT'
  /** Change the client. */
  | 'EDIT_CLIENT'
  /** Change the due date. */
  | 'EDIT_DUE_DATE'
  /** Change how services are estimated. */
  | 'EDIT_ESTIMATE_KIND'
  /** Change the fixed price. */
  | 'EDIT_FIXED_PRICE'
  /** Change the flat rate. */
  | 'EDIT_FLAT_RATE'
  /** Change the planned time. */
  | 'EDIT_HOURLY_BUDGET'
  /** Change the kind of project. */
  | 'EDIT_KIND'
  /** Change the project manager. */
  | 'EDIT_PROJECT_MANAGER'
  /** Change the title. */
  | 'EDIT_TITLE'
  /** Create an invoice from the project. */
  | 'GENERATE_INVOICE'
  /** Invite people to the project. */
  | 'INVITE_TEAM_MEMBER'
  /** Change the services of the project. */
  | 'MANAGE_SERVICES'
  /** Log time. */
  | 'TRACK_TIME'
  /** See the discussion. */
  | 'VIEW_DISCUSSION'
  /** See the fixed price. */
  | 'VIEW_FIXED_PRICE'
  /** See invoices of the project. */
  | 'VIEW_INVOICES'
  /** See the project review. */
  | 'VIEW_REVIEW'
  /** See the time of other people. */
  | 'VIEW_TEAM_TIME';

/** Whether a project is invoiced in part or in full. */
export type ProjectBilledStatus =
  /** All of the project is invoiced. */
  | 'BILLED'
  /** Part of the project is invoiced, or only on drafts; FreshBooks does not document its rule. */
  | 'PARTIALLY_BILLED'
  /** None of the project is invoiced. */
  | 'UNBILLED';

/** Source of the hourly rate. */
export type ProjectBillingMethod =
  /** One rate for the whole business. */
  | 'BUSINESS_RATE'
  /** The project's own rate. */
  | 'PROJECT_RATE'
  /** The rate of the service, or the project's own rate for that service. */
  | 'SERVICE_RATE'
  /** The rate of the team member. */
  | 'TEAM_MEMBER_RATE';

/** A comment in a discussion. */
export type ProjectComment = {
  readonly __typename?: 'ProjectComment';
  /** The text. Null when FreshBooks does not return it. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the comment. Null when FreshBooks does not return it. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
};

/** A new comment in a discussion. */
export type ProjectCommentCreateInput = {
  /** The text; not blank. */
  readonly content: Scalars['String']['input'];
  /**
   * FreshBooks' own id of the discussion, as in `Project.discussions` of this project. A discussion of another project is rejected, as long
   * as FreshBooks lists all discussions.
   */
  readonly freshbooksDiscussionId: Scalars['ID']['input'];
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `projectCommentCreate`. */
export type ProjectCommentCreatePayload = MutationPayload & {
  readonly __typename?: 'ProjectCommentCreatePayload';
  /** The project of the comment. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The project to complete. */
export type ProjectCompleteInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `projectComplete`. */
export type ProjectCompletePayload = MutationPayload & {
  readonly __typename?: 'ProjectCompletePayload';
  /** The project after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The same projects, each with its cursor. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The projects on this page. */
  readonly nodes: ReadonlyArray<Project>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of projects in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new project. A client or `internal: true` is required. */
export type ProjectCreateInput = {
  /** Source of the hourly rate. Defaults to `PROJECT_RATE`. */
  readonly billingMethod?: InputMaybe<ProjectBillingMethod>;
  /** Planned time, above zero. */
  readonly budget?: InputMaybe<TimeSpanInput>;
  /** Business of the project. Defaults to that of the client, else to the only one or the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Summary of the work. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Day by which the project is due. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Markup on expenses, as a percentage. */
  readonly expenseMarkupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Price of the whole project, zero or above, in the client's currency. Another currency is rejected when `clientId` is given. */
  readonly fixedPrice?: InputMaybe<MoneyInput>;
  /** FreshBooks' own id of the project manager, unchanged: FreshBooks does not document which kind of id it is. */
  readonly freshbooksManagerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `true` for the business's own project, without a client. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the project is billed by the hour or at a fixed price. Defaults to `HOURLY_RATE`. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Hourly rate, zero or above, in the client's currency. Another currency is rejected when `clientId` is given. */
  readonly rate?: InputMaybe<MoneyInput>;
  /** Retainer that the project draws from; it belongs to the client of the project. Defaults to none. */
  readonly retainerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Services that the project uses. Whether FreshBooks accepts them is not documented: a service that the new project does not list is a
   * `NOT_APPLIED` user error. Defaults to those that FreshBooks adds.
   */
  readonly serviceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Such as `Website redesign`; not blank, and not unique. */
  readonly title: Scalars['String']['input'];
};

/** Result of `projectCreate`. */
export type ProjectCreatePayload = MutationPayload & {
  readonly __typename?: 'ProjectCreatePayload';
  /** The new project, as FreshBooks returned it. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The project to delete. */
export type ProjectDeleteInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `projectDelete`. */
export type ProjectDeletePayload = MutationPayload & {
  readonly __typename?: 'ProjectDeletePayload';
  /** The deleted project as last read, with `deleted: true`. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A message on a project, and the comments below it. FreshBooks does not document what it returns, so any part can be missing. */
export type ProjectDiscussion = {
  readonly __typename?: 'ProjectDiscussion';
  /** Comments below the message. Null when FreshBooks does not return them. */
  readonly comments?: Maybe<ReadonlyArray<ProjectComment>>;
  /** FreshBooks' own id of the discussion. Null when FreshBooks does not return it. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** The message. Null when FreshBooks does not return it. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** A new discussion on a project. */
export type ProjectDiscussionCreateInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The message; not blank. */
  readonly message: Scalars['String']['input'];
};

/** Result of `projectDiscussionCreate`. */
export type ProjectDiscussionCreatePayload = MutationPayload & {
  readonly __typename?: 'ProjectDiscussionCreatePayload';
  /** The project of the discussion. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A project in a list, with its cursor. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: Project;
};

/** Filters a list of projects; every condition must be met. */
export type ProjectFilterInput = {
  /** Ids of the clients. At most 100. Reads the whole list with more than one id. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `true` for completed projects only, `false` for open ones only. For all projects, query both. */
  readonly completed: Scalars['Boolean']['input'];
  /** Whether the project is the business's own. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text in the title; ignores case and accents. Reads the whole list. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** An invitation to work on a project. */
export type ProjectInvitation = {
  readonly __typename?: 'ProjectInvitation';
  /** Email address to which the invitation was sent. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the invitation. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Role that the person is invited to. Null for a role that this graph does not know. */
  readonly role?: Maybe<BusinessRole>;
};

/** A person to invite to a project. */
export type ProjectInviteInput = {
  /** Email address of the person. */
  readonly email: Scalars['String']['input'];
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `projectInvite`. */
export type ProjectInvitePayload = MutationPayload & {
  readonly __typename?: 'ProjectInvitePayload';
  /** The project, read again after the invitation. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a project is billed by the hour or at a fixed price. */
export type ProjectKind =
  /** One price for the whole project. */
  | 'FIXED_PRICE'
  /** An hourly rate. */
  | 'HOURLY_RATE';

/** A person on a project. */
export type ProjectMember = {
  readonly __typename?: 'ProjectMember';
  /** Whether the person is still on the project. */
  readonly active: Scalars['Boolean']['output'];
  /** Company of the person. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** Name to show: first and last name, else the email address, else `Person` and the number. */
  readonly displayName: Scalars['String']['output'];
  /** Email address of the person. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the person, the same in every business. */
  readonly freshbooksIdentityId?: Maybe<Scalars['ID']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Role in the business. Null for a role that this graph does not know. */
  readonly role?: Maybe<BusinessRole>;
  /** The person as a team member. Null for someone who is on this project only. */
  readonly teamMember?: Maybe<TeamMember>;
};

/** Amounts billed, to be billed and spent for a project. */
export type ProjectProfitability = {
  readonly __typename?: 'ProjectProfitability';
  /** Amount invoiced for the project, as FreshBooks adds it up. Null without a client. */
  readonly billed?: Maybe<Money>;
  /** Expenses of the project, taxes included, one amount for each currency. The cost of people's time is unknown: FreshBooks returns what is billed for it. */
  readonly costs: ReadonlyArray<Money>;
  /** Currency of the client, and of every amount but `costs`. Null without a client. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Billed and unbilled amounts minus costs, before the cost of people's time. Null when one of them is not known; `reasons` says why. */
  readonly margin?: Maybe<Money>;
  /** Margin as a percentage of billed and unbilled amounts, to two decimals. Null without a margin, and when nothing is billed or to be billed. */
  readonly marginPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Why the margin is null. Empty when it is not. */
  readonly reasons: ReadonlyArray<ProjectProfitabilityReason>;
  /** Rebillable expenses that no invoice bills yet, taxes included and markups not. Null without a client. */
  readonly unbilledExpenses?: Maybe<Money>;
  /**
   * Price of logged, billable time that no invoice bills yet, as `Business.unbilled` calculates it. Zero for a fixed price.
   * Null when the price of some time is not known, and without a client.
   */
  readonly unbilledTime?: Maybe<Money>;
  /** Unbilled time without a known price. */
  readonly unpriced: ReadonlyArray<UnbilledTime>;
};

/** Why the margin of a project is not known. */
export type ProjectProfitabilityReason =
  /** The project has no client whose currency is known. */
  | 'NO_CURRENCY'
  /** Some expenses are in another currency; amounts of different currencies are never added. */
  | 'OTHER_CURRENCY'
  /** The price of some unbilled time is not known; `unpriced` says why. */
  | 'UNPRICED_TIME';

/** A project, by id or title. */
export type ProjectReferenceInput =
  /** Such as `Project:14700001:654322`. */
  { readonly id: Scalars['ID']['input']; readonly title?: never; }
  |  /** Full title of an open project, or part of a title when none matches in full. Case-insensitive; several matches are rejected as `AMBIGUOUS`. */
  { readonly id?: never; readonly title: Scalars['String']['input']; };

/** The project to reopen. */
export type ProjectReopenInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `projectReopen`. */
export type ProjectReopenPayload = MutationPayload & {
  readonly __typename?: 'ProjectReopenPayload';
  /** The project after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A service that a project uses. */
export type ProjectService = {
  readonly __typename?: 'ProjectService';
  /** Whether the service is archived. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether the client is billed for the service in this project. Null in old projects. */
  readonly billable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the service was removed from the project. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Such as `Design`. */
  readonly name: Scalars['String']['output'];
  /**
   * The project's own hourly rate for the service, in the client's currency. Null without one: the rate of the service applies then. One request for each service
   * of each project.
   */
  readonly rate?: Maybe<BareAmount>;
  /** The service. */
  readonly service?: Maybe<Service>;
};

/** The new hourly rate of a service within a project. */
export type ProjectServiceUpdateInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
  /** Hourly rate, zero or above, in the client's currency. Another currency is rejected. */
  readonly rate: MoneyInput;
  /** Id of a service that the project uses. */
  readonly serviceId: Scalars['ID']['input'];
};

/** Result of `projectServiceUpdate`. */
export type ProjectServiceUpdatePayload = MutationPayload & {
  readonly __typename?: 'ProjectServiceUpdatePayload';
  /** The project of the service. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of projects. */
export type ProjectSort =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Earliest due date first; FreshBooks decides where projects without one appear. */
  | 'DUE_DATE_ASC'
  /** Latest due date first; FreshBooks decides where projects without one appear. */
  | 'DUE_DATE_DESC'
  /** By title, A to Z. */
  | 'TITLE_ASC'
  /** By title, Z to A. */
  | 'TITLE_DESC';

/** Changes to a project. Omitted fields are left unchanged; null clears a field. */
export type ProjectUpdateInput = {
  /** Source of the hourly rate. */
  readonly billingMethod?: InputMaybe<ProjectBillingMethod>;
  /** Planned time. Null removes the plan. */
  readonly budget?: InputMaybe<TimeSpanInput>;
  /** Client of the project; the project is then no longer the business's own. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Summary of the work. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Day by which the project is due. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The `updatedAt` last read by the caller. When the project has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Markup on expenses, as a percentage. */
  readonly expenseMarkupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Price of the whole project, in the client's currency. Another currency is rejected. */
  readonly fixedPrice?: InputMaybe<MoneyInput>;
  /** FreshBooks' own id of the project manager, unchanged: FreshBooks does not document which kind of id it is. */
  readonly freshbooksManagerId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
  /** `true` for the business's own project, which removes the client. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a project is billed by the hour or at a fixed price. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Hourly rate, in the client's currency. Another currency is rejected. */
  readonly rate?: InputMaybe<MoneyInput>;
  /** Retainer that the project draws from; it belongs to the client of the project. Null removes it. Required when a project with a retainer gets another client. */
  readonly retainerId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Website redesign`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `projectUpdate`. */
export type ProjectUpdatePayload = MutationPayload & {
  readonly __typename?: 'ProjectUpdatePayload';
  /** The project after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much of the planned time and of the fixed price of a project is used. */
export type ProjectUsage = {
  readonly __typename?: 'ProjectUsage';
  /** Amount invoiced for the project. */
  readonly billed: BareAmount;
  /** Planned time. Null without a plan. */
  readonly budget?: Maybe<TimeSpan>;
  /** Price of the whole project. Null when the project has none. */
  readonly fixedPrice?: Maybe<BareAmount>;
  /** Time logged by everyone. Null when FreshBooks does not return it. */
  readonly loggedTime?: Maybe<TimeSpan>;
  /** Fixed price minus amount invoiced; negative when more is invoiced. Null without a fixed price. */
  readonly priceLeft?: Maybe<BareAmount>;
  /** Amount invoiced divided by the fixed price, to four decimals. Null without a fixed price, and for one of zero. */
  readonly priceShare?: Maybe<Scalars['Decimal']['output']>;
  /** Planned time minus logged time; zero when more is logged. Null without a plan. */
  readonly timeLeft?: Maybe<TimeSpan>;
  /** Logged time minus planned time; zero when less is logged. Null without a plan. */
  readonly timeOver?: Maybe<TimeSpan>;
  /** Logged time divided by planned time, to four decimals: `0.5` is half of the plan. Null without a plan. */
  readonly timeShare?: Maybe<Scalars['Decimal']['output']>;
};

/** Root of all queries; lists are fields of `Business`. */
export type Query = {
  readonly __typename?: 'Query';
  /** A bill by id. Null when it does not exist; a deleted bill is returned, with `deleted: true`. */
  readonly bill?: Maybe<Bill>;
  /** A payment of a bill by id. Null when it does not exist; a deleted payment is returned, with `deleted: true`. */
  readonly billPayment?: Maybe<BillPayment>;
  /** A vendor by id. Null when it does not exist; a deleted vendor is returned, with `deleted: true`. */
  readonly billVendor?: Maybe<BillVendor>;
  /**
   * A business by id. Defaults to the only one, or to the configured default. With several businesses and no default, or with an id that the
   * access token cannot access, the error `BUSINESS_REQUIRED` lists the choices.
   */
  readonly business?: Maybe<Business>;
  /** Every business that the access token can access, in FreshBooks' order. */
  readonly businesses?: Maybe<ReadonlyArray<Business>>;
  /** The person that the access token belongs to. */
  readonly caller?: Maybe<Caller>;
  /** A client by id. Null when it does not exist; a deleted client is returned, with `deleted: true`. */
  readonly client?: Maybe<Client>;
  /** A credit note by id. Null when it does not exist; a deleted credit note is returned, with `deleted: true`. */
  readonly creditNote?: Maybe<CreditNote>;
  /** An estimate by id. Null when it does not exist; a deleted estimate is returned, with `deleted: true`. */
  readonly estimate?: Maybe<Estimate>;
  /** An expense by id. Null when it does not exist; a deleted expense is returned, with `deleted: true`. */
  readonly expense?: Maybe<Expense>;
  /** An expense category by id. Null when it does not exist; a deleted category is returned, with `deleted: true`. */
  readonly expenseCategory?: Maybe<ExpenseCategory>;
  /** An invoice by id. Null when it does not exist; a deleted invoice is returned, with `deleted: true`. */
  readonly invoice?: Maybe<Invoice>;
  /** A recurring profile by id. Null when it does not exist; a deleted profile is returned, with `deleted: true`. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** An item by id. Null when it does not exist; a deleted item is returned, with `deleted: true`. */
  readonly item?: Maybe<Item>;
  /** An account of the older chart of accounts by id. Null when it does not exist. Reads the whole list. */
  readonly journalEntryAccount?: Maybe<JournalEntryAccount>;
  /** A line of a journal entry by id. Null when it does not exist. Reads the whole list of lines, because FreshBooks cannot read a single one. */
  readonly journalEntryLine?: Maybe<JournalEntryLine>;
  /** A subaccount of the older chart of accounts by id. Null when it does not exist. Reads the whole list. */
  readonly journalEntrySubAccount?: Maybe<JournalEntrySubAccount>;
  /** A ledger account by id. Null when it does not exist. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** Other income by id. Null when it does not exist; deleted income is returned, with `deleted: true`, as long as FreshBooks keeps it. */
  readonly otherIncome?: Maybe<OtherIncome>;
  /** A payment by id. Null when it does not exist; a deleted payment is returned, with `deleted: true`. */
  readonly payment?: Maybe<Payment>;
  /** A payment gateway by id. Null when it does not exist or is disconnected. Reads the whole list. */
  readonly paymentGateway?: Maybe<PaymentGateway>;
  /** A project by id. Null when it does not exist; a deleted project is returned, with `deleted: true`. */
  readonly project?: Maybe<Project>;
  /** Any record by id. Null when it does not exist; a deleted record is returned where the field of its type returns it. */
  readonly record?: Maybe<BusinessRecord>;
  /** A retainer by id. Null when it does not exist; one that has ended is returned, with `deleted: true`. */
  readonly retainer?: Maybe<Retainer>;
  /** A service by id. Null when it does not exist. */
  readonly service?: Maybe<Service>;
  /** A staff member by id. Null when they do not exist; a removed one is returned, with `deleted: true`. */
  readonly staffMember?: Maybe<StaffMember>;
  /** A task by id. Null when it does not exist; a deleted task is returned, with `deleted: true`. */
  readonly task?: Maybe<Task>;
  /** A tax by id. Null when it does not exist or is deleted. */
  readonly tax?: Maybe<Tax>;
  /** A team member by id. Null when it does not exist. */
  readonly teamMember?: Maybe<TeamMember>;
  /** A time entry by id. Null when it does not exist; a deleted time entry is returned, with `deleted: true`. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** One of the caller's timers by id. Null when it does not exist. */
  readonly timer?: Maybe<Timer>;
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryBillArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryBillPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryBillVendorArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryBusinessArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryCreditNoteArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryEstimateArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryExpenseArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryExpenseCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryInvoiceProfileArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryItemArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryJournalEntryAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryJournalEntryLineArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryJournalEntrySubAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryLedgerAccountArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryOtherIncomeArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryPaymentGatewayArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryRetainerArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryStaffMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryTaxArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryTeamMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryTimeEntryArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all queries; lists are fields of `Business`. */
export type QueryTimerArgs = {
  id: Scalars['ID']['input'];
};

/** Whether a noun is available, or why not. */
export type ReachStatus =
  /** Available, as far as is known. */
  | 'AVAILABLE'
  /** The FreshBooks plan of the business does not include the noun. */
  | 'FEATURE_NOT_IN_PLAN'
  /** FreshBooks did not respond. */
  | 'NOT_ANSWERED'
  /** The business has no accounting in FreshBooks. */
  | 'NO_ACCOUNTING'
  /** The person's role lacks the permission: a client reads only what is addressed to them and writes nothing. */
  | 'ROLE_WITHOUT_RIGHTS'
  /** The person has the permission and did not grant the scope. */
  | 'SCOPE_MISSING';

/** Amounts that clients owe, by age, calculated from live invoices. */
export type Receivables = {
  readonly __typename?: 'Receivables';
  /** Day to which ages are counted. */
  readonly asOf: Scalars['Date']['output'];
  /** Amounts of each currency, A to Z. Never added across currencies. Empty when nothing is owed. */
  readonly currencies: ReadonlyArray<ReceivablesCurrency>;
};

/** Amounts that a client owes in one currency. */
export type ReceivablesClient = {
  readonly __typename?: 'ReceivablesClient';
  /** Amounts owed, by days from the issue date. */
  readonly amounts: AgingAmounts;
  /** The client. Null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Number of invoices. */
  readonly count: Scalars['Int']['output'];
};

/** Amounts owed in one currency. */
export type ReceivablesCurrency = {
  readonly __typename?: 'ReceivablesCurrency';
  /** Amounts owed, by days from the issue date. */
  readonly amounts: AgingAmounts;
  /** Clients who owe the amounts, the largest total first. */
  readonly clients: ReadonlyArray<ReceivablesClient>;
  /** Number of invoices. */
  readonly count: Scalars['Int']['output'];
  /** Currency of every amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** A CSV file of a report: UTF-8, with a line for each row and a column for the currency of its amounts. */
export type ReportCsv = {
  readonly __typename?: 'ReportCsv';
  /** Always `text/csv`. */
  readonly mediaType: Scalars['String']['output'];
  /** Link to the file on this server, for callers with access to the report, which is read anew each time. */
  readonly url: Scalars['String']['output'];
};

/** The days of one column of a report. */
export type ReportPeriod = {
  readonly __typename?: 'ReportPeriod';
  /** First day of the column. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the column. */
  readonly to: Scalars['Date']['output'];
};

/** Length of a column of a report. */
export type ReportResolution =
  /** A month. */
  | 'MONTH'
  /** Three months. */
  | 'QUARTER';

/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type Reports = {
  readonly __typename?: 'Reports';
  /**
   * Amounts that clients owe at the end of a day, by how long they have been outstanding. In one currency, which
   * FreshBooks chooses.
   */
  readonly accountsAging?: Maybe<AccountsAging>;
  /** Assets, liabilities and equity at the end of each of the given days. */
  readonly balanceSheet?: Maybe<BalanceSheet>;
  /** Cash that came in and went out in a range of days, by activity. Needs the business's UUID, as `ledgerAccounts` does. */
  readonly cashFlow?: Maybe<CashFlow>;
  /** All expenses of a range of days in one currency, in groups. Archived expenses are included. */
  readonly expenseDetails?: Maybe<ExpenseDetails>;
  /**
   * Everything that was posted in a range of days, account by account. Needs the business's UUID, as `ledgerAccounts`
   * does. Its size grows with the range: use `accountId`, or a short range.
   */
  readonly generalLedger?: Maybe<GeneralLedger>;
  /**
   * All invoices of a range of days with their lines and taxes, by client, as FreshBooks reports them: drafts are
   * included, in one currency.
   */
  readonly invoiceDetails?: Maybe<InvoiceDetails>;
  /**
   * Lines of the invoices of a range of days, by name of the item, in one currency. Drafts are included. Items are
   * identified by name, because invoices keep nothing else of them.
   */
  readonly itemSales?: Maybe<ItemSales>;
  /** All payments of a range of days in one list, in FreshBooks' order, with a total for each currency. */
  readonly paymentsCollected?: Maybe<PaymentsCollected>;
  /** Income, costs and profit for a range of days, as a tree of sources and categories. */
  readonly profitAndLoss?: Maybe<ProfitAndLoss>;
  /** Taxes collected from clients and paid on expenses in a range of days, by name of the tax. */
  readonly taxSummary?: Maybe<TaxSummary>;
  /**
   * Debits and credits that were posted in a range of days, account by account. It covers the movements of these days
   * alone, without opening balances: for balances at the end of a day, use `balanceSheet`.
   */
  readonly trialBalance?: Maybe<TrialBalance>;
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsAccountsAgingArgs = {
  asOf: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsBalanceSheetArgs = {
  cashBased: Scalars['Boolean']['input'];
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  dates: ReadonlyArray<Scalars['Date']['input']>;
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsCashFlowArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsExpenseDetailsArgs = {
  clientId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  groupedBy: ExpenseDetailsGrouping;
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsGeneralLedgerArgs = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsInvoiceDetailsArgs = {
  clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  datedBy: InvoiceDetailsDay;
  from: Scalars['Date']['input'];
  statuses?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsItemSalesArgs = {
  clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  itemNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsPaymentsCollectedArgs = {
  clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  currencies?: InputMaybe<ReadonlyArray<Scalars['CurrencyCode']['input']>>;
  from: Scalars['Date']['input'];
  methods?: InputMaybe<ReadonlyArray<PaymentMethod>>;
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsProfitAndLossArgs = {
  cashBased: Scalars['Boolean']['input'];
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  resolution?: InputMaybe<ReportResolution>;
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsTaxSummaryArgs = {
  cashBased: Scalars['Boolean']['input'];
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Reports that FreshBooks calculates from the books, without deleted records. Drafts are only in reports that mention
 * them. When FreshBooks returns a report for other days, another currency or another flag than requested, the error is
 * `UPSTREAM_MISMATCH`. FreshBooks does not document whether records in other currencies are converted or excluded:
 * request each currency separately, and do not add the amounts. One request for each report.
 */
export type ReportsTrialBalanceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** An agreement with a client: a fee for each period, for an amount of time. */
export type Retainer = BusinessRecord & {
  readonly __typename?: 'Retainer';
  /** Time that the fee of a period pays for. */
  readonly budget: TimeSpan;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Client of the retainer. Null for a business without accounting. */
  readonly client?: Maybe<Client>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the retainer has ended: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Hourly rate for time above `budget`. Null without one. */
  readonly excessRate?: Maybe<BareAmount>;
  /** Fee for each period. */
  readonly fee: BareAmount;
  /** FreshBooks' own id of the business, such as `14700001`. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' own id of the retainer; unique only within the business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Retainer:14700001:1234`. */
  readonly id: Scalars['ID']['output'];
  /** Recurring profile that bills the fee. Null when FreshBooks names none. */
  readonly invoiceProfile?: Maybe<InvoiceProfile>;
  /** Invoices of the client with a line that bills the retainer. Null for a business without accounting. Defaults to newest first. Reads the whole list of the client's invoices. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** First day of the next period. FreshBooks does not return when the current period began. */
  readonly nextPeriodStartDate: Scalars['Date']['output'];
  /** Projects of the client that draw from the retainer. Reads the whole list of the client's projects. */
  readonly projects?: Maybe<ProjectConnection>;
  /** First day of the agreement. */
  readonly startDate: Scalars['Date']['output'];
  /**
   * Time of the client that FreshBooks counts toward the retainer, last entered first. The time used in a period is `totals { logged }`
   * with the days of the period in `filter: { startedAt }`. Reads the whole list of the client's time.
   */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An agreement with a client: a fee for each period, for an amount of time. */
export type RetainerInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** An agreement with a client: a fee for each period, for an amount of time. */
export type RetainerProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** An agreement with a client: a fee for each period, for an amount of time. */
export type RetainerTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TimeEntrySort>;
};

/** A page of a list of retainers. */
export type RetainerConnection = {
  readonly __typename?: 'RetainerConnection';
  /** The same retainers, each with its cursor. */
  readonly edges: ReadonlyArray<RetainerEdge>;
  /** The retainers on this page. */
  readonly nodes: ReadonlyArray<Retainer>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of retainers in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new retainer. Its periods last one month by default; `{ every: 2, unit: WEEK }` sets two weeks. */
export type RetainerCreateInput = {
  /** Time that the fee of a period pays for, zero or above. */
  readonly budget: TimeSpanInput;
  /** Business of the retainer. Defaults to that of the client. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Client of the retainer. */
  readonly clientId: Scalars['ID']['input'];
  /** Number of units in a period, 1 or more. */
  readonly every: Scalars['Int']['input'];
  /** Hourly rate for time above `budget`, zero or above. */
  readonly excessRate?: InputMaybe<MoneyInput>;
  /** Fee for each period, zero or above. */
  readonly fee: MoneyInput;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First day of the next period. Defaults to one period after `startDate`. */
  readonly nextPeriodStartDate?: InputMaybe<Scalars['Date']['input']>;
  /** Number of periods, 1 or more. Defaults to no end. */
  readonly periods?: InputMaybe<Scalars['Int']['input']>;
  /** First day of the agreement. */
  readonly startDate: Scalars['Date']['input'];
  /** Unit of `every`. */
  readonly unit: InvoiceProfileUnit;
};

/** Result of `retainerCreate`. */
export type RetainerCreatePayload = MutationPayload & {
  readonly __typename?: 'RetainerCreatePayload';
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The new retainer, as FreshBooks returned it. Null when nothing was written. */
  readonly retainer?: Maybe<Retainer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The retainer to end. */
export type RetainerDeleteInput = {
  /** Such as `Retainer:14700001:1234`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `retainerDelete`. */
export type RetainerDeletePayload = MutationPayload & {
  readonly __typename?: 'RetainerDeletePayload';
  /** The ended retainer, with `deleted: true`. Null when nothing was written. */
  readonly retainer?: Maybe<Retainer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A retainer in a list, with its cursor. */
export type RetainerEdge = {
  readonly __typename?: 'RetainerEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The retainer. */
  readonly node: Retainer;
};

/** Filters a list of retainers; every condition must be met. */
export type RetainerFilterInput = {
  /** Ids of the clients. At most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The retainer to restore. */
export type RetainerRestoreInput = {
  /** Such as `Retainer:14700001:1234`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `retainerRestore`. */
export type RetainerRestorePayload = MutationPayload & {
  readonly __typename?: 'RetainerRestorePayload';
  /** The restored retainer, as FreshBooks returned it. Null when nothing was written. */
  readonly retainer?: Maybe<Retainer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes to a retainer. Omitted fields are left unchanged; null clears a field. */
export type RetainerUpdateInput = {
  /** Time that the fee of a period pays for, zero or above. */
  readonly budget?: InputMaybe<TimeSpanInput>;
  /** Hourly rate for time above `budget`, zero or above. */
  readonly excessRate?: InputMaybe<MoneyInput>;
  /** The `updatedAt` last read by the caller. When the retainer has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Fee for each period, zero or above. */
  readonly fee?: InputMaybe<MoneyInput>;
  /** Such as `Retainer:14700001:1234`. */
  readonly id: Scalars['ID']['input'];
  /** First day of the next period. */
  readonly nextPeriodStartDate?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the agreement. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `retainerUpdate`. */
export type RetainerUpdatePayload = MutationPayload & {
  readonly __typename?: 'RetainerUpdatePayload';
  /** The retainer after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly retainer?: Maybe<Retainer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Revenue of a range of days, calculated from the lines of live invoices. */
export type Revenue = {
  readonly __typename?: 'Revenue';
  /** What the rows are. */
  readonly by: RevenueGrouping;
  /** Amounts of each currency, A to Z. Never added across currencies. Empty without any. */
  readonly currencies: ReadonlyArray<RevenueCurrency>;
  /** First issue date. */
  readonly from: Scalars['Date']['output'];
  /** Last issue date. */
  readonly to: Scalars['Date']['output'];
};

/** Revenue in one currency. */
export type RevenueCurrency = {
  readonly __typename?: 'RevenueCurrency';
  /** Currency of every amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Rows, the largest amount first; months in order, including those without revenue. */
  readonly groups: ReadonlyArray<RevenueGroup>;
  /**
   * Sum of the lines minus the discounts as printed on the invoices. Each line bears its share of the discount, rounded
   * so that the shares add up to the printed discount.
   */
  readonly total: Money;
};

/** Revenue of one client, name, service or month. */
export type RevenueGroup = {
  readonly __typename?: 'RevenueGroup';
  /** Revenue, before taxes and after discounts. */
  readonly amount: Money;
  /** The client. Null with any other grouping; null, with an error, when FreshBooks cannot return the client. */
  readonly client?: Maybe<Client>;
  /** Name of the lines; with services, name of the service. Null with any other grouping, and for lines of no service or without a name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Days of the month, cut to the range. Null with any other grouping. */
  readonly period?: Maybe<ReportPeriod>;
  /** Sum of the quantities of the lines. */
  readonly quantity: Scalars['Decimal']['output'];
  /** The service. Null with any other grouping, and for lines of no service. */
  readonly service?: Maybe<Service>;
};

/** What the rows of a revenue answer are. */
export type RevenueGrouping =
  /** A client. */
  | 'CLIENT'
  /** A name of a line: FreshBooks copies names of items, and no line leads to its item. */
  | 'ITEM'
  /** A calendar month. */
  | 'MONTH'
  /** A service that has the name of the line; lines with any other name are one row. */
  | 'SERVICE';

/** A kind of work that the business does, such as `Design`. */
export type Service = BusinessRecord & {
  readonly __typename?: 'Service';
  /** Whether new projects include the service. Null when FreshBooks does not return it. */
  readonly addedToNewProjects?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the service is archived. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether clients are billed for the service. */
  readonly billable: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Whether the service is deleted: excluded from lists. */
  readonly deleted: Scalars['Boolean']['output'];
  /** FreshBooks' own id of the business, such as `14700001`. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' own id of the service; unique only within the business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Service:14700001:4054453`. */
  readonly id: Scalars['ID']['output'];
  /** Such as `Design`. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Open projects that use the service, or completed ones with a filter. Defaults to newest first. Reads the whole list of projects. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Hourly rate, in the business's own currency. Null without a rate. */
  readonly rate?: Maybe<BareAmount>;
  /** The same work as a task of the accounting. Null when FreshBooks names none, and for a business without accounting. */
  readonly task?: Maybe<Task>;
  /** Time that the service describes, of everyone whose time the caller may see; last entered first. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
};


/** A kind of work that the business does, such as `Design`. */
export type ServiceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** A kind of work that the business does, such as `Design`. */
export type ServiceTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TimeEntrySort>;
};

/** A page of a list of services. */
export type ServiceConnection = {
  readonly __typename?: 'ServiceConnection';
  /** The same services, each with its cursor. */
  readonly edges: ReadonlyArray<ServiceEdge>;
  /** The services on this page. */
  readonly nodes: ReadonlyArray<Service>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of services in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new service. */
export type ServiceCreateInput = {
  /** Whether clients are billed for the service. */
  readonly billable: Scalars['Boolean']['input'];
  /** Business of the service. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Design`; not blank, and not unique. */
  readonly name: Scalars['String']['input'];
};

/** Result of `serviceCreate`. */
export type ServiceCreatePayload = MutationPayload & {
  readonly __typename?: 'ServiceCreatePayload';
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The new service, as FreshBooks returned it. Null when nothing was written. */
  readonly service?: Maybe<Service>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A service in a list, with its cursor. */
export type ServiceEdge = {
  readonly __typename?: 'ServiceEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The service. */
  readonly node: Service;
};

/** Filters a list of services; every condition must be met. */
export type ServiceFilterInput = {
  /** `true` for archived services only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text in the name; ignores case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A service, by id or name. */
export type ServiceReferenceInput =
  /** Such as `Service:14700001:4054453`. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Full name of a service, or part of a name when none matches in full. Case-insensitive; several matches are rejected as `AMBIGUOUS`. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** The new hourly rate of a service. */
export type ServiceUpdateInput = {
  /** Such as `Service:14700001:4054453`. */
  readonly id: Scalars['ID']['input'];
  /** Hourly rate, zero or above, in the business's own currency; another currency is not rejected. FreshBooks cannot remove a rate. */
  readonly rate: MoneyInput;
};

/** Result of `serviceUpdate`. */
export type ServiceUpdatePayload = MutationPayload & {
  readonly __typename?: 'ServiceUpdatePayload';
  /** The service with its new rate. Null when nothing was written. */
  readonly service?: Maybe<Service>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * A person on the staff of the business, who creates and sends documents and records expenses. FreshBooks does not link a staff member to the
 * `TeamMember` who is the same person.
 */
export type StaffMember = BusinessRecord & {
  readonly __typename?: 'StaffMember';
  /** Postal address. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Office phone number. */
  readonly businessPhone?: Maybe<Scalars['String']['output']>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the person was removed: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Name to show: first and last name, else the email address, else `Staff member` and their number. */
  readonly displayName: Scalars['String']['output'];
  /** Email address of the person. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Expenses of the person. Defaults to last entered first. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** Fax number. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' staff number, unique only within the account; 1 is the owner. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Home phone number. */
  readonly homePhone?: Maybe<Scalars['String']['output']>;
  /** Id in this graph, such as `StaffMember:ZyQ04o:1`. */
  readonly id: Scalars['ID']['output'];
  /** Language code, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Time of the last sign-in. */
  readonly lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Mobile phone number. */
  readonly mobilePhone?: Maybe<Scalars['String']['output']>;
  /** Internal remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Organization of the person. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Role in the accounting. Null for a role that this graph does not know. */
  readonly role?: Maybe<BusinessAccountRole>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Username in an older FreshBooks product. */
  readonly username?: Maybe<Scalars['String']['output']>;
};


/**
 * A person on the staff of the business, who creates and sends documents and records expenses. FreshBooks does not link a staff member to the
 * `TeamMember` who is the same person.
 */
export type StaffMemberExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};

/** A page of a list of staff members. */
export type StaffMemberConnection = {
  readonly __typename?: 'StaffMemberConnection';
  /** The same staff members, each with their cursor. */
  readonly edges: ReadonlyArray<StaffMemberEdge>;
  /** The staff members on this page. */
  readonly nodes: ReadonlyArray<StaffMember>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of staff members in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** The staff member to remove. */
export type StaffMemberDeleteInput = {
  /** Such as `StaffMember:ZyQ04o:31004`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `staffMemberDelete`. */
export type StaffMemberDeletePayload = MutationPayload & {
  readonly __typename?: 'StaffMemberDeletePayload';
  /** The removed staff member, with `deleted: true`. Null when nothing was written. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A staff member in a list, with their cursor. */
export type StaffMemberEdge = {
  readonly __typename?: 'StaffMemberEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The staff member. */
  readonly node: StaffMember;
};

/** Filters a list of staff members; every condition must be met. */
export type StaffMemberFilterInput = {
  /** Text in the email address; ignores case. */
  readonly emailContains?: InputMaybe<Scalars['String']['input']>;
  /** Ids of the staff members. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text in a name, the organization or the email address; ignores case. Reads the whole list. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a staff member. Omitted fields are left unchanged; null clears a field. */
export type StaffMemberUpdateInput = {
  /** Postal address. Omitted parts are left unchanged. */
  readonly address?: InputMaybe<PostalAddressInput>;
  /** Office phone number. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** The `updatedAt` last read by the caller. When the staff member has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Fax number. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Given name. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Home phone number. */
  readonly homePhone?: InputMaybe<Scalars['String']['input']>;
  /** Such as `StaffMember:ZyQ04o:1`. */
  readonly id: Scalars['ID']['input'];
  /** Family name. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile phone number. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** Internal remark. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Organization of the person. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `staffMemberUpdate`. */
export type StaffMemberUpdatePayload = MutationPayload & {
  readonly __typename?: 'StaffMemberUpdatePayload';
  /** The staff member after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly staffMember?: Maybe<StaffMember>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * A kind of work in the accounting of the business, with a rate, taxes and a description. FreshBooks keeps a service for each task under
 * another id.
 */
export type Task = BusinessRecord & {
  readonly __typename?: 'Task';
  /** Whether the task is archived: still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether clients are billed for the task. */
  readonly billable: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Whether the task is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Details that invoice lines copy. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the task, which is not the id of its service; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Task:ZyQ04o:159361`. */
  readonly id: Scalars['ID']['output'];
  /** Such as `Piloting`. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Hourly rate. */
  readonly rate: Money;
  /** The same work as a service. Null when FreshBooks names no service for it. Reads the whole list of services. */
  readonly service?: Maybe<Service>;
  /** Default taxes of a new invoice line, without deleted ones. At most 2. Taxes are read in batches of 100; each deleted tax adds a request. */
  readonly taxes?: Maybe<ReadonlyArray<Tax>>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The same tasks, each with its cursor. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The tasks on this page. */
  readonly nodes: ReadonlyArray<Task>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of tasks in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new task. */
export type TaskCreateInput = {
  /** Whether clients are billed for the task. FreshBooks also creates a service for a billable task. */
  readonly billable: Scalars['Boolean']['input'];
  /** Business of the task. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Details that invoice lines copy. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Piloting`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Hourly rate, zero or above. The currency is required, because a task belongs to no client. Defaults to 0. */
  readonly rate?: InputMaybe<MoneyInput>;
  /** Ids of the default taxes of a new invoice line. At most 2. */
  readonly taxIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Result of `taskCreate`. */
export type TaskCreatePayload = MutationPayload & {
  readonly __typename?: 'TaskCreatePayload';
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The new task, as FreshBooks returned it. Null when nothing was written. */
  readonly task?: Maybe<Task>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The task to delete. */
export type TaskDeleteInput = {
  /** Such as `Task:ZyQ04o:159361`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `taskDelete`. */
export type TaskDeletePayload = MutationPayload & {
  readonly __typename?: 'TaskDeletePayload';
  /** The deleted task. Null when nothing was written. */
  readonly task?: Maybe<Task>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A task in a list, with its cursor. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: Task;
};

/** Filters a list of tasks; every condition must be met. */
export type TaskFilterInput = {
  /** `true` for archived tasks only, `false` for active ones only. Defaults to both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** `true` for billable tasks only, `false` for other tasks only. Defaults to both. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the tasks. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text in the name; ignores case and accents. Reads the whole list. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Hourly rate, each task's in its own currency. */
  readonly rate?: InputMaybe<DecimalRangeInput>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** The task to restore. */
export type TaskRestoreInput = {
  /** Such as `Task:ZyQ04o:159361`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `taskRestore`. */
export type TaskRestorePayload = MutationPayload & {
  readonly __typename?: 'TaskRestorePayload';
  /** The restored task. Null when nothing was written. */
  readonly task?: Maybe<Task>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Sort order of a list of tasks. Reads the whole list. */
export type TaskSort =
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** Least recently updated first. */
  | 'UPDATED_AT_ASC'
  /** Most recently updated first. */
  | 'UPDATED_AT_DESC';

/** Changes to a task. Omitted fields are left unchanged; null clears a field. */
export type TaskUpdateInput = {
  /** Whether clients are billed for the task. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Details that invoice lines copy. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `updatedAt` last read by the caller. When the task has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Task:ZyQ04o:159361`. */
  readonly id: Scalars['ID']['input'];
  /** Not blank. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Hourly rate, zero or above. The currency is required. */
  readonly rate?: InputMaybe<MoneyInput>;
  /** Ids of all default taxes; they replace the existing ones. An empty list or null removes all. At most 2. */
  readonly taxIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Result of `taskUpdate`. */
export type TaskUpdatePayload = MutationPayload & {
  readonly __typename?: 'TaskUpdatePayload';
  /** The task after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly task?: Maybe<Task>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tax that the business charges, such as a sales tax. Invoice lines copy its name and percentage. */
export type Tax = BusinessRecord & {
  readonly __typename?: 'Tax';
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Whether the tax applies to the sum of the amount and the other tax. */
  readonly compound: Scalars['Boolean']['output'];
  /** FreshBooks account that holds the accounting of the business, such as `ZyQ04o`. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' own id of the tax; unique only within the account. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Tax:ZyQ04o:7840`. */
  readonly id: Scalars['ID']['output'];
  /** Such as `HST`. Not unique. */
  readonly name: Scalars['String']['output'];
  /** Registration number, printed next to the name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Percentage, such as `13` or `9.975`. */
  readonly percent: Scalars['Decimal']['output'];
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Taxes of a range of days, calculated from the lines of live invoices. */
export type TaxCollected = {
  readonly __typename?: 'TaxCollected';
  /** Amounts of each currency, A to Z. Never added across currencies. Empty without any. */
  readonly currencies: ReadonlyArray<TaxCollectedCurrency>;
  /** First issue date. */
  readonly from: Scalars['Date']['output'];
  /** Last issue date. */
  readonly to: Scalars['Date']['output'];
};

/** Taxes in one currency. */
export type TaxCollectedCurrency = {
  readonly __typename?: 'TaxCollectedCurrency';
  /** Currency of every amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Amount by which the totals printed on the invoices exceed lines, discounts and `total`. More than a few cents means that FreshBooks calculates taxes differently, such as within the prices. */
  readonly difference: Money;
  /** Taxes by name, A to Z. */
  readonly taxes: ReadonlyArray<TaxCollectedTax>;
  /** Sum of all taxes. */
  readonly total: Money;
};

/** A tax by its name: lines copy the name of a tax, and do not lead to it. */
export type TaxCollectedTax = {
  readonly __typename?: 'TaxCollectedTax';
  /**
   * The percentage of each line after its discount; of a compound second tax, of that sum plus the first tax. Each tax of
   * each line is rounded to the decimal places of the invoice, half away from zero.
   */
  readonly amount: Money;
  /** Such as `HST`. Null for a tax without a name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Lines that bear the tax, after discounts and before any tax, each rounded likewise. */
  readonly taxableAmount: Money;
};

/** A page of a list of taxes. */
export type TaxConnection = {
  readonly __typename?: 'TaxConnection';
  /** The same taxes, each with its cursor. */
  readonly edges: ReadonlyArray<TaxEdge>;
  /** The taxes on this page. */
  readonly nodes: ReadonlyArray<Tax>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of taxes in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new tax. */
export type TaxCreateInput = {
  /** Business of the tax. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the tax applies to the sum of the amount and the other tax. Defaults to false. */
  readonly compound?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Such as `HST`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Registration number, printed next to the name. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Percentage, zero or above, such as `13`. Defaults to 0. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Result of `taxCreate`. */
export type TaxCreatePayload = MutationPayload & {
  readonly __typename?: 'TaxCreatePayload';
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The new tax, as FreshBooks returned it. Null when nothing was written. */
  readonly tax?: Maybe<Tax>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The tax to delete. */
export type TaxDeleteInput = {
  /** Such as `Tax:ZyQ04o:7840`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `taxDelete`. */
export type TaxDeletePayload = MutationPayload & {
  readonly __typename?: 'TaxDeletePayload';
  /** The tax before it was deleted. Null when nothing was deleted. Selecting it adds a request. */
  readonly tax?: Maybe<Tax>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tax in a list, with its cursor. */
export type TaxEdge = {
  readonly __typename?: 'TaxEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter and sort. */
  readonly cursor: Scalars['String']['output'];
  /** The tax. */
  readonly node: Tax;
};

/** Filters a list of taxes; every condition must be met. */
export type TaxFilterInput = {
  /** `true` for compound taxes only, `false` for other taxes only. Defaults to both. */
  readonly compound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the taxes. Unknown ids match nothing. At most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text in the name; ignores case and accents. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Time of the last update. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** Sort order of a list of taxes. Reads the whole list. */
export type TaxSort =
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC';

/** Taxes collected and paid in a range of days. */
export type TaxSummary = {
  readonly __typename?: 'TaxSummary';
  /** Whether sales count when paid, to the extent paid (cash basis). */
  readonly cashBased: Scalars['Boolean']['output'];
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** One line for each name of a tax. Empty without taxes. */
  readonly taxes: ReadonlyArray<TaxSummaryLine>;
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
  /** All sales, taxes included, with untaxed sales. */
  readonly totalInvoiced: Money;
};

/** Amounts of one tax. Taxes are identified by name, because invoices and expenses keep nothing else of them. */
export type TaxSummaryLine = {
  readonly __typename?: 'TaxSummaryLine';
  /** Tax collected from clients. */
  readonly collected: Money;
  /** Such as `HST`. */
  readonly name: Scalars['String']['output'];
  /** Tax collected minus tax paid. Negative when it is due to the business. */
  readonly net: Money;
  /** Taxable sales minus taxable expenses. */
  readonly netTaxable: Money;
  /** Tax paid on expenses. */
  readonly paid: Money;
  /** Sales on which the tax was collected, without taxes. */
  readonly taxableCollected: Money;
  /** Expenses on which the tax was paid, without taxes. */
  readonly taxablePaid: Money;
};

/** Changes to a tax. Omitted fields are left unchanged; null clears a field. */
export type TaxUpdateInput = {
  /** Whether the tax applies to the sum of the amount and the other tax. */
  readonly compound?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `updatedAt` last read by the caller. When the tax has changed since, the update is rejected as `STALE`. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Tax:ZyQ04o:7840`. */
  readonly id: Scalars['ID']['input'];
  /** Not blank. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Registration number, printed next to the name. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Percentage, such as `13`. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Result of `taxUpdate`. */
export type TaxUpdatePayload = MutationPayload & {
  readonly __typename?: 'TaxUpdatePayload';
  /** The tax after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly tax?: Maybe<Tax>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person who works in a business, or is invited to. */
export type TeamMember = BusinessRecord & {
  readonly __typename?: 'TeamMember';
  /** Whether the person still works in the business. */
  readonly active: Scalars['Boolean']['output'];
  /** Home address. Null when no part is set. */
  readonly address?: Maybe<PostalAddress>;
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name to show: first and last name, else the email address, else `Team member` and the UUID. */
  readonly displayName: Scalars['String']['output'];
  /** Email address of the person. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' own id of the business, such as `14700001`. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' UUID of the person in this team. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' own id of the person, the same in every business. Null until the invitation is accepted. */
  readonly freshbooksIdentityId?: Maybe<Scalars['ID']['output']>;
  /** Id in this graph, such as `TeamMember:14700001:9a1b2c3d-0000-4000-8000-000000000001`. */
  readonly id: Scalars['ID']['output'];
  /** Job title, as free text. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** Time at which the person accepted the invitation. Null until then. */
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Middle name. */
  readonly middleName?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Hourly rate, in the business's own currency. Null without a rate. */
  readonly rate?: Maybe<BareAmount>;
  /** Role in the business. Null for a role that this graph does not know. */
  readonly role?: Maybe<BusinessRole>;
  /** Time of the person, last entered first. Empty until the invitation is accepted. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** Time of the last update. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A person who works in a business, or is invited to. */
export type TeamMemberTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TimeEntrySort>;
};

/** A page of a list of team members. */
export type TeamMemberConnection = {
  readonly __typename?: 'TeamMemberConnection';
  /** The same team members, each with its cursor. */
  readonly edges: ReadonlyArray<TeamMemberEdge>;
  /** The team members on this page. */
  readonly nodes: ReadonlyArray<TeamMember>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of team members in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A team member in a list, with its cursor. */
export type TeamMemberEdge = {
  readonly __typename?: 'TeamMemberEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** The team member. */
  readonly node: TeamMember;
};

/** Filters a list of team members; every condition must be met. */
export type TeamMemberFilterInput = {
  /** `true` for team members who work in the business, `false` for all others. Defaults to both. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An hourly rate for an invited person who has not joined yet. */
export type TeamMemberInvitationRate = {
  readonly __typename?: 'TeamMemberInvitationRate';
  /** Hourly rate, in the business's own currency. Null without a rate. */
  readonly rate?: Maybe<BareAmount>;
  /** Service that the rate is for. Null when FreshBooks names none. */
  readonly service?: Maybe<Service>;
};

/** The new hourly rate of a team member. */
export type TeamMemberUpdateInput = {
  /** Such as `TeamMember:14700001:9a1b2c3d-0000-4000-8000-000000000001`. */
  readonly id: Scalars['ID']['input'];
  /** Hourly rate, zero or above, in the business's own currency; another currency is not rejected. FreshBooks cannot remove a rate. */
  readonly rate: MoneyInput;
};

/** Result of `teamMemberUpdate`. */
export type TeamMemberUpdatePayload = MutationPayload & {
  readonly __typename?: 'TeamMemberUpdatePayload';
  /** The team member with the new rate. Null when nothing was written. */
  readonly teamMember?: Maybe<TeamMember>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Time that one person worked, logged or still on a timer. */
export type TimeEntry = BusinessRecord & {
  readonly __typename?: 'TimeEntry';
  /** Whether a client is billed for the time entry. */
  readonly billable: Scalars['Boolean']['output'];
  /** Whether the time is on an invoice, or marked as billed by hand. */
  readonly billed: Scalars['Boolean']['output'];
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Client that the work was for. Null without one. */
  readonly client?: Maybe<Client>;
  /** Time of creation. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Local day on which the work began, in the person's time zone. Null in old entries. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Whether the time entry is deleted: excluded from lists, still returned by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Length of the work. Null while it is running. */
  readonly duration?: Maybe<TimeSpan>;
  /** FreshBooks' own id of the business, such as `14700001`. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' own id of the time entry; unique only within the business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' own id of the person who worked, the same in every business. */
  readonly freshbooksIdentityId: Scalars['ID']['output'];
  /** Id in this graph, such as `TimeEntry:14700001:343714591`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the time is the business's own, without a client and project. */
  readonly internal: Scalars['Boolean']['output'];
  /** Local time at which the work began, in the person's time zone. Null in old entries. */
  readonly localStartedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** Whether the time is logged; false while it is on a timer. */
  readonly logged: Scalars['Boolean']['output'];
  /** Description of the work. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Name of a client that does not exist yet. */
  readonly pendingClient?: Maybe<Scalars['String']['output']>;
  /** Name of a project that does not exist yet. */
  readonly pendingProject?: Maybe<Scalars['String']['output']>;
  /** Name of a service that does not exist yet. */
  readonly pendingService?: Maybe<Scalars['String']['output']>;
  /** Project that the work was for. Null without one. */
  readonly project?: Maybe<Project>;
  /** Retainer that the time counts toward. Null without one. */
  readonly retainer?: Maybe<Retainer>;
  /** Whether the timer is running. */
  readonly running: Scalars['Boolean']['output'];
  /** Service that describes the work. Null when none was selected. */
  readonly service?: Maybe<Service>;
  /** Time at which the work began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Task of the accounting that describes the work. Null when none was selected. */
  readonly task?: Maybe<Task>;
  /** Person who worked. Null for someone who is not, or no longer, on the team. */
  readonly teamMember?: Maybe<TeamMember>;
  /** Timer that measured the time. Null for time entered by hand, and for a timer that FreshBooks no longer lists for the caller. */
  readonly timer?: Maybe<Timer>;
  /** Id of the timer that measured the time, such as `Timer:14700001:152300`. Null for time entered by hand. */
  readonly timerId?: Maybe<Scalars['ID']['output']>;
  /** IANA time zone of the person, such as `America/Toronto`. Null in old entries. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
};

/** New time entries. */
export type TimeEntryBulkCreateInput = {
  /**
   * Makes repeats safe, row by row: the same key and input return the records that earlier calls wrote, and write the rest.
   * Nothing is sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The time entries. At most 100. A row with an `idempotencyKey` of its own is carried out once for that key, also in other calls. */
  readonly timeEntries: ReadonlyArray<TimeEntryCreateInput>;
};

/** Result of `timeEntryBulkCreate`. */
export type TimeEntryBulkCreatePayload = MutationPayload & {
  readonly __typename?: 'TimeEntryBulkCreatePayload';
  /** Whether an earlier call wrote any of the records; each result states it for its own. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * Result of each row, in the order of the input, with problems of its own: a path in its `userErrors` begins inside the row.
   * Empty when the call as a whole was rejected.
   */
  readonly results: ReadonlyArray<TimeEntryCreatePayload>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of time entries. */
export type TimeEntryConnection = {
  readonly __typename?: 'TimeEntryConnection';
  /** The same time entries, each with its cursor. */
  readonly edges: ReadonlyArray<TimeEntryEdge>;
  /** The time entries on this page. */
  readonly nodes: ReadonlyArray<TimeEntry>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of time entries in the whole list. Null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Sums over the whole list, not only this page. */
  readonly totals?: Maybe<TimeEntryTotals>;
};

/** A new time entry. A project, a client or `internal: true` is required. */
export type TimeEntryCreateInput = {
  /** Whether a client is billed for the time. Defaults to false for the business's own time and projects, else to true. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Business of the time entry. Defaults to that of the project, client or service, else to the only one or the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Client that the work is for. Defaults to the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the work, in the business's time zone. Defaults to today. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Length of the work, above zero. */
  readonly duration: TimeSpanInput;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `true` for the business's own time, without a client and project. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Description of the work. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Project that the work is for; it also sets the client. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** Retainer that the time counts toward; it belongs to the client. Defaults to none. */
  readonly retainerId?: InputMaybe<Scalars['ID']['input']>;
  /** Service that describes the work. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
  /** Time at which the work began. Defaults to noon of the day in the business's time zone, which falls on the same day in most other time zones. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Person who worked. Defaults to the caller; FreshBooks allows owners and managers to log time for others. */
  readonly teamMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `timeEntryCreate`. */
export type TimeEntryCreatePayload = MutationPayload & {
  readonly __typename?: 'TimeEntryCreatePayload';
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The new time entry, as FreshBooks returned it. Null when nothing was written. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The time entry to delete. */
export type TimeEntryDeleteInput = {
  /** Such as `TimeEntry:14700001:343714591`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `timeEntryDelete`. */
export type TimeEntryDeletePayload = MutationPayload & {
  readonly __typename?: 'TimeEntryDeletePayload';
  /** The deleted time entry as last read, with `deleted: true`. Null when nothing was written. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A time entry in a list, with its cursor. */
export type TimeEntryEdge = {
  readonly __typename?: 'TimeEntryEdge';
  /** Position in the list, for `after` and `before`. Valid only with the same filter. */
  readonly cursor: Scalars['String']['output'];
  /** Total time. */
  readonly node: TimeEntry;
};

/** Filters a list of time entries; every condition must be met. */
export type TimeEntryFilterInput = {
  /** Whether a client is billed for the time entry. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the time is on an invoice, or marked as billed by hand. */
  readonly billed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the clients. At most 100. Reads the whole list with more than one id. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `true` for logged time only, `false` for time on timers only. `false` reads the whole list. */
  readonly logged: Scalars['Boolean']['input'];
  /** Ids of the projects. At most 100. Reads the whole list with more than one id. */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `true` for running time only, which requires `logged: false`; `false` for all other time. Reads the whole list with `logged: false`. */
  readonly running?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of the services. At most 100. Reads the whole list with more than one id. */
  readonly serviceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day on which the work began, in the business's time zone; `TimeEntry.date` is in the time zone of the person. */
  readonly startedAt?: InputMaybe<DateRangeInput>;
  /** Ids of the team members. At most 100. Reads the whole list with more than one id. */
  readonly teamMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `true` for the time of everyone whose time the caller may see, `false` for the caller's own only. */
  readonly wholeTeam: Scalars['Boolean']['input'];
};

/** Sort order of a list of time entries. Reads the whole list. */
export type TimeEntrySort =
  /** By start of the work, earliest first. */
  | 'STARTED_AT_ASC'
  /** By start of the work, latest first. */
  | 'STARTED_AT_DESC';

/** Total time for one client. */
export type TimeEntryTotalByClient = {
  readonly __typename?: 'TimeEntryTotalByClient';
  /** Client that the work was for. Null without one. */
  readonly client?: Maybe<Client>;
  /** Total time. */
  readonly logged: TimeSpan;
};

/** Total time on one day. */
export type TimeEntryTotalByDay = {
  readonly __typename?: 'TimeEntryTotalByDay';
  /** Local day on which the work began, in the person's time zone. */
  readonly date: Scalars['Date']['output'];
  /** Total time. */
  readonly logged: TimeSpan;
};

/** Total time on one project. */
export type TimeEntryTotalByProject = {
  readonly __typename?: 'TimeEntryTotalByProject';
  /** Total time. */
  readonly logged: TimeSpan;
  /** Project that the work was for. Null without one. */
  readonly project?: Maybe<Project>;
};

/** Total time of one person. */
export type TimeEntryTotalByTeamMember = {
  readonly __typename?: 'TimeEntryTotalByTeamMember';
  /** FreshBooks' own id of the person, the same in every business. */
  readonly freshbooksIdentityId: Scalars['ID']['output'];
  /** Total time. */
  readonly logged: TimeSpan;
  /** Person who worked. Null for someone who is not, or no longer, on the team. */
  readonly teamMember?: Maybe<TeamMember>;
};

/** Sums of time, without running time, which has no duration yet. */
export type TimeEntryTotals = {
  readonly __typename?: 'TimeEntryTotals';
  /** Total logged time. */
  readonly logged: TimeSpan;
  /** Time for each client, most first; time without a client is one of the rows. */
  readonly perClient: ReadonlyArray<TimeEntryTotalByClient>;
  /** Time for each local day on which work began, in the person's time zone, oldest first; days without time are omitted. */
  readonly perDay: ReadonlyArray<TimeEntryTotalByDay>;
  /** Time for each project, most first; time without a project is one of the rows. */
  readonly perProject: ReadonlyArray<TimeEntryTotalByProject>;
  /** Time for each person, most first. */
  readonly perTeamMember: ReadonlyArray<TimeEntryTotalByTeamMember>;
  /** Time that is billable and not yet on an invoice. */
  readonly unbilled: TimeSpan;
};

/** Changes to a time entry. Omitted fields are left unchanged; null clears a field. */
export type TimeEntryUpdateInput = {
  /** Whether a client is billed for the time entry. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the time is marked as billed by hand. */
  readonly billed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Client that the work is for; it must be the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the work; the local time of day is left unchanged, in the person's time zone. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Length of the work. Time on a timer is paused or logged instead. */
  readonly duration?: InputMaybe<TimeSpanInput>;
  /** Such as `TimeEntry:14700001:343714591`. */
  readonly id: Scalars['ID']['input'];
  /** `true` for the business's own time, which removes the client and project. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Description of the work. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Project that the work is for; it also sets the client, unless `clientId` is given. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** Retainer that the time counts toward; it belongs to the client. Null removes it. Required when time with a retainer gets another client. */
  readonly retainerId?: InputMaybe<Scalars['ID']['input']>;
  /** Service that describes the work. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
  /** Time at which the work began. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of `timeEntryUpdate`. */
export type TimeEntryUpdatePayload = MutationPayload & {
  readonly __typename?: 'TimeEntryUpdatePayload';
  /** The time entry after the change, as FreshBooks returned it. Null when nothing was written. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A length of time, in three formats. */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** Such as `PT1H30M`. */
  readonly duration: Scalars['Duration']['output'];
  /** Such as `1.5`; exact, or rounded to four decimals. */
  readonly hours: Scalars['Decimal']['output'];
  /** Such as `5400`; exact. */
  readonly seconds: Scalars['Int']['output'];
};

/** A length of time, in one of three formats. */
export type TimeSpanInput =
  /** Such as `PT1H30M`. */
  { readonly duration: Scalars['Duration']['input']; readonly hours?: never; readonly seconds?: never; }
  |  /** Such as `1.5`; rounded to the nearest second. */
  { readonly duration?: never; readonly hours: Scalars['Decimal']['input']; readonly seconds?: never; }
  |  /** Such as `5400`. */
  { readonly duration?: never; readonly hours?: never; readonly seconds: Scalars['Int']['input']; };

/** A timer for work, which can be paused and resumed; each segment is a time entry that is not logged yet. */
export type Timer = BusinessRecord & {
  readonly __typename?: 'Timer';
  /** The business that owns the record. */
  readonly business?: Maybe<Business>;
  /** Time measured so far, without pauses. */
  readonly elapsed?: Maybe<TimeSpan>;
  /** FreshBooks' own id of the business, such as `14700001`. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' own id of the timer; unique only within the business. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Id in this graph, such as `Timer:14700001:152300`. */
  readonly id: Scalars['ID']['output'];
  /** Whether the timer is running. */
  readonly running: Scalars['Boolean']['output'];
  /** Stretches of time between pauses, oldest first. Each names the project, client and service of the work. */
  readonly segments: ReadonlyArray<TimeEntry>;
  /** Time at which the timer was first started. Null for a timer without segments. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The timer to discard. */
export type TimerDiscardInput = {
  /** Such as `Timer:14700001:152300`. */
  readonly id: Scalars['ID']['input'];
};

/** Result of `timerDiscard`. */
export type TimerDiscardPayload = MutationPayload & {
  readonly __typename?: 'TimerDiscardPayload';
  /** The discarded timer, stopped, with its segments as `deleted: true`. Null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The timer to log, and the work that it measured. Omitted fields are taken from the last segment; null clears a field. */
export type TimerLogInput = {
  /** Whether a client is billed for the timer. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Business in which to look for the timer when `id` is omitted. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Client that the work is for. Defaults to the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Timer:14700001:152300`. Defaults to the running timer, or to the only one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `true` for the business's own time, without a client and project. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Description of the work. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Project that the work is for; it also sets the client. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** Service that describes the work. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
};

/** Result of `timerLog`. */
export type TimerLogPayload = MutationPayload & {
  readonly __typename?: 'TimerLogPayload';
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The time entry that the segments were merged into. Null when nothing was written. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The timer to pause. */
export type TimerPauseInput = {
  /** Business in which to look for the timer when `id` is omitted. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Timer:14700001:152300`. Defaults to the running timer. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `timerPause`. */
export type TimerPausePayload = MutationPayload & {
  readonly __typename?: 'TimerPausePayload';
  /** The timer after the change. Null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The timer to resume. */
export type TimerResumeInput = {
  /** Business in which to look for the timer when `id` is omitted. Defaults to the only one, or to the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Timer:14700001:152300`. Defaults to the only timer. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `timerResume`. */
export type TimerResumePayload = MutationPayload & {
  readonly __typename?: 'TimerResumePayload';
  /** The timer after the change. Null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new timer. */
export type TimerStartInput = {
  /** Whether a client is billed for the timer. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Business of the timer. Defaults to that of the project, client or service, else to the only one or the configured default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Client that the work is for. Defaults to the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Makes repeats safe: while the key is kept, the same key and input return the same record, read again, and nothing is
   * sent twice. At most 255 characters. Without a key every call is carried out.
   */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `true` for the business's own time, without a client and project. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Description of the work. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Project that the work is for; it also sets the client. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** Service that describes the work. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
};

/** Result of `timerStart`. */
export type TimerStartPayload = MutationPayload & {
  readonly __typename?: 'TimerStartPayload';
  /** Whether an earlier call with the same `idempotencyKey` wrote the record. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The new timer, as FreshBooks returned it. Null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** Problems that the caller can correct. Empty when the mutation was carried out in full. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Debits and credits of a range of days, which are equal in sum. */
export type TrialBalance = {
  readonly __typename?: 'TrialBalance';
  /** The report as a CSV file. A report of which only this is selected is not read. */
  readonly csv?: Maybe<ReportCsv>;
  /** Currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** First day of the report, as FreshBooks returned it. */
  readonly from: Scalars['Date']['output'];
  /** One line for each account that moved, in FreshBooks' order. Empty when none did. */
  readonly lines: ReadonlyArray<TrialBalanceLine>;
  /** Last day of the report, as FreshBooks returned it. */
  readonly to: Scalars['Date']['output'];
  /** All credits together, equal to all debits. */
  readonly totalCredit: Money;
  /** All debits together, equal to all credits. When it is not the sum of the lines, the error is `UPSTREAM_UNAVAILABLE`. */
  readonly totalDebit: Money;
};

/** What was posted to one account in a range of days. */
export type TrialBalanceLine = {
  readonly __typename?: 'TrialBalanceLine';
  /** Such as `Cash`. */
  readonly accountName?: Maybe<Scalars['String']['output']>;
  /** Number of the parent account in the chart of accounts, such as `1000`. */
  readonly accountNumber?: Maybe<Scalars['String']['output']>;
  /** Amount on the credit side; zero when debits are larger. */
  readonly credit: Money;
  /** Amount on the debit side; zero when credits are larger. */
  readonly debit: Money;
  /** Such as `Petty Cash`. */
  readonly name: Scalars['String']['output'];
  /** Number below the parent account, such as `1`. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Account to which the entries were posted. Reads the whole list of accounts, once for all lines. */
  readonly subAccount?: Maybe<JournalEntrySubAccount>;
};

/** Time and expenses that no invoice bills yet. */
export type Unbilled = {
  readonly __typename?: 'Unbilled';
  /** Amounts of all groups, one for each currency, never added across currencies. Empty without any. */
  readonly amounts: ReadonlyArray<UnbilledAmount>;
  /** What the groups have in common. */
  readonly by: UnbilledGrouping;
  /** Groups in the order of their ids; time and expenses without such an id come last. */
  readonly groups: ReadonlyArray<UnbilledGroup>;
  /** Unbilled time of all groups. */
  readonly time: TimeSpan;
  /** Time of all groups without a known price. Empty when every amount is complete. */
  readonly unpriced: ReadonlyArray<UnbilledTime>;
};

/** Unbilled amounts in one currency. */
export type UnbilledAmount = {
  readonly __typename?: 'UnbilledAmount';
  /** Currency of the amounts. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Expenses as they were paid, taxes included. Markups are not added: FreshBooks does not document on which part. */
  readonly expenses: Money;
  /**
   * Price of the time before taxes: the sum of seconds times hourly rate, divided by 3,600 and rounded to the cent once, half away from
   * zero. Null when the price of some time in this currency is not known; `unpriced` has the reasons.
   */
  readonly time?: Maybe<Money>;
  /** Time plus expenses. Null when the price of some time is not known. */
  readonly total?: Maybe<Money>;
};

/** Unbilled time and expenses of one client, project or person. */
export type UnbilledGroup = {
  readonly __typename?: 'UnbilledGroup';
  /** Amounts of the group, one for each currency, never added across currencies. Empty without any. */
  readonly amounts: ReadonlyArray<UnbilledAmount>;
  /** Client of the group. Null for other groupings, and for time without a client. */
  readonly client?: Maybe<Client>;
  /** FreshBooks' own id of the person. Null for other groupings, and for expenses. */
  readonly freshbooksIdentityId?: Maybe<Scalars['ID']['output']>;
  /** Person of the group. Null for other groupings, for expenses, and for somebody who is not on the team. */
  readonly person?: Maybe<TeamMember>;
  /** Project of the group. Null for other groupings, and for time and expenses without a project. */
  readonly project?: Maybe<Project>;
  /** Unbilled time of the group. */
  readonly time: TimeSpan;
  /** Time of the group without a known price. Empty when every amount is complete. */
  readonly unpriced: ReadonlyArray<UnbilledTime>;
};

/** What unbilled time and expenses are grouped by. */
export type UnbilledGrouping =
  /** Their client. */
  | 'CLIENT'
  /** The person who did the work. Expenses are in the group without a person: FreshBooks does not return whose they are. */
  | 'PERSON'
  /** Their project. */
  | 'PROJECT';

/** Why the price of time is not known. */
export type UnbilledReason =
  /** Its project is billed at the rate of the business, which FreshBooks does not return. */
  | 'BUSINESS_RATE'
  /** It has no client whose currency is known. */
  | 'NO_CURRENCY'
  /** It has no project, and FreshBooks documents no rate for such time. */
  | 'NO_PROJECT'
  /** The project, service or person has no hourly rate. */
  | 'NO_RATE'
  /** Its project is billed by service, and it has no service. */
  | 'NO_SERVICE'
  /** FreshBooks does not return the project, or this graph does not know its billing method. */
  | 'UNKNOWN_METHOD';

/** Unbilled time without a known price. */
export type UnbilledTime = {
  readonly __typename?: 'UnbilledTime';
  /** Currency of its client. Null without a client whose currency is known. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Why the price is not known. */
  readonly reason: UnbilledReason;
  /** The time. */
  readonly time: TimeSpan;
};

/** A problem with the input that the caller can correct. All problems with an input are returned together. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** With `AMBIGUOUS`, the records that match; with `NOT_FOUND` for a name, those with the nearest names; empty otherwise. At most 50. */
  readonly candidates: ReadonlyArray<UserErrorCandidate>;
  /** Reason, for programs. */
  readonly code: UserErrorCode;
  /** Explanation for people: what is wrong, and what is accepted. */
  readonly message: Scalars['String']['output'];
  /** Path in the input, such as `["lines", "0", "unitCost"]`. Empty for the input as a whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** One of several records that match a reference in the input, or nearly match it. */
export type UserErrorCandidate = {
  readonly __typename?: 'UserErrorCandidate';
  /** Id to use instead of the ambiguous title or name. */
  readonly id: Scalars['ID']['output'];
  /** Text to show in a picker: the title, name or note of the record. */
  readonly label: Scalars['String']['output'];
};

/** Why an input was rejected, or only partly carried out. */
export type UserErrorCode =
  /** Several records match. `candidates` lists them; repeat the mutation with the id of one. */
  | 'AMBIGUOUS'
  /** The amount is not in the currency of the record. */
  | 'CURRENCY_MISMATCH'
  /** The record is deleted. A mutation such as `clientRestore` restores it, where one exists. */
  | 'DELETED'
  /** The value is not accepted. */
  | 'INVALID'
  /** Another call with the `idempotencyKey` has not ended yet. Nothing was sent; retry in a few seconds. */
  | 'KEY_IN_FLIGHT'
  /** The `idempotencyKey` was used with another input. Nothing was sent. */
  | 'KEY_REUSED'
  /** FreshBooks reported success but returned a different value from the one sent; the rest was written. */
  | 'NOT_APPLIED'
  /**
   * An earlier step was written and is returned; this step was not carried out, for a reason outside the input. Of a row of a
   * bulk mutation: nothing was written.
   */
  | 'NOT_DONE'
  /** The record does not exist, or the caller has no access to it. For a name, `candidates` lists the nearest ones. */
  | 'NOT_FOUND'
  /**
   * The row of a bulk mutation was not begun before the deadline; nothing was sent. Call again with the same `idempotencyKey`
   * and input: it carries out the rest.
   */
  | 'NOT_REACHED'
  /**
   * An earlier step was written and is returned; it is not known whether this step was carried out. Of a row of a bulk
   * mutation: it is not known whether anything was written. Check before retrying, or repeat the call with the same
   * `idempotencyKey`.
   */
  | 'OUTCOME_UNKNOWN'
  /** FreshBooks rejected the value for a reason of its own. */
  | 'REFUSED'
  /** A required value is missing. */
  | 'REQUIRED'
  /** The record was changed after `expectedUpdatedAt`; nothing was written. */
  | 'STALE'
  /** More values than FreshBooks accepts. */
  | 'TOO_MANY';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Bill: Bill;
  BillPayment: BillPayment;
  BillVendor: BillVendor;
  Business: Business;
  Client: Client;
  CreditNote: CreditNote;
  Estimate: Estimate;
  Expense: Expense;
  ExpenseCategory: ExpenseCategory;
  Invoice: Invoice;
  InvoiceProfile: InvoiceProfile;
  Item: Item;
  JournalEntryAccount: JournalEntryAccount;
  JournalEntryLine: JournalEntryLine;
  JournalEntrySubAccount: JournalEntrySubAccount;
  LedgerAccount: LedgerAccount;
  OtherIncome: OtherIncome;
  Payment: Payment;
  PaymentGateway: PaymentGateway;
  Project: Project;
  Retainer: Retainer;
  Service: Service;
  StaffMember: StaffMember;
  Task: Task;
  Tax: Tax;
  TeamMember: TeamMember;
  TimeEntry: TimeEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Bill:
    ( { __typename: 'Bill' }
    & ( GraphQLRecursivePick<FederationTypes['Bill'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Bill'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  BillPayment:
    ( { __typename: 'BillPayment' }
    & ( GraphQLRecursivePick<FederationTypes['BillPayment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['BillPayment'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  BillVendor:
    ( { __typename: 'BillVendor' }
    & ( GraphQLRecursivePick<FederationTypes['BillVendor'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['BillVendor'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Business:
    ( { __typename: 'Business' }
    & ( GraphQLRecursivePick<FederationTypes['Business'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Business'], {"freshbooksId":true}> ) );
  Client:
    ( { __typename: 'Client' }
    & ( GraphQLRecursivePick<FederationTypes['Client'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Client'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  CreditNote:
    ( { __typename: 'CreditNote' }
    & ( GraphQLRecursivePick<FederationTypes['CreditNote'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CreditNote'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Estimate:
    ( { __typename: 'Estimate' }
    & ( GraphQLRecursivePick<FederationTypes['Estimate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Estimate'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Expense:
    ( { __typename: 'Expense' }
    & ( GraphQLRecursivePick<FederationTypes['Expense'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Expense'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  ExpenseCategory:
    ( { __typename: 'ExpenseCategory' }
    & ( GraphQLRecursivePick<FederationTypes['ExpenseCategory'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ExpenseCategory'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Invoice:
    ( { __typename: 'Invoice' }
    & ( GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Invoice'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  InvoiceProfile:
    ( { __typename: 'InvoiceProfile' }
    & ( GraphQLRecursivePick<FederationTypes['InvoiceProfile'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['InvoiceProfile'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Item:
    ( { __typename: 'Item' }
    & ( GraphQLRecursivePick<FederationTypes['Item'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Item'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  JournalEntryAccount:
    ( { __typename: 'JournalEntryAccount' }
    & ( GraphQLRecursivePick<FederationTypes['JournalEntryAccount'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['JournalEntryAccount'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  JournalEntryLine:
    ( { __typename: 'JournalEntryLine' }
    & ( GraphQLRecursivePick<FederationTypes['JournalEntryLine'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['JournalEntryLine'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  JournalEntrySubAccount:
    ( { __typename: 'JournalEntrySubAccount' }
    & ( GraphQLRecursivePick<FederationTypes['JournalEntrySubAccount'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['JournalEntrySubAccount'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  LedgerAccount:
    ( { __typename: 'LedgerAccount' }
    & ( GraphQLRecursivePick<FederationTypes['LedgerAccount'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LedgerAccount'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
  OtherIncome:
    ( { __typename: 'OtherIncome' }
    & ( GraphQLRecursivePick<FederationTypes['OtherIncome'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['OtherIncome'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Payment:
    ( { __typename: 'Payment' }
    & ( GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Payment'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  PaymentGateway:
    ( { __typename: 'PaymentGateway' }
    & ( GraphQLRecursivePick<FederationTypes['PaymentGateway'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PaymentGateway'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Project:
    ( { __typename: 'Project' }
    & ( GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
  Retainer:
    ( { __typename: 'Retainer' }
    & ( GraphQLRecursivePick<FederationTypes['Retainer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Retainer'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
  Service:
    ( { __typename: 'Service' }
    & ( GraphQLRecursivePick<FederationTypes['Service'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Service'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & ( GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['StaffMember'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Task:
    ( { __typename: 'Task' }
    & ( GraphQLRecursivePick<FederationTypes['Task'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Task'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Tax:
    ( { __typename: 'Tax' }
    & ( GraphQLRecursivePick<FederationTypes['Tax'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Tax'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  TeamMember:
    ( { __typename: 'TeamMember' }
    & ( GraphQLRecursivePick<FederationTypes['TeamMember'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['TeamMember'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
  TimeEntry:
    ( { __typename: 'TimeEntry' }
    & ( GraphQLRecursivePick<FederationTypes['TimeEntry'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['TimeEntry'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  BusinessRecord:
    | ( BillRow )
    | ( BillPaymentRow )
    | ( BillVendorRow )
    | ( ClientRow )
    | ( CreditNoteRow )
    | ( EstimateRow )
    | ( ExpenseRow )
    | ( ExpenseCategoryRow )
    | ( InvoiceRow )
    | ( InvoiceProfileRow )
    | ( ItemRow )
    | ( JournalEntryAccountRow )
    | ( JournalEntryLineRow )
    | ( JournalEntrySubAccountRow )
    | ( LedgerAccountRow )
    | ( OtherIncomeRow )
    | ( PaymentRow )
    | ( PaymentGatewayRow )
    | ( ProjectRow )
    | ( RetainerRow )
    | ( ServiceRow )
    | ( StaffMemberRow )
    | ( TaskRow )
    | ( TaxRow )
    | ( TeamMemberRow )
    | ( TimeEntryRow )
    | ( TimerRow )
  ;
  MutationPayload:
    | ( Omit<BillArchivePayload, 'bill' | 'userErrors'> & { bill?: Maybe<_RefType['Bill']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillCreatePayload, 'bill' | 'userErrors'> & { bill?: Maybe<_RefType['Bill']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillDeletePayload, 'bill' | 'userErrors'> & { bill?: Maybe<_RefType['Bill']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillPaymentCreatePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<_RefType['BillPayment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillPaymentDeletePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<_RefType['BillPayment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillPaymentUpdatePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<_RefType['BillPayment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillRestorePayload, 'bill' | 'userErrors'> & { bill?: Maybe<_RefType['Bill']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillUpdatePayload, 'bill' | 'userErrors'> & { bill?: Maybe<_RefType['Bill']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillVendorCreatePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<_RefType['BillVendor']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillVendorDeletePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<_RefType['BillVendor']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillVendorRestorePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<_RefType['BillVendor']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<BillVendorUpdatePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<_RefType['BillVendor']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CheckoutLinkCreatePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<_RefType['CheckoutLink']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CheckoutLinkDeletePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<_RefType['CheckoutLink']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( CheckoutLinkPaymentOptionsSetPayloadRow )
    | ( Omit<CheckoutLinkUpdatePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<_RefType['CheckoutLink']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientArchivePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<_RefType['ClientCreatePayload']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientContactAddPayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientContactRemoveAllPayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientContactRemovePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientContactUpdatePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientCreatePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientDeletePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientRestorePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientUpdatePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientUpsertPayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ConnectionDisconnectPayload, 'userErrors'> & { userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ConnectionVerifyPayload, 'connection' | 'userErrors'> & { connection?: Maybe<_RefType['ConnectionState']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CreditNoteCreatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<_RefType['CreditNote']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CreditNoteDeletePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<_RefType['CreditNote']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<CreditNoteUpdatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<_RefType['CreditNote']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateAcceptPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateArchivePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( EstimateConvertPayloadRow )
    | ( Omit<EstimateCreatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateDeletePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateRestorePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateSendPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateUpdatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseArchivePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<_RefType['ExpenseCreatePayload']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseCategoryCreatePayload, 'expenseCategory' | 'userErrors'> & { expenseCategory?: Maybe<_RefType['ExpenseCategory']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseCreatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseDeletePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( ExpenseProfileCreatePayloadRow )
    | ( Omit<ExpenseRestorePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseUpdatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceArchivePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<_RefType['InvoiceCreatePayload']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceClonePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceDeletePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceMarkSentPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( InvoicePaymentOptionsSetPayloadRow )
    | ( Omit<InvoiceProfileArchivePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceProfileCreatePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceProfileDeletePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceProfileEndPayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceProfilePausePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( InvoiceProfilePaymentOptionsSetPayloadRow )
    | ( Omit<InvoiceProfileRestorePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceProfileResumePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceProfileUpdatePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<_RefType['InvoiceProfile']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceRestorePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceSendPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceUpdatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemCreatePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemDeletePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemRestorePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemUpdatePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<JournalEntryCreatePayload, 'journalEntry' | 'userErrors'> & { journalEntry?: Maybe<_RefType['JournalEntry']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<LedgerAccountCreatePayload, 'ledgerAccount' | 'userErrors'> & { ledgerAccount?: Maybe<_RefType['LedgerAccount']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<LedgerAccountUpdatePayload, 'ledgerAccount' | 'userErrors'> & { ledgerAccount?: Maybe<_RefType['LedgerAccount']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<OtherIncomeCreatePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<_RefType['OtherIncome']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<OtherIncomeDeletePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<_RefType['OtherIncome']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<OtherIncomeUpdatePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<_RefType['OtherIncome']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<_RefType['PaymentCreatePayload']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentCreatePayload, 'overpayment' | 'payment' | 'userErrors'> & { overpayment?: Maybe<_RefType['PaymentOverpayment']>, payment?: Maybe<_RefType['Payment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentDeletePayload, 'payment' | 'userErrors'> & { payment?: Maybe<_RefType['Payment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentGatewayDisconnectPayload, 'paymentGateway' | 'userErrors'> & { paymentGateway?: Maybe<_RefType['PaymentGateway']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentUpdatePayload, 'overpayment' | 'payment' | 'userErrors'> & { overpayment?: Maybe<_RefType['PaymentOverpayment']>, payment?: Maybe<_RefType['Payment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectCommentCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectCompletePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectDeletePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectDiscussionCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectInvitePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectReopenPayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectServiceUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RetainerCreatePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<_RefType['Retainer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RetainerDeletePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<_RefType['Retainer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RetainerRestorePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<_RefType['Retainer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<RetainerUpdatePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<_RefType['Retainer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ServiceCreatePayload, 'service' | 'userErrors'> & { service?: Maybe<_RefType['Service']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ServiceUpdatePayload, 'service' | 'userErrors'> & { service?: Maybe<_RefType['Service']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<StaffMemberDeletePayload, 'staffMember' | 'userErrors'> & { staffMember?: Maybe<_RefType['StaffMember']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<StaffMemberUpdatePayload, 'staffMember' | 'userErrors'> & { staffMember?: Maybe<_RefType['StaffMember']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaskCreatePayload, 'task' | 'userErrors'> & { task?: Maybe<_RefType['Task']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaskDeletePayload, 'task' | 'userErrors'> & { task?: Maybe<_RefType['Task']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaskRestorePayload, 'task' | 'userErrors'> & { task?: Maybe<_RefType['Task']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaskUpdatePayload, 'task' | 'userErrors'> & { task?: Maybe<_RefType['Task']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaxCreatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<_RefType['Tax']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaxDeletePayload, 'tax' | 'userErrors'> & { tax?: Maybe<_RefType['Tax']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaxUpdatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<_RefType['Tax']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TeamMemberUpdatePayload, 'teamMember' | 'userErrors'> & { teamMember?: Maybe<_RefType['TeamMember']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimeEntryBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<_RefType['TimeEntryCreatePayload']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimeEntryCreatePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<_RefType['TimeEntry']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimeEntryDeletePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<_RefType['TimeEntry']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimeEntryUpdatePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<_RefType['TimeEntry']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimerDiscardPayload, 'timer' | 'userErrors'> & { timer?: Maybe<_RefType['Timer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimerLogPayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<_RefType['TimeEntry']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimerPausePayload, 'timer' | 'userErrors'> & { timer?: Maybe<_RefType['Timer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimerResumePayload, 'timer' | 'userErrors'> & { timer?: Maybe<_RefType['Timer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TimerStartPayload, 'timer' | 'userErrors'> & { timer?: Maybe<_RefType['Timer']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountsAging: ResolverTypeWrapper<Omit<AccountsAging, 'accounts'> & { accounts: ReadonlyArray<ResolversTypes['AgingAccount']> }>;
  AgingAccount: ResolverTypeWrapper<AgingAccountRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AgingAmounts: ResolverTypeWrapper<AgingAmounts>;
  BalanceAt: ResolverTypeWrapper<BalanceAt>;
  BalanceSheet: ResolverTypeWrapper<BalanceSheet>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BalanceSheetAccount: ResolverTypeWrapper<BalanceSheetAccount>;
  BalanceSheetRow: ResolverTypeWrapper<BalanceSheetRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BalanceSheetRowKind: BalanceSheetRowKind;
  BalanceSheetSection: ResolverTypeWrapper<BalanceSheetSection>;
  BareAmount: ResolverTypeWrapper<BareAmountRow>;
  Bill: ResolverTypeWrapper<BillRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BillArchiveInput: BillArchiveInput;
  BillArchivePayload: ResolverTypeWrapper<Omit<BillArchivePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversTypes['Bill']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillAttachment: ResolverTypeWrapper<BillAttachment>;
  BillAttachmentInput: BillAttachmentInput;
  BillConnection: ResolverTypeWrapper<Omit<BillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillEdge']>, nodes: ReadonlyArray<ResolversTypes['Bill']> }>;
  BillCreateInput: BillCreateInput;
  BillCreatePayload: ResolverTypeWrapper<Omit<BillCreatePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversTypes['Bill']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillDeleteInput: BillDeleteInput;
  BillDeletePayload: ResolverTypeWrapper<Omit<BillDeletePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversTypes['Bill']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillEdge: ResolverTypeWrapper<Omit<BillEdge, 'node'> & { node: ResolversTypes['Bill'] }>;
  BillFilterInput: BillFilterInput;
  BillLine: ResolverTypeWrapper<BillLineRow>;
  BillLineInput: BillLineInput;
  BillLineTax: ResolverTypeWrapper<BillLineTaxRow>;
  BillLineUpdateInput: BillLineUpdateInput;
  BillPayment: ResolverTypeWrapper<BillPaymentRow>;
  BillPaymentConnection: ResolverTypeWrapper<Omit<BillPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillPaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['BillPayment']> }>;
  BillPaymentCreateInput: BillPaymentCreateInput;
  BillPaymentCreatePayload: ResolverTypeWrapper<Omit<BillPaymentCreatePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<ResolversTypes['BillPayment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillPaymentDeleteInput: BillPaymentDeleteInput;
  BillPaymentDeletePayload: ResolverTypeWrapper<Omit<BillPaymentDeletePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<ResolversTypes['BillPayment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillPaymentEdge: ResolverTypeWrapper<Omit<BillPaymentEdge, 'node'> & { node: ResolversTypes['BillPayment'] }>;
  BillPaymentFilterInput: BillPaymentFilterInput;
  BillPaymentSort: BillPaymentSort;
  BillPaymentUpdateInput: BillPaymentUpdateInput;
  BillPaymentUpdatePayload: ResolverTypeWrapper<Omit<BillPaymentUpdatePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<ResolversTypes['BillPayment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillRestoreInput: BillRestoreInput;
  BillRestorePayload: ResolverTypeWrapper<Omit<BillRestorePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversTypes['Bill']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillSort: BillSort;
  BillStatus: BillStatus;
  BillUpdateInput: BillUpdateInput;
  BillUpdatePayload: ResolverTypeWrapper<Omit<BillUpdatePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversTypes['Bill']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillVendor: ResolverTypeWrapper<BillVendorRow>;
  BillVendorConnection: ResolverTypeWrapper<Omit<BillVendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillVendorEdge']>, nodes: ReadonlyArray<ResolversTypes['BillVendor']> }>;
  BillVendorContact: ResolverTypeWrapper<BillVendorContact>;
  BillVendorContactInput: BillVendorContactInput;
  BillVendorCreateInput: BillVendorCreateInput;
  BillVendorCreatePayload: ResolverTypeWrapper<Omit<BillVendorCreatePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillVendorDeleteInput: BillVendorDeleteInput;
  BillVendorDeletePayload: ResolverTypeWrapper<Omit<BillVendorDeletePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillVendorEdge: ResolverTypeWrapper<Omit<BillVendorEdge, 'node'> & { node: ResolversTypes['BillVendor'] }>;
  BillVendorFilterInput: BillVendorFilterInput;
  BillVendorReferenceInput: BillVendorReferenceInput;
  BillVendorRestoreInput: BillVendorRestoreInput;
  BillVendorRestorePayload: ResolverTypeWrapper<Omit<BillVendorRestorePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BillVendorSort: BillVendorSort;
  BillVendorTaxDefault: ResolverTypeWrapper<BillVendorTaxDefaultRow>;
  BillVendorTaxDefaultInput: BillVendorTaxDefaultInput;
  BillVendorUpdateInput: BillVendorUpdateInput;
  BillVendorUpdatePayload: ResolverTypeWrapper<Omit<BillVendorUpdatePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Business: ResolverTypeWrapper<BusinessRow>;
  BusinessAbility: BusinessAbility;
  BusinessAccess: ResolverTypeWrapper<BusinessAccessRow>;
  BusinessAccessReason: BusinessAccessReason;
  BusinessAccountRole: BusinessAccountRole;
  BusinessCashFlow: ResolverTypeWrapper<BusinessCashFlow>;
  BusinessCashFlowAmounts: ResolverTypeWrapper<BusinessCashFlowAmounts>;
  BusinessCashFlowCurrency: ResolverTypeWrapper<BusinessCashFlowCurrency>;
  BusinessCashFlowSource: BusinessCashFlowSource;
  BusinessFeature: ResolverTypeWrapper<BusinessFeatureRow>;
  BusinessReach: ResolverTypeWrapper<BusinessReachRow>;
  BusinessRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BusinessRecord']>;
  BusinessRole: BusinessRole;
  BusinessSettings: ResolverTypeWrapper<BusinessSettingsRow>;
  Caller: ResolverTypeWrapper<CallerRow>;
  CashFlow: ResolverTypeWrapper<Omit<CashFlow, 'activities'> & { activities: ReadonlyArray<ResolversTypes['CashFlowActivity']> }>;
  CashFlowActivity: ResolverTypeWrapper<Omit<CashFlowActivity, 'lines'> & { lines: ReadonlyArray<ResolversTypes['CashFlowLine']> }>;
  CashFlowActivityKind: CashFlowActivityKind;
  CashFlowLine: ResolverTypeWrapper<CashFlowLineRow>;
  CashFlowRow: ResolverTypeWrapper<CashFlowRow>;
  CashFlowRowKind: CashFlowRowKind;
  CheckoutLink: ResolverTypeWrapper<CheckoutLinkRow>;
  CheckoutLinkCreateInput: CheckoutLinkCreateInput;
  CheckoutLinkCreatePayload: ResolverTypeWrapper<Omit<CheckoutLinkCreatePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<ResolversTypes['CheckoutLink']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutLinkDeleteInput: CheckoutLinkDeleteInput;
  CheckoutLinkDeletePayload: ResolverTypeWrapper<Omit<CheckoutLinkDeletePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<ResolversTypes['CheckoutLink']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutLinkPaymentOptionsSetInput: CheckoutLinkPaymentOptionsSetInput;
  CheckoutLinkPaymentOptionsSetPayload: ResolverTypeWrapper<CheckoutLinkPaymentOptionsSetPayloadRow>;
  CheckoutLinkTax: ResolverTypeWrapper<CheckoutLinkTax>;
  CheckoutLinkTaxInput: CheckoutLinkTaxInput;
  CheckoutLinkUpdateInput: CheckoutLinkUpdateInput;
  CheckoutLinkUpdatePayload: ResolverTypeWrapper<Omit<CheckoutLinkUpdatePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<ResolversTypes['CheckoutLink']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Client: ResolverTypeWrapper<ClientRow>;
  ClientArchiveInput: ClientArchiveInput;
  ClientArchivePayload: ResolverTypeWrapper<Omit<ClientArchivePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientBalance: ResolverTypeWrapper<ClientBalanceRow>;
  ClientBulkCreateInput: ClientBulkCreateInput;
  ClientBulkCreatePayload: ResolverTypeWrapper<Omit<ClientBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['ClientCreatePayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClientEdge']>, nodes: ReadonlyArray<ResolversTypes['Client']> }>;
  ClientContact: ResolverTypeWrapper<ClientContact>;
  ClientContactAddInput: ClientContactAddInput;
  ClientContactAddPayload: ResolverTypeWrapper<Omit<ClientContactAddPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientContactInput: ClientContactInput;
  ClientContactRemoveAllInput: ClientContactRemoveAllInput;
  ClientContactRemoveAllPayload: ResolverTypeWrapper<Omit<ClientContactRemoveAllPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientContactRemoveInput: ClientContactRemoveInput;
  ClientContactRemovePayload: ResolverTypeWrapper<Omit<ClientContactRemovePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientContactUpdateInput: ClientContactUpdateInput;
  ClientContactUpdatePayload: ResolverTypeWrapper<Omit<ClientContactUpdatePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientCreateInput: ClientCreateInput;
  ClientCreatePayload: ResolverTypeWrapper<Omit<ClientCreatePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientDeleteInput: ClientDeleteInput;
  ClientDeletePayload: ResolverTypeWrapper<Omit<ClientDeletePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node: ResolversTypes['Client'] }>;
  ClientFilterInput: ClientFilterInput;
  ClientRestoreInput: ClientRestoreInput;
  ClientRestorePayload: ResolverTypeWrapper<Omit<ClientRestorePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientSort: ClientSort;
  ClientUpdateInput: ClientUpdateInput;
  ClientUpdatePayload: ResolverTypeWrapper<Omit<ClientUpdatePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientUpsertInput: ClientUpsertInput;
  ClientUpsertMatch: ClientUpsertMatch;
  ClientUpsertOutcome: ClientUpsertOutcome;
  ClientUpsertPayload: ResolverTypeWrapper<Omit<ClientUpsertPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectedPayment: ResolverTypeWrapper<CollectedPaymentRow>;
  ConnectionDisconnectInput: ConnectionDisconnectInput;
  ConnectionDisconnectPayload: ResolverTypeWrapper<Omit<ConnectionDisconnectPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConnectionKind: ConnectionKind;
  ConnectionState: ResolverTypeWrapper<ConnectionStateRow>;
  ConnectionStatus: ConnectionStatus;
  ConnectionTrouble: ResolverTypeWrapper<ConnectionTroubleRow>;
  ConnectionTroubleKind: ConnectionTroubleKind;
  ConnectionVerifyInput: ConnectionVerifyInput;
  ConnectionVerifyPayload: ResolverTypeWrapper<Omit<ConnectionVerifyPayload, 'connection' | 'userErrors'> & { connection?: Maybe<ResolversTypes['ConnectionState']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNote: ResolverTypeWrapper<CreditNoteRow>;
  CreditNoteConnection: ResolverTypeWrapper<Omit<CreditNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CreditNoteEdge']>, nodes: ReadonlyArray<ResolversTypes['CreditNote']> }>;
  CreditNoteCreateInput: CreditNoteCreateInput;
  CreditNoteCreatePayload: ResolverTypeWrapper<Omit<CreditNoteCreatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteDeleteInput: CreditNoteDeleteInput;
  CreditNoteDeletePayload: ResolverTypeWrapper<Omit<CreditNoteDeletePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreditNoteDisputeStatus: CreditNoteDisputeStatus;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, 'node'> & { node: ResolversTypes['CreditNote'] }>;
  CreditNoteFilterInput: CreditNoteFilterInput;
  CreditNoteKind: CreditNoteKind;
  CreditNoteLine: ResolverTypeWrapper<CreditNoteLineRow>;
  CreditNoteLineInput: CreditNoteLineInput;
  CreditNoteOrderStatus: CreditNoteOrderStatus;
  CreditNoteRecipient: ResolverTypeWrapper<Omit<CreditNoteRecipient, 'address'> & { address?: Maybe<ResolversTypes['PostalAddress']> }>;
  CreditNoteSort: CreditNoteSort;
  CreditNoteStatus: CreditNoteStatus;
  CreditNoteUpdateInput: CreditNoteUpdateInput;
  CreditNoteUpdatePayload: ResolverTypeWrapper<Omit<CreditNoteUpdatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRangeInput: DecimalRangeInput;
  DocumentEmailInput: DocumentEmailInput;
  DocumentHeadingInput: DocumentHeadingInput;
  DocumentLogo: ResolverTypeWrapper<DocumentLogo>;
  DocumentLogoInput: DocumentLogoInput;
  DocumentPresentationInput: DocumentPresentationInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Estimate: ResolverTypeWrapper<EstimateRow>;
  EstimateAcceptInput: EstimateAcceptInput;
  EstimateAcceptPayload: ResolverTypeWrapper<Omit<EstimateAcceptPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateArchiveInput: EstimateArchiveInput;
  EstimateArchivePayload: ResolverTypeWrapper<Omit<EstimateArchivePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateConnection: ResolverTypeWrapper<Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstimateEdge']>, nodes: ReadonlyArray<ResolversTypes['Estimate']> }>;
  EstimateContact: ResolverTypeWrapper<EstimateContact>;
  EstimateConvertInput: EstimateConvertInput;
  EstimateConvertPayload: ResolverTypeWrapper<EstimateConvertPayloadRow>;
  EstimateCreateInput: EstimateCreateInput;
  EstimateCreatePayload: ResolverTypeWrapper<Omit<EstimateCreatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateDeleteInput: EstimateDeleteInput;
  EstimateDeletePayload: ResolverTypeWrapper<Omit<EstimateDeletePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateEdge: ResolverTypeWrapper<Omit<EstimateEdge, 'node'> & { node: ResolversTypes['Estimate'] }>;
  EstimateEmailInput: EstimateEmailInput;
  EstimateFilterInput: EstimateFilterInput;
  EstimateHeading: ResolverTypeWrapper<EstimateHeading>;
  EstimateLine: ResolverTypeWrapper<EstimateLineRow>;
  EstimateLineInput: EstimateLineInput;
  EstimateLineUpdateInput: EstimateLineUpdateInput;
  EstimateOwner: ResolverTypeWrapper<EstimateOwnerRow>;
  EstimatePresentation: ResolverTypeWrapper<EstimatePresentation>;
  EstimateRecipient: ResolverTypeWrapper<Omit<EstimateRecipient, 'address'> & { address?: Maybe<ResolversTypes['PostalAddress']> }>;
  EstimateRecipientInput: EstimateRecipientInput;
  EstimateRestoreInput: EstimateRestoreInput;
  EstimateRestorePayload: ResolverTypeWrapper<Omit<EstimateRestorePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateSection: ResolverTypeWrapper<EstimateSectionRow>;
  EstimateSectionInput: EstimateSectionInput;
  EstimateSendInput: EstimateSendInput;
  EstimateSendPayload: ResolverTypeWrapper<Omit<EstimateSendPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateSort: EstimateSort;
  EstimateStatus: EstimateStatus;
  EstimateUpdateInput: EstimateUpdateInput;
  EstimateUpdatePayload: ResolverTypeWrapper<Omit<EstimateUpdatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Expense: ResolverTypeWrapper<ExpenseRow>;
  ExpenseArchiveInput: ExpenseArchiveInput;
  ExpenseArchivePayload: ResolverTypeWrapper<Omit<ExpenseArchivePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseBulkCreateInput: ExpenseBulkCreateInput;
  ExpenseBulkCreatePayload: ResolverTypeWrapper<Omit<ExpenseBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['ExpenseCreatePayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseCategory: ResolverTypeWrapper<ExpenseCategoryRow>;
  ExpenseCategoryConnection: ResolverTypeWrapper<Omit<ExpenseCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExpenseCategoryEdge']>, nodes: ReadonlyArray<ResolversTypes['ExpenseCategory']> }>;
  ExpenseCategoryCreateInput: ExpenseCategoryCreateInput;
  ExpenseCategoryCreatePayload: ResolverTypeWrapper<Omit<ExpenseCategoryCreatePayload, 'expenseCategory' | 'userErrors'> & { expenseCategory?: Maybe<ResolversTypes['ExpenseCategory']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseCategoryEdge: ResolverTypeWrapper<Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversTypes['ExpenseCategory'] }>;
  ExpenseCategoryFilterInput: ExpenseCategoryFilterInput;
  ExpenseCategoryReferenceInput: ExpenseCategoryReferenceInput;
  ExpenseConnection: ResolverTypeWrapper<Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExpenseEdge']>, nodes: ReadonlyArray<ResolversTypes['Expense']> }>;
  ExpenseCreateInput: ExpenseCreateInput;
  ExpenseCreatePayload: ResolverTypeWrapper<Omit<ExpenseCreatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseDeleteInput: ExpenseDeleteInput;
  ExpenseDeletePayload: ResolverTypeWrapper<Omit<ExpenseDeletePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseDetails: ResolverTypeWrapper<Omit<ExpenseDetails, 'groups' | 'rows'> & { groups: ReadonlyArray<ResolversTypes['ExpenseDetailsGroup']>, rows: ReadonlyArray<ResolversTypes['ExpenseDetailsRow']> }>;
  ExpenseDetailsExpense: ResolverTypeWrapper<ExpenseDetailsExpenseRow>;
  ExpenseDetailsGroup: ResolverTypeWrapper<ExpenseDetailsGroupRow>;
  ExpenseDetailsGrouping: ExpenseDetailsGrouping;
  ExpenseDetailsRow: ResolverTypeWrapper<Omit<ExpenseDetailsRow, 'expenses'> & { expenses: ReadonlyArray<ResolversTypes['ExpenseDetailsExpense']> }>;
  ExpenseDetailsTax: ResolverTypeWrapper<ExpenseDetailsTax>;
  ExpenseEdge: ResolverTypeWrapper<Omit<ExpenseEdge, 'node'> & { node: ResolversTypes['Expense'] }>;
  ExpenseFilterInput: ExpenseFilterInput;
  ExpenseProfile: ResolverTypeWrapper<ExpenseProfileRow>;
  ExpenseProfileCreateInput: ExpenseProfileCreateInput;
  ExpenseProfileCreatePayload: ResolverTypeWrapper<ExpenseProfileCreatePayloadRow>;
  ExpenseProfileSchedule: ResolverTypeWrapper<ExpenseProfileSchedule>;
  ExpenseProfileScheduleInput: ExpenseProfileScheduleInput;
  ExpenseProfileUnit: ExpenseProfileUnit;
  ExpenseReceipt: ResolverTypeWrapper<ExpenseReceipt>;
  ExpenseReceiptInput: ExpenseReceiptInput;
  ExpenseRestoreInput: ExpenseRestoreInput;
  ExpenseRestorePayload: ResolverTypeWrapper<Omit<ExpenseRestorePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseSort: ExpenseSort;
  ExpenseStatus: ExpenseStatus;
  ExpenseSummary: ResolverTypeWrapper<ExpenseSummaryRow>;
  ExpenseSummaryAmount: ResolverTypeWrapper<ExpenseSummaryAmountRow>;
  ExpenseSummaryGroup: ResolverTypeWrapper<ExpenseSummaryGroupRow>;
  ExpenseTax: ResolverTypeWrapper<ExpenseTaxRow>;
  ExpenseTaxInput: ExpenseTaxInput;
  ExpenseUpdateInput: ExpenseUpdateInput;
  ExpenseUpdatePayload: ResolverTypeWrapper<Omit<ExpenseUpdatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseVendor: ResolverTypeWrapper<ExpenseVendorRow>;
  ExpenseVendorConnection: ResolverTypeWrapper<Omit<ExpenseVendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExpenseVendorEdge']>, nodes: ReadonlyArray<ResolversTypes['ExpenseVendor']> }>;
  ExpenseVendorEdge: ResolverTypeWrapper<Omit<ExpenseVendorEdge, 'node'> & { node: ResolversTypes['ExpenseVendor'] }>;
  GeneralLedger: ResolverTypeWrapper<Omit<GeneralLedger, 'accounts'> & { accounts: ReadonlyArray<ResolversTypes['GeneralLedgerAccount']> }>;
  GeneralLedgerAccount: ResolverTypeWrapper<GeneralLedgerAccountRow>;
  GeneralLedgerRow: ResolverTypeWrapper<GeneralLedgerRow>;
  GeneralLedgerRowKind: GeneralLedgerRowKind;
  GeneralLedgerSubAccount: ResolverTypeWrapper<GeneralLedgerSubAccountRow>;
  GeneralLedgerTransaction: ResolverTypeWrapper<GeneralLedgerTransactionRow>;
  IntRangeInput: IntRangeInput;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceArchiveInput: InvoiceArchiveInput;
  InvoiceArchivePayload: ResolverTypeWrapper<Omit<InvoiceArchivePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceAttachment: ResolverTypeWrapper<InvoiceAttachment>;
  InvoiceAttachmentInput: InvoiceAttachmentInput;
  InvoiceAuditEntry: ResolverTypeWrapper<InvoiceAuditEntry>;
  InvoiceAutobillStatus: InvoiceAutobillStatus;
  InvoiceBulkCreateInput: InvoiceBulkCreateInput;
  InvoiceBulkCreatePayload: ResolverTypeWrapper<Omit<InvoiceBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['InvoiceCreatePayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceCloneInput: InvoiceCloneInput;
  InvoiceClonePayload: ResolverTypeWrapper<Omit<InvoiceClonePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Invoice']> }>;
  InvoiceContact: ResolverTypeWrapper<InvoiceContact>;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceCreatePayload: ResolverTypeWrapper<Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: ResolverTypeWrapper<Omit<InvoiceDeletePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceDeposit: ResolverTypeWrapper<InvoiceDepositRow>;
  InvoiceDepositInput: InvoiceDepositInput;
  InvoiceDepositStatus: InvoiceDepositStatus;
  InvoiceDetails: ResolverTypeWrapper<Omit<InvoiceDetails, 'clients'> & { clients: ReadonlyArray<ResolversTypes['InvoiceDetailsClient']> }>;
  InvoiceDetailsClient: ResolverTypeWrapper<InvoiceDetailsClientRow>;
  InvoiceDetailsDay: InvoiceDetailsDay;
  InvoiceDetailsInvoice: ResolverTypeWrapper<InvoiceDetailsInvoiceRow>;
  InvoiceDetailsLine: ResolverTypeWrapper<InvoiceDetailsLine>;
  InvoiceDetailsLineTax: ResolverTypeWrapper<InvoiceDetailsLineTax>;
  InvoiceDetailsTax: ResolverTypeWrapper<InvoiceDetailsTax>;
  InvoiceDetailsTotals: ResolverTypeWrapper<InvoiceDetailsTotals>;
  InvoiceDisputeStatus: InvoiceDisputeStatus;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilterInput: InvoiceFilterInput;
  InvoiceGateway: ResolverTypeWrapper<InvoiceGatewayRow>;
  InvoiceGatewayKind: InvoiceGatewayKind;
  InvoiceHeading: ResolverTypeWrapper<InvoiceHeading>;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineRow>;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceLineKind: InvoiceLineKind;
  InvoiceLineUpdateInput: InvoiceLineUpdateInput;
  InvoiceMarkSentInput: InvoiceMarkSentInput;
  InvoiceMarkSentPayload: ResolverTypeWrapper<Omit<InvoiceMarkSentPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceOrderStatus: InvoiceOrderStatus;
  InvoiceOwner: ResolverTypeWrapper<InvoiceOwnerRow>;
  InvoicePaymentOptionsSetInput: InvoicePaymentOptionsSetInput;
  InvoicePaymentOptionsSetPayload: ResolverTypeWrapper<InvoicePaymentOptionsSetPayloadRow>;
  InvoicePaymentStatus: InvoicePaymentStatus;
  InvoicePdf: ResolverTypeWrapper<InvoicePdf>;
  InvoicePresentation: ResolverTypeWrapper<InvoicePresentation>;
  InvoiceProfile: ResolverTypeWrapper<InvoiceProfileRow>;
  InvoiceProfileArchiveInput: InvoiceProfileArchiveInput;
  InvoiceProfileArchivePayload: ResolverTypeWrapper<Omit<InvoiceProfileArchivePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceProfileConnection: ResolverTypeWrapper<Omit<InvoiceProfileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceProfileEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceProfile']> }>;
  InvoiceProfileCreateInput: InvoiceProfileCreateInput;
  InvoiceProfileCreatePayload: ResolverTypeWrapper<Omit<InvoiceProfileCreatePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceProfileDeleteInput: InvoiceProfileDeleteInput;
  InvoiceProfileDeletePayload: ResolverTypeWrapper<Omit<InvoiceProfileDeletePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceProfileEdge: ResolverTypeWrapper<Omit<InvoiceProfileEdge, 'node'> & { node: ResolversTypes['InvoiceProfile'] }>;
  InvoiceProfileEndInput: InvoiceProfileEndInput;
  InvoiceProfileEndPayload: ResolverTypeWrapper<Omit<InvoiceProfileEndPayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceProfileFilterInput: InvoiceProfileFilterInput;
  InvoiceProfileLine: ResolverTypeWrapper<InvoiceProfileLineRow>;
  InvoiceProfileLineInput: InvoiceProfileLineInput;
  InvoiceProfileLineUpdateInput: InvoiceProfileLineUpdateInput;
  InvoiceProfilePauseInput: InvoiceProfilePauseInput;
  InvoiceProfilePausePayload: ResolverTypeWrapper<Omit<InvoiceProfilePausePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceProfilePaymentOptionsSetInput: InvoiceProfilePaymentOptionsSetInput;
  InvoiceProfilePaymentOptionsSetPayload: ResolverTypeWrapper<InvoiceProfilePaymentOptionsSetPayloadRow>;
  InvoiceProfileRecipient: ResolverTypeWrapper<Omit<InvoiceProfileRecipient, 'address'> & { address?: Maybe<ResolversTypes['PostalAddress']> }>;
  InvoiceProfileRestoreInput: InvoiceProfileRestoreInput;
  InvoiceProfileRestorePayload: ResolverTypeWrapper<Omit<InvoiceProfileRestorePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceProfileResumeInput: InvoiceProfileResumeInput;
  InvoiceProfileResumePayload: ResolverTypeWrapper<Omit<InvoiceProfileResumePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceProfileSchedule: ResolverTypeWrapper<InvoiceProfileSchedule>;
  InvoiceProfileScheduleInput: InvoiceProfileScheduleInput;
  InvoiceProfileScheduleUpdateInput: InvoiceProfileScheduleUpdateInput;
  InvoiceProfileTimeFormat: ResolverTypeWrapper<InvoiceProfileTimeFormat>;
  InvoiceProfileUnit: InvoiceProfileUnit;
  InvoiceProfileUpdateInput: InvoiceProfileUpdateInput;
  InvoiceProfileUpdatePayload: ResolverTypeWrapper<Omit<InvoiceProfileUpdatePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceRecipient: ResolverTypeWrapper<Omit<InvoiceRecipient, 'address'> & { address?: Maybe<ResolversTypes['PostalAddress']> }>;
  InvoiceRestoreInput: InvoiceRestoreInput;
  InvoiceRestorePayload: ResolverTypeWrapper<Omit<InvoiceRestorePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceSendInput: InvoiceSendInput;
  InvoiceSendPayload: ResolverTypeWrapper<Omit<InvoiceSendPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceSort: InvoiceSort;
  InvoiceStatus: InvoiceStatus;
  InvoiceUpdateInput: InvoiceUpdateInput;
  InvoiceUpdatePayload: ResolverTypeWrapper<Omit<InvoiceUpdatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Item: ResolverTypeWrapper<ItemRow>;
  ItemConnection: ResolverTypeWrapper<Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversTypes['Item']> }>;
  ItemCreateInput: ItemCreateInput;
  ItemCreatePayload: ResolverTypeWrapper<Omit<ItemCreatePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['Item']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ItemDeleteInput: ItemDeleteInput;
  ItemDeletePayload: ResolverTypeWrapper<Omit<ItemDeletePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['Item']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ItemEdge: ResolverTypeWrapper<Omit<ItemEdge, 'node'> & { node: ResolversTypes['Item'] }>;
  ItemFilterInput: ItemFilterInput;
  ItemRestoreInput: ItemRestoreInput;
  ItemRestorePayload: ResolverTypeWrapper<Omit<ItemRestorePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['Item']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ItemSales: ResolverTypeWrapper<Omit<ItemSales, 'items'> & { items: ReadonlyArray<ResolversTypes['ItemSalesItem']> }>;
  ItemSalesItem: ResolverTypeWrapper<ItemSalesItemRow>;
  ItemSalesSale: ResolverTypeWrapper<ItemSalesSaleRow>;
  ItemSort: ItemSort;
  ItemUpdateInput: ItemUpdateInput;
  ItemUpdatePayload: ResolverTypeWrapper<Omit<ItemUpdatePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['Item']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  JournalEntry: ResolverTypeWrapper<JournalEntryRow>;
  JournalEntryAccount: ResolverTypeWrapper<JournalEntryAccountRow>;
  JournalEntryAccountConnection: ResolverTypeWrapper<Omit<JournalEntryAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JournalEntryAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['JournalEntryAccount']> }>;
  JournalEntryAccountEdge: ResolverTypeWrapper<Omit<JournalEntryAccountEdge, 'node'> & { node: ResolversTypes['JournalEntryAccount'] }>;
  JournalEntryAccountFilterInput: JournalEntryAccountFilterInput;
  JournalEntryCreateInput: JournalEntryCreateInput;
  JournalEntryCreatePayload: ResolverTypeWrapper<Omit<JournalEntryCreatePayload, 'journalEntry' | 'userErrors'> & { journalEntry?: Maybe<ResolversTypes['JournalEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  JournalEntryLine: ResolverTypeWrapper<JournalEntryLineRow>;
  JournalEntryLineAmountInput: JournalEntryLineAmountInput;
  JournalEntryLineConnection: ResolverTypeWrapper<Omit<JournalEntryLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JournalEntryLineEdge']>, nodes: ReadonlyArray<ResolversTypes['JournalEntryLine']> }>;
  JournalEntryLineEdge: ResolverTypeWrapper<Omit<JournalEntryLineEdge, 'node'> & { node: ResolversTypes['JournalEntryLine'] }>;
  JournalEntryLineFilterInput: JournalEntryLineFilterInput;
  JournalEntryLineInput: JournalEntryLineInput;
  JournalEntryLineKind: JournalEntryLineKind;
  JournalEntrySubAccount: ResolverTypeWrapper<JournalEntrySubAccountRow>;
  LateFee: ResolverTypeWrapper<Omit<LateFee, 'taxes'> & { taxes: ReadonlyArray<ResolversTypes['LineTax']> }>;
  LateFeeInput: LateFeeInput;
  LateFeeKind: LateFeeKind;
  LateReminder: ResolverTypeWrapper<LateReminder>;
  LateReminderInput: LateReminderInput;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountRow>;
  LedgerAccountConnection: ResolverTypeWrapper<Omit<LedgerAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LedgerAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['LedgerAccount']> }>;
  LedgerAccountCreateInput: LedgerAccountCreateInput;
  LedgerAccountCreatePayload: ResolverTypeWrapper<Omit<LedgerAccountCreatePayload, 'ledgerAccount' | 'userErrors'> & { ledgerAccount?: Maybe<ResolversTypes['LedgerAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LedgerAccountEdge: ResolverTypeWrapper<Omit<LedgerAccountEdge, 'node'> & { node: ResolversTypes['LedgerAccount'] }>;
  LedgerAccountFilterInput: LedgerAccountFilterInput;
  LedgerAccountKind: LedgerAccountKind;
  LedgerAccountStatus: LedgerAccountStatus;
  LedgerAccountSubKind: LedgerAccountSubKind;
  LedgerAccountUpdateInput: LedgerAccountUpdateInput;
  LedgerAccountUpdatePayload: ResolverTypeWrapper<Omit<LedgerAccountUpdatePayload, 'ledgerAccount' | 'userErrors'> & { ledgerAccount?: Maybe<ResolversTypes['LedgerAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LedgerSide: LedgerSide;
  LineTax: ResolverTypeWrapper<LineTaxRow>;
  LineTaxInput: LineTaxInput;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  MissingScopes: ResolverTypeWrapper<MissingScopes>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  NounReach: ResolverTypeWrapper<NounReachRow>;
  OtherIncome: ResolverTypeWrapper<OtherIncomeRow>;
  OtherIncomeCategory: OtherIncomeCategory;
  OtherIncomeConnection: ResolverTypeWrapper<Omit<OtherIncomeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OtherIncomeEdge']>, nodes: ReadonlyArray<ResolversTypes['OtherIncome']> }>;
  OtherIncomeCreateInput: OtherIncomeCreateInput;
  OtherIncomeCreatePayload: ResolverTypeWrapper<Omit<OtherIncomeCreatePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<ResolversTypes['OtherIncome']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OtherIncomeDeleteInput: OtherIncomeDeleteInput;
  OtherIncomeDeletePayload: ResolverTypeWrapper<Omit<OtherIncomeDeletePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<ResolversTypes['OtherIncome']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OtherIncomeEdge: ResolverTypeWrapper<Omit<OtherIncomeEdge, 'node'> & { node: ResolversTypes['OtherIncome'] }>;
  OtherIncomeFilterInput: OtherIncomeFilterInput;
  OtherIncomeSort: OtherIncomeSort;
  OtherIncomeTax: ResolverTypeWrapper<OtherIncomeTax>;
  OtherIncomeTaxInput: OtherIncomeTaxInput;
  OtherIncomeUpdateInput: OtherIncomeUpdateInput;
  OtherIncomeUpdatePayload: ResolverTypeWrapper<Omit<OtherIncomeUpdatePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<ResolversTypes['OtherIncome']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Overdue: ResolverTypeWrapper<OverdueRow>;
  OverdueClient: ResolverTypeWrapper<OverdueClientRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentBulkCreateInput: PaymentBulkCreateInput;
  PaymentBulkCreatePayload: ResolverTypeWrapper<Omit<PaymentBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['PaymentCreatePayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: ResolverTypeWrapper<Omit<PaymentCreatePayload, 'overpayment' | 'payment' | 'userErrors'> & { overpayment?: Maybe<ResolversTypes['PaymentOverpayment']>, payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentDeleteInput: PaymentDeleteInput;
  PaymentDeletePayload: ResolverTypeWrapper<Omit<PaymentDeletePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilterInput: PaymentFilterInput;
  PaymentGateway: ResolverTypeWrapper<PaymentGatewayRow>;
  PaymentGatewayAccount: ResolverTypeWrapper<PaymentGatewayAccountRow>;
  PaymentGatewayConnection: ResolverTypeWrapper<Omit<PaymentGatewayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentGatewayEdge']>, nodes: ReadonlyArray<ResolversTypes['PaymentGateway']> }>;
  PaymentGatewayDisconnectInput: PaymentGatewayDisconnectInput;
  PaymentGatewayDisconnectPayload: ResolverTypeWrapper<Omit<PaymentGatewayDisconnectPayload, 'paymentGateway' | 'userErrors'> & { paymentGateway?: Maybe<ResolversTypes['PaymentGateway']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentGatewayEdge: ResolverTypeWrapper<Omit<PaymentGatewayEdge, 'node'> & { node: ResolversTypes['PaymentGateway'] }>;
  PaymentMethod: PaymentMethod;
  PaymentOptions: ResolverTypeWrapper<PaymentOptionsRow>;
  PaymentOptionsProcessor: ResolverTypeWrapper<PaymentOptionsProcessor>;
  PaymentOverpayment: ResolverTypeWrapper<PaymentOverpaymentRow>;
  PaymentSort: PaymentSort;
  PaymentUpdateInput: PaymentUpdateInput;
  PaymentUpdatePayload: ResolverTypeWrapper<Omit<PaymentUpdatePayload, 'overpayment' | 'payment' | 'userErrors'> & { overpayment?: Maybe<ResolversTypes['PaymentOverpayment']>, payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentsCollected: ResolverTypeWrapper<Omit<PaymentsCollected, 'payments'> & { payments: ReadonlyArray<ResolversTypes['CollectedPayment']> }>;
  PostalAddress: ResolverTypeWrapper<PostalAddressRow>;
  PostalAddressInput: PostalAddressInput;
  ProfitAndLoss: ResolverTypeWrapper<ProfitAndLoss>;
  ProfitAndLossLine: ResolverTypeWrapper<ProfitAndLossLine>;
  ProfitAndLossMargin: ResolverTypeWrapper<ProfitAndLossMargin>;
  ProfitAndLossRow: ResolverTypeWrapper<ProfitAndLossRow>;
  ProfitAndLossRowKind: ProfitAndLossRowKind;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectAbility: ProjectAbility;
  ProjectBilledStatus: ProjectBilledStatus;
  ProjectBillingMethod: ProjectBillingMethod;
  ProjectComment: ResolverTypeWrapper<ProjectCommentRow>;
  ProjectCommentCreateInput: ProjectCommentCreateInput;
  ProjectCommentCreatePayload: ResolverTypeWrapper<Omit<ProjectCommentCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectCompleteInput: ProjectCompleteInput;
  ProjectCompletePayload: ResolverTypeWrapper<Omit<ProjectCompletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectCreateInput: ProjectCreateInput;
  ProjectCreatePayload: ResolverTypeWrapper<Omit<ProjectCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectDeleteInput: ProjectDeleteInput;
  ProjectDeletePayload: ResolverTypeWrapper<Omit<ProjectDeletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectDiscussion: ResolverTypeWrapper<ProjectDiscussionRow>;
  ProjectDiscussionCreateInput: ProjectDiscussionCreateInput;
  ProjectDiscussionCreatePayload: ResolverTypeWrapper<Omit<ProjectDiscussionCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilterInput: ProjectFilterInput;
  ProjectInvitation: ResolverTypeWrapper<ProjectInvitation>;
  ProjectInviteInput: ProjectInviteInput;
  ProjectInvitePayload: ResolverTypeWrapper<Omit<ProjectInvitePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectKind: ProjectKind;
  ProjectMember: ResolverTypeWrapper<ProjectMemberRow>;
  ProjectProfitability: ResolverTypeWrapper<Omit<ProjectProfitability, 'unpriced'> & { unpriced: ReadonlyArray<ResolversTypes['UnbilledTime']> }>;
  ProjectProfitabilityReason: ProjectProfitabilityReason;
  ProjectReferenceInput: ProjectReferenceInput;
  ProjectReopenInput: ProjectReopenInput;
  ProjectReopenPayload: ResolverTypeWrapper<Omit<ProjectReopenPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectService: ResolverTypeWrapper<ProjectServiceRow>;
  ProjectServiceUpdateInput: ProjectServiceUpdateInput;
  ProjectServiceUpdatePayload: ResolverTypeWrapper<Omit<ProjectServiceUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectSort: ProjectSort;
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpdatePayload: ResolverTypeWrapper<Omit<ProjectUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectUsage: ResolverTypeWrapper<ProjectUsageRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachStatus: ReachStatus;
  Receivables: ResolverTypeWrapper<Omit<Receivables, 'currencies'> & { currencies: ReadonlyArray<ResolversTypes['ReceivablesCurrency']> }>;
  ReceivablesClient: ResolverTypeWrapper<ReceivablesClientRow>;
  ReceivablesCurrency: ResolverTypeWrapper<Omit<ReceivablesCurrency, 'clients'> & { clients: ReadonlyArray<ResolversTypes['ReceivablesClient']> }>;
  ReportCsv: ResolverTypeWrapper<ReportCsv>;
  ReportPeriod: ResolverTypeWrapper<ReportPeriod>;
  ReportResolution: ReportResolution;
  Reports: ResolverTypeWrapper<ReportsRow>;
  Retainer: ResolverTypeWrapper<RetainerRow>;
  RetainerConnection: ResolverTypeWrapper<Omit<RetainerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RetainerEdge']>, nodes: ReadonlyArray<ResolversTypes['Retainer']> }>;
  RetainerCreateInput: RetainerCreateInput;
  RetainerCreatePayload: ResolverTypeWrapper<Omit<RetainerCreatePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversTypes['Retainer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetainerDeleteInput: RetainerDeleteInput;
  RetainerDeletePayload: ResolverTypeWrapper<Omit<RetainerDeletePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversTypes['Retainer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetainerEdge: ResolverTypeWrapper<Omit<RetainerEdge, 'node'> & { node: ResolversTypes['Retainer'] }>;
  RetainerFilterInput: RetainerFilterInput;
  RetainerRestoreInput: RetainerRestoreInput;
  RetainerRestorePayload: ResolverTypeWrapper<Omit<RetainerRestorePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversTypes['Retainer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetainerUpdateInput: RetainerUpdateInput;
  RetainerUpdatePayload: ResolverTypeWrapper<Omit<RetainerUpdatePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversTypes['Retainer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Revenue: ResolverTypeWrapper<Omit<Revenue, 'currencies'> & { currencies: ReadonlyArray<ResolversTypes['RevenueCurrency']> }>;
  RevenueCurrency: ResolverTypeWrapper<Omit<RevenueCurrency, 'groups'> & { groups: ReadonlyArray<ResolversTypes['RevenueGroup']> }>;
  RevenueGroup: ResolverTypeWrapper<RevenueGroupRow>;
  RevenueGrouping: RevenueGrouping;
  Service: ResolverTypeWrapper<ServiceRow>;
  ServiceConnection: ResolverTypeWrapper<Omit<ServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Service']> }>;
  ServiceCreateInput: ServiceCreateInput;
  ServiceCreatePayload: ResolverTypeWrapper<Omit<ServiceCreatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversTypes['Service']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceFilterInput: ServiceFilterInput;
  ServiceReferenceInput: ServiceReferenceInput;
  ServiceUpdateInput: ServiceUpdateInput;
  ServiceUpdatePayload: ResolverTypeWrapper<Omit<ServiceUpdatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversTypes['Service']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StaffMember: ResolverTypeWrapper<StaffMemberRow>;
  StaffMemberConnection: ResolverTypeWrapper<Omit<StaffMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StaffMemberEdge']>, nodes: ReadonlyArray<ResolversTypes['StaffMember']> }>;
  StaffMemberDeleteInput: StaffMemberDeleteInput;
  StaffMemberDeletePayload: ResolverTypeWrapper<Omit<StaffMemberDeletePayload, 'staffMember' | 'userErrors'> & { staffMember?: Maybe<ResolversTypes['StaffMember']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StaffMemberEdge: ResolverTypeWrapper<Omit<StaffMemberEdge, 'node'> & { node: ResolversTypes['StaffMember'] }>;
  StaffMemberFilterInput: StaffMemberFilterInput;
  StaffMemberUpdateInput: StaffMemberUpdateInput;
  StaffMemberUpdatePayload: ResolverTypeWrapper<Omit<StaffMemberUpdatePayload, 'staffMember' | 'userErrors'> & { staffMember?: Maybe<ResolversTypes['StaffMember']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversTypes['Task']> }>;
  TaskCreateInput: TaskCreateInput;
  TaskCreatePayload: ResolverTypeWrapper<Omit<TaskCreatePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TaskDeleteInput: TaskDeleteInput;
  TaskDeletePayload: ResolverTypeWrapper<Omit<TaskDeletePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilterInput: TaskFilterInput;
  TaskRestoreInput: TaskRestoreInput;
  TaskRestorePayload: ResolverTypeWrapper<Omit<TaskRestorePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TaskSort: TaskSort;
  TaskUpdateInput: TaskUpdateInput;
  TaskUpdatePayload: ResolverTypeWrapper<Omit<TaskUpdatePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversTypes['Task']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Tax: ResolverTypeWrapper<TaxRow>;
  TaxCollected: ResolverTypeWrapper<TaxCollected>;
  TaxCollectedCurrency: ResolverTypeWrapper<TaxCollectedCurrency>;
  TaxCollectedTax: ResolverTypeWrapper<TaxCollectedTax>;
  TaxConnection: ResolverTypeWrapper<Omit<TaxConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TaxEdge']>, nodes: ReadonlyArray<ResolversTypes['Tax']> }>;
  TaxCreateInput: TaxCreateInput;
  TaxCreatePayload: ResolverTypeWrapper<Omit<TaxCreatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<ResolversTypes['Tax']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TaxDeleteInput: TaxDeleteInput;
  TaxDeletePayload: ResolverTypeWrapper<Omit<TaxDeletePayload, 'tax' | 'userErrors'> & { tax?: Maybe<ResolversTypes['Tax']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TaxEdge: ResolverTypeWrapper<Omit<TaxEdge, 'node'> & { node: ResolversTypes['Tax'] }>;
  TaxFilterInput: TaxFilterInput;
  TaxSort: TaxSort;
  TaxSummary: ResolverTypeWrapper<TaxSummary>;
  TaxSummaryLine: ResolverTypeWrapper<TaxSummaryLine>;
  TaxUpdateInput: TaxUpdateInput;
  TaxUpdatePayload: ResolverTypeWrapper<Omit<TaxUpdatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<ResolversTypes['Tax']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TeamMember: ResolverTypeWrapper<TeamMemberRow>;
  TeamMemberConnection: ResolverTypeWrapper<Omit<TeamMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamMemberEdge']>, nodes: ReadonlyArray<ResolversTypes['TeamMember']> }>;
  TeamMemberEdge: ResolverTypeWrapper<Omit<TeamMemberEdge, 'node'> & { node: ResolversTypes['TeamMember'] }>;
  TeamMemberFilterInput: TeamMemberFilterInput;
  TeamMemberInvitationRate: ResolverTypeWrapper<TeamMemberInvitationRateRow>;
  TeamMemberUpdateInput: TeamMemberUpdateInput;
  TeamMemberUpdatePayload: ResolverTypeWrapper<Omit<TeamMemberUpdatePayload, 'teamMember' | 'userErrors'> & { teamMember?: Maybe<ResolversTypes['TeamMember']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimeEntry: ResolverTypeWrapper<TimeEntryRow>;
  TimeEntryBulkCreateInput: TimeEntryBulkCreateInput;
  TimeEntryBulkCreatePayload: ResolverTypeWrapper<Omit<TimeEntryBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversTypes['TimeEntryCreatePayload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimeEntryConnection: ResolverTypeWrapper<TimeEntryConnectionRow>;
  TimeEntryCreateInput: TimeEntryCreateInput;
  TimeEntryCreatePayload: ResolverTypeWrapper<Omit<TimeEntryCreatePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimeEntryDeleteInput: TimeEntryDeleteInput;
  TimeEntryDeletePayload: ResolverTypeWrapper<Omit<TimeEntryDeletePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimeEntryEdge: ResolverTypeWrapper<Omit<TimeEntryEdge, 'node'> & { node: ResolversTypes['TimeEntry'] }>;
  TimeEntryFilterInput: TimeEntryFilterInput;
  TimeEntrySort: TimeEntrySort;
  TimeEntryTotalByClient: ResolverTypeWrapper<TimeEntryTotalByClientRow>;
  TimeEntryTotalByDay: ResolverTypeWrapper<Omit<TimeEntryTotalByDay, 'logged'> & { logged: ResolversTypes['TimeSpan'] }>;
  TimeEntryTotalByProject: ResolverTypeWrapper<TimeEntryTotalByProjectRow>;
  TimeEntryTotalByTeamMember: ResolverTypeWrapper<TimeEntryTotalByTeamMemberRow>;
  TimeEntryTotals: ResolverTypeWrapper<TimeEntryTotalsRow>;
  TimeEntryUpdateInput: TimeEntryUpdateInput;
  TimeEntryUpdatePayload: ResolverTypeWrapper<Omit<TimeEntryUpdatePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimeSpan: ResolverTypeWrapper<number>;
  TimeSpanInput: TimeSpanInput;
  Timer: ResolverTypeWrapper<TimerRow>;
  TimerDiscardInput: TimerDiscardInput;
  TimerDiscardPayload: ResolverTypeWrapper<Omit<TimerDiscardPayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversTypes['Timer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimerLogInput: TimerLogInput;
  TimerLogPayload: ResolverTypeWrapper<Omit<TimerLogPayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimerPauseInput: TimerPauseInput;
  TimerPausePayload: ResolverTypeWrapper<Omit<TimerPausePayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversTypes['Timer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimerResumeInput: TimerResumeInput;
  TimerResumePayload: ResolverTypeWrapper<Omit<TimerResumePayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversTypes['Timer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimerStartInput: TimerStartInput;
  TimerStartPayload: ResolverTypeWrapper<Omit<TimerStartPayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversTypes['Timer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TrialBalance: ResolverTypeWrapper<Omit<TrialBalance, 'lines'> & { lines: ReadonlyArray<ResolversTypes['TrialBalanceLine']> }>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLineRow>;
  Unbilled: ResolverTypeWrapper<Omit<Unbilled, 'groups' | 'time' | 'unpriced'> & { groups: ReadonlyArray<ResolversTypes['UnbilledGroup']>, time: ResolversTypes['TimeSpan'], unpriced: ReadonlyArray<ResolversTypes['UnbilledTime']> }>;
  UnbilledAmount: ResolverTypeWrapper<UnbilledAmount>;
  UnbilledGroup: ResolverTypeWrapper<UnbilledGroupRow>;
  UnbilledGrouping: UnbilledGrouping;
  UnbilledReason: UnbilledReason;
  UnbilledTime: ResolverTypeWrapper<Omit<UnbilledTime, 'time'> & { time: ResolversTypes['TimeSpan'] }>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  UserError: ResolverTypeWrapper<UserErrorRow>;
  UserErrorCandidate: ResolverTypeWrapper<UserErrorCandidateRow>;
  UserErrorCode: UserErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountsAging: Omit<AccountsAging, 'accounts'> & { accounts: ReadonlyArray<ResolversParentTypes['AgingAccount']> };
  AgingAccount: AgingAccountRow;
  String: Scalars['String']['output'];
  AgingAmounts: AgingAmounts;
  BalanceAt: BalanceAt;
  BalanceSheet: BalanceSheet;
  Boolean: Scalars['Boolean']['output'];
  BalanceSheetAccount: BalanceSheetAccount;
  BalanceSheetRow: BalanceSheetRow;
  Int: Scalars['Int']['output'];
  BalanceSheetSection: BalanceSheetSection;
  BareAmount: BareAmountRow;
  Bill: BillRow;
  ID: Scalars['ID']['output'];
  BillArchiveInput: BillArchiveInput;
  BillArchivePayload: Omit<BillArchivePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversParentTypes['Bill']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillAttachment: BillAttachment;
  BillAttachmentInput: BillAttachmentInput;
  BillConnection: Omit<BillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Bill']> };
  BillCreateInput: BillCreateInput;
  BillCreatePayload: Omit<BillCreatePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversParentTypes['Bill']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillDeleteInput: BillDeleteInput;
  BillDeletePayload: Omit<BillDeletePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversParentTypes['Bill']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillEdge: Omit<BillEdge, 'node'> & { node: ResolversParentTypes['Bill'] };
  BillFilterInput: BillFilterInput;
  BillLine: BillLineRow;
  BillLineInput: BillLineInput;
  BillLineTax: BillLineTaxRow;
  BillLineUpdateInput: BillLineUpdateInput;
  BillPayment: BillPaymentRow;
  BillPaymentConnection: Omit<BillPaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillPaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BillPayment']> };
  BillPaymentCreateInput: BillPaymentCreateInput;
  BillPaymentCreatePayload: Omit<BillPaymentCreatePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<ResolversParentTypes['BillPayment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillPaymentDeleteInput: BillPaymentDeleteInput;
  BillPaymentDeletePayload: Omit<BillPaymentDeletePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<ResolversParentTypes['BillPayment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillPaymentEdge: Omit<BillPaymentEdge, 'node'> & { node: ResolversParentTypes['BillPayment'] };
  BillPaymentFilterInput: BillPaymentFilterInput;
  BillPaymentUpdateInput: BillPaymentUpdateInput;
  BillPaymentUpdatePayload: Omit<BillPaymentUpdatePayload, 'billPayment' | 'userErrors'> & { billPayment?: Maybe<ResolversParentTypes['BillPayment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillRestoreInput: BillRestoreInput;
  BillRestorePayload: Omit<BillRestorePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversParentTypes['Bill']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillUpdateInput: BillUpdateInput;
  BillUpdatePayload: Omit<BillUpdatePayload, 'bill' | 'userErrors'> & { bill?: Maybe<ResolversParentTypes['Bill']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillVendor: BillVendorRow;
  BillVendorConnection: Omit<BillVendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillVendorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BillVendor']> };
  BillVendorContact: BillVendorContact;
  BillVendorContactInput: BillVendorContactInput;
  BillVendorCreateInput: BillVendorCreateInput;
  BillVendorCreatePayload: Omit<BillVendorCreatePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversParentTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillVendorDeleteInput: BillVendorDeleteInput;
  BillVendorDeletePayload: Omit<BillVendorDeletePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversParentTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillVendorEdge: Omit<BillVendorEdge, 'node'> & { node: ResolversParentTypes['BillVendor'] };
  BillVendorFilterInput: BillVendorFilterInput;
  BillVendorReferenceInput: BillVendorReferenceInput;
  BillVendorRestoreInput: BillVendorRestoreInput;
  BillVendorRestorePayload: Omit<BillVendorRestorePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversParentTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BillVendorTaxDefault: BillVendorTaxDefaultRow;
  BillVendorTaxDefaultInput: BillVendorTaxDefaultInput;
  BillVendorUpdateInput: BillVendorUpdateInput;
  BillVendorUpdatePayload: Omit<BillVendorUpdatePayload, 'billVendor' | 'userErrors'> & { billVendor?: Maybe<ResolversParentTypes['BillVendor']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Business: BusinessRow;
  BusinessAccess: BusinessAccessRow;
  BusinessCashFlow: BusinessCashFlow;
  BusinessCashFlowAmounts: BusinessCashFlowAmounts;
  BusinessCashFlowCurrency: BusinessCashFlowCurrency;
  BusinessFeature: BusinessFeatureRow;
  BusinessReach: BusinessReachRow;
  BusinessRecord: ResolversInterfaceTypes<ResolversParentTypes>['BusinessRecord'];
  BusinessSettings: BusinessSettingsRow;
  Caller: CallerRow;
  CashFlow: Omit<CashFlow, 'activities'> & { activities: ReadonlyArray<ResolversParentTypes['CashFlowActivity']> };
  CashFlowActivity: Omit<CashFlowActivity, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['CashFlowLine']> };
  CashFlowLine: CashFlowLineRow;
  CashFlowRow: CashFlowRow;
  CheckoutLink: CheckoutLinkRow;
  CheckoutLinkCreateInput: CheckoutLinkCreateInput;
  CheckoutLinkCreatePayload: Omit<CheckoutLinkCreatePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<ResolversParentTypes['CheckoutLink']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutLinkDeleteInput: CheckoutLinkDeleteInput;
  CheckoutLinkDeletePayload: Omit<CheckoutLinkDeletePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<ResolversParentTypes['CheckoutLink']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutLinkPaymentOptionsSetInput: CheckoutLinkPaymentOptionsSetInput;
  CheckoutLinkPaymentOptionsSetPayload: CheckoutLinkPaymentOptionsSetPayloadRow;
  CheckoutLinkTax: CheckoutLinkTax;
  CheckoutLinkTaxInput: CheckoutLinkTaxInput;
  CheckoutLinkUpdateInput: CheckoutLinkUpdateInput;
  CheckoutLinkUpdatePayload: Omit<CheckoutLinkUpdatePayload, 'checkoutLink' | 'userErrors'> & { checkoutLink?: Maybe<ResolversParentTypes['CheckoutLink']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Client: ClientRow;
  ClientArchiveInput: ClientArchiveInput;
  ClientArchivePayload: Omit<ClientArchivePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientBalance: ClientBalanceRow;
  ClientBulkCreateInput: ClientBulkCreateInput;
  ClientBulkCreatePayload: Omit<ClientBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['ClientCreatePayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientConnection: Omit<ClientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Client']> };
  ClientContact: ClientContact;
  ClientContactAddInput: ClientContactAddInput;
  ClientContactAddPayload: Omit<ClientContactAddPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientContactInput: ClientContactInput;
  ClientContactRemoveAllInput: ClientContactRemoveAllInput;
  ClientContactRemoveAllPayload: Omit<ClientContactRemoveAllPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientContactRemoveInput: ClientContactRemoveInput;
  ClientContactRemovePayload: Omit<ClientContactRemovePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientContactUpdateInput: ClientContactUpdateInput;
  ClientContactUpdatePayload: Omit<ClientContactUpdatePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientCreateInput: ClientCreateInput;
  ClientCreatePayload: Omit<ClientCreatePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientDeleteInput: ClientDeleteInput;
  ClientDeletePayload: Omit<ClientDeletePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientEdge: Omit<ClientEdge, 'node'> & { node: ResolversParentTypes['Client'] };
  ClientFilterInput: ClientFilterInput;
  ClientRestoreInput: ClientRestoreInput;
  ClientRestorePayload: Omit<ClientRestorePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientUpdateInput: ClientUpdateInput;
  ClientUpdatePayload: Omit<ClientUpdatePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientUpsertInput: ClientUpsertInput;
  ClientUpsertPayload: Omit<ClientUpsertPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CollectedPayment: CollectedPaymentRow;
  ConnectionDisconnectInput: ConnectionDisconnectInput;
  ConnectionDisconnectPayload: Omit<ConnectionDisconnectPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConnectionState: ConnectionStateRow;
  ConnectionTrouble: ConnectionTroubleRow;
  ConnectionVerifyInput: ConnectionVerifyInput;
  ConnectionVerifyPayload: Omit<ConnectionVerifyPayload, 'connection' | 'userErrors'> & { connection?: Maybe<ResolversParentTypes['ConnectionState']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNote: CreditNoteRow;
  CreditNoteConnection: Omit<CreditNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CreditNoteEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CreditNote']> };
  CreditNoteCreateInput: CreditNoteCreateInput;
  CreditNoteCreatePayload: Omit<CreditNoteCreatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteDeleteInput: CreditNoteDeleteInput;
  CreditNoteDeletePayload: Omit<CreditNoteDeletePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreditNoteEdge: Omit<CreditNoteEdge, 'node'> & { node: ResolversParentTypes['CreditNote'] };
  CreditNoteFilterInput: CreditNoteFilterInput;
  CreditNoteLine: CreditNoteLineRow;
  CreditNoteLineInput: CreditNoteLineInput;
  CreditNoteRecipient: Omit<CreditNoteRecipient, 'address'> & { address?: Maybe<ResolversParentTypes['PostalAddress']> };
  CreditNoteUpdateInput: CreditNoteUpdateInput;
  CreditNoteUpdatePayload: Omit<CreditNoteUpdatePayload, 'creditNote' | 'userErrors'> & { creditNote?: Maybe<ResolversParentTypes['CreditNote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalRangeInput: DecimalRangeInput;
  DocumentEmailInput: DocumentEmailInput;
  DocumentHeadingInput: DocumentHeadingInput;
  DocumentLogo: DocumentLogo;
  DocumentLogoInput: DocumentLogoInput;
  DocumentPresentationInput: DocumentPresentationInput;
  Duration: Scalars['Duration']['output'];
  Estimate: EstimateRow;
  EstimateAcceptInput: EstimateAcceptInput;
  EstimateAcceptPayload: Omit<EstimateAcceptPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateArchiveInput: EstimateArchiveInput;
  EstimateArchivePayload: Omit<EstimateArchivePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateConnection: Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstimateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Estimate']> };
  EstimateContact: EstimateContact;
  EstimateConvertInput: EstimateConvertInput;
  EstimateConvertPayload: EstimateConvertPayloadRow;
  EstimateCreateInput: EstimateCreateInput;
  EstimateCreatePayload: Omit<EstimateCreatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateDeleteInput: EstimateDeleteInput;
  EstimateDeletePayload: Omit<EstimateDeletePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateEdge: Omit<EstimateEdge, 'node'> & { node: ResolversParentTypes['Estimate'] };
  EstimateEmailInput: EstimateEmailInput;
  EstimateFilterInput: EstimateFilterInput;
  EstimateHeading: EstimateHeading;
  EstimateLine: EstimateLineRow;
  EstimateLineInput: EstimateLineInput;
  EstimateLineUpdateInput: EstimateLineUpdateInput;
  EstimateOwner: EstimateOwnerRow;
  EstimatePresentation: EstimatePresentation;
  EstimateRecipient: Omit<EstimateRecipient, 'address'> & { address?: Maybe<ResolversParentTypes['PostalAddress']> };
  EstimateRecipientInput: EstimateRecipientInput;
  EstimateRestoreInput: EstimateRestoreInput;
  EstimateRestorePayload: Omit<EstimateRestorePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateSection: EstimateSectionRow;
  EstimateSectionInput: EstimateSectionInput;
  EstimateSendInput: EstimateSendInput;
  EstimateSendPayload: Omit<EstimateSendPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateUpdateInput: EstimateUpdateInput;
  EstimateUpdatePayload: Omit<EstimateUpdatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Expense: ExpenseRow;
  ExpenseArchiveInput: ExpenseArchiveInput;
  ExpenseArchivePayload: Omit<ExpenseArchivePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseBulkCreateInput: ExpenseBulkCreateInput;
  ExpenseBulkCreatePayload: Omit<ExpenseBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['ExpenseCreatePayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseCategory: ExpenseCategoryRow;
  ExpenseCategoryConnection: Omit<ExpenseCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExpenseCategoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExpenseCategory']> };
  ExpenseCategoryCreateInput: ExpenseCategoryCreateInput;
  ExpenseCategoryCreatePayload: Omit<ExpenseCategoryCreatePayload, 'expenseCategory' | 'userErrors'> & { expenseCategory?: Maybe<ResolversParentTypes['ExpenseCategory']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseCategoryEdge: Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversParentTypes['ExpenseCategory'] };
  ExpenseCategoryFilterInput: ExpenseCategoryFilterInput;
  ExpenseCategoryReferenceInput: ExpenseCategoryReferenceInput;
  ExpenseConnection: Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExpenseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Expense']> };
  ExpenseCreateInput: ExpenseCreateInput;
  ExpenseCreatePayload: Omit<ExpenseCreatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseDeleteInput: ExpenseDeleteInput;
  ExpenseDeletePayload: Omit<ExpenseDeletePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseDetails: Omit<ExpenseDetails, 'groups' | 'rows'> & { groups: ReadonlyArray<ResolversParentTypes['ExpenseDetailsGroup']>, rows: ReadonlyArray<ResolversParentTypes['ExpenseDetailsRow']> };
  ExpenseDetailsExpense: ExpenseDetailsExpenseRow;
  ExpenseDetailsGroup: ExpenseDetailsGroupRow;
  ExpenseDetailsRow: Omit<ExpenseDetailsRow, 'expenses'> & { expenses: ReadonlyArray<ResolversParentTypes['ExpenseDetailsExpense']> };
  ExpenseDetailsTax: ExpenseDetailsTax;
  ExpenseEdge: Omit<ExpenseEdge, 'node'> & { node: ResolversParentTypes['Expense'] };
  ExpenseFilterInput: ExpenseFilterInput;
  ExpenseProfile: ExpenseProfileRow;
  ExpenseProfileCreateInput: ExpenseProfileCreateInput;
  ExpenseProfileCreatePayload: ExpenseProfileCreatePayloadRow;
  ExpenseProfileSchedule: ExpenseProfileSchedule;
  ExpenseProfileScheduleInput: ExpenseProfileScheduleInput;
  ExpenseReceipt: ExpenseReceipt;
  ExpenseReceiptInput: ExpenseReceiptInput;
  ExpenseRestoreInput: ExpenseRestoreInput;
  ExpenseRestorePayload: Omit<ExpenseRestorePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseSummary: ExpenseSummaryRow;
  ExpenseSummaryAmount: ExpenseSummaryAmountRow;
  ExpenseSummaryGroup: ExpenseSummaryGroupRow;
  ExpenseTax: ExpenseTaxRow;
  ExpenseTaxInput: ExpenseTaxInput;
  ExpenseUpdateInput: ExpenseUpdateInput;
  ExpenseUpdatePayload: Omit<ExpenseUpdatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseVendor: ExpenseVendorRow;
  ExpenseVendorConnection: Omit<ExpenseVendorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExpenseVendorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExpenseVendor']> };
  ExpenseVendorEdge: Omit<ExpenseVendorEdge, 'node'> & { node: ResolversParentTypes['ExpenseVendor'] };
  GeneralLedger: Omit<GeneralLedger, 'accounts'> & { accounts: ReadonlyArray<ResolversParentTypes['GeneralLedgerAccount']> };
  GeneralLedgerAccount: GeneralLedgerAccountRow;
  GeneralLedgerRow: GeneralLedgerRow;
  GeneralLedgerSubAccount: GeneralLedgerSubAccountRow;
  GeneralLedgerTransaction: GeneralLedgerTransactionRow;
  IntRangeInput: IntRangeInput;
  Invoice: InvoiceRow;
  InvoiceArchiveInput: InvoiceArchiveInput;
  InvoiceArchivePayload: Omit<InvoiceArchivePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceAttachment: InvoiceAttachment;
  InvoiceAttachmentInput: InvoiceAttachmentInput;
  InvoiceAuditEntry: InvoiceAuditEntry;
  InvoiceBulkCreateInput: InvoiceBulkCreateInput;
  InvoiceBulkCreatePayload: Omit<InvoiceBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['InvoiceCreatePayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceCloneInput: InvoiceCloneInput;
  InvoiceClonePayload: Omit<InvoiceClonePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invoice']> };
  InvoiceContact: InvoiceContact;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceCreatePayload: Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: Omit<InvoiceDeletePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceDeposit: InvoiceDepositRow;
  InvoiceDepositInput: InvoiceDepositInput;
  InvoiceDetails: Omit<InvoiceDetails, 'clients'> & { clients: ReadonlyArray<ResolversParentTypes['InvoiceDetailsClient']> };
  InvoiceDetailsClient: InvoiceDetailsClientRow;
  InvoiceDetailsInvoice: InvoiceDetailsInvoiceRow;
  InvoiceDetailsLine: InvoiceDetailsLine;
  InvoiceDetailsLineTax: InvoiceDetailsLineTax;
  InvoiceDetailsTax: InvoiceDetailsTax;
  InvoiceDetailsTotals: InvoiceDetailsTotals;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilterInput: InvoiceFilterInput;
  InvoiceGateway: InvoiceGatewayRow;
  InvoiceHeading: InvoiceHeading;
  InvoiceLine: InvoiceLineRow;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceLineUpdateInput: InvoiceLineUpdateInput;
  InvoiceMarkSentInput: InvoiceMarkSentInput;
  InvoiceMarkSentPayload: Omit<InvoiceMarkSentPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceOwner: InvoiceOwnerRow;
  InvoicePaymentOptionsSetInput: InvoicePaymentOptionsSetInput;
  InvoicePaymentOptionsSetPayload: InvoicePaymentOptionsSetPayloadRow;
  InvoicePdf: InvoicePdf;
  InvoicePresentation: InvoicePresentation;
  InvoiceProfile: InvoiceProfileRow;
  InvoiceProfileArchiveInput: InvoiceProfileArchiveInput;
  InvoiceProfileArchivePayload: Omit<InvoiceProfileArchivePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceProfileConnection: Omit<InvoiceProfileConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceProfileEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceProfile']> };
  InvoiceProfileCreateInput: InvoiceProfileCreateInput;
  InvoiceProfileCreatePayload: Omit<InvoiceProfileCreatePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceProfileDeleteInput: InvoiceProfileDeleteInput;
  InvoiceProfileDeletePayload: Omit<InvoiceProfileDeletePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceProfileEdge: Omit<InvoiceProfileEdge, 'node'> & { node: ResolversParentTypes['InvoiceProfile'] };
  InvoiceProfileEndInput: InvoiceProfileEndInput;
  InvoiceProfileEndPayload: Omit<InvoiceProfileEndPayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceProfileFilterInput: InvoiceProfileFilterInput;
  InvoiceProfileLine: InvoiceProfileLineRow;
  InvoiceProfileLineInput: InvoiceProfileLineInput;
  InvoiceProfileLineUpdateInput: InvoiceProfileLineUpdateInput;
  InvoiceProfilePauseInput: InvoiceProfilePauseInput;
  InvoiceProfilePausePayload: Omit<InvoiceProfilePausePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceProfilePaymentOptionsSetInput: InvoiceProfilePaymentOptionsSetInput;
  InvoiceProfilePaymentOptionsSetPayload: InvoiceProfilePaymentOptionsSetPayloadRow;
  InvoiceProfileRecipient: Omit<InvoiceProfileRecipient, 'address'> & { address?: Maybe<ResolversParentTypes['PostalAddress']> };
  InvoiceProfileRestoreInput: InvoiceProfileRestoreInput;
  InvoiceProfileRestorePayload: Omit<InvoiceProfileRestorePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceProfileResumeInput: InvoiceProfileResumeInput;
  InvoiceProfileResumePayload: Omit<InvoiceProfileResumePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceProfileSchedule: InvoiceProfileSchedule;
  InvoiceProfileScheduleInput: InvoiceProfileScheduleInput;
  InvoiceProfileScheduleUpdateInput: InvoiceProfileScheduleUpdateInput;
  InvoiceProfileTimeFormat: InvoiceProfileTimeFormat;
  InvoiceProfileUpdateInput: InvoiceProfileUpdateInput;
  InvoiceProfileUpdatePayload: Omit<InvoiceProfileUpdatePayload, 'invoiceProfile' | 'userErrors'> & { invoiceProfile?: Maybe<ResolversParentTypes['InvoiceProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceRecipient: Omit<InvoiceRecipient, 'address'> & { address?: Maybe<ResolversParentTypes['PostalAddress']> };
  InvoiceRestoreInput: InvoiceRestoreInput;
  InvoiceRestorePayload: Omit<InvoiceRestorePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceSendInput: InvoiceSendInput;
  InvoiceSendPayload: Omit<InvoiceSendPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceUpdateInput: InvoiceUpdateInput;
  InvoiceUpdatePayload: Omit<InvoiceUpdatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Item: ItemRow;
  ItemConnection: Omit<ItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Item']> };
  ItemCreateInput: ItemCreateInput;
  ItemCreatePayload: Omit<ItemCreatePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['Item']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ItemDeleteInput: ItemDeleteInput;
  ItemDeletePayload: Omit<ItemDeletePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['Item']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ItemEdge: Omit<ItemEdge, 'node'> & { node: ResolversParentTypes['Item'] };
  ItemFilterInput: ItemFilterInput;
  ItemRestoreInput: ItemRestoreInput;
  ItemRestorePayload: Omit<ItemRestorePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['Item']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ItemSales: Omit<ItemSales, 'items'> & { items: ReadonlyArray<ResolversParentTypes['ItemSalesItem']> };
  ItemSalesItem: ItemSalesItemRow;
  ItemSalesSale: ItemSalesSaleRow;
  ItemUpdateInput: ItemUpdateInput;
  ItemUpdatePayload: Omit<ItemUpdatePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['Item']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  JournalEntry: JournalEntryRow;
  JournalEntryAccount: JournalEntryAccountRow;
  JournalEntryAccountConnection: Omit<JournalEntryAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JournalEntryAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JournalEntryAccount']> };
  JournalEntryAccountEdge: Omit<JournalEntryAccountEdge, 'node'> & { node: ResolversParentTypes['JournalEntryAccount'] };
  JournalEntryAccountFilterInput: JournalEntryAccountFilterInput;
  JournalEntryCreateInput: JournalEntryCreateInput;
  JournalEntryCreatePayload: Omit<JournalEntryCreatePayload, 'journalEntry' | 'userErrors'> & { journalEntry?: Maybe<ResolversParentTypes['JournalEntry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  JournalEntryLine: JournalEntryLineRow;
  JournalEntryLineAmountInput: JournalEntryLineAmountInput;
  JournalEntryLineConnection: Omit<JournalEntryLineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JournalEntryLineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['JournalEntryLine']> };
  JournalEntryLineEdge: Omit<JournalEntryLineEdge, 'node'> & { node: ResolversParentTypes['JournalEntryLine'] };
  JournalEntryLineFilterInput: JournalEntryLineFilterInput;
  JournalEntryLineInput: JournalEntryLineInput;
  JournalEntrySubAccount: JournalEntrySubAccountRow;
  LateFee: Omit<LateFee, 'taxes'> & { taxes: ReadonlyArray<ResolversParentTypes['LineTax']> };
  LateFeeInput: LateFeeInput;
  LateReminder: LateReminder;
  LateReminderInput: LateReminderInput;
  LedgerAccount: LedgerAccountRow;
  LedgerAccountConnection: Omit<LedgerAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LedgerAccount']> };
  LedgerAccountCreateInput: LedgerAccountCreateInput;
  LedgerAccountCreatePayload: Omit<LedgerAccountCreatePayload, 'ledgerAccount' | 'userErrors'> & { ledgerAccount?: Maybe<ResolversParentTypes['LedgerAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LedgerAccountEdge: Omit<LedgerAccountEdge, 'node'> & { node: ResolversParentTypes['LedgerAccount'] };
  LedgerAccountFilterInput: LedgerAccountFilterInput;
  LedgerAccountUpdateInput: LedgerAccountUpdateInput;
  LedgerAccountUpdatePayload: Omit<LedgerAccountUpdatePayload, 'ledgerAccount' | 'userErrors'> & { ledgerAccount?: Maybe<ResolversParentTypes['LedgerAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LineTax: LineTaxRow;
  LineTaxInput: LineTaxInput;
  LocalDateTime: Scalars['LocalDateTime']['output'];
  MissingScopes: MissingScopes;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  NounReach: NounReachRow;
  OtherIncome: OtherIncomeRow;
  OtherIncomeConnection: Omit<OtherIncomeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OtherIncomeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OtherIncome']> };
  OtherIncomeCreateInput: OtherIncomeCreateInput;
  OtherIncomeCreatePayload: Omit<OtherIncomeCreatePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<ResolversParentTypes['OtherIncome']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OtherIncomeDeleteInput: OtherIncomeDeleteInput;
  OtherIncomeDeletePayload: Omit<OtherIncomeDeletePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<ResolversParentTypes['OtherIncome']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OtherIncomeEdge: Omit<OtherIncomeEdge, 'node'> & { node: ResolversParentTypes['OtherIncome'] };
  OtherIncomeFilterInput: OtherIncomeFilterInput;
  OtherIncomeTax: OtherIncomeTax;
  OtherIncomeTaxInput: OtherIncomeTaxInput;
  OtherIncomeUpdateInput: OtherIncomeUpdateInput;
  OtherIncomeUpdatePayload: Omit<OtherIncomeUpdatePayload, 'otherIncome' | 'userErrors'> & { otherIncome?: Maybe<ResolversParentTypes['OtherIncome']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Overdue: OverdueRow;
  OverdueClient: OverdueClientRow;
  PageInfo: PageInfo;
  Payment: PaymentRow;
  PaymentBulkCreateInput: PaymentBulkCreateInput;
  PaymentBulkCreatePayload: Omit<PaymentBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['PaymentCreatePayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: Omit<PaymentCreatePayload, 'overpayment' | 'payment' | 'userErrors'> & { overpayment?: Maybe<ResolversParentTypes['PaymentOverpayment']>, payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentDeleteInput: PaymentDeleteInput;
  PaymentDeletePayload: Omit<PaymentDeletePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilterInput: PaymentFilterInput;
  PaymentGateway: PaymentGatewayRow;
  PaymentGatewayAccount: PaymentGatewayAccountRow;
  PaymentGatewayConnection: Omit<PaymentGatewayConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentGatewayEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PaymentGateway']> };
  PaymentGatewayDisconnectInput: PaymentGatewayDisconnectInput;
  PaymentGatewayDisconnectPayload: Omit<PaymentGatewayDisconnectPayload, 'paymentGateway' | 'userErrors'> & { paymentGateway?: Maybe<ResolversParentTypes['PaymentGateway']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentGatewayEdge: Omit<PaymentGatewayEdge, 'node'> & { node: ResolversParentTypes['PaymentGateway'] };
  PaymentOptions: PaymentOptionsRow;
  PaymentOptionsProcessor: PaymentOptionsProcessor;
  PaymentOverpayment: PaymentOverpaymentRow;
  PaymentUpdateInput: PaymentUpdateInput;
  PaymentUpdatePayload: Omit<PaymentUpdatePayload, 'overpayment' | 'payment' | 'userErrors'> & { overpayment?: Maybe<ResolversParentTypes['PaymentOverpayment']>, payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentsCollected: Omit<PaymentsCollected, 'payments'> & { payments: ReadonlyArray<ResolversParentTypes['CollectedPayment']> };
  PostalAddress: PostalAddressRow;
  PostalAddressInput: PostalAddressInput;
  ProfitAndLoss: ProfitAndLoss;
  ProfitAndLossLine: ProfitAndLossLine;
  ProfitAndLossMargin: ProfitAndLossMargin;
  ProfitAndLossRow: ProfitAndLossRow;
  Project: ProjectRow;
  ProjectComment: ProjectCommentRow;
  ProjectCommentCreateInput: ProjectCommentCreateInput;
  ProjectCommentCreatePayload: Omit<ProjectCommentCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectCompleteInput: ProjectCompleteInput;
  ProjectCompletePayload: Omit<ProjectCompletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectCreateInput: ProjectCreateInput;
  ProjectCreatePayload: Omit<ProjectCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectDeleteInput: ProjectDeleteInput;
  ProjectDeletePayload: Omit<ProjectDeletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectDiscussion: ProjectDiscussionRow;
  ProjectDiscussionCreateInput: ProjectDiscussionCreateInput;
  ProjectDiscussionCreatePayload: Omit<ProjectDiscussionCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilterInput: ProjectFilterInput;
  ProjectInvitation: ProjectInvitation;
  ProjectInviteInput: ProjectInviteInput;
  ProjectInvitePayload: Omit<ProjectInvitePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectMember: ProjectMemberRow;
  ProjectProfitability: Omit<ProjectProfitability, 'unpriced'> & { unpriced: ReadonlyArray<ResolversParentTypes['UnbilledTime']> };
  ProjectReferenceInput: ProjectReferenceInput;
  ProjectReopenInput: ProjectReopenInput;
  ProjectReopenPayload: Omit<ProjectReopenPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectService: ProjectServiceRow;
  ProjectServiceUpdateInput: ProjectServiceUpdateInput;
  ProjectServiceUpdatePayload: Omit<ProjectServiceUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpdatePayload: Omit<ProjectUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectUsage: ProjectUsageRow;
  Query: Record<PropertyKey, never>;
  Receivables: Omit<Receivables, 'currencies'> & { currencies: ReadonlyArray<ResolversParentTypes['ReceivablesCurrency']> };
  ReceivablesClient: ReceivablesClientRow;
  ReceivablesCurrency: Omit<ReceivablesCurrency, 'clients'> & { clients: ReadonlyArray<ResolversParentTypes['ReceivablesClient']> };
  ReportCsv: ReportCsv;
  ReportPeriod: ReportPeriod;
  Reports: ReportsRow;
  Retainer: RetainerRow;
  RetainerConnection: Omit<RetainerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RetainerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Retainer']> };
  RetainerCreateInput: RetainerCreateInput;
  RetainerCreatePayload: Omit<RetainerCreatePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversParentTypes['Retainer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetainerDeleteInput: RetainerDeleteInput;
  RetainerDeletePayload: Omit<RetainerDeletePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversParentTypes['Retainer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetainerEdge: Omit<RetainerEdge, 'node'> & { node: ResolversParentTypes['Retainer'] };
  RetainerFilterInput: RetainerFilterInput;
  RetainerRestoreInput: RetainerRestoreInput;
  RetainerRestorePayload: Omit<RetainerRestorePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversParentTypes['Retainer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetainerUpdateInput: RetainerUpdateInput;
  RetainerUpdatePayload: Omit<RetainerUpdatePayload, 'retainer' | 'userErrors'> & { retainer?: Maybe<ResolversParentTypes['Retainer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Revenue: Omit<Revenue, 'currencies'> & { currencies: ReadonlyArray<ResolversParentTypes['RevenueCurrency']> };
  RevenueCurrency: Omit<RevenueCurrency, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['RevenueGroup']> };
  RevenueGroup: RevenueGroupRow;
  Service: ServiceRow;
  ServiceConnection: Omit<ServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Service']> };
  ServiceCreateInput: ServiceCreateInput;
  ServiceCreatePayload: Omit<ServiceCreatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversParentTypes['Service']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceFilterInput: ServiceFilterInput;
  ServiceReferenceInput: ServiceReferenceInput;
  ServiceUpdateInput: ServiceUpdateInput;
  ServiceUpdatePayload: Omit<ServiceUpdatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversParentTypes['Service']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StaffMember: StaffMemberRow;
  StaffMemberConnection: Omit<StaffMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StaffMemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StaffMember']> };
  StaffMemberDeleteInput: StaffMemberDeleteInput;
  StaffMemberDeletePayload: Omit<StaffMemberDeletePayload, 'staffMember' | 'userErrors'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node: ResolversParentTypes['StaffMember'] };
  StaffMemberFilterInput: StaffMemberFilterInput;
  StaffMemberUpdateInput: StaffMemberUpdateInput;
  StaffMemberUpdatePayload: Omit<StaffMemberUpdatePayload, 'staffMember' | 'userErrors'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Task: TaskRow;
  TaskConnection: Omit<TaskConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaskEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Task']> };
  TaskCreateInput: TaskCreateInput;
  TaskCreatePayload: Omit<TaskCreatePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TaskDeleteInput: TaskDeleteInput;
  TaskDeletePayload: Omit<TaskDeletePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilterInput: TaskFilterInput;
  TaskRestoreInput: TaskRestoreInput;
  TaskRestorePayload: Omit<TaskRestorePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TaskUpdateInput: TaskUpdateInput;
  TaskUpdatePayload: Omit<TaskUpdatePayload, 'task' | 'userErrors'> & { task?: Maybe<ResolversParentTypes['Task']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Tax: TaxRow;
  TaxCollected: TaxCollected;
  TaxCollectedCurrency: TaxCollectedCurrency;
  TaxCollectedTax: TaxCollectedTax;
  TaxConnection: Omit<TaxConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TaxEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tax']> };
  TaxCreateInput: TaxCreateInput;
  TaxCreatePayload: Omit<TaxCreatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<ResolversParentTypes['Tax']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TaxDeleteInput: TaxDeleteInput;
  TaxDeletePayload: Omit<TaxDeletePayload, 'tax' | 'userErrors'> & { tax?: Maybe<ResolversParentTypes['Tax']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TaxEdge: Omit<TaxEdge, 'node'> & { node: ResolversParentTypes['Tax'] };
  TaxFilterInput: TaxFilterInput;
  TaxSummary: TaxSummary;
  TaxSummaryLine: TaxSummaryLine;
  TaxUpdateInput: TaxUpdateInput;
  TaxUpdatePayload: Omit<TaxUpdatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<ResolversParentTypes['Tax']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TeamMember: TeamMemberRow;
  TeamMemberConnection: Omit<TeamMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamMemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TeamMember']> };
  TeamMemberEdge: Omit<TeamMemberEdge, 'node'> & { node: ResolversParentTypes['TeamMember'] };
  TeamMemberFilterInput: TeamMemberFilterInput;
  TeamMemberInvitationRate: TeamMemberInvitationRateRow;
  TeamMemberUpdateInput: TeamMemberUpdateInput;
  TeamMemberUpdatePayload: Omit<TeamMemberUpdatePayload, 'teamMember' | 'userErrors'> & { teamMember?: Maybe<ResolversParentTypes['TeamMember']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimeEntry: TimeEntryRow;
  TimeEntryBulkCreateInput: TimeEntryBulkCreateInput;
  TimeEntryBulkCreatePayload: Omit<TimeEntryBulkCreatePayload, 'results' | 'userErrors'> & { results: ReadonlyArray<ResolversParentTypes['TimeEntryCreatePayload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimeEntryConnection: TimeEntryConnectionRow;
  TimeEntryCreateInput: TimeEntryCreateInput;
  TimeEntryCreatePayload: Omit<TimeEntryCreatePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversParentTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimeEntryDeleteInput: TimeEntryDeleteInput;
  TimeEntryDeletePayload: Omit<TimeEntryDeletePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversParentTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimeEntryEdge: Omit<TimeEntryEdge, 'node'> & { node: ResolversParentTypes['TimeEntry'] };
  TimeEntryFilterInput: TimeEntryFilterInput;
  TimeEntryTotalByClient: TimeEntryTotalByClientRow;
  TimeEntryTotalByDay: Omit<TimeEntryTotalByDay, 'logged'> & { logged: ResolversParentTypes['TimeSpan'] };
  TimeEntryTotalByProject: TimeEntryTotalByProjectRow;
  TimeEntryTotalByTeamMember: TimeEntryTotalByTeamMemberRow;
  TimeEntryTotals: TimeEntryTotalsRow;
  TimeEntryUpdateInput: TimeEntryUpdateInput;
  TimeEntryUpdatePayload: Omit<TimeEntryUpdatePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversParentTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimeSpan: number;
  TimeSpanInput: TimeSpanInput;
  Timer: TimerRow;
  TimerDiscardInput: TimerDiscardInput;
  TimerDiscardPayload: Omit<TimerDiscardPayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversParentTypes['Timer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimerLogInput: TimerLogInput;
  TimerLogPayload: Omit<TimerLogPayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversParentTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimerPauseInput: TimerPauseInput;
  TimerPausePayload: Omit<TimerPausePayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversParentTypes['Timer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimerResumeInput: TimerResumeInput;
  TimerResumePayload: Omit<TimerResumePayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversParentTypes['Timer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TimerStartInput: TimerStartInput;
  TimerStartPayload: Omit<TimerStartPayload, 'timer' | 'userErrors'> & { timer?: Maybe<ResolversParentTypes['Timer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TrialBalance: Omit<TrialBalance, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['TrialBalanceLine']> };
  TrialBalanceLine: TrialBalanceLineRow;
  Unbilled: Omit<Unbilled, 'groups' | 'time' | 'unpriced'> & { groups: ReadonlyArray<ResolversParentTypes['UnbilledGroup']>, time: ResolversParentTypes['TimeSpan'], unpriced: ReadonlyArray<ResolversParentTypes['UnbilledTime']> };
  UnbilledAmount: UnbilledAmount;
  UnbilledGroup: UnbilledGroupRow;
  UnbilledTime: Omit<UnbilledTime, 'time'> & { time: ResolversParentTypes['TimeSpan'] };
  Upload: Scalars['Upload']['output'];
  UserError: UserErrorRow;
  UserErrorCandidate: UserErrorCandidateRow;
};

export type AccountsAgingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountsAging'] = ResolversParentTypes['AccountsAging']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['AgingAccount']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['AgingAmounts'], ParentType, ContextType>;
};

export type AgingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgingAccount'] = ResolversParentTypes['AgingAccount']> = {
  amounts?: Resolver<ResolversTypes['AgingAmounts'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgingAmountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgingAmounts'] = ResolversParentTypes['AgingAmounts']> = {
  days0To30?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days31To60?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days61To90?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  over90?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BalanceAtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceAt'] = ResolversParentTypes['BalanceAt']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BalanceSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSheet'] = ResolversParentTypes['BalanceSheet']> = {
  assetsTotal?: Resolver<ReadonlyArray<ResolversTypes['BalanceAt']>, ParentType, ContextType>;
  cashBased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  liabilitiesAndEquityTotal?: Resolver<ReadonlyArray<ResolversTypes['BalanceAt']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BalanceSheetRow']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['BalanceSheetSection']>, ParentType, ContextType>;
};

export type BalanceSheetAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSheetAccount'] = ResolversParentTypes['BalanceSheetAccount']> = {
  balances?: Resolver<ReadonlyArray<ResolversTypes['BalanceAt']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['BalanceSheetAccount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BalanceSheetRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSheetRow'] = ResolversParentTypes['BalanceSheetRow']> = {
  accountKind?: Resolver<Maybe<ResolversTypes['LedgerAccountKind']>, ParentType, ContextType>;
  balances?: Resolver<ReadonlyArray<ResolversTypes['BalanceAt']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BalanceSheetRowKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BalanceSheetSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSheetSection'] = ResolversParentTypes['BalanceSheetSection']> = {
  accountKind?: Resolver<Maybe<ResolversTypes['LedgerAccountKind']>, ParentType, ContextType>;
  accounts?: Resolver<ReadonlyArray<ResolversTypes['BalanceSheetAccount']>, ParentType, ContextType>;
  balances?: Resolver<ReadonlyArray<ResolversTypes['BalanceAt']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BareAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BareAmount'] = ResolversParentTypes['BareAmount']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
};

export type BillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill'], FederationReferenceType extends FederationReferenceTypes['Bill'] = FederationReferenceTypes['Bill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['BillAttachment']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  categoryLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BillLine']>>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['BillPaymentConnection']>, ParentType, ContextType, Partial<BillPaymentsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['BillStatus']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['BillVendor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillArchivePayload'] = ResolversParentTypes['BillArchivePayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillAttachment'] = ResolversParentTypes['BillAttachment']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BillConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillConnection'] = ResolversParentTypes['BillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BillCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillCreatePayload'] = ResolversParentTypes['BillCreatePayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillDeletePayload'] = ResolversParentTypes['BillDeletePayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillEdge'] = ResolversParentTypes['BillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
};

export type BillLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillLine'] = ResolversParentTypes['BillLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['BillLineTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BillLineTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillLineTax'] = ResolversParentTypes['BillLineTax']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BillPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPayment'] = ResolversParentTypes['BillPayment'], FederationReferenceType extends FederationReferenceTypes['BillPayment'] = FederationReferenceTypes['BillPayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillPayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedWithExpense?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaymentConnection'] = ResolversParentTypes['BillPaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BillPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BillPaymentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaymentCreatePayload'] = ResolversParentTypes['BillPaymentCreatePayload']> = {
  billPayment?: Resolver<Maybe<ResolversTypes['BillPayment']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillPaymentDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaymentDeletePayload'] = ResolversParentTypes['BillPaymentDeletePayload']> = {
  billPayment?: Resolver<Maybe<ResolversTypes['BillPayment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaymentEdge'] = ResolversParentTypes['BillPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillPayment'], ParentType, ContextType>;
};

export type BillPaymentUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillPaymentUpdatePayload'] = ResolversParentTypes['BillPaymentUpdatePayload']> = {
  billPayment?: Resolver<Maybe<ResolversTypes['BillPayment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillRestorePayload'] = ResolversParentTypes['BillRestorePayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillUpdatePayload'] = ResolversParentTypes['BillUpdatePayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillVendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendor'] = ResolversParentTypes['BillVendor'], FederationReferenceType extends FederationReferenceTypes['BillVendor'] = FederationReferenceTypes['BillVendor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillVendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bills?: Resolver<Maybe<ResolversTypes['BillConnection']>, ParentType, ContextType, Partial<BillVendorBillsArgs>>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is1099Vendor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryContact?: Resolver<Maybe<ResolversTypes['BillVendorContact']>, ParentType, ContextType>;
  taxDefaults?: Resolver<ReadonlyArray<ResolversTypes['BillVendorTaxDefault']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillVendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorConnection'] = ResolversParentTypes['BillVendorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillVendorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BillVendor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BillVendorContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorContact'] = ResolversParentTypes['BillVendorContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillVendorCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorCreatePayload'] = ResolversParentTypes['BillVendorCreatePayload']> = {
  billVendor?: Resolver<Maybe<ResolversTypes['BillVendor']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillVendorDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorDeletePayload'] = ResolversParentTypes['BillVendorDeletePayload']> = {
  billVendor?: Resolver<Maybe<ResolversTypes['BillVendor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillVendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorEdge'] = ResolversParentTypes['BillVendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillVendor'], ParentType, ContextType>;
};

export type BillVendorRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorRestorePayload'] = ResolversParentTypes['BillVendorRestorePayload']> = {
  billVendor?: Resolver<Maybe<ResolversTypes['BillVendor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillVendorTaxDefaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorTaxDefault'] = ResolversParentTypes['BillVendorTaxDefault']> = {
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Tax']>, ParentType, ContextType>;
};

export type BillVendorUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillVendorUpdatePayload'] = ResolversParentTypes['BillVendorUpdatePayload']> = {
  billVendor?: Resolver<Maybe<ResolversTypes['BillVendor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Business'] = ResolversParentTypes['Business'], FederationReferenceType extends FederationReferenceTypes['Business'] = FederationReferenceTypes['Business']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Business']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusinessAbility']>>, ParentType, ContextType>;
  access?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusinessAccess']>>, ParentType, ContextType>;
  accountRole?: Resolver<Maybe<ResolversTypes['BusinessAccountRole']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  billPayments?: Resolver<Maybe<ResolversTypes['BillPaymentConnection']>, ParentType, ContextType, Partial<BusinessBillPaymentsArgs>>;
  billVendors?: Resolver<Maybe<ResolversTypes['BillVendorConnection']>, ParentType, ContextType, Partial<BusinessBillVendorsArgs>>;
  billingCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bills?: Resolver<Maybe<ResolversTypes['BillConnection']>, ParentType, ContextType, Partial<BusinessBillsArgs>>;
  callerClient?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  callerStaffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  callerTeamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  cashFlow?: Resolver<Maybe<ResolversTypes['BusinessCashFlow']>, ParentType, ContextType, RequireFields<BusinessCashFlowArgs, 'by' | 'from' | 'to'>>;
  clients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, Partial<BusinessClientsArgs>>;
  creditNotes?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, Partial<BusinessCreditNotesArgs>>;
  dateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultPaymentOptions?: Resolver<Maybe<ResolversTypes['PaymentOptions']>, ParentType, ContextType>;
  defaultPresentation?: Resolver<Maybe<ResolversTypes['InvoicePresentation']>, ParentType, ContextType>;
  estimates?: Resolver<Maybe<ResolversTypes['EstimateConnection']>, ParentType, ContextType, Partial<BusinessEstimatesArgs>>;
  expenseCategories?: Resolver<Maybe<ResolversTypes['ExpenseCategoryConnection']>, ParentType, ContextType, Partial<BusinessExpenseCategoriesArgs>>;
  expenseSummary?: Resolver<Maybe<ResolversTypes['ExpenseSummary']>, ParentType, ContextType>;
  expenseVendors?: Resolver<Maybe<ResolversTypes['ExpenseVendorConnection']>, ParentType, ContextType, Partial<BusinessExpenseVendorsArgs>>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<BusinessExpensesArgs>>;
  features?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusinessFeature']>>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksStaffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitationRates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamMemberInvitationRate']>>, ParentType, ContextType>;
  invoiceProfiles?: Resolver<Maybe<ResolversTypes['InvoiceProfileConnection']>, ParentType, ContextType, Partial<BusinessInvoiceProfilesArgs>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<BusinessInvoicesArgs>>;
  items?: Resolver<Maybe<ResolversTypes['ItemConnection']>, ParentType, ContextType, Partial<BusinessItemsArgs>>;
  journalEntryAccounts?: Resolver<Maybe<ResolversTypes['JournalEntryAccountConnection']>, ParentType, ContextType, Partial<BusinessJournalEntryAccountsArgs>>;
  journalEntryLines?: Resolver<Maybe<ResolversTypes['JournalEntryLineConnection']>, ParentType, ContextType, Partial<BusinessJournalEntryLinesArgs>>;
  ledgerAccounts?: Resolver<Maybe<ResolversTypes['LedgerAccountConnection']>, ParentType, ContextType, Partial<BusinessLedgerAccountsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherIncomes?: Resolver<Maybe<ResolversTypes['OtherIncomeConnection']>, ParentType, ContextType, Partial<BusinessOtherIncomesArgs>>;
  overdue?: Resolver<Maybe<ResolversTypes['Overdue']>, ParentType, ContextType, RequireFields<BusinessOverdueArgs, 'days'>>;
  paymentGateways?: Resolver<Maybe<ResolversTypes['PaymentGatewayConnection']>, ParentType, ContextType, Partial<BusinessPaymentGatewaysArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<BusinessPaymentsArgs>>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<BusinessProjectsArgs>>;
  receivables?: Resolver<Maybe<ResolversTypes['Receivables']>, ParentType, ContextType, Partial<BusinessReceivablesArgs>>;
  reports?: Resolver<Maybe<ResolversTypes['Reports']>, ParentType, ContextType>;
  retainers?: Resolver<Maybe<ResolversTypes['RetainerConnection']>, ParentType, ContextType, Partial<BusinessRetainersArgs>>;
  revenue?: Resolver<Maybe<ResolversTypes['Revenue']>, ParentType, ContextType, RequireFields<BusinessRevenueArgs, 'by' | 'from' | 'to'>>;
  role?: Resolver<Maybe<ResolversTypes['BusinessRole']>, ParentType, ContextType>;
  runningTimer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, Partial<BusinessServicesArgs>>;
  settings?: Resolver<Maybe<ResolversTypes['BusinessSettings']>, ParentType, ContextType>;
  staffMembers?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, Partial<BusinessStaffMembersArgs>>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<BusinessTasksArgs>>;
  taxCollected?: Resolver<Maybe<ResolversTypes['TaxCollected']>, ParentType, ContextType, RequireFields<BusinessTaxCollectedArgs, 'from' | 'to'>>;
  taxes?: Resolver<Maybe<ResolversTypes['TaxConnection']>, ParentType, ContextType, Partial<BusinessTaxesArgs>>;
  teamMembers?: Resolver<Maybe<ResolversTypes['TeamMemberConnection']>, ParentType, ContextType, Partial<BusinessTeamMembersArgs>>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<BusinessTimeEntriesArgs>>;
  timers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Timer']>>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unbilled?: Resolver<Maybe<ResolversTypes['Unbilled']>, ParentType, ContextType, RequireFields<BusinessUnbilledArgs, 'by'>>;
  usesAdvancedAccounting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BusinessAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessAccess'] = ResolversParentTypes['BusinessAccess']> = {
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['BusinessAccessReason']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BusinessCashFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCashFlow'] = ResolversParentTypes['BusinessCashFlow']> = {
  currencies?: Resolver<ReadonlyArray<ResolversTypes['BusinessCashFlowCurrency']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notInPlan?: Resolver<ReadonlyArray<ResolversTypes['BusinessCashFlowSource']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BusinessCashFlowAmountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCashFlowAmounts'] = ResolversParentTypes['BusinessCashFlowAmounts']> = {
  billPayments?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expenses?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  moneyIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  moneyOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  otherIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BusinessCashFlowCurrencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessCashFlowCurrency'] = ResolversParentTypes['BusinessCashFlowCurrency']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['BusinessCashFlowAmounts']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['BusinessCashFlowAmounts'], ParentType, ContextType>;
};

export type BusinessFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessFeature'] = ResolversParentTypes['BusinessFeature']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusinessReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessReach'] = ResolversParentTypes['BusinessReach']> = {
  business?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nouns?: Resolver<ReadonlyArray<ResolversTypes['NounReach']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReachStatus'], ParentType, ContextType>;
};

export type BusinessRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessRecord'] = ResolversParentTypes['BusinessRecord']> = {
  __resolveType: TypeResolveFn<'Bill' | 'BillPayment' | 'BillVendor' | 'Client' | 'CreditNote' | 'Estimate' | 'Expense' | 'ExpenseCategory' | 'Invoice' | 'InvoiceProfile' | 'Item' | 'JournalEntryAccount' | 'JournalEntryLine' | 'JournalEntrySubAccount' | 'LedgerAccount' | 'OtherIncome' | 'Payment' | 'PaymentGateway' | 'Project' | 'Retainer' | 'Service' | 'StaffMember' | 'Task' | 'Tax' | 'TeamMember' | 'TimeEntry' | 'Timer', ParentType, ContextType>;
};

export type BusinessSettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessSettings'] = ResolversParentTypes['BusinessSettings']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  infoEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobilePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  businesses?: Resolver<ReadonlyArray<ResolversTypes['Business']>, ParentType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['ConnectionState']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CashFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashFlow'] = ResolversParentTypes['CashFlow']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['CashFlowActivity']>, ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  endingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netChange?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  outflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CashFlowRow']>, ParentType, ContextType>;
  startingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CashFlowActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashFlowActivity'] = ResolversParentTypes['CashFlowActivity']> = {
  kind?: Resolver<Maybe<ResolversTypes['CashFlowActivityKind']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CashFlowLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CashFlowLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashFlowLine'] = ResolversParentTypes['CashFlowLine']> = {
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['CashFlowLine']>, ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CashFlowRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CashFlowRow'] = ResolversParentTypes['CashFlowRow']> = {
  activity?: Resolver<Maybe<ResolversTypes['CashFlowActivityKind']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CashFlowRowKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CheckoutLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLink'] = ResolversParentTypes['CheckoutLink']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  itemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifiesBusiness?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CheckoutLinkTax']>>, ParentType, ContextType>;
};

export type CheckoutLinkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinkCreatePayload'] = ResolversParentTypes['CheckoutLinkCreatePayload']> = {
  checkoutLink?: Resolver<Maybe<ResolversTypes['CheckoutLink']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutLinkDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinkDeletePayload'] = ResolversParentTypes['CheckoutLinkDeletePayload']> = {
  checkoutLink?: Resolver<Maybe<ResolversTypes['CheckoutLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutLinkPaymentOptionsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinkPaymentOptionsSetPayload'] = ResolversParentTypes['CheckoutLinkPaymentOptionsSetPayload']> = {
  checkoutLink?: Resolver<Maybe<ResolversTypes['CheckoutLink']>, ParentType, ContextType>;
  paymentOptions?: Resolver<Maybe<ResolversTypes['PaymentOptions']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutLinkTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinkTax'] = ResolversParentTypes['CheckoutLinkTax']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CheckoutLinkUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLinkUpdatePayload'] = ResolversParentTypes['CheckoutLinkUpdatePayload']> = {
  checkoutLink?: Resolver<Maybe<ResolversTypes['CheckoutLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowsLateFees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowsLateReminders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachesPdfToEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['ClientBalance']>, ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  businessPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companySize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  credits?: Resolver<Maybe<ResolversTypes['CreditNoteConnection']>, ParentType, ContextType, Partial<ClientCreditsArgs>>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<Maybe<ResolversTypes['EstimateConnection']>, ParentType, ContextType, Partial<ClientEstimatesArgs>>;
  exceedsPlanLimit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<ClientExpensesArgs>>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grandTotal?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  hasRetainer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceProfiles?: Resolver<Maybe<ResolversTypes['InvoiceProfileConnection']>, ParentType, ContextType, Partial<ClientInvoiceProfilesArgs>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<ClientInvoicesArgs>>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateFee?: Resolver<Maybe<ResolversTypes['LateFee']>, ParentType, ContextType>;
  lateReminders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LateReminder']>>, ParentType, ContextType>;
  mobilePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<ClientPaymentsArgs>>;
  prefersEmail?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prefersPost?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ClientProjectsArgs>>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<ClientTimeEntriesArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vatName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientArchivePayload'] = ResolversParentTypes['ClientArchivePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientBalance'] = ResolversParentTypes['ClientBalance']> = {
  averageDaysToPay?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  lastPayment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  outstanding?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  paidCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClientBulkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientBulkCreatePayload'] = ResolversParentTypes['ClientBulkCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ClientCreatePayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Client']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClientContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientContact'] = ResolversParentTypes['ClientContact']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientContactAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientContactAddPayload'] = ResolversParentTypes['ClientContactAddPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientContactRemoveAllPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientContactRemoveAllPayload'] = ResolversParentTypes['ClientContactRemoveAllPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientContactRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientContactRemovePayload'] = ResolversParentTypes['ClientContactRemovePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientContactUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientContactUpdatePayload'] = ResolversParentTypes['ClientContactUpdatePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientCreatePayload'] = ResolversParentTypes['ClientCreatePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDeletePayload'] = ResolversParentTypes['ClientDeletePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
};

export type ClientRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientRestorePayload'] = ResolversParentTypes['ClientRestorePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientUpdatePayload'] = ResolversParentTypes['ClientUpdatePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientUpsertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientUpsertPayload'] = ResolversParentTypes['ClientUpsertPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ClientUpsertOutcome']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectedPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectedPayment'] = ResolversParentTypes['CollectedPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
};

export type ConnectionDisconnectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionDisconnectPayload'] = ResolversParentTypes['ConnectionDisconnectPayload']> = {
  disconnectedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionState'] = ResolversParentTypes['ConnectionState']> = {
  app?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businesses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BusinessReach']>>, ParentType, ContextType>;
  connectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConnectionKind'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['ConnectionTrouble']>, ParentType, ContextType>;
  missingScopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingScopes']>>, ParentType, ContextType>;
  refreshedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConnectionStatus']>, ParentType, ContextType>;
};

export type ConnectionTroubleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionTrouble'] = ResolversParentTypes['ConnectionTrouble']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConnectionTroubleKind'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectionVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectionVerifyPayload'] = ResolversParentTypes['ConnectionVerifyPayload']> = {
  connection?: Resolver<Maybe<ResolversTypes['ConnectionState']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote'], FederationReferenceType extends FederationReferenceTypes['CreditNote'] = FederationReferenceTypes['CreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputeStatus?: Resolver<Maybe<ResolversTypes['CreditNoteDisputeStatus']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksSenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CreditNoteKind']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOrderStatus?: Resolver<Maybe<ResolversTypes['CreditNoteOrderStatus']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditNoteLine']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<CreditNotePaymentsArgs>>;
  recipient?: Resolver<ResolversTypes['CreditNoteRecipient'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CreditNoteStatus']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CreditNoteCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteCreatePayload'] = ResolversParentTypes['CreditNoteCreatePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteDeletePayload'] = ResolversParentTypes['CreditNoteDeletePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
};

export type CreditNoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteLine'] = ResolversParentTypes['CreditNoteLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compoundsTaxes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreditNoteRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteRecipient'] = ResolversParentTypes['CreditNoteRecipient']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditNoteUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditNoteUpdatePayload'] = ResolversParentTypes['CreditNoteUpdatePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DocumentLogoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentLogo'] = ResolversParentTypes['DocumentLogo']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate'], FederationReferenceType extends FederationReferenceTypes['Estimate'] = FederationReferenceTypes['Estimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EstimateContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksOwnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksSenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<EstimateInvoicesArgs>>;
  isProposal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EstimateLine']>>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['EstimateOwner']>, ParentType, ContextType>;
  paymentDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['EstimatePresentation']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['EstimateRecipient'], ParentType, ContextType>;
  requiresSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EstimateSection']>>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EstimateStatus']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateAcceptPayload'] = ResolversParentTypes['EstimateAcceptPayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateArchivePayload'] = ResolversParentTypes['EstimateArchivePayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateConnection'] = ResolversParentTypes['EstimateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EstimateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EstimateContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateContact'] = ResolversParentTypes['EstimateContact']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstimateConvertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateConvertPayload'] = ResolversParentTypes['EstimateConvertPayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateCreatePayload'] = ResolversParentTypes['EstimateCreatePayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateDeletePayload'] = ResolversParentTypes['EstimateDeletePayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateEdge'] = ResolversParentTypes['EstimateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
};

export type EstimateHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateHeading'] = ResolversParentTypes['EstimateHeading']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstimateLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateLine'] = ResolversParentTypes['EstimateLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compoundsTaxes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  lineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  matchingTaxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tax']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EstimateOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateOwner'] = ResolversParentTypes['EstimateOwner']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksStaffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type EstimatePresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimatePresentation'] = ResolversParentTypes['EstimatePresentation']> = {
  bannerPositionY?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  font?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['EstimateHeading']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['DocumentLogo']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstimateRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateRecipient'] = ResolversParentTypes['EstimateRecipient']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  addressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstimateRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateRestorePayload'] = ResolversParentTypes['EstimateRestorePayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateSection'] = ResolversParentTypes['EstimateSection']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EstimateSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateSendPayload'] = ResolversParentTypes['EstimateSendPayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateUpdatePayload'] = ResolversParentTypes['EstimateUpdatePayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense'], FederationReferenceType extends FederationReferenceTypes['Expense'] = FederationReferenceTypes['Expense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Expense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bankAccountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  compoundsTaxes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksBankAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksBankTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksStaffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasReceipt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedInBulk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includesReceiptOnInvoice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isCostOfGoodsSold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDuplicate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPotentialBillPayment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  markupPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['ExpenseProfile']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ExpenseReceipt']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ExpenseStatus']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['ExpenseTax']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseArchivePayload'] = ResolversParentTypes['ExpenseArchivePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseBulkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseBulkCreatePayload'] = ResolversParentTypes['ExpenseBulkCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ExpenseCreatePayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategory'] = ResolversParentTypes['ExpenseCategory'], FederationReferenceType extends FederationReferenceTypes['ExpenseCategory'] = FederationReferenceTypes['ExpenseCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpenseCategory']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<ExpenseCategoryExpensesArgs>>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasTransactions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCostOfGoodsSold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategoryConnection'] = ResolversParentTypes['ExpenseCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpenseCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExpenseCategoryCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategoryCreatePayload'] = ResolversParentTypes['ExpenseCategoryCreatePayload']> = {
  expenseCategory?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategoryEdge'] = ResolversParentTypes['ExpenseCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpenseCategory'], ParentType, ContextType>;
};

export type ExpenseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseConnection'] = ResolversParentTypes['ExpenseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpenseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Expense']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExpenseCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCreatePayload'] = ResolversParentTypes['ExpenseCreatePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseDeletePayload'] = ResolversParentTypes['ExpenseDeletePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseDetails'] = ResolversParentTypes['ExpenseDetails']> = {
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groupedBy?: Resolver<ResolversTypes['ExpenseDetailsGrouping'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ExpenseDetailsGroup']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ExpenseDetailsRow']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExpenseDetailsExpenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseDetailsExpense'] = ResolversParentTypes['ExpenseDetailsExpense']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  categoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['ExpenseDetailsTax']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpenseDetailsGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseDetailsGroup'] = ResolversParentTypes['ExpenseDetailsGroup']> = {
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ExpenseDetailsGroup']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expenses?: Resolver<ReadonlyArray<ResolversTypes['ExpenseDetailsExpense']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ExpenseDetailsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseDetailsRow'] = ResolversParentTypes['ExpenseDetailsRow']> = {
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expenses?: Resolver<ReadonlyArray<ResolversTypes['ExpenseDetailsExpense']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ExpenseDetailsTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseDetailsTax'] = ResolversParentTypes['ExpenseDetailsTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ExpenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseEdge'] = ResolversParentTypes['ExpenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
};

export type ExpenseProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseProfile'] = ResolversParentTypes['ExpenseProfile']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<ExpenseProfileExpensesArgs>>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksStaffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isCostOfGoodsSold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  markupPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  nextIssueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['ExpenseProfileSchedule'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  taxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpenseTax']>>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpenseProfileCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseProfileCreatePayload'] = ResolversParentTypes['ExpenseProfileCreatePayload']> = {
  expenseProfile?: Resolver<Maybe<ResolversTypes['ExpenseProfile']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseProfileScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseProfileSchedule'] = ResolversParentTypes['ExpenseProfileSchedule']> = {
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  every?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ExpenseProfileUnit']>, ParentType, ContextType>;
};

export type ExpenseReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseReceipt'] = ResolversParentTypes['ExpenseReceipt']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpenseRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseRestorePayload'] = ResolversParentTypes['ExpenseRestorePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseSummary'] = ResolversParentTypes['ExpenseSummary']> = {
  active?: Resolver<ResolversTypes['ExpenseSummaryGroup'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['ExpenseSummaryGroup'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ExpenseSummaryGroup'], ParentType, ContextType>;
};

export type ExpenseSummaryAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseSummaryAmount'] = ResolversParentTypes['ExpenseSummaryAmount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpenseSummaryGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseSummaryGroup'] = ResolversParentTypes['ExpenseSummaryGroup']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['ExpenseSummaryAmount']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpenseTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseTax'] = ResolversParentTypes['ExpenseTax']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ExpenseUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseUpdatePayload'] = ResolversParentTypes['ExpenseUpdatePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseVendorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseVendor'] = ResolversParentTypes['ExpenseVendor']> = {
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<ExpenseVendorExpensesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpenseVendorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseVendorConnection'] = ResolversParentTypes['ExpenseVendorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpenseVendorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExpenseVendor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExpenseVendorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseVendorEdge'] = ResolversParentTypes['ExpenseVendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpenseVendor'], ParentType, ContextType>;
};

export type GeneralLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralLedger'] = ResolversParentTypes['GeneralLedger']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['GeneralLedgerAccount']>, ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['GeneralLedgerRow']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalCredit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalDebit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type GeneralLedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralLedgerAccount'] = ResolversParentTypes['GeneralLedgerAccount']> = {
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netCredit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netDebit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subAccounts?: Resolver<ReadonlyArray<ResolversTypes['GeneralLedgerSubAccount']>, ParentType, ContextType>;
};

export type GeneralLedgerRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralLedgerRow'] = ResolversParentTypes['GeneralLedgerRow']> = {
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GeneralLedgerRowKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GeneralLedgerSubAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralLedgerSubAccount'] = ResolversParentTypes['GeneralLedgerSubAccount']> = {
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netCredit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netDebit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactions?: Resolver<ReadonlyArray<ResolversTypes['GeneralLedgerTransaction']>, ParentType, ContextType>;
};

export type GeneralLedgerTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeneralLedgerTransaction'] = ResolversParentTypes['GeneralLedgerTransaction']> = {
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherIncome?: Resolver<Maybe<ResolversTypes['OtherIncome']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachesPdfToEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceAttachment']>>, ParentType, ContextType>;
  auditLog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceAuditEntry']>>, ParentType, ContextType>;
  autobillStatus?: Resolver<Maybe<ResolversTypes['InvoiceAutobillStatus']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  chargesStoredCard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credits?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<InvoiceCreditsArgs>>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['InvoiceDeposit']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  disputeStatus?: Resolver<Maybe<ResolversTypes['InvoiceDisputeStatus']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOffsetDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksOwnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksSenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fulfillmentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  generationDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastOrderStatus?: Resolver<Maybe<ResolversTypes['InvoiceOrderStatus']>, ParentType, ContextType>;
  lateFee?: Resolver<Maybe<ResolversTypes['LateFee']>, ParentType, ContextType>;
  lateReminders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LateReminder']>>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceLine']>>, ParentType, ContextType>;
  lockStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  netPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['InvoiceOwner']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paymentDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentGateways?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceGateway']>>, ParentType, ContextType>;
  paymentOptions?: Resolver<Maybe<ResolversTypes['PaymentOptions']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['InvoicePaymentStatus']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<InvoicePaymentsArgs>>;
  pdf?: Resolver<ResolversTypes['InvoicePdf'], ParentType, ContextType>;
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['InvoicePresentation']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['InvoiceRecipient'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  senderAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  sentByPost?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  showsAttachments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceArchivePayload'] = ResolversParentTypes['InvoiceArchivePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceAttachment'] = ResolversParentTypes['InvoiceAttachment']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceAuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceAuditEntry'] = ResolversParentTypes['InvoiceAuditEntry']> = {
  autobillStatus?: Resolver<Maybe<ResolversTypes['InvoiceAutobillStatus']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputeStatus?: Resolver<Maybe<ResolversTypes['InvoiceDisputeStatus']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksActorContactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksActorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastOrderStatus?: Resolver<Maybe<ResolversTypes['InvoiceOrderStatus']>, ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['InvoicePaymentStatus']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type InvoiceBulkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceBulkCreatePayload'] = ResolversParentTypes['InvoiceBulkCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['InvoiceCreatePayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceClonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceClonePayload'] = ResolversParentTypes['InvoiceClonePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceContact'] = ResolversParentTypes['InvoiceContact']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceCreatePayload'] = ResolversParentTypes['InvoiceCreatePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDeletePayload'] = ResolversParentTypes['InvoiceDeletePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceDepositResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDeposit'] = ResolversParentTypes['InvoiceDeposit']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceDepositStatus']>, ParentType, ContextType>;
};

export type InvoiceDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDetails'] = ResolversParentTypes['InvoiceDetails']> = {
  clients?: Resolver<ReadonlyArray<ResolversTypes['InvoiceDetailsClient']>, ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  datedBy?: Resolver<ResolversTypes['InvoiceDetailsDay'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['InvoiceDetailsTotals'], ParentType, ContextType>;
};

export type InvoiceDetailsClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDetailsClient'] = ResolversParentTypes['InvoiceDetailsClient']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoices?: Resolver<ReadonlyArray<ResolversTypes['InvoiceDetailsInvoice']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['InvoiceDetailsTotals'], ParentType, ContextType>;
};

export type InvoiceDetailsInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDetailsInvoice'] = ResolversParentTypes['InvoiceDetailsInvoice']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOffsetDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['InvoiceDetailsLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceDetailsTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceDetailsLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDetailsLine'] = ResolversParentTypes['InvoiceDetailsLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceDetailsLineTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceDetailsLineTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDetailsLineTax'] = ResolversParentTypes['InvoiceDetailsLineTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceDetailsTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDetailsTax'] = ResolversParentTypes['InvoiceDetailsTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InvoiceDetailsTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceDetailsTotals'] = ResolversParentTypes['InvoiceDetailsTotals']> = {
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceGateway'] = ResolversParentTypes['InvoiceGateway']> = {
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InvoiceGatewayKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentGateway?: Resolver<Maybe<ResolversTypes['PaymentGateway']>, ParentType, ContextType>;
};

export type InvoiceHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceHeading'] = ResolversParentTypes['InvoiceHeading']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compoundsTaxes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InvoiceLineKind']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchingTaxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tax']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvoiceMarkSentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceMarkSentPayload'] = ResolversParentTypes['InvoiceMarkSentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceOwner'] = ResolversParentTypes['InvoiceOwner']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksStaffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type InvoicePaymentOptionsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePaymentOptionsSetPayload'] = ResolversParentTypes['InvoicePaymentOptionsSetPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  paymentOptions?: Resolver<Maybe<ResolversTypes['PaymentOptions']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoicePdfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePdf'] = ResolversParentTypes['InvoicePdf']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoicePresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePresentation'] = ResolversParentTypes['InvoicePresentation']> = {
  bannerPositionY?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  font?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['InvoiceHeading']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['DocumentLogo']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfile'] = ResolversParentTypes['InvoiceProfile'], FederationReferenceType extends FederationReferenceTypes['InvoiceProfile'] = FederationReferenceTypes['InvoiceProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accruedRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billsUnbilledTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  chargesStoredCard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chargingGateway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dueOffsetDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksOwnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<InvoiceProfileInvoicesArgs>>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateFee?: Resolver<Maybe<ResolversTypes['LateFee']>, ParentType, ContextType>;
  lateReminders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LateReminder']>>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceProfileLine']>>, ParentType, ContextType>;
  nextIssueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['InvoiceProfileRecipient'], ParentType, ContextType>;
  requiresStoredCard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['InvoiceProfileSchedule'], ParentType, ContextType>;
  sendsEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentByPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeFormat?: Resolver<Maybe<ResolversTypes['InvoiceProfileTimeFormat']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileArchivePayload'] = ResolversParentTypes['InvoiceProfileArchivePayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileConnection'] = ResolversParentTypes['InvoiceProfileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceProfileCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileCreatePayload'] = ResolversParentTypes['InvoiceProfileCreatePayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  issuesAtOnce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileDeletePayload'] = ResolversParentTypes['InvoiceProfileDeletePayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileEdge'] = ResolversParentTypes['InvoiceProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceProfile'], ParentType, ContextType>;
};

export type InvoiceProfileEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileEndPayload'] = ResolversParentTypes['InvoiceProfileEndPayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileLine'] = ResolversParentTypes['InvoiceProfileLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compoundsTaxes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  holdsUnbilledTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  matchingTaxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tax']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceProfilePausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfilePausePayload'] = ResolversParentTypes['InvoiceProfilePausePayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfilePaymentOptionsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfilePaymentOptionsSetPayload'] = ResolversParentTypes['InvoiceProfilePaymentOptionsSetPayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  paymentOptions?: Resolver<Maybe<ResolversTypes['PaymentOptions']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileRecipient'] = ResolversParentTypes['InvoiceProfileRecipient']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  addressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceProfileRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileRestorePayload'] = ResolversParentTypes['InvoiceProfileRestorePayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileResumePayload'] = ResolversParentTypes['InvoiceProfileResumePayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceProfileScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileSchedule'] = ResolversParentTypes['InvoiceProfileSchedule']> = {
  every?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstIssueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurrences?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['InvoiceProfileUnit']>, ParentType, ContextType>;
};

export type InvoiceProfileTimeFormatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileTimeFormat'] = ResolversParentTypes['InvoiceProfileTimeFormat']> = {
  groupBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  showsDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showsNotes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showsProject?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showsTask?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showsTeamMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  showsTotalHours?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InvoiceProfileUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceProfileUpdatePayload'] = ResolversParentTypes['InvoiceProfileUpdatePayload']> = {
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceRecipient'] = ResolversParentTypes['InvoiceRecipient']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  addressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceRestorePayload'] = ResolversParentTypes['InvoiceRestorePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceSendPayload'] = ResolversParentTypes['InvoiceSendPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceUpdatePayload'] = ResolversParentTypes['InvoiceUpdatePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inventory?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tax']>>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ItemCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemCreatePayload'] = ResolversParentTypes['ItemCreatePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemDeletePayload'] = ResolversParentTypes['ItemDeletePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type ItemRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemRestorePayload'] = ResolversParentTypes['ItemRestorePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSales'] = ResolversParentTypes['ItemSales']> = {
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ItemSalesItem']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ItemSalesItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSalesItem'] = ResolversParentTypes['ItemSalesItem']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ReadonlyArray<ResolversTypes['ItemSalesSale']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ItemSalesSaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemSalesSale'] = ResolversParentTypes['ItemSalesSale']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  clientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  invoiceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invoiceStatus?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  issueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ItemUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemUpdatePayload'] = ResolversParentTypes['ItemUpdatePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryLine']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JournalEntryAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryAccount'] = ResolversParentTypes['JournalEntryAccount'], FederationReferenceType extends FederationReferenceTypes['JournalEntryAccount'] = FederationReferenceTypes['JournalEntryAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalEntryAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<JournalEntryAccountBalanceArgs, 'from' | 'to'>>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LedgerAccountKind']>, ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subAccounts?: Resolver<ReadonlyArray<ResolversTypes['JournalEntrySubAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryAccountConnection'] = ResolversParentTypes['JournalEntryAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JournalEntryAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryAccountEdge'] = ResolversParentTypes['JournalEntryAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntryAccount'], ParentType, ContextType>;
};

export type JournalEntryCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryCreatePayload'] = ResolversParentTypes['JournalEntryCreatePayload']> = {
  journalEntry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryLine'] = ResolversParentTypes['JournalEntryLine'], FederationReferenceType extends FederationReferenceTypes['JournalEntryLine'] = FederationReferenceTypes['JournalEntryLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalEntryLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['JournalEntryLineKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherIncome?: Resolver<Maybe<ResolversTypes['OtherIncome']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  subAccount?: Resolver<Maybe<ResolversTypes['JournalEntrySubAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryLineConnection'] = ResolversParentTypes['JournalEntryLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JournalEntryLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JournalEntryLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntryLineEdge'] = ResolversParentTypes['JournalEntryLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntryLine'], ParentType, ContextType>;
};

export type JournalEntrySubAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEntrySubAccount'] = ResolversParentTypes['JournalEntrySubAccount'], FederationReferenceType extends FederationReferenceTypes['JournalEntrySubAccount'] = FederationReferenceTypes['JournalEntrySubAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalEntrySubAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<JournalEntrySubAccountBalanceArgs, 'from' | 'to'>>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasTransactions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCustom?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LedgerAccountKind']>, ParentType, ContextType>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['JournalEntryLineConnection']>, ParentType, ContextType, Partial<JournalEntrySubAccountLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['JournalEntryAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LateFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateFee'] = ResolversParentTypes['LateFee']> = {
  compoundsTaxes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LateFeeKind']>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LateReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateReminder'] = ResolversParentTypes['LateReminder']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delayDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount'], FederationReferenceType extends FederationReferenceTypes['LedgerAccount'] = FederationReferenceTypes['LedgerAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LedgerAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoCreated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LedgerAccount']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksBusinessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntryAccount?: Resolver<Maybe<ResolversTypes['JournalEntryAccount']>, ParentType, ContextType>;
  journalEntrySubAccount?: Resolver<Maybe<ResolversTypes['JournalEntrySubAccount']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LedgerAccountKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LedgerAccountStatus']>, ParentType, ContextType>;
  subKind?: Resolver<Maybe<ResolversTypes['LedgerAccountSubKind']>, ParentType, ContextType>;
  systemName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountConnection'] = ResolversParentTypes['LedgerAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LedgerAccountCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountCreatePayload'] = ResolversParentTypes['LedgerAccountCreatePayload']> = {
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountEdge'] = ResolversParentTypes['LedgerAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
};

export type LedgerAccountUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountUpdatePayload'] = ResolversParentTypes['LedgerAccountUpdatePayload']> = {
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineTax'] = ResolversParentTypes['LineTax']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export type MissingScopesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingScopes'] = ResolversParentTypes['MissingScopes']> = {
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  billArchive?: Resolver<Maybe<ResolversTypes['BillArchivePayload']>, ParentType, ContextType, RequireFields<MutationBillArchiveArgs, 'input'>>;
  billCreate?: Resolver<Maybe<ResolversTypes['BillCreatePayload']>, ParentType, ContextType, RequireFields<MutationBillCreateArgs, 'input'>>;
  billDelete?: Resolver<Maybe<ResolversTypes['BillDeletePayload']>, ParentType, ContextType, RequireFields<MutationBillDeleteArgs, 'input'>>;
  billPaymentCreate?: Resolver<Maybe<ResolversTypes['BillPaymentCreatePayload']>, ParentType, ContextType, RequireFields<MutationBillPaymentCreateArgs, 'input'>>;
  billPaymentDelete?: Resolver<Maybe<ResolversTypes['BillPaymentDeletePayload']>, ParentType, ContextType, RequireFields<MutationBillPaymentDeleteArgs, 'input'>>;
  billPaymentUpdate?: Resolver<Maybe<ResolversTypes['BillPaymentUpdatePayload']>, ParentType, ContextType, RequireFields<MutationBillPaymentUpdateArgs, 'input'>>;
  billRestore?: Resolver<Maybe<ResolversTypes['BillRestorePayload']>, ParentType, ContextType, RequireFields<MutationBillRestoreArgs, 'input'>>;
  billUpdate?: Resolver<Maybe<ResolversTypes['BillUpdatePayload']>, ParentType, ContextType, RequireFields<MutationBillUpdateArgs, 'input'>>;
  billVendorCreate?: Resolver<Maybe<ResolversTypes['BillVendorCreatePayload']>, ParentType, ContextType, RequireFields<MutationBillVendorCreateArgs, 'input'>>;
  billVendorDelete?: Resolver<Maybe<ResolversTypes['BillVendorDeletePayload']>, ParentType, ContextType, RequireFields<MutationBillVendorDeleteArgs, 'input'>>;
  billVendorRestore?: Resolver<Maybe<ResolversTypes['BillVendorRestorePayload']>, ParentType, ContextType, RequireFields<MutationBillVendorRestoreArgs, 'input'>>;
  billVendorUpdate?: Resolver<Maybe<ResolversTypes['BillVendorUpdatePayload']>, ParentType, ContextType, RequireFields<MutationBillVendorUpdateArgs, 'input'>>;
  checkoutLinkCreate?: Resolver<Maybe<ResolversTypes['CheckoutLinkCreatePayload']>, ParentType, ContextType, RequireFields<MutationCheckoutLinkCreateArgs, 'input'>>;
  checkoutLinkDelete?: Resolver<Maybe<ResolversTypes['CheckoutLinkDeletePayload']>, ParentType, ContextType, RequireFields<MutationCheckoutLinkDeleteArgs, 'input'>>;
  checkoutLinkPaymentOptionsSet?: Resolver<Maybe<ResolversTypes['CheckoutLinkPaymentOptionsSetPayload']>, ParentType, ContextType, RequireFields<MutationCheckoutLinkPaymentOptionsSetArgs, 'input'>>;
  checkoutLinkUpdate?: Resolver<Maybe<ResolversTypes['CheckoutLinkUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCheckoutLinkUpdateArgs, 'input'>>;
  clientArchive?: Resolver<Maybe<ResolversTypes['ClientArchivePayload']>, ParentType, ContextType, RequireFields<MutationClientArchiveArgs, 'input'>>;
  clientBulkCreate?: Resolver<Maybe<ResolversTypes['ClientBulkCreatePayload']>, ParentType, ContextType, RequireFields<MutationClientBulkCreateArgs, 'input'>>;
  clientContactAdd?: Resolver<Maybe<ResolversTypes['ClientContactAddPayload']>, ParentType, ContextType, RequireFields<MutationClientContactAddArgs, 'input'>>;
  clientContactRemove?: Resolver<Maybe<ResolversTypes['ClientContactRemovePayload']>, ParentType, ContextType, RequireFields<MutationClientContactRemoveArgs, 'input'>>;
  clientContactRemoveAll?: Resolver<Maybe<ResolversTypes['ClientContactRemoveAllPayload']>, ParentType, ContextType, RequireFields<MutationClientContactRemoveAllArgs, 'input'>>;
  clientContactUpdate?: Resolver<Maybe<ResolversTypes['ClientContactUpdatePayload']>, ParentType, ContextType, RequireFields<MutationClientContactUpdateArgs, 'input'>>;
  clientCreate?: Resolver<Maybe<ResolversTypes['ClientCreatePayload']>, ParentType, ContextType, RequireFields<MutationClientCreateArgs, 'input'>>;
  clientDelete?: Resolver<Maybe<ResolversTypes['ClientDeletePayload']>, ParentType, ContextType, RequireFields<MutationClientDeleteArgs, 'input'>>;
  clientRestore?: Resolver<Maybe<ResolversTypes['ClientRestorePayload']>, ParentType, ContextType, RequireFields<MutationClientRestoreArgs, 'input'>>;
  clientUpdate?: Resolver<Maybe<ResolversTypes['ClientUpdatePayload']>, ParentType, ContextType, RequireFields<MutationClientUpdateArgs, 'input'>>;
  clientUpsert?: Resolver<Maybe<ResolversTypes['ClientUpsertPayload']>, ParentType, ContextType, RequireFields<MutationClientUpsertArgs, 'input'>>;
  connectionDisconnect?: Resolver<Maybe<ResolversTypes['ConnectionDisconnectPayload']>, ParentType, ContextType, RequireFields<MutationConnectionDisconnectArgs, 'input'>>;
  connectionVerify?: Resolver<Maybe<ResolversTypes['ConnectionVerifyPayload']>, ParentType, ContextType, RequireFields<MutationConnectionVerifyArgs, 'input'>>;
  creditNoteCreate?: Resolver<Maybe<ResolversTypes['CreditNoteCreatePayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteCreateArgs, 'input'>>;
  creditNoteDelete?: Resolver<Maybe<ResolversTypes['CreditNoteDeletePayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteDeleteArgs, 'input'>>;
  creditNoteUpdate?: Resolver<Maybe<ResolversTypes['CreditNoteUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCreditNoteUpdateArgs, 'input'>>;
  estimateAccept?: Resolver<Maybe<ResolversTypes['EstimateAcceptPayload']>, ParentType, ContextType, RequireFields<MutationEstimateAcceptArgs, 'input'>>;
  estimateArchive?: Resolver<Maybe<ResolversTypes['EstimateArchivePayload']>, ParentType, ContextType, RequireFields<MutationEstimateArchiveArgs, 'input'>>;
  estimateConvert?: Resolver<Maybe<ResolversTypes['EstimateConvertPayload']>, ParentType, ContextType, RequireFields<MutationEstimateConvertArgs, 'input'>>;
  estimateCreate?: Resolver<Maybe<ResolversTypes['EstimateCreatePayload']>, ParentType, ContextType, RequireFields<MutationEstimateCreateArgs, 'input'>>;
  estimateDelete?: Resolver<Maybe<ResolversTypes['EstimateDeletePayload']>, ParentType, ContextType, RequireFields<MutationEstimateDeleteArgs, 'input'>>;
  estimateRestore?: Resolver<Maybe<ResolversTypes['EstimateRestorePayload']>, ParentType, ContextType, RequireFields<MutationEstimateRestoreArgs, 'input'>>;
  estimateSend?: Resolver<Maybe<ResolversTypes['EstimateSendPayload']>, ParentType, ContextType, RequireFields<MutationEstimateSendArgs, 'input'>>;
  estimateUpdate?: Resolver<Maybe<ResolversTypes['EstimateUpdatePayload']>, ParentType, ContextType, RequireFields<MutationEstimateUpdateArgs, 'input'>>;
  expenseArchive?: Resolver<Maybe<ResolversTypes['ExpenseArchivePayload']>, ParentType, ContextType, RequireFields<MutationExpenseArchiveArgs, 'input'>>;
  expenseBulkCreate?: Resolver<Maybe<ResolversTypes['ExpenseBulkCreatePayload']>, ParentType, ContextType, RequireFields<MutationExpenseBulkCreateArgs, 'input'>>;
  expenseCategoryCreate?: Resolver<Maybe<ResolversTypes['ExpenseCategoryCreatePayload']>, ParentType, ContextType, RequireFields<MutationExpenseCategoryCreateArgs, 'input'>>;
  expenseCreate?: Resolver<Maybe<ResolversTypes['ExpenseCreatePayload']>, ParentType, ContextType, RequireFields<MutationExpenseCreateArgs, 'input'>>;
  expenseDelete?: Resolver<Maybe<ResolversTypes['ExpenseDeletePayload']>, ParentType, ContextType, RequireFields<MutationExpenseDeleteArgs, 'input'>>;
  expenseProfileCreate?: Resolver<Maybe<ResolversTypes['ExpenseProfileCreatePayload']>, ParentType, ContextType, RequireFields<MutationExpenseProfileCreateArgs, 'input'>>;
  expenseRestore?: Resolver<Maybe<ResolversTypes['ExpenseRestorePayload']>, ParentType, ContextType, RequireFields<MutationExpenseRestoreArgs, 'input'>>;
  expenseUpdate?: Resolver<Maybe<ResolversTypes['ExpenseUpdatePayload']>, ParentType, ContextType, RequireFields<MutationExpenseUpdateArgs, 'input'>>;
  invoiceArchive?: Resolver<Maybe<ResolversTypes['InvoiceArchivePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceArchiveArgs, 'input'>>;
  invoiceBulkCreate?: Resolver<Maybe<ResolversTypes['InvoiceBulkCreatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceBulkCreateArgs, 'input'>>;
  invoiceClone?: Resolver<Maybe<ResolversTypes['InvoiceClonePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCloneArgs, 'input'>>;
  invoiceCreate?: Resolver<Maybe<ResolversTypes['InvoiceCreatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCreateArgs, 'input'>>;
  invoiceDelete?: Resolver<Maybe<ResolversTypes['InvoiceDeletePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceDeleteArgs, 'input'>>;
  invoiceMarkSent?: Resolver<Maybe<ResolversTypes['InvoiceMarkSentPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceMarkSentArgs, 'input'>>;
  invoicePaymentOptionsSet?: Resolver<Maybe<ResolversTypes['InvoicePaymentOptionsSetPayload']>, ParentType, ContextType, RequireFields<MutationInvoicePaymentOptionsSetArgs, 'input'>>;
  invoiceProfileArchive?: Resolver<Maybe<ResolversTypes['InvoiceProfileArchivePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileArchiveArgs, 'input'>>;
  invoiceProfileCreate?: Resolver<Maybe<ResolversTypes['InvoiceProfileCreatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileCreateArgs, 'input'>>;
  invoiceProfileDelete?: Resolver<Maybe<ResolversTypes['InvoiceProfileDeletePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileDeleteArgs, 'input'>>;
  invoiceProfileEnd?: Resolver<Maybe<ResolversTypes['InvoiceProfileEndPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileEndArgs, 'input'>>;
  invoiceProfilePause?: Resolver<Maybe<ResolversTypes['InvoiceProfilePausePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfilePauseArgs, 'input'>>;
  invoiceProfilePaymentOptionsSet?: Resolver<Maybe<ResolversTypes['InvoiceProfilePaymentOptionsSetPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfilePaymentOptionsSetArgs, 'input'>>;
  invoiceProfileRestore?: Resolver<Maybe<ResolversTypes['InvoiceProfileRestorePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileRestoreArgs, 'input'>>;
  invoiceProfileResume?: Resolver<Maybe<ResolversTypes['InvoiceProfileResumePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileResumeArgs, 'input'>>;
  invoiceProfileUpdate?: Resolver<Maybe<ResolversTypes['InvoiceProfileUpdatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileUpdateArgs, 'input'>>;
  invoiceRestore?: Resolver<Maybe<ResolversTypes['InvoiceRestorePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceRestoreArgs, 'input'>>;
  invoiceSend?: Resolver<Maybe<ResolversTypes['InvoiceSendPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceSendArgs, 'input'>>;
  invoiceUpdate?: Resolver<Maybe<ResolversTypes['InvoiceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceUpdateArgs, 'input'>>;
  itemCreate?: Resolver<Maybe<ResolversTypes['ItemCreatePayload']>, ParentType, ContextType, RequireFields<MutationItemCreateArgs, 'input'>>;
  itemDelete?: Resolver<Maybe<ResolversTypes['ItemDeletePayload']>, ParentType, ContextType, RequireFields<MutationItemDeleteArgs, 'input'>>;
  itemRestore?: Resolver<Maybe<ResolversTypes['ItemRestorePayload']>, ParentType, ContextType, RequireFields<MutationItemRestoreArgs, 'input'>>;
  itemUpdate?: Resolver<Maybe<ResolversTypes['ItemUpdatePayload']>, ParentType, ContextType, RequireFields<MutationItemUpdateArgs, 'input'>>;
  journalEntryCreate?: Resolver<Maybe<ResolversTypes['JournalEntryCreatePayload']>, ParentType, ContextType, RequireFields<MutationJournalEntryCreateArgs, 'input'>>;
  ledgerAccountCreate?: Resolver<Maybe<ResolversTypes['LedgerAccountCreatePayload']>, ParentType, ContextType, RequireFields<MutationLedgerAccountCreateArgs, 'input'>>;
  ledgerAccountUpdate?: Resolver<Maybe<ResolversTypes['LedgerAccountUpdatePayload']>, ParentType, ContextType, RequireFields<MutationLedgerAccountUpdateArgs, 'input'>>;
  otherIncomeCreate?: Resolver<Maybe<ResolversTypes['OtherIncomeCreatePayload']>, ParentType, ContextType, RequireFields<MutationOtherIncomeCreateArgs, 'input'>>;
  otherIncomeDelete?: Resolver<Maybe<ResolversTypes['OtherIncomeDeletePayload']>, ParentType, ContextType, RequireFields<MutationOtherIncomeDeleteArgs, 'input'>>;
  otherIncomeUpdate?: Resolver<Maybe<ResolversTypes['OtherIncomeUpdatePayload']>, ParentType, ContextType, RequireFields<MutationOtherIncomeUpdateArgs, 'input'>>;
  paymentBulkCreate?: Resolver<Maybe<ResolversTypes['PaymentBulkCreatePayload']>, ParentType, ContextType, RequireFields<MutationPaymentBulkCreateArgs, 'input'>>;
  paymentCreate?: Resolver<Maybe<ResolversTypes['PaymentCreatePayload']>, ParentType, ContextType, RequireFields<MutationPaymentCreateArgs, 'input'>>;
  paymentDelete?: Resolver<Maybe<ResolversTypes['PaymentDeletePayload']>, ParentType, ContextType, RequireFields<MutationPaymentDeleteArgs, 'input'>>;
  paymentGatewayDisconnect?: Resolver<Maybe<ResolversTypes['PaymentGatewayDisconnectPayload']>, ParentType, ContextType, RequireFields<MutationPaymentGatewayDisconnectArgs, 'input'>>;
  paymentUpdate?: Resolver<Maybe<ResolversTypes['PaymentUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPaymentUpdateArgs, 'input'>>;
  projectCommentCreate?: Resolver<Maybe<ResolversTypes['ProjectCommentCreatePayload']>, ParentType, ContextType, RequireFields<MutationProjectCommentCreateArgs, 'input'>>;
  projectComplete?: Resolver<Maybe<ResolversTypes['ProjectCompletePayload']>, ParentType, ContextType, RequireFields<MutationProjectCompleteArgs, 'input'>>;
  projectCreate?: Resolver<Maybe<ResolversTypes['ProjectCreatePayload']>, ParentType, ContextType, RequireFields<MutationProjectCreateArgs, 'input'>>;
  projectDelete?: Resolver<Maybe<ResolversTypes['ProjectDeletePayload']>, ParentType, ContextType, RequireFields<MutationProjectDeleteArgs, 'input'>>;
  projectDiscussionCreate?: Resolver<Maybe<ResolversTypes['ProjectDiscussionCreatePayload']>, ParentType, ContextType, RequireFields<MutationProjectDiscussionCreateArgs, 'input'>>;
  projectInvite?: Resolver<Maybe<ResolversTypes['ProjectInvitePayload']>, ParentType, ContextType, RequireFields<MutationProjectInviteArgs, 'input'>>;
  projectReopen?: Resolver<Maybe<ResolversTypes['ProjectReopenPayload']>, ParentType, ContextType, RequireFields<MutationProjectReopenArgs, 'input'>>;
  projectServiceUpdate?: Resolver<Maybe<ResolversTypes['ProjectServiceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProjectServiceUpdateArgs, 'input'>>;
  projectUpdate?: Resolver<Maybe<ResolversTypes['ProjectUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProjectUpdateArgs, 'input'>>;
  retainerCreate?: Resolver<Maybe<ResolversTypes['RetainerCreatePayload']>, ParentType, ContextType, RequireFields<MutationRetainerCreateArgs, 'input'>>;
  retainerDelete?: Resolver<Maybe<ResolversTypes['RetainerDeletePayload']>, ParentType, ContextType, RequireFields<MutationRetainerDeleteArgs, 'input'>>;
  retainerRestore?: Resolver<Maybe<ResolversTypes['RetainerRestorePayload']>, ParentType, ContextType, RequireFields<MutationRetainerRestoreArgs, 'input'>>;
  retainerUpdate?: Resolver<Maybe<ResolversTypes['RetainerUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRetainerUpdateArgs, 'input'>>;
  serviceCreate?: Resolver<Maybe<ResolversTypes['ServiceCreatePayload']>, ParentType, ContextType, RequireFields<MutationServiceCreateArgs, 'input'>>;
  serviceUpdate?: Resolver<Maybe<ResolversTypes['ServiceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationServiceUpdateArgs, 'input'>>;
  staffMemberDelete?: Resolver<Maybe<ResolversTypes['StaffMemberDeletePayload']>, ParentType, ContextType, RequireFields<MutationStaffMemberDeleteArgs, 'input'>>;
  staffMemberUpdate?: Resolver<Maybe<ResolversTypes['StaffMemberUpdatePayload']>, ParentType, ContextType, RequireFields<MutationStaffMemberUpdateArgs, 'input'>>;
  taskCreate?: Resolver<Maybe<ResolversTypes['TaskCreatePayload']>, ParentType, ContextType, RequireFields<MutationTaskCreateArgs, 'input'>>;
  taskDelete?: Resolver<Maybe<ResolversTypes['TaskDeletePayload']>, ParentType, ContextType, RequireFields<MutationTaskDeleteArgs, 'input'>>;
  taskRestore?: Resolver<Maybe<ResolversTypes['TaskRestorePayload']>, ParentType, ContextType, RequireFields<MutationTaskRestoreArgs, 'input'>>;
  taskUpdate?: Resolver<Maybe<ResolversTypes['TaskUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTaskUpdateArgs, 'input'>>;
  taxCreate?: Resolver<Maybe<ResolversTypes['TaxCreatePayload']>, ParentType, ContextType, RequireFields<MutationTaxCreateArgs, 'input'>>;
  taxDelete?: Resolver<Maybe<ResolversTypes['TaxDeletePayload']>, ParentType, ContextType, RequireFields<MutationTaxDeleteArgs, 'input'>>;
  taxUpdate?: Resolver<Maybe<ResolversTypes['TaxUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTaxUpdateArgs, 'input'>>;
  teamMemberUpdate?: Resolver<Maybe<ResolversTypes['TeamMemberUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTeamMemberUpdateArgs, 'input'>>;
  timeEntryBulkCreate?: Resolver<Maybe<ResolversTypes['TimeEntryBulkCreatePayload']>, ParentType, ContextType, RequireFields<MutationTimeEntryBulkCreateArgs, 'input'>>;
  timeEntryCreate?: Resolver<Maybe<ResolversTypes['TimeEntryCreatePayload']>, ParentType, ContextType, RequireFields<MutationTimeEntryCreateArgs, 'input'>>;
  timeEntryDelete?: Resolver<Maybe<ResolversTypes['TimeEntryDeletePayload']>, ParentType, ContextType, RequireFields<MutationTimeEntryDeleteArgs, 'input'>>;
  timeEntryUpdate?: Resolver<Maybe<ResolversTypes['TimeEntryUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTimeEntryUpdateArgs, 'input'>>;
  timerDiscard?: Resolver<Maybe<ResolversTypes['TimerDiscardPayload']>, ParentType, ContextType, RequireFields<MutationTimerDiscardArgs, 'input'>>;
  timerLog?: Resolver<Maybe<ResolversTypes['TimerLogPayload']>, ParentType, ContextType, RequireFields<MutationTimerLogArgs, 'input'>>;
  timerPause?: Resolver<Maybe<ResolversTypes['TimerPausePayload']>, ParentType, ContextType, RequireFields<MutationTimerPauseArgs, 'input'>>;
  timerResume?: Resolver<Maybe<ResolversTypes['TimerResumePayload']>, ParentType, ContextType, RequireFields<MutationTimerResumeArgs, 'input'>>;
  timerStart?: Resolver<Maybe<ResolversTypes['TimerStartPayload']>, ParentType, ContextType, RequireFields<MutationTimerStartArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'BillArchivePayload' | 'BillCreatePayload' | 'BillDeletePayload' | 'BillPaymentCreatePayload' | 'BillPaymentDeletePayload' | 'BillPaymentUpdatePayload' | 'BillRestorePayload' | 'BillUpdatePayload' | 'BillVendorCreatePayload' | 'BillVendorDeletePayload' | 'BillVendorRestorePayload' | 'BillVendorUpdatePayload' | 'CheckoutLinkCreatePayload' | 'CheckoutLinkDeletePayload' | 'CheckoutLinkPaymentOptionsSetPayload' | 'CheckoutLinkUpdatePayload' | 'ClientArchivePayload' | 'ClientBulkCreatePayload' | 'ClientContactAddPayload' | 'ClientContactRemoveAllPayload' | 'ClientContactRemovePayload' | 'ClientContactUpdatePayload' | 'ClientCreatePayload' | 'ClientDeletePayload' | 'ClientRestorePayload' | 'ClientUpdatePayload' | 'ClientUpsertPayload' | 'ConnectionDisconnectPayload' | 'ConnectionVerifyPayload' | 'CreditNoteCreatePayload' | 'CreditNoteDeletePayload' | 'CreditNoteUpdatePayload' | 'EstimateAcceptPayload' | 'EstimateArchivePayload' | 'EstimateConvertPayload' | 'EstimateCreatePayload' | 'EstimateDeletePayload' | 'EstimateRestorePayload' | 'EstimateSendPayload' | 'EstimateUpdatePayload' | 'ExpenseArchivePayload' | 'ExpenseBulkCreatePayload' | 'ExpenseCategoryCreatePayload' | 'ExpenseCreatePayload' | 'ExpenseDeletePayload' | 'ExpenseProfileCreatePayload' | 'ExpenseRestorePayload' | 'ExpenseUpdatePayload' | 'InvoiceArchivePayload' | 'InvoiceBulkCreatePayload' | 'InvoiceClonePayload' | 'InvoiceCreatePayload' | 'InvoiceDeletePayload' | 'InvoiceMarkSentPayload' | 'InvoicePaymentOptionsSetPayload' | 'InvoiceProfileArchivePayload' | 'InvoiceProfileCreatePayload' | 'InvoiceProfileDeletePayload' | 'InvoiceProfileEndPayload' | 'InvoiceProfilePausePayload' | 'InvoiceProfilePaymentOptionsSetPayload' | 'InvoiceProfileRestorePayload' | 'InvoiceProfileResumePayload' | 'InvoiceProfileUpdatePayload' | 'InvoiceRestorePayload' | 'InvoiceSendPayload' | 'InvoiceUpdatePayload' | 'ItemCreatePayload' | 'ItemDeletePayload' | 'ItemRestorePayload' | 'ItemUpdatePayload' | 'JournalEntryCreatePayload' | 'LedgerAccountCreatePayload' | 'LedgerAccountUpdatePayload' | 'OtherIncomeCreatePayload' | 'OtherIncomeDeletePayload' | 'OtherIncomeUpdatePayload' | 'PaymentBulkCreatePayload' | 'PaymentCreatePayload' | 'PaymentDeletePayload' | 'PaymentGatewayDisconnectPayload' | 'PaymentUpdatePayload' | 'ProjectCommentCreatePayload' | 'ProjectCompletePayload' | 'ProjectCreatePayload' | 'ProjectDeletePayload' | 'ProjectDiscussionCreatePayload' | 'ProjectInvitePayload' | 'ProjectReopenPayload' | 'ProjectServiceUpdatePayload' | 'ProjectUpdatePayload' | 'RetainerCreatePayload' | 'RetainerDeletePayload' | 'RetainerRestorePayload' | 'RetainerUpdatePayload' | 'ServiceCreatePayload' | 'ServiceUpdatePayload' | 'StaffMemberDeletePayload' | 'StaffMemberUpdatePayload' | 'TaskCreatePayload' | 'TaskDeletePayload' | 'TaskRestorePayload' | 'TaskUpdatePayload' | 'TaxCreatePayload' | 'TaxDeletePayload' | 'TaxUpdatePayload' | 'TeamMemberUpdatePayload' | 'TimeEntryBulkCreatePayload' | 'TimeEntryCreatePayload' | 'TimeEntryDeletePayload' | 'TimeEntryUpdatePayload' | 'TimerDiscardPayload' | 'TimerLogPayload' | 'TimerPausePayload' | 'TimerResumePayload' | 'TimerStartPayload', ParentType, ContextType>;
};

export type NounReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NounReach'] = ResolversParentTypes['NounReach']> = {
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReachStatus'], ParentType, ContextType>;
};

export type OtherIncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherIncome'] = ResolversParentTypes['OtherIncome'], FederationReferenceType extends FederationReferenceTypes['OtherIncome'] = FederationReferenceTypes['OtherIncome']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OtherIncome']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['OtherIncomeCategory']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksSourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OtherIncomeTax']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherIncomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherIncomeConnection'] = ResolversParentTypes['OtherIncomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OtherIncomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OtherIncome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OtherIncomeCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherIncomeCreatePayload'] = ResolversParentTypes['OtherIncomeCreatePayload']> = {
  otherIncome?: Resolver<Maybe<ResolversTypes['OtherIncome']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherIncomeDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherIncomeDeletePayload'] = ResolversParentTypes['OtherIncomeDeletePayload']> = {
  otherIncome?: Resolver<Maybe<ResolversTypes['OtherIncome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherIncomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherIncomeEdge'] = ResolversParentTypes['OtherIncomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OtherIncome'], ParentType, ContextType>;
};

export type OtherIncomeTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherIncomeTax'] = ResolversParentTypes['OtherIncomeTax']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OtherIncomeUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherIncomeUpdatePayload'] = ResolversParentTypes['OtherIncomeUpdatePayload']> = {
  otherIncome?: Resolver<Maybe<ResolversTypes['OtherIncome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overdue'] = ResolversParentTypes['Overdue']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  clients?: Resolver<ReadonlyArray<ResolversTypes['OverdueClient']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<OverdueInvoicesArgs>>;
  outstanding?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OverdueClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueClient'] = ResolversParentTypes['OverdueClient']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outstanding?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksBulkPaymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksOverpaymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fromCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gateway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processorTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  processorTransactionUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentBulkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBulkCreatePayload'] = ResolversParentTypes['PaymentBulkCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['PaymentCreatePayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCreatePayload'] = ResolversParentTypes['PaymentCreatePayload']> = {
  overpayment?: Resolver<Maybe<ResolversTypes['PaymentOverpayment']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeletePayload'] = ResolversParentTypes['PaymentDeletePayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGateway'] = ResolversParentTypes['PaymentGateway'], FederationReferenceType extends FederationReferenceTypes['PaymentGateway'] = FederationReferenceTypes['PaymentGateway']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentGateway']> | FederationReferenceType, FederationReferenceType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksConnectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processorAccount?: Resolver<Maybe<ResolversTypes['PaymentGatewayAccount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentGatewayAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayAccount'] = ResolversParentTypes['PaymentGatewayAccount']> = {
  acceptsBankTransfers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  acceptsVisaDebit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CurrencyCode']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasAcceptedTerms?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requiredActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentGatewayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayConnection'] = ResolversParentTypes['PaymentGatewayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentGatewayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PaymentGateway']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentGatewayDisconnectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayDisconnectPayload'] = ResolversParentTypes['PaymentGatewayDisconnectPayload']> = {
  paymentGateway?: Resolver<Maybe<ResolversTypes['PaymentGateway']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentGatewayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentGatewayEdge'] = ResolversParentTypes['PaymentGatewayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentGateway'], ParentType, ContextType>;
};

export type PaymentOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOptions'] = ResolversParentTypes['PaymentOptions']> = {
  acceptsAchTransfers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptsAcssDebit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptsBacsDebit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptsCreditCards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptsPaypal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptsSepaDebit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowsPartialPayments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gateway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processor?: Resolver<Maybe<ResolversTypes['PaymentOptionsProcessor']>, ParentType, ContextType>;
};

export type PaymentOptionsProcessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOptionsProcessor'] = ResolversParentTypes['PaymentOptionsProcessor']> = {
  acceptsBankTransfers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canProcessPayments?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CurrencyCode']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentOverpaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentOverpayment'] = ResolversParentTypes['PaymentOverpayment']> = {
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentUpdatePayload'] = ResolversParentTypes['PaymentUpdatePayload']> = {
  overpayment?: Resolver<Maybe<ResolversTypes['PaymentOverpayment']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsCollectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentsCollected'] = ResolversParentTypes['PaymentsCollected']> = {
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['CollectedPayment']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfitAndLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitAndLoss'] = ResolversParentTypes['ProfitAndLoss']> = {
  cashBased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  expenses?: Resolver<ReadonlyArray<ResolversTypes['ProfitAndLossLine']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grossMargin?: Resolver<Maybe<ResolversTypes['ProfitAndLossMargin']>, ParentType, ContextType>;
  grossProfit?: Resolver<ResolversTypes['ProfitAndLossLine'], ParentType, ContextType>;
  income?: Resolver<ReadonlyArray<ResolversTypes['ProfitAndLossLine']>, ParentType, ContextType>;
  netProfit?: Resolver<ResolversTypes['ProfitAndLossLine'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ReportResolution']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ProfitAndLossRow']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalExpenses?: Resolver<ResolversTypes['ProfitAndLossLine'], ParentType, ContextType>;
};

export type ProfitAndLossLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitAndLossLine'] = ResolversParentTypes['ProfitAndLossLine']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ProfitAndLossLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['LedgerSide']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProfitAndLossMarginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitAndLossMargin'] = ResolversParentTypes['ProfitAndLossMargin']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProfitAndLossRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitAndLossRow'] = ResolversParentTypes['ProfitAndLossRow']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProfitAndLossRowKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['LedgerSide']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectAbility']>>, ParentType, ContextType>;
  billedAmount?: Resolver<ResolversTypes['BareAmount'], ParentType, ContextType>;
  billedStatus?: Resolver<Maybe<ResolversTypes['ProjectBilledStatus']>, ParentType, ContextType>;
  billingMethod?: Resolver<Maybe<ResolversTypes['ProjectBillingMethod']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discussions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectDiscussion']>>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  estimatedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimates?: Resolver<Maybe<ResolversTypes['EstimateConnection']>, ParentType, ContextType, Partial<ProjectEstimatesArgs>>;
  expenseMarkupPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<ProjectExpensesArgs>>;
  fixedPrice?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  freshbooksBusinessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksManagerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<ProjectInvoicesArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  loggedTime?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectMember']>>, ParentType, ContextType>;
  pendingInvitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectInvitation']>>, ParentType, ContextType>;
  profitability?: Resolver<Maybe<ResolversTypes['ProjectProfitability']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectService']>>, ParentType, ContextType>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<ProjectTimeEntriesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usage?: Resolver<ResolversTypes['ProjectUsage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectComment'] = ResolversParentTypes['ProjectComment']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProjectCommentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCommentCreatePayload'] = ResolversParentTypes['ProjectCommentCreatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCompletePayload'] = ResolversParentTypes['ProjectCompletePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectCreatePayload'] = ResolversParentTypes['ProjectCreatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectDeletePayload'] = ResolversParentTypes['ProjectDeletePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectDiscussionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectDiscussion'] = ResolversParentTypes['ProjectDiscussion']> = {
  comments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectComment']>>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectDiscussionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectDiscussionCreatePayload'] = ResolversParentTypes['ProjectDiscussionCreatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectInvitation'] = ResolversParentTypes['ProjectInvitation']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BusinessRole']>, ParentType, ContextType>;
};

export type ProjectInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectInvitePayload'] = ResolversParentTypes['ProjectInvitePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMember'] = ResolversParentTypes['ProjectMember']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksIdentityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BusinessRole']>, ParentType, ContextType>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
};

export type ProjectProfitabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectProfitability'] = ResolversParentTypes['ProjectProfitability']> = {
  billed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  marginPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ProjectProfitabilityReason']>, ParentType, ContextType>;
  unbilledExpenses?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unbilledTime?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unpriced?: Resolver<ReadonlyArray<ResolversTypes['UnbilledTime']>, ParentType, ContextType>;
};

export type ProjectReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectReopenPayload'] = ResolversParentTypes['ProjectReopenPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectService'] = ResolversParentTypes['ProjectService']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ProjectServiceUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectServiceUpdatePayload'] = ResolversParentTypes['ProjectServiceUpdatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUpdatePayload'] = ResolversParentTypes['ProjectUpdatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUsage'] = ResolversParentTypes['ProjectUsage']> = {
  billed?: Resolver<ResolversTypes['BareAmount'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  fixedPrice?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  loggedTime?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  priceLeft?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  priceShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  timeLeft?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  timeOver?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  timeShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType, RequireFields<QueryBillArgs, 'id'>>;
  billPayment?: Resolver<Maybe<ResolversTypes['BillPayment']>, ParentType, ContextType, RequireFields<QueryBillPaymentArgs, 'id'>>;
  billVendor?: Resolver<Maybe<ResolversTypes['BillVendor']>, ParentType, ContextType, RequireFields<QueryBillVendorArgs, 'id'>>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType, Partial<QueryBusinessArgs>>;
  businesses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Business']>>, ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes['Caller']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType, RequireFields<QueryCreditNoteArgs, 'id'>>;
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType, RequireFields<QueryEstimateArgs, 'id'>>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType, RequireFields<QueryExpenseArgs, 'id'>>;
  expenseCategory?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType, RequireFields<QueryExpenseCategoryArgs, 'id'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType, RequireFields<QueryInvoiceProfileArgs, 'id'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'id'>>;
  journalEntryAccount?: Resolver<Maybe<ResolversTypes['JournalEntryAccount']>, ParentType, ContextType, RequireFields<QueryJournalEntryAccountArgs, 'id'>>;
  journalEntryLine?: Resolver<Maybe<ResolversTypes['JournalEntryLine']>, ParentType, ContextType, RequireFields<QueryJournalEntryLineArgs, 'id'>>;
  journalEntrySubAccount?: Resolver<Maybe<ResolversTypes['JournalEntrySubAccount']>, ParentType, ContextType, RequireFields<QueryJournalEntrySubAccountArgs, 'id'>>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType, RequireFields<QueryLedgerAccountArgs, 'id'>>;
  otherIncome?: Resolver<Maybe<ResolversTypes['OtherIncome']>, ParentType, ContextType, RequireFields<QueryOtherIncomeArgs, 'id'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentGateway?: Resolver<Maybe<ResolversTypes['PaymentGateway']>, ParentType, ContextType, RequireFields<QueryPaymentGatewayArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  record?: Resolver<Maybe<ResolversTypes['BusinessRecord']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id'>>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType, RequireFields<QueryRetainerArgs, 'id'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QueryStaffMemberArgs, 'id'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tax?: Resolver<Maybe<ResolversTypes['Tax']>, ParentType, ContextType, RequireFields<QueryTaxArgs, 'id'>>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType, RequireFields<QueryTeamMemberArgs, 'id'>>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType, RequireFields<QueryTimeEntryArgs, 'id'>>;
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType, RequireFields<QueryTimerArgs, 'id'>>;
};

export type ReceivablesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receivables'] = ResolversParentTypes['Receivables']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['ReceivablesCurrency']>, ParentType, ContextType>;
};

export type ReceivablesClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivablesClient'] = ResolversParentTypes['ReceivablesClient']> = {
  amounts?: Resolver<ResolversTypes['AgingAmounts'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceivablesCurrencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivablesCurrency'] = ResolversParentTypes['ReceivablesCurrency']> = {
  amounts?: Resolver<ResolversTypes['AgingAmounts'], ParentType, ContextType>;
  clients?: Resolver<ReadonlyArray<ResolversTypes['ReceivablesClient']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type ReportCsvResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCsv'] = ResolversParentTypes['ReportCsv']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPeriod'] = ResolversParentTypes['ReportPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reports'] = ResolversParentTypes['Reports']> = {
  accountsAging?: Resolver<Maybe<ResolversTypes['AccountsAging']>, ParentType, ContextType, RequireFields<ReportsAccountsAgingArgs, 'asOf'>>;
  balanceSheet?: Resolver<Maybe<ResolversTypes['BalanceSheet']>, ParentType, ContextType, RequireFields<ReportsBalanceSheetArgs, 'cashBased' | 'dates'>>;
  cashFlow?: Resolver<Maybe<ResolversTypes['CashFlow']>, ParentType, ContextType, RequireFields<ReportsCashFlowArgs, 'from' | 'to'>>;
  expenseDetails?: Resolver<Maybe<ResolversTypes['ExpenseDetails']>, ParentType, ContextType, RequireFields<ReportsExpenseDetailsArgs, 'from' | 'groupedBy' | 'to'>>;
  generalLedger?: Resolver<Maybe<ResolversTypes['GeneralLedger']>, ParentType, ContextType, RequireFields<ReportsGeneralLedgerArgs, 'from' | 'to'>>;
  invoiceDetails?: Resolver<Maybe<ResolversTypes['InvoiceDetails']>, ParentType, ContextType, RequireFields<ReportsInvoiceDetailsArgs, 'datedBy' | 'from' | 'to'>>;
  itemSales?: Resolver<Maybe<ResolversTypes['ItemSales']>, ParentType, ContextType, RequireFields<ReportsItemSalesArgs, 'from' | 'to'>>;
  paymentsCollected?: Resolver<Maybe<ResolversTypes['PaymentsCollected']>, ParentType, ContextType, RequireFields<ReportsPaymentsCollectedArgs, 'from' | 'to'>>;
  profitAndLoss?: Resolver<Maybe<ResolversTypes['ProfitAndLoss']>, ParentType, ContextType, RequireFields<ReportsProfitAndLossArgs, 'cashBased' | 'from' | 'to'>>;
  taxSummary?: Resolver<Maybe<ResolversTypes['TaxSummary']>, ParentType, ContextType, RequireFields<ReportsTaxSummaryArgs, 'cashBased' | 'from' | 'to'>>;
  trialBalance?: Resolver<Maybe<ResolversTypes['TrialBalance']>, ParentType, ContextType, RequireFields<ReportsTrialBalanceArgs, 'from' | 'to'>>;
};

export type RetainerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retainer'] = ResolversParentTypes['Retainer'], FederationReferenceType extends FederationReferenceTypes['Retainer'] = FederationReferenceTypes['Retainer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Retainer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excessRate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['BareAmount'], ParentType, ContextType>;
  freshbooksBusinessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceProfile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<RetainerInvoicesArgs>>;
  nextPeriodStartDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<RetainerProjectsArgs>>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<RetainerTimeEntriesArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetainerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetainerConnection'] = ResolversParentTypes['RetainerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetainerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Retainer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RetainerCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetainerCreatePayload'] = ResolversParentTypes['RetainerCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetainerDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetainerDeletePayload'] = ResolversParentTypes['RetainerDeletePayload']> = {
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetainerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetainerEdge'] = ResolversParentTypes['RetainerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Retainer'], ParentType, ContextType>;
};

export type RetainerRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetainerRestorePayload'] = ResolversParentTypes['RetainerRestorePayload']> = {
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetainerUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetainerUpdatePayload'] = ResolversParentTypes['RetainerUpdatePayload']> = {
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revenue'] = ResolversParentTypes['Revenue']> = {
  by?: Resolver<ResolversTypes['RevenueGrouping'], ParentType, ContextType>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['RevenueCurrency']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RevenueCurrencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueCurrency'] = ResolversParentTypes['RevenueCurrency']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['RevenueGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RevenueGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueGroup'] = ResolversParentTypes['RevenueGroup']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ReportPeriod']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'], FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Service']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addedToNewProjects?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksBusinessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<ServiceProjectsArgs>>;
  rate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<ServiceTimeEntriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCreatePayload'] = ResolversParentTypes['ServiceCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServiceUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceUpdatePayload'] = ResolversParentTypes['ServiceUpdatePayload']> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  businessPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<StaffMemberExpensesArgs>>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobilePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BusinessAccountRole']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMemberConnection'] = ResolversParentTypes['StaffMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StaffMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffMemberDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMemberDeletePayload'] = ResolversParentTypes['StaffMemberDeletePayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMemberEdge'] = ResolversParentTypes['StaffMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type StaffMemberUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffMemberUpdatePayload'] = ResolversParentTypes['StaffMemberUpdatePayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  taxes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tax']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaskCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskCreatePayload'] = ResolversParentTypes['TaskCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskDeletePayload'] = ResolversParentTypes['TaskDeletePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskRestorePayload'] = ResolversParentTypes['TaskRestorePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskUpdatePayload'] = ResolversParentTypes['TaskUpdatePayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tax'] = ResolversParentTypes['Tax'], FederationReferenceType extends FederationReferenceTypes['Tax'] = FederationReferenceTypes['Tax']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tax']> | FederationReferenceType, FederationReferenceType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  compound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCollectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCollected'] = ResolversParentTypes['TaxCollected']> = {
  currencies?: Resolver<ReadonlyArray<ResolversTypes['TaxCollectedCurrency']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TaxCollectedCurrencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCollectedCurrency'] = ResolversParentTypes['TaxCollectedCurrency']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxCollectedTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxCollectedTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCollectedTax'] = ResolversParentTypes['TaxCollectedTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxableAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxConnection'] = ResolversParentTypes['TaxConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tax']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCreatePayload'] = ResolversParentTypes['TaxCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Tax']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxDeletePayload'] = ResolversParentTypes['TaxDeletePayload']> = {
  tax?: Resolver<Maybe<ResolversTypes['Tax']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxEdge'] = ResolversParentTypes['TaxEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tax'], ParentType, ContextType>;
};

export type TaxSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxSummary'] = ResolversParentTypes['TaxSummary']> = {
  cashBased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['TaxSummaryLine']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalInvoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxSummaryLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxSummaryLine'] = ResolversParentTypes['TaxSummaryLine']> = {
  collected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netTaxable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxableCollected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxablePaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxUpdatePayload'] = ResolversParentTypes['TaxUpdatePayload']> = {
  tax?: Resolver<Maybe<ResolversTypes['Tax']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'], FederationReferenceType extends FederationReferenceTypes['TeamMember'] = FederationReferenceTypes['TeamMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksBusinessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksIdentityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BusinessRole']>, ParentType, ContextType>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<TeamMemberTimeEntriesArgs>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberConnection'] = ResolversParentTypes['TeamMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberEdge'] = ResolversParentTypes['TeamMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
};

export type TeamMemberInvitationRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberInvitationRate'] = ResolversParentTypes['TeamMemberInvitationRate']> = {
  rate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type TeamMemberUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberUpdatePayload'] = ResolversParentTypes['TeamMemberUpdatePayload']> = {
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntry'] = ResolversParentTypes['TimeEntry'], FederationReferenceType extends FederationReferenceTypes['TimeEntry'] = FederationReferenceTypes['TimeEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  freshbooksBusinessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksIdentityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localStartedAt?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingClient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingProject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingService?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  retainer?: Resolver<Maybe<ResolversTypes['Retainer']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  timerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryBulkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryBulkCreatePayload'] = ResolversParentTypes['TimeEntryBulkCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['TimeEntryCreatePayload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryConnection'] = ResolversParentTypes['TimeEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimeEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totals?: Resolver<Maybe<ResolversTypes['TimeEntryTotals']>, ParentType, ContextType>;
};

export type TimeEntryCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryCreatePayload'] = ResolversParentTypes['TimeEntryCreatePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryDeletePayload'] = ResolversParentTypes['TimeEntryDeletePayload']> = {
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryEdge'] = ResolversParentTypes['TimeEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimeEntry'], ParentType, ContextType>;
};

export type TimeEntryTotalByClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryTotalByClient'] = ResolversParentTypes['TimeEntryTotalByClient']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
};

export type TimeEntryTotalByDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryTotalByDay'] = ResolversParentTypes['TimeEntryTotalByDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
};

export type TimeEntryTotalByProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryTotalByProject'] = ResolversParentTypes['TimeEntryTotalByProject']> = {
  logged?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type TimeEntryTotalByTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryTotalByTeamMember'] = ResolversParentTypes['TimeEntryTotalByTeamMember']> = {
  freshbooksIdentityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logged?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
};

export type TimeEntryTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryTotals'] = ResolversParentTypes['TimeEntryTotals']> = {
  logged?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  perClient?: Resolver<ReadonlyArray<ResolversTypes['TimeEntryTotalByClient']>, ParentType, ContextType>;
  perDay?: Resolver<ReadonlyArray<ResolversTypes['TimeEntryTotalByDay']>, ParentType, ContextType>;
  perProject?: Resolver<ReadonlyArray<ResolversTypes['TimeEntryTotalByProject']>, ParentType, ContextType>;
  perTeamMember?: Resolver<ReadonlyArray<ResolversTypes['TimeEntryTotalByTeamMember']>, ParentType, ContextType>;
  unbilled?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
};

export type TimeEntryUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeEntryUpdatePayload'] = ResolversParentTypes['TimeEntryUpdatePayload']> = {
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  duration?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timer'] = ResolversParentTypes['Timer']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  elapsed?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  freshbooksBusinessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimerDiscardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimerDiscardPayload'] = ResolversParentTypes['TimerDiscardPayload']> = {
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimerLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimerLogPayload'] = ResolversParentTypes['TimerLogPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimerPausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimerPausePayload'] = ResolversParentTypes['TimerPausePayload']> = {
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimerResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimerResumePayload'] = ResolversParentTypes['TimerResumePayload']> = {
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimerStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimerStartPayload'] = ResolversParentTypes['TimerStartPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrialBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = {
  csv?: Resolver<Maybe<ResolversTypes['ReportCsv']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['TrialBalanceLine']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalCredit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalDebit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrialBalanceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalanceLine'] = ResolversParentTypes['TrialBalanceLine']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subAccount?: Resolver<Maybe<ResolversTypes['JournalEntrySubAccount']>, ParentType, ContextType>;
};

export type UnbilledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unbilled'] = ResolversParentTypes['Unbilled']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['UnbilledAmount']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['UnbilledGrouping'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['UnbilledGroup']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  unpriced?: Resolver<ReadonlyArray<ResolversTypes['UnbilledTime']>, ParentType, ContextType>;
};

export type UnbilledAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbilledAmount'] = ResolversParentTypes['UnbilledAmount']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  expenses?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type UnbilledGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbilledGroup'] = ResolversParentTypes['UnbilledGroup']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['UnbilledAmount']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  freshbooksIdentityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  unpriced?: Resolver<ReadonlyArray<ResolversTypes['UnbilledTime']>, ParentType, ContextType>;
};

export type UnbilledTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbilledTime'] = ResolversParentTypes['UnbilledTime']> = {
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnbilledReason'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['UserErrorCandidate']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserErrorCandidate'] = ResolversParentTypes['UserErrorCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountsAging?: AccountsAgingResolvers<ContextType>;
  AgingAccount?: AgingAccountResolvers<ContextType>;
  AgingAmounts?: AgingAmountsResolvers<ContextType>;
  BalanceAt?: BalanceAtResolvers<ContextType>;
  BalanceSheet?: BalanceSheetResolvers<ContextType>;
  BalanceSheetAccount?: BalanceSheetAccountResolvers<ContextType>;
  BalanceSheetRow?: BalanceSheetRowResolvers<ContextType>;
  BalanceSheetSection?: BalanceSheetSectionResolvers<ContextType>;
  BareAmount?: BareAmountResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  BillArchivePayload?: BillArchivePayloadResolvers<ContextType>;
  BillAttachment?: BillAttachmentResolvers<ContextType>;
  BillConnection?: BillConnectionResolvers<ContextType>;
  BillCreatePayload?: BillCreatePayloadResolvers<ContextType>;
  BillDeletePayload?: BillDeletePayloadResolvers<ContextType>;
  BillEdge?: BillEdgeResolvers<ContextType>;
  BillLine?: BillLineResolvers<ContextType>;
  BillLineTax?: BillLineTaxResolvers<ContextType>;
  BillPayment?: BillPaymentResolvers<ContextType>;
  BillPaymentConnection?: BillPaymentConnectionResolvers<ContextType>;
  BillPaymentCreatePayload?: BillPaymentCreatePayloadResolvers<ContextType>;
  BillPaymentDeletePayload?: BillPaymentDeletePayloadResolvers<ContextType>;
  BillPaymentEdge?: BillPaymentEdgeResolvers<ContextType>;
  BillPaymentUpdatePayload?: BillPaymentUpdatePayloadResolvers<ContextType>;
  BillRestorePayload?: BillRestorePayloadResolvers<ContextType>;
  BillUpdatePayload?: BillUpdatePayloadResolvers<ContextType>;
  BillVendor?: BillVendorResolvers<ContextType>;
  BillVendorConnection?: BillVendorConnectionResolvers<ContextType>;
  BillVendorContact?: BillVendorContactResolvers<ContextType>;
  BillVendorCreatePayload?: BillVendorCreatePayloadResolvers<ContextType>;
  BillVendorDeletePayload?: BillVendorDeletePayloadResolvers<ContextType>;
  BillVendorEdge?: BillVendorEdgeResolvers<ContextType>;
  BillVendorRestorePayload?: BillVendorRestorePayloadResolvers<ContextType>;
  BillVendorTaxDefault?: BillVendorTaxDefaultResolvers<ContextType>;
  BillVendorUpdatePayload?: BillVendorUpdatePayloadResolvers<ContextType>;
  Business?: BusinessResolvers<ContextType>;
  BusinessAccess?: BusinessAccessResolvers<ContextType>;
  BusinessCashFlow?: BusinessCashFlowResolvers<ContextType>;
  BusinessCashFlowAmounts?: BusinessCashFlowAmountsResolvers<ContextType>;
  BusinessCashFlowCurrency?: BusinessCashFlowCurrencyResolvers<ContextType>;
  BusinessFeature?: BusinessFeatureResolvers<ContextType>;
  BusinessReach?: BusinessReachResolvers<ContextType>;
  BusinessRecord?: BusinessRecordResolvers<ContextType>;
  BusinessSettings?: BusinessSettingsResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  CashFlow?: CashFlowResolvers<ContextType>;
  CashFlowActivity?: CashFlowActivityResolvers<ContextType>;
  CashFlowLine?: CashFlowLineResolvers<ContextType>;
  CashFlowRow?: CashFlowRowResolvers<ContextType>;
  CheckoutLink?: CheckoutLinkResolvers<ContextType>;
  CheckoutLinkCreatePayload?: CheckoutLinkCreatePayloadResolvers<ContextType>;
  CheckoutLinkDeletePayload?: CheckoutLinkDeletePayloadResolvers<ContextType>;
  CheckoutLinkPaymentOptionsSetPayload?: CheckoutLinkPaymentOptionsSetPayloadResolvers<ContextType>;
  CheckoutLinkTax?: CheckoutLinkTaxResolvers<ContextType>;
  CheckoutLinkUpdatePayload?: CheckoutLinkUpdatePayloadResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientArchivePayload?: ClientArchivePayloadResolvers<ContextType>;
  ClientBalance?: ClientBalanceResolvers<ContextType>;
  ClientBulkCreatePayload?: ClientBulkCreatePayloadResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientContact?: ClientContactResolvers<ContextType>;
  ClientContactAddPayload?: ClientContactAddPayloadResolvers<ContextType>;
  ClientContactRemoveAllPayload?: ClientContactRemoveAllPayloadResolvers<ContextType>;
  ClientContactRemovePayload?: ClientContactRemovePayloadResolvers<ContextType>;
  ClientContactUpdatePayload?: ClientContactUpdatePayloadResolvers<ContextType>;
  ClientCreatePayload?: ClientCreatePayloadResolvers<ContextType>;
  ClientDeletePayload?: ClientDeletePayloadResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientRestorePayload?: ClientRestorePayloadResolvers<ContextType>;
  ClientUpdatePayload?: ClientUpdatePayloadResolvers<ContextType>;
  ClientUpsertPayload?: ClientUpsertPayloadResolvers<ContextType>;
  CollectedPayment?: CollectedPaymentResolvers<ContextType>;
  ConnectionDisconnectPayload?: ConnectionDisconnectPayloadResolvers<ContextType>;
  ConnectionState?: ConnectionStateResolvers<ContextType>;
  ConnectionTrouble?: ConnectionTroubleResolvers<ContextType>;
  ConnectionVerifyPayload?: ConnectionVerifyPayloadResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteCreatePayload?: CreditNoteCreatePayloadResolvers<ContextType>;
  CreditNoteDeletePayload?: CreditNoteDeletePayloadResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNoteLine?: CreditNoteLineResolvers<ContextType>;
  CreditNoteRecipient?: CreditNoteRecipientResolvers<ContextType>;
  CreditNoteUpdatePayload?: CreditNoteUpdatePayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DocumentLogo?: DocumentLogoResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Estimate?: EstimateResolvers<ContextType>;
  EstimateAcceptPayload?: EstimateAcceptPayloadResolvers<ContextType>;
  EstimateArchivePayload?: EstimateArchivePayloadResolvers<ContextType>;
  EstimateConnection?: EstimateConnectionResolvers<ContextType>;
  EstimateContact?: EstimateContactResolvers<ContextType>;
  EstimateConvertPayload?: EstimateConvertPayloadResolvers<ContextType>;
  EstimateCreatePayload?: EstimateCreatePayloadResolvers<ContextType>;
  EstimateDeletePayload?: EstimateDeletePayloadResolvers<ContextType>;
  EstimateEdge?: EstimateEdgeResolvers<ContextType>;
  EstimateHeading?: EstimateHeadingResolvers<ContextType>;
  EstimateLine?: EstimateLineResolvers<ContextType>;
  EstimateOwner?: EstimateOwnerResolvers<ContextType>;
  EstimatePresentation?: EstimatePresentationResolvers<ContextType>;
  EstimateRecipient?: EstimateRecipientResolvers<ContextType>;
  EstimateRestorePayload?: EstimateRestorePayloadResolvers<ContextType>;
  EstimateSection?: EstimateSectionResolvers<ContextType>;
  EstimateSendPayload?: EstimateSendPayloadResolvers<ContextType>;
  EstimateUpdatePayload?: EstimateUpdatePayloadResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  ExpenseArchivePayload?: ExpenseArchivePayloadResolvers<ContextType>;
  ExpenseBulkCreatePayload?: ExpenseBulkCreatePayloadResolvers<ContextType>;
  ExpenseCategory?: ExpenseCategoryResolvers<ContextType>;
  ExpenseCategoryConnection?: ExpenseCategoryConnectionResolvers<ContextType>;
  ExpenseCategoryCreatePayload?: ExpenseCategoryCreatePayloadResolvers<ContextType>;
  ExpenseCategoryEdge?: ExpenseCategoryEdgeResolvers<ContextType>;
  ExpenseConnection?: ExpenseConnectionResolvers<ContextType>;
  ExpenseCreatePayload?: ExpenseCreatePayloadResolvers<ContextType>;
  ExpenseDeletePayload?: ExpenseDeletePayloadResolvers<ContextType>;
  ExpenseDetails?: ExpenseDetailsResolvers<ContextType>;
  ExpenseDetailsExpense?: ExpenseDetailsExpenseResolvers<ContextType>;
  ExpenseDetailsGroup?: ExpenseDetailsGroupResolvers<ContextType>;
  ExpenseDetailsRow?: ExpenseDetailsRowResolvers<ContextType>;
  ExpenseDetailsTax?: ExpenseDetailsTaxResolvers<ContextType>;
  ExpenseEdge?: ExpenseEdgeResolvers<ContextType>;
  ExpenseProfile?: ExpenseProfileResolvers<ContextType>;
  ExpenseProfileCreatePayload?: ExpenseProfileCreatePayloadResolvers<ContextType>;
  ExpenseProfileSchedule?: ExpenseProfileScheduleResolvers<ContextType>;
  ExpenseReceipt?: ExpenseReceiptResolvers<ContextType>;
  ExpenseRestorePayload?: ExpenseRestorePayloadResolvers<ContextType>;
  ExpenseSummary?: ExpenseSummaryResolvers<ContextType>;
  ExpenseSummaryAmount?: ExpenseSummaryAmountResolvers<ContextType>;
  ExpenseSummaryGroup?: ExpenseSummaryGroupResolvers<ContextType>;
  ExpenseTax?: ExpenseTaxResolvers<ContextType>;
  ExpenseUpdatePayload?: ExpenseUpdatePayloadResolvers<ContextType>;
  ExpenseVendor?: ExpenseVendorResolvers<ContextType>;
  ExpenseVendorConnection?: ExpenseVendorConnectionResolvers<ContextType>;
  ExpenseVendorEdge?: ExpenseVendorEdgeResolvers<ContextType>;
  GeneralLedger?: GeneralLedgerResolvers<ContextType>;
  GeneralLedgerAccount?: GeneralLedgerAccountResolvers<ContextType>;
  GeneralLedgerRow?: GeneralLedgerRowResolvers<ContextType>;
  GeneralLedgerSubAccount?: GeneralLedgerSubAccountResolvers<ContextType>;
  GeneralLedgerTransaction?: GeneralLedgerTransactionResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceArchivePayload?: InvoiceArchivePayloadResolvers<ContextType>;
  InvoiceAttachment?: InvoiceAttachmentResolvers<ContextType>;
  InvoiceAuditEntry?: InvoiceAuditEntryResolvers<ContextType>;
  InvoiceBulkCreatePayload?: InvoiceBulkCreatePayloadResolvers<ContextType>;
  InvoiceClonePayload?: InvoiceClonePayloadResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceContact?: InvoiceContactResolvers<ContextType>;
  InvoiceCreatePayload?: InvoiceCreatePayloadResolvers<ContextType>;
  InvoiceDeletePayload?: InvoiceDeletePayloadResolvers<ContextType>;
  InvoiceDeposit?: InvoiceDepositResolvers<ContextType>;
  InvoiceDetails?: InvoiceDetailsResolvers<ContextType>;
  InvoiceDetailsClient?: InvoiceDetailsClientResolvers<ContextType>;
  InvoiceDetailsInvoice?: InvoiceDetailsInvoiceResolvers<ContextType>;
  InvoiceDetailsLine?: InvoiceDetailsLineResolvers<ContextType>;
  InvoiceDetailsLineTax?: InvoiceDetailsLineTaxResolvers<ContextType>;
  InvoiceDetailsTax?: InvoiceDetailsTaxResolvers<ContextType>;
  InvoiceDetailsTotals?: InvoiceDetailsTotalsResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceGateway?: InvoiceGatewayResolvers<ContextType>;
  InvoiceHeading?: InvoiceHeadingResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceMarkSentPayload?: InvoiceMarkSentPayloadResolvers<ContextType>;
  InvoiceOwner?: InvoiceOwnerResolvers<ContextType>;
  InvoicePaymentOptionsSetPayload?: InvoicePaymentOptionsSetPayloadResolvers<ContextType>;
  InvoicePdf?: InvoicePdfResolvers<ContextType>;
  InvoicePresentation?: InvoicePresentationResolvers<ContextType>;
  InvoiceProfile?: InvoiceProfileResolvers<ContextType>;
  InvoiceProfileArchivePayload?: InvoiceProfileArchivePayloadResolvers<ContextType>;
  InvoiceProfileConnection?: InvoiceProfileConnectionResolvers<ContextType>;
  InvoiceProfileCreatePayload?: InvoiceProfileCreatePayloadResolvers<ContextType>;
  InvoiceProfileDeletePayload?: InvoiceProfileDeletePayloadResolvers<ContextType>;
  InvoiceProfileEdge?: InvoiceProfileEdgeResolvers<ContextType>;
  InvoiceProfileEndPayload?: InvoiceProfileEndPayloadResolvers<ContextType>;
  InvoiceProfileLine?: InvoiceProfileLineResolvers<ContextType>;
  InvoiceProfilePausePayload?: InvoiceProfilePausePayloadResolvers<ContextType>;
  InvoiceProfilePaymentOptionsSetPayload?: InvoiceProfilePaymentOptionsSetPayloadResolvers<ContextType>;
  InvoiceProfileRecipient?: InvoiceProfileRecipientResolvers<ContextType>;
  InvoiceProfileRestorePayload?: InvoiceProfileRestorePayloadResolvers<ContextType>;
  InvoiceProfileResumePayload?: InvoiceProfileResumePayloadResolvers<ContextType>;
  InvoiceProfileSchedule?: InvoiceProfileScheduleResolvers<ContextType>;
  InvoiceProfileTimeFormat?: InvoiceProfileTimeFormatResolvers<ContextType>;
  InvoiceProfileUpdatePayload?: InvoiceProfileUpdatePayloadResolvers<ContextType>;
  InvoiceRecipient?: InvoiceRecipientResolvers<ContextType>;
  InvoiceRestorePayload?: InvoiceRestorePayloadResolvers<ContextType>;
  InvoiceSendPayload?: InvoiceSendPayloadResolvers<ContextType>;
  InvoiceUpdatePayload?: InvoiceUpdatePayloadResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemCreatePayload?: ItemCreatePayloadResolvers<ContextType>;
  ItemDeletePayload?: ItemDeletePayloadResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  ItemRestorePayload?: ItemRestorePayloadResolvers<ContextType>;
  ItemSales?: ItemSalesResolvers<ContextType>;
  ItemSalesItem?: ItemSalesItemResolvers<ContextType>;
  ItemSalesSale?: ItemSalesSaleResolvers<ContextType>;
  ItemUpdatePayload?: ItemUpdatePayloadResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryAccount?: JournalEntryAccountResolvers<ContextType>;
  JournalEntryAccountConnection?: JournalEntryAccountConnectionResolvers<ContextType>;
  JournalEntryAccountEdge?: JournalEntryAccountEdgeResolvers<ContextType>;
  JournalEntryCreatePayload?: JournalEntryCreatePayloadResolvers<ContextType>;
  JournalEntryLine?: JournalEntryLineResolvers<ContextType>;
  JournalEntryLineConnection?: JournalEntryLineConnectionResolvers<ContextType>;
  JournalEntryLineEdge?: JournalEntryLineEdgeResolvers<ContextType>;
  JournalEntrySubAccount?: JournalEntrySubAccountResolvers<ContextType>;
  LateFee?: LateFeeResolvers<ContextType>;
  LateReminder?: LateReminderResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerAccountConnection?: LedgerAccountConnectionResolvers<ContextType>;
  LedgerAccountCreatePayload?: LedgerAccountCreatePayloadResolvers<ContextType>;
  LedgerAccountEdge?: LedgerAccountEdgeResolvers<ContextType>;
  LedgerAccountUpdatePayload?: LedgerAccountUpdatePayloadResolvers<ContextType>;
  LineTax?: LineTaxResolvers<ContextType>;
  LocalDateTime?: GraphQLScalarType;
  MissingScopes?: MissingScopesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  NounReach?: NounReachResolvers<ContextType>;
  OtherIncome?: OtherIncomeResolvers<ContextType>;
  OtherIncomeConnection?: OtherIncomeConnectionResolvers<ContextType>;
  OtherIncomeCreatePayload?: OtherIncomeCreatePayloadResolvers<ContextType>;
  OtherIncomeDeletePayload?: OtherIncomeDeletePayloadResolvers<ContextType>;
  OtherIncomeEdge?: OtherIncomeEdgeResolvers<ContextType>;
  OtherIncomeTax?: OtherIncomeTaxResolvers<ContextType>;
  OtherIncomeUpdatePayload?: OtherIncomeUpdatePayloadResolvers<ContextType>;
  Overdue?: OverdueResolvers<ContextType>;
  OverdueClient?: OverdueClientResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentBulkCreatePayload?: PaymentBulkCreatePayloadResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentCreatePayload?: PaymentCreatePayloadResolvers<ContextType>;
  PaymentDeletePayload?: PaymentDeletePayloadResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentGateway?: PaymentGatewayResolvers<ContextType>;
  PaymentGatewayAccount?: PaymentGatewayAccountResolvers<ContextType>;
  PaymentGatewayConnection?: PaymentGatewayConnectionResolvers<ContextType>;
  PaymentGatewayDisconnectPayload?: PaymentGatewayDisconnectPayloadResolvers<ContextType>;
  PaymentGatewayEdge?: PaymentGatewayEdgeResolvers<ContextType>;
  PaymentOptions?: PaymentOptionsResolvers<ContextType>;
  PaymentOptionsProcessor?: PaymentOptionsProcessorResolvers<ContextType>;
  PaymentOverpayment?: PaymentOverpaymentResolvers<ContextType>;
  PaymentUpdatePayload?: PaymentUpdatePayloadResolvers<ContextType>;
  PaymentsCollected?: PaymentsCollectedResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  ProfitAndLoss?: ProfitAndLossResolvers<ContextType>;
  ProfitAndLossLine?: ProfitAndLossLineResolvers<ContextType>;
  ProfitAndLossMargin?: ProfitAndLossMarginResolvers<ContextType>;
  ProfitAndLossRow?: ProfitAndLossRowResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectComment?: ProjectCommentResolvers<ContextType>;
  ProjectCommentCreatePayload?: ProjectCommentCreatePayloadResolvers<ContextType>;
  ProjectCompletePayload?: ProjectCompletePayloadResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectCreatePayload?: ProjectCreatePayloadResolvers<ContextType>;
  ProjectDeletePayload?: ProjectDeletePayloadResolvers<ContextType>;
  ProjectDiscussion?: ProjectDiscussionResolvers<ContextType>;
  ProjectDiscussionCreatePayload?: ProjectDiscussionCreatePayloadResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectInvitation?: ProjectInvitationResolvers<ContextType>;
  ProjectInvitePayload?: ProjectInvitePayloadResolvers<ContextType>;
  ProjectMember?: ProjectMemberResolvers<ContextType>;
  ProjectProfitability?: ProjectProfitabilityResolvers<ContextType>;
  ProjectReopenPayload?: ProjectReopenPayloadResolvers<ContextType>;
  ProjectService?: ProjectServiceResolvers<ContextType>;
  ProjectServiceUpdatePayload?: ProjectServiceUpdatePayloadResolvers<ContextType>;
  ProjectUpdatePayload?: ProjectUpdatePayloadResolvers<ContextType>;
  ProjectUsage?: ProjectUsageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receivables?: ReceivablesResolvers<ContextType>;
  ReceivablesClient?: ReceivablesClientResolvers<ContextType>;
  ReceivablesCurrency?: ReceivablesCurrencyResolvers<ContextType>;
  ReportCsv?: ReportCsvResolvers<ContextType>;
  ReportPeriod?: ReportPeriodResolvers<ContextType>;
  Reports?: ReportsResolvers<ContextType>;
  Retainer?: RetainerResolvers<ContextType>;
  RetainerConnection?: RetainerConnectionResolvers<ContextType>;
  RetainerCreatePayload?: RetainerCreatePayloadResolvers<ContextType>;
  RetainerDeletePayload?: RetainerDeletePayloadResolvers<ContextType>;
  RetainerEdge?: RetainerEdgeResolvers<ContextType>;
  RetainerRestorePayload?: RetainerRestorePayloadResolvers<ContextType>;
  RetainerUpdatePayload?: RetainerUpdatePayloadResolvers<ContextType>;
  Revenue?: RevenueResolvers<ContextType>;
  RevenueCurrency?: RevenueCurrencyResolvers<ContextType>;
  RevenueGroup?: RevenueGroupResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceCreatePayload?: ServiceCreatePayloadResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  ServiceUpdatePayload?: ServiceUpdatePayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberDeletePayload?: StaffMemberDeletePayloadResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  StaffMemberUpdatePayload?: StaffMemberUpdatePayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskCreatePayload?: TaskCreatePayloadResolvers<ContextType>;
  TaskDeletePayload?: TaskDeletePayloadResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskRestorePayload?: TaskRestorePayloadResolvers<ContextType>;
  TaskUpdatePayload?: TaskUpdatePayloadResolvers<ContextType>;
  Tax?: TaxResolvers<ContextType>;
  TaxCollected?: TaxCollectedResolvers<ContextType>;
  TaxCollectedCurrency?: TaxCollectedCurrencyResolvers<ContextType>;
  TaxCollectedTax?: TaxCollectedTaxResolvers<ContextType>;
  TaxConnection?: TaxConnectionResolvers<ContextType>;
  TaxCreatePayload?: TaxCreatePayloadResolvers<ContextType>;
  TaxDeletePayload?: TaxDeletePayloadResolvers<ContextType>;
  TaxEdge?: TaxEdgeResolvers<ContextType>;
  TaxSummary?: TaxSummaryResolvers<ContextType>;
  TaxSummaryLine?: TaxSummaryLineResolvers<ContextType>;
  TaxUpdatePayload?: TaxUpdatePayloadResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamMemberConnection?: TeamMemberConnectionResolvers<ContextType>;
  TeamMemberEdge?: TeamMemberEdgeResolvers<ContextType>;
  TeamMemberInvitationRate?: TeamMemberInvitationRateResolvers<ContextType>;
  TeamMemberUpdatePayload?: TeamMemberUpdatePayloadResolvers<ContextType>;
  TimeEntry?: TimeEntryResolvers<ContextType>;
  TimeEntryBulkCreatePayload?: TimeEntryBulkCreatePayloadResolvers<ContextType>;
  TimeEntryConnection?: TimeEntryConnectionResolvers<ContextType>;
  TimeEntryCreatePayload?: TimeEntryCreatePayloadResolvers<ContextType>;
  TimeEntryDeletePayload?: TimeEntryDeletePayloadResolvers<ContextType>;
  TimeEntryEdge?: TimeEntryEdgeResolvers<ContextType>;
  TimeEntryTotalByClient?: TimeEntryTotalByClientResolvers<ContextType>;
  TimeEntryTotalByDay?: TimeEntryTotalByDayResolvers<ContextType>;
  TimeEntryTotalByProject?: TimeEntryTotalByProjectResolvers<ContextType>;
  TimeEntryTotalByTeamMember?: TimeEntryTotalByTeamMemberResolvers<ContextType>;
  TimeEntryTotals?: TimeEntryTotalsResolvers<ContextType>;
  TimeEntryUpdatePayload?: TimeEntryUpdatePayloadResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  Timer?: TimerResolvers<ContextType>;
  TimerDiscardPayload?: TimerDiscardPayloadResolvers<ContextType>;
  TimerLogPayload?: TimerLogPayloadResolvers<ContextType>;
  TimerPausePayload?: TimerPausePayloadResolvers<ContextType>;
  TimerResumePayload?: TimerResumePayloadResolvers<ContextType>;
  TimerStartPayload?: TimerStartPayloadResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceLine?: TrialBalanceLineResolvers<ContextType>;
  Unbilled?: UnbilledResolvers<ContextType>;
  UnbilledAmount?: UnbilledAmountResolvers<ContextType>;
  UnbilledGroup?: UnbilledGroupResolvers<ContextType>;
  UnbilledTime?: UnbilledTimeResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCandidate?: UserErrorCandidateResolvers<ContextType>;
};

