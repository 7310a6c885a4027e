import { type DocumentNode, type GraphQLResolveInfo, Kind, type TypeNode } from "graphql";
import { createDeed } from "../../freshbooks/caller/deed.ts";
import { UnseenError } from "../../freshbooks/errors.ts";
import type { UserError } from "../../freshbooks/writes/write.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";
import type { Once } from "../contract/keys.ts";
import { infoBelow } from "../reading/selection.ts";
import { isStopped } from "./answer.ts";
import { canonical } from "./canonical.ts";
import { tenantOfInput } from "./tenantOf.ts";

export type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly UserError[] };
export type Input = Readonly<Record<string, unknown>>;
export type Resolve = (
  root: unknown,
  args: { readonly input: Input },
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Payload>;
type Entity = {
  id(item: unknown): string;
  __resolveReference(reference: object, context: Context, info: GraphQLResolveInfo): unknown;
};
type Resolvers = Readonly<Record<string, object>>;

/** What a later call with the same key answers: the records by their ids, to be read again, and everything else as it was. */
export type Outcome = {
  readonly records: Readonly<Record<string, string>>;
  /** Of records that no query returns, only what names them. */
  readonly named: Readonly<Record<string, object>>;
  readonly rest: Readonly<Record<string, unknown>>;
};

const longestKey = 255;
/** How long a key outlasts its operation: a call that ends late is still the only one. */
export const marginMs = 2_000;

const nameIn = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type);

/** The fields of a mutation's payload, and of all types, with the names of their types. */
type Types = {
  readonly of: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** Those of the mutations whose input has a key. */
function payloadsIn(contract: DocumentNode): Map<string, Types> {
  const fields = new Map<string, Map<string, string>>();
  const keyed = new Set<string>();
  const mutations: { name: string; input: string; payload: string }[] = [];
  for (const definition of contract.definitions) {
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      if (definition.fields?.some(({ name }) => name.value === "idempotencyKey"))
        keyed.add(definition.name.value);
      continue;
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const all = definition.fields ?? [];
    if (definition.name.value !== "Mutation") {
      fields.set(definition.name.value, new Map(all.map(({ name, type }) => [name.value, nameIn(type)])));
      continue;
    }
    for (const { name, type, arguments: [input] = [] } of all)
      if (input) mutations.push({ name: name.value, input: nameIn(input.type), payload: nameIn(type) });
  }
  return new Map(
    mutations
      .filter(({ input }) => keyed.has(input))
      .map(({ name, payload }) => [name, { of: fields.get(payload) ?? new Map(), all: fields }]),
  );
}

/** A mutation as it is, and heeding its key. */
export type Keyed = {
  readonly name: string;
  readonly resolve: Resolve;
  readonly once: Resolve;
  readonly about: About;
};

/**
 * Makes every mutation whose input has an `idempotencyKey` heed it. Without a key nothing changes. `more` makes mutations of
 * those, which heed their keys themselves.
 */
export function withKeys(
  contract: DocumentNode,
  resolvers: Record<string, object>,
  more: (keyed: (name: string) => Keyed) => Record<string, Resolve> = () => ({}),
): Record<string, object> {
  const mutations = resolvers.Mutation as Readonly<Record<string, Resolve>>;
  const keyed = payloadsIn(contract);
  return {
    ...resolvers,
    Mutation: {
      ...Object.fromEntries(
        Object.entries(mutations).map(([name, resolve]) => {
          const types = keyed.get(name);
          return [name, types ? onceOf(name, resolve, { types, resolvers }) : resolve];
        }),
      ),
      ...more((name) => {
        const [resolve, types] = [mutations[name], keyed.get(name)];
        if (!resolve || !types) throw new Error(`No mutation \`${name}\` has a key`);
        const about = { types, resolvers };
        return { name, resolve, about, once: onceOf(name, resolve, about) };
      }),
    },
  };
}

const rejected = (code: UserError["code"], message: string) => ({
  userErrors: [{ code, path: ["idempotencyKey"], message }],
  replayed: false,
  steps: [],
});

export type About = { readonly types: Types; readonly resolvers: Resolvers };

function onceOf(name: string, resolve: Resolve, about: About): Resolve {
  return async (root, { input: { idempotencyKey: key, ...input } }, context, info) => {
    const run = () => resolve(root, { input }, context, info);
    if (key === undefined || key === null) return { replayed: false, ...(await run()) };
    const invalid = invalidKey(key);
    if (invalid) return invalid;

    const tenant = await tenantOfInput(context, input);
    const { freshbooksId } = await context.identity();
    const known = await context.keys.take(
      [freshbooksId, tenant, name, String(key)],
      canonical([tenant, name, input]),
      context.leftMs() + marginMs,
    );
    if (known.is === "other" || known.is === "busy") return refusedKey(known.is);
    if (known.is === "done") return replayOf(known.outcome, context, info, about);
    return carriedOut(known.once, { ...about, tenant, name, context }, run);
  };
}

/** The answer to a key that cannot be one. */
export const invalidKey = (key: unknown) =>
  typeof key !== "string" || !key.trim() || key.length > longestKey
    ? rejected("INVALID", `A key has 1 to ${longestKey} characters, not only blanks`)
    : undefined;

/** The answer to a key that stands for something else, or for a call that has not ended. */
export const refusedKey = (is: "other" | "busy") =>
  is === "other"
    ? rejected("KEY_REUSED", "This key was used with another input; use a new key")
    : rejected("KEY_IN_FLIGHT", "Another call with this key has not ended yet; retry in a few seconds");

type Doing = About & {
  readonly tenant: string;
  readonly name: string;
  readonly context: Context;
  /** It is one of several that a key stands for. */
  readonly of?: "part";
};

/** Runs a mutation, from where earlier attempts with its key ended. */
export async function carriedOut(
  once: Once,
  { tenant, name, context, of, ...about }: Doing,
  run: () => Promise<Payload>,
): Promise<Payload> {
  const isResumed = once.journal !== null;
  const deed = createDeed(tenant, once.journal, once, context.now());
  let isOver = false;
  try {
    const payload = await context.doing(deed, run);
    if (deed.isBehind() && payload.userErrors.length > 0)
      throw refuse(
        "OUTCOME_UNKNOWN",
        `An earlier \`${name}\` with this key may have been carried out, and this one can no longer be: ${
          payload.userErrors[0]?.message ?? "its input is rejected now"
        }. Check in FreshBooks before retrying with another key`,
      );
    if (deed.isBegun() && !isStopped(payload)) {
      isOver = true;
      // The mutation was carried out: when its outcome cannot be kept, a later call finds what it made.
      await once.finish(JSON.stringify(outcomeOf(payload, about)), of).catch(() => {});
    }
    return { ...payload, replayed: isResumed || payload.replayed === true };
  } catch (error) {
    // Nothing was sent. After an earlier step, the rejection would hide that.
    if (error instanceof UnseenError && !deed.isBegun()) return rejected("INVALID", error.message);
    throw error;
  } finally {
    if (!isOver) await once.release().catch(() => {}); // its lease expires
  }
}

const isEntity = (type: object | undefined): type is Entity =>
  type !== undefined && "__resolveReference" in type && "id" in type;

/** What names a record that no query returns by its id, or none at all. */
const names = ["accountId", "businessId", "id"] as const;

function namesOf(value: object): Record<string, unknown> | undefined {
  if (!("id" in value)) return undefined;
  const known = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, known[name]]));
}

