import {
  type ConstDirectiveNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  print,
} from "graphql";

/** A change that clients, other subgraphs or contract variants can notice. */
export type Found = {
  readonly level: "breaking" | "dangerous";
  readonly at: string;
  readonly message: string;
};

type Promised = { readonly directive: string; readonly at: string };

const promised = new Set(["key", "shareable", "tag"]);

/** What an SDL promises to gateways, other subgraphs and contract variants: keys, shared types, and tags. */
function promisesIn(document: DocumentNode): { promises: Map<string, Promised>; places: Set<string> } {
  const promises = new Map<string, Promised>();
  const places = new Set<string>();
  const note = (at: string, directives: readonly ConstDirectiveNode[]) => {
    places.add(at);
    for (const each of directives.filter(({ name }) => promised.has(name.value)))
      promises.set(`${at} ${print(each)}`, { directive: print(each), at });
  };
  const ofTypes = new Map<string, ConstDirectiveNode[]>();
  const types = document.definitions.filter(
    (node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node),
  );
  for (const { name, directives = [] } of types)
    ofTypes.set(name.value, [...(ofTypes.get(name.value) ?? []), ...directives]);
  for (const [name, directives] of ofTypes) note(name, directives);
  for (const node of types) {
    // A tag on a type counts for its fields, so that it may move from the one to the others.
    const inherited = (ofTypes.get(node.name.value) ?? []).filter(({ name }) => name.value === "tag");
    for (const each of "fields" in node ? (node.fields ?? []) : [])
      note(`${node.name.value}.${each.name.value}`, [...inherited, ...(each.directives ?? [])]);
  }
  return { promises, places };
}

/** The promises of a release that an SDL no longer keeps, of what is still in it. */
export function promisesLost(before: DocumentNode, after: DocumentNode): Found[] {
  const now = promisesIn(after);
  return [...promisesIn(before).promises].flatMap(([promise, { directive, at }]): Found[] => {
    if (now.promises.has(promise) || !now.places.has(at)) return [];
    const isTag = directive.startsWith("@tag");
    // A type may lose its tag when all of its fields have it.
    if (
      isTag &&
      !at.includes(".") &&
      fieldsOf(at, now.places).every((each) => now.promises.has(`${each} ${directive}`))
    )
      return [];
    return [{ level: isTag ? "dangerous" : "breaking", at, message: `${directive} was removed` }];
  });
}

const fieldsOf = (type: string, places: ReadonlySet<string>): string[] =>
  [...places].filter((at) => at.startsWith(`${type}.`));
