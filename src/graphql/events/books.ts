import { createHash } from "node:crypto";
import { execute, type GraphQLError, type GraphQLObjectType, type GraphQLSchema, print } from "graphql";
import type { Books, Hint, Kind, Seen, Tenant } from "../../events/types.ts";
import { UnreadableError } from "../../freshbooks/errors.ts";
import { toBusinessGlobalId } from "../contract/ids.ts";
import { byIdDocument, documentOf, type InContext, type Json, type Row } from "./documents.ts";
import { idOfRecord, kindTables } from "./kinds.ts";
import { stateOf } from "./selection.ts";

const rowsOfPage = 100;

/** By alias, what every state has beside its fields. */
const stamps = { at: "createdAt", on: "updatedAt", gone: "deleted", put: "archived" } as const;

/** The day of a record, the first of these that its type has. */
const days = ["date", "issueDate", "startDate", "createdAt"] as const;

/** The state of records of a type, as a selection; its stamps have names of their own, so that they are no fields. */
function selectionFor(schema: GraphQLSchema, kind: Kind): string {
  const type = schema.getType(kindTables[kind].type) as GraphQLObjectType;
  const fields = type.getFields();
  const stamped = Object.entries(stamps)
    .filter(([, field]) => fields[field])
    .map(([alias, field]) => `_${alias}: ${field}`);
  const day = days.find((field) => fields[field]);
  if (day) stamped.push(`_day: ${day}`);
  return `_id: id ${stamped.join(" ")} ${print(stateOf(schema, type)).trim().slice(1, -1)}`;
}

const hashOf = (value: Json): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 11);

/** An instant of the graph is a Date until it is written. */
const textOf = (value: Json | Date): string => (value instanceof Date ? value.toISOString() : String(value));

/** An invoice is paid, and a client is billed: what one record says of another. */
function alsoIn(kind: Kind, row: Row): Hint[] {
  const named = kind === "PAYMENT" ? row.invoice : kind === "BILL_PAYMENT" ? row.bill : null;
  const id = named && typeof named === "object" && "id" in named ? named.id : null;
  return typeof id === "string" ? [{ kind: kind === "PAYMENT" ? "INVOICE" : "BILL", id }] : [];
}

/** `unread` are fields that have an error instead of a value: nothing is known of them. */
function seenOf(kind: Kind, row: Row, unread: ReadonlySet<string> = new Set()): Seen {
  const { _id, _at = null, _on = null, _day = null, _gone = false, _put = false, ...fields } = row;
  const known = Object.entries(fields).filter(([name]) => !unread.has(name));
  return {
    id: String(_id),
    state: _gone ? "DELETED" : _put ? "ARCHIVED" : "ACTIVE",
    day: _day === null ? "" : textOf(_day).slice(0, 10),
    createdAt: _at === null ? null : textOf(_at),
    updatedAt: _on === null ? null : textOf(_on),
    fields: Object.fromEntries(known.map(([name, value]) => [name, hashOf(value)])),
    affects: alsoIn(kind, row),
  };
}

const causeOf = (error: GraphQLError | undefined) =>
  error?.originalError ?? error ?? new TypeError("No record was read");

/** The rows that could not be read, and fields with an error, by the row that has them. Throws what concerns no row. */
function failuresIn(errors: readonly GraphQLError[], depth: number) {
  const failed = new Set<number>();
  const unread = new Map<number, Set<string>>();
  for (const error of errors) {
    const [row, field] = error.path?.slice(depth) ?? [];
    if (typeof row !== "number") throw causeOf(error);
    if (typeof field === "string") unread.set(row, (unread.get(row) ?? new Set()).add(field));
    else failed.add(row);
  }
  return { failed, unread };
}

/** Whether an error is about one record, which it names. */
const isOfRecord = (error: unknown): error is UnreadableError =>
  error instanceof UnreadableError && error.about.number !== null;

