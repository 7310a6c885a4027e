/** An e-mail that FreshBooks would send. */
export type Mail = {
  /** An instant, `2026-06-29T16:48:49.000Z`. */
  readonly at: string;
  readonly accountId: string;
  readonly about: "invoice" | "payment" | "estimate";
  /** Of that record. */
  readonly id: number;
  readonly recipients: readonly string[];
  /** Null where FreshBooks would write its own. */
  readonly subject: string | null;
  readonly body: string | null;
  readonly includesPdf: boolean;
};
