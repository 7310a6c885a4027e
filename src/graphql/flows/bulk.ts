import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import { Upload } from "../../files/upload.ts";
import type { UserError } from "../../freshbooks/writes/write.ts";
import type { Context } from "../contract/context.ts";
import { toCallerError } from "../contract/errors.ts";
import type { Once } from "../contract/keys.ts";
import { infoBelow } from "../reading/selection.ts";
import { canonical } from "../writing/canonical.ts";
import {
  carriedOut,
  type Input,
  invalidKey,
  type Keyed,
  marginMs,
  type Payload,
  type Resolve,
  refusedKey,
  replayOf,
} from "../writing/once.ts";
import { tenantOfInput } from "../writing/tenantOf.ts";

type Bulk = {
  /** The mutation that carries out a row. */
  readonly single: string;
  /** The input's list of rows. */
  readonly rows: string;
  /** Rows with the same text are carried out one after another, in their order. */
  readonly after?: (row: Input) => string | undefined;
};

/** The mutations that carry out many of another. */
const bulks: Readonly<Record<string, Bulk>> = {
  clientBulkCreate: { single: "clientCreate", rows: "clients" },
  // FreshBooks numbers invoices as they come.
  invoiceBulkCreate: {
    single: "invoiceCreate",
    rows: "invoices",
    after: ({ number }) => (number ? undefined : "numbered"),
  },
  // Each changes what its invoice owes.
  paymentBulkCreate: {
    single: "paymentCreate",
    rows: "payments",
    after: ({ invoiceId }) => String(invoiceId),
  },
  expenseBulkCreate: { single: "expenseCreate", rows: "expenses" },
  timeEntryBulkCreate: { single: "timeEntryCreate", rows: "timeEntries" },
};

const mostRows = 100;
/** A crash leaves as many in doubt at most: a row is noted right before it is sent. */
const atOnce = 8;
/** What the journal of a call has, once rows of it may have been begun. */
const begun = "rows";

/** A row's answer, or how to get it: what is sent for it waits for its turn. */
type Row =
  | { readonly answer: Promise<Payload> }
  | { readonly run: () => Promise<Payload>; cancel(): Promise<void> };

type Call = {
  readonly single: Keyed;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  /** Whose key it is; undefined without one. */
  readonly scope: readonly string[] | undefined;
};

/** The resolvers of all bulk mutations; `singleOf` has the mutations of their rows. */
export const bulkMutations = (singleOf: (name: string) => Keyed): Record<string, Resolve> =>
  Object.fromEntries(
    Object.entries(bulks).map(([name, bulk]) => [name, bulkOf(name, bulk, singleOf(bulk.single))]),
  );

const bulkOf =
  (name: string, { rows: field, after }: Bulk, single: Keyed): Resolve =>
  async (_, { input: { idempotencyKey: key, ...input } }, context, info) => {
    const inputs = input[field] as readonly Input[];
    const userErrors = problemsOf(inputs, field);
    const nothing = { results: [], replayed: false };
    if (userErrors.length > 0) return { ...nothing, userErrors };
    const call = { single, context, info: infoBelow(info, "results"), scope: undefined };
    const carryOut = async (scope?: readonly string[]) => {
      const rows = await Promise.all(inputs.map((row, at) => prepared({ ...call, scope }, row, at)));
      const results = await inOrder(rows, queues(inputs, after), context);
      context.forget();
      return { results, replayed: results.some(({ replayed }) => replayed), userErrors: [] };
    };
    if (key === undefined || key === null) return carryOut();

    const invalid = invalidKey(key);
    if (invalid) return { ...invalid, ...nothing };
    const tenant = await tenantOfInput(context, input);
    const scope = [(await context.identity()).freshbooksId, tenant, name, String(key)];
    const forMs = context.leftMs() + marginMs;
    const known = await context.keys.take(scope, canonical([tenant, name, input]), forMs);
    if (known.is === "other" || known.is === "busy") return { ...refusedKey(known.is), ...nothing };
    // Its rows have keys of their own, and are what is done.
    if (known.is === "done") return carryOut(scope);
    return guarded(known.once, () => carryOut(scope));
  };

function problemsOf(rows: readonly Input[], field: string): UserError[] {
  if (rows.length > mostRows)
    return [
      {
        code: "TOO_MANY",
        path: [field],
        message: `At most ${mostRows} rows; send ${rows.length} in several calls, each with its own key`,
      },
    ];
  const keys = rows.map(({ idempotencyKey }) => idempotencyKey ?? undefined);
  return keys.flatMap((key, at) =>
    key !== undefined && keys.indexOf(key) < at
      ? [
          {
            code: "INVALID" as const,
            path: [field, String(at), "idempotencyKey"],
            message: `Row ${keys.indexOf(key)} has the same key`,
          },
        ]
      : [],
  );
}

/** Holds the key of a call; it is kept when something of the call may have been carried out. */
async function guarded<Answer extends { readonly results: readonly Payload[] }>(
  once: Once,
  run: () => Promise<Answer>,
): Promise<Answer> {
  let stands = true;
  try {
    await once.note(begun);
    const answer = await run();
    stands = once.journal !== null || answer.results.some((result) => !isNothing(result));
    return answer;
  } finally {
    if (!stands) await once.note(null).catch(() => {});
    await once.release().catch(() => {}); // its lease expires
  }
}

