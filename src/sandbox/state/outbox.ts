import type { Json } from "../wire/json.ts";
import { problem, refuse } from "../wire/refusal.ts";
import type { Row } from "./row.ts";

/** An e-mail that FreshBooks would have sent. */
export type Mail = {
  /** An instant, `2026-06-29T16:48:49.000Z`. */
  readonly at: string;
  readonly accountId: string;
  readonly about: "invoice" | "payment";
  /** Of that invoice or payment. */
  readonly id: number;
  readonly recipients: readonly string[];
  /** Null where FreshBooks would have used its own words. */
  readonly subject: string | null;
  readonly body: string | null;
  readonly includesPdf: boolean;
};

/** Whom to write to: those named, or else the client. Refuses what is no address, and nobody at all. */
export function readRecipients(raw: Json | undefined, client: Row, object: string): string[] {
  const field = "email_recipients";
  if (raw !== undefined && raw !== null && !Array.isArray(raw)) {
    throw refuse(problem(1006, object, field, raw, `The field '${field}' must be a list.`));
  }
  const named = raw?.length ? raw.map(String) : [String(client.fields.email ?? "")].filter(Boolean);
  if (named.length === 0) {
    throw refuse(problem(1001, object, field, "", `'${field}' is a required field.`)); // nobody has seen what it says
  }
  const wrong = named.find((address) => !/^[^@\s]+@[^@\s]+$/.test(address));
  if (wrong !== undefined) {
    throw refuse(problem(1004, object, field, wrong, `Invalid value '${wrong}' for field '${field}'.`));
  }
  return named;
}
