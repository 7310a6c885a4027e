import { toBody, unconfirmedIn } from "../../records/body.ts";
import { displayName, numbered } from "../../records/displayName.ts";
import type { Field, Path } from "../../records/field.ts";
import { number, text } from "../../records/kinds.ts";
import { readOnly } from "../../records/modifiers.ts";
import { listOf } from "../../records/nested.ts";
import { record, type Sent, type Shown, wireOfRecord } from "../../records/record.ts";

export const contactRecord = record("contact", {
  displayName: displayName(
    { firstName: "fname", lastName: "lname", email: "email" },
    numbered("Contact", "contactid"),
  ),
  freshbooksId: readOnly(number("contactid")),
  firstName: text("fname"),
  lastName: text("lname"),
  email: text("email"),
  phone: text("phone1"),
  phone2: text("phone2"),
});

export type Contact = Shown<typeof contactRecord>;

/** The writable fields of a contact. */
export type ContactFields = Sent<typeof contactRecord>;

/** A contact in a whole set; an existing one has `contact`. */
export type ContactInput = ContactFields & { contact?: Contact };

/** What FreshBooks adds to a contact; not sent back. */
const computed = new Set(["userid"]);

/** Keys of a contact that the graph does not know are sent back when the set is written. */
const contactToWire = ({ contact, ...input }: ContactInput): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(contact ? wireOfRecord(contact) : {}).filter(([key]) => !computed.has(key)),
  ),
  ...toBody(contactRecord.writes, input),
});

/** Finds each sent contact among the returned ones: an existing one by its number, a new one by its position. */
function unconfirmedOf(sent: readonly ContactInput[], shown: readonly Contact[]): readonly Path[] {
  const kept = new Set(sent.flatMap(({ contact }) => contact?.freshbooksId ?? []));
  const added = shown.filter(({ freshbooksId }) => freshbooksId === null || !kept.has(freshbooksId));
  const found = sent.map(({ contact }) =>
    contact?.freshbooksId
      ? shown.find(({ freshbooksId }) => freshbooksId === contact.freshbooksId)
      : added.shift(),
  );
  const differing = sent.flatMap(({ contact: _, ...input }, place): Path[] => {
    const there = found[place];
    const paths = there ? unconfirmedIn(contactRecord.writes, input, there) : [[]];
    return paths.map((path) => [String(place), ...path]);
  });
  return added.length > 0 ? [[], ...differing] : differing;
}

/**
 * The additional people at a client, written as a whole set: existing ones are sent with their numbers, so it makes no
 * difference whether FreshBooks replaces the set or merges it.
 */
export const contacts: Field<readonly Contact[], readonly ContactInput[]> & { readonly kept: true } = {
  ...listOf("contacts", contactRecord),
  write: {
    toWire: (sent) => ({ contacts: (sent ?? []).map(contactToWire) }),
    wireKeys: { contacts: [] },
    unconfirmed: (sent, shown) => (shown ? unconfirmedOf(sent ?? [], shown) : [[]]),
  },
};
