import { fromEasternTime, fromUtcTime } from "../../../values/dates.ts";
import { type AccountId, type ClientId, toClientId } from "../../../values/ids.ts";
import { isPositive, type Money, toCurrency, toMoney } from "../../../values/money.ts";
import type { Page, Window } from "../../../values/page.ts";
import type { Session } from "../../caller/session.ts";
import { accountingCollection, type Noun } from "../../families/accounting.ts";
import { readByIds } from "../../lists/byIds.ts";
import { anyOf, archivedIs, byText, byValue, contains, locally, updatedSince } from "../../lists/filters.ts";
import { type Filter, type Order, readList } from "../../lists/list.ts";
import { toBody } from "../../records/fields.ts";
import {
  flagOr,
  idOrNull,
  isArchived,
  isDeleted,
  lateFeeIn,
  lateRemindersIn,
  orNull,
  partOf,
  toAddress,
  toFlag,
  type WireAddress,
  type WireLate,
  type WireMoney,
  wholeOrNull,
} from "../../records/wire.ts";
import { carryOut, changeVisibility, type Visibility, type Written } from "../../writes/write.ts";
import { type ClientInput, clientFields } from "./record.ts";

type Text = string | null | undefined;
type WireBalance = { amount: WireMoney }[];

type WireClient = WireLate & {
  id: number;
  uuid?: Text;
  organization: Text;
  fname: Text;
  lname: Text;
  email: Text;
  username: Text;
  bus_phone: Text;
  mob_phone: Text;
  home_phone: Text;
  fax: Text;
  note: Text;
  currency_code: string;
  language: Text;
  vat_name: Text;
  vat_number: Text;
  company_industry: Text;
  company_size: Text;
  number_format?: Text;
  pref_email: boolean;
  pref_gmail: boolean;
  allow_email_include_pdf?: boolean;
  allow_late_fees?: boolean;
  allow_late_notifications?: boolean;
  has_retainer?: boolean | null;
  exceeds_client_limit?: number;
  last_login: Text;
  vis_state: number;
  signup_date: string;
  updated: string;
  outstanding_balance?: WireBalance;
  overdue_balance?: WireBalance;
  credit_balance?: WireBalance;
  draft_balance?: WireBalance;
  grand_total_balance?: WireBalance;
  contacts?: WireContact[];
} & Record<`${"p" | "s"}_${keyof WireAddress}`, Text>;

type WireContact = {
  contactid?: number | null;
  fname: Text;
  lname: Text;
  email: Text;
  phone1?: Text;
  phone2?: Text;
};

/** Parts that FreshBooks sends only when asked, and what it calls them. */
const includes = {
  outstanding: "outstanding_balance",
  overdue: "overdue_balance",
  credit: "credit_balance",
  draft: "draft_balance",
  grandTotal: "grand_total_balance",
  contacts: "contacts",
  lateFee: "late_fee",
  lateReminders: "late_reminders",
} as const;

export type ClientPart = keyof typeof includes;
export const clientParts = Object.keys(includes) as ClientPart[];

const wireIncludes = (parts: readonly ClientPart[]): string[] => parts.map((part) => includes[part]);

export type Client = ReturnType<typeof toClient>;

function toClient(wire: WireClient, accountId: AccountId) {
  return {
    accountId,
    id: toClientId(wire.id),
    uuid: orNull(wire.uuid),
    organization: orNull(wire.organization), // FreshBooks sends "" for a person without a company
    firstName: orNull(wire.fname),
    lastName: orNull(wire.lname),
    email: orNull(wire.email),
    username: orNull(wire.username),
    businessPhone: orNull(wire.bus_phone),
    mobilePhone: orNull(wire.mob_phone),
    homePhone: orNull(wire.home_phone),
    fax: orNull(wire.fax),
    note: orNull(wire.note),
    billingAddress: toAddress({
      street: wire.p_street,
      street2: wire.p_street2,
      city: wire.p_city,
      province: wire.p_province,
      code: wire.p_code,
      country: wire.p_country,
    }),
    shippingAddress: toAddress({
      street: wire.s_street,
      street2: wire.s_street2,
      city: wire.s_city,
      province: wire.s_province,
      code: wire.s_code,
      country: wire.s_country,
    }),
    currency: toCurrency(wire.currency_code),
    language: orNull(wire.language),
    vatName: orNull(wire.vat_name),
    vatNumber: orNull(wire.vat_number),
    industry: orNull(wire.company_industry),
    companySize: orNull(wire.company_size),
    numberFormat: orNull(wire.number_format),
    prefersEmail: toFlag(wire.pref_email),
    prefersPost: toFlag(wire.pref_gmail), // gmail is ground mail
    attachesPdfToEmail: flagOr(wire.allow_email_include_pdf, false),
    allowsLateFees: flagOr(wire.allow_late_fees, true),
    allowsLateReminders: flagOr(wire.allow_late_notifications, true),
    hasRetainer: flagOr(wire.has_retainer, false),
    exceedsPlanLimit: Boolean(wholeOrNull(wire.exceeds_client_limit)),
    lastLoginAt: wire.last_login ? fromEasternTime(wire.last_login) : null,
    archived: isArchived(wire.vis_state),
    deleted: isDeleted(wire.vis_state),
    createdAt: fromUtcTime(wire.signup_date), // the one client stamp that is UTC
    updatedAt: fromEasternTime(wire.updated),
    outstanding: partOf(wire.outstanding_balance, toBalance),
    overdue: partOf(wire.overdue_balance, toBalance),
    credit: partOf(wire.credit_balance, toBalance),
    draft: partOf(wire.draft_balance, toBalance),
    grandTotal: partOf(wire.grand_total_balance, toBalance),
    contacts: wire.contacts?.map(toContact),
    lateFee: lateFeeIn(wire),
    lateReminders: lateRemindersIn(wire),
  };
}

