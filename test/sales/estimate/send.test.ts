import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { complaints } from "../../support/send.ts";
import { rows, start } from "../../support/start.ts";

const estimates = "/accounting/account/ACM123/estimates/estimates";
const mutation = (name: string) => `mutation ($input: E${name.slice(1)}Input!) { ${name}(input: $input) {
  estimate { id status notes } userErrors { path code message } } }`;
const words = { subject: "Estimate ::estimate number::", body: "As discussed." };
const line = { name: "Logo", unitCost: { amount: "50.00", currency: "USD" } };
const id = "Estimate:ACM123:1";
const make = { clientId: "Client:ACM123:1", issueDate: "2026-06-29", lines: [line] };
const cast = () =>
  books({ clients: [{ fields: { email: "maya@example.test" } }], estimates: [{}, { lines: [] }] });

test.each([
  ["estimateCreate", make, "Estimate:ACM123:3", [`POST ${estimates}?include[]=lines`, `PUT ${estimates}/3`]],
  [
    "estimateUpdate",
    { id, notes: "New" },
    id,
    [`GET ${estimates}/1?include[]=lines`, `PUT ${estimates}/1`, `PUT ${estimates}/1`],
  ],
] as const)("%s emails what it wrote, in a phase of its own", async (name, input, which, requests) => {
  const { known, sandbox } = await start({ books: cast() });
  const { data } = await known(mutation(name), { variables: { input: { ...input, send: words } } });
  expect(data[name]).toMatchObject({ estimate: { id: which, status: "SENT" }, userErrors: [] });
  expect(sandbox.outbox()).toMatchObject([
    { about: "estimate", recipients: ["maya@example.test"], ...words },
  ]);
  expect(sandbox.asked().filter((path) => path.includes("/estimates/"))).toEqual(requests);
});

test.each([
  ["refused", { status: 500, body: "" }, "OUTCOME_UNKNOWN"],
  ["not taken", { status: 429, headers: { "retry-after": "3600" }, body: "" }, "NOT_DONE"],
] as const)("a created estimate stays when its email is %s", async (_, answer, code) => {
  const { known, sandbox } = await start({ books: cast() });
  sandbox.answerNext({ method: "PUT", path: estimates, times: 3 }, answer);
  const { data } = await known(mutation("estimateCreate"), {
    variables: { input: { ...make, send: words } },
  });
  expect(data.estimateCreate).toMatchObject({
    estimate: { id: "Estimate:ACM123:3", status: "DRAFT" },
    userErrors: [{ code, message: expect.stringContaining("the earlier steps were written") }],
  });
  if (code === "OUTCOME_UNKNOWN")
    expect(rows(data.estimateCreate?.userErrors)[0]?.message).toBe(
      "FreshBooks' response was lost: the email may have been sent. Check with " +
        '`{ estimate(id: "Estimate:ACM123:3") { status updatedAt } }` before retrying (send); the earlier steps were written',
    );
  expect(sandbox.asked("POST", estimates)).toHaveLength(1);
  expect(sandbox.asked("PUT", estimates)).toHaveLength(1);
});

test.each([
  ["estimateUpdate", "estimate", { id, notes: "New" }, id],
  ["invoiceCreate", "invoice", make, "Invoice:ACM123:2"],
  ["invoiceUpdate", "invoice", { id: "Invoice:ACM123:1", notes: "New" }, "Invoice:ACM123:1"],
] as const)(
  "%s says where to look when the response to its email is lost",
  async (name, key, input, which) => {
    const { known, sandbox } = await start({
      books: books({
        clients: [{ fields: { email: "maya@example.test" } }],
        estimates: [{}],
        invoices: [{ amount: "10.00" }],
      }),
    });
    sandbox.faults.add({
      rules: [
        {
          fault: "reset",
          method: "PUT",
          path: `/accounting/account/ACM123/${key}s`,
          after: "commit",
          skip: name.endsWith("Update") ? 1 : 0,
        },
      ],
    });
    const words = { subject: "Yours", body: "As discussed." };
    const { data } = await known(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      ${key} { id } userErrors { path code message } } }`,
      { variables: { input: { ...input, send: words } } },
    );
    expect(data[name]?.[key]).toEqual({ id: which });
    const message = rows(data[name]?.userErrors)[0]?.message;
    expect(complaints(data[name])).toEqual(["OUTCOME_UNKNOWN send"]);
    expect(message).toContain("the email may have been sent");
    expect(message).toContain(`{ ${key}(id: "${which}") { status updatedAt } }`);
  },
);

test("an email is held back when a field was not applied", async () => {
  const { known, sandbox } = await start({ books: cast(), settings: { droppedFields: ["estimate.notes"] } });
  const { data } = await known(mutation("estimateCreate"), {
    variables: { input: { ...make, notes: "New", send: words } },
  });
  expect(complaints(data.estimateCreate)).toEqual(["NOT_APPLIED notes", "NOT_DONE send"]);
  expect(sandbox.outbox()).toEqual([]);
});

test("a client who is not there is one problem, not two", async () => {
  const { known } = await start({ books: cast() });
  const { data } = await known(mutation("estimateCreate"), {
    variables: { input: { ...make, clientId: "Client:ACM123:9", send: words } },
  });
  expect(complaints(data.estimateCreate)).toEqual(["NOT_FOUND clientId"]);
});

test("words and addresses are checked before anything is sent", async () => {
  const { known, sandbox } = await start({ books: cast() });
  const send = { recipients: ["maya"], subject: " ", body: "" };
  const wrong = ["REQUIRED send.subject", "REQUIRED send.body", "INVALID send.recipients.0"];
  for (const [name, input] of [
    ["estimateCreate", make],
    ["estimateUpdate", { id }],
  ] as const) {
    const { data } = await known(mutation(name), { variables: { input: { ...input, send } } });
    expect(complaints(data[name])).toEqual(wrong);
  }
  expect(sandbox.committed()).toEqual([]);
});

test.each([
  ["estimateSend", { id: "Estimate:ACM123:2", email: words }],
  ["estimateSend", { id: "Estimate:ACM123:2", email: { ...words, recipients: ["a@example.test"] } }],
  ["estimateUpdate", { id: "Estimate:ACM123:2", notes: "New", send: words }],
  ["estimateUpdate", { id, removeLineIds: ["1"], send: words }],
  ["estimateCreate", { ...make, lines: [], send: words }],
] as const)("%s emails no estimate without lines unless it may be empty", async (name, input) => {
  const { known, sandbox } = await start({ books: cast() });
  const { data } = await known(mutation(name), { variables: { input } });
  expect(data[name]?.estimate).toBeNull();
  expect(complaints(data[name])).toEqual(["REQUIRED allowEmpty"]);
  expect(sandbox.committed()).toEqual([]);

  const { data: allowed } = await known(mutation(name), {
    variables: { input: { ...input, allowEmpty: true } },
  });
  expect(allowed[name]).toMatchObject({ estimate: { status: "SENT" }, userErrors: [] });
  expect(sandbox.outbox()).toHaveLength(1);
});
