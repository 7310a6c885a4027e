import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import type { Account } from "../../src/sandbox/state/account.ts";
import type { Row } from "../../src/sandbox/state/row.ts";
import type { Work } from "../../src/sandbox/state/work.ts";
import type { Fields } from "../../src/sandbox/wire/json.ts";
import { type BooksSketch, books } from "../support/books.ts";
import { type AskOptions, open, type Tree } from "../support/start.ts";

/** Account `ACM123` of the sandbox. */
const account = "ACM123";
/** Its business. */
const business = 14_700_001;

/** One graph over one sandbox for all tests of a file; each test begins with these books. */
export function opened(sketch: BooksSketch, now: Date) {
  const made = books(sketch);
  let graph: Awaited<ReturnType<typeof open>>; // whose clock is the sandbox's
  beforeAll(async () => {
    graph = await open({ books: made, now, app: { now: () => graph?.sandbox.now() ?? now } });
  });
  beforeEach(async () => {
    graph.sandbox.setClock(now);
    graph.sandbox.reset();
    await graph.ask("{ caller { freshbooksId } }"); // so that only a test's own requests are listed
    graph.sandbox.forget();
  });
  afterAll(() => graph.close());

  /** The data of an operation without errors. */
  async function read(query: string, options?: AskOptions): Promise<Tree> {
    const { data, errors } = await graph.ask(query, options);
    expect(errors).toBeUndefined();
    return data;
  }

  /** Calls a mutation by its name; its payload has this selection and `userErrors`. */
  async function call(
    mutation: string,
    input: object,
    selection: string,
    options?: AskOptions,
  ): Promise<{ payload: Tree; codes: string[] }> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await graph.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code path message candidates { id label } } } }`,
      { ...options, variables: { input } },
    );
    return { payload: data?.[mutation] ?? {}, codes: errors?.map(({ extensions }) => extensions.code) ?? [] };
  }

  /** The payload of a mutation without errors. */
  async function done(mutation: string, input: object, selection: string, options?: AskOptions) {
    const { payload, codes } = await call(mutation, input, selection, options);
    expect(codes).toEqual([]);
    expect(payload.userErrors).toEqual([]);
    return payload;
  }

  const stateOf = <Held>(held: Held | undefined): Held => {
    if (!held) throw new Error("The sandbox has no such books");
    return held;
  };

  return {
    ...{ read, call, done },
    get sandbox() {
      return graph.sandbox;
    },
    get url() {
      return graph.url;
    },
    /** What FreshBooks keeps for the account. */
    account: (id = account): Account => stateOf(graph.sandbox.state.accounts.get(id)),
    /** What FreshBooks keeps for the business: projects and time. */
    work: (): Work => stateOf(graph.sandbox.state.work.get(business)),
    /** The requests since the last look, without the path that all of a family share. Reads between two writes are sorted: some go out together. */
    asked(): string[] {
      const lines = readsSorted(graph.sandbox.asked().map(short));
      expect(graph.sandbox.ignored()).toEqual([]);
      graph.sandbox.forget();
      return lines;
    },
  };
}

const short = (line: string) =>
  decodeURIComponent(line)
    .replace(`/accounting/account/${account}/`, "")
    .replace(/\/accounting\/businesses\/[^/]+\//, "")
    .replace(/\/(projects|timetracking|comments)\/business\/14700001\//, "$1: ");

function readsSorted(lines: readonly string[]): string[] {
  const isRead = (line: string | undefined) => line?.startsWith("GET") ?? false;
  const from = lines.findIndex(isRead);
  if (from === -1) return [...lines];
  const length = lines.slice(from).findIndex((line) => !isRead(line));
  const to = length === -1 ? lines.length : from + length;
  return [...lines.slice(0, from), ...lines.slice(from, to).toSorted(), ...readsSorted(lines.slice(to))];
}

/** A row's own fields and extras, under their wire names, and whether it is active. */
export const kept = (row: (Pick<Row, "fields"> & Partial<Row>) | undefined): Fields => ({
  ...row?.fields,
  ...row?.extras,
  ...(row?.visState !== undefined && { vis_state: row.visState }),
});
