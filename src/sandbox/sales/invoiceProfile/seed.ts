import type { Moment } from "../../state/moment.ts";
import { type RowSeed, seededRow } from "../../state/row.ts";
import type { Fields } from "../../wire/json.ts";
import type { Day } from "../../wire/stamps.ts";
import { type LineSeed, lineOfSeed } from "../invoice/seed.ts";
import { readProfileLines } from "./lines.ts";
import { dayAfter } from "./schedule.ts";
import { addProfile, completeProfile } from "./write.ts";

/** A recurring profile with its lines. Its earlier invoices are given among the invoices. */
export type InvoiceProfileSeed = RowSeed & {
  clientId: number;
  /** First issue date. */
  starts: Day;
  /** Such as `m` or `2w`. */
  frequency: string;
  /** How many in all; defaults to no end. */
  occurrences?: number;
  /** How many it issued; defaults to none. */
  issued?: number;
  paused?: boolean;
  lines: LineSeed[];
};

/** Adds a profile as the books give it; the total follows from its lines. */
export function addInvoiceProfileSeed(seed: InvoiceProfileSeed, { account, settings }: Moment): void {
  const client = account.clients.get(seed.clientId);
  if (!client) throw new TypeError(`Profile ${seed.id} is for client ${seed.clientId}, who does not exist`);
  const fields: Fields = {
    customerid: seed.clientId,
    create_date: seed.starts,
    frequency: seed.frequency,
    numberRecurring: seed.occurrences ?? 0,
    disable: seed.paused ?? false,
    ...seed.fields,
  };
  const complete = completeProfile(fields, client, account);
  const base = seededRow(seed, complete, {});
  const code = String(complete.currency_code);
  const lines: Fields[] = seed.lines.map((line) => ({
    ...lineOfSeed(line),
    unit_cost: { amount: line.unitCost, code },
  }));
  if (complete.include_unbilled_time === true)
    lines.push({ type: 5, name: null, description: null, qty: "1", unit_cost: { amount: "0.00", code } });
  base.extras.lines = readProfileLines(lines, [], seed.id, code, base.createdAt);
  const row = addProfile(base, client, account);
  row.issued = seed.issued ?? 0;
  row.passed = row.issued;
  row.next = dayAfter(seed.starts, seed.frequency, row.passed, settings);
}
