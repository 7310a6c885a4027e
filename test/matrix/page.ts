import { type Family, families } from "./families.ts";
import { type Fault, faults, type Told } from "./faults.ts";

const words = new Map([
  ["ok", "right"],
  ["UPSTREAM_UNAVAILABLE", "unavailable"],
  ["OUTCOME_UNKNOWN", "unknown"],
  ["RATE_LIMITED", "rate limited"],
  ["FEATURE_NOT_IN_PLAN", "not in plan"],
  ["FORBIDDEN", "forbidden"],
  ["NOT_FOUND", "not found"],
  ["CUT_SHORT", "broken off"],
  ["connected", "serves on"],
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

Written by \`npm run matrix\`, held by \`test/matrix/matrix.test.ts\`: every cell is a test against the sandbox over real HTTP. A
column is a group of FreshBooks' endpoints, a row is what befalls each request to it (or the first, where it says once).

A cell says what the caller of the graph is told and how many requests were sent to that group for it:

- **right**: the answer, as if nothing had been.
- **unavailable**: \`UPSTREAM_UNAVAILABLE\`. **unknown**: \`OUTCOME_UNKNOWN\`, with what may exist now and how to look.
- **rate limited**: \`RATE_LIMITED\`, at once, with the seconds, where waiting would take longer than there is time.
- **not in plan**, **forbidden**, **not found**: \`FEATURE_NOT_IN_PLAN\`, \`FORBIDDEN\`, \`NOT_FOUND\`.
- **broken off**: the connection ends before the length that was announced, since the first bytes were out already. They
  go out when there are enough of them to tell that it is a file.
- **serves on**: while a refresh of a token is in trouble the one that there is signs all requests, as long as it lives and
  FreshBooks takes it. A refresh token is presented twice only where the answer to the first time was lost; a third request
  presents none and asks whether anybody is there.
- **done**, **not done**: whether FreshBooks carried the write out. No cell has more than one that was.

In every cell of the first table what stood beside the part in question in the same query, of another group, was answered
all the same. Reads are repeated at most twice; a write only when FreshBooks says that it did nothing. The four silent faults
end at the operation's deadline, so that there is no time for a repetition. Breakers and budgets of repetitions are
switched off here, so that each cell stands alone; they have tests of their own. A dash: what would be wrong in JSON is
nothing that can be told of a file.
`;
