import type { Path } from "../../../freshbooks/records/field.ts";
import { leftOut } from "../../../freshbooks/records/record.ts";
import type { Contact, ContactFields } from "../../../freshbooks/sales/client/contacts.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import { contactIn } from "../../../freshbooks/sales/client/writes.ts";
import { type Complaints, type Written, withPaths } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { checkCurrent } from "../../writing/answer.ts";
import { checkChanges } from "../../writing/changes.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientEntity } from "./entity.ts";

const { change } = usualMutations(clientEntity, ({ clients }) => clients);

const shows = "updatedAt contacts { freshbooksId firstName lastName email phone phone2 }";

/** The fields that identify a person. */
const identifying = ["firstName", "lastName", "email"] as const;

/** Rejects a contact that nothing identifies. */
export function checkContact(complaints: Complaints, path: Path, contact: ContactFields): void {
  if (identifying.some((name) => contact[name]?.trim())) return;
  complaints.add("REQUIRED", path, `A contact requires one of ${identifying.join(", ")}`);
}

type Expected = { readonly expectedUpdatedAt?: Date | null | undefined; readonly overtaken?: boolean };

/** The contacts of a client; none, with a user error, when it cannot be changed. */
function contactsOf(
  complaints: Complaints,
  client: Client | null,
  { expectedUpdatedAt, overtaken }: Expected = {},
): readonly Contact[] {
  checkCurrent(complaints, "Client", client, expectedUpdatedAt, overtaken);
  if (!client || client.deleted) return [];
  if (!client.contacts) throw leftOut(client, "contacts"); // they are needed to write the whole set
  return client.contacts;
}

/** The contact of a client in an input; undefined, with a user error, for a missing one. */
function namedContact(complaints: Complaints, client: Client | null, number: string, expected?: Expected) {
  contactsOf(complaints, client, expected);
  if (!client || client.deleted) return undefined;
  const contact = contactIn(client, number);
  if (!contact)
    complaints.add("NOT_FOUND", ["freshbooksContactId"], "The contact does not exist at this client");
  return contact;
}

/** Errors of the last contact in the paths of the input; errors of the others become one. */
function inPathsOfLast(written: Written<Client>, place: number): Written<Client> {
  const { item, userErrors } = withPaths(written, (path) => {
    const [name, at, ...rest] = path;
    if (name !== "contacts") return path;
    return at === String(place) ? rest : [];
  });
  const first = (path: Path) => userErrors.findIndex((error) => error.path.join() === path.join());
  return { item, userErrors: userErrors.filter(({ path }, at) => first(path) === at) };
}

export const clientContactMutations: Resolvers = {
  Mutation: {
    clientContactAdd: (_, { input }, context, info) =>
      change(
        input,
        context,
        info,
        async ({ writes, number, parts, complaints, overtaken }) => {
          const { id, expectedUpdatedAt, ...contact } = input;
          checkContact(complaints, [], contact);
          if (complaints.list.length > 0) return [];
          const current = await writes.now(number, ["contacts"]);
          const kept = contactsOf(complaints, current, { expectedUpdatedAt, overtaken });
          const contacts = [...kept.map((each) => ({ contact: each })), contact];
          const run = async () =>
            inPathsOfLast(await writes.update(number, { contacts }, parts), kept.length);
          return [{ path: [], mayBe: "the contact may have been added", run }];
        },
        { shows },
      ),

    clientContactUpdate: (_, { input }, context, info) =>
      change(
        input,
        context,
        info,
        async ({ writes, number, parts, complaints, overtaken }) => {
          const { id, freshbooksContactId, expectedUpdatedAt, ...fields } = input;
          checkChanges(complaints, Object.keys(fields).length > 0);
          if (complaints.list.length > 0) return [];
          const current = await writes.now(number, ["contacts"]);
          const contact = namedContact(complaints, current, freshbooksContactId, {
            expectedUpdatedAt,
            overtaken,
          });
          if (!contact) return [];
          return [{ path: [], run: () => writes.changeContact(number, contact, fields, parts) }];
        },
        { shows },
      ),

    clientContactRemove: (_, { input }, context, info) =>
      change(
        input,
        context,
        info,
        async ({ writes, number, parts, complaints }) => {
          const current = await writes.now(number, ["contacts"]);
          if (!namedContact(complaints, current, input.freshbooksContactId)) return [];
          const run = () => writes.removeContact(number, input.freshbooksContactId, parts);
          return [{ path: [], mayBe: "the contact may have been removed", run }];
        },
        { shows },
      ),

    clientContactRemoveAll: (_, { input }, context, info) =>
      change(
        input,
        context,
        info,
        ({ writes, number, parts }) => {
          const run = async () =>
            withPaths(await writes.update(number, { contacts: [] }, parts), (path) =>
              path[0] === "contacts" ? [] : path,
            );
          return [{ path: [], mayBe: "the contacts may have been removed", run }];
        },
        { shows },
      ),
  },
};