/** The books of a business as the feed reads them: by selections of the graph, so that fields have its names. */
export function booksOf(schema: GraphQLSchema, tenant: Tenant, inContext: InContext): Books {
  const business = toBusinessGlobalId(tenant.businessId);

  /** The records that a list omits because they cannot be read. Throws what concerns more than one of them. */
  const omittedBy = (kind: Kind, losses: readonly GraphQLError[]) =>
    losses.map((loss) => {
      const error = causeOf(loss);
      const id = isOfRecord(error) && idOfRecord(kind, tenant, String(error.about.number));
      if (!id) throw error;
      return { id, error };
    });

  const run = (document: ReturnType<typeof documentOf>, variableValues: Record<string, unknown>) =>
    inContext(async (context) => {
      const { data, errors = [] } = await execute({
        ...{ schema, document, variableValues },
        contextValue: context,
      });
      return { rows: data as Row | null, errors, losses: context.losses.errors };
    });

  async function read(kind: Kind, ids: readonly string[]): Promise<ReadonlyMap<string, Seen | null>> {
    const document = byIdDocument(schema, "read", kind, () => selectionFor(schema, kind));
    const of = ids.map((id) => ({ __typename: kindTables[kind].type, id }));
    const { rows, errors, losses } = await run(document, { of });
    const { unread, failed } = failuresIn([...errors, ...losses], 1);
    const found = (rows?._entities ?? []) as readonly (Row | null)[];
    // A required field that cannot be read makes its row null, as if the record did not exist.
    for (const index of unread.keys()) if (!found[index]) failed.add(index);
    const why = errors.map(causeOf).find((error) => !isOfRecord(error));
    if (ids.length > 0 && failed.size === ids.length && why) throw why;
    return new Map(
      ids.flatMap((id, index) => {
        if (failed.has(index)) return [];
        const row = found[index];
        return [[id, row ? seenOf(kind, row, unread.get(index)) : null] as const];
      }),
    );
  }

  async function* pages(kind: Kind, since?: Date) {
    const { list, filters, sweepsByUpdate } = kindTables[kind];
    const updated = since && sweepsByUpdate;
    for (const filter of filters) {
      const inner = filter.slice(1, -1) + (updated ? " updatedAt: { from: $since }" : "");
      const document = documentOf(schema, `${kind} ${inner}`, () => {
        const narrowed = inner.trim() ? `, filter: { ${inner} }` : "";
        return `query Pages($business: ID!, $after: String${updated ? ", $since: DateTime" : ""}) { business(id: $business) { ${list}(first: ${rowsOfPage}, after: $after${narrowed}) { nodes { ${selectionFor(schema, kind)} } pageInfo { endCursor hasNextPage } totalCount } } }`;
      });
      for (let after: Json = null; ; ) {
        const { rows, errors, losses } = await run(document, { business, after, ...(updated && { since }) });
        // A loss of the list itself is a record; another one is a part of a record.
        const isOfPart = ({ path = [] }: GraphQLError) => path.length > 3;
        const omitted = losses.filter((loss) => !isOfPart(loss));
        const { unread, failed } = failuresIn([...errors, ...losses.filter(isOfPart)], 3);
        if (failed.size > 0) throw causeOf(errors[0]);
        const found = (rows?.business as Row | null)?.[list] as Row | null;
        if (!found) throw new TypeError(`${list} was not read`);
        const nodes = found.nodes as readonly Row[];
        const seen = nodes.map((row, index) => seenOf(kind, row, unread.get(index)));
        const { hasNextPage, endCursor } = found.pageInfo as { hasNextPage: boolean; endCursor: Json };
        yield {
          seen,
          unread: omittedBy(kind, omitted),
          total: typeof found.totalCount === "number" ? found.totalCount : null,
        };
        if (!hasNextPage) break;
        after = endCursor;
      }
    }
  }

  return { rules: kindTables, read, pages };
}
