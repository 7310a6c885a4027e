import { address } from "../../records/address.ts";
import { toBody, unconfirmedIn } from "../../records/body.ts";
import { displayName, numbered } from "../../records/displayName.ts";
import type { Field, Path } from "../../records/field.ts";
import { text } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { record, type Sent, type Shown, view } from "../../records/record.ts";
import { orNull } from "../../records/wire.ts";

/** The client at the time, as far as copied into a document; its keys are among those of the document. */
const copied = {
  organization: text("organization"),
  firstName: text("fname"),
  lastName: text("lname"),
  address: address(""),
  vatName: text("vat_name"),
  vatNumber: text("vat_number"),
};

const names = { organization: "organization", firstName: "fname", lastName: "lname" };

const copiedClient = record("recipient", { ...copied, addressText: text("address") });

const recipientRecord = view("recipient", {
  displayName: displayName(names, numbered("Client", "customerid")),
  ...copiedClient.fields,
});

/** The addressee of a document. */
export const recipient = { keys: [], inner: recipientRecord, read: recipientRecord.read };

/** The same, written over the copy of the client. Omitted is unchanged. */
export const writtenRecipient: Field<Shown<typeof recipientRecord>, Sent<typeof copiedClient>> = {
  ...recipient,
  write: {
    toWire: (sent) => toBody(copiedClient.writes, sent ?? {}),
    wireKeys: Object.fromEntries(
      Object.entries(copiedClient.writes).flatMap(([name, { wireKeys }]) =>
        Object.entries(wireKeys).map(([key, path]): [string, Path] => [key, [name, ...path]]),
      ),
    ),
    unconfirmed: (sent, seen) => (sent && seen ? unconfirmedIn(copiedClient.writes, sent, seen) : []),
  },
};

const creditedRecord = view("recipient", {
  displayName: displayName(names, numbered("Client", "clientid")),
  ...copied,
});

/** The addressee of a credit note: the address is never one block, and the client has another key. */
export const creditedRecipient = { keys: [], inner: creditedRecord, read: creditedRecord.read };

/** The client's current name; null for one without an organization, and undefined if FreshBooks does not send it. */
export const currentOrganization = shown("current_organization", ({ current_organization: name }) =>
  typeof name === "string" ? orNull(name) : undefined,
);
