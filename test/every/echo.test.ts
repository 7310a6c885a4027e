import { isNonNullType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { photo } from "../support/photo.ts";
import { operate, operationWith } from "../support/send.ts";
import { open, rows, type Tree } from "../support/start.ts";
import { readBefore, triesOf, untried } from "./echo/cases.ts";
import { capital, inputOf, mutationsWithFields } from "./echo/samples.ts";
import { cast, writes } from "./echo/writes.ts";
import { tables } from "./nouns/tables.ts";

const errorsIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => [String(code), ...rows(path).map(String)].join(" "));

/** Where an input leaves a place for a file: `receipt.upload`. */
const filesIn = (input: unknown): string[] =>
  typeof input === "object" && input !== null
    ? Object.entries(input).flatMap(([name, value]) =>
        name === "upload" ? [name] : filesIn(value).map((path) => `${name}.${path}`),
      )
    : [];

/** FreshBooks fills these itself, so null is never applied. */
const neverCleared = ["currency", "language", "number"];

describe.each(writes)("$mutation", (write) => {
  const { mutation, record, base, key = "id" } = write;
  const { tries, missing } = triesOf(write);
  const operation = (shows: string) =>
    `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${record} { ${shows} } userErrors { path code } } }`;

  /** One server for all fields of the mutation; each write starts with the same books. */
  let server: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    server = await open({ books: cast(), settings: { ratePerMinute: 1_000_000 } });
  });
  afterAll(() => server.close());
  const anew = (droppedFields: readonly string[] = []) => {
    server.sandbox.reset();
    server.sandbox.settings.droppedFields = [...droppedFields];
    return server;
  };

  const run = ({ url, ask }: typeof server, input: Record<string, unknown>) =>
    filesIn(input).length > 0
      ? operate(
          url,
          operationWith(
            operation(key),
            { input },
            Object.fromEntries(filesIn(input).map((path) => [`variables.input.${path}`, { bytes: photo() }])),
          ),
        )
      : ask(operation(key), { variables: { input } });

  let shown: Promise<Tree | undefined> | undefined;
  /** The record without the field: as before a change, or as created without it. */
  const before = async (): Promise<Tree | undefined> => {
    const { ask } = anew();
    const fields = [key, ...readBefore(record, tries)].join(" ");
    const { data } = mutation.endsWith("Update")
      ? await ask(`query ($id: ID!) { ${record}(id: $id) { ${fields} } }`, { variables: { id: base.id } })
      : await ask(operation(fields), { variables: { input: base } });
    return mutation.endsWith("Update") ? data[record] : data[mutation]?.[record];
  };

  test.each(tries.map((each) => ({ ...each, at: each.path.join(".") })))(
    "$at, dropped as $dropped, is reported",
    async ({ field, sample, dropped, path }) => {
      shown ??= before();
      const input = { ...base, [field]: sample((await shown)?.[field]) };
      expect(errorsIn((await run(anew(), input)).data[mutation])).toEqual([]);

      const { data, errors } = await run(anew(dropped), input);
      expect(errors).toBeUndefined();
      expect(errorsIn(data[mutation])).toContain(["NOT_APPLIED", ...path].join(" "));
      // The record was written, and the response has its actual values.
      expect(data[mutation]?.[record]?.[key]).toBeTruthy();
    },
  );

  test("null is either rejected or applied, and never reported as something else", async () => {
    const started = anew();
    const nullable = [...inputOf(mutation)].filter(([, type]) => !isNonNullType(type)).map(([name]) => name);
    const wrong: string[] = [];
    for (const field of nullable) {
      const filled = tries.find((each) => each.field === field)?.sample(undefined);
      if (filled && mutation.endsWith("Update")) await run(started, { ...base, [field]: filled });
      const { data, errors } = await run(started, { ...base, [field]: null });
      expect(errors).toBeUndefined();
      const problems = errorsIn(data[mutation]).filter(
        (problem) => /^(NOT_APPLIED|OUTCOME_UNKNOWN)/.test(problem) && !neverCleared.includes(field),
      );
      wrong.push(...problems.map((problem) => `${field}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });

  test("no field of the input is forgotten", () => {
    expect(missing).toEqual([]);
  });
});

const changed = [...tables.keys()].filter((name) => mutationsWithFields.includes(`${name}Update`));

test.each(changed)("no writable field of the table of %s is forgotten", (name) => {
  const of = writes.filter(({ record }) => record === name);
  expect(untried(name, of)).toEqual([]);
});

/** No response for checkout links is recorded, so omitted fields may have been applied; their own tests cover what it shows otherwise. */
const shownInPart = ["checkoutLinkCreate", "checkoutLinkUpdate"];
/** Flows are composed of the mutations here; tested in test/flows. */
const flows = [
  "clientWithInvoiceCreate",
  ...["client", "invoice", "payment", "expense", "timeEntry"].map((name) => `${name}BulkCreate`),
];
/** The hourly price is a separate record, tested in rates.test.ts. */
const ofRates = ["projectServiceUpdate", "teamMemberUpdate"];
/** Never recorded; tested in projectPeople.test.ts. */
const ofPeople = ["projectInvite", "projectDiscussionCreate", "projectCommentCreate"];

test("every mutation that takes fields is here", () => {
  const tried = [
    ...shownInPart,
    ...flows,
    ...ofRates,
    ...ofPeople,
    ...writes.map(({ mutation }) => mutation),
  ];
  expect(mutationsWithFields.filter((name) => !tried.includes(name))).toEqual([]);
});
