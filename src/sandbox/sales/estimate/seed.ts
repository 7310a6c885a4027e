import type { Moment } from "../../state/moment.ts";
import { type RowSeed, seededRow } from "../../state/row.ts";
import type { Fields } from "../../wire/json.ts";
import type { Day } from "../../wire/stamps.ts";
import { readLines } from "../invoice/lines.ts";
import { type LineSeed, lineOfSeed } from "../invoice/seed.ts";
import { addEstimate, completeEstimate, toLines } from "./write.ts";

/** An estimate with its lines; it is invoiced when an invoice of the books names it. */
export type EstimateSeed = RowSeed & {
  clientId: number;
  issued: Day;
  lines: LineSeed[];
  /** Defaults to draft. */
  state?: "draft" | "sent" | "viewed" | "replied" | "accepted";
};

/** Adds an estimate as the books give it; the total follows from its lines. */
export function addEstimateSeed(seed: EstimateSeed, { account }: Moment): void {
  const { state = "draft" } = seed;
  const client = account.clients.get(seed.clientId);
  if (!client) throw new TypeError(`Estimate ${seed.id} is for client ${seed.clientId}, who does not exist`);
  const fields: Fields = {
    customerid: seed.clientId,
    create_date: seed.issued,
    status: { draft: 1, sent: 2, viewed: 3, replied: 4, accepted: 3 }[state],
    accepted: state === "accepted",
    ...seed.fields,
  };
  const complete = completeEstimate(fields, client, account);
  const base = seededRow(seed, complete, {});
  const lines = seed.lines.map(lineOfSeed);
  base.extras.lines = toLines(readLines(lines, [], seed.id, String(complete.currency_code), base.createdAt));
  addEstimate(base, client, account);
}
