import { isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { books } from "../support/books.ts";
import { start, type Tree } from "../support/start.ts";

const ada = { firstName: "Ada", lastName: "Acme", email: "ada@example.test" };
const contact = { contactid: 9, fname: "Kit", lname: "", email: "kit@acme.test", phone1: "", phone2: "" };
const sketch = books({
  clients: [
    { id: 1, fields: { organization: "Acme", fname: "Eve", lname: "Byron", email: "eve@acme.test" } },
  ],
  invoices: [{ clientId: 1, state: "sent", issued: "2026-06-01", amount: "10.00" }],
  estimates: [{ clientId: 1, state: "sent" }],
  invoiceProfiles: [{ clientId: 1 }],
  creditNotes: [{ clientId: 1 }],
  staff: [{ firstName: "Ada", lastName: "Acme", email: "ada@example.test" }],
  projects: [{ id: 1, clientId: 1 }],
});

type Case = {
  readonly type: string;
  readonly query: string;
  readonly find: (data: Tree) => Tree | undefined;
  /** With everything, without an organization, without first and last names as well, and without any name. */
  readonly names: readonly [string, string, string, RegExp];
};

const cases: readonly Case[] = [
  {
    type: "Client",
    query: `{ client(id: "Client:ACM123:1") { displayName } }`,
    find: ({ client }) => client,
    names: ["Acme", "Eve Byron", "eve@acme.test", /^Client 1$/],
  },
  {
    type: "ClientContact",
    query: `{ client(id: "Client:ACM123:1") { contacts { displayName } } }`,
    find: ({ client }) => client?.contacts?.[0],
    names: ["Kit", "Kit", "kit@acme.test", /^Contact 9$/],
  },
  {
    type: "InvoiceRecipient",
    query: `{ invoice(id: "Invoice:ACM123:1") { recipient { displayName } } }`,
    find: ({ invoice }) => invoice?.recipient,
    names: ["Acme", "Eve Byron", "Client 1", /^Client 1$/],
  },
  {
    type: "EstimateRecipient",
    query: `{ estimate(id: "Estimate:ACM123:1") { recipient { displayName } } }`,
    find: ({ estimate }) => estimate?.recipient,
    names: ["Acme", "Eve Byron", "Client 1", /^Client 1$/],
  },
  {
    type: "InvoiceProfileRecipient",
    query: `{ invoiceProfile(id: "InvoiceProfile:ACM123:1") { recipient { displayName } } }`,
    find: ({ invoiceProfile }) => invoiceProfile?.recipient,
    names: ["Acme", "Eve Byron", "Client 1", /^Client 1$/],
  },
  {
    type: "CreditNoteRecipient",
    query: `{ creditNote(id: "CreditNote:ACM123:1") { recipient { displayName } } }`,
    find: ({ creditNote }) => creditNote?.recipient,
    names: ["Acme", "Eve Byron", "Client 1", /^Client 1$/],
  },
  {
    type: "InvoiceOwner",
    query: `{ invoice(id: "Invoice:ACM123:1") { owner { displayName } } }`,
    find: ({ invoice }) => invoice?.owner,
    names: ["Ada Acme", "Ada Acme", "ada@example.test", /^Staff member 1$/],
  },
  {
    type: "InvoiceContact",
    query: `{ invoice(id: "Invoice:ACM123:1") { contacts { displayName } } }`,
    find: ({ invoice }) => invoice?.contacts?.[0],
    names: ["Kit", "Kit", "kit@acme.test", /^Contact$/],
  },
  {
    type: "EstimateOwner",
    query: `{ estimate(id: "Estimate:ACM123:1") { owner { displayName } } }`,
    find: ({ estimate }) => estimate?.owner,
    names: ["Ada Acme", "Ada Acme", "ada@example.test", /^Staff member 1$/],
  },
  {
    type: "EstimateContact",
    query: `{ estimate(id: "Estimate:ACM123:1") { contacts { displayName } } }`,
    find: ({ estimate }) => estimate?.contacts?.[0],
    names: ["Kit", "Kit", "kit@acme.test", /^Contact$/],
  },
  {
    type: "TeamMember",
    query: "{ business { teamMembers(first: 1) { nodes { displayName } } } }",
    find: ({ business }) => business?.teamMembers?.nodes?.[0],
    names: ["Ada Acme", "Ada Acme", ada.email, /^Team member [\w-]{36}$/],
  },
  {
    type: "StaffMember",
    query: `{ staffMember(id: "StaffMember:ACM123:1") { displayName } }`,
    find: ({ staffMember }) => staffMember,
    names: ["Ada Acme", "Ada Acme", "ada@example.test", /^Staff member 1$/],
  },
  {
    type: "ProjectMember",
    query: `{ project(id: "Project:14700001:1") { members { displayName } } }`,
    find: ({ project }) => project?.members?.[0],
    names: ["Ada Acme", "Ada Acme", ada.email, /^Person 14400001$/],
  },
  {
    type: "AgingAccount",
    query: `{ business { reports { accountsAging(asOf: "2026-06-30") { accounts { displayName } } } } }`,
    find: ({ business }) => business?.reports?.accountsAging?.accounts?.[0],
    names: ["Acme", "Eve Byron", "eve@acme.test", /^Client 1$/],
  },
  {
    type: "InvoiceDetailsClient",
    query: `{ business { reports { invoiceDetails(from: "2026-01-01", to: "2026-12-31") { clients { displayName } } } } }`,
    find: ({ business }) => business?.reports?.invoiceDetails?.clients?.[0],
    names: ["Acme", "Eve Byron", "eve@acme.test", /^Client 1$/],
  },
];

test("every type with a display name is here", () => {
  const types = Object.values(createSchema().getTypeMap()).filter(
    (type) => isObjectType(type) && type.getFields().displayName,
  );
  expect(cases.map(({ type }) => type).toSorted()).toEqual(types.map(({ name }) => name).toSorted());
});

const organization = ["organization", "company"];
const own = ["fname", "lname", "first_name", "last_name"];
const steps = [[], organization, [...organization, ...own], [...organization, ...own, "email"]];

describe.each(cases)("$type has a name that is never empty", ({ query, find, names }) => {
  test.each(
    steps.flatMap((without, step) => ["", null, "  "].map((nothing) => ({ without, nothing, step }))),
  )("$step, without $without", async ({ without, nothing, step }) => {
    const { ask, sandbox } = await start({ books: sketch, now: new Date("2026-06-30T12:00:00Z") });
    const strip = (key: string, value: unknown) => {
      if (key === "contacts")
        return [{ ...contact, ...Object.fromEntries(without.map((each) => [each, nothing])) }];
      return without.includes(key) ? nothing : value;
    };
    sandbox.faults.add({
      rules: [
        {
          fault: "rewrite",
          method: "GET",
          rewrite: (answer) => ({ ...answer, body: JSON.parse(JSON.stringify(answer.body, strip)) }),
        },
      ],
    });
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const name = find(data)?.displayName;
    expect(name).toEqual(step === 3 ? expect.stringMatching(names[3]) : names[step]);
  });
});
