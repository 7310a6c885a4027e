import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { createSchema } from "../../../src/graphql/schema.ts";
import { neverNullByTable } from "./tables.ts";

/** Of the fields with a resolver of their own: those that answer or throw. */
const neverNullByResolver: readonly string[] = [
  ...[
    "Query.caller",
    "Query.businesses",
    "Query.business",
    "Caller.connection",
    "ConnectionState.businesses",
  ],
  ...[
    "Business.timers",
    "Business.reports",
    "Business.expenseSummary",
    "Business.access",
    "Business.abilities",
    "ExpenseCategory.children",
    "Item.taxes",
    "Task.taxes",
    "Timer.elapsed",
  ],
  ...["Reports.profitAndLoss", "Reports.taxSummary", "Reports.paymentsCollected", "Reports.accountsAging"],
  ...[
    "Reports.balanceSheet",
    "Reports.invoiceDetails",
    "Reports.expenseDetails",
    "Reports.itemSales",
    "Reports.trialBalance",
    "Reports.cashFlow",
    "Reports.generalLedger",
    "TimeEntryConnection.totals",
  ],
];

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("_")
    ? Object.values(type.getFields())
    : [];

/** Whether a description says what null means (rule 19): then it is an answer. */
export const namesNull = ({ description }: Field): boolean => /\bnull\b/i.test(description ?? "");

/** A mutation answers its payload, a list itself, and a record its business, or they throw. */
const byRule = ({ name }: GraphQLNamedType, field: Field): boolean =>
  name === "Mutation" || getNamedType(field.type).name.endsWith("Connection") || field.name === "business";

/** The nullable fields of the contract that are null only with an error beside them, by type. */
export function semanticallyNonNull(): Map<GraphQLNamedType, string[]> {
  const known = new Set([...neverNullByTable, ...neverNullByResolver]);
  const found = new Map<GraphQLNamedType, string[]>();
  for (const type of Object.values(createSchema().getTypeMap()).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const names = fieldsOf(type).filter(
      (field) =>
        !isNonNullType(field.type) &&
        !namesNull(field) &&
        (byRule(type, field) || known.has(`${type.name}.${field.name}`)),
    );
    if (names.length > 0)
      found.set(
        type,
        names.map(({ name }) => name),
      );
  }
  return found;
}

const head = `# Written by \`npm run semantic-nulls\`. Not served: composition would drop it.
# The fields that are null only with an error beside them. A client that fails, or catches, on a field error can take them for non-null.
extend schema
  @link(
    url: "https://specs.apollo.dev/nullability/v0.4"
    import: ["@semanticNonNull", "@semanticNonNullField", "@catch", "CatchTo", "@catchByDefault"]
  )
`;

/** schema/extensions/semanticNonNull.graphql as it should be. */
export const toPage = (): string =>
  [
    head,
    ...[...semanticallyNonNull()].map(([type, fields]) => {
      const kind = isInterfaceType(type) ? "interface" : "type";
      return fields
        .map((name) => `extend ${kind} ${type.name} @semanticNonNullField(name: "${name}")\n`)
        .join("");
    }),
  ].join("\n");
