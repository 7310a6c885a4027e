import { getNamedType } from "graphql";
import { describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { directivesOf, fieldsIn, inputFieldsIn, placesIn, textIn } from "./contract.ts";

const served = { files: new Map(), schema: createSchema() };
type Node = Parameters<typeof directivesOf>[0];

const tagsOf = (...nodes: readonly Node[]) =>
  nodes.flatMap((node) => directivesOf(node, "tag").map((tag) => textIn(tag, "name")));

/** The tags of a type, or of the field and the type that it stands in: a tag on a type counts for its fields. */
const tagsOfType = (name: string) => tagsOf({ astNode: served.schema.getType(name)?.astNode } as Node);

const members = [...fieldsIn(served), ...inputFieldsIn(served)].filter(({ at }) => !/^_|^\w+\._/.test(at));

/** What a reader of the SDL takes for a name, an address or a number of a person, by its name or its description. */
const soundsPersonal = ({ name, description }: (typeof members)[number]): boolean =>
  /(first|last|middle|given|family|display|person|contact|client|user)name$|mail$|phone|fax|^address|recipients|street|postalCode/i.test(
    name,
  ) ||
  /^(given|family|first|last|middle) name|email address|phone number|fax number|postal address|^address/i.test(
    description ?? "",
  );

const isText = ({ type }: (typeof members)[number]) =>
  /^(String|PostalAddress\w*)$/.test(getNamedType(type).name);

describe("the tag `pii`", () => {
  const isPersonal = ({ owner, astNode }: (typeof members)[number]) =>
    tagsOf({ astNode }, owner).includes("pii");

  test("is on every name, email address, phone number and address of a person", () => {
    const found = members.filter((each) => isText(each) && soundsPersonal(each));
    expect(found.length).toBeGreaterThan(120);
    expect(found.filter((each) => !isPersonal(each)).map(({ at }) => at)).toEqual([]);
  });

  test("is on files, on the page of an invoice, on searches in names and on mutations that require a name", () => {
    const personal = members.filter(isPersonal).map(({ at }) => at);
    expect(personal).toEqual(
      expect.arrayContaining([
        "Bill.attachment",
        "ClientFilterInput.search",
        "Expense.receipt",
        "Invoice.attachments",
        "Invoice.pdf",
        "Invoice.shareLink",
        "Mutation.clientUpsert",
        "Mutation.projectInvite",
        "StaffMemberFilterInput.search",
        "TimeEntry.pendingClient",
      ]),
    );
    const companies = ["Client.organization", "BillVendor.name", "Business.name", "Mutation.clientCreate"];
    expect(personal.filter((at) => companies.includes(at))).toEqual([]);
  });

  test("is on no record as a whole, and on no key", () => {
    const records = members.filter(({ owner }) => directivesOf(owner, "key").length > 0);
    expect(records.filter(({ owner }) => tagsOf(owner).includes("pii")).map(({ at }) => at)).toEqual([]);
    const ids = records.filter((each) => /^(id|freshbooks\w*Id)$/.test(each.name) && isPersonal(each));
    expect(ids.map(({ at }) => at)).toEqual([]);
  });
});

describe("the tags `read` and `write`", () => {
  test("are on every root field and every type, one of them each", () => {
    const roots = members.filter(({ owner }) => /^(Query|Mutation|Subscription)$/.test(owner.name));
    for (const { at, astNode, owner } of roots)
      expect([at, tagsOf({ astNode }).filter((tag) => /read|write/.test(String(tag)))]).toEqual([
        at,
        [owner.name === "Mutation" ? "write" : "read"],
      ]);

    const leaves = placesIn(served).map(({ type }) => getNamedType(type).name);
    const parts = new Set([...leaves, ...members.map(({ owner }) => owner.name)]);
    const open = new Set(
      members.filter(({ owner }) => directivesOf(owner, "key").length > 0).map(({ owner }) => owner.name),
    );
    const untagged = [...parts].filter(
      (name) =>
        !/^(Query|Mutation|Subscription|Int|String|Boolean|ID|Float|_.*)$/.test(name) &&
        tagsOfType(name).filter((tag) => tag === "read" || tag === "write").length !==
          (open.has(name) ? 0 : 1),
    );
    expect(untagged).toEqual([]);
  });

  test("stand on the fields of entities, so that another subgraph decides about the fields that it adds", () => {
    const fields = members.filter(({ owner }) => directivesOf(owner, "key").length > 0);
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter(({ astNode }) => !tagsOf({ astNode }).includes("read")).map(({ at }) => at)).toEqual(
      [],
    );
  });

  test("`write` is on the input and the payload of every mutation", () => {
    for (const [name, { type, args }] of Object.entries(served.schema.getMutationType()?.getFields() ?? {}))
      for (const each of [type, ...args.map((arg) => arg.type)])
        expect([name, tagsOfType(getNamedType(each).name)]).toEqual([
          name,
          expect.arrayContaining(["write"]),
        ]);
  });
});
