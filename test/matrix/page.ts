import { type Family, families } from "./families.ts";
import { type Fault, faults, type Told } from "./faults.ts";

const words = new Map([
  ["ok", "correct"],
  ["UPSTREAM_UNAVAILABLE", "unavailable"],
  ["OUTCOME_UNKNOWN", "unknown"],
  ["RATE_LIMITED", "rate limited"],
  ["FEATURE_NOT_IN_PLAN", "not in plan"],
  ["FORBIDDEN", "forbidden"],
  ["NOT_FOUND", "not found"],
  ["CUT_SHORT", "cut short"],
  ["connected", "keeps working"],
]);

/** One cell in words: `unavailable 3`, or `unknown 1, done`. */
const inWords = (told: Told | undefined, { kind }: Family): string => {
  if (!told) return "–";
  const [code, sent, done = 0] = told;
  const outcome = kind !== "read" && kind !== "download" ? (done > 0 ? ", done" : ", not done") : "";
  return `${words.get(code) ?? code} ${sent}${outcome}`;
};

/** The resiliency matrix as a page. */
export function toPage(cellOf: (fault: Fault, family: Family) => Told | undefined): string {
  const table = (columns: readonly Family[]) =>
    [
      ["", ...columns.map(({ name }) => name)],
      ["---", ...columns.map(() => "---")],
      ...faults.map((fault) => [
        fault.name,
        ...columns.map((family) => inWords(cellOf(fault, family), family)),
      ]),
    ]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n");
  const reads = families.filter(({ kind }) => kind === "read" || kind === "download");
  const writes = families.filter((family) => !reads.includes(family));
  return `${intro}\n## Reading\n\n${table(reads)}\n\n## Writing\n\n${table(writes)}\n`;
}

const intro = `# What happens when FreshBooks misbehaves

This page is written by \`npm run matrix\` and checked by \`test/matrix/matrix.test.ts\`: every cell is a test against the sandbox over
real HTTP. A column is a group of FreshBooks' endpoints, and a row is a fault that affects each request to it (or only the first, with
"once").

A cell states the result for the caller of the graph, and the number of requests that were sent to that group:

- **correct**: the correct response, as without a fault.
- **unavailable**: \`UPSTREAM_UNAVAILABLE\`. **unknown**: \`OUTCOME_UNKNOWN\`, with what may exist now and a query that checks it.
- **rate limited**: \`RATE_LIMITED\`, at once, with the seconds to wait, when waiting would exceed the deadline.
- **not in plan**, **forbidden**, **not found**: \`FEATURE_NOT_IN_PLAN\`, \`FORBIDDEN\`, \`NOT_FOUND\`.
- **cut short**: the connection ends before the announced length, because the first bytes were already sent. They
  are sent as soon as there are enough of them to recognize a file.
- **keeps working**: while the refresh of a token fails, the current token signs all requests, as long as it is valid and
  FreshBooks accepts it. A refresh token is presented twice only when the first response was lost; a third request
  presents none and only checks whether the server responds.
- **done**, **not done**: whether FreshBooks carried out the write. It never did so more than once.

In every cell of the first table, fields of other groups in the same query returned their data. Reads are retried at most twice, and a
write only when FreshBooks states that it did nothing. The four silent faults last until the operation's deadline, which leaves no time
for a retry. Breakers and retry budgets are disabled here, so that each cell is independent; they have tests of their own. A dash marks a
fault in JSON that does not apply to a file.
`;
