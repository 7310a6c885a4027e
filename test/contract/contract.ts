import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ASTNode,
  buildASTSchema,
  type ConstDirectiveNode,
  concatAST,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isTypeDefinitionNode,
  type NameNode,
  parse,
} from "graphql";

/** An SDL in files, of which each noun has one. */
export type Contract = {
  readonly files: ReadonlyMap<string, DocumentNode>;
  readonly schema: GraphQLSchema;
};

/** What a rule finds wrong, by the place where it stands: `Type.field(argument)`. */
export type Rule = {
  readonly name: string;
  readonly offences: (contract: Contract) => string[];
  /** Exceptions by name, each with its reason beside it. */
  readonly except?: readonly string[];
  /** SDL that breaks the rule, and what the rule says of it. */
  readonly planted: Readonly<Record<string, string>>;
  readonly found: readonly string[];
};

function contractOf(files: Readonly<Record<string, string>>): Contract {
  const parsed = new Map(Object.entries(files).map(([file, sdl]) => [file, parse(sdl)]));
  return { files: parsed, schema: buildASTSchema(concatAST([...parsed.values()]), { assumeValidSDL: true }) };
}

/** What every SDL has, so that a planted one need not repeat it. */
const common = `
  type Query
  type Mutation
  type Business @key(fields: "id") { id: ID! }
  scalar Date
  scalar DateTime
  scalar Decimal
  type UserError { message: String! }
`;

/** A contract that breaks a rule. */
export const plantedOf = ({ planted }: Rule): Contract =>
  contractOf({ "common.graphql": common, ...planted });

/** Ours, as `schema/` holds it. */
export const ours: Contract = contractOf(
  Object.fromEntries(
    readdirSync("schema")
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => [file, readFileSync(join("schema", file), "utf8")]),
  ),
);

type Output = GraphQLObjectType | GraphQLInterfaceType;

const typesIn = ({ schema }: Contract): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode);

export const outputsIn = (contract: Contract): Output[] =>
  typesIn(contract).filter((type): type is Output => isObjectType(type) || isInterfaceType(type));

export const inputsIn = (contract: Contract): GraphQLInputObjectType[] =>
  typesIn(contract).filter((type) => isInputObjectType(type));

export const enumsIn = (contract: Contract): GraphQLEnumType[] =>
  typesIn(contract).filter((type) => isEnumType(type));

type At<Type, Found> = Found & { readonly owner: Type; readonly at: string };

/** Every field of every object and interface. */
export const fieldsIn = (contract: Contract): At<Output, GraphQLField<unknown, unknown>>[] =>
  outputsIn(contract).flatMap((owner) =>
    Object.values(owner.getFields()).map((field) => ({ ...field, owner, at: `${owner.name}.${field.name}` })),
  );

/** Every argument of every field. */
export const argumentsIn = (contract: Contract): At<Output, GraphQLArgument>[] =>
  fieldsIn(contract).flatMap(({ owner, at, args }) =>
    args.map((argument) => ({ ...argument, owner, at: `${at}(${argument.name})` })),
  );

/** Every field of every input object. */
export const inputFieldsIn = (contract: Contract): At<GraphQLInputObjectType, GraphQLInputField>[] =>
  inputsIn(contract).flatMap((owner) =>
    Object.values(owner.getFields()).map((field) => ({ ...field, owner, at: `${owner.name}.${field.name}` })),
  );

/** Whatever has a type: fields, arguments and fields of inputs. */
export const placesIn = (contract: Contract) => [
  ...fieldsIn(contract),
  ...argumentsIn(contract),
  ...inputFieldsIn(contract),
];

type Typed = { readonly type: GraphQLField<unknown, unknown>["type"] | GraphQLInputField["type"] };

export const kindOf = ({ type }: Typed): string => getNamedType(type).name;

export const isList = ({ type }: Typed): boolean => isListType(getNullableType(type));

type Node = {
  readonly astNode?: (ASTNode & { readonly directives?: readonly ConstDirectiveNode[] }) | null | undefined;
};

/** The directives of one name that stand on a field, type or value. */
export const directivesOf = ({ astNode }: Node, name: string): ConstDirectiveNode[] =>
  astNode?.directives?.filter((each) => each.name.value === name) ?? [];

/** The text of an argument of a directive. */
export function textIn(directive: ConstDirectiveNode | undefined, argument: string): string | undefined {
  const given = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return given && "value" in given ? String(given.value) : undefined;
}

/** Whether records of a type stand for themselves: they have a key, or belong to a business. */
export const isRecord = (type: GraphQLNamedType): boolean =>
  isObjectType(type) &&
  (directivesOf(type, "key").length > 0 ||
    type.getInterfaces().some(({ name }) => name === "BusinessRecord"));

export const recordsIn = (contract: Contract): Output[] => outputsIn(contract).filter(isRecord);

/** The types that each file defines; what it extends belongs to others. */
export const definedIn = (contract: Contract): [file: string, names: string[]][] =>
  [...contract.files].map(([file, { definitions }]) => [
    file.replace(/\.graphql$/, ""),
    definitions.flatMap((each) => (isTypeDefinitionNode(each) ? nameIn(each) : [])),
  ]);

const nameIn = ({ name }: { readonly name: NameNode }): string => name.value;

export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
