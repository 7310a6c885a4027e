import { type ConstDirectiveNode, getNamedType, isNonNullType, isObjectType, print } from "graphql";
import {
  type Contract,
  directivesOf,
  fieldsIn,
  inputFieldsIn,
  isList,
  isRecord,
  kindOf,
  outputsIn,
  type Rule,
  textIn,
} from "../contract.ts";

const connections: Rule = {
  name: "A list of records is a connection; lists are for parts of a thing",
  offences: (contract) =>
    fieldsIn(contract)
      .filter((field) => isList(field) && isRecord(getNamedType(field.type)))
      .filter(({ owner, name }) => !(name === "nodes" && owner.name.endsWith("Connection")))
      .map(({ at }) => at),
  except: [
    // They come with the sign-in.
    ...["Query.businesses", "Caller.businesses"],
    // The caller's own few, and the stretches of one.
    ...["Business.timers", "Timer.segments"],
    // The trees of the charts.
    ...["ExpenseCategory.children", "LedgerAccount.children", "JournalEntryAccount.subAccounts"],
    // What was written at once.
    "JournalEntry.lines",
    // At most two.
    ...[
      "Item.taxes",
      "Task.taxes",
      "InvoiceLine.matchingTaxes",
      "EstimateLine.matchingTaxes",
      "InvoiceProfileLine.matchingTaxes",
    ],
  ],
  planted: {
    "tax.graphql": `
      extend type Business { taxes: [Tax!] rates: TaxConnection notes: [String!] }
      type Tax @key(fields: "id") { id: ID! }
      type TaxConnection { nodes: [Tax!]! }`,
  },
  found: ["Business.taxes"],
};

const connectionFields: Rule = {
  name: "A connection has nodes, edges, pageInfo and totalCount",
  offences: (contract) =>
    outputsIn(contract)
      .filter(({ name }) => name.endsWith("Connection"))
      .filter((type) => {
        const noun = type.name.replace(/Connection$/, "");
        const wanted = { nodes: noun, edges: `${noun}Edge`, pageInfo: "PageInfo", totalCount: "Int" };
        const fields = type.getFields();
        return Object.entries(wanted).some(([name, kind]) => !fields[name] || kindOf(fields[name]) !== kind);
      })
      .map(({ name }) => name),
  planted: { "tax.graphql": "type Tax { id: ID! } type TaxConnection { nodes: [Tax!]! totalCount: Int }" },
  found: ["TaxConnection"],
};

/** The window of every connection, word for word. */
const window: [name: string, type: string, description: string][] = [
  ["first", "Int", "Returns the first rows. Defaults to 25 when `last` is omitted. At most 500."],
  ["after", "String", "Returns rows after this cursor."],
  ["last", "Int", "Returns the last rows. At most 500."],
  ["before", "String", "Returns rows before this cursor."],
];
const filterText = "Returns only rows that meet every condition.";

const connectionArguments: Rule = {
  name: "A connection has the arguments first, after, last, before, filter and sort, in this order and in the same words",
  offences: (contract) =>
    connectionsIn(contract)
      .filter(({ noun, args }) => {
        const [filter, sort] = ["filter", "sort"].map((name) => args.find((each) => each.name === name));
        const wanted = [
          ...window,
          ...(filter ? [["filter", `${noun}FilterInput`, filterText]] : []),
          ...(sort ? [["sort", `${noun}Sort`, sort.description]] : []),
        ];
        const found = args.map(({ name, type, description }) => [name, String(type), description]);
        const orders = !sort || /^Defaults to [a-z].*\.$/.test(sort.description ?? "");
        return JSON.stringify(found) !== JSON.stringify(wanted) || !orders;
      })
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      type Tax { id: ID! }
      type TaxConnection { nodes: [Tax!]! }
      input TaxFilterInput { name: String }
      extend type Business {
        missing: TaxConnection
        words(
          "How many."
          first: Int
          "Returns rows after this cursor."
          after: String
          "Returns the last rows. At most 500."
          last: Int
          "Returns rows before this cursor."
          before: String
        ): TaxConnection
        order(
          "Returns rows after this cursor."
          after: String
          "Returns the first rows. Defaults to 25 when \`last\` is omitted. At most 500."
          first: Int
          "Returns the last rows. At most 500."
          last: Int
          "Returns rows before this cursor."
          before: String
        ): TaxConnection
        right(
          "Returns the first rows. Defaults to 25 when \`last\` is omitted. At most 500."
          first: Int
          "Returns rows after this cursor."
          after: String
          "Returns the last rows. At most 500."
          last: Int
          "Returns rows before this cursor."
          before: String
          "Returns only rows that meet every condition."
          filter: TaxFilterInput
        ): TaxConnection
      }`,
  },
  found: ["Business.missing", "Business.words", "Business.order"],
};

/** Every field that answers a connection, and the noun of its rows. */
const connectionsIn = (contract: Contract) =>
  fieldsIn(contract)
    .filter((field) => /Connection$/.test(kindOf(field)))
    .map((field) => ({ ...field, noun: kindOf(field).replace(/Connection$/, "") }));

const sized =
  'assumedSize: 25, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false';

const listSizes: Rule = {
  name: "A list says how long it is: a connection by `first` and `last`, any other list of objects by an assumed size",
  offences: (contract) =>
    fieldsIn(contract)
      .filter(({ owner, name }) => !isMachinery(owner.name, name))
      .filter((field) => {
        const [size] = directivesOf(field, "listSize");
        if (/Connection$/.test(kindOf(field))) return argumentsOf(size) !== sized;
        return isList(field) && isObjectType(getNamedType(field.type)) && !textIn(size, "assumedSize");
      })
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      type Tax { id: ID! parts: [Tax!] lines: [Tax!] @listSize(assumedSize: 5) names: [String!] }
      type TaxConnection { nodes: [Tax!]! }
      extend type Business {
        taxes: TaxConnection @listSize(assumedSize: 25)
        rates: TaxConnection @listSize(${sized})
      }`,
  },
  found: ["Business.taxes", "Tax.parts"],
};

