import { denied, noMethod } from "../../families/accounting/errors.ts";
import type { Resource } from "../../families/accounting/resource.ts";
import { withoutDropped } from "../../wire/droppedFields.ts";
import { type Fields, isFields, sorted } from "../../wire/json.ts";
import { notFound, problem, problemOfAll, refuse } from "../../wire/refusal.ts";
import { contactFields, contactsIn } from "./extras.ts";

/** `users/contacts/{id}`: PUT and DELETE of one contact. There is no list, and new ones come with the client. The official Postman collection. */
export const contacts: Resource = (ask, id, reader, { account, settings, clock }) => {
  if (reader.role !== "admin") throw denied();
  if (id === undefined || !["PUT", "DELETE"].includes(ask.method)) throw noMethod(ask.method);
  const isIt = ({ contactid }: Fields) => String(contactid) === id;
  const client = [...account.clients.values()].find(({ extras }) => contactsIn(extras.contacts).some(isIt));
  if (!client) throw notFound("contact", "contactid", id);
  if (client.visState === 1)
    throw refuse(problem(1011, "contact", "contactid", id, "This resource has been deleted."));
  const known = contactsIn(client.extras.contacts);
  if (ask.method === "DELETE") {
    client.extras.contacts = known.filter((contact) => !isIt(contact));
    client.updatedAt = clock.micros();
    return { status: 200, body: { response: {} } };
  }

  const stored = known.find(isIt) ?? {};
  const sent = withoutDropped(bodyOf(ask.body), "contact", stored, settings.droppedFields);
  const contact = { ...stored };
  for (const name of contactFields) {
    if (sent[name] !== undefined) contact[name] = sent[name] ?? "";
    else if (settings.contactPuts === "replace") contact[name] = "";
  }
  client.extras.contacts = known.map((each) => (isIt(each) ? contact : each));
  client.updatedAt = clock.micros();
  return { status: 200, body: { response: { result: { contact: sorted(contact) } } } };
};

function bodyOf(body: Buffer): Fields {
  let read: unknown;
  try {
    read = JSON.parse(body.toString("utf8"));
  } catch (error) {
    throw refuse(problemOfAll(1005, String(error))); // a parser's wording
  }
  const contact = isFields(read) ? read.contact : undefined;
  if (isFields(contact)) return contact;
  throw refuse(problem(1001, "contact", "contact", "", "'contact' is a required field."));
}
