import { type DocumentNode, type GraphQLResolveInfo, Kind, type TypeNode } from "graphql";
import { createDeed } from "../../freshbooks/caller/deed.ts";
import type { UserError } from "../../freshbooks/writes/write.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";
import type { Once } from "../contract/keys.ts";
import { canonical } from "./canonical.ts";
import { tenantOfInput } from "./tenantOf.ts";

type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly UserError[] };
type Input = Readonly<Record<string, unknown>>;
type Resolve = (
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
type Outcome = {
  readonly records: Readonly<Record<string, string>>;
  readonly rest: Readonly<Record<string, unknown>>;
};

const longestKey = 255;
/** How long a key outlasts its operation: a call that ends late is still the only one. */
const marginMs = 2_000;

const nameIn = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type);

/** The types of the fields of each mutation's payload, of those whose input has a key. */
function payloadsIn(contract: DocumentNode): Map<string, ReadonlyMap<string, string>> {
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
      .map(({ name, payload }) => [name, fields.get(payload) ?? new Map()]),
  );
}

/** Makes every mutation whose input has an `idempotencyKey` heed it. Without a key nothing changes. */
export function withKeys(contract: DocumentNode, resolvers: Record<string, object>): Record<string, object> {
  const mutations = resolvers.Mutation as Readonly<Record<string, Resolve>>;
  const keyed = payloadsIn(contract);
  return {
    ...resolvers,
    Mutation: Object.fromEntries(
      Object.entries(mutations).map(([name, resolve]) => {
        const fields = keyed.get(name);
        return [name, fields ? onceOf(name, resolve, fields, resolvers) : resolve];
      }),
    ),
  };
}

const rejected = (code: UserError["code"], message: string) => ({
  userErrors: [{ code, path: ["idempotencyKey"], message }],
  replayed: false,
});

function onceOf(
  name: string,
  resolve: Resolve,
  fields: ReadonlyMap<string, string>,
  resolvers: Resolvers,
): Resolve {
  return async (root, { input: { idempotencyKey: key, ...input } }, context, info) => {
    const run = () => resolve(root, { input }, context, info);
    if (key === undefined || key === null) return { ...(await run()), replayed: false };
    if (typeof key !== "string" || !key.trim() || key.length > longestKey)
      return rejected("INVALID", `A key has 1 to ${longestKey} characters, not only blanks`);

    const tenant = await tenantOfInput(context, input);
    const { freshbooksId } = await context.identity();
    const scope = [freshbooksId, tenant, name, key];
    const known = await context.keys.take(
      scope,
      canonical([tenant, name, input]),
      context.leftMs() + marginMs,
    );
    if (known.is === "other")
      return rejected("KEY_REUSED", "This key was used with another input; use a new key");
    if (known.is === "busy")
      return rejected(
        "KEY_IN_FLIGHT",
        "Another call with this key has not ended yet; retry in a few seconds",
      );
    if (known.is === "done")
      return replayOf(JSON.parse(known.outcome) as Outcome, context, info, fields, resolvers);
    return carriedOut(known.once, { tenant, name, fields, resolvers, context }, run);
  };
}

type Doing = {
  tenant: string;
  name: string;
  fields: ReadonlyMap<string, string>;
  resolvers: Resolvers;
  context: Context;
};

/** Runs a mutation, from where earlier attempts with its key ended. */
async function carriedOut(
  once: Once,
  { tenant, name, fields, resolvers, context }: Doing,
  run: () => Promise<Payload>,
): Promise<Payload> {
  const isResumed = once.journal !== null;
  const deed = createDeed(tenant, once.journal, once);
  let isOver = false;
  try {
    const payload = await context.doing(deed, run);
    const isWritten = [...fields].some(([field, type]) => isEntity(resolvers[type]) && payload[field]);
    if (deed.isBehind() && !isWritten)
      throw refuse(
        "OUTCOME_UNKNOWN",
        `An earlier \`${name}\` with this key may have been carried out, and this one can no longer be: ${
          payload.userErrors[0]?.message ?? "its input is rejected now"
        }. Check in FreshBooks before retrying with another key`,
      );
    if (deed.isBegun()) {
      isOver = true;
      // The mutation was carried out: when its outcome cannot be kept, a later call finds what it made.
      await once.finish(JSON.stringify(outcomeOf(payload, fields, resolvers))).catch(() => {});
    }
    return { ...payload, replayed: isResumed };
  } finally {
    if (!isOver) await once.release().catch(() => {}); // its lease expires
  }
}

const isEntity = (type: object | undefined): type is Entity =>
  type !== undefined && "__resolveReference" in type && "id" in type;

function outcomeOf(payload: Payload, fields: ReadonlyMap<string, string>, resolvers: Resolvers): Outcome {
  const records: Record<string, string> = {};
  const rest: Record<string, unknown> = {};
  for (const [field, type] of fields) {
    const value = payload[field];
    if (value === undefined || value === null || field === "replayed") continue;
    const resolversOf = resolvers[type];
    if (isEntity(resolversOf)) records[field] = resolversOf.id(value);
    else rest[field] = value;
  }
  return { records, rest };
}

/** The same answer, its records read now. */
async function replayOf(
  { records, rest }: Outcome,
  context: Context,
  info: GraphQLResolveInfo,
  fields: ReadonlyMap<string, string>,
  resolvers: Resolvers,
): Promise<Payload> {
  // What is selected of a record is below the payload: its parts are read when their fields are resolved.
  const bare = { ...info, fieldNodes: [] };
  const read = Object.entries(records).map(async ([field, id]) => {
    const type = resolvers[fields.get(field) ?? ""];
    const selected = info.fieldNodes.length > 0 && isEntity(type);
    return [field, selected ? await type.__resolveReference({ id }, context, bare) : null] as const;
  });
  return {
    userErrors: [],
    ...rest,
    ...Object.fromEntries(await Promise.all(read)),
    replayed: true,
  } as Payload;
}
