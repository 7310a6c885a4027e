import type { Settings } from "../../control/settings.ts";
import type { BusinessSeed } from "../../state/business.ts";
import { type IdentitySeed, timezoneOf } from "../../state/identity.ts";
import type { State } from "../../state/state.ts";
import { steadyUuid } from "../../wire/json.ts";
import { featuresOf } from "./plan.ts";

const since = "2025-03-03T12:31:51Z";

/** The response of `users/me`, as seen live in 2026. Nothing in it marks a default business. */
export function me(
  identity: IdentitySeed,
  { businesses, work }: State,
  settings: Pick<Settings, "nounsNotInPlan">,
): object {
  const { id, firstName, lastName, email } = identity;
  const uuid = steadyUuid("identity", id);
  const memberships = identity.memberships.flatMap((membership) => {
    const business = businesses.get(membership.businessId);
    return business ? [{ ...membership, business }] : [];
  });
  const accounts = [...new Set(identity.roles.map(({ accountId }) => accountId))];
  const ofAccounts = <Value>(value: Value) => Object.fromEntries(accounts.map((account) => [account, value]));
  const timezone = timezoneOf(identity, businesses);

  return {
    id,
    identity_id: id,
    identity_uuid: uuid,
    first_name: firstName,
    last_name: lastName,
    email,
    language: "en",
    confirmed_at: null,
    created_at: since,
    unconfirmed_email: null,
    setup_complete: true,
    phone_numbers: [{ title: "", phone_number: null }],
    addresses: [null],
    profession: null,
    links: {
      me: `/service/auth/api/v1/users?id=${id}`,
      roles: `/service/auth/api/v1/users/role/${id}`,
    },
    profile: {
      setup_complete: true,
      first_name: firstName,
      last_name: lastName,
      phone_number: null,
      address: null,
      profession: null,
      professions: [],
      has_password: false,
      is_email_confirmed: true,
      timezone,
      time_format: 0,
    },
    permissions: ofAccounts(featuresOf(settings.nounsNotInPlan)),
    groups: memberships.flatMap(({ id: groupId, role, businessId }) => [
      {
        ...{ id: groupId, group_id: businessId + 13_500_000, role },
        ...{ identity_id: id, identity_uuid: uuid, business_id: businessId, active: true },
      },
      ...[...(work.get(businessId)?.projects.values() ?? [])].flatMap((project) =>
        project.members
          .filter(({ identity_id }) => identity_id === id)
          .map((member) => ({
            ...{ id: member.id, group_id: project.groupId, role: member.role },
            ...{ identity_id: id, identity_uuid: uuid, business_id: businessId, active: true },
          })),
      ),
    ]),
    subscription_statuses: ofAccounts("active"),
    business_statuses: ofAccounts("active"),
    integrations: {},
    business_memberships: memberships.map(({ id: membershipId, role, business }) => ({
      id: membershipId,
      role,
      unacknowledged_change: false,
      fasttrack_token: "sandbox-fasttrack",
      business: showBusiness(business),
    })),
    identity_origin: "magnum",
    timezone,
    otp_required_for_login: true,
    otp_delivery_method: "email",
    roles: identity.roles.map((role) => ({
      id: role.id,
      role: role.role,
      systemid: role.systemId,
      userid: role.userId,
      created_at: since,
      links: { destroy: `/service/auth/api/v1/users/role/${role.id}` },
      accountid: role.accountId,
    })),
  };
}

/** A business as shown in a membership: without its people. */
export function showBusiness({
  businessId,
  name,
  accountId,
  timezone,
  country,
  billingCountryCode,
  clientOf = [],
}: BusinessSeed): object {
  return {
    id: businessId,
    business_uuid: steadyUuid("business", businessId),
    name,
    account_id: accountId,
    number_format: null,
    date_format: "yyyy-mm-dd",
    first_day_of_week: 0,
    active: true,
    timezone,
    status: "active",
    advanced_accounting_enabled: false,
    industry: null,
    billing_country_code: billingCountryCode ?? null,
    business_type: null,
    address: {
      id: businessId + 1_600_000,
      street: "",
      street2: "",
      city: "",
      province: "",
      country,
      postal_code: "",
    },
    phone_number: { id: businessId - 8_900_000, phone_number: "+15550100" },
    business_clients: clientOf.map(({ accountId: account, userId }, index) => ({
      id: businessId * 10 + index,
      business_id: businessId,
      account_id: account,
      userid: userId,
      client_business: { business_id: businessId },
      account_business: { account_business_id: businessId, account_id: account },
    })),
  };
}
