import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import type { Answer, Ask } from "../../src/sandbox/wire/exchange.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

/** The same numbers for the same seed. */
function createDraw(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const strange: unknown[] = [
  ...[null, true, -1, 1e308, "", "x", "\u0000", "2026-99-99", "9".repeat(400), [], {}, [null], [[]]],
  ...[{ amount: "NaN", code: 1 }, { id: {} }, { response: null }, "__proto__"],
];

/** Somewhere in a tree, something else. */
function mutated(tree: unknown, draw: (below: number) => number): unknown {
  if (typeof tree !== "object" || tree === null || draw(6) === 0) return strange[draw(strange.length)];
  const keys = Object.keys(tree);
  const key = keys[draw(keys.length)];
  if (key === undefined) return strange[draw(strange.length)];
  const copy = (Array.isArray(tree) ? [...tree] : { ...tree }) as Record<string, unknown>;
  if (draw(12) === 0) delete copy[key];
  else copy[key] = mutated(copy[key], draw);
  return copy;
}

/** Bytes that are not what they were. */
function broken(text: string, draw: (below: number) => number): Partial<Answer> {
  const bytes = Buffer.from(text);
  const at = draw(Math.max(1, bytes.length));
  switch (draw(6)) {
    case 0:
      return { body: bytes.subarray(0, at) };
    case 1:
      return { body: Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xc0]), bytes.subarray(at)]) };
    case 2:
      return { body: Buffer.from(text, "utf16le") };
    case 3:
      return { body: gzipSync(bytes), headers: { "content-encoding": draw(2) ? "gzip" : "br" } };
    case 4:
      return { body: `${text}${text}` };
    default:
      return { body: "[".repeat(50_000) };
  }
}

const question = `{ caller { email } business {
  clients { totalCount nodes { id organization createdAt invoices { totalCount } } }
  invoices { nodes { number total { amount } lines { name } payments { nodes { amount { amount } } } } }
  expenses { nodes { date amount { amount } category { name } } }
  expenseCategories { nodes { name } }
  projects { nodes { title client { id } } } timeEntries { nodes { duration { hours } } } services { nodes { name } }
  teamMembers { nodes { firstName freshbooksIdentityId } }
  reports { profitAndLoss(from: "2026-01-01", to: "2026-03-31") { netProfit { total { amount } } }
    accountsAging(asOf: "2026-06-30") { accounts { amounts { total { amount } } } }
    taxSummary(from: "2026-01-01", to: "2026-03-31") { __typename }
    paymentsCollected(from: "2026-01-01", to: "2026-03-31") { payments { amount { amount } } } }
} }`;
const statuses = [200, 200, 200, 200, 200, 201, 204, 400, 404, 418, 422, 500];

test("whatever the bodies hold, the answer is data or a typed error", { timeout: 200_000 }, async () => {
  const rejections: unknown[] = [];
  const note = (reason: unknown) => void rejections.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));

  const draw = createDraw(7);
  const { ask, sandbox, logged } = await start({
    books: books({
      clients: 3,
      invoicesEach: 2,
      paymentsEach: 1,
      expenses: 2,
      projects: 2,
      timeEntries: 2,
      services: 1,
    }),
    app: { rules: { attempts: 1, assumedWaitMs: 0, breaker: { ...noBreaker } } },
  });
  let changes = 0;
  const rewrite = (answer: Answer, { path }: Ask): Answer => {
    if (draw(3) > 0 || path.endsWith("/users/me")) return answer;
    changes += 1;
    const status = statuses[draw(statuses.length)] ?? 200;
    const changed =
      draw(4) === 0
        ? broken(JSON.stringify(answer.body), draw)
        : { body: mutated(structuredClone(answer.body), draw) };
    return { ...answer, status, ...changed, headers: { ...answer.headers, ...changed.headers } };
  };
  sandbox.faults.add({ rules: [{ fault: "rewrite", rewrite }] });
  sandbox.settings.ratePerMinute = 1_000_000;

  const codes = new Set<string>();
  while (changes < bodies) {
    const { data, errors } = await ask(question);
    expect(data).toBeDefined(); // the question itself is right
    for (const { extensions } of errors ?? []) codes.add(extensions.code);
  }
  const defects = logged
    .filter((line) => line.includes("A defect"))
    .map((line) => (JSON.parse(line) as { err: { message: string } }).err.message);
  expect([...new Set(defects)]).toEqual([]);
  expect([...codes].filter((code) => !typed.includes(code))).toEqual([]);
  expect(rejections).toEqual([]);
});

const typed = [
  ...["BAD_USER_INPUT", "NOT_FOUND", "UPSTREAM_UNAVAILABLE"],
  ...["UPSTREAM_MISMATCH", "FILTER_TOO_BROAD", "TOO_MANY_ROWS", "LIST_CHANGED"],
];

/** `BODIES=10000 npx vitest run test/resilience/bodies.test.ts` is the long run. */
const bodies = Number(process.env.BODIES ?? 1_000);
const noBreaker = { consecutive: 1e9, share: 2, least: 10, windowMs: 10_000, openMs: 1, slowMs: 5_000 };