/** Rejected or not begun: nothing was sent, and nothing of the key is kept. */
const isNothing = ({ userErrors, ...rest }: Payload): boolean =>
  Object.values(rest).every((value) => value === null || value === undefined || value === false) &&
  !userErrors.some(({ code }) => code === "OUTCOME_UNKNOWN" || code === "KEY_IN_FLIGHT");

/** What is known of a row before any is sent. */
async function prepared(
  { single, context, info, scope }: Call,
  { idempotencyKey: own, ...input }: Input,
  at: number,
): Promise<Row> {
  const run = async (carryOut: (context: Context) => Promise<Payload>) => carryOut(await context.beside());
  const done = async () => {};
  if (own !== undefined && own !== null)
    return {
      run: () => run((apart) => single.once(null, { input: { ...input, idempotencyKey: own } }, apart, info)),
      cancel: done,
    };
  const resolve = (apart: Context) => single.resolve(null, { input }, apart, info);
  if (!scope)
    return {
      run: () => run(async (apart) => ({ ...(await resolve(apart)), replayed: false })),
      cancel: done,
    };

  const tenant = await tenantOfInput(context, input);
  const known = await context.keys.take(
    [...scope, String(at)],
    canonical([tenant, single.name, input]), // as of a call of its own: it may be taken for that
    context.leftMs() + marginMs,
  );
  if (known.is === "other" || known.is === "busy") return { answer: Promise.resolve(refusedRow(known.is)) };
  if (known.is === "done") {
    const answer = replayOf(known.outcome, context, info, single.about);
    answer.catch(() => {}); // it may fail before the other rows are known, and is awaited after that
    return { answer };
  }
  const { once } = known;
  return {
    run: () =>
      run((apart) =>
        carriedOut(once, { ...single.about, tenant, name: single.name, context: apart, of: "part" }, () =>
          resolve(apart),
        ),
      ),
    cancel: () => once.release().catch(() => {}),
  };
}

/** The same key, of which a path in a row cannot speak. */
function refusedRow(is: "other" | "busy"): Payload {
  const { userErrors, ...rest } = refusedKey(is);
  return { ...rest, userErrors: userErrors.map((error) => ({ ...error, path: [] })) };
}

/** The rows that follow one another, by their positions. Files arrive in their order, and a later one ends those before it. */
function queues(rows: readonly Input[], after: Bulk["after"] = () => undefined): readonly number[][] {
  const all = [...rows.keys()];
  if (rows.some(hasFile)) return [all];
  return [...Map.groupBy(all, (at) => after(rows[at] as Input) ?? at).values()];
}

const hasFile = (value: unknown): boolean =>
  value instanceof Upload ||
  (typeof value === "object" && value !== null && Object.values(value).some(hasFile));

/** Carries out rows, some queues at once. None is begun when the time may not suffice for it. */
async function inOrder(
  rows: readonly Row[],
  queues: readonly (readonly number[])[],
  context: Context,
): Promise<Payload[]> {
  const results: Payload[] = [];
  const defects: unknown[] = [];
  let [count, spentMs] = [0, 0];
  const settle = async (at: number, answer: Promise<Payload>) => {
    try {
      results[at] = await answer;
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) defects.push(error);
      else results[at] = { userErrors: [problem], replayed: false };
    }
  };
  const carryOut = async (at: number) => {
    const row = rows[at];
    if (!row || "answer" in row) return;
    if (context.leftMs() <= (2 * spentMs) / Math.max(count, 1)) {
      await row.cancel();
      results[at] = { userErrors: [notReached], replayed: false };
      return;
    }
    const from = performance.now();
    await settle(at, row.run());
    spentMs += performance.now() - from;
    count += 1;
  };
  const waiting = queues.values();
  const worker = async () => {
    for (const queue of waiting) for (const at of queue) await carryOut(at);
  };
  await Promise.all([
    ...rows.map((row, at) => ("answer" in row ? settle(at, row.answer) : undefined)),
    ...Array.from({ length: atOnce }, worker),
  ]);
  if (defects.length > 0) throw defects[0];
  return results;
}

const notReached: UserError = {
  code: "NOT_REACHED",
  path: [],
  message:
    "Not begun before the deadline, and nothing was sent: call again with the same key and input, or send this row again if the call has no key",
};

/** What kept a row from being carried out; undefined for a defect of ours. */
function problemOf(error: unknown): UserError | undefined {
  const known = error instanceof GraphQLError ? error : toCallerError(error);
  if (!known) return undefined;
  const { message, extensions } = known;
  if (extensions.code === "OUTCOME_UNKNOWN") return { code: "OUTCOME_UNKNOWN", path: [], message };
  if (extensions.reason === "deadline") return notReached;
  if (extensions.code === "BAD_USER_INPUT") return { code: "INVALID", path: [], message };
  const { retryAfterSeconds } = extensions;
  const wait = retryAfterSeconds === undefined ? "" : `: ${String(retryAfterSeconds)} seconds`;
  return { code: "NOT_DONE", path: [], message: `${message}${wait}` };
}
