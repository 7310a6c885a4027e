import { type Change, ChangeType, CriticalityLevel, diff } from "@graphql-inspector/core";
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
} from "graphql";
import { type Found, promisesLost } from "./promises.ts";

type Circumstances = { readonly announced: string; readonly today: Date };

/** What an SDL changes since a release and may not: breaking changes without a deprecation that has ended, and dangerous ones unannounced. */
export async function changesSince(
  release: string,
  sdl: string,
  { announced, today }: Circumstances,
): Promise<Found[]> {
  const [before, after] = [parse(release), parse(sdl)];
  const [old, now] = [schemaOf(before), schemaOf(after)];
  const changes = await diff(old, now);
  const gone = goneInTime(changes, old, today);
  const found = [...changes.flatMap((each) => foundIn(each, now)), ...promisesLost(before, after)];
  return found
    .filter(({ level, at }) => !(level === "breaking" ? gone.has(at) : announced.includes(at)))
    .toSorted((one, other) => one.level.localeCompare(other.level) || one.at.localeCompare(other.at));
}

const kept = new Set(["deprecated", "oneOf", "specifiedBy"]);

/** The schema without what only gateways read, which is compared by itself. */
const schemaOf = (document: DocumentNode): GraphQLSchema =>
  buildASTSchema(visit(document, { Directive: ({ name }) => (kept.has(name.value) ? undefined : null) }), {
    assumeValidSDL: true,
  });

function foundIn({ criticality, path, message, type }: Change, now: GraphQLSchema): Found[] {
  const at = path ?? "schema";
  if (criticality.level === CriticalityLevel.Breaking) return [{ level: "breaking", at, message }];
  if (criticality.level !== CriticalityLevel.Dangerous) return [];
  // A value that clients only send surprises nobody.
  if (type === ChangeType.EnumValueAdded && !isAnswered(at.split(".")[0] ?? "", now)) return [];
  return [{ level: "dangerous", at, message }];
}

const outputsIn = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));

const isAnswered = (name: string, schema: GraphQLSchema): boolean =>
  outputsIn(schema).some((type) =>
    Object.values(type.getFields()).some((field) => getNamedType(field.type).name === name),
  );

const removals = new Set<string>([
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
]);

/** What was removed after the day that its deprecation names, and the types that only this led to. */
function goneInTime(changes: readonly Change[], old: GraphQLSchema, today: Date): Set<string> {
  const places = placesIn(old);
  const day = today.toISOString().slice(0, 10);
  const gone = new Set<string>();
  for (const { type, path = "" } of changes) {
    const until = /Removed after (\d{4}-\d\d-\d\d)/.exec(places.get(path)?.deprecated ?? "")?.[1];
    if (removals.has(type) && until && until < day) gone.add(path);
  }
  const types = changes.flatMap(({ type, path }) => (type === ChangeType.TypeRemoved && path ? path : []));
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const name of types) {
      const users = [...places].filter(([, { leaf }]) => leaf === name).map(([at]) => at);
      if (users.every((at) => gone.has(at) || gone.has(at.split(".")[0] ?? ""))) gone.add(name);
    }
  }
  return gone;
}

const leafOf = (type: GraphQLType): string => getNamedType(type).name;

type Place = { readonly leaf?: string; readonly deprecated?: string | null | undefined };

/** Every field, argument and value, as the inspector names it. */
function placesIn(schema: GraphQLSchema): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"))) {
    if (isEnumType(type))
      for (const value of type.getValues())
        places.set(`${type.name}.${value.name}`, { deprecated: value.deprecationReason });
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const at = `${type.name}.${field.name}`;
      places.set(at, { leaf: leafOf(field.type), deprecated: field.deprecationReason });
      const own: readonly GraphQLArgument[] = "args" in field ? field.args : [];
      for (const each of own)
        places.set(`${at}.${each.name}`, {
          leaf: leafOf(each.type),
          deprecated: each.deprecationReason,
        });
    }
  }
  return places;
}

/** The changes for a person to read, each kind with its way out. */
export function report(version: string, found: readonly Found[]): string {
  if (found.length === 0) return `No breaking change since ${version}.`;
  const of = (level: Found["level"], head: (count: number) => string, wayOut: string): string[] => {
    const lines = found.filter((each) => each.level === level);
    return lines.length === 0
      ? []
      : [head(lines.length), ...lines.map(({ at, message }) => `  ${at}: ${message}`), wayOut, ""];
  };
  return [
    ...of(
      "breaking",
      (count) => `${count} breaking since ${version}:`,
      'Way out: keep it and deprecate it, with `@deprecated(reason: "Use …. Removed after <a day at least six months ahead>.")`; once that day ' +
        "is past, it can be removed. Add an input as nullable or with a default. See docs/schema.md#changing-it-later.",
    ),
    ...of(
      "dangerous",
      (count) => `${count} dangerous since ${version}:`,
      "Way out: announce it. Name it as above in CHANGELOG.md, in a section after the one of the release.",
    ),
  ].join("\n");
}
