import type { Day } from '../values/dates.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Business as BusinessRow, Identity } from '../freshbooks/identity.ts';
import type { Client as ClientRow } from '../freshbooks/client.ts';
import type { Invoice as InvoiceRow } from '../freshbooks/invoice.ts';
import type { Payment as PaymentRow } from '../freshbooks/payment.ts';
import type { Context } from '../graphql/context.ts';
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
  /** An instant in UTC, such as `2026-06-29T16:48:49.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as text, such as `1234.50`. Never rounded: it is the text that FreshBooks sent. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type Business = {
  readonly __typename?: 'Business';
  /** The accounting account, such as `ZyQ04o`; null for a business without accounting, whose lists then answer `NO_ACCOUNTING`. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** What the person is on the accounting account (`admin`, `staff`, `client`); a client reads only what is addressed to them. */
  readonly accountRole?: Maybe<Scalars['String']['output']>;
  /** Where the firm is. */
  readonly address?: Maybe<PostalAddress>;
  /** The business number, under which FreshBooks keeps projects and time. */
  readonly businessId: Scalars['ID']['output'];
  /** The business as a UUID, under which FreshBooks keeps the ledger. */
  readonly businessUuid?: Maybe<Scalars['ID']['output']>;
  /** Active and archived clients, newest first unless sorted; deleted ones never. At most 500 at a time. */
  readonly clients?: Maybe<ClientConnection>;
  /** `Business:` and the business number. */
  readonly id: Scalars['ID']['output'];
  /** Active and archived invoices, drafts included, newest first unless sorted; deleted ones never. At most 500 at a time. */
  readonly invoices?: Maybe<InvoiceConnection>;
  /** What the firm is called. */
  readonly name: Scalars['String']['output'];
  /** Payments received, the last recorded first unless sorted; deleted ones never. At most 500 at a time. */
  readonly payments?: Maybe<PaymentConnection>;
  /** What the person is to the business: `owner`, `business_employee`, `client` and others. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** IANA name of the zone in which the firm's days begin and end. */
  readonly timezone?: Maybe<Scalars['String']['output']>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClientFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ClientSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** A firm that keeps its books in FreshBooks. FreshBooks has three ids for it; all three are here. */
export type BusinessPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
};

