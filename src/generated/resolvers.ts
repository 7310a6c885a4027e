import type { Day } from '../values/dates.ts';
import type { Upload } from '../files/upload.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConnectionTrouble as ConnectionTroubleRow } from '../freshbooks/caller/accessState.ts';
import type { Business as BusinessRow } from '../freshbooks/caller/identity.ts';
import type { Expense as ExpenseRow } from '../freshbooks/costs/expense/record.ts';
import type { ExpenseTax as ExpenseTaxRow } from '../freshbooks/costs/expense/taxes.ts';
import type { ExpenseCategory as ExpenseCategoryRow } from '../freshbooks/costs/expenseCategory.ts';
import type { NounReach as NounReachRow, BusinessReach as BusinessReachRow } from '../freshbooks/reach.ts';
import type { PostalAddress as PostalAddressRow } from '../freshbooks/records/address.ts';
import type { AgingAccountRow, CollectedPaymentRow, ReportsRow } from '../graphql/reports/resolvers.ts';
import type { Client as ClientRow } from '../freshbooks/sales/client/record.ts';
import type { EstimateLine as EstimateLineRow, Estimate as EstimateRow } from '../freshbooks/sales/estimate/record.ts';
import type { InvoiceDeposit as InvoiceDepositRow } from '../freshbooks/sales/invoice/deposit.ts';
import type { InvoiceLine as InvoiceLineRow } from '../freshbooks/sales/invoice/lines.ts';
import type { Invoice as InvoiceRow } from '../freshbooks/sales/invoice/record.ts';
import type { Item as ItemRow } from '../freshbooks/sales/item.ts';
import type { LineTax as LineTaxRow } from '../freshbooks/sales/lineTaxes.ts';
import type { Payment as PaymentRow } from '../freshbooks/sales/payment/record.ts';
import type { Tax as TaxRow } from '../freshbooks/sales/tax.ts';
import type { Project as ProjectRow, ProjectService as ProjectServiceRow, ProjectMember as ProjectMemberRow } from '../freshbooks/work/project/record.ts';
import type { Service as ServiceRow } from '../freshbooks/work/service/record.ts';
import type { TeamMember as TeamMemberRow } from '../freshbooks/work/teamMember.ts';
import type { TimeEntry as TimeEntryRow } from '../freshbooks/work/timeEntry/record.ts';
import type { TimeEntryTotalsRow, TimeEntryTotalByTeamMemberRow, TimeEntryTotalByClientRow, TimeEntryTotalByProjectRow } from '../graphql/work/timeEntry/totals.ts';
import type { Timer as TimerRow } from '../freshbooks/work/timer/record.ts';
import type { UserErrorCandidate as UserErrorCandidateRow, UserError as UserErrorRow } from '../freshbooks/writes/write.ts';
import type { CallerRow } from '../graphql/identity/caller.ts';
import type { ConnectionStateRow } from '../graphql/identity/connectionState.ts';
import type { EstimateConvertPayloadRow } from '../graphql/sales/estimate/convert.ts';
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
  /** A currency by its three letters (ISO 4217), such as `USD`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day without a time or a zone, `YYYY-MM-DD`. */
  Date: { input: Day; output: Day; }
  /**
   * An instant in UTC, such as `2026-06-29T16:48:49.000Z`. FreshBooks keeps some instants as New York's wall clock: of the hour that
   * happens twice each autumn, the earlier is shown, and a filter by time matches either.
   */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as text, such as `1234.50`. Never rounded: it is the text that FreshBooks sent. */
  Decimal: { input: string; output: string; }
  /** A length of time (ISO 8601) in hours, minutes and seconds, such as `PT1H30M`; `P1D` is read as 24 hours, and never written. */
  Duration: { input: number; output: number; }
  /** A date and time on somebody's wall clock, without a zone, such as `2026-06-29T13:00:00`. */
  LocalDateTime: { input: string; output: string; }
  /**
   * A file that comes with the operation, by the GraphQL multipart request and with the header `apollo-require-preflight`.
   * At most 20 MB; png, jpg, gif, pdf, heic or heif by its content.
   */
  Upload: { input: Upload; output: Upload; }
  _FieldSet: { input: string; output: string; }
};

/** What is owed to the business at the end of a day. */
export type AccountsAging = {
  readonly __typename?: 'AccountsAging';
  /** One for each client who owes something; empty when nobody does. */
  readonly accounts: ReadonlyArray<AgingAccount>;
  /** The day, as FreshBooks understood it. */
  readonly asOf: Scalars['Date']['output'];
  /** The currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** All clients together. */
  readonly totals: AgingAmounts;
};

/** What one client owes. */
export type AgingAccount = {
  readonly __typename?: 'AgingAccount';
  /** What is owed, by age. */
  readonly amounts: AgingAmounts;
  /** Who owes it; null, with an error beside it, when FreshBooks cannot say. */
  readonly client?: Maybe<Client>;
  /** The client's address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name of the client. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name of the client. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Company of the client; null for a person. */
  readonly organization?: Maybe<Scalars['String']['output']>;
};

/** What is owed, by how many days it has been outstanding. */
export type AgingAmounts = {
  readonly __typename?: 'AgingAmounts';
  /** For 30 days or less. */
  readonly days0To30: Money;
  /** For 31 to 60 days. */
  readonly days31To60: Money;
  /** For 61 to 90 days. */
  readonly days61To90: Money;
  /** For more than 90 days. */
  readonly over90: Money;
  /** Whatever its age. */
  readonly total: Money;
};

/** What an account comes to at the end of a day. */
export type BalanceAt = {
  readonly __typename?: 'BalanceAt';
  /** What it comes to; negative is possible. */
  readonly amount: Money;
  /** The day. */
  readonly date: Scalars['Date']['output'];
};

/** What a business has, owes and is worth, day by day. */
export type BalanceSheet = {
  readonly __typename?: 'BalanceSheet';
  /** All that the business has, one for each of `dates`. */
  readonly assetsTotal: ReadonlyArray<BalanceAt>;
  /** Whether sales count only as far as they are paid. */
  readonly cashBased: Scalars['Boolean']['output'];
  /** The currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The days, as FreshBooks understood them, the earliest first. */
  readonly dates: ReadonlyArray<Scalars['Date']['output']>;
  /** All that it owes and is worth, one for each of `dates`; equal to what it has. */
  readonly liabilitiesAndEquityTotal: ReadonlyArray<BalanceAt>;
  /** Groups of accounts, in FreshBooks' order. */
  readonly sections: ReadonlyArray<BalanceSheetSection>;
};

/** An account on a balance sheet, with the accounts below it. */
export type BalanceSheetAccount = {
  readonly __typename?: 'BalanceSheetAccount';
  /** One for each of `dates`. */
  readonly balances: ReadonlyArray<BalanceAt>;
  /** The accounts below; empty at the bottom. */
  readonly children: ReadonlyArray<BalanceSheetAccount>;
  /** Such as `Cash`. */
  readonly name: Scalars['String']['output'];
  /** Its number in the chart of accounts, such as `1000`; below another account it counts from 1. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** A group of accounts on a balance sheet. */
export type BalanceSheetSection = {
  readonly __typename?: 'BalanceSheetSection';
  /** What kind of accounts; null for a kind that this graph has never seen. */
  readonly accountKind?: Maybe<LedgerAccountKind>;
  /** The accounts of the group. */
  readonly accounts: ReadonlyArray<BalanceSheetAccount>;
  /** All of the group, one for each of `dates`. */
  readonly balances: ReadonlyArray<BalanceAt>;
  /** What FreshBooks calls the group; null where it has no name, as for equity. */
  readonly category?: Maybe<Scalars['String']['output']>;
};

/** An amount that FreshBooks sends without its currency. */
export type BareAmount = {
  readonly __typename?: 'BareAmount';
  /** In whole units of the currency: `10.50` is ten dollars and fifty cents. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency that the client of the project is billed in; null while it is not known: without a client it is the business's own. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
};

/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type Business = {
  readonly __typename?: 'Business';
  /** What the person is on the accounting account (`admin`, `staff`, `client`); a client reads only what is addressed to them. */
  readonly accountRole?: Maybe<Scalars['String']['output']>;
  /** Where the firm is. */
  readonly address?: Maybe<PostalAddress>;
  /** Active and archived clients, newest first unless sorted; deleted ones never. At most 500 at a time. */
  readonly clients?: Maybe<ClientConnection>;
  /** Active and archived estimates, drafts included, newest first unless sorted; deleted ones never. At most 500 at a time. */
  readonly estimates?: Maybe<EstimateConnection>;
  /** What expenses can count as, in FreshBooks' order. Reads the whole list. */
  readonly expenseCategories?: Maybe<ExpenseCategoryConnection>;
  /** Active and archived expenses, the last entered first unless sorted; deleted ones never. At most 500 at a time. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** The accounting account, such as `ZyQ04o`; null for a business without accounting: its lists of clients, invoices, payments and expenses then answer `NO_ACCOUNTING`. */
  readonly freshbooksAccountId?: Maybe<Scalars['ID']['output']>;
  /** The business number, under which FreshBooks keeps projects and time. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** `Business:` and the business number. */
  readonly id: Scalars['ID']['output'];
  /** Active and archived invoices, drafts included, newest first unless sorted; deleted ones never. At most 500 at a time. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** The items that the business sells, newest first unless sorted. */
  readonly items?: Maybe<ItemConnection>;
  /** What the firm is called. */
  readonly name: Scalars['String']['output'];
  /** Payments received, the last recorded first unless sorted; deleted ones never. At most 500 at a time. */
  readonly payments?: Maybe<PaymentConnection>;
  /** Open projects, or with a filter completed ones, newest first unless sorted; deleted ones never. At most 500 at a time. */
  readonly projects?: Maybe<ProjectConnection>;
  /** What FreshBooks calculates from the books. Costs no request until a report is selected. */
  readonly reports?: Maybe<Reports>;
  /** What the person is to the business: `owner`, `business_employee`, `client` and others. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The caller's timer that is ticking, the last started if there are several; null when none is. */
  readonly runningTimer?: Maybe<Timer>;
  /** What the firm does, archived services included, in FreshBooks' order; deleted ones never. Reads the whole list. */
  readonly services?: Maybe<ServiceConnection>;
  /** The taxes of the business, newest first unless sorted. */
  readonly taxes?: Maybe<TaxConnection>;
  /** Who works in the business and who is invited to, in FreshBooks' order. Reads the whole list. */
  readonly teamMembers?: Maybe<TeamMemberConnection>;
  /** The logged time of everybody whose time the caller may see, the last entered first; `filter` has the caller's own alone, and timers. At most 500 at a time. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** The caller's timers, ticking or not; FreshBooks shows nobody else's. */
  readonly timers?: Maybe<ReadonlyArray<Timer>>;
  /**
   * IANA name of the zone in which the firm's days begin and end. Null where FreshBooks names none: then they are those of the owner's zone
   * while the owner asks, and an error for anybody else.
   */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** The business as a UUID, under which FreshBooks keeps the ledger. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ClientSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EstimateSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessExpenseCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseCategoryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ItemFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ItemSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessTaxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaxFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TaxSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessTeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeamMemberFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A business and what of it the graph can reach. */
export type BusinessReach = {
  readonly __typename?: 'BusinessReach';
  /** The business. */
  readonly business: Business;
  /**
   * When FreshBooks was asked for a row of each list. What is said of receipts and reports follows from role and scopes all
   * the same; null when everything does.
   */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each noun for itself. */
  readonly nouns: ReadonlyArray<NounReach>;
  /** What has to be done about it, and by whom; null when nothing has to be. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** The gravest of what stands in the way of its nouns. */
  readonly status: ReachStatus;
};

/** A record in the books of a business. */
export type BusinessRecord = {
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** FreshBooks' number of the record; unique for its type within the business only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** The type, the tenant and the number, such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['output'];
};

/** The person behind the access token (FreshBooks says identity). */
export type Caller = {
  readonly __typename?: 'Caller';
  /** The businesses that the person belongs to. */
  readonly businesses: ReadonlyArray<Business>;
  /**
   * How the access to FreshBooks stands that this request uses. It is there even when FreshBooks takes it no more, as long
   * as nothing else of `caller` is needed.
   */
  readonly connection?: Maybe<ConnectionState>;
  /** When the person signed up. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that signs in. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the person. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Two letters, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** IANA name of the person's own zone; each business has its own. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
  /** The same person as a UUID. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
};

/** A person or an organization that is billed. */
export type Client = BusinessRecord & {
  readonly __typename?: 'Client';
  /** Whether late fees may be charged to this client. */
  readonly allowsLateFees: Scalars['Boolean']['output'];
  /** Whether reminders may be sent to this client. */
  readonly allowsLateReminders: Scalars['Boolean']['output'];
  /** Put aside, still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether e-mails carry the invoice as a PDF. */
  readonly attachesPdfToEmail: Scalars['Boolean']['output'];
  /** Where the bill goes; null when nothing is filled in. */
  readonly billingAddress?: Maybe<PostalAddress>;
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** Office telephone. */
  readonly businessPhone?: Maybe<Scalars['String']['output']>;
  /** Number of people, as chosen in FreshBooks. */
  readonly companySize?: Maybe<Scalars['String']['output']>;
  /** Further people at the client. */
  readonly contacts?: Maybe<ReadonlyArray<ClientContact>>;
  /** When the client was entered. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the firm owes the client: one amount per currency. */
  readonly credit?: Maybe<ReadonlyArray<Money>>;
  /** The currency that new invoices to this client start with. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** What stands on drafts that were never sent: one amount per currency. */
  readonly draft?: Maybe<ReadonlyArray<Money>>;
  /** Where invoices are sent. Not unique: two clients may share one. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The client's estimates, newest first unless sorted. */
  readonly estimates?: Maybe<EstimateConnection>;
  /** Whether the client is above what the firm's plan covers. */
  readonly exceedsPlanLimit?: Maybe<Scalars['Boolean']['output']>;
  /** What was spent for the client, the last entered first unless sorted. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** Telefax. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Given name of the main contact. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The accounting account that the client belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' number of the client; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Everything together, as FreshBooks sums it: one amount per currency. */
  readonly grandTotal?: Maybe<ReadonlyArray<Money>>;
  /** Whether a retainer has been agreed with this client. */
  readonly hasRetainer: Scalars['Boolean']['output'];
  /** Telephone at home. */
  readonly homePhone?: Maybe<Scalars['String']['output']>;
  /** `Client:`, the account and the number, such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['output'];
  /** Trade, as chosen in FreshBooks. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** The client's invoices, newest first unless sorted. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** The language in which FreshBooks writes to the client, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** When the client last signed in to FreshBooks. */
  readonly lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name of the main contact. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The fee that this client's overdue invoices carry; null when none was set. */
  readonly lateFee?: Maybe<LateFee>;
  /** The reminders that this client gets. */
  readonly lateReminders?: Maybe<ReadonlyArray<LateReminder>>;
  /** Mobile telephone. */
  readonly mobilePhone?: Maybe<Scalars['String']['output']>;
  /** For the firm's own eyes. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How numbers are written for this client; null is the firm's own way. */
  readonly numberFormat?: Maybe<Scalars['String']['output']>;
  /** Null for a person without a company. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** What the client owes, due or not: one amount per currency. */
  readonly outstanding?: Maybe<ReadonlyArray<Money>>;
  /** What the client owes past its due date: one amount per currency. */
  readonly overdue?: Maybe<ReadonlyArray<Money>>;
  /** The client's payments, the last recorded first unless sorted. */
  readonly payments?: Maybe<PaymentConnection>;
  /** Whether invoices go out by e-mail. */
  readonly prefersEmail?: Maybe<Scalars['Boolean']['output']>;
  /** Whether invoices go out by post. */
  readonly prefersPost?: Maybe<Scalars['Boolean']['output']>;
  /** Open projects for the client, or with a filter completed ones, newest first unless sorted. */
  readonly projects?: Maybe<ProjectConnection>;
  /** Where the goods go; null when nothing is filled in. */
  readonly shippingAddress?: Maybe<PostalAddress>;
  /** Everybody's time for the client that the caller may see, the last entered first. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** When the client, or an invoice of theirs, last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Made up by FreshBooks from the names, unique within the account. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** The client as a UUID; null in old books. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** The tax number that is printed on invoices. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};


/** A person or an organization that is billed. */
export type ClientEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<EstimateSort>;
};


/** A person or an organization that is billed. */
export type ClientExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};


/** A person or an organization that is billed. */
export type ClientInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** A person or an organization that is billed. */
export type ClientPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};


/** A person or an organization that is billed. */
export type ClientProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProjectSort>;
};


