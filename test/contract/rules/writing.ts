import { isNonNullType } from "graphql";
import {
  type Contract,
  capital,
  directivesOf,
  enumsIn,
  fieldsIn,
  inputFieldsIn,
  isRecord,
  kindOf,
  placesIn,
  type Rule,
  recordsIn,
  small,
  textIn,
} from "../contract.ts";

const mutationsIn = (contract: Contract) =>
  fieldsIn(contract).filter(({ owner }) => owner.name === "Mutation");

const oneInput: Rule = {
  name: "A mutation has one argument, `input`, of its own type, and a nullable answer of its own type",
  offences: (contract) =>
    mutationsIn(contract)
      .filter(({ name, args, type }) => {
        const given = args.map((argument) => `${argument.name}: ${argument.type}`).join(", ");
        return given !== `input: ${capital(name)}Input!` || String(type) !== `${capital(name)}Payload`;
      })
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      extend type Mutation {
        taxCreate(input: TaxCreateInput!): TaxCreatePayload
        taxUpdate(id: ID!, input: TaxCreateInput!): TaxCreatePayload
        taxDelete(input: TaxDeleteInput!): TaxDeletePayload!
        taxRestore(input: TaxRestoreInput): TaxRestorePayload
      }
      input TaxCreateInput { name: String }
      input TaxDeleteInput { id: ID! }
      input TaxRestoreInput { id: ID! }
      type TaxCreatePayload { ok: Boolean }
      type TaxDeletePayload { ok: Boolean }
      type TaxRestorePayload { ok: Boolean }`,
  },
  found: ["Mutation.taxUpdate", "Mutation.taxDelete", "Mutation.taxRestore"],
};

/** The noun of a mutation, the longest that it begins with: `timeEntry` of `timeEntryCreate`. */
function nounOf(contract: Contract, mutation: string): string {
  const nouns = [
    ...recordsIn(contract).map(({ name }) => small(name)),
    "connection",
    "checkoutLink",
    "expenseProfile",
  ];
  const found = nouns.filter(
    (noun) => mutation.startsWith(noun) && /^[A-Z]/.test(mutation.slice(noun.length)),
  );
  return found.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

const payloads: Rule = {
  name: "A payload has the record, nullable and under the noun's name, and userErrors; a bulk one has results; with an idempotencyKey it says whether it was replayed",
  offences: (contract) =>
    mutationsIn(contract)
      .filter((mutation) => {
        const payload = contract.schema.getType(kindOf(mutation));
        if (!payload || !("getFields" in payload)) return true;
        const fields = payload.getFields();
        const typeOf = (name: string) => String(fields[name]?.type ?? "");
        const input = contract.schema.getType(`${capital(mutation.name)}Input`);
        const keyed = input && "getFields" in input && "idempotencyKey" in input.getFields();
        const noun = nounOf(contract, mutation.name);
        const hasRecord = mutation.name.endsWith("BulkCreate")
          ? "results" in fields
          : noun in fields && !isNonNullType(fields[noun]?.type);
        const replayed = keyed ? typeOf("replayed") === "Boolean!" : typeOf("replayed") === "";
        return !hasRecord || typeOf("userErrors") !== "[UserError!]!" || !replayed;
      })
      .map((mutation) => kindOf(mutation)),
  // What is answered is no connection and no timer any more; an entry is read line by line, and is no record of the graph.
  except: [
    ...["JournalEntryCreatePayload", "PayoutReconcilePayload"],
    ...["ConnectionDisconnectPayload", "TimerLogPayload"],
    ...["WebhooksEnablePayload", "WebhooksDisablePayload"], // a list of them, and none any more
  ],
  planted: {
    "tax.graphql": `
      type Tax @key(fields: "id") { id: ID! }
      extend type Mutation {
        taxCreate(input: TaxCreateInput!): TaxCreatePayload
        taxUpdate(input: TaxUpdateInput!): TaxUpdatePayload
        taxDelete(input: TaxDeleteInput!): TaxDeletePayload
        taxRestore(input: TaxDeleteInput!): TaxRestorePayload
        taxBulkCreate(input: TaxBulkCreateInput!): TaxBulkCreatePayload
      }
      input TaxCreateInput { idempotencyKey: String }
      input TaxUpdateInput { id: ID! }
      input TaxDeleteInput { id: ID! }
      input TaxBulkCreateInput { idempotencyKey: String }
      type TaxCreatePayload { tax: Tax userErrors: [UserError!]! }
      type TaxUpdatePayload { tax: Tax! userErrors: [UserError!]! }
      type TaxDeletePayload { record: Tax userErrors: [UserError!]! }
      type TaxRestorePayload { tax: Tax userErrors: [UserError!] }
      type TaxBulkCreatePayload { results: [TaxCreatePayload!]! replayed: Boolean! userErrors: [UserError!]! }`,
  },
  found: ["TaxCreatePayload", "TaxUpdatePayload", "TaxDeletePayload", "TaxRestorePayload"],
};

const required: Rule = {
  name: "What no call can do without is required by its type, not by its description",
  offences: (contract) =>
    inputFieldsIn(contract)
      .filter(
        ({ type, description }) => !isNonNullType(type) && /^(Required|Needed)\b/.test(description ?? ""),
      )
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      input TaxCreateInput {
        "Required. Such as \`HST\`."
        name: String
        "Such as \`13\`."
        percent: String!
      }`,
  },
  found: ["TaxCreateInput.name"],
};

const deprecations: Rule = {
  name: "What is deprecated says what to use instead, and after which day it is removed",
  offences: (contract) =>
    [
      ...placesIn(contract),
      ...enumsIn(contract).flatMap((type) =>
        type.getValues().map((value) => ({ ...value, at: `${type.name}.${value.name}` })),
      ),
    ]
      .filter((place) =>
        directivesOf(place, "deprecated").some(
          (each) => !/^Use .+\. Removed after \d{4}-\d\d-\d\d\.$/.test(textIn(each, "reason") ?? ""),
        ),
      )
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      type Tax {
        rate: Int @deprecated
        kind: Int @deprecated(reason: "Use method.")
        type: Int @deprecated(reason: "Use method. Removed after 2027-06-30.")
      }
      enum TaxKind { OLD @deprecated(reason: "Gone soon. Removed after 2027-06-30.") }`,
  },
  found: ["Tax.rate", "Tax.kind", "TaxKind.OLD"],
};

/** How the description of a field begins that many types have. */
const usual: Readonly<Record<string, string>> = {
  business: "The business that owns the record.",
  freshbooksAccountId: "FreshBooks account that holds the accounting of the business,",
  pageInfo: "Position of the page in the list.",
  cursor: "Position in the list, for `after` and `before`.",
  userErrors: "Problems that the caller can correct.",
};

const sameWords: Rule = {
  name: "A field that most nouns have is described in the same words",
  offences: (contract) =>
    fieldsIn(contract)
      .filter(({ owner, name }) => name !== "business" || isRecord(owner))
      .filter(({ name, description }) => !(description ?? "").startsWith(usual[name] ?? ""))
      .map(({ at }) => at),
  planted: {
    "tax.graphql": `
      type Tax @key(fields: "id") {
        id: ID!
        "The business that it belongs to."
        business: Business
      }
      type TaxEdge {
        "Position in the list, for \`after\` and \`before\`. Valid only with the same filter."
        cursor: String!
      }
      type TaxCreatePayload {
        "What went wrong."
        userErrors: [UserError!]!
      }`,
  },
  found: ["Tax.business", "TaxCreatePayload.userErrors"],
};

export const writing: readonly Rule[] = [oneInput, payloads, required, deprecations, sameWords];
