import type { HttpAnswer } from "../../http/message.ts";
import { toAccountId, toBusinessId } from "../../values/ids.ts";
import { FreshBooksError, reading, refusal } from "../errors.ts";
import { addressIn } from "../records/address.ts";
import { idOrNull, orNull, toInstant, toText } from "../records/wire.ts";
import type { Get } from "./session.ts";

type WireClientOf = { account_id?: string | null; account_business?: { account_id?: string | null } | null };

type WireBusiness = {
  id: number;
  business_uuid?: string | null;
  name?: string | null;
  account_id?: string | null;
  timezone?: string | null;
  address?: { postal_code?: string | null } | null;
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
  business_memberships?: { role?: string | null; business: WireBusiness }[] | null;
  roles?: { role?: string | null; accountid?: string | null; userid?: number | null }[] | null;
};

/** A business and the three ids that FreshBooks has for it. */
export type Business = ReturnType<typeof toBusinesses>[number];

export type Identity = ReturnType<typeof toIdentity>;

/** Who the token speaks for, and every business that they reach. */
export const readIdentity = (get: Get, options?: { fresh?: boolean }): Promise<Identity> =>
  get("/auth/api/v1/users/me", identityIn, options);

function identityIn(answer: HttpAnswer): Identity {
  if (answer.status !== 200) throw refusal(answer);
  const me = (answer.json as { response?: WireMe } | undefined)?.response;
  if (!me?.id) throw new FreshBooksError("unavailable", "FreshBooks answered without an identity");
  return reading("an identity", () => toIdentity(me));
}

const toIdentity = (wire: WireMe) => ({
  freshbooksId: toText(wire.id),
  uuid: orNull(wire.identity_uuid),
  firstName: orNull(wire.first_name),
  lastName: orNull(wire.last_name),
  email: orNull(wire.email),
  language: orNull(wire.language),
  timezone: orNull(wire.timezone),
  createdAt: wire.created_at ? toInstant(wire.created_at) : null,
  businesses: toBusinesses(wire),
});

/** The number of the first member of staff, which is the owner. */
const owner = "1";

function toBusinesses(wire: WireMe) {
  const memberships = wire.business_memberships ?? [];
  const named = new Set(memberships.flatMap(({ business }) => business.account_id ?? []));
  // Accounts that the person has a role on and that no membership names.
  const spare = (wire.roles ?? []).flatMap(({ accountid }) =>
    accountid && !named.has(accountid) ? accountid : [],
  );
  const without = memberships.filter(({ business }) => !business.account_id).length;

  return memberships.map(({ role, business }) => {
    const account =
      orNull(business.account_id) ??
      // Only where it can be no other business's: a wrong tenant would be worse than none.
      (without === 1 && new Set(spare).size === 1 ? spare[0] : undefined) ??
      accountAsClient(business.business_clients ?? []);
    const onAccount = wire.roles?.find(({ accountid }) => accountid === account);
    return {
      businessId: toBusinessId(business.id),
      accountId: account ? toAccountId(account) : null,
      uuid: orNull(business.business_uuid),
      name: toText(business.name ?? ""),
      timezone: orNull(business.timezone),
      role: orNull(role),
      accountRole: orNull(onAccount?.role),
      staffId: idOrNull(onAccount?.userid) ?? owner,
      address: addressIn({ ...business.address, code: idOrNull(business.address?.postal_code) }),
    };
  });
}

/** The account of the one business that this business is a client of. */
function accountAsClient(clients: readonly WireClientOf[]): string | undefined {
  const accounts = new Set(
    clients.flatMap((each) => each.account_id ?? each.account_business?.account_id ?? []),
  );
  return accounts.size === 1 ? [...accounts][0] : undefined;
}
