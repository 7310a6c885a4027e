import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** What names a record; all of it follows from its id. */
const naming = new Set(["id", "business", "freshbooksId", "freshbooksAccountId", "freshbooksBusinessId"]);

/**
 * What is known beside a state, differs without a change of the record, or costs a request: stamps, links, histories,
 * what follows from the day, and what follows from other records. The first are of every type.
 */
const passing: Readonly<Record<string, readonly string[]>> = {
  "": [
    ...["createdAt", "updatedAt", "archived", "deleted", "version"],
    ...["daysOverdue", "auditLog", "pdf", "url", "staffMember"],
  ],
  Client: ["lastLoginAt", "balance", "outstanding", "overdue", "credit", "draft", "grandTotal", "retainer"],
  Invoice: ["sender"],
  InvoiceGateway: ["paymentGateway"],
  Estimate: ["sender"],
  CreditNote: ["sender"],
  InvoiceProfile: ["owner"],
  Expense: ["profile"],
  ExpenseCategory: ["hasTransactions", "ledgerAccount"],
  BillVendor: ["outstanding", "overdue"],
  Task: ["service"],
  Project: ["loggedTime", "usage", "progress", "profitability", "billedAmount", "billedStatus"],
  TimeEntry: ["timer", "timerId", "teamMember", "task"],
  Service: ["task"],
  Retainer: ["invoiceProfile"],
};

const deepest = 4;

const directivesOf = (field: GraphQLField<unknown, unknown>) => field.astNode?.directives ?? [];
const isEntity = (type: GraphQLObjectType) =>
  [type.astNode, ...type.extensionASTNodes].some((node) =>
    node?.directives?.some(({ name }) => name.value === "key"),
  );

const named = (name: string, selectionSet?: SelectionSetNode): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(selectionSet && { selectionSet }),
});

const setOf = (selections: readonly FieldNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});

/**
 * All that a record of a type consists of, as far as one read returns it: no other record, and nothing that needs an
 * argument or costs a request of its own. Of a reference only the id.
 */
export function stateOf(schema: GraphQLSchema, type: GraphQLObjectType): SelectionSetNode {
  return setOf(fieldsOf(schema, type, { omitted: naming, depth: 0, path: [type.name] }));
}

type Way = {
  readonly omitted: ReadonlySet<string>;
  readonly depth: number;
  readonly path: readonly string[];
};

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, way: Way): FieldNode[] {
  const skipped = new Set([...(passing[""] ?? []), ...(passing[type.name] ?? []), ...way.omitted]);
  return Object.values(type.getFields()).flatMap((field): FieldNode[] => {
    if (skipped.has(field.name) || field.args.length > 0) return [];
    if (directivesOf(field).some(({ name }) => name.value === "cost")) return [];
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [named(field.name)];
    if (!isObjectType(inner) || way.depth >= deepest || way.path.includes(inner.name)) return [];
    if (isEntity(inner)) {
      const outer = isNonNullType(field.type) ? field.type.ofType : field.type;
      return isListType(outer) ? [] : [named(field.name, setOf([named("id")]))];
    }
    const below = fieldsOf(schema, inner, {
      omitted: new Set(),
      depth: way.depth + 1,
      path: [...way.path, inner.name],
    });
    return below.length > 0 ? [named(field.name, setOf(below))] : [];
  });
}