/** A person or an organization that is billed. */
export type Client = {
  readonly __typename?: 'Client';
  /** The accounting account that the client belongs to. */
  readonly accountId: Scalars['ID']['output'];
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
  /** Office telephone. */
  readonly businessPhone?: Maybe<Scalars['String']['output']>;
  /** Number of people, as chosen in FreshBooks. */
  readonly companySize?: Maybe<Scalars['String']['output']>;
  /** Further people at the client. */
  readonly contacts?: Maybe<ReadonlyArray<ClientContact>>;
  /** When the client was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
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
  /** Whether the client is above what the firm's plan covers. */
  readonly exceedsPlanLimit: Scalars['Boolean']['output'];
  /** Telefax. */
  readonly fax?: Maybe<Scalars['String']['output']>;
  /** Given name of the main contact. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
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
  readonly prefersEmail: Scalars['Boolean']['output'];
  /** Whether invoices go out by post. */
  readonly prefersPost: Scalars['Boolean']['output'];
  /** Where the goods go; null when nothing is filled in. */
  readonly shippingAddress?: Maybe<PostalAddress>;
  /** When the client, or an invoice of theirs, last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
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
export type ClientInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<InvoiceSort>;
};


/** A person or an organization that is billed. */
export type ClientPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PaymentSort>;
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
  /** How many clients the whole list holds; null when FreshBooks counts rows that the caller may not see. */
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

/** A client and its place in a list. */
export type ClientEdge = {
  readonly __typename?: 'ClientEdge';
  /** Marks this place; it fits this list with this filter and sort only. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: Client;
};

/** Which clients; all conditions that are given must hold. */
export type ClientFilter = {
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Exactly this address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whether anything is outstanding. False is filtered here, from the whole list. */
  readonly hasOutstanding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether anything is overdue. False is filtered here, from the whole list. */
  readonly hasOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** These clients, at most 100; an id that is nobody's matches nothing. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This text in the first name, the last name or the organization; letter case does not matter. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** This text in the organization; letter case does not matter. */
  readonly organizationContains?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. FreshBooks filters by day; the rest is filtered here. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
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

/** A request for payment, sent to one client. */
export type Invoice = {
  readonly __typename?: 'Invoice';
  /** The accounting account that the invoice belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** Put aside, still in lists. */
  readonly archived: Scalars['Boolean']['output'];
  /** Whether e-mails carry it as a PDF. */
  readonly attachesPdfToEmail: Scalars['Boolean']['output'];
  /** Files that go with it. */
  readonly attachments?: Maybe<ReadonlyArray<InvoiceAttachment>>;
  /** What happened to it, in FreshBooks' order. */
  readonly auditLog?: Maybe<ReadonlyArray<InvoiceAuditEntry>>;
  /** Whether the client's stored card is charged. */
  readonly autoBill: Scalars['Boolean']['output'];
  /** How charging the stored card went; null when it was not tried. */
  readonly autobillStatus?: Maybe<InvoiceAutobillStatus>;
  /** Whom it is for; null, with an error beside it, when FreshBooks cannot say. */
  readonly client?: Maybe<Client>;
  /** What the client's organization is called today, without a request for the client. */
  readonly clientOrganization?: Maybe<Scalars['String']['output']>;
  /** To whom at the client it goes. */
  readonly contacts?: Maybe<ReadonlyArray<InvoiceContact>>;
  /** When it was entered; the issue date may be another day. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The currency of every amount on the invoice. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** The deposit asked for, as an amount. */
  readonly depositAmount?: Maybe<Money>;
  /** The deposit asked for, in percent. */
  readonly depositPercent?: Maybe<Scalars['Decimal']['output']>;
  /** How much of its deposit is paid; null for an unknown word. */
  readonly depositStatus?: Maybe<InvoiceDepositStatus>;
  /** Description of its first line. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the discount takes off, as a positive amount; zero without one. */
  readonly discount: Money;
  /** Why there is a discount. */
  readonly discountDescription?: Maybe<Scalars['String']['output']>;
  /** The discount in percent of the lines, before tax. */
  readonly discountPercent: Scalars['Decimal']['output'];
  /** Whether the client disputes it; null when they never did. */
  readonly disputeStatus?: Maybe<InvoiceDisputeStatus>;
  /** Issue date plus `dueOffsetDays`. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** Days from issue to due. */
  readonly dueOffsetDays: Scalars['Int']['output'];
  /** FreshBooks' number of the record, not the number printed on it; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** The day it was sent or marked as sent; null for a draft. */
  readonly fulfillmentDate?: Maybe<Scalars['Date']['output']>;
  /** The day a recurring profile made it; null for one made by hand. */
  readonly generationDate?: Maybe<Scalars['Date']['output']>;
  /** `Invoice:`, the account and the number, such as `Invoice:ZyQ04o:454063`. */
  readonly id: Scalars['ID']['output'];
  /** The day printed on it, from which the due date is reckoned. */
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
  /** FreshBooks' staff number of who made it; 1 is the owner. */
  readonly ownerStaffId?: Maybe<Scalars['ID']['output']>;
  /** What has been paid. */
  readonly paid: Money;
  /** The day it was fully paid. */
  readonly paidDate?: Maybe<Scalars['Date']['output']>;
  /** How to pay, in words. */
  readonly paymentDetails?: Maybe<Scalars['String']['output']>;
  /** Ways to pay online that are switched on for it. */
  readonly paymentGateways?: Maybe<ReadonlyArray<InvoiceGateway>>;
  /** How much of it is paid; null for an unknown word. */
  readonly paymentStatus?: Maybe<InvoicePaymentStatus>;
  /** What was paid on it, the last recorded first. */
  readonly payments?: Maybe<PaymentConnection>;
  /** The client's purchase order. */
  readonly poNumber?: Maybe<Scalars['String']['output']>;
  /** Colours, fonts, logo and headings. */
  readonly presentation?: Maybe<InvoicePresentation>;
  /** Whom it was addressed to on the day: a copy that later changes of the client do not touch. */
  readonly recipient: InvoiceRecipient;
  /** The firm's address as printed. */
  readonly senderAddress?: Maybe<PostalAddress>;
  /** FreshBooks' staff number of who sent it; 1 is the owner. */
  readonly senderStaffId?: Maybe<Scalars['ID']['output']>;
  /** Whether it goes out by post. */
  readonly sentByPost: Scalars['Boolean']['output'];
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
  readonly updatedAt: Scalars['DateTime']['output'];
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
  /** FreshBooks' number of the person who did it. */
  readonly actingUserId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened, in FreshBooks' words, such as `Created`. */
  readonly event?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the entry. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** What had been paid at the time. */
  readonly paid?: Maybe<Money>;
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
  /** How many invoices the whole list holds; null when FreshBooks counts rows that the caller may not see. */
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
export type InvoiceFilter = {
  /** True: only archived ones; false: only active ones; absent: both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these clients, at most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Unpaid and at least so many days past the due date today, by the business's own calendar; 1 or more. */
  readonly daysOverdue?: InputMaybe<Scalars['Int']['input']>;
  /** Issued on this day or later. */
  readonly issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this day or earlier. */
  readonly issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Exactly this printed number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. One is asked of FreshBooks; several are filtered here, from the whole list. */
  readonly statuses?: InputMaybe<ReadonlyArray<InvoiceStatus>>;
  /** True: sent, and something is outstanding. False: the opposite, filtered here from the whole list. */
  readonly unpaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at or after this instant. FreshBooks filters by day; the rest is filtered here. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A way to pay an invoice online. */
export type InvoiceGateway = {
  readonly __typename?: 'InvoiceGateway';
  /** FreshBooks' number of the kind of gateway. */
  readonly gatewayId?: Maybe<Scalars['ID']['output']>;
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
  /** Whether the second tax is reckoned on the sum of line and first tax. */
  readonly compoundedTax: Scalars['Boolean']['output'];
  /** The day of the work, where one was entered. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** In more words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the line bills; null for a kind that this graph does not know. */
  readonly kind?: Maybe<InvoiceLineKind>;
  /** Number within the invoice, kept when the invoice changes. */
  readonly lineId: Scalars['ID']['output'];
  /** What is billed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Place on the page, from 1. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** How many; may have decimals. */
  readonly quantity: Scalars['Decimal']['output'];
  /** None, one or two taxes. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** Price of one, before tax. */
  readonly unitCost: Money;
  /** When the line last changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a line bills. */
export type InvoiceLineKind =
  /** Goods or work. */
  | 'ITEM'
  /** An expense passed on. */
  | 'REBILLED_EXPENSE';

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
  /** Family name. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** Organization. */
  readonly organization?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' staff number; 1 is the owner of the account. */
  readonly staffId: Scalars['ID']['output'];
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
  /** Made, not yet a draft that was saved by a person. */
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
  /** Charging the stored card failed. */
  | 'FAILED'
  /** Past its due date and not fully paid. */
  | 'OVERDUE'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIAL'
  /** An online payment is on its way. */
  | 'PENDING'
  /** Was disputed, and settled. */
  | 'RESOLVED'
  /** Charging the stored card is tried again. */
  | 'RETRY'
  /** Sent or marked as sent. */
  | 'SENT'
  /** Charging the stored card worked. */
  | 'SUCCESS'
  /** Opened by the client. */
  | 'VIEWED';

/** A percentage that FreshBooks adds to what is overdue, or a flat amount. */
export type LateFee = {
  readonly __typename?: 'LateFee';
  /** Whether the second tax is reckoned on the sum of fee and first tax. */
  readonly compoundedTax: Scalars['Boolean']['output'];
  /** Days after the due date on which it is charged. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Whether the fee is charged at all. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Whether it is charged again and again. */
  readonly repeat?: Maybe<Scalars['Boolean']['output']>;
  /** Taxes that are added to the fee. */
  readonly taxes: ReadonlyArray<LineTax>;
  /** `percent` of what is outstanding, or a flat fee; the word is FreshBooks' own. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** Percent or amount, depending on `type`. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** A reminder that FreshBooks e-mails around the due date. */
export type LateReminder = {
  readonly __typename?: 'LateReminder';
  /** Text of the e-mail; null is FreshBooks' own. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Days relative to the due date; negative is before it. */
  readonly delayDays: Scalars['Int']['output'];
  /** Whether it is sent at all. */
  readonly enabled: Scalars['Boolean']['output'];
  /** 1, 2 or 3: which of the three reminders it is. */
  readonly position: Scalars['Int']['output'];
  /** Subject of the e-mail; null is FreshBooks' own. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** A tax on one line, by name and percent: lines copy taxes, they do not point at them. */
export type LineTax = {
  readonly __typename?: 'LineTax';
  /** Name, such as `HST`. */
  readonly name: Scalars['String']['output'];
  /** Registration number that is printed beside the name. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Percent of the line, such as `13` or `9.975`. */
  readonly percent: Scalars['Decimal']['output'];
};

/** The person behind the access token (FreshBooks says identity). */
export type Me = {
  readonly __typename?: 'Me';
  /** The businesses that the person belongs to. */
  readonly businesses: ReadonlyArray<Business>;
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

/** An exact amount in one currency. Amounts of different currencies are never added up. */
export type Money = {
  readonly __typename?: 'Money';
  /** In whole units of the currency: `10.50` is ten dollars and fifty cents. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
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
export type Payment = {
  readonly __typename?: 'Payment';
  /** The accounting account that the payment belongs to. */
  readonly accountId: Scalars['ID']['output'];
  /** What was paid. */
  readonly amount: Money;
  /** Shared by payments that were recorded together. */
  readonly bulkPaymentId?: Maybe<Scalars['ID']['output']>;
  /** Who paid; null, with an error beside it, when FreshBooks cannot say. */
  readonly client?: Maybe<Client>;
  /** The day it was paid. */
  readonly date: Scalars['Date']['output'];
  /** Deleted: no longer in lists, still found by id. */
  readonly deleted: Scalars['Boolean']['output'];
  /** FreshBooks' number of the payment; unique within the account only. */
  readonly freshbooksId: Scalars['ID']['output'];
  /** Whether it was taken from the client's credit. */
  readonly fromCredit: Scalars['Boolean']['output'];
  /** Who processed it, when it came in online. */
  readonly gateway?: Maybe<Scalars['String']['output']>;
  /** `Payment:`, the account and the number, such as `Payment:ZyQ04o:312143`. */
  readonly id: Scalars['ID']['output'];
  /** What was paid for; null for a payment into credit. */
  readonly invoice?: Maybe<Invoice>;
  /** Written beside it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** FreshBooks' number of the online order. */
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  /** The processor's number of it. */
  readonly transactionId?: Maybe<Scalars['ID']['output']>;
  /** The processor's UUID of it. */
  readonly transactionUuid?: Maybe<Scalars['ID']['output']>;
  /** How it was paid; null for a way that this graph has never seen. */
  readonly type?: Maybe<PaymentType>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
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
  /** How many payments the whole list holds; null when FreshBooks counts rows that the caller may not see. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
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
export type PaymentFilter = {
  /** Of these clients, at most 100. */
  readonly clientIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On this invoice. */
  readonly invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Paid on this day or later. */
  readonly paidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Paid on this day or earlier. */
  readonly paidTo?: InputMaybe<Scalars['Date']['input']>;
  /** In one of these ways. One is asked of FreshBooks; several are filtered here, from the whole list. */
  readonly types?: InputMaybe<ReadonlyArray<PaymentType>>;
};

/** FreshBooks is known to honour no order of payments, so these are sorted here, from the whole list. */
export type PaymentSort =
  /** Oldest first. */
  | 'DATE_ASC'
  /** Newest first. */
  | 'DATE_DESC';

/** How a payment was made: FreshBooks' own list. */
export type PaymentType =
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

/** Where every question starts; lists live under `Business`. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One business. Without an id it is the only one, or the configured default; when there are several and
   * no default, the error `BUSINESS_REQUIRED` lists them.
   */
  readonly business?: Maybe<Business>;
  /** Every business that the access token reaches, in FreshBooks' order. */
  readonly businesses?: Maybe<ReadonlyArray<Business>>;
  /** One client; null when there is none. A deleted client is still found, with `deleted: true`. */
  readonly client?: Maybe<Client>;
  /** One invoice; null when there is none. A deleted invoice is still found, with `deleted: true`. */
  readonly invoice?: Maybe<Invoice>;
  /** Whom the access token speaks for. */
  readonly me?: Maybe<Me>;
  /** One payment; null when there is none. A deleted payment is still found, with `deleted: true`. */
  readonly payment?: Maybe<Payment>;
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
export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts; lists live under `Business`. */
export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};



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
  Invoice: Invoice;
  Payment: Payment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Business:
    ( { __typename: 'Business' }
    & ( GraphQLRecursivePick<FederationTypes['Business'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Business'], {"businessId":true}> ) );
  Client:
    ( { __typename: 'Client' }
    & ( GraphQLRecursivePick<FederationTypes['Client'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Client'], {"accountId":true,"freshbooksId":true}> ) );
  Invoice:
    ( { __typename: 'Invoice' }
    & ( GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Invoice'], {"accountId":true,"freshbooksId":true}> ) );
  Payment:
    ( { __typename: 'Payment' }
    & ( GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Payment'], {"accountId":true,"freshbooksId":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Business: ResolverTypeWrapper<BusinessRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Client: ResolverTypeWrapper<ClientRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClientEdge']>, nodes: ReadonlyArray<ResolversTypes['Client']> }>;
  ClientContact: ResolverTypeWrapper<ClientContact>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node: ResolversTypes['Client'] }>;
  ClientFilter: ClientFilter;
  ClientSort: ClientSort;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceAttachment: ResolverTypeWrapper<InvoiceAttachment>;
  InvoiceAuditEntry: ResolverTypeWrapper<InvoiceAuditEntry>;
  InvoiceAutobillStatus: InvoiceAutobillStatus;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Invoice']> }>;
  InvoiceContact: ResolverTypeWrapper<InvoiceContact>;
  InvoiceDepositStatus: InvoiceDepositStatus;
  InvoiceDisputeStatus: InvoiceDisputeStatus;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceGateway: ResolverTypeWrapper<InvoiceGateway>;
  InvoiceHeading: ResolverTypeWrapper<InvoiceHeading>;
  InvoiceLine: ResolverTypeWrapper<InvoiceLine>;
  InvoiceLineKind: InvoiceLineKind;
  InvoiceOrderStatus: InvoiceOrderStatus;
  InvoiceOwner: ResolverTypeWrapper<InvoiceOwner>;
  InvoicePaymentStatus: InvoicePaymentStatus;
  InvoicePresentation: ResolverTypeWrapper<InvoicePresentation>;
  InvoiceRecipient: ResolverTypeWrapper<InvoiceRecipient>;
  InvoiceSort: InvoiceSort;
  InvoiceStatus: InvoiceStatus;
  LateFee: ResolverTypeWrapper<LateFee>;
  LateReminder: ResolverTypeWrapper<LateReminder>;
  LineTax: ResolverTypeWrapper<LineTax>;
  Me: ResolverTypeWrapper<Identity>;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentSort: PaymentSort;
  PaymentType: PaymentType;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Business: BusinessRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Client: ClientRow;
  Boolean: Scalars['Boolean']['output'];
  ClientConnection: Omit<ClientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Client']> };
  ClientContact: ClientContact;
  ClientEdge: Omit<ClientEdge, 'node'> & { node: ResolversParentTypes['Client'] };
  ClientFilter: ClientFilter;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Invoice: InvoiceRow;
  InvoiceAttachment: InvoiceAttachment;
  InvoiceAuditEntry: InvoiceAuditEntry;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invoice']> };
  InvoiceContact: InvoiceContact;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceGateway: InvoiceGateway;
  InvoiceHeading: InvoiceHeading;
  InvoiceLine: InvoiceLine;
  InvoiceOwner: InvoiceOwner;
  InvoicePresentation: InvoicePresentation;
  InvoiceRecipient: InvoiceRecipient;
  LateFee: LateFee;
  LateReminder: LateReminder;
  LineTax: LineTax;
  Me: Identity;
  Money: Money;
  PageInfo: PageInfo;
  Payment: PaymentRow;
  PaymentConnection: Omit<PaymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PostalAddress: PostalAddress;
  Query: Record<PropertyKey, never>;
};

export type BusinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Business'] = ResolversParentTypes['Business'], FederationReferenceType extends FederationReferenceTypes['Business'] = FederationReferenceTypes['Business']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Business']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accountRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  businessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  businessUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, Partial<BusinessClientsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<BusinessInvoicesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<BusinessPaymentsArgs>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client'], FederationReferenceType extends FederationReferenceTypes['Client'] = FederationReferenceTypes['Client']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Client']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  allowsLateFees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowsLateReminders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachesPdfToEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  billingAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  businessPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companySize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClientContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Money']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exceedsPlanLimit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  prefersEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prefersPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vatName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
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

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachesPdfToEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceAttachment']>>, ParentType, ContextType>;
  auditLog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceAuditEntry']>>, ParentType, ContextType>;
  autoBill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  autobillStatus?: Resolver<Maybe<ResolversTypes['InvoiceAutobillStatus']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  clientOrganization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceContact']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depositAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  depositPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  depositStatus?: Resolver<Maybe<ResolversTypes['InvoiceDepositStatus']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  disputeStatus?: Resolver<Maybe<ResolversTypes['InvoiceDisputeStatus']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOffsetDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  ownerStaffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  senderStaffId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sentByPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  showsAttachments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceStatus']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceAttachment'] = ResolversParentTypes['InvoiceAttachment']> = {
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceAuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceAuditEntry'] = ResolversParentTypes['InvoiceAuditEntry']> = {
  actingUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
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

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceGatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceGateway'] = ResolversParentTypes['InvoiceGateway']> = {
  gatewayId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceHeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceHeading'] = ResolversParentTypes['InvoiceHeading']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compoundedTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InvoiceLineKind']>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  unitCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvoiceOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceOwner'] = ResolversParentTypes['InvoiceOwner']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type LateFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateFee'] = ResolversParentTypes['LateFee']> = {
  compoundedTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repeat?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['LineTax']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type LateReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LateReminder'] = ResolversParentTypes['LateReminder']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delayDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineTax'] = ResolversParentTypes['LineTax']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  businesses?: Resolver<ReadonlyArray<ResolversTypes['Business']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bulkPaymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  freshbooksId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromCredit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gateway?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  transactionUuid?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PaymentType']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType, Partial<QueryBusinessArgs>>;
  businesses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Business']>>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType, RequireFields<QueryClientArgs, 'id'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
};

export type Resolvers<ContextType = Context> = {
  Business?: BusinessResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientContact?: ClientContactResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceAttachment?: InvoiceAttachmentResolvers<ContextType>;
  InvoiceAuditEntry?: InvoiceAuditEntryResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceContact?: InvoiceContactResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceGateway?: InvoiceGatewayResolvers<ContextType>;
  InvoiceHeading?: InvoiceHeadingResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceOwner?: InvoiceOwnerResolvers<ContextType>;
  InvoicePresentation?: InvoicePresentationResolvers<ContextType>;
  InvoiceRecipient?: InvoiceRecipientResolvers<ContextType>;
  LateFee?: LateFeeResolvers<ContextType>;
  LateReminder?: LateReminderResolvers<ContextType>;
  LineTax?: LineTaxResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

