import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import type { Settings } from "../../../src/sandbox/control/settings.ts";
import { accountNouns, businessNouns } from "../../../src/sandbox/families/nouns.ts";
import { derived } from "../../../src/sandbox/ledger/index.ts";
import { type Answer, open, start, type Tree } from "../../support/start.ts";
import { reaches } from "../../tenants/strangers.ts";
import { writes } from "../echo/writes.ts";
import { cast, now } from "../nouns/books.ts";
import { entities, lists, lower } from "../nouns/contract.ts";
import { idOf, nounOf } from "../nouns/index.ts";

/** A plan without a noun: the noun is an error wherever it is selected or written, and nothing else changes. */
const schema = createSchema();
const typeOf = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(`${name} is not an object of the contract`);
  return type;
};
const isEntity = ({ name }: GraphQLObjectType) => entities.some(({ noun }) => noun === name);
const isConnection = ({ name }: GraphQLObjectType) => name.endsWith("Connection");
const isFree = ({ args }: GraphQLField<unknown, unknown>) =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

const leavesOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && isFree(field))
    .map(({ name }) => name)
    .join(" ");

/** Every field of a type and of its parts, with the leaves of the records that they lead to. */
function selectionOf(type: GraphQLObjectType, above: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => !field.name.startsWith("_") && isFree(field),
  );
  const inner = fields.flatMap((field) => {
    const of = getNamedType(field.type);
    if (!isObjectType(of) || of.name === "Business" || above.includes(of.name)) return [];
    if (isConnection(of)) {
      const node = typeOf(of.name.replace(/Connection$/, ""));
      return [`${field.name}(first: 2) { totalCount nodes { ${leavesOf(node)} } }`];
    }
    return [`${field.name} { ${isEntity(of) ? leavesOf(of) : selectionOf(of, [...above, type.name])} }`];
  });
  return [leavesOf(type), ...inner].join(" ");
}

/** A part for each record, and one for all lists of a business. */
const parts = [
  ...entities.map(({ noun, single }) => ({
    name: single,
    query: `${single}(id: "${idOf(noun)}") { ${selectionOf(typeOf(noun))} }`,
  })),
  {
    name: "business",
    query: `business { name ${lists
      .map(({ field, noun }) => `${field}(first: 3) { totalCount nodes { ${leavesOf(typeOf(noun))} } }`)
      .join(" ")} }`,
  },
];

/** Some parts in each operation. */
const partsEach = 8;
const operations = Array.from({ length: Math.ceil(parts.length / partsEach) }, (_, at) =>
  parts.slice(at * partsEach, (at + 1) * partsEach),
);

/** The answer to each part, as if it stood alone. */
async function answersOf(ask: (query: string) => Promise<Answer>): Promise<ReadonlyMap<string, Answer>> {
  const found = new Map<string, Answer>();
  for (const operation of operations) {
    const { data, errors = [] } = await ask(`{ ${operation.map(({ query }) => query).join(" ")} }`);
    const names = operation.map(({ name }) => name);
    expect(errors.filter(({ path = [] }) => !names.includes(String(path[0])))).toEqual([]);
    for (const name of names) {
      const own = errors.filter(({ path }) => path?.[0] === name);
      const answer = { data: { [name]: data[name] } as Tree };
      found.set(name, own.length > 0 ? { ...answer, errors: own } : answer);
    }
  }
  return found;
}

/** The sandbox's name for a noun. */
function gateOf(noun: string): { gate: string; ofAccount: boolean } {
  const path = nounOf(noun).list?.path ?? "";
  const account = Object.entries({ ...accountNouns, ...derived }).find(([, each]) =>
    path.endsWith(`/${each.path}`),
  )?.[0];
  if (account) return { gate: account, ofAccount: true };
  const field = lists.find((list) => list.noun === noun)?.field ?? "";
  const gate = field === "teamMembers" ? "team" : field;
  expect([...Object.keys(businessNouns), "ledgerAccounts"], `the sandbox's name for ${noun}`).toContain(gate);
  return { gate, ofAccount: false };
}

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/**
 * Fields of other types that depend on a noun: an amount's currency is the client's, balances are those of invoices, a
 * project earns what its client, expenses and time say, the sandbox stores all rates with services, and subaccounts come
 * with their accounts.
 */
const resting = new Map([
  ["Client", ["BareAmount.currency", "Project.profitability"]],
  ["Expense", ["Project.profitability"]],
  ["TimeEntry", ["Project.profitability"]],
  [
    "Invoice",
    ["outstanding", "overdue", "draft", "averageDaysToPay", "paidCount"].map(
      (name) => `ClientBalance.${name}`,
    ),
  ],
  ["Service", ["TeamMember.rate"]],
  [
    "JournalEntryAccount",
    [
      ...["Query.journalEntrySubAccount", "JournalEntryLine.subAccount"],
      "LedgerAccount.journalEntrySubAccount",
    ],
  ],
]);

/** The part of an error's path at which the answer is null, with the field and its type there. */
function nulled(data: Tree, path: Path): { path: Path; field: string; type: string } {
  let at: unknown = data;
  let parent = schema.getQueryType() as GraphQLObjectType;
  let field = "";
  let type = parent.name;
  for (const [index, key] of path.entries()) {
    at = (at as Node)[key];
    if (typeof key === "string") {
      const of = getNamedType(parent.getFields()[key]?.type ?? null);
      field = `${parent.name}.${key}`;
      type = of?.name ?? "";
      if (isObjectType(of)) parent = of;
    }
    if (at === null) return { path: path.slice(0, index + 1), field, type };
  }
  throw new Error(`An error without a null: ${path.join(".")}`);
}

