import type { Clock } from "../../control/clock.ts";
import type { Journal } from "../../control/journal.ts";
import type { Settings } from "../../control/settings.ts";
import type { Account } from "../../state/account.ts";
import type { Answer, Ask } from "../../wire/exchange.ts";

/** The context of a payments operation: `id` is the first record in the path, or "". */
export type PaymentsCall = {
  readonly ask: Ask;
  readonly id: string;
  readonly account: Account;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly journal: Journal;
};

/** Serves one method of one path; throws a PaymentsRefusal. */
export type Deed = (call: PaymentsCall) => Answer;

/** Thrown by a rule of the payments family. */
export class PaymentsRefusal extends Error {
  readonly status: number;
  readonly kind: string;
  readonly field: string | undefined;

  constructor(status: number, kind: string, message: string, field?: string) {
    super(message);
    this.status = status;
    this.kind = kind;
    this.field = field;
  }
}

/** An error, for one field if named. */
export const refused = (status: number, kind: string, message: string, field?: string): PaymentsRefusal =>
  new PaymentsRefusal(status, kind, message, field);
