import type { Moment } from "../../state/moment.ts";
import { type Fields, isFields, type Json } from "../../wire/json.ts";
import { readLate } from "../late.ts";

/** Shown only when included. `contacts: []` removes all. */
export function readExtras(body: Fields, userid: number, moment: Moment, old: Fields = {}): Fields {
  const extras = readLate(body, { userid }, moment, old);
  if (!Array.isArray(body.contacts)) return extras;
  const known = contactsIn(old.contacts);
  const written = body.contacts.filter(isFields).map((contact) => toContact(contact, userid, known, moment));
  const isMerged = moment.settings.contactWrites === "merge" && written.length > 0;
  const others = known.filter(({ contactid }) => !written.some((each) => each.contactid === contactid));
  extras.contacts = isMerged ? [...others, ...written] : written;
  return extras;
}

/** The contacts of a client. */
export const contactsIn = (contacts: Json | undefined): Fields[] =>
  Array.isArray(contacts) ? contacts.filter(isFields) : [];

/** Writable contact fields. */
export const contactFields = ["email", "fname", "lname", "phone1", "phone2"] as const;

function toContact(contact: Fields, userid: number, known: readonly Fields[], { account }: Moment): Fields {
  const { contactid } = contact;
  const text = (name: string) => contact[name] ?? "";
  const same = typeof contactid === "number" && known.some((other) => other.contactid === contactid);
  const id = same ? contactid : account.series.next("contact");
  account.series.reach("contact", id);
  return {
    ...{ contactid: id, email: text("email"), face: null, fname: text("fname"), lname: text("lname") },
    ...{ phone1: text("phone1"), phone2: text("phone2"), userid },
  };
}
