import type { HttpAnswer } from "../../http/message.ts";
import {
  isNumberId,
  toAccountId,
  toBusinessId,
  toBusinessUuid,
  toClientId,
  toStaffMemberId,
} from "../../values/ids.ts";
import { FreshBooksError, reading, refusal } from "../errors.ts";
import { addressIn } from "../records/address.ts";
import { flagOr, idOrNull, orNull, toInstant, toText } from "../records/wire.ts";
import { featuresIn } from "./plan.ts";
import type { Get } from "./session.ts";

type WireClientOf = { account_id?: string | null; account_business?: { account_id?: string | null } | null };

type WireBusiness = {
  id: number;
  business_uuid?: string | null;
  name?: string | null;
  account_id?: string | null;
  timezone?: string | null;
  date_format?: string | null;
  active?: boolean | null;
  status?: string | null;
  advanced_accounting_enabled?: boolean | null;
  billing_country_code?: string | null;
  address?: { postal_code?: string | null } | null;
  phone_number?: { phone_number?: string | null } | null;
  business_clients?: WireClientOf[] | null;
};

type WireMe = {
  id: number;
  identity_uuid?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  email?: string | null;
  language?: string | null;
  timezone?: string | null;
  created_at?: string | null;
  phone_numbers?: ({ phone_number?: string | null } | null)[] | null;
  profession?: { title?: string | null } | null;
  /** By account, like the next two. */
  permissions?: Readonly<Record<string, unknown>> | null;
  subscription_statuses?: Readonly<Record<string, string | null>> | null;
  business_statuses?: Readonly<Record<string, string | null>> | null;
  business_memberships?: { role?: string | null; business: WireBusiness }[] | null;
  roles?:
    | { role?: string | null; accountid?: string | null; userid?: number | null; systemid?: number | null }[]
    | null;
};

/** A business and the three ids that FreshBooks has for it. */
export type Business = ReturnType<typeof toBusinesses>[number];

export type Identity = ReturnType<typeof toIdentity>;

/** The user of the token, and every business that they can access. */
export const readIdentity = (get: Get, options?: { fresh?: boolean }): Promise<Identity> =>
  get("/auth/api/v1/users/me", identityIn, options);

function identityIn(answer: HttpAnswer): Identity {
  if (answer.status !== 200) throw refusal(answer);
  const me = (answer.json as { response?: WireMe } | undefined)?.response;
  if (!me?.id) throw new FreshBooksError("unavailable", "FreshBooks answered without an identity");
  return reading("an identity", () => toIdentity(me));
}

/** Nothing depends on these: an unreadable one is null, and blocks no books. */
function ifReadable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const toIdentity = (wire: WireMe) => ({
  freshbooksId: toText(wire.id),
  uuid: ifReadable(() => orNull(wire.identity_uuid)),
  firstName: ifReadable(() => orNull(wire.first_name)),
  lastName: ifReadable(() => orNull(wire.last_name)),
  email: ifReadable(() => orNull(wire.email)),
  language: ifReadable(() => orNull(wire.language)),
  timezone: ifReadable(() => orNull(wire.timezone)),
  phone: ifReadable(() => firstPhone(wire.phone_numbers ?? [])),
  jobTitle: ifReadable(() => orNull(wire.profession?.title)),
  createdAt: ifReadable(() => (wire.created_at ? toInstant(wire.created_at) : null)),
  businesses: toBusinesses(wire),
});

const firstPhone = (phones: NonNullable<WireMe["phone_numbers"]>): string | null =>
  phones.map((each) => orNull(each?.phone_number)).find((each) => each !== null) ?? null;

/** The number of the first staff member, the owner. */
const owner = "1";

type Membership = NonNullable<WireMe["business_memberships"]>[number];

/** Memberships of numbered businesses, one for each. */
function membershipsIn({ business_memberships: all }: WireMe): readonly Membership[] {
  const whole = ((all ?? []) as (Partial<Membership> | null)[]).filter((each): each is Membership =>
    isNumberId(String(each?.business?.id)),
  );
  return [
    ...new Map(whole.toReversed().map((each) => [String(each.business.id), each])).values(),
  ].toReversed();
}

function toBusinesses(wire: WireMe) {
  const memberships = membershipsIn(wire);
  const named = new Set(memberships.flatMap(({ business }) => business.account_id ?? []));
  // Accounts that the user has a role on and that no membership names.
  const spare = (wire.roles ?? []).flatMap(({ accountid }) =>
    accountid && !named.has(accountid) ? accountid : [],
  );
  const without = memberships.filter(({ business }) => !business.account_id).length;

  const toBusiness = ({ role, business }: Membership) => {
    const account =
      orNull(business.account_id) ??
      // Only when it cannot be another business's: a wrong tenant would be worse than none.
      (without === 1 && new Set(spare).size === 1 ? spare[0] : undefined) ??
      accountAsClient(business.business_clients ?? []);
    const onAccount = wire.roles?.find(({ accountid }) => accountid === account);
    const here = <Value>(values: Readonly<Record<string, Value>> | null | undefined): Value | undefined =>
      account && values && Object.hasOwn(values, account) ? values[account] : undefined;
    const staffId = idOrNull(onAccount?.userid);
    const isClient = onAccount?.role === "client";
    return {
      businessId: toBusinessId(business.id),
      accountId: account ? toAccountId(account) : null,
      uuid: ifReadable(() => toBusinessUuid(toText(business.business_uuid))),
      name: toText(business.name ?? ""),
      timezone: orNull(business.timezone),
      role: orNull(role),
      accountRole: orNull(onAccount?.role),
      staffId: staffId ?? owner,
      freshbooksStaffId: staffId && !isClient ? toStaffMemberId(staffId) : null,
      /** For a client it is the client's number. */
      clientId: staffId && isClient ? toClientId(staffId) : null,
      active: ifReadable(() => flagOr(business.active, null)),
      status: ifReadable(() => orNull(business.status) ?? orNull(here(wire.business_statuses))),
      subscriptionStatus: ifReadable(() => orNull(here(wire.subscription_statuses))),
      features: featuresIn(here(wire.permissions)),
      usesAdvancedAccounting: ifReadable(() => flagOr(business.advanced_accounting_enabled, null)),
      dateFormat: ifReadable(() => orNull(business.date_format)),
      billingCountryCode: ifReadable(() => orNull(business.billing_country_code)),
      phone: ifReadable(() => orNull(business.phone_number?.phone_number)),
      /** The number of the account's settings, if known. */
      systemId: ifReadable(() => idOrNull(onAccount?.systemid)),
      address: addressIn({ ...business.address, code: idOrNull(business.address?.postal_code) }),
    };
  };
  return memberships.flatMap((each) => ifReadable(() => toBusiness(each)) ?? []);
}

/** The account of the one business that this business is a client of. */
function accountAsClient(clients: readonly WireClientOf[]): string | undefined {
  const accounts = new Set(
    clients.flatMap((each) => each.account_id ?? each.account_business?.account_id ?? []),
  );
  return accounts.size === 1 ? [...accounts][0] : undefined;
}
