import type { Path } from "../../../freshbooks/records/field.ts";
import { lossOf } from "../../../freshbooks/records/record.ts";
import { addressOf } from "../../../freshbooks/sales/client/criteria.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { ClientReferenceInput } from "../../../generated/resolvers.ts";
import type { AccountId } from "../../../values/ids.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { checkThere, named, namedBusiness } from "../../writing/named.ts";
import { theOne } from "../../writing/theOne.ts";
import { asCandidate, checkAddress, clientsWithAddress } from "./upsert.ts";

/** The most clients whose names are compared. */
const window = { offset: 0, count: 1_000 };

/** The one client that an input names by id, email address or organization. Null with a user error. */
export async function clientReferred(
  context: Context,
  complaints: Complaints,
  path: Path,
  { id, email, organization }: ClientReferenceInput,
  businessId: string | null | undefined,
): Promise<Client | null> {
  const business =
    typeof id === "string" && !businessId ? undefined : await namedBusiness(context, complaints, businessId);
  if (business === null) return null;
  const accountId = business && accountOf(business);
  if (typeof id === "string") return byId(context, complaints, [...path, "id"], id, accountId);
  if (!accountId) return null;
  return typeof email === "string"
    ? byEmail(context, complaints, [...path, "email"], email, accountId)
    : byOrganization(context, complaints, [...path, "organization"], organization ?? "", accountId);
}

async function byId(
  context: Context,
  complaints: Complaints,
  path: Path,
  id: string,
  accountId: AccountId | undefined,
): Promise<Client | null> {
  const opened = await named(context, complaints, "Client", path, id);
  if (!opened) return null;
  const found = await opened.loaders.client.load(opened.number);
  checkThere(complaints, "Client", path, found, { accountId, of: "invoice" });
  return found;
}

async function byEmail(
  context: Context,
  complaints: Complaints,
  path: Path,
  email: string,
  accountId: AccountId,
): Promise<Client | null> {
  const address = addressOf(email);
  checkAddress(complaints, path, address);
  if (complaints.list.length > 0) return null;
  const found = await clientsWithAddress(context, accountId, address, []);
  const [client] = found;
  if (found.length > 1) complaints.addAmbiguous(path, found.map(asCandidate));
  else if (!client) complaints.add("NOT_FOUND", path, "No client has this email address");
  return found.length === 1 ? (client ?? null) : null;
}

/** Throws where a row cannot be read: it may be the client. */
async function byOrganization(
  context: Context,
  complaints: Complaints,
  path: Path,
  name: string,
  accountId: AccountId,
): Promise<Client | null> {
  const { list } = context.in(accountId).client;
  const read = async (criteria: { readonly organizationContains?: string }) => {
    const { items } = await list({ criteria, parts: [] }, window);
    const loss = items.map(lossOf).find((each) => each !== undefined);
    if (loss) throw loss;
    return items.filter(({ archived, deleted, organization }) => !archived && !deleted && organization);
  };
  const wanted = name.trim();
  const found = await theOne(complaints, {
    ...{ path, noun: "client", name },
    items: wanted ? await read({ organizationContains: wanted }) : [],
    all: () => read({}),
    show: (client) => ({ id: toGlobalId("Client", client), label: client.organization ?? "" }),
  });
  return found ?? null;
}
