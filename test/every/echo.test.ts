import { describe, expect, test } from "vitest";
import { photo } from "../support/photo.ts";
import { operate, operationWith } from "../support/send.ts";
import { rows, start, type Tree } from "../support/start.ts";
import { readBefore, triesOf, untried } from "./echo/cases.ts";
import { capital, mutationsWithFields } from "./echo/samples.ts";
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

describe.each(writes)("$mutation", (write) => {
  const { mutation, record, base, key = "id" } = write;
  const { tries, missing } = triesOf(write);
  const operation = (shows: string) =>
    `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${record} { ${shows} } userErrors { path code } } }`;

  const run = ({ url, ask }: Awaited<ReturnType<typeof start>>, input: Record<string, unknown>) =>
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
  /** The record as it is without the field: as it was before a change, or as it is made otherwise. */
  const before = async (): Promise<Tree | undefined> => {
    const { ask } = await start({ books: cast() });
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
      const taken = await start({ books: cast() });
      expect(errorsIn((await run(taken, input)).data[mutation])).toEqual([]);

      const dropping = await start({ books: cast(), settings: { droppedFields: [...dropped] } });
      const { data, errors } = await run(dropping, input);
      expect(errors).toBeUndefined();
      expect(errorsIn(data[mutation])).toContain(["NOT_APPLIED", ...path].join(" "));
      // The record was written, and is answered with what it really holds.
      expect(data[mutation]?.[record]?.[key]).toBeTruthy();
    },
  );

  test("no field of the input is forgotten", () => {
    expect(missing).toEqual([]);
  });
});

const changed = [...tables.keys()].filter((name) => mutationsWithFields.includes(`${name}Update`));

test.each(changed)("no writable field of the table of %s is forgotten", (name) => {
  const of = writes.filter(({ record }) => record === name);
  expect(untried(name, of)).toEqual([]);
});

/** No answer of checkout links is on record, so what it leaves out may have been applied; their own tests hold what it shows otherwise. */
const shownInPart = ["checkoutLinkCreate", "checkoutLinkUpdate"];
/** The price of an hour is a record of its own, tried in rates.test.ts. */
const ofRates = ["projectServiceUpdate", "teamMemberUpdate"];
/** No answer is on record; tried in projectPeople.test.ts. */
const ofPeople = ["projectInvite", "projectDiscussionCreate", "projectCommentCreate"];

test("every mutation that takes fields is here", () => {
  const tried = [...shownInPart, ...ofRates, ...ofPeople, ...writes.map(({ mutation }) => mutation)];
  expect(mutationsWithFields.filter((name) => !tried.includes(name))).toEqual([]);
});
