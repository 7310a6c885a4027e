import { createHash } from "node:crypto";

/** Outcome of presenting a refresh token: `again` is a spent one that was still accepted. */
type Outcome = "rotated" | "again" | "refused";

/** A presented refresh token, without the token itself. */
export type Presentation = {
  readonly sha256: string;
  /** How often it was presented. Requests answered by a prepared fault count here, and have no outcome. */
  readonly presented: number;
  readonly outcomes: readonly Outcome[];
};

/** Every refresh token presented, so that a test can prove that none came twice. */
export type Ledger = {
  note(refreshToken: string): void;
  close(refreshToken: string, outcome: Outcome): void;
  /** In order of first presentation. */
  list(): Presentation[];
};

/** Names a token where the token itself must not appear. */
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
