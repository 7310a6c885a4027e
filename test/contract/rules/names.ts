import {
  argumentsIn,
  capital,
  definedIn,
  directivesOf,
  enumsIn,
  fieldsIn,
  inputFieldsIn,
  inputsIn,
  kindOf,
  outputsIn,
  placesIn,
  type Rule,
  recordsIn,
  small,
} from "../contract.ts";

/** What else the types of a file begin with: a report is a noun of its own, and so is who or what asks. */
const nounsOf: Readonly<Record<string, readonly string[]>> = {
  business: ["Caller"],
  connectionState: ["Connection", "MissingScopes", "BusinessReach", "NounReach", "ReachStatus"],
  report: [
    ...["Report", "ProfitAndLoss", "TaxSummary", "PaymentsCollected", "CollectedPayment"],
    ...["AccountsAging", "Aging", "BalanceSheet", "BalanceAt", "Ledger"],
  ],
};
const shared = new Set(["common", "schema"]);

const nounFirst: Rule = {
  name: "A type begins with the noun of its file",
  offences: (contract) =>
    definedIn(contract)
      .filter(([file]) => !shared.has(file))
      .flatMap(([file, names]) => {
        const nouns = [capital(file), ...(nounsOf[file] ?? [])];
        return names.filter((name) => !nouns.some((noun) => name.startsWith(noun)));
      }),
  planted: {
    "project.graphql": "type Project { id: ID! } enum BillingMethod { FLAT } enum ProjectKind { FIXED }",
  },
  found: ["BillingMethod"],
};

const suffixes: Rule = {
  name: "Inputs end in Input, answers of mutations in Payload, lists in Connection and Edge, orders in Sort; nothing in Type, Enum, Data or Info",
  offences: (contract) => {
    const mutations = contract.schema.getMutationType()?.getFields() ?? {};
    const payloads = new Set(Object.values(mutations).map((mutation) => kindOf(mutation)));
    const sorts = new Set(
      argumentsIn(contract).flatMap((each) => (each.name === "sort" ? kindOf(each) : [])),
    );
    const listed = new Set(
      fieldsIn(contract).flatMap((field) =>
        field.name === "edges" ? [field.owner.name, kindOf(field)] : [],
      ),
    );
    const all = [...outputsIn(contract), ...enumsIn(contract), ...inputsIn(contract)].map(({ name }) => name);
    const inputs = new Set(inputsIn(contract).map(({ name }) => name));
    const isWrong = (name: string) =>
      inputs.has(name) !== name.endsWith("Input") ||
      payloads.has(name) !== (name.endsWith("Payload") && name !== "MutationPayload") ||
      sorts.has(name) !== name.endsWith("Sort") ||
      listed.has(name) !== /(Connection|Edge)$/.test(name) ||
      /(Type|Enum|Data|Info)$/.test(name);
    return all.filter((name) => isWrong(name) && name !== "MutationPayload");
  },
  // What gateways and clients know by this name.
  except: ["PageInfo"],
  planted: {
    "tax.graphql": `
      extend type Query { taxes(filter: TaxFilter, sort: TaxOrder): TaxList }
      extend type Mutation { taxCreate(input: TaxCreateInput!): TaxCreated }
      input TaxFilter { name: String }
      enum TaxOrder { NAME_ASC }
      type TaxList { edges: [TaxEdge!]! }
      type TaxEdge { cursor: String! }
      input TaxCreateInput { name: String }
      type TaxCreated { ok: Boolean }
      enum TaxType { VAT }`,
  },
  found: ["TaxList", "TaxCreated", "TaxOrder", "TaxType", "TaxFilter"],
};

/** Days and instants whose name is their place in a range. */
const ends = new Set(["from", "to", "before"]);
const isOfRange = (at: string, name: string): boolean =>
  ends.has(name) && (/RangeInput\./.test(at) || isOfReport(at) || isOfAnswer(at) || isOfBalance(at));
