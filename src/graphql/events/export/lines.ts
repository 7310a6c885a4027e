import { execute, GraphQLError, type GraphQLObjectType, type GraphQLSchema, print } from "graphql";
import type { Kind, Known, KnownRange, Tenant } from "../../../events/types.ts";
import { toCallerError } from "../../contract/errors.ts";
import { toBusinessGlobalId } from "../../contract/ids.ts";
import { byIdDocument, documentOf, type InContext, type Json, type Row } from "../documents.ts";
import { kindTables } from "../kinds.ts";
import { stateOf } from "../selection.ts";
import { type Backoff, isAboutRecord, patiently } from "./patience.ts";

/** A line of an export: a record, why one could not be read, or the end. */
export type ExportLine =
  | {
      readonly recordKind: Kind;
      readonly recordId: string;
      readonly position: string;
      readonly record: Row | null;
      readonly errors?: readonly { readonly message: string; readonly code: string; readonly path: string }[];
    }
  | { readonly complete: true; readonly cursor: string };

export type Exporting = {
  readonly kinds: readonly Kind[];
  /** Where the feed continues: what changes later is there. */
  readonly cursor: string;
  /** Records from this day on come first. */
  readonly recentFrom: string;
  /** The position of the last line that was received. */
  readonly after: string | undefined;
};

/** A position: recent ones or the others, the type of record, and the last record. */
type Position = readonly [phase: 0 | 1, kind: Kind, day: string, id: string];

const rowsOfChunk = 100;
/** Types of which FreshBooks cannot read several by id: their whole lists are read for each chunk, so it is a large one. */
const wholeKinds = new Set<Kind>([
  ...(["OTHER_INCOME", "EXPENSE_CATEGORY", "BILL_PAYMENT", "BILL_VENDOR"] as const),
  ...(["PROJECT", "SERVICE", "RETAINER"] as const),
]);
const sizeOf = (kind: Kind) => (wholeKinds.has(kind) ? 10 * rowsOfChunk : rowsOfChunk);
const longestList = 500;

const toPosition = (position: Position) => Buffer.from(JSON.stringify(position)).toString("base64url");

/** Undefined for what is no position. */
export function readPosition(text: string, kinds: readonly Kind[]): Position | undefined {
  try {
    const [phase, kind, day, id] = JSON.parse(Buffer.from(text, "base64url").toString()) as Position;
    const isOne =
      (phase === 0 || phase === 1) &&
      kinds.includes(kind) &&
      typeof day === "string" &&
      typeof id === "string";
    return isOne ? [phase, kind, day, id] : undefined;
  } catch {
    return undefined;
  }
}

/** The records of a type that the feed knows, in the order of their days. */
type ListKnown = (kind: Kind, range: KnownRange) => Promise<readonly Known[]>;

function selectionFor(schema: GraphQLSchema, kind: Kind): string {
  const type = schema.getType(kindTables[kind].type) as GraphQLObjectType;
  const also = ["id", "freshbooksId", "createdAt", "updatedAt", "archived", "deleted"];
  const fields = type.getFields();
  return `__typename ${also.filter((name) => fields[name]).join(" ")} ${print(stateOf(schema, type)).trim().slice(1, -1)}`;
}

type Exporter = {
  readonly listKnown: ListKnown;
  readonly inContext: InContext;
  readonly backoff: Backoff;
  /** Before the names of types, as callers know them. */
  readonly prefix: string;
};

type Chunk = { readonly phase: 0 | 1; readonly kind: Kind; readonly known: readonly Known[] };
type Found = { readonly record: Row | null; readonly errors: readonly GraphQLError[] };

/**
 * All records of a business, those of the last twelve months first, then the cursor at which the feed continues. What is
 * exported is what the feed knows, so that a record that is new, changed or deleted meanwhile is in the feed after the
 * cursor.
 */
