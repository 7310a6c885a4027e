import { unconfirmedIn } from "../../../freshbooks/records/body.ts";
import type { Path } from "../../../freshbooks/records/field.ts";
import { lossOf } from "../../../freshbooks/records/record.ts";
import { addressOf } from "../../../freshbooks/sales/client/criteria.ts";
import { type Client, type ClientPart, clientRecord } from "../../../freshbooks/sales/client/record.ts";
import {
  type Complaints,
  createComplaints,
  type UserErrorCandidate,
  type Written,
} from "../../../freshbooks/writes/write.ts";
import type { ClientUpsertInput, ClientUpsertOutcome, Resolvers } from "../../../generated/resolvers.ts";
import type { AccountId, BusinessId } from "../../../values/ids.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { partsIn } from "../../reading/parts.ts";
import { selectionOf } from "../../reading/selection.ts";
import { answer, type WhenLost } from "../../writing/answer.ts";
import { literal, lookAt, lookIn } from "../../writing/look.ts";
import { namedBusiness } from "../../writing/named.ts";
import { checkLate } from "../document/late.ts";

/** The turn for creating a client with an address. */
export const turnOf = (address: string) => ({ noun: "Client", number: `with ${address}` }) as const;

type Parts = readonly ClientPart[];
type Done = Written<Client> & { readonly outcome: ClientUpsertOutcome | null };
type Fields = Omit<ClientUpsertInput, "businessId" | "matchOn" | "email">;

/** The most clients that an AMBIGUOUS error lists. */
const most = 50;

/**
 * The clients with an address. Archived ones get a request of their own when no other has it, in case the list omits them. Throws when a
 * row cannot be read, since it may be the client.
 */
export async function clientsWithAddress(
  context: Context,
  accountId: AccountId,
  address: string,
  parts: Parts,
): Promise<readonly Client[]> {
  const { clients } = context.books(accountId);
  for (const criteria of [{ email: address }, { email: address, archived: true }]) {
    const { items } = await clients.list({ criteria, parts }, { offset: 0, count: most });
    const loss = items.map(lossOf).find((each) => each !== undefined);
    if (loss) throw loss;
    const found = items.filter(({ deleted }) => !deleted);
    if (found.length > 0) return found;
  }
  return [];
}

/** A client in an error. */
export const asCandidate = (client: Client): UserErrorCandidate => ({
  id: toGlobalId("Client", client),
  label: client.displayName,
});

/** Rejects what is no email address. */
export function checkAddress(complaints: Complaints, path: Path, address: string): void {
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) complaints.add("INVALID", path, "Not an email address");
}

/** Where a client shows whose creation was not confirmed. */
export const whenClientLost = (businessId: BusinessId, email: string): WhenLost => ({
  mayBe: "the client may have been created",
  look: lookIn(
    businessId,
    `clients(first: 5, filter: { email: ${literal(email.trim())} }) { nodes { id organization email createdAt } }`,
  ),
});

/** Changes an existing client, in its turn; undefined when it changed meanwhile and must be found again. */
const change = (
  context: Context,
  found: Client,
  fields: Fields,
  parts: Parts,
): Promise<Done | undefined> | Done => {
  if (unconfirmedIn(clientRecord.changes, fields, found).length === 0)
    return { item: found, userErrors: [], outcome: "UNCHANGED" };
  const { accountId, id } = found;
  return context.inTurn({ accountId }, [{ noun: "Client", number: id }], async ({ overtaken }) => {
    if (overtaken) return undefined;
    const run = () => context.books(accountId).clients.update(id, fields, parts);
    const written = await answer(context, [], [{ path: [], run }], {
      mayBe: "the client may have been changed",
      look: lookAt("client", toGlobalId("Client", found), "updatedAt"),
    });
    return { ...written, outcome: written.item && "UPDATED" };
  });
};

export const clientUpsert: Resolvers = {
  Mutation: {
    clientUpsert: async (_, { input: { businessId, matchOn: _match, email, ...fields } }, context, info) => {
      const complaints = createComplaints();
      const address = addressOf(email);
      checkAddress(complaints, ["email"], address);
      checkLate(complaints, fields, fields.currency);
      const business = await namedBusiness(context, complaints, businessId);
      const rejected = () => ({ client: null, outcome: null, userErrors: complaints.list, replayed: false });
      if (!business || complaints.list.length > 0) return rejected();

      const accountId = accountOf(business);
      const selected = partsIn(clientRecord, selectionOf(info).below("client"));
      // Compares the input with the client: nothing is written when nothing differs.
      const parts = clientRecord.parts.filter((part) => selected.includes(part) || part in fields);

      const create = async (): Promise<Done> => {
        const run = () =>
          context.books(accountId).clients.create({ ...fields, email: email.trim() }, selected);
        const written = await answer(
          context,
          [],
          [{ path: [], run }],
          whenClientLost(business.businessId, email),
        );
        return { ...written, outcome: written.item && "CREATED" };
      };

      const settle = async (): Promise<Done> => {
        for (;;) {
          const [found, ...others] = await clientsWithAddress(context, accountId, address, parts);
          if (!found) return create();
          if (others.length > 0) {
            complaints.addAmbiguous(["email"], [found, ...others].map(asCandidate));
            return { item: null, userErrors: complaints.list, outcome: null };
          }
          const done = await change(context, found, fields, selected);
          if (done) return done;
        }
      };
      // Two at once would both find no client, and create two.
      const { item, userErrors, outcome } = await context.inTurn({ accountId }, [turnOf(address)], settle);
      return { client: item, outcome, userErrors, replayed: false };
    },
  },
};
