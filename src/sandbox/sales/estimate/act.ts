import type { Moment } from "../../state/moment.ts";
import { type Fields, isFields } from "../../wire/json.ts";
import { readRecipients } from "../invoice/send.ts";
import type { EstimateRow } from "./row.ts";

/** `action_email` sends a draft; `action_accept` is the firm's own yes. There is no mark as sent, and no decline. */
export function actOnEstimate(row: EstimateRow, body: Fields, moment: Moment): void {
  if (body.action_email === true) email(row, body, moment);
  if (body.action_accept === true) row.fields.accepted = true;
}

function email(row: EstimateRow, body: Fields, { account, clock }: Moment): void {
  const custom = isFields(body.estimate_customized_email) ? body.estimate_customized_email : {};
  const text = (value: unknown) => (typeof value === "string" && value ? value : null);
  account.outbox.push({
    at: new Date(clock.now()).toISOString(),
    accountId: account.seed.accountId,
    about: "estimate",
    id: row.id,
    recipients: readRecipients(body.email_recipients, row.client, "estimate"),
    ...{ subject: text(custom.subject), body: text(custom.body), includesPdf: false },
  });
  if (row.fields.status === 1) row.fields.status = 2;
}