const toBalance = (wire: WireBalance): Money[] => wire.map(({ amount }) => toMoney(amount));

const toContact = ({ contactid, fname, lname, email, phone1, phone2 }: WireContact) => ({
  freshbooksId: idOrNull(contactid),
  firstName: orNull(fname),
  lastName: orNull(lname),
  email: orNull(email),
  phone: orNull(phone1),
  phone2: orNull(phone2),
});

/** Which clients. Every condition given must hold. */
export type ClientCriteria = {
  ids?: readonly ClientId[];
  email?: string;
  nameContains?: string;
  organizationContains?: string;
  updatedSince?: Date;
  hasOutstanding?: boolean;
  hasOverdue?: boolean;
  archived?: boolean;
};

function toFilters(asked: ClientCriteria): Filter<Client>[] {
  const { ids, email, nameContains, organizationContains, archived } = asked;
  return [
    ids && anyOf<Client>(ids, "userid", "userids", ({ id }) => id),
    email !== undefined && {
      send: [["email", email]] as const,
      proven: true,
      holds: (client: Client) => client.email?.toLowerCase() === email.toLowerCase(),
    },
    nameContains !== undefined && {
      send: [["user_like", nameContains]] as const,
      holds: ({ firstName, lastName, organization }: Client) =>
        [firstName, lastName, organization].some((name) => contains(name, nameContains)),
    },
    organizationContains !== undefined && {
      send: [["organization_like", organizationContains]] as const,
      proven: true,
      holds: ({ organization }: Client) => contains(organization, organizationContains),
    },
    asked.updatedSince && updatedSince<Client>(asked.updatedSince),
    hasBalance("outstanding", "has_outstanding", asked.hasOutstanding),
    hasBalance("overdue", "has_overdue", asked.hasOverdue),
    archived !== undefined && archivedIs<Client>(archived),
  ].filter((filter) => !!filter);
}

/** FreshBooks has a flag for those who owe and none for those who do not. */
function hasBalance(
  part: "outstanding" | "overdue",
  flag: string,
  asked?: boolean,
): Filter<Client> | undefined {
  if (asked === undefined) return undefined;
  const owes = (client: Client) => (client[part] ?? []).some(isPositive);
  const needed = [includes[part]];
  return asked
    ? { send: [[flag, "true"]], holds: owes, includes: needed }
    : locally<Client>((client) => !owes(client), needed);
}

const nameOf = ({ firstName, lastName }: Client) => `${firstName ?? ""} ${lastName ?? ""}`;

/** Only those that were seen to work on the real service. */
const orders = {
  ORGANIZATION_ASC: byText<Client>(({ organization }) => organization, "organization_name_asc", 1),
  ORGANIZATION_DESC: byText<Client>(({ organization }) => organization, "organization_name_desc", -1),
  NAME_ASC: byText<Client>(nameOf, "fullname_asc", 1),
  NAME_DESC: byText<Client>(nameOf, "fullname_desc", -1),
  EMAIL_ASC: byText<Client>(({ email }) => email, "email_asc", 1),
  EMAIL_DESC: byText<Client>(({ email }) => email, "email_desc", -1),
  UPDATED_AT_ASC: byValue<Client>(({ updatedAt }) => updatedAt, 1, "updated_asc"),
  UPDATED_AT_DESC: byValue<Client>(({ updatedAt }) => updatedAt, -1, "updated_desc"),
} satisfies Record<string, Order<Client>>;

type ClientOrder = keyof typeof orders;

export type ClientQuery = { criteria: ClientCriteria; order?: ClientOrder; parts: readonly ClientPart[] };

/** The clients of one account. */
export function clientsOf(session: Session, accountId: AccountId) {
  const noun: Noun<Client> = {
    path: "users/clients",
    many: "clients",
    one: "client",
    idsFilter: "userids",
    twin: "userid",
    toItem: (wire: WireClient) => toClient(wire, accountId),
  };
  const collection = accountingCollection(session, accountId, noun);

  return {
    list: ({ criteria, order, parts }: ClientQuery, window: Window): Promise<Page<Client>> =>
      readList(
        collection.source,
        {
          filters: toFilters(criteria),
          includes: wireIncludes(parts),
          ...(order && { order: orders[order] }),
        },
        window,
      ),
    byIds: (ids: readonly ClientId[], parts: readonly ClientPart[]): Promise<Client[]> =>
      readByIds(collection, noun.idsFilter, ids, wireIncludes(parts)),
    create: (input: ClientInput, parts: readonly ClientPart[]): Promise<Written<Client>> =>
      carryOut(clientFields, input, () =>
        collection.create(toBody(clientFields, input), wireIncludes(parts)),
      ),
    update: (id: ClientId, input: ClientInput, parts: readonly ClientPart[]): Promise<Written<Client>> =>
      carryOut(
        clientFields,
        input,
        () => collection.update(id, toBody(clientFields, input), wireIncludes(parts)),
        ["id"],
      ),
    show: (id: ClientId, wanted: Visibility, parts: readonly ClientPart[]): Promise<Written<Client>> =>
      changeVisibility(collection, id, wanted, wireIncludes(parts)),
    /** As it is now, past anything remembered. */
    now: (id: ClientId): Promise<Client | null> => collection.single(id, [], { fresh: true }),
  };
}
