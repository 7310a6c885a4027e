/** A mutation that is carried out once, and the journal in which its steps are noted. */
export type Once = {
  /** What earlier attempts noted; null for the first. */
  readonly journal: string | null;
  note(journal: string | null, records?: readonly string[]): Promise<boolean>;
  claimed(records: readonly string[]): Promise<ReadonlySet<string>>;
  rivals(): Promise<number>;
  /** Keeps the outcome for later calls; a `part` as long as the whole may be continued. */
  finish(outcome: string, of?: "part"): Promise<unknown>;
  /** Lets a later call continue, or begin anew when nothing was noted. */
  release(): Promise<void>;
};

/** What is known of a key. */
type Known =
  | { readonly is: "taken"; readonly once: Once }
  | { readonly is: "busy" }
  | { readonly is: "other" }
  | { readonly is: "done"; readonly outcome: string };

/** How the mutation of a key stands. */
export type KeyState =
  | { readonly is: "running" | "open"; readonly journal: string | null }
  | { readonly is: "done"; readonly outcome: string };

/** The keys of all callers: `scope` is whose key it is and what for, `input` what is done with it; neither is stored as it is. */
export type Keys = {
  take(scope: readonly string[], input: string, forMs: number): Promise<Known>;
  /** Looks at a key without taking it. */
  peek(scope: readonly string[]): Promise<KeyState | undefined>;
};
