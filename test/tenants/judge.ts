import type { Tenant } from "./books.ts";

/** What the responses leaked, and their other problems. */
export type Verdict = {
  /** Responses that were checked. */
  answers: number;
  /** Of those, responses with data of the caller's. */
  withOwn: number;
  amounts: number;
  /** Compared pairs of responses, for another tenant's and for nonexistent records. */
  twins: number;
  errors: Map<string, number>;
  /** Empty if nothing leaked. */
  findings: string[];
};

export const noVerdict = (): Verdict => ({
  ...{ answers: 0, withOwn: 0, amounts: 0, twins: 0, errors: new Map<string, number>(), findings: [] },
});

const marks = /zq\d{3}x/gi;
const cursors = /"(cursor|startCursor|endCursor)":"([\w-]+)"/g;
const numbers = /\b(?:77|88)0000\d{3}\b/g;

/** Searches a response for texts, ids and amounts of a tenant other than the caller. */
export function judge(verdict: Verdict, tenant: Tenant, what: string, answered: string): void {
  verdict.answers += 1;
  const text = withCursorsRead(answered);
  const found = text.match(marks) ?? [];
  if (found.length > 0) verdict.withOwn += 1;
  const own = new Set([tenant.mark, String(tenant.businessId), String(tenant.identityId)]);
  const foreign = [...found.map((mark) => mark.toLowerCase()), ...(text.match(numbers) ?? [])].find(
    (mark) => !own.has(mark),
  );
  if (foreign)
    verdict.findings.push(`${what}: ${tenant.mark} was shown ${foreign}: ${around(text, foreign)}`);
  if (!answered.startsWith("{")) return;
  const answer = JSON.parse(answered) as { errors?: { message?: string; extensions?: { code?: string } }[] };
  for (const amount of amountsIn(answer)) {
    verdict.amounts += 1;
    if (amount % tenant.prime !== 0)
      verdict.findings.push(
        `${what}: ${tenant.mark} was shown an amount of ${amount}, which is none of theirs`,
      );
  }
  for (const { message, extensions } of answer.errors ?? []) {
    const code = extensions?.code ?? "?";
    verdict.errors.set(code, (verdict.errors.get(code) ?? 0) + 1);
    // Neither is about tenants, but a failing query finds nothing.
    if (code === "INTERNAL_SERVER_ERROR" || code.startsWith("GRAPHQL_"))
      verdict.findings.push(`${what}: ${code}: ${message}`);
  }
}

/** The letters of an encoded cursor may happen to be a mark. */
const withCursorsRead = (text: string): string =>
  text.replace(
    cursors,
    (_, name: string, cursor: string) => `"${name}":"${Buffer.from(cursor, "base64url").toString("latin1")}"`,
  );

/** Two responses that must be indistinguishable; what the caller sent is the same in both by then. */
export function judgeTwins(verdict: Verdict, what: string, foreign: string, nobody: string): void {
  verdict.twins += 1;
  if (foreign !== nobody)
    verdict.findings.push(
      `${what}: somebody else's is not answered like nobody's:\n  ${foreign}\n  ${nobody}`,
    );
}

const plainAmounts = new Set(["rate", "fixedPrice", "billedAmount"]);

/** Time by the clock, and what is calculated by a division: hours times rate. */
const notOfThePrime = new Set(["elapsed", "unbilledTime", "margin"]);

/** Money in cents and time in seconds, at any path. */
function amountsIn(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(amountsIn);
  return Object.entries(value).flatMap(([key, item]) => {
    if (plainAmounts.has(key) || (key === "amount" && "currency" in value))
      return typeof item === "string" ? Math.round(Number(item) * 100) : amountsIn(item);
    if (key === "seconds" && typeof item === "number") return item;
    return notOfThePrime.has(key) ? [] : amountsIn(item);
  });
}

const around = (text: string, what: string): string => {
  const at = text.toLowerCase().indexOf(what);
  return text.slice(Math.max(0, at - 120), at + 60);
};
