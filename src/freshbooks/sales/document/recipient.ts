import { address } from "../../records/address.ts";
import { toBody, unconfirmedIn } from "../../records/body.ts";
import { displayName, numbered } from "../../records/displayName.ts";
import type { Field, Path } from "../../records/field.ts";
import { text } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { record, type Sent, type Shown, view } from "../../records/record.ts";
import { orNull } from "../../records/wire.ts";

/** The client as it was on the day, as far as it is copied into a document; its keys stand among those of the document. */
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

/** Who a document is addressed to. */
export const recipient = { keys: [], inner: recipientRecord, read: recipientRecord.read };

/** The same, written over the copy of the client. What is absent stays. */
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

/** Who a credit note is addressed to: the address is never one block, and the client has another key. */
export const creditedRecipient = { keys: [], inner: creditedRecord, read: creditedRecord.read };

/** What the client is called today; null for one without an organization, and undefined where FreshBooks does not say. */
export const currentOrganization = shown("current_organization", ({ current_organization: name }) =>
  typeof name === "string" ? orNull(name) : undefined,
);