export async function* exportLines(
  schema: GraphQLSchema,
  tenant: Tenant,
  { listKnown, inContext, backoff, prefix }: Exporter,
  { kinds, cursor, recentFrom, after }: Exporting,
): AsyncGenerator<ExportLine, void> {
  const start = after === undefined ? undefined : readPosition(after, kinds);
  async function* chunks(): AsyncGenerator<Chunk> {
    for (const phase of [0, 1] as const) {
      if (start && phase < start[0]) continue;
      const range = phase === 0 ? { from: recentFrom } : { before: recentFrom };
      for (const kind of kinds) {
        const isStart = start?.[0] === phase;
        if (isStart && kinds.indexOf(kind) < kinds.indexOf(start[1])) continue;
        let last: Known | undefined =
          isStart && kind === start[1] ? { day: start[2], id: start[3] } : undefined;
        for (;;) {
          const known = await listKnown(kind, { ...range, ...(last && { after: last }), most: sizeOf(kind) });
          if (known.length > 0) yield { phase, kind, known };
          last = known.at(-1);
          if (known.length < sizeOf(kind)) break;
        }
      }
    }
  }

  const read = (chunk: Chunk) =>
    patiently(
      backoff,
      () => readChunk(schema, tenant, inContext, chunk),
      (error) => (error instanceof GraphQLError ? error : undefined),
    ).catch((error: unknown) => {
      throw error instanceof GraphQLError ? (error.originalError ?? error) : error;
    });
  let next: Promise<readonly [Chunk, ReadonlyMap<string, Found>]> | undefined;
  for await (const chunk of chunks()) {
    const reading = read(chunk).then((found) => [chunk, found] as const);
    reading.catch(() => undefined); // it is awaited below
    if (next) yield* linesOf(prefix, ...(await next));
    next = reading;
  }
  if (next) yield* linesOf(prefix, ...(await next));
  yield { complete: true, cursor };
}

function* linesOf(
  prefix: string,
  { phase, kind, known }: Chunk,
  found: ReadonlyMap<string, Found>,
): Generator<ExportLine, void> {
  for (const { id, day } of known) {
    const { record, errors } = found.get(id) ?? { record: null, errors: [] };
    if (!record && errors.length === 0) continue; // it no longer exists, which the feed shows
    const position = toPosition([phase, kind, day, id]);
    const named = record && { ...record, __typename: prefix + record.__typename };
    const line = { recordKind: kind, recordId: id, position, record: named };
    yield errors.length > 0 ? { ...line, errors: errors.map(shown) } : line;
  }
}

/** An error without what is meant for the log alone. */
const shown = (error: GraphQLError) => {
  const known = toCallerError(error.originalError);
  return {
    message: known?.message ?? "The value cannot be read",
    code: String(known?.extensions.code ?? "INTERNAL_SERVER_ERROR"),
    path: (error.path ?? []).slice(2).join("."),
  };
};

async function readChunk(
  schema: GraphQLSchema,
  tenant: Tenant,
  inContext: InContext,
  { kind, known }: Chunk,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>();
  const ids = known.map(({ id }) => id);
  if (kind === "TIME_ENTRY")
    for (const [id, row] of await readDays(schema, tenant, inContext, known)) found.set(id, row);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const document = byIdDocument(schema, "export", kind, () => selectionFor(schema, kind));
  await inContext(async (context) => {
    const of = missing.map((id) => ({ __typename: kindTables[kind].type, id }));
    const { data, errors: failures = [] } = await execute({
      ...{ schema, document, contextValue: context },
      variableValues: { of },
    });
    const errors = [...failures, ...context.losses.errors];
    const failure = errors.find((error) => typeof error.path?.[1] !== "number" || !isAboutRecord(error));
    if (failure) throw failure;
    const rows = data?._entities as readonly (Row | null)[];
    missing.forEach((id, index) => {
      found.set(id, {
        record: rows[index] ?? null,
        errors: errors.filter(({ path }) => path?.[1] === index),
      });
    });
  });
  return found;
}

/** FreshBooks reads time entries by their days, and not by their ids. */
async function readDays(
  schema: GraphQLSchema,
  { businessId }: Tenant,
  inContext: InContext,
  known: readonly Known[],
): Promise<ReadonlyMap<string, Found>> {
  const days = known.map(({ day }) => day).filter((day) => day !== "");
  if (days.length === 0) return new Map();
  const document = documentOf(
    schema,
    "export days",
    () =>
      `query Days($business: ID!, $from: Date!, $to: Date!) { business(id: $business) { timeEntries(first: ${longestList}, filter: { startedAt: { from: $from, to: $to } }) { nodes { ${selectionFor(schema, "TIME_ENTRY")} } } } }`,
  );
  const [from, to] = [days[0], days.at(-1)];
  const variableValues = { business: toBusinessGlobalId(businessId), from, to };
  const { data, errors, losses } = await inContext(async (context) => {
    const { data, errors = [] } = await execute({ schema, document, contextValue: context, variableValues });
    return { data, errors, losses: context.losses.errors.length };
  });
  const failure = errors.find(({ path = [] }) => typeof path[3] !== "number");
  if (failure) throw failure;
  if (errors.length + losses > 0) return new Map(); // one by one, each shows its own
  const list = (data as { business?: { timeEntries?: { nodes: readonly Row[] } } } | null)?.business
    ?.timeEntries;
  return new Map(
    (list?.nodes ?? []).map((record) => [
      String((record as Record<string, Json>).id),
      { record, errors: [] },
    ]),
  );
}
