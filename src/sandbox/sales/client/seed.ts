import type { Moment } from "../../state/moment.ts";
import { keep, type RowSeed, seededRow } from "../../state/row.ts";
import type { Fields } from "../../wire/json.ts";
import { readExtras } from "./extras.ts";
import { completeClient } from "./write.ts";

/** A client. Contacts and the like under their wire names. */
export type ClientSeed = RowSeed & { contacts?: Fields[]; lateFee?: Fields; lateReminders?: Fields[] };

/** Adds a client as the books give it, complete or not. */
export function addClientSeed(seed: ClientSeed, moment: Moment): void {
  const { account } = moment;
  const extras = readExtras(
    {
      contacts: seed.contacts ?? [],
      late_fee: seed.lateFee ?? null,
      late_reminders: seed.lateReminders ?? [],
    },
    seed.id,
    moment,
    { contacts: seed.contacts ?? [] },
  );
  const row = {
    ...seededRow(seed, completeClient(seed.fields ?? {}, account), extras),
    invoices: [],
    credits: [],
  };
  keep(row, account.clients, account.series, "client");
}