function outcomeOf(payload: Payload, { types, resolvers }: About): Outcome {
  const records: Record<string, string> = {};
  const named: Record<string, object> = {};
  const rest: Record<string, unknown> = {};
  for (const [field, type] of types.of) {
    const value = payload[field];
    if (value === undefined || value === null || field === "replayed") continue;
    const entity = resolvers[type];
    const only = typeof value === "object" && field !== "userErrors" ? namesOf(value) : undefined;
    if (isEntity(entity)) records[field] = entity.id(value);
    else if (only) named[field] = only;
    else rest[field] = value;
  }
  return { records, named, rest };
}

/** The same answer, its records read now. */
export async function replayOf(
  outcome: string,
  context: Context,
  info: GraphQLResolveInfo,
  about: About,
): Promise<Payload> {
  const { records, named, rest } = JSON.parse(outcome) as Outcome;
  const { types, resolvers } = about;
  const read = Object.entries(records).map(async ([field, id]) => {
    const entity = resolvers[types.of.get(field) ?? ""];
    return [
      field,
      isEntity(entity) ? await entity.__resolveReference({ id }, context, infoBelow(info, field)) : null,
    ] as const;
  });
  const shown = Object.entries(named).map(([field, only]) => [field, onlyNamed(only, field, about)] as const);
  const found = await Promise.all(read);
  const gone = found
    .filter(([, record]) => !record)
    .map(
      ([field]): UserError => ({
        code: "NOT_FOUND",
        path: ["idempotencyKey"],
        message: `An earlier call with this key wrote ${records[field]}, which FreshBooks no longer returns`,
      }),
    );
  const earlier = (rest.userErrors ?? []) as readonly UserError[];
  const all = Object.fromEntries([...found, ...shown]);
  return { ...rest, ...all, userErrors: [...earlier, ...gone], replayed: true } as Payload;
}

/** A record that no query returns: its ids, and an error for every other field. */
function onlyNamed(only: object, field: string, { types, resolvers }: About): object {
  const type = types.of.get(field) ?? "";
  const own = new Set(Object.keys(resolvers[type] ?? {}).concat(Object.keys(only)));
  const record = { ...only };
  for (const name of types.all.get(type)?.keys() ?? [])
    if (!own.has(name))
      Object.defineProperty(record, name, {
        enumerable: true,
        get: () => {
          throw refuse(
            "UPSTREAM_UNAVAILABLE",
            "FreshBooks does not return this record again: an earlier call with the same key did",
            { reason: "unreadable" },
          );
        },
      });
  return record;
}