/** What was posted to an account in a period. */
const isOfBalance = (at: string): boolean => /^JournalEntry\w+\.balance\(/.test(at);
/** So is an answer that is calculated from records. */
const isOfAnswer = (at: string): boolean =>
  /^(BusinessCashFlow|Overdue|Receivables|Revenue|TaxCollected)\.|^Business\.(cashFlow|receivables|revenue|taxCollected)\(/.test(
    at,
  );
/** A report is about a range of days, or about one day or several. */
const isOfReport = (at: string): boolean =>
  /^(Reports|ReportPeriod|ProfitAndLoss|TaxSummary|PaymentsCollected|AccountsAging|BalanceSheet|TrialBalance|CashFlow|GeneralLedger|[A-Z]\w+Details|ItemSales)\./.test(
    at,
  );
const reportDays = new Set(["asOf", "dates"]);

const days: Rule = {
  name: "Days are `date` or end in Date, instants are `at` or end in At",
  offences: (contract) =>
    placesIn(contract)
      .filter(
        ({ at, name }) =>
          !isOfRange(at, name) && !((isOfReport(at) || isOfAnswer(at)) && reportDays.has(name)),
      )
      .filter((each) => {
        const kind = kindOf(each);
        const isDay = /(^d|D)ate$/.test(each.name);
        const isInstant = /(^a|A)t$/.test(each.name);
        const range = kind.endsWith("RangeInput");
        if (kind === "Date" || kind === "DateRangeInput") return !isDay && !(range && isInstant);
        if (["DateTime", "LocalDateTime", "DateTimeRangeInput"].includes(kind)) return !isInstant;
        return isDay || isInstant;
      })
      .map(({ at }) => at),
  // The end of a period, like `from` and `to`.
  except: ["BusinessSyncKind.completeUntil", "ChangeConnection.completeUntil"],
  planted: {
    "tax.graphql":
      "type Tax { due: Date dueDate: Date date: Date created: DateTime createdAt: DateTime updatedAt: String paidDate: Int }",
  },
  found: ["Tax.due", "Tax.created", "Tax.updatedAt", "Tax.paidDate"],
};

const ids: Rule = {
  name: "What ends in Id or Ids is an id that this graph takes back; FreshBooks' own numbers start with freshbooks",
  offences: (contract) => {
    const taken = new Set(
      [...inputFieldsIn(contract), ...argumentsIn(contract)].map(({ name }) =>
        small(name.replace(/^(remove|add)(?=[A-Z])/, "").replace(/Ids$/, "Id")),
      ),
    );
    const records = new Set(recordsIn(contract).map(({ name }) => `${small(name)}Id`));
    return fieldsIn(contract)
      .filter(({ name }) => /Ids?$/.test(name) && !/^freshbooks[A-Z]/.test(name))
      .filter((field) => {
        const id = field.name.replace(/Ids$/, "Id");
        return kindOf(field) !== "ID" || !(taken.has(id) || records.has(id));
      })
      .map(({ at }) => at);
  },
  // The processor's own, and the id of a connection that is no more.
  except: ["Payment.processorTransactionId", "ConnectionDisconnectPayload.disconnectedId"],
  planted: {
    "invoice.graphql": `
      type Invoice @key(fields: "id") {
        id: ID! freshbooksId: ID! accountId: ID! staffId: ID! lineId: ID! businessId: ID! invoiceIds: [ID!] itemId: Int
      }
      input InvoiceUpdateInput { removeLineIds: [ID!] itemId: ID }`,
  },
  found: ["Invoice.accountId", "Invoice.staffId", "Invoice.itemId"],
};

const numbers: Rule = {
  name: "Nothing is a Float, and what ends in Percent is a Decimal",
  offences: (contract) =>
    placesIn(contract)
      .filter(
        (each) => kindOf(each) === "Float" || (/Percent$/.test(each.name) && kindOf(each) !== "Decimal"),
      )
      .map(({ at }) => at),
  planted: {
    "tax.graphql": "type Tax { rate(of: Float): Float shownPercent: Int } input TaxInput { percent: Float }",
  },
  found: ["Tax.rate", "Tax.shownPercent", "Tax.rate(of)", "TaxInput.percent"],
};

const shareable: Rule = {
  name: "Only Money, TimeSpan, PageInfo and PostalAddress are shareable",
  offences: (contract) =>
    [
      ...outputsIn(contract).flatMap((type) =>
        (type.astNode?.directives ?? []).some(({ name }) => name.value === "shareable") ? type.name : [],
      ),
      ...fieldsIn(contract).flatMap(({ astNode, at }) =>
        astNode?.directives?.some(({ name }) => name.value === "shareable") ? at : [],
      ),
    ].filter((name) => !["Money", "TimeSpan", "PageInfo", "PostalAddress"].includes(name)),
  planted: {
    "common.graphql":
      "type Query type Money @shareable { amount: Int } type LineTax @shareable { name: String } type Tax { name: String @shareable }",
  },
  found: ["LineTax", "Tax.name"],
};

const keys: Rule = {
  name: "A record has two keys: its id, and FreshBooks' tenant and number",
  offences: (contract) =>
    outputsIn(contract)
      .filter((type) => directivesOf(type, "key").length > 0)
      .filter((type) => {
        const found = (type.astNode?.directives ?? []).flatMap(({ name, arguments: given = [] }) =>
          name.value === "key" ? given.flatMap(({ value }) => ("value" in value ? value.value : [])) : [],
        );
        const second = /^(freshbooks(Account|Business)Id )?freshbooksId$/;
        return !found.includes("id") || !found.some((key) => typeof key === "string" && second.test(key));
      })
      .map(({ name }) => name),
  planted: {
    "common.graphql": `
      type Query
      type Tax @key(fields: "id") @key(fields: "freshbooksAccountId freshbooksId") { id: ID! }
      type Item @key(fields: "id") { id: ID! }`,
  },
  found: ["Item"],
};

export const names: readonly Rule[] = [nounFirst, suffixes, days, ids, numbers, shareable, keys];
