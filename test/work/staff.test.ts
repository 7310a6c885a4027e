import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { rows, start } from "../support/start.ts";

const path = "/accounting/account/ACM123/users/staffs";

const cast = () =>
  books({
    staff: [
      { firstName: "Ada", lastName: "Acme", email: "ada@example.test" },
      {
        ...{ id: 31_004, firstName: "Bo", lastName: "Ash", email: "bo@example.test" },
        fields: { p_street: "1 Main Street", p_code: "V5K", bus_phone: "555", note: "Weekdays" },
      },
      { id: 9, firstName: "Gone", deleted: true },
    ],
    invoices: [{ amount: "10.00", fields: { ownerid: 31_004, sentid: 1 } }],
    expenses: [{ staffId: 31_004 }, { staffId: 77 }],
  });

const everything = `id freshbooksAccountId freshbooksId displayName firstName lastName organization email username businessPhone
  mobilePhone homePhone fax note address { street street2 city province postalCode country } language role deleted
  lastLoginAt createdAt updatedAt`;

describe("reading", () => {
  test.each(["staff", "staffs"] as const)("the list, under the key %s", async (staffListKey) => {
    const { known, sandbox } = await start({ books: cast(), settings: { staffListKey } });
    const { data, errors } = await known(
      "{ business { staffMembers { totalCount nodes { freshbooksId displayName role } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.business?.staffMembers).toEqual({
      totalCount: 2,
      nodes: [
        { freshbooksId: "31004", displayName: "Bo Ash", role: "STAFF" },
        { freshbooksId: "1", displayName: "Ada Acme", role: "ADMIN" },
      ],
    });
    expect(sandbox.asked()).toHaveLength(1);
  });

  test("one by id, every field, and never the token in the body", async () => {
    const { known, sandbox, logged } = await start({ books: cast() });
    const { data, errors } = await known(`{ staffMember(id: "StaffMember:ACM123:31004") { ${everything} } }`);
    expect(errors).toBeUndefined();
    expect(data.staffMember).toMatchObject({
      ...{ id: "StaffMember:ACM123:31004", email: "bo@example.test", businessPhone: "555", note: "Weekdays" },
      address: { street: "1 Main Street", street2: null, city: null, postalCode: "V5K" },
      ...{ language: "en", deleted: false, lastLoginAt: null },
    });
    expect(sandbox.asked()).toEqual([`GET ${path}/31004`]);
    expect(JSON.stringify(data) + logged.join()).not.toContain("staff-secret");
  });

  test("whoever made and sent an invoice and spent money, in one request for all", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const { data, errors } = await known(`{ business {
      invoices { nodes { owner { staffMember { email } } sender { displayName } } }
      expenses { nodes { staffMember { displayName } } } } }`);
    expect(errors).toBeUndefined();
    expect(rows(data.business?.invoices?.nodes)).toEqual([
      { owner: { staffMember: { email: "bo@example.test" } }, sender: { displayName: "Ada Acme" } },
    ]);
    expect(rows(data.business?.expenses?.nodes)).toEqual([
      { staffMember: null },
      { staffMember: { displayName: "Bo Ash" } },
    ]);
    const asked = sandbox.asked("GET", path);
    // Nobody has number 77: looked for among the removed ones, and singly.
    expect(asked.filter((line) => line.includes("search[userids]"))).not.toHaveLength(0);
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

describe("writing", () => {
  const update = `mutation ($input: StaffMemberUpdateInput!) { staffMemberUpdate(input: $input) {
    staffMember { firstName note address { city street } } userErrors { path code } } }`;
  const remove = (id: string) =>
    `mutation { staffMemberDelete(input: { id: "${id}" }) { staffMember { deleted } userErrors { path code message } } }`;

  test("sends what changes and nothing else", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const input = { id: "StaffMember:ACM123:31004", firstName: "Bob", note: null, address: { city: "Oslo" } };
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.staffMemberUpdate).toEqual({
      staffMember: { firstName: "Bob", note: null, address: { city: "Oslo", street: "1 Main Street" } },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`PUT ${path}/31004`]);
  });

  test("somebody is removed; the owner is not, and nothing is sent", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const { data } = await known(remove("StaffMember:ACM123:31004"));
    expect(data.staffMemberDelete).toEqual({ staffMember: { deleted: true }, userErrors: [] });
    sandbox.forget();
    const kept = await known(remove("StaffMember:ACM123:1"));
    expect(complaints(kept.data.staffMemberDelete)).toEqual(["INVALID id"]);
    expect(sandbox.asked()).toEqual([]);
  });
});
