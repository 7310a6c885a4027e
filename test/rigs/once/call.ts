import type { Kind } from "./kinds.ts";

/** What came of one row of a call. */
export type Row =
  | { readonly is: "answered"; readonly id: string; readonly replayed: boolean }
  /** FreshBooks' response was lost. */
  | { readonly is: "unknown"; readonly why: string }
  /** Nothing is decided yet: a repeat may be answered. */
  | { readonly is: "again"; readonly why: string }
  | { readonly is: "rejected"; readonly why: string };

type Problem = { readonly code: string; readonly message: string; readonly path: readonly string[] };
type Payload = Readonly<Record<string, unknown>> & {
  readonly replayed: boolean;
  readonly userErrors: readonly Problem[];
};
type Body = {
  readonly data?: Readonly<
    Record<string, (Payload & { readonly results?: readonly Payload[] }) | null>
  > | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
};

/** Codes of user errors after which the same call is made again. */
const transient = new Set(["KEY_IN_FLIGHT", "NOT_REACHED", "NOT_DONE"]);
/** Codes of errors after which it is not: they are never expected. */
const defects = new Set([
  "INTERNAL_SERVER_ERROR",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "FORBIDDEN",
]);
const patienceMs = 20_000;

const problems = "userErrors { path code message }";
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The mutation as a document. */
const documentOf = ({ mutation, field, shows, rows }: Kind): string => {
  const record = `${field} { ${shows} } replayed ${problems}`;
  const payload = rows ? `results { ${record} } replayed ${problems}` : record;
  return `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${payload} } }`;
};

/** Calls a mutation once; one result for each row. */
export async function call(url: string, token: string, kind: Kind, input: object): Promise<readonly Row[]> {
  const count = kind.rows?.count ?? 1;
  const all = (row: Row): readonly Row[] => Array.from({ length: count }, () => row);
  let body: Body;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: documentOf(kind), variables: { input } }),
      signal: AbortSignal.timeout(patienceMs),
    });
    body = (await response.json()) as Body;
  } catch (error) {
    const late = error instanceof Error && error.name === "TimeoutError";
    return all({ is: "again", why: late ? "no answer" : "cut off" });
  }
  const [error] = body.errors ?? [];
  const payload = body.data?.[kind.mutation];
  if (!payload || error) return all(failed(error?.extensions?.code ?? "none", error?.message ?? ""));
  const results = payload.results ?? [];
  if (!kind.rows) return [rowOf(kind, payload)];
  if (results.length === 0) return all(rowOf(kind, payload));
  return results.map((result) => rowOf(kind, result));
}

function failed(code: string, message: string): Row {
  if (code === "OUTCOME_UNKNOWN") return { is: "unknown", why: message };
  return defects.has(code) ? { is: "rejected", why: `${code} ${message}` } : { is: "again", why: code };
}

function rowOf({ field, shows }: Kind, { userErrors, replayed, ...payload }: Payload): Row {
  const of = (code: string) => userErrors.find((each) => each.code === code);
  const [first] = userErrors;
  if (first) {
    const lost = of("OUTCOME_UNKNOWN");
    if (lost) return { is: "unknown", why: lost.message };
    if (userErrors.every(({ code }) => transient.has(code))) return { is: "again", why: first.code };
    return { is: "rejected", why: `${first.code} ${first.path.join(".")} ${first.message}` };
  }
  const record = payload[field] as Readonly<Record<string, string>> | null | undefined;
  const id = record?.[shows];
  return id ? { is: "answered", id, replayed } : { is: "rejected", why: "No record, and no problem" };
}
