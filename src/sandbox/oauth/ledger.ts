import { createHash } from "node:crypto";

/** How the presentation of a refresh token went: `again` is a spent one that was taken all the same. */
type Outcome = "rotated" | "again" | "refused";

/** A refresh token that was presented; the token itself is not in it. */
export type Presentation = {
  readonly sha256: string;
  /** How often it came. What was answered beforehand by an ordered fault counts here, and has no outcome. */
  readonly presented: number;
  readonly outcomes: readonly Outcome[];
};

/** Every refresh token that came, so that a proof can tell that none came twice. */
export type Ledger = {
  note(refreshToken: string): void;
  close(refreshToken: string, outcome: Outcome): void;
  /** In the order in which they first came. */
  list(): Presentation[];
};

/** The name of a token where the token itself must not stand. */
export const sha256 = (token: string): string => createHash("sha256").update(token).digest("hex");

export function createLedger(): Ledger {
  const lines = new Map<string, { sha256: string; presented: number; outcomes: Outcome[] }>();
  const lineOf = (token: string) => {
    const name = sha256(token);
    const line = lines.get(name) ?? { sha256: name, presented: 0, outcomes: [] };
    lines.set(name, line);
    return line;
  };
  return {
    note: (token) => {
      lineOf(token).presented += 1;
    },
    close: (token, outcome) => void lineOf(token).outcomes.push(outcome),
    list: () => [...lines.values()].map((line) => ({ ...line, outcomes: [...line.outcomes] })),
  };
}
