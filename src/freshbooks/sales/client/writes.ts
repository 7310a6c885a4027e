import type { AccountId, ClientId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { afterWriting, FreshBooksError } from "../../errors.ts";
import { accounting } from "../../families/accounting.ts";
import { toBody } from "../../records/body.ts";
import { carryOut, type Written } from "../../writes/write.ts";
import { type Contact, type ContactFields, contactRecord } from "./contacts.ts";
import type { Client, ClientPart } from "./record.ts";

/** Reads a client, without caches. */
type Now = (id: ClientId, parts: readonly ClientPart[]) => Promise<Client | null>;

const subject = ["freshbooksContactId"];

/** A contact of a client, by its number. */
export const contactIn = ({ contacts }: Client, number: string): Contact | undefined =>
  contacts?.find(({ freshbooksId }) => freshbooksId === number);

/** Changes and removes one contact at its own path. Its response is not recorded, so the client is read. */
export function contactWritesOf({ write }: Session, accountId: AccountId, now: Now) {
  const pathTo = (number: string) => `/accounting/account/${accountId}/users/contacts/${number}`;

  async function afterwards(id: ClientId, parts: readonly ClientPart[]): Promise<Client> {
    try {
      const client = await now(id, [...new Set<ClientPart>([...parts, "contacts"])]);
      if (client) return client;
      throw new FreshBooksError("unavailable", "FreshBooks did not return the client of the contact");
    } catch (error) {
      throw afterWriting(error, true);
    }
  }

  return {
    /** Omitted fields are sent unchanged, since FreshBooks may or may not merge. */
    changeContact: async (
      id: ClientId,
      { firstName, lastName, email, phone, phone2, freshbooksId }: Contact,
      input: ContactFields,
      parts: readonly ClientPart[],
    ): Promise<Written<Client>> => {
      const known = { firstName, lastName, email, phone, ...(phone2 && { phone2 }) };
      const fields = { ...known, ...input };
      const number = String(freshbooksId);
      let client: Client | null = null;
      const send = async (): Promise<Partial<Contact>> => {
        const body = { contact: toBody(contactRecord.writes, fields) };
        await write("PUT", pathTo(number), body, accounting.assertRemoved);
        client = await afterwards(id, parts);
        return contactIn(client, number) ?? {};
      };
      const { userErrors } = await carryOut(contactRecord.writes, fields, send, { subject });
      return { item: client, userErrors };
    },

    removeContact: async (
      id: ClientId,
      number: string,
      parts: readonly ClientPart[],
    ): Promise<Written<Client>> => {
      const send = async () => {
        await write("DELETE", pathTo(number), undefined, accounting.assertRemoved);
        return afterwards(id, parts);
      };
      const written = await carryOut({}, {}, send, { subject });
      if (!written.item || !contactIn(written.item, number)) return written;
      const message = "FreshBooks accepted the removal and still returns the contact";
      return { ...written, userErrors: [{ path: subject, code: "NOT_APPLIED", message }] };
    },
  };
}
