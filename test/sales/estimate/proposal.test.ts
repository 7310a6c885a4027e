import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { complaints } from "../../support/send.ts";
import { start } from "../../support/start.ts";

const account = "/accounting/account/ACM123";
const estimates = `${account}/estimates/estimates`;
const shows = "isProposal requiresSignature sections { title kind group body }";
const create = (fields = shows) => `mutation ($input: EstimateCreateInput!) { estimateCreate(input: $input) {
  estimate { id ${fields} } userErrors { path code message } } }`;
const update = `mutation ($input: EstimateUpdateInput!) { estimateUpdate(input: $input) {
  estimate { id paymentDetails } userErrors { path code message } } }`;
const input = {
  ...{ clientId: "Client:ACM123:1", issueDate: "2026-06-29", requiresSignature: true },
  sections: [
    { title: "Overview", kind: "overview", body: "<p>What we do.</p>" },
    { title: "Warranty", body: "Two years." },
  ],
};
const written = [
  { title: "Overview", kind: "overview", group: "top", body: "<p>What we do.</p>" },
  { title: "Warranty", kind: "custom", group: "top", body: "Two years." },
];

test.each([
  ["included", written, []],
  ["always", written, []],
  ["never", null, ["OUTCOME_UNKNOWN sections"]],
  ["otherwise", null, ["OUTCOME_UNKNOWN sections"]],
] as const)(
  "a proposal whose sections FreshBooks shows as %s is made once, and says what is known of it",
  async (sectionsShown, sections, problems) => {
    const { known, sandbox } = await start({ books: books({ clients: [{}] }), settings: { sectionsShown } });
    const { data, errors } = await known(create(), { variables: { input } });
    expect(errors).toBeUndefined();
    expect(complaints(data.estimateCreate)).toEqual(problems);
    expect(data.estimateCreate?.estimate).toEqual({
      ...{ id: "Estimate:ACM123:1", isProposal: true, requiresSignature: true, sections },
    });
    expect(sandbox.asked("POST", "/accounting")).toEqual([`${estimates}?include[]=sections&include[]=lines`]);

    const { data: later } = await known(`{ estimate(id: "Estimate:ACM123:1") { ${shows} } }`);
    expect(later.estimate).toEqual({ isProposal: true, requiresSignature: true, sections });
    expect(sandbox.asked("GET", estimates)).toHaveLength(1);
  },
);

test("what is no proposal has no sections, and FreshBooks is asked once", async () => {
  const { known, sandbox } = await start({
    books: books({ estimates: [{}, {}] }),
    settings: { sectionsShown: "never" },
  });
  const { data } = await known("{ business { estimates { nodes { sections { title } } } } }");
  expect(data.business?.estimates).toEqual({ nodes: [{ sections: [] }, { sections: [] }] });
  expect(sandbox.asked()).toHaveLength(1);
});

test("what is wrong with a proposal is found before anything is sent", async () => {
  const { known, sandbox } = await start({ books: books({ clients: [{}] }) });
  const sections = [{ title: " ", body: "" }];
  const wrong = { ...input, ...{ isProposal: false, sections, freshbooksOwnerId: "x" } };
  const { data } = await known(create(), {
    variables: { input: { ...wrong, projectId: "Project:14700002:1" } },
  });
  expect(complaints(data.estimateCreate)).toEqual([
    ...["NOT_FOUND projectId", "INVALID freshbooksOwnerId", "INVALID isProposal"],
    "REQUIRED sections.0.title",
  ]);
  expect(sandbox.committed()).toEqual([]);
});

test.each([
  [true, "By card", []],
  [false, null, ["OUTCOME_UNKNOWN paymentDetails"]],
] as const)(
  "payment details that FreshBooks shows (%s) are confirmed, others are in doubt",
  async (estimatePaymentDetails, paymentDetails, problems) => {
    const { known } = await start({
      books: books({ estimates: [{}] }),
      settings: { estimatePaymentDetails },
    });
    const { data } = await known(update, {
      variables: { input: { id: "Estimate:ACM123:1", paymentDetails: "By card" } },
    });
    expect(data.estimateUpdate?.estimate).toEqual({ id: "Estimate:ACM123:1", paymentDetails });
    expect(complaints(data.estimateUpdate)).toEqual(problems);
  },
);

test("a new estimate takes over all that its fields say, with one request", async () => {
  const { known, sandbox } = await start({ books: books({ clients: [{}], projects: [{}] }) });
  const recipient = {
    ...{ organization: "Delta", firstName: "Zoe", lastName: "Ash", vatName: "VAT", vatNumber: "GB 1" },
    address: { street: "1 High St", city: "Oslo" },
  };
  const { data } = await known(
    create(`template freshbooksOwnerId project { freshbooksId } recipient {
      organization firstName lastName vatName vatNumber address { street city country } }`),
    {
      variables: {
        input: {
          ...{ clientId: "Client:ACM123:1", template: "modern", freshbooksOwnerId: "2" },
          ...{ projectId: "Project:14700001:1", recipient },
        },
      },
    },
  );
  expect(data.estimateCreate).toEqual({
    estimate: {
      ...{ id: "Estimate:ACM123:1", template: "modern", freshbooksOwnerId: "2" },
      project: { freshbooksId: "1" },
      recipient: { ...recipient, address: { ...recipient.address, country: null } },
    },
    userErrors: [],
  });
  expect(sandbox.committed()).toHaveLength(1);
});
