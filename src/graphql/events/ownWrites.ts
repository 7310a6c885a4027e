import { type DocumentNode, Kind, type TypeNode } from "graphql";
import type { Hint } from "../../events/types.ts";
import type { BusinessId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";
import { readTenant } from "../contract/ids.ts";
import type { Payload, Resolve } from "../writing/once.ts";
import { tenantOfInput } from "../writing/tenantOf.ts";
import { kindOfId, kindOfType } from "./kinds.ts";

type Entity = { id(item: unknown): string };
type Resolvers = Readonly<Record<string, object>>;

const nameIn = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type);

/** The fields of each mutation's payload that are records of the feed, with their types. */
function recordFieldsIn({ definitions }: DocumentNode): Map<string, [field: string, type: string][]> {
  const objects = definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const fieldsOf = (name: string) =>
    objects.filter((node) => node.name.value === name).flatMap(({ fields = [] }) => fields);
  return new Map(
    fieldsOf("Mutation").map(({ name, type }) => [
      name.value,
      fieldsOf(nameIn(type)).flatMap((field) => {
        const inner = nameIn(field.type);
        return kindOfType(inner) ? [[field.name.value, inner] as [string, string]] : [];
      }),
    ]),
  );
}

/**
 * Makes every mutation report the records that it may have changed to the feed: those that it took turns for, and those
 * that it returns. Nothing is compared here: the feed reads each once, and records what differs.
 */
export function withOwnWrites(
  contract: DocumentNode,
  resolvers: Record<string, object>,
): Record<string, object> {
  const mutations = resolvers.Mutation as Readonly<Record<string, Resolve>>;
  const returned = recordFieldsIn(contract);
  const reporting = Object.entries(mutations).map(([name, resolve]): [string, Resolve] => [
    name,
    async (root, args, context, info) => {
      const { events } = context.feeds;
      if (!(await events?.active())) return resolve(root, args, context, info);
      return reported(context, args.input, returned.get(name) ?? [], resolvers, () =>
        resolve(root, args, context, info),
      );
    },
  ]);
  return { ...resolvers, Mutation: Object.fromEntries(reporting) };
}

async function reported(
  context: Context,
  input: Readonly<Record<string, unknown>>,
  returned: readonly [field: string, type: string][],
  resolvers: Resolvers,
  run: () => Promise<Payload>,
): Promise<Payload> {
  const { events } = context.feeds;
  const business = await tenantOfInput(context, input);
  if (!events || !business) return run();
  const report = async (payload?: Payload) => {
    const ids = new Set(context.touched);
    context.touched.clear();
    for (const [field, type] of returned)
      for (const record of [payload?.[field] ?? []].flat()) ids.add((resolvers[type] as Entity).id(record));
    await reportTo(context, [...ids]);
  };
  return events.whileWriting(business as BusinessId, async () => {
    try {
      const payload = await run();
      await report(payload);
      return payload;
    } catch (error) {
      await report(); // it may have been carried out in part
      throw error;
    }
  });
}

/** A feed that cannot be reached loses nothing: its next sweep finds what changed. */
async function reportTo({ feeds: { events }, businessOf }: Context, ids: readonly string[]): Promise<void> {
  const hints = new Map<BusinessId, Hint[]>();
  for (const id of ids) {
    const [kind, owner] = [kindOfId(id), readTenant(id)];
    const business = kind && owner && (await businessOf(owner));
    if (!business) continue;
    hints.set(business.businessId, [...(hints.get(business.businessId) ?? []), { kind, id }]);
  }
  for (const [businessId, records] of hints)
    await events?.hint(businessId, records, "SELF").catch(() => undefined);
}