function without(data: Tree, paths: readonly Path[]): unknown {
  const copy = structuredClone(data) as Node;
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Node | null)?.[key], copy);
    if (holder) delete (holder as Node)[path.at(-1) ?? ""];
  }
  return copy;
}

const codesIn = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions.code))];

/** What must be an error in an operation: the record itself, and every list of the noun. */
function gatedFields(noun: string, name: string): string[] {
  if (name === "business")
    return lists.filter((list) => list.noun === noun).map(({ field }) => `business.${field}`);
  if (name === lower(noun)) return [name];
  const type = typeOf(entities.find(({ single }) => single === name)?.noun ?? "");
  return Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name === `${noun}Connection`)
    .map((field) => `${name}.${field.name}`)
    .filter((field) => field !== "bill.payments"); // part of the bill
}

const own = { accountId: "ACM123", businessId: 14_700_001, mark: "own" };

const reached = reaches.filter(({ query }) => query.startsWith("mutation"));

/** Every mutation with an input that changes these books. */
const mutations = [
  ...reached.map(({ name, query, variables }) => ({
    ...{ name, query, variables: variables(own, { ...own, token: "" } as never) },
  })),
  ...writes
    .filter(({ mutation }) => !reached.some(({ name }) => name === mutation))
    .map(({ mutation, base }) => ({
      name: mutation,
      query: `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { __typename userErrors { path code message } } }`,
      variables: { input: base } as Record<string, unknown>,
    })),
];
/** The owner's removal is not sent. */
const unsent = ["staffMemberDelete"];
/** Writes of a mutation outside its noun, which a plan gates separately: expenseProfile.test.ts tests the last. */
const elsewhere = ["invoicePaymentOptionsSet", "invoiceProfilePaymentOptionsSet", "expenseProfileCreate"];
/** It reads what is not billed first, and there is nothing. */
const nothingToBill = "invoiceFromUnbilled";
/** The errors of rows are user errors: test/flows/bulk.test.ts. */
const isBulk = (name: string) => name.endsWith("BulkCreate");

const nounOfMutation = (name: string) =>
  entities
    .map(({ noun }) => noun)
    .filter((noun) => name.startsWith(lower(noun)))
    .toSorted((a, b) => b.length - a.length)[0];

/** Links to files are the same from every server. */
const app = { publicUrl: "https://graph.example.test" };
/** One graph for all tests: it sees plans change. */
let server: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  server = await open({ books: cast, now, app, settings: { ratePerMinute: 1_000_000 } });
});
afterAll(() => server.close());
const under = (plan: Partial<Settings>) => {
  Object.assign(server.sandbox.settings, { nounsNotInPlan: [], planGateStatus: 200 }, plan);
  server.sandbox.forget();
  return server;
};

let answers: Promise<ReadonlyMap<string, Answer>> | undefined;

/** The answers with a plan that has everything: the same for all tests. */
async function wholeAnswers(): Promise<ReadonlyMap<string, Answer>> {
  const { ask } = under({});
  return answersOf(ask);
}

test("with a plan that has everything, nothing is an error", async () => {
  answers ??= wholeAnswers();
  for (const [name, { errors }] of await answers) expect([name, errors]).toEqual([name, undefined]);
});

/** Those with their own list: a subaccount comes with its account. */
const gated = entities.filter(({ noun }) => nounOf(noun).list);

describe.each(gated)("a plan without $noun", ({ noun }) => {
  const { gate, ofAccount } = gateOf(noun);
  const forms = ofAccount ? [200, 403] : [403];

  test.each(forms)("refused with %i, is an error there and nowhere else", async (planGateStatus) => {
    const code = planGateStatus === 200 ? "FEATURE_NOT_IN_PLAN" : "FORBIDDEN";
    answers ??= wholeAnswers();
    const whole = await answers;
    const { ask } = under({ nounsNotInPlan: [gate], planGateStatus });
    for (const [name, gated] of await answersOf(ask)) {
      const nulls = (gated.errors ?? []).map(({ path = [] }) => nulled(gated.data, path));
      const hit = nulls.map(({ path }) => path.filter((key) => typeof key === "string").join("."));
      const others = nulls.filter(
        ({ field, type }) =>
          ![noun, `${noun}Connection`].includes(type) && !resting.get(noun)?.includes(field),
      );
      expect([name, others]).toEqual([name, []]);
      expect([name, gatedFields(noun, name).filter((field) => !hit.includes(field))]).toEqual([name, []]);
      if (gated.errors) expect([name, codesIn(gated)]).toEqual([name, [code]]);
      const paths = nulls.map(({ path }) => path);
      expect(without(gated.data, paths)).toEqual(without(whole.get(name)?.data as Tree, paths));
    }
  });

  test("its writes are an error, and send nothing", async () => {
    const settings = { nounsNotInPlan: [gate] };
    const { ask, sandbox } = await start({ books: cast, now, settings });
    const code = ofAccount ? "FEATURE_NOT_IN_PLAN" : "FORBIDDEN";
    const concerned = mutations.filter(
      ({ name, variables }) =>
        ![...elsewhere, ...unsent, nothingToBill].includes(name) &&
        !isBulk(name) &&
        (nounOfMutation(name) === noun || JSON.stringify(variables).includes(`"${noun}:`)),
    );
    for (const { name, query, variables } of concerned) {
      const answer = await ask(query, { variables });
      const missing = JSON.stringify(answer.data[name] ?? {}).includes("NOT_FOUND");
      expect([name, missing && variables]).toEqual([name, false]);
      if (nounOfMutation(name) !== noun && !answer.errors) continue;
      expect([name, variables, codesIn(answer)]).toEqual([name, variables, [code]]);
      expect([name, answer.errors?.map(({ path }) => path)]).toEqual([name, [[name]]]);
      expect([name, sandbox.committed()]).toEqual([name, []]);
    }
  });
});