/** Rows, which the connection counts, and complaints, which are few. */
const isMachinery = (owner: string, name: string): boolean =>
  /Connection$/.test(owner) || /Payload$/.test(owner) || /^UserError/.test(owner) || name.startsWith("_");

const argumentsOf = (directive: ConstDirectiveNode | undefined): string =>
  directive?.arguments?.map((each) => print(each)).join(", ") ?? "";

const costs: Rule = {
  name: "A field that costs a request for each object says so to people and to gateways",
  offences: (contract) =>
    fieldsIn(contract)
      .filter((field) => {
        const [cost] = directivesOf(field, "cost");
        const ofOwner = /one request for each/i.test(field.owner.description ?? "");
        const said = ofOwner || /one request for each/i.test(field.description ?? "");
        return said !== (textIn(cost, "weight") === "5");
      })
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      type Tax {
        "One request for each tax."
        uses: Int
        "One request for each tax."
        bills: Int @cost(weight: 5)
        "Its name."
        name: String @cost(weight: 5)
      }`,
  },
  found: ["Tax.uses", "Tax.name"],
};

/** A condition under one of these names hides that it is one end of a range. */
const operators = /[a-z](From|To|Since|Until|After|Before|Min|Max|Gt|Gte|Lt|Lte|In|Not)$/;

const filters: Rule = {
  name: "A condition is named like the field that it looks at, or is a statement; its type is the operator",
  offences: (contract) =>
    inputFieldsIn(contract)
      .filter(({ owner }) => owner.name.endsWith("FilterInput"))
      .filter((condition) => {
        const noun = contract.schema.getType(condition.owner.name.replace(/FilterInput$/, ""));
        const fields = isObjectType(noun) ? Object.keys(noun.getFields()) : [];
        const { name } = condition;
        if (operators.test(name) || isNonNullType(condition.type))
          return condition.defaultValue === undefined;
        if (kindOf(condition) === "ID" && !isList(condition)) return true;
        if (name === "search" || name === "ids" || kindOf(condition) === "Boolean") return false;
        return !fieldsMeant(name).some((field) => fields.includes(field));
      })
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      type Tax { name: String status: String date: Date client: Business category: Business }
      input TaxFilterInput {
        name: String nameContains: String statuses: [String!] date: DateRangeInput clientIds: [ID!]
        categoryIds: [ID!] ids: [ID!] search: String unpaid: Boolean
        paidFrom: Date updatedSince: DateTime amountMin: Decimal clientId: ID vendorContains: String
      }
      input DateRangeInput { from: Date to: Date }`,
  },
  found: [
    "TaxFilterInput.paidFrom",
    "TaxFilterInput.updatedSince",
    "TaxFilterInput.amountMin",
    "TaxFilterInput.clientId",
    "TaxFilterInput.vendorContains",
  ],
};

/** The fields that a condition can be about: `clientIds` is about `client`, `statuses` about `status`. */
const fieldsMeant = (condition: string): string[] => [
  condition,
  condition.replace(/Contains$/, ""),
  condition.replace(/Ids$/, ""),
  condition.replace(/s$/, ""),
  condition.replace(/es$/, ""),
  condition.replace(/ies$/, "y"),
];

export const lists: readonly Rule[] = [
  ...[connections, connectionFields, connectionArguments],
  ...[listSizes, costs, filters],
];
