import { pino } from "pino";
import { createApp } from "../../../src/app/index.ts";
import { usualRules } from "../../../src/http/rules.ts";
import { createRandom } from "../../../src/sandbox/books/random.ts";
import { draw } from "../../../src/sandbox/faults/draw.ts";
import { tokens } from "../../../src/sandbox/identities.ts";
import { createSandbox } from "../../../src/sandbox/server.ts";
import { operate, operationWith } from "../../support/send.ts";
import type { Answer } from "../../support/start.ts";
import { fuzzBooks } from "./books.ts";
import { judge, leavesOf } from "./judge.ts";
import { type Mutation, mutate } from "./mutate.ts";
import type { Operation } from "./operation.ts";
import { reads } from "./reads.ts";
import { writes } from "./writes.ts";

/** The outcome. */
export type Report = {
  readonly bodies: number;
  /** How many operations ended how: `right`, `changed` or the first error's code. */
  readonly endings: Record<string, number>;
  readonly problems: readonly string[];
  /** The most requests of one operation, healthy and mutated. */
  readonly mostRequests: number;
};

type Options = { readonly seed: number; readonly count: number; readonly first?: number };

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** No retries, delays or open breakers: each mutated body reaches its reader. */
const never = Number.MAX_SAFE_INTEGER;
const rules = {
  attempts: 1,
  assumedWaitMs: 0,
  breaker: { ...usualRules.breaker, consecutive: never, least: never },
};

/** This many operations share an app, with its memory of callers and filters. */
const block = 250;
const strangers = 40;

/** Runs operations, each with one mutated FreshBooks response; the same numbers mutate alike. */
export async function fuzz({ seed, count, first = 0 }: Options): Promise<Report> {
  const endings: Record<string, number> = {};
  const problems: string[] = [];
  let bodies = 0;
  let mostRequests = 0;
  const crash = (kind: string) => (error: unknown) => void problems.push(`${kind}: ${String(error)}`);
  const uncaught = crash("uncaught");
  const unhandled = crash("unhandled");
  process.on("uncaughtException", uncaught);
  process.on("unhandledRejection", unhandled);

  const books = fuzzBooks();
  const owner = books.identities.find(({ name }) => name === "owner");
  if (!owner) throw new Error("Nobody owns the books");
  const clones = Array.from({ length: strangers }, (_, at) => ({ ...owner, name: `stranger${at}` }));
  const sandbox = createSandbox({
    books: { ...books, identities: [...books.identities, ...clones] },
    now: new Date("2026-06-29T16:48:49Z"),
    settings: { ratePerMinute: 1_000_000, accountingPostsPerMinute: 1_000_000 },
  });
  const apiOrigin = await sandbox.listen();
  const defects: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void defects.push(line) });
  const open = async () => {
    const now = () => new Date("2026-06-29T16:48:49Z");
    const app = await createApp({
      apiOrigin,
      accessToken: tokens.owner,
      defaultBusiness: undefined,
      log,
      now,
      deadlineMs: 10_000,
      rules,
    });
    return { app, url: await app.listen({ port: 0, host: "127.0.0.1" }), seen: 0 };
  };
  let graph = await open();

  const ask = async ({ query, stranger, upload, get }: Operation): Promise<Answer> => {
    if (upload)
      return operate(
        graph.url,
        operationWith(query, upload.variables, {
          [upload.path]: { bytes: png, name: "a.png", type: "image/png" },
        }),
      );
    if (get) return fetchFile(`${graph.url}${get}`);
    const authorization = stranger && { authorization: `Bearer sandbox-stranger${graph.seen++ % strangers}` };
    const response = await fetch(`${graph.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...authorization },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };

  const healthy = [];
  for (const operation of [...reads, ...writes]) {
    sandbox.reset();
    await ask({ name: "", query: "{ caller { email } }" });
    sandbox.forget();
    const answer = await ask(operation);
    if (answer.errors) throw new Error(`${operation.name} does not work: ${JSON.stringify(answer.errors)}`);
    healthy.push({ operation, requests: sandbox.asked().length, leaves: leavesOf(answer.data) });
  }

  sandbox.reset();
  for (let at = first; at < first + count; at += 1) {
    if (at > first && at % block === 0) {
      await graph.app.close();
      graph = await open();
      await ask({ name: "", query: "{ caller { email } }" });
    }
    const random = createRandom(Math.floor(draw(seed, at) * 2 ** 32));
    const chosen = healthy[at % healthy.length];
    if (!chosen) continue;
    const { operation, requests, leaves } = chosen;
    const mutations: Mutation[] = [];
    const rewrite = (right: Parameters<typeof mutate>[0]) => {
      const mutation = mutate(right, random);
      mutations.push(mutation);
      return mutation.answer;
    };
    sandbox.forget();
    sandbox.faults.add({
      rules: [{ fault: "rewrite", rewrite, skip: random.whole(0, requests - 1), times: 1 }],
    });
    const before = defects.length;
    const answer = await ask(operation).catch((error: unknown) => String(error));
    const sent = sandbox.asked();
    mostRequests = Math.max(mostRequests, sent.length);
    sandbox.faults.clear();
    bodies += mutations.length;
    const [mutation] = mutations;
    const { ending, wrong } = judge(operation, answer, leaves, mutation);
    endings[ending] = (endings[ending] ?? 0) + 1;
    if (sent.length > requests + 40) wrong.push(`${sent.length} requests instead of ${requests}`);
    for (const each of wrong)
      problems.push(
        [
          `#${at} ${operation.name}: ${each}`,
          `  mutation: ${mutation?.what}`,
          ...defects.slice(before).map(defectIn),
        ].join("\n"),
      );
    if (sandbox.committed().length > 0) sandbox.reset();
  }

  await graph.app.close();
  await sandbox.close();
  process.off("uncaughtException", uncaught);
  process.off("unhandledRejection", unhandled);
  return { bodies, endings, problems, mostRequests };
}

/** A file, or its error in the graph's form. */
async function fetchFile(url: string): Promise<Answer> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${tokens.owner}` } });
  const content = await response.arrayBuffer(); // throws when the connection is lost
  if (response.ok) return { data: { size: content.byteLength } as unknown as Answer["data"] };
  const { error } = JSON.parse(Buffer.from(content).toString("utf8"));
  return { data: {}, errors: [{ message: error.message, extensions: { code: error.code } }] };
}

function defectIn(line: string): string {
  const { err } = JSON.parse(line) as { err?: { message?: string; stack?: string } };
  return `  defect: ${err?.message?.slice(0, 120)} ${/at [^\n]*src\/[^\n]*/.exec(err?.stack ?? "")?.[0] ?? ""}`;
}