/** A person or an organization that is billed. */
export type ClientTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which client to put aside. */
export type ClientArchiveInput = {
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `clientArchive`. */
export type ClientArchivePayload = MutationPayload & {
  readonly __typename?: 'ClientArchivePayload';
  /** As FreshBooks answered: the client as it is now; null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A window of a list of clients. */
export type ClientConnection = {
  readonly __typename?: 'ClientConnection';
  /** The same clients, each with its cursor. */
  readonly edges: ReadonlyArray<ClientEdge>;
  /** The clients of this window. */
  readonly nodes: ReadonlyArray<Client>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many clients the whole list holds; null when FreshBooks counts, or may count, rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A further person at a client. */
export type ClientContact = {
  readonly __typename?: 'ClientContact';
  /** Their own address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the contact; null where FreshBooks sends none. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** First telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Second telephone. */
  readonly phone2?: Maybe<Scalars['String']['output']>;
};

/** A new client. It needs an organization, a name or an e-mail address. */
export type ClientCreateInput = {
  /** Whether late fees may be charged to this client. */
  readonly allowsLateFees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether reminders may be sent to this client. */
  readonly allowsLateReminders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether e-mails carry the invoice as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the bill goes. */
  readonly billingAddress?: InputMaybe<PostalAddressInput>;
  /** Whose client: left out, the only business or the default. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Office telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Number of people, as chosen in FreshBooks. */
  readonly companySize?: InputMaybe<Scalars['String']['input']>;
  /** The currency that new invoices start with. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Where invoices are sent. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Telefax. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Given name of the main contact. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at home. */
  readonly homePhone?: InputMaybe<Scalars['String']['input']>;
  /** Trade, as chosen in FreshBooks. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** The language in which FreshBooks writes to the client, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Family name of the main contact. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** For the firm's own eyes. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Organization. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Whether invoices go out by e-mail. */
  readonly prefersEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether invoices go out by post. */
  readonly prefersPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the goods go. */
  readonly shippingAddress?: InputMaybe<PostalAddressInput>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: InputMaybe<Scalars['String']['input']>;
  /** The tax number that is printed on invoices. */
  readonly vatNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `clientCreate`. */
export type ClientCreatePayload = MutationPayload & {
  readonly __typename?: 'ClientCreatePayload';
  /** As FreshBooks answered: the new client; null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which client to delete. */
export type ClientDeleteInput = {
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `clientDelete`. */
export type ClientDeletePayload = MutationPayload & {
  readonly __typename?: 'ClientDeletePayload';
  /** As FreshBooks answered: the client as it was, with `deleted: true`; null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A client and its place in a list. */
export type ClientEdge = {
  readonly __typename?: 'ClientEdge';
  /** Marks this place; it fits this list with this filter and sort only. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: Client;
};

/** Which clients; all conditions that are given must hold. */
export type ClientFilterInput = {
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** This address, whatever the letter case. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether anything is outstanding. False reads the whole list. */
  readonly hasOutstanding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether anything is overdue. False reads the whole list. */
  readonly hasOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** These clients, at most 100; an id that is nobody's matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This text in the organization; letter case and accents may differ. */
  readonly organizationContains?: InputMaybe<Scalars['String']['input']>;
  /** This text in the first name, the last name or the organization; letter case and accents may differ. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** Which client to bring back. */
export type ClientRestoreInput = {
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `clientRestore`. */
export type ClientRestorePayload = MutationPayload & {
  readonly __typename?: 'ClientRestorePayload';
  /** As FreshBooks answered: the client as it is now; null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Orders that FreshBooks is known to honour. */
export type ClientSort =
  /** E-mail address, A to Z. */
  | 'EMAIL_ASC'
  /** E-mail address, Z to A. */
  | 'EMAIL_DESC'
  /** First and last name, A to Z. */
  | 'NAME_ASC'
  /** First and last name, Z to A. */
  | 'NAME_DESC'
  /** Organization, A to Z; persons without one come first. */
  | 'ORGANIZATION_ASC'
  /** Organization, Z to A. */
  | 'ORGANIZATION_DESC'
  /** Longest unchanged first. */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** What is new about a client. */
export type ClientUpdateInput = {
  /** Whether late fees may be charged to this client. */
  readonly allowsLateFees?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether reminders may be sent to this client. */
  readonly allowsLateReminders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether e-mails carry the invoice as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the bill goes. */
  readonly billingAddress?: InputMaybe<PostalAddressInput>;
  /** Office telephone. */
  readonly businessPhone?: InputMaybe<Scalars['String']['input']>;
  /** Number of people, as chosen in FreshBooks. */
  readonly companySize?: InputMaybe<Scalars['String']['input']>;
  /** The currency that new invoices start with. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Where invoices are sent. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The client's `updatedAt` as it was last read: a change by somebody else since then is not overwritten. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Telefax. */
  readonly fax?: InputMaybe<Scalars['String']['input']>;
  /** Given name of the main contact. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Telephone at home. */
  readonly homePhone?: InputMaybe<Scalars['String']['input']>;
  /** Such as `Client:ZyQ04o:567595`. */
  readonly id: Scalars['ID']['input'];
  /** Trade, as chosen in FreshBooks. */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** The language in which FreshBooks writes to the client, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Family name of the main contact. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Mobile telephone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** For the firm's own eyes. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Organization. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Whether invoices go out by e-mail. */
  readonly prefersEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether invoices go out by post. */
  readonly prefersPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the goods go. */
  readonly shippingAddress?: InputMaybe<PostalAddressInput>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: InputMaybe<Scalars['String']['input']>;
  /** The tax number that is printed on invoices. */
  readonly vatNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `clientUpdate`. */
export type ClientUpdatePayload = MutationPayload & {
  readonly __typename?: 'ClientUpdatePayload';
  /** As FreshBooks answered: the client as it is now; null when nothing was written. */
  readonly client?: Maybe<Client>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payment as the report tells of it; FreshBooks leaves the payment's own number out. */
export type CollectedPayment = {
  readonly __typename?: 'CollectedPayment';
  /** What was paid. */
  readonly amount: Money;
  /** Who paid; null, with an error beside it, when FreshBooks cannot say. */
  readonly client?: Maybe<Client>;
  /** What the client is called in the report. */
  readonly clientName?: Maybe<Scalars['String']['output']>;
  /** The number printed on the credit note that it came from, or that an overpayment became; null for other payments. */
  readonly creditNumber?: Maybe<Scalars['String']['output']>;
  /** The day it was paid. */
  readonly date: Scalars['Date']['output'];
  /** What it was for, in FreshBooks' words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken from the client's credit. */
  readonly fromCredit: Scalars['Boolean']['output'];
  /** What was paid for; null for a payment into credit. */
  readonly invoice?: Maybe<Invoice>;
  /** The number printed on the invoice; null for a payment into credit. */
  readonly invoiceNumber?: Maybe<Scalars['String']['output']>;
  /** How it was paid; null for a way that this graph has never seen. */
  readonly method?: Maybe<PaymentMethod>;
};

/** Which connection to end. */
export type ConnectionDisconnectInput = {
  /** The `id` of `caller { connection { id } }`. */
  readonly id: Scalars['ID']['input'];
};

/** What became of it. */
export type ConnectionDisconnectPayload = MutationPayload & {
  readonly __typename?: 'ConnectionDisconnectPayload';
  /** The connection that is no more; null when it is still there. */
  readonly disconnectedId?: Maybe<Scalars['ID']['output']>;
  /** What the caller can correct; `NOT_DONE` when it was forgotten here and FreshBooks could not be told to end its tokens. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where an access to FreshBooks comes from. */
export type ConnectionKind =
  /** Somebody signed in at this server, which keeps it alive. */
  | 'CONNECTION'
  /** The token that came with the request; it is kept nowhere. */
  | 'PASS_THROUGH'
  /** The token of this server's configuration; it ends, and nothing renews it. */
  | 'STATIC_TOKEN';

/** How an access to FreshBooks stands, what it may do, and what has to be done about it. No token is in it. */
export type ConnectionState = {
  readonly __typename?: 'ConnectionState';
  /** The app that was agreed to, by the name it has in this server's configuration; null for a token. */
  readonly app?: Maybe<Scalars['String']['output']>;
  /** The businesses that the person belongs to, and what of each can be reached. */
  readonly businesses?: Maybe<ReadonlyArray<BusinessReach>>;
  /** When somebody signed in; null for a token. */
  readonly connectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the access token in use ends. That of a connection is renewed long before; null for a token that does not say. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names the connection in configuration, headers and claims; null for a token that is not kept here. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Where the access comes from. */
  readonly kind: ConnectionKind;
  /** Why the last attempt to renew it brought nothing; null when it did not fail. */
  readonly lastError?: Maybe<ConnectionTrouble>;
  /** What the graph can do and was not granted, noun by noun; null where `scopes` is. */
  readonly missingScopes?: Maybe<ReadonlyArray<MissingScopes>>;
  /** When the access token in use was issued; null for a token that somebody brought. */
  readonly refreshedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has to be done, and by whom; null when nothing has to be. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** What was granted, in FreshBooks' words; null for a token that does not say. */
  readonly scopes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Whether FreshBooks takes it: for a connection as far as is known here, for a token by asking FreshBooks who it is.
   * Null, with an error beside it, when FreshBooks was asked and did not answer.
   */
  readonly status?: Maybe<ConnectionStatus>;
};

/** Whether FreshBooks takes an access. */
export type ConnectionStatus =
  /** It does. */
  | 'CONNECTED'
  /** It does until `expiresAt`, and nothing can renew it. */
  | 'EXPIRING'
  /**
   * It takes the token in use no more, which has ended or was refused a moment ago, and gave no new one yet. It is asked
   * again without anybody's doing; until then nothing can be read or written.
   */
  | 'INTERRUPTED'
  /**
   * It does not take the id or secret of this server's app, or the app is not configured here any more. The tokens are
   * kept, and nobody has to sign in again.
   */
  | 'OAUTH_CLIENT_INVALID'
  /** It does not, and only a person can correct that, by signing in again or with another token. */
  | 'REAUTHORIZATION_NEEDED';

/** Why an access token was not renewed. */
export type ConnectionTrouble = {
  readonly __typename?: 'ConnectionTrouble';
  /** When it was tried. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened. */
  readonly kind: ConnectionTroubleKind;
  /** The HTTP status that FreshBooks answered with; null when it did not answer. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** What can happen to the renewal of an access token. */
export type ConnectionTroubleKind =
  /** It was sent, and the answer was lost. */
  | 'ANSWER_LOST'
  /** FreshBooks refused the app's id or secret. */
  | 'CLIENT_REFUSED'
  /** FreshBooks refused the refresh token: it is spent, or somebody withdrew it. */
  | 'REFUSED'
  /** The place where tokens are kept failed. */
  | 'STORE_FAILED'
  /** FreshBooks could not be asked, or could not answer just then. */
  | 'UNAVAILABLE'
  /** FreshBooks' answer made no sense. */
  | 'UNREADABLE';

/** What to ask FreshBooks for. */
export type ConnectionVerifyInput = {
  /** Such as `Business:14700001`. Left out: every business that the person belongs to. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
};

/** What was found. */
export type ConnectionVerifyPayload = MutationPayload & {
  readonly __typename?: 'ConnectionVerifyPayload';
  /** Null when there are user errors. */
  readonly connection?: Maybe<ConnectionState>;
  /** What the caller can correct. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Days in a row, both ends included. Without `from` they have no beginning, without `to` no end. */
export type DateRangeInput = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A stretch of time, such as November: from the first of November, before the first of December. Either end may be left out. */
export type DateTimeRangeInput = {
  /** Earlier than this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Decimals between two bounds, both included; either may be left out. */
export type DecimalRangeInput = {
  /** This much or more. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** This much or less. */
  readonly to?: InputMaybe<Scalars['Decimal']['input']>;
};

/** An e-mail with an invoice. */
export type DocumentEmailInput = {
  /** Text; left out: FreshBooks' own. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Whether the e-mail carries the invoice as a PDF. */
  readonly includePdf?: InputMaybe<Scalars['Boolean']['input']>;
  /** To whom; left out: the client's own address. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Subject; left out: FreshBooks' own. */
  readonly subject?: InputMaybe<Scalars['String']['input']>;
};

/** A price offered to one client, or a proposal: an offer with sections of text. */
export type Estimate = BusinessRecord & {
  readonly __typename?: 'Estimate';
  /** Archived, still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** The client it is for; null, with an error beside it, when FreshBooks cannot say. */
  readonly client?: Maybe<Client>;
  /** What the client's organization is called today, without a request for the client. */
  readonly clientOrganization?: Maybe<Scalars['String']['output']>;
  /** When it was entered; the issue date may be another day. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency of every amount on the estimate. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Description of its first line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the discount takes off, as a positive amount; zero without one. */
  readonly discount: Money;
  /** The discount in percent of the lines, before tax. */
  readonly discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The accounting account that the estimate belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' number of the record, not the number printed on it; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of who made it; 1 is the owner. */
  readonly freshbooksOwnerId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' staff number of who sent it; 1 is the owner. */
  readonly freshbooksSenderId?: Maybe<Scalars['ID']['output']>;
  /** `Estimate:`, the account and the number, such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['output'];
  /**
   * Invoices made from it, newest first unless sorted. FreshBooks has no filter that leads to them, so they are looked for
   * among all invoices of its client.
   */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether it is a proposal, with sections of text that FreshBooks' own screens show. */
  readonly isProposal: Scalars['Boolean']['output'];
  /** The day printed on it. */
  readonly issueDate: Scalars['Date']['output'];
  /** The language it is written in, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What is offered, in the order printed. */
  readonly lines?: Maybe<ReadonlyArray<EstimateLine>>;
  /** Printed under the lines. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The number printed on it, such as `0000003`. Not necessarily unique. */
  readonly number: Scalars['String']['output'];
  /** The client's purchase order. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** The project that it is about; null where it names none. */
  readonly project?: Maybe<Project>;
  /** Who it is addressed to: a copy of the client, which keeps an old name even in a draft. */
  readonly recipient: EstimateRecipient;
  /** Whether the client has to sign it to accept it. */
  readonly requiresSignature: Scalars['Boolean']['output'];
  /**
   * Where the estimate stands. FreshBooks says it in three fields and two flags that can disagree: the furthest that any of
   * them says counts. Null when one of them has a word that this graph does not know.
   */
  readonly status?: Maybe<EstimateStatus>;
  /** Look, such as `clean-grouped`. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** Terms, in words. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** Lines minus discount plus taxes. */
  readonly total: Money;
  /** When it last changed. */
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

/** Which estimate to accept. */
export type EstimateAcceptInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `estimateAccept`. */
export type EstimateAcceptPayload = MutationPayload & {
  readonly __typename?: 'EstimateAcceptPayload';
  /** As FreshBooks answered: the estimate as it is now; null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which estimate to archive. */
export type EstimateArchiveInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `estimateArchive`. */
export type EstimateArchivePayload = MutationPayload & {
  readonly __typename?: 'EstimateArchivePayload';
  /** As FreshBooks answered: the estimate as it is now; null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A window of a list of estimates. */
export type EstimateConnection = {
  readonly __typename?: 'EstimateConnection';
  /** The same estimates, each with its cursor. */
  readonly edges: ReadonlyArray<EstimateEdge>;
  /** The estimates of this window. */
  readonly nodes: ReadonlyArray<Estimate>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many estimates the whole list holds; null when FreshBooks counts, or may count, rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Which estimate to make an invoice from. */
export type EstimateConvertInput = {
  /** True: an invoice is made even if there is one already; a deleted one does not count. */
  readonly createsAnother: Scalars['Boolean']['input'];
  /** Left out: due on the day of issue. Not before it. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The estimate's `updatedAt` as it was last read: an estimate that somebody changed since then is not invoiced. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
  /** The day printed on the invoice; left out: today, by the business's calendar. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The number printed on the invoice; left out: the next of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `estimateConvert`. */
export type EstimateConvertPayload = MutationPayload & {
  readonly __typename?: 'EstimateConvertPayload';
  /** The estimate as it is now: invoiced as soon as the invoice is sent. Null when it was not found. */
  readonly estimate?: Maybe<Estimate>;
  /**
   * As FreshBooks answered: the new invoice. With an error at `createsAnother` it is the latest that was made before; null
   * when there is none, or nothing was written.
   */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new estimate. */
export type EstimateCreateInput = {
  /** The client it is for. */
  readonly clientId: Scalars['ID']['input'];
  /** Left out: the client's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Percent of the lines that is taken off before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out: today, by the business's calendar. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The language it is written in, such as `en`; left out: the client's. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What is offered. */
  readonly lines?: InputMaybe<ReadonlyArray<EstimateLineInput>>;
  /** Printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the next of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The client's purchase order. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the client has to sign it to accept it. */
  readonly requiresSignature?: InputMaybe<Scalars['Boolean']['input']>;
  /** Terms, in words. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `estimateCreate`. */
export type EstimateCreatePayload = MutationPayload & {
  readonly __typename?: 'EstimateCreatePayload';
  /** As FreshBooks answered: the new estimate; null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which estimate to delete. */
export type EstimateDeleteInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `estimateDelete`. */
export type EstimateDeletePayload = MutationPayload & {
  readonly __typename?: 'EstimateDeletePayload';
  /** As FreshBooks answered: the estimate as it was, with `deleted: true`; null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An estimate and its place in a list. */
export type EstimateEdge = {
  readonly __typename?: 'EstimateEdge';
  /** Marks this place; it fits this list with this filter and sort only. */
  readonly cursor: Scalars['String']['output'];
  /** The estimate. */
  readonly node: Estimate;
};

/** An e-mail with a link to an estimate. */
export type EstimateEmailInput = {
  /** The text, with the same names between colons. */
  readonly body: Scalars['String']['input'];
  /** Left out: the client's own address. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Such as `Estimate ::estimate number:: from ::company name::`; FreshBooks fills in what stands between colons. */
  readonly subject: Scalars['String']['input'];
};

/** Which estimates; all conditions that are given must hold. */
export type EstimateFilterInput = {
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these clients, at most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These estimates, at most 100; an id that is nobody's matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Issued on these days. Reads the whole list. */
  readonly issueDate?: InputMaybe<DateRangeInput>;
  /** Exactly this printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states; none when the list is empty. Reads the whole list. */
  readonly statuses?: InputMaybe<ReadonlyArray<EstimateStatus>>;
  /** Last changed in this time. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** One row of an estimate. */
export type EstimateLine = {
  readonly __typename?: 'EstimateLine';
  /** Quantity times unit cost, before discount and tax. */
  readonly amount: Money;
  /** Whether the second tax is calculated on the sum of line and first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** In more words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The expense that the line passes on; null for any other line. */
  readonly expense?: Maybe<Expense>;
  /** Number within the estimate, kept when the estimate changes; null where FreshBooks does not number them. */
  readonly lineId?: Maybe<Scalars['ID']['output']>;
  /**
   * The firm's taxes that match this line's by name and percentage; one with several matches is left out. Null when the line has no
   * taxes, or when the caller cannot see all taxes in FreshBooks. One request, which reads all taxes, serves every line in a response.
   */
  readonly matchingTaxes?: Maybe<ReadonlyArray<Tax>>;
  /** What is offered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place on the page, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The project that the line is about; null where the line names none. */
  readonly project?: Maybe<Project>;
  /** How many; may have decimals. */
  readonly quantity: Scalars['Decimal']['output'];
  /** None, one or two taxes. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Price of one, before tax. */
  readonly unitCost: Money;
  /** When the line last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A new line. It needs a name or a description. */
export type EstimateLineInput = {
  /** Whether the second tax is calculated on the sum of line and first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** In more words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What is offered. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many, not negative. */
  readonly quantity: Scalars['Decimal']['input'];
  /** None, one or two. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one, before tax, in the estimate's currency. */
  readonly unitCost: MoneyInput;
};

/** Changes to a line: what is absent is left alone, null clears. */
export type EstimateLineUpdateInput = {
  /** Whether the second tax is calculated on the sum of line and first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** In more words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `lineId` of a line of this estimate. */
  readonly lineId: Scalars['ID']['input'];
  /** What is offered. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** These taxes and no others: none, one or two. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one, before tax, in the estimate's currency. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** Who an estimate is addressed to, as printed. */
export type EstimateRecipient = {
  readonly __typename?: 'EstimateRecipient';
  /** Address in its parts; null when none is filled in. */
  readonly address?: Maybe<PostalAddress>;
  /** Address as one block, where it was entered so. */
  readonly addressText?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** The tax number. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};

/** Which estimate to restore. */
export type EstimateRestoreInput = {
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `estimateRestore`. */
export type EstimateRestorePayload = MutationPayload & {
  readonly __typename?: 'EstimateRestorePayload';
  /** As FreshBooks answered: the estimate as it is now; null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which estimate to e-mail, and the e-mail. */
export type EstimateSendInput = {
  /** Recipients and words. */
  readonly email: EstimateEmailInput;
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `estimateSend`. */
export type EstimateSendPayload = MutationPayload & {
  readonly __typename?: 'EstimateSendPayload';
  /** As FreshBooks answered: the estimate as it is now; null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Orders of estimates. Reads the whole list. */
export type EstimateSort =
  /** Oldest issue date first. */
  | 'ISSUE_DATE_ASC'
  /** Newest issue date first. */
  | 'ISSUE_DATE_DESC';

/** How far an estimate has come. FreshBooks knows no decline. */
export type EstimateStatus =
  /** Accepted, by the client or by the firm. */
  | 'ACCEPTED'
  /** Not sent: the client cannot see it. */
  | 'DRAFT'
  /** Invoiced: an invoice that was made from it was sent. */
  | 'INVOICED'
  /** Answered by the client with a comment. */
  | 'REPLIED'
  /** Sent to the client. */
  | 'SENT'
  /** Opened by the client. */
  | 'VIEWED';

/** What is new about an estimate. */
export type EstimateUpdateInput = {
  /** New lines, behind the others. Lines that no field names stay as they are. */
  readonly addLines?: InputMaybe<ReadonlyArray<EstimateLineInput>>;
  /** Percent of the lines that is taken off before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The estimate's `updatedAt` as it was last read: a change by somebody else since then is not overwritten. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Estimate:ZyQ04o:28509`. */
  readonly id: Scalars['ID']['input'];
  /** The day printed on it. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The language it is written in, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** The number printed on it. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The client's purchase order. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Lines to remove. A line cannot be changed and removed at once. */
  readonly removeLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the client has to sign it to accept it. */
  readonly requiresSignature?: InputMaybe<Scalars['Boolean']['input']>;
  /** Terms, in words. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
  /** Lines to change, each named once. */
  readonly updateLines?: InputMaybe<ReadonlyArray<EstimateLineUpdateInput>>;
};

/** What came of `estimateUpdate`. */
export type EstimateUpdatePayload = MutationPayload & {
  readonly __typename?: 'EstimateUpdatePayload';
  /** As FreshBooks answered: the estimate as it is now; null when nothing was written. */
  readonly estimate?: Maybe<Estimate>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Money that the firm spent, on its own account or on a client's. */
export type Expense = BusinessRecord & {
  readonly __typename?: 'Expense';
  /** What was spent, taxes included. */
  readonly amount: Money;
  /** Put aside, still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** What the account at that bank is called. */
  readonly bankAccountName?: Maybe<Scalars['String']['output']>;
  /** The bank that it was imported from; null for one entered by hand. */
  readonly bankName?: Maybe<Scalars['String']['output']>;
  /** Whether a client is to pay for it. */
  readonly billable: Scalars['Boolean']['output'];
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** What it counts as. */
  readonly category?: Maybe<ExpenseCategory>;
  /** For whom it was spent; null for the firm's own expenses. */
  readonly client?: Maybe<Client>;
  /** Whether the second tax was taken on the first one as well. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** The day it was spent. */
  readonly date: Scalars['Date']['output'];
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** The accounting account that the expense belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' number of the account at that bank. */
  readonly freshbooksBankAccountId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' number of the booking at that bank. */
  readonly freshbooksBankTransactionId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' number of the expense; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of who spent it; 1 is the owner. */
  readonly freshbooksStaffId?: Maybe<Scalars['ID']['output']>;
  /** Whether a receipt is attached. */
  readonly hasReceipt: Scalars['Boolean']['output'];
  /** `Expense:`, the account and the number, such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it came in with an imported file. */
  readonly importedInBulk: Scalars['Boolean']['output'];
  /** Whether the receipt goes with the invoice that bills the expense. */
  readonly includesReceiptOnInvoice?: Maybe<Scalars['Boolean']['output']>;
  /** The invoice that bills it; null until there is one. */
  readonly invoice?: Maybe<Invoice>;
  /** Whether it is part of the cost of goods sold. */
  readonly isCostOfGoodsSold: Scalars['Boolean']['output'];
  /** Whether FreshBooks knows another expense just like it. */
  readonly isDuplicate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether FreshBooks takes it for the payment of a bill. */
  readonly isPotentialBillPayment: Scalars['Boolean']['output'];
  /** What the client pays on top, in percent of the amount. */
  readonly markupPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Written beside it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The project it was spent on; null for none. */
  readonly project?: Maybe<Project>;
  /** The file that proves it; null without one. */
  readonly receipt?: Maybe<ExpenseReceipt>;
  /** Whether a client is to pay for it, and did; null for a number that this graph has never seen. */
  readonly status?: Maybe<ExpenseStatus>;
  /** The taxes in the amount, two at most. */
  readonly taxes: ReadonlyArray<ExpenseTax>;
  /** When it last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** To whom it was paid, in words: expenses have no list of vendors behind them. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
  /** Changes with every write: compare it to notice a change. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Which expense to put aside. */
export type ExpenseArchiveInput = {
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `expenseArchive`. */
export type ExpenseArchivePayload = MutationPayload & {
  readonly __typename?: 'ExpenseArchivePayload';
  /** As FreshBooks answered: the expense as it is now; null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an expense counts as. Categories form a tree; an expense may be in a leaf of it or in a branch. */
export type ExpenseCategory = BusinessRecord & {
  readonly __typename?: 'ExpenseCategory';
  /** Put aside. */
  readonly archived: Scalars['Boolean']['output'];
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** The categories that are part of this one, in FreshBooks' order. */
  readonly children?: Maybe<ReadonlyArray<ExpenseCategory>>;
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** The accounting account that the category belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' number of the category; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Whether anything was ever entered in it; null where FreshBooks does not say, as of a category of the firm's own. */
  readonly hasTransactions?: Maybe<Scalars['Boolean']['output']>;
  /** `ExpenseCategory:`, the account and the number, such as `ExpenseCategory:ZyQ04o:13151927`. */
  readonly id: Scalars['ID']['output'];
  /** Whether its expenses are part of the cost of goods sold. */
  readonly isCostOfGoodsSold: Scalars['Boolean']['output'];
  /** Whether the firm may rename it; FreshBooks' own categories stay as they are. */
  readonly isEditable?: Maybe<Scalars['Boolean']['output']>;
  /** Such as `Accident Insurance`. Not necessarily unique. */
  readonly name: Scalars['String']['output'];
  /** The category that this one is part of; null at the top. */
  readonly parent?: Maybe<ExpenseCategory>;
  /** When it last changed, or was first used. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A window of a list of categories. */
export type ExpenseCategoryConnection = {
  readonly __typename?: 'ExpenseCategoryConnection';
  /** The same categories, each with its cursor. */
  readonly edges: ReadonlyArray<ExpenseCategoryEdge>;
  /** The categories of this window. */
  readonly nodes: ReadonlyArray<ExpenseCategory>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many categories the whole list holds; null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A category and its place in a list. */
export type ExpenseCategoryEdge = {
  readonly __typename?: 'ExpenseCategoryEdge';
  /** Marks this place; it fits this list with this filter only. */
  readonly cursor: Scalars['String']['output'];
  /** The category. */
  readonly node: ExpenseCategory;
};

/** Which categories; all conditions that are given must hold. */
export type ExpenseCategoryFilterInput = {
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only the top of the tree, from where `children` lead to all others; false: only what is below it; absent: both. */
  readonly root?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A window of a list of expenses. */
export type ExpenseConnection = {
  readonly __typename?: 'ExpenseConnection';
  /** The same expenses, each with its cursor. */
  readonly edges: ReadonlyArray<ExpenseEdge>;
  /** The expenses of this window. */
  readonly nodes: ReadonlyArray<Expense>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many expenses the whole list holds; null when FreshBooks counts, or may count, rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Money that was spent. The caller is the one who spent it. */
export type ExpenseCreateInput = {
  /**
   * Above zero, taxes included. Its currency defaults to the client's; without a client it is required, since FreshBooks
   * does not name the firm's own.
   */
  readonly amount: MoneyInput;
  /** Whether the client is to pay for it. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it counts as. The expense is in the category's account. */
  readonly categoryId: Scalars['ID']['input'];
  /** For whom it was spent; left out for the firm's own expenses. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the second tax was taken on the first one as well. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: today, by the business's calendar. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the receipt goes with the invoice that bills the expense. */
  readonly includesReceiptOnInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the client pays on top, in percent of the amount. */
  readonly markupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Written beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The file that proves it. */
  readonly receipt?: InputMaybe<ExpenseReceiptInput>;
  /** The taxes in the amount, two at most. */
  readonly taxes?: InputMaybe<ReadonlyArray<ExpenseTaxInput>>;
  /** To whom it was paid, in words. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `expenseCreate`. */
export type ExpenseCreatePayload = MutationPayload & {
  readonly __typename?: 'ExpenseCreatePayload';
  /** As FreshBooks answered: the new expense; null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which expense to delete. */
export type ExpenseDeleteInput = {
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `expenseDelete`. */
export type ExpenseDeletePayload = MutationPayload & {
  readonly __typename?: 'ExpenseDeletePayload';
  /** As FreshBooks answered: the expense as it was, with `deleted: true`; null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An expense and its place in a list. */
export type ExpenseEdge = {
  readonly __typename?: 'ExpenseEdge';
  /** Marks this place; it fits this list with this filter and sort only. */
  readonly cursor: Scalars['String']['output'];
  /** The expense. */
  readonly node: Expense;
};

/** Which expenses; all conditions that are given must hold. */
export type ExpenseFilterInput = {
  /** This much, each in its own currency. An upper bound reads the whole list. */
  readonly amount?: InputMaybe<DecimalRangeInput>;
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** In these very categories, at most 100; not in their children. */
  readonly categoryIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For these clients, at most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Spent on these days. A last day reads the whole list. */
  readonly date?: InputMaybe<DateRangeInput>;
  /** Whether a receipt is attached. False reads the whole list. */
  readonly hasReceipt?: InputMaybe<Scalars['Boolean']['input']>;
  /** These expenses, at most 100; an id that is nobody's matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last changed in this time. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
  /** Paid to exactly this vendor, letter case included; an empty text means those without a vendor. Reads the whole list. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** The file behind an expense. */
export type ExpenseReceipt = {
  readonly __typename?: 'ExpenseReceipt';
  /** The name it was uploaded under, as the uploader's machine had it; null where FreshBooks does not tell. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Such as `image/jpeg` or `application/pdf`. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** A link of this server that streams the receipt, for callers who may read the expense. */
  readonly url: Scalars['String']['output'];
};

/** The file of a receipt, in one of two ways. */
export type ExpenseReceiptInput =
  /** The token that `POST /files` answered to a file: it works once, for ten minutes, for the same caller and business. */
  { readonly token: Scalars['ID']['input']; readonly upload?: never; }
  |  /** A file that comes with this operation. */
  { readonly token?: never; readonly upload: Scalars['Upload']['input']; };

/** Which expense to bring back. */
export type ExpenseRestoreInput = {
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `expenseRestore`. */
export type ExpenseRestorePayload = MutationPayload & {
  readonly __typename?: 'ExpenseRestorePayload';
  /** As FreshBooks answered: the expense as it is now; null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** FreshBooks is known to honour no order of expenses, so these are sorted here, from the whole list. */
export type ExpenseSort =
  /** Least first, currency by currency from A to Z: amounts of different currencies have no order. */
  | 'AMOUNT_ASC'
  /** Most first, currency by currency from A to Z: amounts of different currencies have no order. */
  | 'AMOUNT_DESC'
  /** Oldest first. */
  | 'DATE_ASC'
  /** Newest first. */
  | 'DATE_DESC';

/** Whether a client is to pay for an expense, and did. */
export type ExpenseStatus =
  /** The firm's own: no client pays for it. */
  | 'INTERNAL'
  /** On an invoice that is not paid yet. */
  | 'INVOICED'
  /** For a client, and not on an invoice yet. */
  | 'OUTSTANDING'
  /** On an invoice that is paid. */
  | 'RECOUPED';

/** A tax in the amount of an expense. */
export type ExpenseTax = {
  readonly __typename?: 'ExpenseTax';
  /** The part of the expense's amount that is this tax; null where FreshBooks was not told. */
  readonly amount?: Maybe<Money>;
  /** Name, such as `HST`; null where none was entered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** In percent, such as `13` or `9.975`; null where only an amount was entered. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
};

/** A tax in the amount of an expense: percent, or amount, or both. */
export type ExpenseTaxInput = {
  /** The part of the amount that is this tax, in the currency of the expense. Left out: as the percent says. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Name, such as `HST`. */
  readonly name: Scalars['String']['input'];
  /** In percent, such as `13` or `9.975`. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What is new about an expense. */
export type ExpenseUpdateInput = {
  /** Taxes included; in the expense's currency where none is given. A refund is negative. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Whether the client is to pay for it. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it counts as: a category of the same account. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom it was spent: a client of the same account. Null makes it the firm's own. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the second tax was taken on the first one as well. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day it was spent. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The expense's `updatedAt` as it was last read: a change by somebody else since then is not overwritten. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Expense:ZyQ04o:2420479`. */
  readonly id: Scalars['ID']['input'];
  /** Whether the receipt goes with the invoice that bills the expense. */
  readonly includesReceiptOnInvoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the client pays on top, in percent of the amount. */
  readonly markupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Written beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The file that proves it, in the place of another; null takes it away. */
  readonly receipt?: InputMaybe<ExpenseReceiptInput>;
  /** All taxes in the amount, two at most: those that are not named are gone. */
  readonly taxes?: InputMaybe<ReadonlyArray<ExpenseTaxInput>>;
  /** To whom it was paid, in words. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `expenseUpdate`. */
export type ExpenseUpdatePayload = MutationPayload & {
  readonly __typename?: 'ExpenseUpdatePayload';
  /** As FreshBooks answered: the expense as it is now; null when nothing was written. */
  readonly expense?: Maybe<Expense>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whole numbers between two bounds, both included; either may be left out. */
export type IntRangeInput = {
  /** This many or more. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** This many or fewer. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** A request for payment, sent to one client. */
export type Invoice = BusinessRecord & {
  readonly __typename?: 'Invoice';
  /** Put aside, still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether e-mails carry it as a PDF. */
  readonly attachesPdfToEmail: Scalars['Boolean']['output'];
  /** Files that go with it. */
  readonly attachments?: Maybe<ReadonlyArray<InvoiceAttachment>>;
  /** What happened to it, in FreshBooks' order. */
  readonly auditLog?: Maybe<ReadonlyArray<InvoiceAuditEntry>>;
  /** How charging the stored card went; null when it was not tried. */
  readonly autobillStatus?: Maybe<InvoiceAutobillStatus>;
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** Whether the client's stored card is charged. */
  readonly chargesStoredCard: Scalars['Boolean']['output'];
  /** Whom it is for; null, with an error beside it, when FreshBooks cannot say. */
  readonly client?: Maybe<Client>;
  /** What the client's organization is called today, without a request for the client. */
  readonly clientOrganization?: Maybe<Scalars['String']['output']>;
  /** To whom at the client it goes. */
  readonly contacts?: Maybe<ReadonlyArray<InvoiceContact>>;
  /** When it was entered; the issue date may be another day. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The currency of every amount on the invoice. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** What is to be paid in advance; null when no deposit is asked for. */
  readonly deposit?: Maybe<InvoiceDeposit>;
  /** Description of its first line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the discount takes off, as a positive amount; zero without one. */
  readonly discount: Money;
  /** Why there is a discount. */
  readonly discountDescription?: Maybe<Scalars['String']['output']>;
  /** The discount in percent of the lines, before tax. */
  readonly discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the client disputes it; null when they never did. */
  readonly disputeStatus?: Maybe<InvoiceDisputeStatus>;
  /** Issue date plus `dueOffsetDays`. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** Days from issue to due. */
  readonly dueOffsetDays?: Maybe<Scalars['Int']['output']>;
  /** The estimate it was made from; null for any other invoice. */
  readonly estimate?: Maybe<Estimate>;
  /** The accounting account that the invoice belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' number of the record, not the number printed on it; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' staff number of who made it; 1 is the owner. */
  readonly freshbooksOwnerId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' staff number of who sent it; 1 is the owner. */
  readonly freshbooksSenderId?: Maybe<Scalars['ID']['output']>;
  /** The issue date it had when it was sent; null for a draft. */
  readonly fulfillmentDate?: Maybe<Scalars['Date']['output']>;
  /** The day a recurring profile made it; null for one made by hand. */
  readonly generationDate?: Maybe<Scalars['Date']['output']>;
  /** `Invoice:`, the account and the number, such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['output'];
  /** The day printed on it, from which the due date is counted. */
  readonly issueDate: Scalars['Date']['output'];
  /** The language it is written in, such as `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How the last online payment went; null when there was none. */
  readonly lastOrderStatus?: Maybe<InvoiceOrderStatus>;
  /** The fee it carries when overdue; null when none was set. */
  readonly lateFee?: Maybe<LateFee>;
  /** The reminders that go out about it. */
  readonly lateReminders?: Maybe<ReadonlyArray<LateReminder>>;
  /** What is billed, in the order printed. */
  readonly lines?: Maybe<ReadonlyArray<InvoiceLine>>;
  /** Whether the books are closed over it; FreshBooks' own word, such as `unlocked`. */
  readonly lockStatus?: Maybe<Scalars['String']['output']>;
  /** What has been paid, less the taxes in it. FreshBooks sends many decimals. */
  readonly netPaid?: Maybe<Money>;
  /** Printed under the lines. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The number printed on it, such as `0000042`. Not necessarily unique. */
  readonly number: Scalars['String']['output'];
  /** What is still to be paid. */
  readonly outstanding: Money;
  /** Who made it. */
  readonly owner?: Maybe<InvoiceOwner>;
  /** What has been paid. */
  readonly paid: Money;
  /** The day of the payment that paid it in full. It stays when that payment shrinks later: `paymentStatus` says whether it is paid. */
  readonly paidDate?: Maybe<Scalars['Date']['output']>;
  /** How to pay, in words. */
  readonly paymentDetails?: Maybe<Scalars['String']['output']>;
  /** Ways to pay online that are switched on for it. */
  readonly paymentGateways?: Maybe<ReadonlyArray<InvoiceGateway>>;
  /** How much of it is paid; null for an unknown word. */
  readonly paymentStatus?: Maybe<InvoicePaymentStatus>;
  /** What was paid on it, the last recorded first; none where nothing on the invoice says that anything ever was. */
  readonly payments?: Maybe<PaymentConnection>;
  /** The client's purchase order. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** Colours, fonts, logo and headings. */
  readonly presentation?: Maybe<InvoicePresentation>;
  /** Who it is addressed to: a copy of the client. FreshBooks copies a new name into drafts; what was sent keeps the old one. */
  readonly recipient: InvoiceRecipient;
  /** The firm's address as printed. */
  readonly senderAddress?: Maybe<PostalAddress>;
  /** Whether it goes out by post. */
  readonly sentByPost?: Maybe<Scalars['Boolean']['output']>;
  /** Prefix series of the number. */
  readonly series?: Maybe<Scalars['String']['output']>;
  /** Whether its attachments are shown to the client. */
  readonly showsAttachments: Scalars['Boolean']['output'];
  /** Where the invoice stands; null when FreshBooks sends a word that this graph has never seen. */
  readonly status?: Maybe<InvoiceStatus>;
  /** Look, such as `clean-grouped`. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** Terms of payment, in words. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** Lines minus discount plus taxes. */
  readonly total: Money;
  /** When it last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The invoice as a UUID; null in old books. */
  readonly uuid?: Maybe<Scalars['ID']['output']>;
  /** Changes with every write: compare it to notice a change. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** A request for payment, sent to one client. */
export type InvoicePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which invoice to put aside. */
export type InvoiceArchiveInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `invoiceArchive`. */
export type InvoiceArchivePayload = MutationPayload & {
  readonly __typename?: 'InvoiceArchivePayload';
  /** As FreshBooks answered: the invoice as it is now; null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file that goes with an invoice. */
export type InvoiceAttachment = {
  readonly __typename?: 'InvoiceAttachment';
  /** FreshBooks' number of the file. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Such as `application/pdf`. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
};

/** Something that happened to an invoice. */
export type InvoiceAuditEntry = {
  readonly __typename?: 'InvoiceAuditEntry';
  /** How an automatic payment had gone by then; null when there was none. */
  readonly autobillStatus?: Maybe<InvoiceAutobillStatus>;
  /** When. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the invoice stood at the time, in FreshBooks' words, such as `draft`. */
  readonly displayStatus?: Maybe<Scalars['String']['output']>;
  /** Whether the client had objected by then; null when not. */
  readonly disputeStatus?: Maybe<InvoiceDisputeStatus>;
  /** What happened, in FreshBooks' words, such as `Created`. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the client's contact who did it; null when it was the client's main contact, or nobody at the client. */
  readonly freshbooksActorContactId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' number of the person who did it. */
  readonly freshbooksActorId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' number of the entry. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** How the last online payment had gone by then; null when there was none. */
  readonly lastOrderStatus?: Maybe<InvoiceOrderStatus>;
  /** How many lines there were at the time. */
  readonly lineCount?: Maybe<Scalars['Int']['output']>;
  /** What had been paid at the time. */
  readonly paid?: Maybe<Money>;
  /** How far it was paid at the time. */
  readonly paymentStatus?: Maybe<InvoicePaymentStatus>;
  /** The total at the time. */
  readonly total?: Maybe<Money>;
};

/** How charging the stored card went. */
export type InvoiceAutobillStatus =
  /** It failed. */
  | 'FAILED'
  /** It is tried again. */
  | 'RETRY'
  /** It worked. */
  | 'SUCCESS';

/** A window of a list of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The same invoices, each with its cursor. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** The invoices of this window. */
  readonly nodes: ReadonlyArray<Invoice>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many invoices the whole list holds; null when FreshBooks counts, or may count, rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person at the client to whom an invoice goes. */
export type InvoiceContact = {
  readonly __typename?: 'InvoiceContact';
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the contact; null for the client's main contact. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
};

/** A new invoice. */
export type InvoiceCreateInput = {
  /** Whether e-mails carry it as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client's stored card is charged. */
  readonly chargesStoredCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client it is for. */
  readonly clientId: Scalars['ID']['input'];
  /** Left out: the client's currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** What is to be paid in advance. */
  readonly deposit?: InputMaybe<InvoiceDepositInput>;
  /** Why there is a discount. */
  readonly discountDescription?: InputMaybe<Scalars['String']['input']>;
  /** Percent of the lines that is taken off before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Left out: due on the day of issue. Not before it. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Left out: today, by the business's calendar. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The language it is written in, such as `en`; left out: the client's. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What is billed. */
  readonly lines?: InputMaybe<ReadonlyArray<InvoiceLineInput>>;
  /** Printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the next of FreshBooks' series. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** How to pay, in words. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** The client's purchase order. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** E-mail it once it is made: a request of its own. */
  readonly send?: InputMaybe<DocumentEmailInput>;
  /** Whether it goes out by post. */
  readonly sentByPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its attachments are shown to the client. */
  readonly showsAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Terms of payment, in words. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `invoiceCreate`. */
export type InvoiceCreatePayload = MutationPayload & {
  readonly __typename?: 'InvoiceCreatePayload';
  /** As FreshBooks answered: the new invoice, there even if sending it failed; null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which invoice to delete. */
export type InvoiceDeleteInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `invoiceDelete`. */
export type InvoiceDeletePayload = MutationPayload & {
  readonly __typename?: 'InvoiceDeletePayload';
  /** As FreshBooks answered: the invoice as it was, with `deleted: true`; null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be paid of an invoice in advance: an amount, or a percentage of its total. */
export type InvoiceDeposit = {
  readonly __typename?: 'InvoiceDeposit';
  /** Null for a deposit in percent. */
  readonly amount?: Maybe<Money>;
  /** Such as `50`. Null for a deposit of an amount. */
  readonly percent?: Maybe<Scalars['Decimal']['output']>;
  /** How much of it is paid; null for a word that this graph does not know. */
  readonly status?: Maybe<InvoiceDepositStatus>;
};

/** What is to be paid of an invoice in advance: an amount, or a percentage of its total. */
export type InvoiceDepositInput =
  /** In the invoice's currency. */
  { readonly amount: MoneyInput; readonly percent?: never; }
  |  /** From 0 to 100. */
  { readonly amount?: never; readonly percent: Scalars['Decimal']['input']; };

/** How much of a deposit is paid. */
export type InvoiceDepositStatus =
  /** It was turned into a payment. */
  | 'CONVERTED'
  /** No deposit was asked for. */
  | 'NONE'
  /** All of it. */
  | 'PAID'
  /** A part. */
  | 'PARTIAL'
  /** Nothing. */
  | 'UNPAID';

/** Whether the client disputes an invoice. */
export type InvoiceDisputeStatus =
  /** They do. */
  | 'DISPUTED'
  /** They did; it is settled. */
  | 'RESOLVED';

/** An invoice and its place in a list. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Marks this place; it fits this list with this filter and sort only. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice. */
  readonly node: Invoice;
};

/** Which invoices; all conditions that are given must hold. */
export type InvoiceFilterInput = {
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these clients, at most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Unpaid and this many days past the due date today, by the business's own calendar; from 1 to 36,500. Reads the whole list. */
  readonly daysOverdue?: InputMaybe<IntRangeInput>;
  /** These invoices, at most 100; an id that is nobody's matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Issued on these days. A last day reads the whole list. */
  readonly issueDate?: InputMaybe<DateRangeInput>;
  /** Exactly this printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states; none when the list is empty. Several, or one of a deposit: reads the whole list. */
  readonly statuses?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  /** True: sent, and something is outstanding; false: the opposite. Reads the whole list. */
  readonly unpaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last changed in this time. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** A way to pay an invoice online. */
export type InvoiceGateway = {
  readonly __typename?: 'InvoiceGateway';
  /** FreshBooks' number of the kind of gateway. */
  readonly freshbooksId?: Maybe<Scalars['ID']['output']>;
  /** Such as `stripe` or `fbpay`. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A column heading that was renamed. */
export type InvoiceHeading = {
  readonly __typename?: 'InvoiceHeading';
  /** Which one: `description`, `hours`, `item`, `quantity`, `rate`, `task`, `time_entry_notes` or `unit_cost`. */
  readonly name: Scalars['String']['output'];
  /** What it says instead. */
  readonly text: Scalars['String']['output'];
};

/** One row of an invoice. */
export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  /** Quantity times unit cost, before discount and tax. */
  readonly amount: Money;
  /** Whether the second tax is calculated on the sum of line and first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** The day of the work, where one was entered. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** In more words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The expense that the line passes on; null for any other line. */
  readonly expense?: Maybe<Expense>;
  /** What the line bills; null for a kind that this graph does not know. */
  readonly kind?: Maybe<InvoiceLineKind>;
  /** Number within the invoice, kept when the invoice changes. */
  readonly lineId: Scalars['ID']['output'];
  /**
   * The firm's taxes that match this line's by name and percentage; one with several matches is left out. Null when the line has no
   * taxes, or when the caller cannot see all taxes in FreshBooks. One request, which reads all taxes, serves every line in a response.
   */
  readonly matchingTaxes?: Maybe<ReadonlyArray<Tax>>;
  /** What is billed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place on the page, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The project that the line bills; null where the line names none. */
  readonly project?: Maybe<Project>;
  /** How many; may have decimals. */
  readonly quantity: Scalars['Decimal']['output'];
  /** None, one or two taxes. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Price of one, before tax. */
  readonly unitCost: Money;
  /** When the line last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A new line. It needs a name or a description. */
export type InvoiceLineInput = {
  /** Whether the second tax is calculated on the sum of line and first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** In more words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What is billed. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many, not negative. */
  readonly quantity: Scalars['Decimal']['input'];
  /** None, one or two. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one, before tax, in the invoice's currency. */
  readonly unitCost: MoneyInput;
};

/** What a line bills. */
export type InvoiceLineKind =
  /** Goods or work. */
  | 'ITEM'
  /** An expense passed on. */
  | 'REBILLED_EXPENSE';

/** Changes to a line: what is absent is left alone, null clears. */
export type InvoiceLineUpdateInput = {
  /** Whether the second tax is calculated on the sum of line and first tax. */
  readonly compoundsTaxes?: InputMaybe<Scalars['Boolean']['input']>;
  /** In more words. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The `lineId` of a line of this invoice. */
  readonly lineId: Scalars['ID']['input'];
  /** What is billed. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** These taxes and no others: none, one or two. */
  readonly taxes?: InputMaybe<ReadonlyArray<LineTaxInput>>;
  /** Price of one, before tax, in the invoice's currency. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** Which invoice to mark as sent. */
export type InvoiceMarkSentInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `invoiceMarkSent`. */
export type InvoiceMarkSentPayload = MutationPayload & {
  readonly __typename?: 'InvoiceMarkSentPayload';
  /** As FreshBooks answered: the invoice as it is now; null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the last online payment went. */
export type InvoiceOrderStatus =
  /** Declined. */
  | 'DECLINED'
  /** On its way. */
  | 'PENDING'
  /** Done. */
  | 'SUCCESS';

/** The person of the firm who made an invoice. */
export type InvoiceOwner = {
  readonly __typename?: 'InvoiceOwner';
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' staff number; 1 is the owner of the account. */
  readonly freshbooksStaffId: Scalars['ID']['output'];
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
};

/** How much of an invoice is paid. */
export type InvoicePaymentStatus =
  /** All of it, by the stored card. */
  | 'AUTO_PAID'
  /** All of it. */
  | 'PAID'
  /** A part. */
  | 'PARTIAL'
  /** Nothing. */
  | 'UNPAID';

/** How an invoice looks. */
export type InvoicePresentation = {
  readonly __typename?: 'InvoicePresentation';
  /** FreshBooks path of the banner. */
  readonly bannerPath?: Maybe<Scalars['String']['output']>;
  /** Height at which the banner is cut. */
  readonly bannerPositionY?: Maybe<Scalars['Int']['output']>;
  /** How days are written, such as `yyyy-mm-dd`. */
  readonly dateFormat?: Maybe<Scalars['String']['output']>;
  /** `modern` or `classic`. */
  readonly font?: Maybe<Scalars['String']['output']>;
  /** Headings that were renamed; a name is absent when it keeps its own. */
  readonly headings: ReadonlyArray<InvoiceHeading>;
  /** What it is called instead of Invoice. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** `simple`, `modern` or `classic`. */
  readonly layout?: Maybe<Scalars['String']['output']>;
  /** FreshBooks path of the logo. */
  readonly logoPath?: Maybe<Scalars['String']['output']>;
  /** Such as `#663399`. */
  readonly primaryColor?: Maybe<Scalars['String']['output']>;
};

/** Whom an invoice was addressed to, as printed. */
export type InvoiceRecipient = {
  readonly __typename?: 'InvoiceRecipient';
  /** Address in its parts; null when none is filled in. */
  readonly address?: Maybe<PostalAddress>;
  /** Address as one block, where it was entered so. */
  readonly addressText?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** Name of the tax number, such as `VAT`. */
  readonly vatName?: Maybe<Scalars['String']['output']>;
  /** The tax number. */
  readonly vatNumber?: Maybe<Scalars['String']['output']>;
};

/** Which invoice to bring back. */
export type InvoiceRestoreInput = {
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `invoiceRestore`. */
export type InvoiceRestorePayload = MutationPayload & {
  readonly __typename?: 'InvoiceRestorePayload';
  /** As FreshBooks answered: the invoice as it is now; null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which invoice to e-mail, to whom. */
export type InvoiceSendInput = {
  /** To whom, and with which words; left out: to the client's own address, in FreshBooks' words. */
  readonly email?: InputMaybe<DocumentEmailInput>;
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `invoiceSend`. */
export type InvoiceSendPayload = MutationPayload & {
  readonly __typename?: 'InvoiceSendPayload';
  /** As FreshBooks answered: the invoice as it is now; null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Orders that FreshBooks is known to honour. */
export type InvoiceSort =
  /** Oldest issue date first. */
  | 'ISSUE_DATE_ASC'
  /** Newest issue date first. */
  | 'ISSUE_DATE_DESC';

/** Where an invoice stands: FreshBooks' `v3_status`, the one that its own screens show. */
export type InvoiceStatus =
  /** Paid by the stored card. */
  | 'AUTOPAID'
  /** Made, and in no other state: not a draft that a person saved, not sent. */
  | 'CREATED'
  /** An online payment was declined. */
  | 'DECLINED'
  /** The deposit is paid. */
  | 'DEPOSIT_PAID'
  /** The deposit is paid in part. */
  | 'DEPOSIT_PARTIAL'
  /** Disputed by the client. */
  | 'DISPUTED'
  /** Not sent: it does not count in reports and the client cannot see it. */
  | 'DRAFT'
  /** Charging the stored card failed more than once. */
  | 'FAILED'
  /** Past its due date and not fully paid, also where a part is paid. */
  | 'OVERDUE'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIAL'
  /** An online payment is on its way. */
  | 'PENDING'
  /** Was disputed, and settled. */
  | 'RESOLVED'
  /** Charging the stored card failed once and is tried again. */
  | 'RETRY'
  /** Sent or marked as sent. */
  | 'SENT'
  /** Charging the stored card worked. */
  | 'SUCCESS'
  /** Opened by the client. */
  | 'VIEWED';

/** What is new about an invoice. */
export type InvoiceUpdateInput = {
  /** New lines, behind the others. Lines that no field names stay as they are. */
  readonly addLines?: InputMaybe<ReadonlyArray<InvoiceLineInput>>;
  /** Whether e-mails carry it as a PDF. */
  readonly attachesPdfToEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the client's stored card is charged. */
  readonly chargesStoredCard?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is to be paid in advance. */
  readonly deposit?: InputMaybe<InvoiceDepositInput>;
  /** Why there is a discount. */
  readonly discountDescription?: InputMaybe<Scalars['String']['input']>;
  /** Percent of the lines that is taken off before tax, such as `10`. */
  readonly discountPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Null: due on the day of issue. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The invoice's `updatedAt` as it was last read: a change by somebody else since then is not overwritten. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['input'];
  /** The day printed on it; the due date stays unless it is given too. */
  readonly issueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The language it is written in, such as `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Printed under the lines. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** The number printed on it. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** How to pay, in words. */
  readonly paymentDetails?: InputMaybe<Scalars['String']['input']>;
  /** The client's purchase order. */
  readonly poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Lines to remove. A line cannot be changed and removed at once. */
  readonly removeLineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** E-mail it after the change: a request of its own. */
  readonly send?: InputMaybe<DocumentEmailInput>;
  /** Whether it goes out by post. */
  readonly sentByPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its attachments are shown to the client. */
  readonly showsAttachments?: InputMaybe<Scalars['Boolean']['input']>;
  /** Terms of payment, in words. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
  /** Lines to change, each named once. */
  readonly updateLines?: InputMaybe<ReadonlyArray<InvoiceLineUpdateInput>>;
};

/** What came of `invoiceUpdate`. */
export type InvoiceUpdatePayload = MutationPayload & {
  readonly __typename?: 'InvoiceUpdatePayload';
  /** As FreshBooks answered: the invoice as it is now; null when nothing was written. */
  readonly invoice?: Maybe<Invoice>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that the firm sells at a price. Invoice lines copy its values and do not refer to it. */
export type Item = BusinessRecord & {
  readonly __typename?: 'Item';
  /** Archived; FreshBooks still lists it. */
  readonly archived: Scalars['Boolean']['output'];
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** The description that invoice lines copy. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The accounting account that the item belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' number of the item; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** `Item:`, the account and the number, such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['output'];
  /** How many are in stock; null when stock is not counted. */
  readonly inventory?: Maybe<Scalars['Decimal']['output']>;
  /** Such as `Logo design`. Not necessarily unique. */
  readonly name: Scalars['String']['output'];
  /** The default quantity on a new invoice line; `0` when it was never set. */
  readonly quantity: Scalars['Decimal']['output'];
  /** Stock keeping unit; the firm's own code for it. Not necessarily unique. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** The default taxes on a new invoice line, at most two. Deleted taxes are omitted. Costs one request per 100 taxes, and one more per deleted tax. */
  readonly taxes?: Maybe<ReadonlyArray<Tax>>;
  /** The price of one. */
  readonly unitCost: Money;
  /** When it last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A window of a list of items. */
export type ItemConnection = {
  readonly __typename?: 'ItemConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** The items of this window. */
  readonly nodes: ReadonlyArray<Item>;
  /** Where the window lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many items there are in all; null when FreshBooks' count cannot be trusted. Costs nothing extra. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new item. */
export type ItemCreateInput = {
  /** Defaults to the only business or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** The description that invoice lines copy. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How many are in stock, zero or above. Defaults to uncounted. */
  readonly inventory?: InputMaybe<Scalars['Decimal']['input']>;
  /** Such as `Logo design`; not blank. */
  readonly name: Scalars['String']['input'];
  /** How many of it a new line begins with, zero or above. Defaults to 0. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock keeping unit; the firm's own code for it. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** The taxes that a new line begins with, at most two. */
  readonly taxIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The price of one. Its currency is required: an item belongs to no client. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** What came of `itemCreate`. */
export type ItemCreatePayload = MutationPayload & {
  readonly __typename?: 'ItemCreatePayload';
  /** The new item as FreshBooks answered; null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An item to delete. */
export type ItemDeleteInput = {
  /** Such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `itemDelete`. */
export type ItemDeletePayload = MutationPayload & {
  readonly __typename?: 'ItemDeletePayload';
  /** The deleted item; null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An item in a list, and its place. */
export type ItemEdge = {
  readonly __typename?: 'ItemEdge';
  /** Opaque; to be used as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Item;
};

/** Which items. Every condition given must hold. */
export type ItemFilterInput = {
  /** Archived items, or all others. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** This text in the description; letter case and accents may differ. */
  readonly descriptionContains?: InputMaybe<Scalars['String']['input']>;
  /** Only these; at most 100. An empty list matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This text in the name; letter case and accents may differ. Reads the whole list. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** The SKU is this, letter by letter. Reads the whole list. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** An item to bring back. */
export type ItemRestoreInput = {
  /** Such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `itemRestore`. */
export type ItemRestorePayload = MutationPayload & {
  readonly __typename?: 'ItemRestorePayload';
  /** The item as it is again; null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** FreshBooks ignores sort order for items, so sorting reads the whole list. */
export type ItemSort =
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** The one that has not changed for longest first. */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** Changes to an item: an absent field is left alone, null clears it. */
export type ItemUpdateInput = {
  /** The description that invoice lines copy. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Rejects the change as `STALE` when the item has changed since. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Item:ZyQ04o:4331`. */
  readonly id: Scalars['ID']['input'];
  /** How many are in stock; null stops counting. */
  readonly inventory?: InputMaybe<Scalars['Decimal']['input']>;
  /** Cannot be empty. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many of it a new line begins with; null is 0. */
  readonly quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Stock keeping unit; the firm's own code for it. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** These taxes and no others, at most two; an empty list or null removes all. */
  readonly taxIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The price of one. Its currency is required. */
  readonly unitCost?: InputMaybe<MoneyInput>;
};

/** What came of `itemUpdate`. */
export type ItemUpdatePayload = MutationPayload & {
  readonly __typename?: 'ItemUpdatePayload';
  /** The item as FreshBooks answered; null when nothing was written. */
  readonly item?: Maybe<Item>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A percentage that FreshBooks adds to what is overdue, or a flat amount. */
export type LateFee = {
  readonly __typename?: 'LateFee';
  /** Whether the second tax is calculated on the sum of fee and first tax. */
  readonly compoundsTaxes: Scalars['Boolean']['output'];
  /** Days after the due date on which it is charged. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Whether the fee is charged at all. */
  readonly enabled: Scalars['Boolean']['output'];
  /** `percent` of what is outstanding, or a flat fee; the word is FreshBooks' own. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Whether it is charged again and again. */
  readonly repeats?: Maybe<Scalars['Boolean']['output']>;
  /** Taxes that are added to the fee. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Percent or amount, depending on `kind`. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A reminder that FreshBooks e-mails around the due date. */
export type LateReminder = {
  readonly __typename?: 'LateReminder';
  /** Text of the e-mail; null is FreshBooks' own. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Days relative to the due date; negative is before it. */
  readonly delayDays?: Maybe<Scalars['Int']['output']>;
  /** Whether it is sent at all. */
  readonly enabled: Scalars['Boolean']['output'];
  /** 1, 2 or 3: which of the three reminders it is. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Subject of the e-mail; null is FreshBooks' own. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** What kind of account it is. */
export type LedgerAccountKind =
  /** What the business has. */
  | 'ASSET'
  /** What the business is worth. */
  | 'EQUITY'
  /** What the business owes. */
  | 'LIABILITY';

/** A side of the ledger. */
export type LedgerSide =
  /** Where income stands. */
  | 'CREDIT'
  /** Where costs stand. */
  | 'DEBIT';

/** A tax on one line, by name and percent: lines copy taxes, they do not point at them. */
export type LineTax = {
  readonly __typename?: 'LineTax';
  /** Name, such as `HST`; null where only a percent was entered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Registration number that is printed beside the name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Percent of the line, such as `13` or `9.975`. */
  readonly percent: Scalars['Decimal']['output'];
};

/** A tax on a line, by name and percent. */
export type LineTaxInput = {
  /** Name, such as `HST`. */
  readonly name: Scalars['String']['input'];
  /** Percent of the line, such as `13`; not negative. */
  readonly percent: Scalars['Decimal']['input'];
};

/** What a noun of the graph needs and was not granted. */
export type MissingScopes = {
  readonly __typename?: 'MissingScopes';
  /** Such as `Invoice`. */
  readonly noun: Scalars['String']['output'];
  /** In FreshBooks' words, such as `user:invoices:write`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** An exact amount in one currency. Amounts of different currencies are never added up. */
export type Money = {
  readonly __typename?: 'Money';
  /** In whole units of the currency: `10.50` is ten dollars and fifty cents. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount to write. */
export type MoneyInput = {
  /** In whole units of the currency, such as `10.50`. */
  readonly amount: Scalars['Decimal']['input'];
  /** Left out: the currency of the invoice or client that it belongs to. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts a client aside; it stays in lists. */
  readonly clientArchive?: Maybe<ClientArchivePayload>;
  /** Enters a client. It is sent once: when the answer is lost the error is `OUTCOME_UNKNOWN`. */
  readonly clientCreate?: Maybe<ClientCreatePayload>;
  /** Takes a client out of all lists; `clientRestore` brings it back. */
  readonly clientDelete?: Maybe<ClientDeletePayload>;
  /** Brings back a client that is archived or deleted. */
  readonly clientRestore?: Maybe<ClientRestorePayload>;
  /** Changes a client: what is absent is left alone, null clears. */
  readonly clientUpdate?: Maybe<ClientUpdatePayload>;
  /**
   * Ends the connection that this request uses: its tokens are revoked at FreshBooks and forgotten here. Somebody has to
   * sign in again before it can be used. When FreshBooks does not confirm it, the connection is kept.
   */
  readonly connectionDisconnect?: Maybe<ConnectionDisconnectPayload>;
  /**
   * Asks FreshBooks who the caller is and for one row of each list, past anything remembered, and says what can be
   * reached. It changes nothing.
   */
  readonly connectionVerify?: Maybe<ConnectionVerifyPayload>;
  /** Accepts an estimate for the client, as the firm can. FreshBooks has no way back, and no decline. */
  readonly estimateAccept?: Maybe<EstimateAcceptPayload>;
  /** Archives an estimate; it stays in lists. */
  readonly estimateArchive?: Maybe<EstimateArchivePayload>;
  /**
   * Makes an invoice, a draft, from an estimate: lines, taxes, discount and currency are copied, and the invoice names the
   * estimate; notes and terms are not copied. Where an invoice was made from it before, none is made unless `createsAnother`
   * is true.
   */
  readonly estimateConvert?: Maybe<EstimateConvertPayload>;
  /** Creates an estimate, a draft. It is sent to FreshBooks once: when the answer is lost the error is `OUTCOME_UNKNOWN`. */
  readonly estimateCreate?: Maybe<EstimateCreatePayload>;
  /** Deletes an estimate: it leaves all lists, and `estimateRestore` brings it back. */
  readonly estimateDelete?: Maybe<EstimateDeletePayload>;
  /** Restores an estimate that is archived or deleted. */
  readonly estimateRestore?: Maybe<EstimateRestorePayload>;
  /** E-mails an estimate through FreshBooks; a draft is sent from then on. Never e-mailed twice by itself. */
  readonly estimateSend?: Maybe<EstimateSendPayload>;
  /** Changes an estimate: what is absent is left alone, null clears, lines that are not named stay. */
  readonly estimateUpdate?: Maybe<EstimateUpdatePayload>;
  /** Puts an expense aside. */
  readonly expenseArchive?: Maybe<ExpenseArchivePayload>;
  /**
   * Records an expense, with its receipt if there is one. The file is sent first, then the expense, each to FreshBooks
   * once: when the answer to the second is lost the error is `OUTCOME_UNKNOWN`.
   */
  readonly expenseCreate?: Maybe<ExpenseCreatePayload>;
  /** Deletes an expense: it is no longer in lists, still found by id, and `expenseRestore` brings it back. */
  readonly expenseDelete?: Maybe<ExpenseDeletePayload>;
  /** Brings an archived or deleted expense back. */
  readonly expenseRestore?: Maybe<ExpenseRestorePayload>;
  /** Changes an expense: what is absent is left alone, null clears. */
  readonly expenseUpdate?: Maybe<ExpenseUpdatePayload>;
  /** Puts an invoice aside; it stays in lists. */
  readonly invoiceArchive?: Maybe<InvoiceArchivePayload>;
  /** Makes an invoice, a draft unless `send` is given. It is sent to FreshBooks once: when the answer is lost the error is `OUTCOME_UNKNOWN`. */
  readonly invoiceCreate?: Maybe<InvoiceCreatePayload>;
  /** Takes an invoice out of all lists; `invoiceRestore` brings it back, and its number is not given again. */
  readonly invoiceDelete?: Maybe<InvoiceDeletePayload>;
  /** Marks a draft as sent without an e-mail. */
  readonly invoiceMarkSent?: Maybe<InvoiceMarkSentPayload>;
  /** Brings back an invoice that is archived or deleted. */
  readonly invoiceRestore?: Maybe<InvoiceRestorePayload>;
  /** E-mails an invoice through FreshBooks; a draft is sent from then on. Never e-mailed twice by itself. */
  readonly invoiceSend?: Maybe<InvoiceSendPayload>;
  /** Changes an invoice: what is absent is left alone, null clears, lines that are not named stay. */
  readonly invoiceUpdate?: Maybe<InvoiceUpdatePayload>;
  /** Creates an item. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly itemCreate?: Maybe<ItemCreatePayload>;
  /** Deletes an item; it leaves the lists and is still found by its id. */
  readonly itemDelete?: Maybe<ItemDeletePayload>;
  /** Brings a deleted or archived item back. */
  readonly itemRestore?: Maybe<ItemRestorePayload>;
  /** Updates only the fields in the input. Existing invoices keep the values they copied. */
  readonly itemUpdate?: Maybe<ItemUpdatePayload>;
  /**
   * Records money received on an invoice. More than is outstanding becomes the client's credit. It is sent to FreshBooks
   * once: when the answer is lost the error is `OUTCOME_UNKNOWN`.
   */
  readonly paymentCreate?: Maybe<PaymentCreatePayload>;
  /** Takes a payment back: the invoice is outstanding again by as much. */
  readonly paymentDelete?: Maybe<PaymentDeletePayload>;
  /** Changes a payment: what is absent is left alone, null clears. */
  readonly paymentUpdate?: Maybe<PaymentUpdatePayload>;
  /** Puts a finished project aside. Its time and its invoices stay as they are. */
  readonly projectComplete?: Maybe<ProjectCompletePayload>;
  /**
   * Creates a project, of which the caller becomes the first member. It is sent to FreshBooks once: when the answer is
   * lost the error is `OUTCOME_UNKNOWN`.
   */
  readonly projectCreate?: Maybe<ProjectCreatePayload>;
  /** Deletes a project: it is no longer in lists, still found by id. Its time stays. */
  readonly projectDelete?: Maybe<ProjectDeletePayload>;
  /** Takes a completed project up again. */
  readonly projectReopen?: Maybe<ProjectReopenPayload>;
  /** Changes a project: what is absent is left alone, null clears. It is read first, since FreshBooks wants its title in every change. */
  readonly projectUpdate?: Maybe<ProjectUpdatePayload>;
  /** Adds a kind of work. FreshBooks has no way to change or delete one. It is sent once: when the answer is lost the error is `OUTCOME_UNKNOWN`. */
  readonly serviceCreate?: Maybe<ServiceCreatePayload>;
  /** Sets the price of an hour of a service, whether it had one or not. */
  readonly serviceUpdate?: Maybe<ServiceUpdatePayload>;
  /** Creates a tax. When the response is lost, the request is not retried and the error is `OUTCOME_UNKNOWN`. */
  readonly taxCreate?: Maybe<TaxCreatePayload>;
  /** Permanently deletes a tax: it cannot be restored, and its id no longer finds it. Existing invoices keep the values they copied. */
  readonly taxDelete?: Maybe<TaxDeletePayload>;
  /** Updates only the fields in the input. Existing invoices keep the name and percentage they copied. */
  readonly taxUpdate?: Maybe<TaxUpdatePayload>;
  /**
   * Logs time, in one mutation: three hours of design on the Acme project today are
   * `{ duration: { hours: "3" }, project: { title: "Acme" }, service: { name: "Design" } }`. It is sent to FreshBooks once: when
   * the answer is lost the error is `OUTCOME_UNKNOWN`.
   */
  readonly timeEntryCreate?: Maybe<TimeEntryCreatePayload>;
  /** Deletes time: it is no longer in lists, still found by id. */
  readonly timeEntryDelete?: Maybe<TimeEntryDeletePayload>;
  /**
   * Changes time: what is absent is left alone, null clears. FreshBooks replaces the whole entry, and tells of no time at
   * which it last changed: the entry is read just before it is written, with all that is not to change, and a change that
   * somebody makes in between is lost.
   */
  readonly timeEntryUpdate?: Maybe<TimeEntryUpdatePayload>;
  /** Ends a timer and deletes what it measured. */
  readonly timerDiscard?: Maybe<TimerDiscardPayload>;
  /**
   * Ends a timer and logs what it measured as one entry, to the nearest minute. What the last stretch says counts for the
   * whole, changed where the input says so. It needs a project, a client or `internal: true` by then.
   */
  readonly timerLog?: Maybe<TimerLogPayload>;
  /** Stops the running timer, to go on with it later. FreshBooks keeps what it measured as a stretch. */
  readonly timerPause?: Maybe<TimerPausePayload>;
  /** Goes on with a paused timer: a new stretch, for the same as the last one. While another runs this is a user error. */
  readonly timerResume?: Maybe<TimerResumePayload>;
  /**
   * Starts the caller's timer. One runs at a time: while another runs this is a user error. It is sent to FreshBooks once:
   * when the answer is lost the error is `OUTCOME_UNKNOWN`.
   */
  readonly timerStart?: Maybe<TimerStartPayload>;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationClientArchiveArgs = {
  input: ClientArchiveInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationClientCreateArgs = {
  input: ClientCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationClientDeleteArgs = {
  input: ClientDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationClientRestoreArgs = {
  input: ClientRestoreInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationClientUpdateArgs = {
  input: ClientUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationConnectionDisconnectArgs = {
  input: ConnectionDisconnectInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationConnectionVerifyArgs = {
  input: ConnectionVerifyInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateAcceptArgs = {
  input: EstimateAcceptInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateArchiveArgs = {
  input: EstimateArchiveInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateConvertArgs = {
  input: EstimateConvertInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateCreateArgs = {
  input: EstimateCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateDeleteArgs = {
  input: EstimateDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateRestoreArgs = {
  input: EstimateRestoreInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateSendArgs = {
  input: EstimateSendInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationEstimateUpdateArgs = {
  input: EstimateUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationExpenseArchiveArgs = {
  input: ExpenseArchiveInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationExpenseCreateArgs = {
  input: ExpenseCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationExpenseDeleteArgs = {
  input: ExpenseDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationExpenseRestoreArgs = {
  input: ExpenseRestoreInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationExpenseUpdateArgs = {
  input: ExpenseUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationInvoiceArchiveArgs = {
  input: InvoiceArchiveInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationInvoiceCreateArgs = {
  input: InvoiceCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationInvoiceDeleteArgs = {
  input: InvoiceDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationInvoiceMarkSentArgs = {
  input: InvoiceMarkSentInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationInvoiceRestoreArgs = {
  input: InvoiceRestoreInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationInvoiceSendArgs = {
  input: InvoiceSendInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationInvoiceUpdateArgs = {
  input: InvoiceUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationItemCreateArgs = {
  input: ItemCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationItemDeleteArgs = {
  input: ItemDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationItemRestoreArgs = {
  input: ItemRestoreInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationItemUpdateArgs = {
  input: ItemUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationPaymentCreateArgs = {
  input: PaymentCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationPaymentDeleteArgs = {
  input: PaymentDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationPaymentUpdateArgs = {
  input: PaymentUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationProjectCompleteArgs = {
  input: ProjectCompleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationProjectCreateArgs = {
  input: ProjectCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationProjectDeleteArgs = {
  input: ProjectDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationProjectReopenArgs = {
  input: ProjectReopenInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationProjectUpdateArgs = {
  input: ProjectUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationServiceCreateArgs = {
  input: ServiceCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationServiceUpdateArgs = {
  input: ServiceUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTaxCreateArgs = {
  input: TaxCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTaxDeleteArgs = {
  input: TaxDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTaxUpdateArgs = {
  input: TaxUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimeEntryCreateArgs = {
  input: TimeEntryCreateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimeEntryDeleteArgs = {
  input: TimeEntryDeleteInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimeEntryUpdateArgs = {
  input: TimeEntryUpdateInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimerDiscardArgs = {
  input: TimerDiscardInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimerLogArgs = {
  input: TimerLogInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimerPauseArgs = {
  input: TimerPauseInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimerResumeArgs = {
  input: TimerResumeInput;
};


/** Every write. Each takes one `input`; what the caller can correct comes back in `userErrors`, the rest is an error. */
export type MutationTimerStartArgs = {
  input: TimerStartInput;
};

/** The response of every mutation. */
export type MutationPayload = {
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A noun of the graph in one business. */
export type NounReach = {
  readonly __typename?: 'NounReach';
  /** Such as `Invoice`. */
  readonly noun: Scalars['String']['output'];
  /** What has to be done about it, and by whom; null when nothing has to be. */
  readonly remedy?: Maybe<Scalars['String']['output']>;
  /** What stands in the way. */
  readonly status: ReachStatus;
};

/** Where a window of a list lies in the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Hand this to `after` for the window after; null when the window is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow the last one of this window. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before the first one of this window. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Hand this to `before` for the window before; null when the window is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Money received, on an invoice or from a client's credit. */
export type Payment = BusinessRecord & {
  readonly __typename?: 'Payment';
  /** What was paid. Of a payment beyond what was outstanding, FreshBooks may show the invoice's part alone; the rest is the client's credit. */
  readonly amount: Money;
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** Who paid; null, with an error beside it, when FreshBooks cannot say. */
  readonly client?: Maybe<Client>;
  /** The day it was paid. */
  readonly date: Scalars['Date']['output'];
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** The accounting account that the payment belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** Shared by payments that were recorded together. */
  readonly freshbooksBulkPaymentId?: Maybe<Scalars['ID']['output']>;
  /** FreshBooks' number of the payment; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' number of the online order. */
  readonly freshbooksOrderId?: Maybe<Scalars['ID']['output']>;
  /** Whether it was taken from the client's credit. */
  readonly fromCredit: Scalars['Boolean']['output'];
  /** Who processed it, when it came in online. */
  readonly gateway?: Maybe<Scalars['String']['output']>;
  /** `Payment:`, the account and the number, such as `Payment:ZyQ04o:312143`. */
  readonly id: Scalars['ID']['output'];
  /** What was paid for; null for a payment into credit. */
  readonly invoice?: Maybe<Invoice>;
  /** How it was paid; null for a way that this graph has never seen. */
  readonly method?: Maybe<PaymentMethod>;
  /** Written beside it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The processor's number of it. */
  readonly processorTransactionId?: Maybe<Scalars['ID']['output']>;
  /** The processor's UUID of it. */
  readonly processorTransactionUuid?: Maybe<Scalars['ID']['output']>;
  /** When it last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A window of a list of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** The same payments, each with its cursor. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** The payments of this window. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many payments the whole list holds; null when FreshBooks counts, or may count, rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Money received. */
export type PaymentCreateInput = {
  /** Above zero, in the invoice's currency. */
  readonly amount: MoneyInput;
  /** Left out: today, by the business's calendar. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The invoice that was paid. */
  readonly invoiceId: Scalars['ID']['input'];
  /** How it was paid. */
  readonly method: PaymentMethod;
  /** Written beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether FreshBooks e-mails the client a receipt. */
  readonly notifiesClient: Scalars['Boolean']['input'];
};

/** What came of `paymentCreate`. */
export type PaymentCreatePayload = MutationPayload & {
  readonly __typename?: 'PaymentCreatePayload';
  /** As FreshBooks answered: the new payment; null when nothing was written. */
  readonly payment?: Maybe<Payment>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which payment to take back. */
export type PaymentDeleteInput = {
  /** Such as `Payment:ZyQ04o:312143`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `paymentDelete`. */
export type PaymentDeletePayload = MutationPayload & {
  readonly __typename?: 'PaymentDeletePayload';
  /** As FreshBooks answered: the payment as it was, with `deleted: true`; null when nothing was written. */
  readonly payment?: Maybe<Payment>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payment and its place in a list. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  /** Marks this place; it fits this list with this filter and sort only. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: Payment;
};

/** Which payments; all conditions that are given must hold. */
export type PaymentFilterInput = {
  /** Of these clients, at most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Paid on these days. A last day reads the whole list. */
  readonly date?: InputMaybe<DateRangeInput>;
  /** On these invoices, at most 100. Several: reads the whole list, or one request for each invoice where that is less. */
  readonly invoiceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these ways; none when the list is empty. Several: reads the whole list. */
  readonly methods?: InputMaybe<ReadonlyArray<PaymentMethod>>;
};

/** How a payment was made: FreshBooks' own list. */
export type PaymentMethod =
  /** Bank debit in the United States. */
  | 'ACH'
  /** American Express card. */
  | 'AMEX'
  /** Bank transfer. */
  | 'BANK_TRANSFER'
  /** Cash. */
  | 'CASH'
  /** Cheque. */
  | 'CHECK'
  /** The client's credit. */
  | 'CREDIT'
  /** A credit card of no particular brand. */
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
  /** Anything else. */
  | 'OTHER'
  /** PayPal. */
  | 'PAYPAL'
  /** 2Checkout. */
  | 'TWO_CHECKOUT'
  /** Visa card. */
  | 'VISA';

/** FreshBooks is known to honour no order of payments, so these are sorted here, from the whole list. */
export type PaymentSort =
  /** Oldest first. */
  | 'DATE_ASC'
  /** Newest first. */
  | 'DATE_DESC';

/** What is new about a payment. */
export type PaymentUpdateInput = {
  /** Zero or above, in the payment's currency. Zero takes the payment out of the totals, as for a refund. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** The day it was paid. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The payment's `updatedAt` as it was last read: a change by somebody else since then is not overwritten. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Payment:ZyQ04o:312143`. */
  readonly id: Scalars['ID']['input'];
  /** How it was paid. */
  readonly method?: InputMaybe<PaymentMethod>;
  /** Written beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `paymentUpdate`. */
export type PaymentUpdatePayload = MutationPayload & {
  readonly __typename?: 'PaymentUpdatePayload';
  /** As FreshBooks answered: the payment as it is now; null when nothing was written. */
  readonly payment?: Maybe<Payment>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Money that came in during a range of days. */
export type PaymentsCollected = {
  readonly __typename?: 'PaymentsCollected';
  /** First day of the report, as FreshBooks understood it. */
  readonly from: Scalars['Date']['output'];
  /** Every payment. */
  readonly payments: ReadonlyArray<CollectedPayment>;
  /** Last day of the report, as FreshBooks understood it. */
  readonly to: Scalars['Date']['output'];
  /** What came in, one entry for each currency. */
  readonly totals: ReadonlyArray<Money>;
};

/** A postal address; a part that was never filled in is null. */
export type PostalAddress = {
  readonly __typename?: 'PostalAddress';
  /** Town or city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Country, as it was written. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Postal or ZIP code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** Province, state or region. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Second line of the street. */
  readonly street2?: Maybe<Scalars['String']['output']>;
};

/** A postal address to write: a part that is absent is left alone, null clears it. */
export type PostalAddressInput = {
  /** Town or city. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Country, as it is written. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Postal or ZIP code. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Province, state or region. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Street and number. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Second line of the street. */
  readonly street2?: InputMaybe<Scalars['String']['input']>;
};

/** Income and costs of a range of days. */
export type ProfitAndLoss = {
  readonly __typename?: 'ProfitAndLoss';
  /** Whether sales count when and as far as they are paid. */
  readonly cashBased: Scalars['Boolean']['output'];
  /**
   * The columns, in order; every line has an amount for each. They are whole calendar months, even where the report begins or
   * ends inside one. Empty without a resolution.
   */
  readonly columns: ReadonlyArray<ReportPeriod>;
  /** The currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Costs by category, each a tree; empty when nothing was spent. */
  readonly expenses: ReadonlyArray<ProfitAndLossLine>;
  /** First day of the report, as FreshBooks understood it. */
  readonly from: Scalars['Date']['output'];
  /** Gross profit in percent of sales; null when FreshBooks leaves it out. */
  readonly grossMargin?: Maybe<ProfitAndLossMargin>;
  /** Sales less what was sold cost (FreshBooks says total income). */
  readonly grossProfit: ProfitAndLossLine;
  /** Sales and what was sold cost: FreshBooks' two trees. */
  readonly income: ReadonlyArray<ProfitAndLossLine>;
  /** What is left: gross profit less expenses. Negative is a loss. */
  readonly netProfit: ProfitAndLossLine;
  /** Length of the columns; null without columns. */
  readonly resolution?: Maybe<ReportResolution>;
  /** Last day of the report, as FreshBooks understood it. */
  readonly to: Scalars['Date']['output'];
  /** All costs but those of what was sold. */
  readonly totalExpenses: ProfitAndLossLine;
};

/** A line of a profit and loss report, with the lines that add up to it. */
export type ProfitAndLossLine = {
  readonly __typename?: 'ProfitAndLossLine';
  /** One for each of `columns`; empty without columns. */
  readonly amounts: ReadonlyArray<Money>;
  /** The lines below; empty for a source. */
  readonly children: ReadonlyArray<ProfitAndLossLine>;
  /** What FreshBooks calls it: a category, or a source such as `Invoice`. */
  readonly name: Scalars['String']['output'];
  /** On which side of the ledger it stands; null when FreshBooks says none. */
  readonly side?: Maybe<LedgerSide>;
  /** Over the whole range. */
  readonly total: Money;
};

/** A line of percentages. */
export type ProfitAndLossMargin = {
  readonly __typename?: 'ProfitAndLossMargin';
  /** Percent, one for each of `columns`; empty without columns. */
  readonly amounts: ReadonlyArray<Scalars['Decimal']['output']>;
  /** What FreshBooks calls it. */
  readonly name: Scalars['String']['output'];
  /** Percent over the whole range, such as `75.00`. */
  readonly total: Scalars['Decimal']['output'];
};

/** Work for a client, or for the firm itself. */
export type Project = BusinessRecord & {
  readonly __typename?: 'Project';
  /** What the caller may do with it. It stands on single projects only: one request for each project. */
  readonly abilities?: Maybe<ReadonlyArray<ProjectAbility>>;
  /** What was invoiced for it. */
  readonly billedAmount: BareAmount;
  /** How much of it was invoiced; null for a word that this graph has never seen. */
  readonly billedStatus?: Maybe<ProjectBilledStatus>;
  /** Where the price of an hour comes from; null where none applies, and for a word that this graph has never seen. */
  readonly billingMethod?: Maybe<ProjectBillingMethod>;
  /** How much time is planned; null without a plan. FreshBooks documents seconds, and is read so. */
  readonly budget?: Maybe<TimeSpan>;
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** For whom it is; null for the firm's own projects. */
  readonly client?: Maybe<Client>;
  /** Finished and put aside. */
  readonly completed: Scalars['Boolean']['output'];
  /** When it was entered. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** What it is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The day it is to be done by. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** What its services are estimated by, in FreshBooks' own word: `total_hours`. */
  readonly estimatedBy?: Maybe<Scalars['String']['output']>;
  /** What the client pays on top of expenses, in percent. */
  readonly expenseMarkupPercent?: Maybe<Scalars['Decimal']['output']>;
  /** What was spent on it, the last entered first unless sorted. */
  readonly expenses?: Maybe<ExpenseConnection>;
  /** The price of the whole, for a project of kind `FIXED_PRICE`; null for any other. */
  readonly fixedPrice?: Maybe<BareAmount>;
  /** The business that the project belongs to. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' number of the project; unique within the business only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' number of the manager, as it is: which kind of number it is, FreshBooks does not say. */
  readonly freshbooksManagerId?: Maybe<Scalars['ID']['output']>;
  /** `Project:`, the business number and the number, such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the firm's own, for no client. */
  readonly internal: Scalars['Boolean']['output'];
  /**
   * Invoices of its client with a line that bills it, newest first unless sorted. FreshBooks has no filter that leads to
   * them, so they are looked for among all invoices of the client. Null for a business without accounting.
   */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** Whether time is sold or the whole; null for a word that this graph has never seen. */
  readonly kind?: Maybe<ProjectKind>;
  /** The time that everybody logged for it; null when FreshBooks does not say. */
  readonly loggedTime?: Maybe<TimeSpan>;
  /** Who works on it. It stands on single projects only: one request for each project. */
  readonly members?: Maybe<ReadonlyArray<ProjectMember>>;
  /** Who is invited to work on it. It stands on single projects only: one request for each project. */
  readonly pendingInvitations?: Maybe<ReadonlyArray<ProjectInvitation>>;
  /** Logged through planned time, to four decimals: `0.5` is half of the budget, `1.25` a quarter over it. Null without a budget. */
  readonly progress?: Maybe<Scalars['Decimal']['output']>;
  /** The price of an hour, where `billingMethod` is `PROJECT_RATE`; null without one. */
  readonly rate?: Maybe<BareAmount>;
  /** Made up by FreshBooks to show what a project is. */
  readonly sample?: Maybe<Scalars['Boolean']['output']>;
  /** What is done for it. */
  readonly services?: Maybe<ReadonlyArray<ProjectService>>;
  /** Everybody's time on it that the caller may see, the last entered first. */
  readonly timeEntries?: Maybe<TimeEntryConnection>;
  /** What it is called. Not unique. */
  readonly title: Scalars['String']['output'];
  /** When it last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Work for a client, or for the firm itself. */
export type ProjectExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ExpenseSort>;
};


/** Work for a client, or for the firm itself. */
export type ProjectInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** Work for a client, or for the firm itself. */
export type ProjectTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a caller may do with a project. */
export type ProjectAbility =
  /** Put it aside. */
  | 'ARCHIVE'
  /** Write into its discussion. */
  | 'CREATE_COMMENT'
  /** Delete it. */
  | 'DELETE'
  /** Change it. */
  | 'EDIT'
  /** Change for whom it is. */
  | 'EDIT_CLIENT'
  /** Change the day it is to be done by. */
  | 'EDIT_DUE_DATE'
  /** Change what services are estimated by. */
  | 'EDIT_ESTIMATE_KIND'
  /** Change the price of the whole. */
  | 'EDIT_FIXED_PRICE'
  /** Change its flat rate. */
  | 'EDIT_FLAT_RATE'
  /** Change the planned time. */
  | 'EDIT_HOURLY_BUDGET'
  /** Change what is sold. */
  | 'EDIT_KIND'
  /** Change who manages it. */
  | 'EDIT_PROJECT_MANAGER'
  /** Change what it is called. */
  | 'EDIT_TITLE'
  /** Make an invoice of it. */
  | 'GENERATE_INVOICE'
  /** Invite somebody to it. */
  | 'INVITE_TEAM_MEMBER'
  /** Choose what is done for it. */
  | 'MANAGE_SERVICES'
  /** Log time for it. */
  | 'TRACK_TIME'
  /** See its discussion. */
  | 'VIEW_DISCUSSION'
  /** See the price of the whole. */
  | 'VIEW_FIXED_PRICE'
  /** See its invoices. */
  | 'VIEW_INVOICES'
  /** See its review. */
  | 'VIEW_REVIEW'
  /** See other people's time on it. */
  | 'VIEW_TEAM_TIME';

/** How much of a project was invoiced. */
export type ProjectBilledStatus =
  /** Everything. */
  | 'BILLED'
  /** Something, or on drafts only; FreshBooks' rule is not written down. */
  | 'PARTIALLY_BILLED'
  /** Nothing. */
  | 'UNBILLED';

/** Where the price of an hour comes from. */
export type ProjectBillingMethod =
  /** One rate for the whole business. */
  | 'BUSINESS_RATE'
  /** The project's own rate. */
  | 'PROJECT_RATE'
  /** The rate of the service, or the project's own rate for that service. */
  | 'SERVICE_RATE'
  /** The rate of the person. */
  | 'TEAM_MEMBER_RATE';

/** Which project to complete. */
export type ProjectCompleteInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `projectComplete`. */
export type ProjectCompletePayload = MutationPayload & {
  readonly __typename?: 'ProjectCompletePayload';
  /** As FreshBooks answered: the project as it is now; null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A window of a list of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The same projects, each with its cursor. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The projects of this window. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many projects the whole list holds; null when FreshBooks counts, or may count, rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new project. It needs a client or `internal: true`. */
export type ProjectCreateInput = {
  /** Where the price of an hour comes from. Left out: `PROJECT_RATE`. */
  readonly billingMethod?: InputMaybe<ProjectBillingMethod>;
  /** How much time is planned, above zero. FreshBooks documents seconds, and is written so. */
  readonly budget?: InputMaybe<TimeSpanInput>;
  /** Left out: the business of the client, else the only one or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom it is. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The day it is to be done by. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** What the client pays on top of expenses, in percent. */
  readonly expenseMarkupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The price of the whole, zero or above, in the currency that the client is billed in; another is noticed where `clientId` is given. */
  readonly fixedPrice?: InputMaybe<MoneyInput>;
  /** FreshBooks' number of the manager, as it is: which kind of number it is, FreshBooks does not say. */
  readonly freshbooksManagerId?: InputMaybe<Scalars['ID']['input']>;
  /** True: the firm's own, for no client. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is sold. Left out: `HOURLY_RATE`. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** The price of an hour, zero or above, in the currency that the client is billed in; another is noticed where `clientId` is given. */
  readonly rate?: InputMaybe<MoneyInput>;
  /** What it is called; not blank, and not necessarily unique. */
  readonly title: Scalars['String']['input'];
};

/** What came of `projectCreate`. */
export type ProjectCreatePayload = MutationPayload & {
  readonly __typename?: 'ProjectCreatePayload';
  /** As FreshBooks answered: the new project; null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which project to delete. */
export type ProjectDeleteInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `projectDelete`. */
export type ProjectDeletePayload = MutationPayload & {
  readonly __typename?: 'ProjectDeletePayload';
  /** The project as it was, with `deleted: true`; null when nothing was written. FreshBooks answers nothing. */
  readonly project?: Maybe<Project>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A project and its place in a list. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Marks this place; it fits this list with this filter and sort only. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: Project;
};

/** Which projects; all conditions that are given must hold. */
export type ProjectFilterInput = {
  /** For these clients, at most 100. Several: reads the whole list. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only completed ones; false: only those that are not. For all, take both lists. */
  readonly completed: Scalars['Boolean']['input'];
  /** Whether it is the firm's own. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** This text in the title; letter case and accents may differ. Reads the whole list. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** Somebody who is asked to work on a project. */
export type ProjectInvitation = {
  readonly __typename?: 'ProjectInvitation';
  /** Where the invitation went. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the invitation. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** What they are to be. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** What is sold. */
export type ProjectKind =
  /** The whole, at one price. */
  | 'FIXED_PRICE'
  /** Hours. */
  | 'HOURLY_RATE';

/** A person on a project. */
export type ProjectMember = {
  readonly __typename?: 'ProjectMember';
  /** Whether they still are on the project. */
  readonly active: Scalars['Boolean']['output'];
  /** Their own firm. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** Where they are written to. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the person, the same everywhere. */
  readonly freshbooksIdentityId?: Maybe<Scalars['ID']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** `owner`, `business_manager`, `business_employee`, `contractor`, `client` and others. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The same person on the team; null for one who is on this project only. */
  readonly teamMember?: Maybe<TeamMember>;
};

/** A project, by its id or by what it is called. */
export type ProjectReferenceInput =
  /** Such as `Project:14700001:654322`. */
  { readonly id: Scalars['ID']['input']; readonly title?: never; }
  |  /** The whole title of an open project or, where none is called just so, a part of it. Letter case does not matter; several that fit are `AMBIGUOUS`. */
  { readonly id?: never; readonly title: Scalars['String']['input']; };

/** Which project to take up again. */
export type ProjectReopenInput = {
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `projectReopen`. */
export type ProjectReopenPayload = MutationPayload & {
  readonly __typename?: 'ProjectReopenPayload';
  /** As FreshBooks answered: the project as it is now; null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is done for a project. */
export type ProjectService = {
  readonly __typename?: 'ProjectService';
  /** Put aside. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether the client pays for it in this project; null in old projects. */
  readonly billable?: Maybe<Scalars['Boolean']['output']>;
  /** No longer done for the project. */
  readonly deleted: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The service itself. */
  readonly service?: Maybe<Service>;
};

/** Orders that FreshBooks is known to honour. */
export type ProjectSort =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Due first; where those without a due date stand is FreshBooks' choice. */
  | 'DUE_DATE_ASC'
  /** Due last; where those without a due date stand is FreshBooks' choice. */
  | 'DUE_DATE_DESC'
  /** Title, A to Z. */
  | 'TITLE_ASC'
  /** Title, Z to A. */
  | 'TITLE_DESC';

/** What is new about a project. */
export type ProjectUpdateInput = {
  /** Where the price of an hour comes from. */
  readonly billingMethod?: InputMaybe<ProjectBillingMethod>;
  /** How much time is planned; null is no plan. */
  readonly budget?: InputMaybe<TimeSpanInput>;
  /** For whom it is; it is no longer the firm's own then. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The day it is to be done by. */
  readonly dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** The project's `updatedAt` as it was last read: a change by somebody else since then is not overwritten. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the client pays on top of expenses, in percent. */
  readonly expenseMarkupPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** The price of the whole, in the currency that the client is billed in; another is noticed where `clientId` is given. */
  readonly fixedPrice?: InputMaybe<MoneyInput>;
  /** FreshBooks' number of the manager, as it is. */
  readonly freshbooksManagerId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Project:14700001:654322`. */
  readonly id: Scalars['ID']['input'];
  /** True: the firm's own, which takes the client away. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is sold. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** The price of an hour, in the currency that the client is billed in; another is noticed where `clientId` is given. */
  readonly rate?: InputMaybe<MoneyInput>;
  /** What it is called. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `projectUpdate`. */
export type ProjectUpdatePayload = MutationPayload & {
  readonly __typename?: 'ProjectUpdatePayload';
  /** As FreshBooks answered: the project as it is now; null when nothing was written. */
  readonly project?: Maybe<Project>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where every question starts; lists live under `Business`. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One business. Without an id it is the only one, or the configured default; when there are several and
   * no default, the error `BUSINESS_REQUIRED` lists them. So it does for an id that the access token does not reach.
   */
  readonly business?: Maybe<Business>;
  /** Every business that the access token reaches, in FreshBooks' order. */
  readonly businesses?: Maybe<ReadonlyArray<Business>>;
  /** The person that the access token belongs to. */
  readonly caller?: Maybe<Caller>;
  /** One client; null when there is none. A deleted client is still found, with `deleted: true`. */
  readonly client?: Maybe<Client>;
  /** One estimate; null when there is none. A deleted estimate is still found, with `deleted: true`. */
  readonly estimate?: Maybe<Estimate>;
  /** One expense; null when there is none. A deleted expense is still found, with `deleted: true`. */
  readonly expense?: Maybe<Expense>;
  /** One expense category; null when there is none. A deleted one is still found, with `deleted: true`. */
  readonly expenseCategory?: Maybe<ExpenseCategory>;
  /** One invoice; null when there is none. A deleted invoice is still found, with `deleted: true`. */
  readonly invoice?: Maybe<Invoice>;
  /** The item with this id; null when it does not exist. Deleted items are still found, with `deleted: true`. */
  readonly item?: Maybe<Item>;
  /** One payment; null when there is none. A deleted payment is still found, with `deleted: true`. */
  readonly payment?: Maybe<Payment>;
  /** One project; null when there is none. A deleted project is still found, with `deleted: true`. */
  readonly project?: Maybe<Project>;
  /** Any record by its id; null when there is none. Deleted records are found where their own field finds them. */
  readonly record?: Maybe<BusinessRecord>;
  /** One service; null when there is none. */
  readonly service?: Maybe<Service>;
  /** The tax with this id; null when it does not exist or was deleted. */
  readonly tax?: Maybe<Tax>;
  /** One member of a team; null when there is none. */
  readonly teamMember?: Maybe<TeamMember>;
  /** One time entry; null when there is none. A deleted one is still found, with `deleted: true`. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** One of the caller's timers; null when there is none. */
  readonly timer?: Maybe<Timer>;
};


/** Where every question starts; lists live under `Business`. */
export type QueryBusinessArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question starts; lists live under `Business`. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryEstimateArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryExpenseArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryExpenseCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryItemArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryRecordArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryTaxArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryTeamMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryTimeEntryArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryTimerArgs = {
  id: Scalars['ID']['input'];
};

/** What stands between the graph and a noun. */
export type ReachStatus =
  /** Nothing, as far as is known. */
  | 'AVAILABLE'
  /** The plan of the business does not have it. */
  | 'FEATURE_NOT_IN_PLAN'
  /** FreshBooks did not give an answer. */
  | 'NOT_ANSWERED'
  /** The business has no accounting in FreshBooks. */
  | 'NO_ACCOUNTING'
  /** The person may not: as a client they see only what is addressed to them and can write nothing. */
  | 'ROLE_WITHOUT_RIGHTS'
  /** The person may, and did not grant it. */
  | 'SCOPE_MISSING';

/** The days of one column of a report. */
export type ReportPeriod = {
  readonly __typename?: 'ReportPeriod';
  /** First day of the column. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the column. */
  readonly to: Scalars['Date']['output'];
};

/** How long a column of a report is. */
export type ReportResolution =
  /** A month. */
  | 'MONTH'
  /** Three months. */
  | 'QUARTER';

/**
 * What FreshBooks calculates from the books: one request for each report. Drafts and deleted records are in none. The
 * answer is compared with the question: when FreshBooks misunderstood days, currency or a flag, which it does without a
 * word, the error is `UPSTREAM_MISMATCH`, never a report of another time. Whether records in other currencies are converted
 * or left out is not written down anywhere: ask once for each currency, and do not add up.
 */
export type Reports = {
  readonly __typename?: 'Reports';
  /**
   * Who owes how much at the end of a day, by how long it has been outstanding. In the one currency that it names: FreshBooks
   * takes no wish for another.
   */
  readonly accountsAging?: Maybe<AccountsAging>;
  /** What the business has, owes and is worth at the end of each of some days. */
  readonly balanceSheet?: Maybe<BalanceSheet>;
  /** All payments of a range of days, whole and not in pages, in FreshBooks' order, with a total for each currency. */
  readonly paymentsCollected?: Maybe<PaymentsCollected>;
  /** Income, costs and what is left of a range of days, as a tree of sources and categories. */
  readonly profitAndLoss?: Maybe<ProfitAndLoss>;
  /** Taxes collected from clients and paid on expenses in a range of days, by the name of the tax. */
  readonly taxSummary?: Maybe<TaxSummary>;
};


/**
 * What FreshBooks calculates from the books: one request for each report. Drafts and deleted records are in none. The
 * answer is compared with the question: when FreshBooks misunderstood days, currency or a flag, which it does without a
 * word, the error is `UPSTREAM_MISMATCH`, never a report of another time. Whether records in other currencies are converted
 * or left out is not written down anywhere: ask once for each currency, and do not add up.
 */
export type ReportsAccountsAgingArgs = {
  asOf: Scalars['Date']['input'];
};


/**
 * What FreshBooks calculates from the books: one request for each report. Drafts and deleted records are in none. The
 * answer is compared with the question: when FreshBooks misunderstood days, currency or a flag, which it does without a
 * word, the error is `UPSTREAM_MISMATCH`, never a report of another time. Whether records in other currencies are converted
 * or left out is not written down anywhere: ask once for each currency, and do not add up.
 */
export type ReportsBalanceSheetArgs = {
  cashBased: Scalars['Boolean']['input'];
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  dates: ReadonlyArray<Scalars['Date']['input']>;
};


/**
 * What FreshBooks calculates from the books: one request for each report. Drafts and deleted records are in none. The
 * answer is compared with the question: when FreshBooks misunderstood days, currency or a flag, which it does without a
 * word, the error is `UPSTREAM_MISMATCH`, never a report of another time. Whether records in other currencies are converted
 * or left out is not written down anywhere: ask once for each currency, and do not add up.
 */
export type ReportsPaymentsCollectedArgs = {
  clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  currencies?: InputMaybe<ReadonlyArray<Scalars['CurrencyCode']['input']>>;
  from: Scalars['Date']['input'];
  methods?: InputMaybe<ReadonlyArray<PaymentMethod>>;
  to: Scalars['Date']['input'];
};


/**
 * What FreshBooks calculates from the books: one request for each report. Drafts and deleted records are in none. The
 * answer is compared with the question: when FreshBooks misunderstood days, currency or a flag, which it does without a
 * word, the error is `UPSTREAM_MISMATCH`, never a report of another time. Whether records in other currencies are converted
 * or left out is not written down anywhere: ask once for each currency, and do not add up.
 */
export type ReportsProfitAndLossArgs = {
  cashBased: Scalars['Boolean']['input'];
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  resolution?: InputMaybe<ReportResolution>;
  to: Scalars['Date']['input'];
};


/**
 * What FreshBooks calculates from the books: one request for each report. Drafts and deleted records are in none. The
 * answer is compared with the question: when FreshBooks misunderstood days, currency or a flag, which it does without a
 * word, the error is `UPSTREAM_MISMATCH`, never a report of another time. Whether records in other currencies are converted
 * or left out is not written down anywhere: ask once for each currency, and do not add up.
 */
export type ReportsTaxSummaryArgs = {
  cashBased: Scalars['Boolean']['input'];
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** A kind of work that the firm does, such as `Design`. */
export type Service = BusinessRecord & {
  readonly __typename?: 'Service';
  /** Whether new projects begin with it; null when FreshBooks does not say. */
  readonly addedToNewProjects?: Maybe<Scalars['Boolean']['output']>;
  /** Put aside. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether clients pay for it. */
  readonly billable: Scalars['Boolean']['output'];
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** Deleted: no longer in lists. */
  readonly deleted: Scalars['Boolean']['output'];
  /** The business that the service belongs to. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' number of the service; unique within the business only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** `Service:`, the business number and the number, such as `Service:14700001:4054453`. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. Not necessarily unique. */
  readonly name: Scalars['String']['output'];
  /** The price of an hour, in the business's own currency; null without a rate. */
  readonly rate?: Maybe<BareAmount>;
};

/** A window of a list of services. */
export type ServiceConnection = {
  readonly __typename?: 'ServiceConnection';
  /** The same services, each with its cursor. */
  readonly edges: ReadonlyArray<ServiceEdge>;
  /** The services of this window. */
  readonly nodes: ReadonlyArray<Service>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many services the whole list holds; null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new kind of work. */
export type ServiceCreateInput = {
  /** Whether clients pay for it. */
  readonly billable: Scalars['Boolean']['input'];
  /** Left out: the only business or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called; not blank, and not necessarily unique. */
  readonly name: Scalars['String']['input'];
};

/** What came of `serviceCreate`. */
export type ServiceCreatePayload = MutationPayload & {
  readonly __typename?: 'ServiceCreatePayload';
  /** As FreshBooks answered: the new service; null when nothing was written. */
  readonly service?: Maybe<Service>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A service and its place in a list. */
export type ServiceEdge = {
  readonly __typename?: 'ServiceEdge';
  /** Marks this place; it fits this list with this filter only. */
  readonly cursor: Scalars['String']['output'];
  /** The service. */
  readonly node: Service;
};

/** Which services; all conditions that are given must hold. */
export type ServiceFilterInput = {
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** This text in the name; letter case does not matter. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A service, by its id or by what it is called. */
export type ServiceReferenceInput =
  /** Such as `Service:14700001:4054453`. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** The whole name or, where no service is called just so, a part of it. Letter case does not matter; several that fit are `AMBIGUOUS`. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** The price of an hour. */
export type ServiceUpdateInput = {
  /** Such as `Service:14700001:4054453`. */
  readonly id: Scalars['ID']['input'];
  /** The price of an hour, zero or above, in the business's own currency; another currency is not noticed. FreshBooks has no way to remove a rate. */
  readonly rate: MoneyInput;
};

/** What came of `serviceUpdate`. */
export type ServiceUpdatePayload = MutationPayload & {
  readonly __typename?: 'ServiceUpdatePayload';
  /** The service with its new rate; null when nothing was written. */
  readonly service?: Maybe<Service>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tax that the firm charges, such as a sales tax. Lines of invoices copy its name and percentage. */
export type Tax = BusinessRecord & {
  readonly __typename?: 'Tax';
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** Whether it is charged on the sum of the amount and the other tax. */
  readonly compound: Scalars['Boolean']['output'];
  /** The accounting account that the tax belongs to. */
  readonly freshbooksAccountId: Scalars['ID']['output'];
  /** FreshBooks' number of the tax; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** `Tax:`, the account and the number, such as `Tax:ZyQ04o:7840`. */
  readonly id: Scalars['ID']['output'];
  /** Such as `HST`. Not necessarily unique. */
  readonly name: Scalars['String']['output'];
  /** Registration number that is printed beside the name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Percentage, such as `13` or `9.975`. */
  readonly percent: Scalars['Decimal']['output'];
  /** When it last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A window of a list of taxes. */
export type TaxConnection = {
  readonly __typename?: 'TaxConnection';
  /** The same with their cursors. */
  readonly edges: ReadonlyArray<TaxEdge>;
  /** The taxes of this window. */
  readonly nodes: ReadonlyArray<Tax>;
  /** Where the window lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many taxes there are in all; null when FreshBooks' count cannot be trusted. Costs nothing extra. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A new tax. */
export type TaxCreateInput = {
  /** Defaults to the only business or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is charged on the sum of the amount and the other tax. Defaults to false. */
  readonly compound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Such as `HST`; not blank. */
  readonly name: Scalars['String']['input'];
  /** Registration number that is printed beside the name. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Percentage, zero or above, such as `13`. Defaults to 0. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What came of `taxCreate`. */
export type TaxCreatePayload = MutationPayload & {
  readonly __typename?: 'TaxCreatePayload';
  /** The new tax as FreshBooks answered; null when nothing was written. */
  readonly tax?: Maybe<Tax>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tax to delete. */
export type TaxDeleteInput = {
  /** Such as `Tax:ZyQ04o:7840`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `taxDelete`. */
export type TaxDeletePayload = MutationPayload & {
  readonly __typename?: 'TaxDeletePayload';
  /** The tax as it was before; null when nothing was deleted. Selecting it costs a request. */
  readonly tax?: Maybe<Tax>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tax in a list, and its place. */
export type TaxEdge = {
  readonly __typename?: 'TaxEdge';
  /** Opaque; to be used as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The tax itself. */
  readonly node: Tax;
};

/** Which taxes. Every condition given must hold. */
export type TaxFilterInput = {
  /** Compound taxes, or all others. */
  readonly compound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these; at most 100. An empty list matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This text in the name; letter case and accents may differ. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Last changed in this time. Reads the whole list. */
  readonly updatedAt?: InputMaybe<DateTimeRangeInput>;
};

/** FreshBooks ignores sort order for taxes, so sorting reads the whole list. */
export type TaxSort =
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC';

/** Taxes of a range of days. */
export type TaxSummary = {
  readonly __typename?: 'TaxSummary';
  /** Whether sales count when and as far as they are paid. */
  readonly cashBased: Scalars['Boolean']['output'];
  /** The currency of every amount in the report. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** First day of the report, as FreshBooks understood it. */
  readonly from: Scalars['Date']['output'];
  /** One for each name of a tax; empty when there were none. */
  readonly taxes: ReadonlyArray<TaxSummaryLine>;
  /** Last day of the report, as FreshBooks understood it. */
  readonly to: Scalars['Date']['output'];
  /** All sales, taxes included, untaxed ones as well. */
  readonly totalInvoiced: Money;
};

/** What one tax came to. Taxes are told apart by their names: invoices and expenses keep nothing else of them. */
export type TaxSummaryLine = {
  readonly __typename?: 'TaxSummaryLine';
  /** Collected from clients. */
  readonly collected: Money;
  /** Name of the tax, such as `HST`. */
  readonly name: Scalars['String']['output'];
  /** Collected less paid; negative comes back to the business. */
  readonly net: Money;
  /** Taxable sales less taxable expenses. */
  readonly netTaxable: Money;
  /** Paid on expenses. */
  readonly paid: Money;
  /** The sales it was collected on, without taxes. */
  readonly taxableCollected: Money;
  /** The expenses it was paid on, without taxes. */
  readonly taxablePaid: Money;
};

/** Changes to a tax: an absent field is left alone, null clears it. */
export type TaxUpdateInput = {
  /** Whether it is charged on the sum of the amount and the other tax. */
  readonly compound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rejects the change as `STALE` when the tax has changed since. */
  readonly expectedUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Such as `Tax:ZyQ04o:7840`. */
  readonly id: Scalars['ID']['input'];
  /** Cannot be empty. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Registration number that is printed beside the name. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Percentage, such as `13`. */
  readonly percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What came of `taxUpdate`. */
export type TaxUpdatePayload = MutationPayload & {
  readonly __typename?: 'TaxUpdatePayload';
  /** The tax as FreshBooks answered; null when nothing was written. */
  readonly tax?: Maybe<Tax>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Somebody who works in a business, or is invited to. */
export type TeamMember = BusinessRecord & {
  readonly __typename?: 'TeamMember';
  /** Whether they still work there. */
  readonly active: Scalars['Boolean']['output'];
  /** Where they live; null when nothing is filled in. */
  readonly address?: Maybe<PostalAddress>;
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** When they were entered. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where they are written to. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The business that the person works in. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' UUID of the person in this team. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' number of the person, the same everywhere; null until the invitation is accepted. */
  readonly freshbooksIdentityId?: Maybe<Scalars['ID']['output']>;
  /** `TeamMember:`, the business number and the UUID. */
  readonly id: Scalars['ID']['output'];
  /** What they do, in words. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** When they accepted the invitation; null until then. */
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Further given names. */
  readonly middleName?: Maybe<Scalars['String']['output']>;
  /** Telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The price of an hour, in the business's own currency; null without a rate. */
  readonly rate?: Maybe<BareAmount>;
  /** What they are to the business: `owner`, `business_partner`, `business_manager`, `business_employee`, `contractor` and others. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** When the entry last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A window of a list of members. */
export type TeamMemberConnection = {
  readonly __typename?: 'TeamMemberConnection';
  /** The same members, each with its cursor. */
  readonly edges: ReadonlyArray<TeamMemberEdge>;
  /** The members of this window. */
  readonly nodes: ReadonlyArray<TeamMember>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many members the whole list holds; null when it cannot be trusted. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A member and its place in a list. */
export type TeamMemberEdge = {
  readonly __typename?: 'TeamMemberEdge';
  /** Marks this place; it fits this list with this filter only. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: TeamMember;
};

/** Which members of the team; all conditions that are given must hold. */
export type TeamMemberFilterInput = {
  /** True: only those who work there; false: only those who do not; absent: both. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Time that one person worked, logged or still on a timer. */
export type TimeEntry = BusinessRecord & {
  readonly __typename?: 'TimeEntry';
  /** Whether a client is to pay for it. */
  readonly billable: Scalars['Boolean']['output'];
  /** Whether it is on an invoice, or was marked so by hand. */
  readonly billed: Scalars['Boolean']['output'];
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** For whom it was; null for nobody. */
  readonly client?: Maybe<Client>;
  /** When it was entered. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day on which the work began, on the wall clock of the person; null in old entries. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** How long it took; null while it runs. */
  readonly duration?: Maybe<TimeSpan>;
  /** The business that the time belongs to. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' number of the entry; unique within the business only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** FreshBooks' number of the person who worked, the same everywhere. */
  readonly freshbooksIdentityId: Scalars['ID']['output'];
  /** `TimeEntry:`, the business number and the number, such as `TimeEntry:14700001:343714591`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the firm's own, for no client and no project. */
  readonly internal: Scalars['Boolean']['output'];
  /** The same on the wall clock of the person; null in old entries. */
  readonly localStartedAt?: Maybe<Scalars['LocalDateTime']['output']>;
  /** Whether it counts as work done; false while it stands on a timer. */
  readonly logged: Scalars['Boolean']['output'];
  /** What was done. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Name of a client that is not entered yet. */
  readonly pendingClient?: Maybe<Scalars['String']['output']>;
  /** Name of a project that is not entered yet. */
  readonly pendingProject?: Maybe<Scalars['String']['output']>;
  /** Name of a service that is not entered yet. */
  readonly pendingService?: Maybe<Scalars['String']['output']>;
  /** For which project; null for none. */
  readonly project?: Maybe<Project>;
  /** Whether the clock is ticking. */
  readonly running: Scalars['Boolean']['output'];
  /** What was done, by its kind; null where none was chosen. */
  readonly service?: Maybe<Service>;
  /** When the work began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who worked; null for somebody who is not on the team, or no longer. */
  readonly teamMember?: Maybe<TeamMember>;
  /** The timer that measured it, such as `Timer:14700001:152300`; null for time entered by hand. */
  readonly timerId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the zone of that clock; null in old entries. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
};

/** A window of a list of time. */
export type TimeEntryConnection = {
  readonly __typename?: 'TimeEntryConnection';
  /** The same time, each entry with its cursor. */
  readonly edges: ReadonlyArray<TimeEntryEdge>;
  /** The time of this window. */
  readonly nodes: ReadonlyArray<TimeEntry>;
  /** Where the window lies. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list holds; null when FreshBooks counts, or may count, rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** Sums over the whole list, not over this window alone; they come with the window. */
  readonly totals?: Maybe<TimeEntryTotals>;
};

/** Time to log. It needs a project, a client or `internal: true`. */
export type TimeEntryCreateInput = {
  /** Whether a client is to pay for it. Left out: false for the firm's own time and projects, else true. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: the business of the project, client or service, else the only one or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom; left out: the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** The day, by the business's calendar. Left out: today. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** How long it took, above zero. */
  readonly duration: TimeSpanInput;
  /** True: the firm's own time, for no client and no project. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was done. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** For which project. The client goes with it. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** What was done, by its kind. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
  /** When the work began. Left out: at noon of the day, in the zone of the business, which is the same day for people some way off, too. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who worked; left out: the caller. FreshBooks lets owners and managers log for others. */
  readonly teamMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of `timeEntryCreate`. */
export type TimeEntryCreatePayload = MutationPayload & {
  readonly __typename?: 'TimeEntryCreatePayload';
  /** As FreshBooks answered: the new entry; null when nothing was written. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which time to delete. */
export type TimeEntryDeleteInput = {
  /** Such as `TimeEntry:14700001:343714591`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `timeEntryDelete`. */
export type TimeEntryDeletePayload = MutationPayload & {
  readonly __typename?: 'TimeEntryDeletePayload';
  /** The entry as it was, with `deleted: true`; null when nothing was written. FreshBooks answers nothing. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Time and its place in a list. */
export type TimeEntryEdge = {
  readonly __typename?: 'TimeEntryEdge';
  /** Marks this place; it fits this list with this filter only. */
  readonly cursor: Scalars['String']['output'];
  /** The time. */
  readonly node: TimeEntry;
};

/** Which time; all conditions that are given must hold. */
export type TimeEntryFilterInput = {
  /** Whether a client is to pay for it. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is on an invoice, or was marked so by hand. */
  readonly billed?: InputMaybe<Scalars['Boolean']['input']>;
  /** For these clients, at most 100. Several: reads the whole list. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: logged time; false: only what stands on timers, which reads the whole list. */
  readonly logged: Scalars['Boolean']['input'];
  /** For these projects, at most 100. Several: reads the whole list. */
  readonly projectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: only what runs now, which takes `logged: false` beside it; false: only what does not. Reads the whole list with `logged: false`. */
  readonly running?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these services, at most 100. Several: reads the whole list. */
  readonly serviceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Begun on these days, as they begin and end in the zone of the business; `date` of an entry is the day on the clock of whoever worked. */
  readonly startedAt?: InputMaybe<DateRangeInput>;
  /** Of these people, at most 100. Several: reads the whole list. */
  readonly teamMemberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: everybody's time that the caller may see; false: only the caller's own. */
  readonly wholeTeam: Scalars['Boolean']['input'];
};

/** How much was worked for one client. */
export type TimeEntryTotalByClient = {
  readonly __typename?: 'TimeEntryTotalByClient';
  /** For whom; null for nobody. */
  readonly client?: Maybe<Client>;
  /** The time. */
  readonly logged: TimeSpan;
};

/** How much was worked on one day. */
export type TimeEntryTotalByDay = {
  readonly __typename?: 'TimeEntryTotalByDay';
  /** On the wall clock of who worked. */
  readonly date: Scalars['Date']['output'];
  /** The time. */
  readonly logged: TimeSpan;
};

/** How much was worked on one project. */
export type TimeEntryTotalByProject = {
  readonly __typename?: 'TimeEntryTotalByProject';
  /** The time. */
  readonly logged: TimeSpan;
  /** On which project; null for none. */
  readonly project?: Maybe<Project>;
};

/** How much one person worked. */
export type TimeEntryTotalByTeamMember = {
  readonly __typename?: 'TimeEntryTotalByTeamMember';
  /** FreshBooks' number of the person, the same everywhere. */
  readonly freshbooksIdentityId: Scalars['ID']['output'];
  /** The time. */
  readonly logged: TimeSpan;
  /** Who it is; null for somebody who is not on the team, or no longer. */
  readonly teamMember?: Maybe<TeamMember>;
};

/** Sums of time. What runs has no duration yet and counts nothing. */
export type TimeEntryTotals = {
  readonly __typename?: 'TimeEntryTotals';
  /** All of it. */
  readonly logged: TimeSpan;
  /** By client, most first; time without a client is one of the rows. */
  readonly perClient: ReadonlyArray<TimeEntryTotalByClient>;
  /** By the day on which it began on the wall clock of the person, oldest first; days without time are left out. */
  readonly perDay: ReadonlyArray<TimeEntryTotalByDay>;
  /** By project, most first; time without a project is one of the rows. */
  readonly perProject: ReadonlyArray<TimeEntryTotalByProject>;
  /** By who worked, most first. */
  readonly perTeamMember: ReadonlyArray<TimeEntryTotalByTeamMember>;
  /** What a client is to pay for and what is on no invoice. */
  readonly unbilled: TimeSpan;
};

/** What is new about time. */
export type TimeEntryUpdateInput = {
  /** Whether a client is to pay for it. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marks it as billed, or as not billed, by hand. */
  readonly billed?: InputMaybe<Scalars['Boolean']['input']>;
  /** For whom; it has to be the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Another day; the time of day stays, on the wall clock of the person. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** How long it took. What stands on a timer is paused or logged instead. */
  readonly duration?: InputMaybe<TimeSpanInput>;
  /** Such as `TimeEntry:14700001:343714591`. */
  readonly id: Scalars['ID']['input'];
  /** True: the firm's own time, which takes client and project away. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was done. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** For which project. The client goes with it, unless it is given as well. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** What was done, by its kind. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
  /** When the work began. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of `timeEntryUpdate`. */
export type TimeEntryUpdatePayload = MutationPayload & {
  readonly __typename?: 'TimeEntryUpdatePayload';
  /** As FreshBooks answered: the entry as it is now; null when nothing was written. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A length of time, in three ways of writing it. */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** Such as `PT1H30M`. */
  readonly duration: Scalars['Duration']['output'];
  /** Such as `1.5`: exact, or rounded to four decimals. */
  readonly hours: Scalars['Decimal']['output'];
  /** Such as `5400`: exact. */
  readonly seconds: Scalars['Int']['output'];
};

/** A length of time to write, in one of three ways. */
export type TimeSpanInput =
  /** Such as `PT1H30M`. */
  { readonly duration: Scalars['Duration']['input']; readonly hours?: never; readonly seconds?: never; }
  |  /** Such as `1.5`, to the nearest second. */
  { readonly duration?: never; readonly hours: Scalars['Decimal']['input']; readonly seconds?: never; }
  |  /** Such as `5400`. */
  { readonly duration?: never; readonly hours?: never; readonly seconds: Scalars['Int']['input']; };

/** A clock that measures work. It is stopped and resumed; every stretch of it is a time entry that is not logged yet. */
export type Timer = BusinessRecord & {
  readonly __typename?: 'Timer';
  /** The business that it belongs to. */
  readonly business?: Maybe<Business>;
  /** What it has measured by now, pauses left out. */
  readonly elapsed?: Maybe<TimeSpan>;
  /** The business that the timer belongs to. */
  readonly freshbooksBusinessId: Scalars['ID']['output'];
  /** FreshBooks' number of the timer; unique within the business only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** `Timer:`, the business number and the number, such as `Timer:14700001:152300`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is ticking. */
  readonly running: Scalars['Boolean']['output'];
  /** Its stretches, oldest first. What the work is for stands on each of them. */
  readonly segments: ReadonlyArray<TimeEntry>;
  /** When it was first started; null for a timer without a stretch. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which timer to end without logging it. */
export type TimerDiscardInput = {
  /** Such as `Timer:14700001:152300`. */
  readonly id: Scalars['ID']['input'];
};

/** What came of `timerDiscard`. */
export type TimerDiscardPayload = MutationPayload & {
  readonly __typename?: 'TimerDiscardPayload';
  /** The timer as it was, stopped, its stretches with `deleted: true`; null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which timer to log, and what the work was for: what is absent is as the last stretch says, null clears. */
export type TimerLogInput = {
  /** Whether a client is to pay for it. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where to look for it when `id` is left out; left out, too: the only business or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom; left out: the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Timer:14700001:152300`. Left out: the one that runs, or the only one there is. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** True: the firm's own time, for no client and no project. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was done. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** For which project. The client goes with it. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** What is done, by its kind. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
};

/** What came of `timerLog`. */
export type TimerLogPayload = MutationPayload & {
  readonly __typename?: 'TimerLogPayload';
  /** The one entry that all stretches became; null when nothing was written. */
  readonly timeEntry?: Maybe<TimeEntry>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which timer to stop. */
export type TimerPauseInput = {
  /** Where to look for it when `id` is left out; left out, too: the only business or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Timer:14700001:152300`. Left out: the one that runs. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of `timerPause`. */
export type TimerPausePayload = MutationPayload & {
  readonly __typename?: 'TimerPausePayload';
  /** The timer as it is now; null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which timer to go on with. */
export type TimerResumeInput = {
  /** Where to look for it when `id` is left out; left out, too: the only business or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `Timer:14700001:152300`. Left out: the only one there is. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of `timerResume`. */
export type TimerResumePayload = MutationPayload & {
  readonly __typename?: 'TimerResumePayload';
  /** The timer as it is now; null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A timer to start. */
export type TimerStartInput = {
  /** Whether a client is to pay for it. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: the business of the project, client or service, else the only one or the configured one. */
  readonly businessId?: InputMaybe<Scalars['ID']['input']>;
  /** For whom; left out: the client of the project. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** True: the firm's own time, for no client and no project. */
  readonly internal?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is done. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** For which project. The client goes with it. */
  readonly project?: InputMaybe<ProjectReferenceInput>;
  /** What is done, by its kind. */
  readonly service?: InputMaybe<ServiceReferenceInput>;
};

/** What came of `timerStart`. */
export type TimerStartPayload = MutationPayload & {
  readonly __typename?: 'TimerStartPayload';
  /** As FreshBooks answered: the new timer; null when nothing was written. */
  readonly timer?: Maybe<Timer>;
  /** What the caller can correct; empty when all was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something in an input that the caller can correct. Everything wrong with an input comes back at once. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** With `AMBIGUOUS`: the records that fit, at most 50. Empty otherwise. */
  readonly candidates: ReadonlyArray<UserErrorCandidate>;
  /** For programs. */
  readonly code: UserErrorCode;
  /** For people: what is wrong and what would be right. */
  readonly message: Scalars['String']['output'];
  /** Where in the input, such as `["lines", "0", "unitCost"]`; empty for the input as a whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** One of several records that fit an input. */
export type UserErrorCandidate = {
  readonly __typename?: 'UserErrorCandidate';
  /** Name it by this id instead. */
  readonly id: Scalars['ID']['output'];
  /** What to show a person who chooses: its title, its name or its note. */
  readonly label: Scalars['String']['output'];
};

/** Why an input was not carried out as it is. */
export type UserErrorCode =
  /** Several records fit; `candidates` lists them, one of which can be named by its id instead. */
  | 'AMBIGUOUS'
  /** An amount in another currency than the record. */
  | 'CURRENCY_MISMATCH'
  /** The record is deleted; `clientRestore` and the like bring back what can be restored. */
  | 'DELETED'
  /** It cannot be, as it stands. */
  | 'INVALID'
  /** FreshBooks answered with success and shows another value than was sent; the rest was written. */
  | 'NOT_APPLIED'
  /** An earlier part was written and is answered; this part was not done, for a reason outside the input. */
  | 'NOT_DONE'
  /** There is no such record, or the caller does not reach it. */
  | 'NOT_FOUND'
  /** An earlier part was written and is answered; whether this part was done is not known, so look before repeating it. */
  | 'OUTCOME_UNKNOWN'
  /** FreshBooks refused it for a reason of its own. */
  | 'REFUSED'
  /** It has to be there. */
  | 'REQUIRED'
  /** Somebody else changed the record after `expectedUpdatedAt`; nothing was written. */
  | 'STALE'
  /** More of them than FreshBooks takes. */
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
  Business: Business;
  Client: Client;
  Estimate: Estimate;
  Expense: Expense;
  ExpenseCategory: ExpenseCategory;
  Invoice: Invoice;
  Item: Item;
  Payment: Payment;
  Project: Project;
  Service: Service;
  Tax: Tax;
  TeamMember: TeamMember;
  TimeEntry: TimeEntry;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Business:
    ( { __typename: 'Business' }
    & ( GraphQLRecursivePick<FederationTypes['Business'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Business'], {"freshbooksId":true}> ) );
  Client:
    ( { __typename: 'Client' }
    & ( GraphQLRecursivePick<FederationTypes['Client'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Client'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
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
  Item:
    ( { __typename: 'Item' }
    & ( GraphQLRecursivePick<FederationTypes['Item'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Item'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Payment:
    ( { __typename: 'Payment' }
    & ( GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Payment'], {"freshbooksAccountId":true,"freshbooksId":true}> ) );
  Project:
    ( { __typename: 'Project' }
    & ( GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
  Service:
    ( { __typename: 'Service' }
    & ( GraphQLRecursivePick<FederationTypes['Service'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Service'], {"freshbooksBusinessId":true,"freshbooksId":true}> ) );
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
    | ( ClientRow )
    | ( EstimateRow )
    | ( ExpenseRow )
    | ( ExpenseCategoryRow )
    | ( InvoiceRow )
    | ( ItemRow )
    | ( PaymentRow )
    | ( ProjectRow )
    | ( ServiceRow )
    | ( TaxRow )
    | ( TeamMemberRow )
    | ( TimeEntryRow )
    | ( TimerRow )
  ;
  MutationPayload:
    | ( Omit<ClientArchivePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientCreatePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientDeletePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientRestorePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ClientUpdatePayload, 'client' | 'userErrors'> & { client?: Maybe<_RefType['Client']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ConnectionDisconnectPayload, 'userErrors'> & { userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ConnectionVerifyPayload, 'connection' | 'userErrors'> & { connection?: Maybe<_RefType['ConnectionState']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateAcceptPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateArchivePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( EstimateConvertPayloadRow )
    | ( Omit<EstimateCreatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateDeletePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateRestorePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateSendPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<EstimateUpdatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<_RefType['Estimate']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseArchivePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseCreatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseDeletePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseRestorePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ExpenseUpdatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<_RefType['Expense']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceArchivePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceDeletePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceMarkSentPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceRestorePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceSendPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<InvoiceUpdatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<_RefType['Invoice']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemCreatePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemDeletePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemRestorePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ItemUpdatePayload, 'item' | 'userErrors'> & { item?: Maybe<_RefType['Item']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentCreatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<_RefType['Payment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentDeletePayload, 'payment' | 'userErrors'> & { payment?: Maybe<_RefType['Payment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PaymentUpdatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<_RefType['Payment']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectCompletePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectDeletePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectReopenPayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ProjectUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<_RefType['Project']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ServiceCreatePayload, 'service' | 'userErrors'> & { service?: Maybe<_RefType['Service']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ServiceUpdatePayload, 'service' | 'userErrors'> & { service?: Maybe<_RefType['Service']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaxCreatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<_RefType['Tax']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaxDeletePayload, 'tax' | 'userErrors'> & { tax?: Maybe<_RefType['Tax']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<TaxUpdatePayload, 'tax' | 'userErrors'> & { tax?: Maybe<_RefType['Tax']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
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
  BalanceSheetSection: ResolverTypeWrapper<BalanceSheetSection>;
  BareAmount: ResolverTypeWrapper<BareAmountRow>;
  Business: ResolverTypeWrapper<BusinessRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BusinessReach: ResolverTypeWrapper<BusinessReachRow>;
  BusinessRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['BusinessRecord']>;
  Caller: ResolverTypeWrapper<CallerRow>;
  Client: ResolverTypeWrapper<ClientRow>;
  ClientArchiveInput: ClientArchiveInput;
  ClientArchivePayload: ResolverTypeWrapper<Omit<ClientArchivePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClientEdge']>, nodes: ReadonlyArray<ResolversTypes['Client']> }>;
  ClientContact: ResolverTypeWrapper<ClientContact>;
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
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalRangeInput: DecimalRangeInput;
  DocumentEmailInput: DocumentEmailInput;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Estimate: ResolverTypeWrapper<EstimateRow>;
  EstimateAcceptInput: EstimateAcceptInput;
  EstimateAcceptPayload: ResolverTypeWrapper<Omit<EstimateAcceptPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateArchiveInput: EstimateArchiveInput;
  EstimateArchivePayload: ResolverTypeWrapper<Omit<EstimateArchivePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateConnection: ResolverTypeWrapper<Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EstimateEdge']>, nodes: ReadonlyArray<ResolversTypes['Estimate']> }>;
  EstimateConvertInput: EstimateConvertInput;
  EstimateConvertPayload: ResolverTypeWrapper<EstimateConvertPayloadRow>;
  EstimateCreateInput: EstimateCreateInput;
  EstimateCreatePayload: ResolverTypeWrapper<Omit<EstimateCreatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateDeleteInput: EstimateDeleteInput;
  EstimateDeletePayload: ResolverTypeWrapper<Omit<EstimateDeletePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateEdge: ResolverTypeWrapper<Omit<EstimateEdge, 'node'> & { node: ResolversTypes['Estimate'] }>;
  EstimateEmailInput: EstimateEmailInput;
  EstimateFilterInput: EstimateFilterInput;
  EstimateLine: ResolverTypeWrapper<EstimateLineRow>;
  EstimateLineInput: EstimateLineInput;
  EstimateLineUpdateInput: EstimateLineUpdateInput;
  EstimateRecipient: ResolverTypeWrapper<Omit<EstimateRecipient, 'address'> & { address?: Maybe<ResolversTypes['PostalAddress']> }>;
  EstimateRestoreInput: EstimateRestoreInput;
  EstimateRestorePayload: ResolverTypeWrapper<Omit<EstimateRestorePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateSendInput: EstimateSendInput;
  EstimateSendPayload: ResolverTypeWrapper<Omit<EstimateSendPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EstimateSort: EstimateSort;
  EstimateStatus: EstimateStatus;
  EstimateUpdateInput: EstimateUpdateInput;
  EstimateUpdatePayload: ResolverTypeWrapper<Omit<EstimateUpdatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversTypes['Estimate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Expense: ResolverTypeWrapper<ExpenseRow>;
  ExpenseArchiveInput: ExpenseArchiveInput;
  ExpenseArchivePayload: ResolverTypeWrapper<Omit<ExpenseArchivePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseCategory: ResolverTypeWrapper<ExpenseCategoryRow>;
  ExpenseCategoryConnection: ResolverTypeWrapper<Omit<ExpenseCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExpenseCategoryEdge']>, nodes: ReadonlyArray<ResolversTypes['ExpenseCategory']> }>;
  ExpenseCategoryEdge: ResolverTypeWrapper<Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversTypes['ExpenseCategory'] }>;
  ExpenseCategoryFilterInput: ExpenseCategoryFilterInput;
  ExpenseConnection: ResolverTypeWrapper<Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExpenseEdge']>, nodes: ReadonlyArray<ResolversTypes['Expense']> }>;
  ExpenseCreateInput: ExpenseCreateInput;
  ExpenseCreatePayload: ResolverTypeWrapper<Omit<ExpenseCreatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseDeleteInput: ExpenseDeleteInput;
  ExpenseDeletePayload: ResolverTypeWrapper<Omit<ExpenseDeletePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseEdge: ResolverTypeWrapper<Omit<ExpenseEdge, 'node'> & { node: ResolversTypes['Expense'] }>;
  ExpenseFilterInput: ExpenseFilterInput;
  ExpenseReceipt: ResolverTypeWrapper<ExpenseReceipt>;
  ExpenseReceiptInput: ExpenseReceiptInput;
  ExpenseRestoreInput: ExpenseRestoreInput;
  ExpenseRestorePayload: ResolverTypeWrapper<Omit<ExpenseRestorePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ExpenseSort: ExpenseSort;
  ExpenseStatus: ExpenseStatus;
  ExpenseTax: ResolverTypeWrapper<ExpenseTaxRow>;
  ExpenseTaxInput: ExpenseTaxInput;
  ExpenseUpdateInput: ExpenseUpdateInput;
  ExpenseUpdatePayload: ResolverTypeWrapper<Omit<ExpenseUpdatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversTypes['Expense']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  IntRangeInput: IntRangeInput;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceArchiveInput: InvoiceArchiveInput;
  InvoiceArchivePayload: ResolverTypeWrapper<Omit<InvoiceArchivePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceAttachment: ResolverTypeWrapper<InvoiceAttachment>;
  InvoiceAuditEntry: ResolverTypeWrapper<InvoiceAuditEntry>;
  InvoiceAutobillStatus: InvoiceAutobillStatus;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Invoice']> }>;
  InvoiceContact: ResolverTypeWrapper<InvoiceContact>;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceCreatePayload: ResolverTypeWrapper<Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: ResolverTypeWrapper<Omit<InvoiceDeletePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceDeposit: ResolverTypeWrapper<InvoiceDepositRow>;
  InvoiceDepositInput: InvoiceDepositInput;
  InvoiceDepositStatus: InvoiceDepositStatus;
  InvoiceDisputeStatus: InvoiceDisputeStatus;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilterInput: InvoiceFilterInput;
  InvoiceGateway: ResolverTypeWrapper<InvoiceGateway>;
  InvoiceHeading: ResolverTypeWrapper<InvoiceHeading>;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineRow>;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceLineKind: InvoiceLineKind;
  InvoiceLineUpdateInput: InvoiceLineUpdateInput;
  InvoiceMarkSentInput: InvoiceMarkSentInput;
  InvoiceMarkSentPayload: ResolverTypeWrapper<Omit<InvoiceMarkSentPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversTypes['Invoice']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InvoiceOrderStatus: InvoiceOrderStatus;
  InvoiceOwner: ResolverTypeWrapper<InvoiceOwner>;
  InvoicePaymentStatus: InvoicePaymentStatus;
  InvoicePresentation: ResolverTypeWrapper<InvoicePresentation>;
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
  ItemSort: ItemSort;
  ItemUpdateInput: ItemUpdateInput;
  ItemUpdatePayload: ResolverTypeWrapper<Omit<ItemUpdatePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversTypes['Item']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LateFee: ResolverTypeWrapper<Omit<LateFee, 'taxes'> & { taxes: ReadonlyArray<ResolversTypes['LineTax']> }>;
  LateReminder: ResolverTypeWrapper<LateReminder>;
  LedgerAccountKind: LedgerAccountKind;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: ResolverTypeWrapper<Omit<PaymentCreatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentDeleteInput: PaymentDeleteInput;
  PaymentDeletePayload: ResolverTypeWrapper<Omit<PaymentDeletePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilterInput: PaymentFilterInput;
  PaymentMethod: PaymentMethod;
  PaymentSort: PaymentSort;
  PaymentUpdateInput: PaymentUpdateInput;
  PaymentUpdatePayload: ResolverTypeWrapper<Omit<PaymentUpdatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentsCollected: ResolverTypeWrapper<Omit<PaymentsCollected, 'payments'> & { payments: ReadonlyArray<ResolversTypes['CollectedPayment']> }>;
  PostalAddress: ResolverTypeWrapper<PostalAddressRow>;
  PostalAddressInput: PostalAddressInput;
  ProfitAndLoss: ResolverTypeWrapper<ProfitAndLoss>;
  ProfitAndLossLine: ResolverTypeWrapper<ProfitAndLossLine>;
  ProfitAndLossMargin: ResolverTypeWrapper<ProfitAndLossMargin>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectAbility: ProjectAbility;
  ProjectBilledStatus: ProjectBilledStatus;
  ProjectBillingMethod: ProjectBillingMethod;
  ProjectCompleteInput: ProjectCompleteInput;
  ProjectCompletePayload: ResolverTypeWrapper<Omit<ProjectCompletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['Project']> }>;
  ProjectCreateInput: ProjectCreateInput;
  ProjectCreatePayload: ResolverTypeWrapper<Omit<ProjectCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectDeleteInput: ProjectDeleteInput;
  ProjectDeletePayload: ResolverTypeWrapper<Omit<ProjectDeletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilterInput: ProjectFilterInput;
  ProjectInvitation: ResolverTypeWrapper<ProjectInvitation>;
  ProjectKind: ProjectKind;
  ProjectMember: ResolverTypeWrapper<ProjectMemberRow>;
  ProjectReferenceInput: ProjectReferenceInput;
  ProjectReopenInput: ProjectReopenInput;
  ProjectReopenPayload: ResolverTypeWrapper<Omit<ProjectReopenPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProjectService: ResolverTypeWrapper<ProjectServiceRow>;
  ProjectSort: ProjectSort;
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpdatePayload: ResolverTypeWrapper<Omit<ProjectUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversTypes['Project']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachStatus: ReachStatus;
  ReportPeriod: ResolverTypeWrapper<ReportPeriod>;
  ReportResolution: ReportResolution;
  Reports: ResolverTypeWrapper<ReportsRow>;
  Service: ResolverTypeWrapper<ServiceRow>;
  ServiceConnection: ResolverTypeWrapper<Omit<ServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Service']> }>;
  ServiceCreateInput: ServiceCreateInput;
  ServiceCreatePayload: ResolverTypeWrapper<Omit<ServiceCreatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversTypes['Service']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceFilterInput: ServiceFilterInput;
  ServiceReferenceInput: ServiceReferenceInput;
  ServiceUpdateInput: ServiceUpdateInput;
  ServiceUpdatePayload: ResolverTypeWrapper<Omit<ServiceUpdatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversTypes['Service']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Tax: ResolverTypeWrapper<TaxRow>;
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
  TimeEntry: ResolverTypeWrapper<TimeEntryRow>;
  TimeEntryConnection: ResolverTypeWrapper<TimeEntryConnectionRow>;
  TimeEntryCreateInput: TimeEntryCreateInput;
  TimeEntryCreatePayload: ResolverTypeWrapper<Omit<TimeEntryCreatePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimeEntryDeleteInput: TimeEntryDeleteInput;
  TimeEntryDeletePayload: ResolverTypeWrapper<Omit<TimeEntryDeletePayload, 'timeEntry' | 'userErrors'> & { timeEntry?: Maybe<ResolversTypes['TimeEntry']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TimeEntryEdge: ResolverTypeWrapper<Omit<TimeEntryEdge, 'node'> & { node: ResolversTypes['TimeEntry'] }>;
  TimeEntryFilterInput: TimeEntryFilterInput;
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
  BalanceSheetSection: BalanceSheetSection;
  BareAmount: BareAmountRow;
  Business: BusinessRow;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  BusinessReach: BusinessReachRow;
  BusinessRecord: ResolversInterfaceTypes<ResolversParentTypes>['BusinessRecord'];
  Caller: CallerRow;
  Client: ClientRow;
  ClientArchiveInput: ClientArchiveInput;
  ClientArchivePayload: Omit<ClientArchivePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientConnection: Omit<ClientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Client']> };
  ClientContact: ClientContact;
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
  CollectedPayment: CollectedPaymentRow;
  ConnectionDisconnectInput: ConnectionDisconnectInput;
  ConnectionDisconnectPayload: Omit<ConnectionDisconnectPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConnectionState: ConnectionStateRow;
  ConnectionTrouble: ConnectionTroubleRow;
  ConnectionVerifyInput: ConnectionVerifyInput;
  ConnectionVerifyPayload: Omit<ConnectionVerifyPayload, 'connection' | 'userErrors'> & { connection?: Maybe<ResolversParentTypes['ConnectionState']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRangeInput: DateTimeRangeInput;
  Decimal: Scalars['Decimal']['output'];
  DecimalRangeInput: DecimalRangeInput;
  DocumentEmailInput: DocumentEmailInput;
  Duration: Scalars['Duration']['output'];
  Estimate: EstimateRow;
  EstimateAcceptInput: EstimateAcceptInput;
  EstimateAcceptPayload: Omit<EstimateAcceptPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateArchiveInput: EstimateArchiveInput;
  EstimateArchivePayload: Omit<EstimateArchivePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateConnection: Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EstimateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Estimate']> };
  EstimateConvertInput: EstimateConvertInput;
  EstimateConvertPayload: EstimateConvertPayloadRow;
  EstimateCreateInput: EstimateCreateInput;
  EstimateCreatePayload: Omit<EstimateCreatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateDeleteInput: EstimateDeleteInput;
  EstimateDeletePayload: Omit<EstimateDeletePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateEdge: Omit<EstimateEdge, 'node'> & { node: ResolversParentTypes['Estimate'] };
  EstimateEmailInput: EstimateEmailInput;
  EstimateFilterInput: EstimateFilterInput;
  EstimateLine: EstimateLineRow;
  EstimateLineInput: EstimateLineInput;
  EstimateLineUpdateInput: EstimateLineUpdateInput;
  EstimateRecipient: Omit<EstimateRecipient, 'address'> & { address?: Maybe<ResolversParentTypes['PostalAddress']> };
  EstimateRestoreInput: EstimateRestoreInput;
  EstimateRestorePayload: Omit<EstimateRestorePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateSendInput: EstimateSendInput;
  EstimateSendPayload: Omit<EstimateSendPayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EstimateUpdateInput: EstimateUpdateInput;
  EstimateUpdatePayload: Omit<EstimateUpdatePayload, 'estimate' | 'userErrors'> & { estimate?: Maybe<ResolversParentTypes['Estimate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Expense: ExpenseRow;
  ExpenseArchiveInput: ExpenseArchiveInput;
  ExpenseArchivePayload: Omit<ExpenseArchivePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseCategory: ExpenseCategoryRow;
  ExpenseCategoryConnection: Omit<ExpenseCategoryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExpenseCategoryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExpenseCategory']> };
  ExpenseCategoryEdge: Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversParentTypes['ExpenseCategory'] };
  ExpenseCategoryFilterInput: ExpenseCategoryFilterInput;
  ExpenseConnection: Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExpenseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Expense']> };
  ExpenseCreateInput: ExpenseCreateInput;
  ExpenseCreatePayload: Omit<ExpenseCreatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseDeleteInput: ExpenseDeleteInput;
  ExpenseDeletePayload: Omit<ExpenseDeletePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseEdge: Omit<ExpenseEdge, 'node'> & { node: ResolversParentTypes['Expense'] };
  ExpenseFilterInput: ExpenseFilterInput;
  ExpenseReceipt: ExpenseReceipt;
  ExpenseReceiptInput: ExpenseReceiptInput;
  ExpenseRestoreInput: ExpenseRestoreInput;
  ExpenseRestorePayload: Omit<ExpenseRestorePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ExpenseTax: ExpenseTaxRow;
  ExpenseTaxInput: ExpenseTaxInput;
  ExpenseUpdateInput: ExpenseUpdateInput;
  ExpenseUpdatePayload: Omit<ExpenseUpdatePayload, 'expense' | 'userErrors'> & { expense?: Maybe<ResolversParentTypes['Expense']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  IntRangeInput: IntRangeInput;
  Invoice: InvoiceRow;
  InvoiceArchiveInput: InvoiceArchiveInput;
  InvoiceArchivePayload: Omit<InvoiceArchivePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceAttachment: InvoiceAttachment;
  InvoiceAuditEntry: InvoiceAuditEntry;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invoice']> };
  InvoiceContact: InvoiceContact;
  InvoiceCreateInput: InvoiceCreateInput;
  InvoiceCreatePayload: Omit<InvoiceCreatePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: Omit<InvoiceDeletePayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceDeposit: InvoiceDepositRow;
  InvoiceDepositInput: InvoiceDepositInput;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilterInput: InvoiceFilterInput;
  InvoiceGateway: InvoiceGateway;
  InvoiceHeading: InvoiceHeading;
  InvoiceLine: InvoiceLineRow;
  InvoiceLineInput: InvoiceLineInput;
  InvoiceLineUpdateInput: InvoiceLineUpdateInput;
  InvoiceMarkSentInput: InvoiceMarkSentInput;
  InvoiceMarkSentPayload: Omit<InvoiceMarkSentPayload, 'invoice' | 'userErrors'> & { invoice?: Maybe<ResolversParentTypes['Invoice']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InvoiceOwner: InvoiceOwner;
  InvoicePresentation: InvoicePresentation;
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
  ItemUpdateInput: ItemUpdateInput;
  ItemUpdatePayload: Omit<ItemUpdatePayload, 'item' | 'userErrors'> & { item?: Maybe<ResolversParentTypes['Item']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LateFee: Omit<LateFee, 'taxes'> & { taxes: ReadonlyArray<ResolversParentTypes['LineTax']> };
  LateReminder: LateReminder;
  LineTax: LineTaxRow;
  LineTaxInput: LineTaxInput;
  LocalDateTime: Scalars['LocalDateTime']['output'];
  MissingScopes: MissingScopes;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  NounReach: NounReachRow;
  PageInfo: PageInfo;
  Payment: PaymentRow;
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: Omit<PaymentCreatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentDeleteInput: PaymentDeleteInput;
  PaymentDeletePayload: Omit<PaymentDeletePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilterInput: PaymentFilterInput;
  PaymentUpdateInput: PaymentUpdateInput;
  PaymentUpdatePayload: Omit<PaymentUpdatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentsCollected: Omit<PaymentsCollected, 'payments'> & { payments: ReadonlyArray<ResolversParentTypes['CollectedPayment']> };
  PostalAddress: PostalAddressRow;
  PostalAddressInput: PostalAddressInput;
  ProfitAndLoss: ProfitAndLoss;
  ProfitAndLossLine: ProfitAndLossLine;
  ProfitAndLossMargin: ProfitAndLossMargin;
  Project: ProjectRow;
  ProjectCompleteInput: ProjectCompleteInput;
  ProjectCompletePayload: Omit<ProjectCompletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Project']> };
  ProjectCreateInput: ProjectCreateInput;
  ProjectCreatePayload: Omit<ProjectCreatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectDeleteInput: ProjectDeleteInput;
  ProjectDeletePayload: Omit<ProjectDeletePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilterInput: ProjectFilterInput;
  ProjectInvitation: ProjectInvitation;
  ProjectMember: ProjectMemberRow;
  ProjectReferenceInput: ProjectReferenceInput;
  ProjectReopenInput: ProjectReopenInput;
  ProjectReopenPayload: Omit<ProjectReopenPayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProjectService: ProjectServiceRow;
  ProjectUpdateInput: ProjectUpdateInput;
  ProjectUpdatePayload: Omit<ProjectUpdatePayload, 'project' | 'userErrors'> & { project?: Maybe<ResolversParentTypes['Project']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  ReportPeriod: ReportPeriod;
  Reports: ReportsRow;
  Service: ServiceRow;
  ServiceConnection: Omit<ServiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Service']> };
  ServiceCreateInput: ServiceCreateInput;
  ServiceCreatePayload: Omit<ServiceCreatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversParentTypes['Service']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceFilterInput: ServiceFilterInput;
  ServiceReferenceInput: ServiceReferenceInput;
  ServiceUpdateInput: ServiceUpdateInput;
  ServiceUpdatePayload: Omit<ServiceUpdatePayload, 'service' | 'userErrors'> & { service?: Maybe<ResolversParentTypes['Service']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Tax: TaxRow;
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
  TimeEntry: TimeEntryRow;
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
  Upload: Scalars['Upload']['output'];
  UserError: UserErrorRow;
  UserErrorCandidate: UserErrorCandidateRow;
};

export type AccountsAgingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountsAging'] = ResolversParentTypes['AccountsAging']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['AgingAccount']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['AgingAmounts'], ParentType, ContextType>;
};

export type AgingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgingAccount'] = ResolversParentTypes['AgingAccount']> = {
  amounts?: Resolver<ResolversTypes['AgingAmounts'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
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
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  liabilitiesAndEquityTotal?: Resolver<ReadonlyArray<ResolversTypes['BalanceAt']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['BalanceSheetSection']>, ParentType, ContextType>;
};

export type BalanceSheetAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceSheetAccount'] = ResolversParentTypes['BalanceSheetAccount']> = {
  balances?: Resolver<ReadonlyArray<ResolversTypes['BalanceAt']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['BalanceSheetAccount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type BusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Business'] = ResolversParentTypes['Business'], FederationReferenceType extends FederationReferenceTypes['Business'] = FederationReferenceTypes['Business']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Business']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  clients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, Partial<BusinessClientsArgs>>;
  estimates?: Resolver<Maybe<ResolversTypes['EstimateConnection']>, ParentType, ContextType, Partial<BusinessEstimatesArgs>>;
  expenseCategories?: Resolver<Maybe<ResolversTypes['ExpenseCategoryConnection']>, ParentType, ContextType, Partial<BusinessExpenseCategoriesArgs>>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, Partial<BusinessExpensesArgs>>;
  freshbooksAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<BusinessInvoicesArgs>>;
  items?: Resolver<Maybe<ResolversTypes['ItemConnection']>, ParentType, ContextType, Partial<BusinessItemsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<BusinessPaymentsArgs>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, Partial<BusinessProjectsArgs>>;
  reports?: Resolver<Maybe<ResolversTypes['Reports']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runningTimer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ResolversTypes['ServiceConnection']>, ParentType, ContextType, Partial<BusinessServicesArgs>>;
  taxes?: Resolver<Maybe<ResolversTypes['TaxConnection']>, ParentType, ContextType, Partial<BusinessTaxesArgs>>;
  teamMembers?: Resolver<Maybe<ResolversTypes['TeamMemberConnection']>, ParentType, ContextType, Partial<BusinessTeamMembersArgs>>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<BusinessTimeEntriesArgs>>;
  timers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Timer']>>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BusinessReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessReach'] = ResolversParentTypes['BusinessReach']> = {
  business?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nouns?: Resolver<ReadonlyArray<ResolversTypes['NounReach']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReachStatus'], ParentType, ContextType>;
};

export type BusinessRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessRecord'] = ResolversParentTypes['BusinessRecord']> = {
  __resolveType: TypeResolveFn<'Client' | 'Estimate' | 'Expense' | 'ExpenseCategory' | 'Invoice' | 'Item' | 'Payment' | 'Project' | 'Service' | 'Tax' | 'TeamMember' | 'TimeEntry' | 'Timer', ParentType, ContextType>;
};

export type CallerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caller'] = ResolversParentTypes['Caller']> = {
  businesses?: Resolver<ReadonlyArray<ResolversTypes['Business']>, ParentType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['ConnectionState']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowsLateFees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowsLateReminders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachesPdfToEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  businessPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companySize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Client']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClientContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientContact'] = ResolversParentTypes['ClientContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientCreatePayload'] = ResolversParentTypes['ClientCreatePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
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

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate'], FederationReferenceType extends FederationReferenceTypes['Estimate'] = FederationReferenceTypes['Estimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Estimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientOrganization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['EstimateRecipient'], ParentType, ContextType>;
  requiresSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type EstimateConvertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateConvertPayload'] = ResolversParentTypes['EstimateConvertPayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateCreatePayload'] = ResolversParentTypes['EstimateCreatePayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
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
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EstimateRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateRecipient'] = ResolversParentTypes['EstimateRecipient']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  addressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EstimateSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateSendPayload'] = ResolversParentTypes['EstimateSendPayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateUpdatePayload'] = ResolversParentTypes['EstimateUpdatePayload']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
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
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['ExpenseReceipt']>, ParentType, ContextType>;
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

export type ExpenseCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategory'] = ResolversParentTypes['ExpenseCategory'], FederationReferenceType extends FederationReferenceTypes['ExpenseCategory'] = FederationReferenceTypes['ExpenseCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpenseCategory']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hasTransactions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCostOfGoodsSold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEditable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseDeletePayload'] = ResolversParentTypes['ExpenseDeletePayload']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseEdge'] = ResolversParentTypes['ExpenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
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
  clientOrganization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
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
  paymentStatus?: Resolver<Maybe<ResolversTypes['InvoicePaymentStatus']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<InvoicePaymentsArgs>>;
  poNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presentation?: Resolver<Maybe<ResolversTypes['InvoicePresentation']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['InvoiceRecipient'], ParentType, ContextType>;
  senderAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  sentByPost?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceContact'] = ResolversParentTypes['InvoiceContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceCreatePayload'] = ResolversParentTypes['InvoiceCreatePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
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

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceGateway'] = ResolversParentTypes['InvoiceGateway']> = {
  freshbooksId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvoiceMarkSentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceMarkSentPayload'] = ResolversParentTypes['InvoiceMarkSentPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceOwner'] = ResolversParentTypes['InvoiceOwner']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksStaffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoicePresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoicePresentation'] = ResolversParentTypes['InvoicePresentation']> = {
  bannerPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bannerPositionY?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  font?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headings?: Resolver<ReadonlyArray<ResolversTypes['InvoiceHeading']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logoPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceRecipient'] = ResolversParentTypes['InvoiceRecipient']> = {
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  addressText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceUpdatePayload'] = ResolversParentTypes['InvoiceUpdatePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
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

export type ItemUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemUpdatePayload'] = ResolversParentTypes['ItemUpdatePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LateFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateFee'] = ResolversParentTypes['LateFee']> = {
  compoundsTaxes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  clientArchive?: Resolver<Maybe<ResolversTypes['ClientArchivePayload']>, ParentType, ContextType, RequireFields<MutationClientArchiveArgs, 'input'>>;
  clientCreate?: Resolver<Maybe<ResolversTypes['ClientCreatePayload']>, ParentType, ContextType, RequireFields<MutationClientCreateArgs, 'input'>>;
  clientDelete?: Resolver<Maybe<ResolversTypes['ClientDeletePayload']>, ParentType, ContextType, RequireFields<MutationClientDeleteArgs, 'input'>>;
  clientRestore?: Resolver<Maybe<ResolversTypes['ClientRestorePayload']>, ParentType, ContextType, RequireFields<MutationClientRestoreArgs, 'input'>>;
  clientUpdate?: Resolver<Maybe<ResolversTypes['ClientUpdatePayload']>, ParentType, ContextType, RequireFields<MutationClientUpdateArgs, 'input'>>;
  connectionDisconnect?: Resolver<Maybe<ResolversTypes['ConnectionDisconnectPayload']>, ParentType, ContextType, RequireFields<MutationConnectionDisconnectArgs, 'input'>>;
  connectionVerify?: Resolver<Maybe<ResolversTypes['ConnectionVerifyPayload']>, ParentType, ContextType, RequireFields<MutationConnectionVerifyArgs, 'input'>>;
  estimateAccept?: Resolver<Maybe<ResolversTypes['EstimateAcceptPayload']>, ParentType, ContextType, RequireFields<MutationEstimateAcceptArgs, 'input'>>;
  estimateArchive?: Resolver<Maybe<ResolversTypes['EstimateArchivePayload']>, ParentType, ContextType, RequireFields<MutationEstimateArchiveArgs, 'input'>>;
  estimateConvert?: Resolver<Maybe<ResolversTypes['EstimateConvertPayload']>, ParentType, ContextType, RequireFields<MutationEstimateConvertArgs, 'input'>>;
  estimateCreate?: Resolver<Maybe<ResolversTypes['EstimateCreatePayload']>, ParentType, ContextType, RequireFields<MutationEstimateCreateArgs, 'input'>>;
  estimateDelete?: Resolver<Maybe<ResolversTypes['EstimateDeletePayload']>, ParentType, ContextType, RequireFields<MutationEstimateDeleteArgs, 'input'>>;
  estimateRestore?: Resolver<Maybe<ResolversTypes['EstimateRestorePayload']>, ParentType, ContextType, RequireFields<MutationEstimateRestoreArgs, 'input'>>;
  estimateSend?: Resolver<Maybe<ResolversTypes['EstimateSendPayload']>, ParentType, ContextType, RequireFields<MutationEstimateSendArgs, 'input'>>;
  estimateUpdate?: Resolver<Maybe<ResolversTypes['EstimateUpdatePayload']>, ParentType, ContextType, RequireFields<MutationEstimateUpdateArgs, 'input'>>;
  expenseArchive?: Resolver<Maybe<ResolversTypes['ExpenseArchivePayload']>, ParentType, ContextType, RequireFields<MutationExpenseArchiveArgs, 'input'>>;
  expenseCreate?: Resolver<Maybe<ResolversTypes['ExpenseCreatePayload']>, ParentType, ContextType, RequireFields<MutationExpenseCreateArgs, 'input'>>;
  expenseDelete?: Resolver<Maybe<ResolversTypes['ExpenseDeletePayload']>, ParentType, ContextType, RequireFields<MutationExpenseDeleteArgs, 'input'>>;
  expenseRestore?: Resolver<Maybe<ResolversTypes['ExpenseRestorePayload']>, ParentType, ContextType, RequireFields<MutationExpenseRestoreArgs, 'input'>>;
  expenseUpdate?: Resolver<Maybe<ResolversTypes['ExpenseUpdatePayload']>, ParentType, ContextType, RequireFields<MutationExpenseUpdateArgs, 'input'>>;
  invoiceArchive?: Resolver<Maybe<ResolversTypes['InvoiceArchivePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceArchiveArgs, 'input'>>;
  invoiceCreate?: Resolver<Maybe<ResolversTypes['InvoiceCreatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCreateArgs, 'input'>>;
  invoiceDelete?: Resolver<Maybe<ResolversTypes['InvoiceDeletePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceDeleteArgs, 'input'>>;
  invoiceMarkSent?: Resolver<Maybe<ResolversTypes['InvoiceMarkSentPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceMarkSentArgs, 'input'>>;
  invoiceRestore?: Resolver<Maybe<ResolversTypes['InvoiceRestorePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceRestoreArgs, 'input'>>;
  invoiceSend?: Resolver<Maybe<ResolversTypes['InvoiceSendPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceSendArgs, 'input'>>;
  invoiceUpdate?: Resolver<Maybe<ResolversTypes['InvoiceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceUpdateArgs, 'input'>>;
  itemCreate?: Resolver<Maybe<ResolversTypes['ItemCreatePayload']>, ParentType, ContextType, RequireFields<MutationItemCreateArgs, 'input'>>;
  itemDelete?: Resolver<Maybe<ResolversTypes['ItemDeletePayload']>, ParentType, ContextType, RequireFields<MutationItemDeleteArgs, 'input'>>;
  itemRestore?: Resolver<Maybe<ResolversTypes['ItemRestorePayload']>, ParentType, ContextType, RequireFields<MutationItemRestoreArgs, 'input'>>;
  itemUpdate?: Resolver<Maybe<ResolversTypes['ItemUpdatePayload']>, ParentType, ContextType, RequireFields<MutationItemUpdateArgs, 'input'>>;
  paymentCreate?: Resolver<Maybe<ResolversTypes['PaymentCreatePayload']>, ParentType, ContextType, RequireFields<MutationPaymentCreateArgs, 'input'>>;
  paymentDelete?: Resolver<Maybe<ResolversTypes['PaymentDeletePayload']>, ParentType, ContextType, RequireFields<MutationPaymentDeleteArgs, 'input'>>;
  paymentUpdate?: Resolver<Maybe<ResolversTypes['PaymentUpdatePayload']>, ParentType, ContextType, RequireFields<MutationPaymentUpdateArgs, 'input'>>;
  projectComplete?: Resolver<Maybe<ResolversTypes['ProjectCompletePayload']>, ParentType, ContextType, RequireFields<MutationProjectCompleteArgs, 'input'>>;
  projectCreate?: Resolver<Maybe<ResolversTypes['ProjectCreatePayload']>, ParentType, ContextType, RequireFields<MutationProjectCreateArgs, 'input'>>;
  projectDelete?: Resolver<Maybe<ResolversTypes['ProjectDeletePayload']>, ParentType, ContextType, RequireFields<MutationProjectDeleteArgs, 'input'>>;
  projectReopen?: Resolver<Maybe<ResolversTypes['ProjectReopenPayload']>, ParentType, ContextType, RequireFields<MutationProjectReopenArgs, 'input'>>;
  projectUpdate?: Resolver<Maybe<ResolversTypes['ProjectUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProjectUpdateArgs, 'input'>>;
  serviceCreate?: Resolver<Maybe<ResolversTypes['ServiceCreatePayload']>, ParentType, ContextType, RequireFields<MutationServiceCreateArgs, 'input'>>;
  serviceUpdate?: Resolver<Maybe<ResolversTypes['ServiceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationServiceUpdateArgs, 'input'>>;
  taxCreate?: Resolver<Maybe<ResolversTypes['TaxCreatePayload']>, ParentType, ContextType, RequireFields<MutationTaxCreateArgs, 'input'>>;
  taxDelete?: Resolver<Maybe<ResolversTypes['TaxDeletePayload']>, ParentType, ContextType, RequireFields<MutationTaxDeleteArgs, 'input'>>;
  taxUpdate?: Resolver<Maybe<ResolversTypes['TaxUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTaxUpdateArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'ClientArchivePayload' | 'ClientCreatePayload' | 'ClientDeletePayload' | 'ClientRestorePayload' | 'ClientUpdatePayload' | 'ConnectionDisconnectPayload' | 'ConnectionVerifyPayload' | 'EstimateAcceptPayload' | 'EstimateArchivePayload' | 'EstimateConvertPayload' | 'EstimateCreatePayload' | 'EstimateDeletePayload' | 'EstimateRestorePayload' | 'EstimateSendPayload' | 'EstimateUpdatePayload' | 'ExpenseArchivePayload' | 'ExpenseCreatePayload' | 'ExpenseDeletePayload' | 'ExpenseRestorePayload' | 'ExpenseUpdatePayload' | 'InvoiceArchivePayload' | 'InvoiceCreatePayload' | 'InvoiceDeletePayload' | 'InvoiceMarkSentPayload' | 'InvoiceRestorePayload' | 'InvoiceSendPayload' | 'InvoiceUpdatePayload' | 'ItemCreatePayload' | 'ItemDeletePayload' | 'ItemRestorePayload' | 'ItemUpdatePayload' | 'PaymentCreatePayload' | 'PaymentDeletePayload' | 'PaymentUpdatePayload' | 'ProjectCompletePayload' | 'ProjectCreatePayload' | 'ProjectDeletePayload' | 'ProjectReopenPayload' | 'ProjectUpdatePayload' | 'ServiceCreatePayload' | 'ServiceUpdatePayload' | 'TaxCreatePayload' | 'TaxDeletePayload' | 'TaxUpdatePayload' | 'TimeEntryCreatePayload' | 'TimeEntryDeletePayload' | 'TimeEntryUpdatePayload' | 'TimerDiscardPayload' | 'TimerLogPayload' | 'TimerPausePayload' | 'TimerResumePayload' | 'TimerStartPayload', ParentType, ContextType>;
};

export type NounReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NounReach'] = ResolversParentTypes['NounReach']> = {
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReachStatus'], ParentType, ContextType>;
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
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksAccountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksBulkPaymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshbooksOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCreatePayload'] = ResolversParentTypes['PaymentCreatePayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
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

export type PaymentUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentUpdatePayload'] = ResolversParentTypes['PaymentUpdatePayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsCollectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentsCollected'] = ResolversParentTypes['PaymentsCollected']> = {
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
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  expenses?: Resolver<ReadonlyArray<ResolversTypes['ProfitAndLossLine']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grossMargin?: Resolver<Maybe<ResolversTypes['ProfitAndLossMargin']>, ParentType, ContextType>;
  grossProfit?: Resolver<ResolversTypes['ProfitAndLossLine'], ParentType, ContextType>;
  income?: Resolver<ReadonlyArray<ResolversTypes['ProfitAndLossLine']>, ParentType, ContextType>;
  netProfit?: Resolver<ResolversTypes['ProfitAndLossLine'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ReportResolution']>, ParentType, ContextType>;
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
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  estimatedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  services?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProjectService']>>, ParentType, ContextType>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, Partial<ProjectTimeEntriesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectDeletePayload'] = ResolversParentTypes['ProjectDeletePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
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
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMember'] = ResolversParentTypes['ProjectMember']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksIdentityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
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
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type ProjectUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectUpdatePayload'] = ResolversParentTypes['ProjectUpdatePayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType, Partial<QueryBusinessArgs>>;
  businesses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Business']>>, ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes['Caller']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  estimate?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType, RequireFields<QueryEstimateArgs, 'id'>>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType, RequireFields<QueryExpenseArgs, 'id'>>;
  expenseCategory?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType, RequireFields<QueryExpenseCategoryArgs, 'id'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'id'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  record?: Resolver<Maybe<ResolversTypes['BusinessRecord']>, ParentType, ContextType, RequireFields<QueryRecordArgs, 'id'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  tax?: Resolver<Maybe<ResolversTypes['Tax']>, ParentType, ContextType, RequireFields<QueryTaxArgs, 'id'>>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType, RequireFields<QueryTeamMemberArgs, 'id'>>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType, RequireFields<QueryTimeEntryArgs, 'id'>>;
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType, RequireFields<QueryTimerArgs, 'id'>>;
};

export type ReportPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPeriod'] = ResolversParentTypes['ReportPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReportsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reports'] = ResolversParentTypes['Reports']> = {
  accountsAging?: Resolver<Maybe<ResolversTypes['AccountsAging']>, ParentType, ContextType, RequireFields<ReportsAccountsAgingArgs, 'asOf'>>;
  balanceSheet?: Resolver<Maybe<ResolversTypes['BalanceSheet']>, ParentType, ContextType, RequireFields<ReportsBalanceSheetArgs, 'cashBased' | 'dates'>>;
  paymentsCollected?: Resolver<Maybe<ResolversTypes['PaymentsCollected']>, ParentType, ContextType, RequireFields<ReportsPaymentsCollectedArgs, 'from' | 'to'>>;
  profitAndLoss?: Resolver<Maybe<ResolversTypes['ProfitAndLoss']>, ParentType, ContextType, RequireFields<ReportsProfitAndLossArgs, 'cashBased' | 'from' | 'to'>>;
  taxSummary?: Resolver<Maybe<ResolversTypes['TaxSummary']>, ParentType, ContextType, RequireFields<ReportsTaxSummaryArgs, 'cashBased' | 'from' | 'to'>>;
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
  rate?: Resolver<Maybe<ResolversTypes['BareAmount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCreatePayload'] = ResolversParentTypes['ServiceCreatePayload']> = {
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

export type TaxConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxConnection'] = ResolversParentTypes['TaxConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tax']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCreatePayload'] = ResolversParentTypes['TaxCreatePayload']> = {
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
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  teamMember?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  timerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  timer?: Resolver<Maybe<ResolversTypes['Timer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  BalanceSheetSection?: BalanceSheetSectionResolvers<ContextType>;
  BareAmount?: BareAmountResolvers<ContextType>;
  Business?: BusinessResolvers<ContextType>;
  BusinessReach?: BusinessReachResolvers<ContextType>;
  BusinessRecord?: BusinessRecordResolvers<ContextType>;
  Caller?: CallerResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientArchivePayload?: ClientArchivePayloadResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientContact?: ClientContactResolvers<ContextType>;
  ClientCreatePayload?: ClientCreatePayloadResolvers<ContextType>;
  ClientDeletePayload?: ClientDeletePayloadResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  ClientRestorePayload?: ClientRestorePayloadResolvers<ContextType>;
  ClientUpdatePayload?: ClientUpdatePayloadResolvers<ContextType>;
  CollectedPayment?: CollectedPaymentResolvers<ContextType>;
  ConnectionDisconnectPayload?: ConnectionDisconnectPayloadResolvers<ContextType>;
  ConnectionState?: ConnectionStateResolvers<ContextType>;
  ConnectionTrouble?: ConnectionTroubleResolvers<ContextType>;
  ConnectionVerifyPayload?: ConnectionVerifyPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Estimate?: EstimateResolvers<ContextType>;
  EstimateAcceptPayload?: EstimateAcceptPayloadResolvers<ContextType>;
  EstimateArchivePayload?: EstimateArchivePayloadResolvers<ContextType>;
  EstimateConnection?: EstimateConnectionResolvers<ContextType>;
  EstimateConvertPayload?: EstimateConvertPayloadResolvers<ContextType>;
  EstimateCreatePayload?: EstimateCreatePayloadResolvers<ContextType>;
  EstimateDeletePayload?: EstimateDeletePayloadResolvers<ContextType>;
  EstimateEdge?: EstimateEdgeResolvers<ContextType>;
  EstimateLine?: EstimateLineResolvers<ContextType>;
  EstimateRecipient?: EstimateRecipientResolvers<ContextType>;
  EstimateRestorePayload?: EstimateRestorePayloadResolvers<ContextType>;
  EstimateSendPayload?: EstimateSendPayloadResolvers<ContextType>;
  EstimateUpdatePayload?: EstimateUpdatePayloadResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  ExpenseArchivePayload?: ExpenseArchivePayloadResolvers<ContextType>;
  ExpenseCategory?: ExpenseCategoryResolvers<ContextType>;
  ExpenseCategoryConnection?: ExpenseCategoryConnectionResolvers<ContextType>;
  ExpenseCategoryEdge?: ExpenseCategoryEdgeResolvers<ContextType>;
  ExpenseConnection?: ExpenseConnectionResolvers<ContextType>;
  ExpenseCreatePayload?: ExpenseCreatePayloadResolvers<ContextType>;
  ExpenseDeletePayload?: ExpenseDeletePayloadResolvers<ContextType>;
  ExpenseEdge?: ExpenseEdgeResolvers<ContextType>;
  ExpenseReceipt?: ExpenseReceiptResolvers<ContextType>;
  ExpenseRestorePayload?: ExpenseRestorePayloadResolvers<ContextType>;
  ExpenseTax?: ExpenseTaxResolvers<ContextType>;
  ExpenseUpdatePayload?: ExpenseUpdatePayloadResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceArchivePayload?: InvoiceArchivePayloadResolvers<ContextType>;
  InvoiceAttachment?: InvoiceAttachmentResolvers<ContextType>;
  InvoiceAuditEntry?: InvoiceAuditEntryResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceContact?: InvoiceContactResolvers<ContextType>;
  InvoiceCreatePayload?: InvoiceCreatePayloadResolvers<ContextType>;
  InvoiceDeletePayload?: InvoiceDeletePayloadResolvers<ContextType>;
  InvoiceDeposit?: InvoiceDepositResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceGateway?: InvoiceGatewayResolvers<ContextType>;
  InvoiceHeading?: InvoiceHeadingResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceMarkSentPayload?: InvoiceMarkSentPayloadResolvers<ContextType>;
  InvoiceOwner?: InvoiceOwnerResolvers<ContextType>;
  InvoicePresentation?: InvoicePresentationResolvers<ContextType>;
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
  ItemUpdatePayload?: ItemUpdatePayloadResolvers<ContextType>;
  LateFee?: LateFeeResolvers<ContextType>;
  LateReminder?: LateReminderResolvers<ContextType>;
  LineTax?: LineTaxResolvers<ContextType>;
  LocalDateTime?: GraphQLScalarType;
  MissingScopes?: MissingScopesResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  NounReach?: NounReachResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentCreatePayload?: PaymentCreatePayloadResolvers<ContextType>;
  PaymentDeletePayload?: PaymentDeletePayloadResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentUpdatePayload?: PaymentUpdatePayloadResolvers<ContextType>;
  PaymentsCollected?: PaymentsCollectedResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  ProfitAndLoss?: ProfitAndLossResolvers<ContextType>;
  ProfitAndLossLine?: ProfitAndLossLineResolvers<ContextType>;
  ProfitAndLossMargin?: ProfitAndLossMarginResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectCompletePayload?: ProjectCompletePayloadResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectCreatePayload?: ProjectCreatePayloadResolvers<ContextType>;
  ProjectDeletePayload?: ProjectDeletePayloadResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectInvitation?: ProjectInvitationResolvers<ContextType>;
  ProjectMember?: ProjectMemberResolvers<ContextType>;
  ProjectReopenPayload?: ProjectReopenPayloadResolvers<ContextType>;
  ProjectService?: ProjectServiceResolvers<ContextType>;
  ProjectUpdatePayload?: ProjectUpdatePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportPeriod?: ReportPeriodResolvers<ContextType>;
  Reports?: ReportsResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceCreatePayload?: ServiceCreatePayloadResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  ServiceUpdatePayload?: ServiceUpdatePayloadResolvers<ContextType>;
  Tax?: TaxResolvers<ContextType>;
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
  TimeEntry?: TimeEntryResolvers<ContextType>;
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
  Upload?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCandidate?: UserErrorCandidateResolvers<ContextType>;
};

