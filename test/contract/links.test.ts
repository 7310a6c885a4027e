import { type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import type { RecordTable } from "../../src/freshbooks/records/record.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { entities } from "../every/nouns/contract.ts";
import { ownTables } from "../every/nouns/tables.ts";

/** Every number by which FreshBooks names another record leads to it, and from there back. */
const schema = createSchema();

const typeOf = (name: string): GraphQLObjectType | undefined => {
  const type = schema.getType(name);
  return isObjectType(type) ? type : undefined;
};

const nouns = new Set(entities.map(({ noun }) => noun));

/** A number in a record of the graph, or in a part of it, and the noun that has the part. */
type Named = { readonly of: string; readonly within: string; readonly field: string };

const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const own = new Set(["id", "accountId", "businessId", "lineId", "attachmentId", "gatewayId"]);

/** The numbers of other records in a table and the tables within it, whose parts have the same name in the graph. */
function namedIn({ fields }: RecordTable, type: GraphQLObjectType, within: string): Named[] {
  return Object.entries(fields).flatMap(([field, { inner }]): Named[] => {
    if (/Id$/.test(field) && !own.has(field) && field !== "freshbooksId")
      return [{ of: type.name, within, field }];
    const part = type.getFields()[field];
    const inside = part && typeOf(getNamedType(part.type).name);
    if (!inner || !inside) return [];
    return namedIn(inner as RecordTable, inside, nouns.has(inside.name) ? inside.name : within);
  });
}

const named = [...ownTables].flatMap(([name, table]) => {
  const type = typeOf(upper(name));
  return type ? namedIn(table, type, type.name) : [];
});

/** What the link is called where it is not the number without `Id`. */
const linkNames: Readonly<Record<string, string>> = {
  connectionId: "paymentGateway",
  freshbooksStaffId: "staffMember",
  freshbooksSenderId: "sender",
  freshbooksOwnerId: "owner",
  freshbooksIdentityId: "teamMember",
};

const linkOf = ({ field }: Named): string => linkNames[field] ?? field.replace(/Id$/, "");

/** Numbers that lead nowhere, and why. */
const leadsNowhere: Readonly<Record<string, string>> = {
  "InvoiceAuditEntry.freshbooksActorId": "what the numbers of somebody's level mean is not documented",
  "InvoiceAuditEntry.freshbooksActorContactId": "a contact, which is read with the client alone",
  "JournalEntryLine.freshbooksEntryId": "FreshBooks does not read entries; their lines have this number",
  "Payment.freshbooksOrderId": "an order at the processor, which FreshBooks does not read",
  "Payment.freshbooksBulkPaymentId": "a bulk payment, which FreshBooks does not read",
  "Payment.freshbooksOverpaymentId": "it may be the number of a payment or of a credit note",
  "Payment.processorTransactionId": "a text of the processor",
  "Expense.freshbooksBankAccountId": "an account at the bank, which FreshBooks does not read",
  "Expense.freshbooksBankTransactionId": "a transaction at the bank, which FreshBooks does not read",
  "OtherIncome.freshbooksSourceId": "what it numbers is not documented",
  "OtherIncome.freshbooksUserId": "what it numbers is not documented; null wherever it was seen",
  "PaymentGateway.freshbooksConnectionId": "a connection at the processor, which FreshBooks does not read",
  "Project.freshbooksManagerId": "which kind of number it is is not documented",
  "Project.groupId": "the group of its members, which are in the project",
  "TeamMember.freshbooksIdentityId": "the person who the member is",
};

const noFilter = "FreshBooks has no filter that leads back, and the lists are long";
const noList = "FreshBooks has no list of recurring expenses";
const inLines = "a line alone names it, and lines have no filter";

/** Links without a way back, and why. */
const oneWay: Readonly<Record<string, string>> = {
  "Client to ExpenseProfile": noList,
  "Client to JournalEntryLine": noFilter,
  "CreditNote to JournalEntryLine": noFilter,
  "Expense to Estimate": inLines,
  "Expense to InvoiceProfile": inLines,
  "Expense to JournalEntryLine": noFilter,
  "ExpenseCategory to Bill": inLines,
  "ExpenseCategory to ExpenseProfile": noList,
  "ExpenseCategory to JournalEntryLine": noFilter,
  "Invoice to JournalEntryLine": noFilter,
  "OtherIncome to JournalEntryLine": noFilter,
  "Payment to JournalEntryLine": noFilter,
  "PaymentGateway to Invoice": noFilter,
  "Project to InvoiceProfile": inLines,
  "Retainer to Estimate": inLines,
  "StaffMember to CreditNote": noFilter,
  "StaffMember to Estimate": noFilter,
  "StaffMember to ExpenseProfile": noList,
  "StaffMember to Invoice": noFilter,
  "StaffMember to InvoiceProfile": noFilter,
  "Tax to BillVendor": noFilter,
  "Task to TimeEntry":
    "time names tasks of an older product; `Service.timeEntries` is the way back in this one",
};

test("every number of another record has a link beside it", () => {
  expect(named.length).toBeGreaterThan(40);
  const missing = named.filter((each) => !typeOf(each.of)?.getFields()[linkOf(each)]);
  expect(missing.map(({ of, field }) => `${of}.${field}`).toSorted()).toEqual(
    Object.keys(leadsNowhere).toSorted(),
  );
});

/** The nouns that a type leads to, in lists and parts as well. */
function reachedFrom(type: GraphQLObjectType, seen = new Set<string>()): Set<string> {
  for (const { type: field } of Object.values(type.getFields())) {
    const { name } = getNamedType(field);
    const target = name.replace(/Connection$/, "");
    if (nouns.has(target)) seen.add(target);
    else if (!seen.has(name) && name.startsWith(type.name)) {
      const part = typeOf(name);
      if (part) reachedFrom(part, seen);
    }
  }
  return seen;
}

test("every link has a way back", () => {
  const links = named.flatMap((each) => {
    const field = typeOf(each.of)?.getFields()[linkOf(each)];
    const target = field && getNamedType(field.type).name;
    return target && nouns.has(target) ? [{ ...each, target }] : [];
  });
  const lonely = links.filter(
    ({ within, target }) => !reachedFrom(typeOf(target) as GraphQLObjectType).has(within),
  );
  expect([...new Set(lonely.map(({ within, target }) => `${target} to ${within}`))].toSorted()).toEqual(
    Object.keys(oneWay).toSorted(),
  );
});
