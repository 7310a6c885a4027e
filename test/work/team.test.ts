import { describe, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const path = "/auth/api/v1/businesses/14700001/team_members";
const list = `${path}?page=1&per_page=100`;
const rates = "/comments/business/14700001/team_member_rates";

const cast = books({
  team: [
    {
      identityId: 65001,
      firstName: "Gordon",
      lastName: "Shumway",
      email: "gordon@example.test",
      jobTitle: "Consultant",
      role: "contractor",
      rate: "40.00",
      createdAt: "2021-05-30T12:00:00Z",
      wire: {
        middle_name: "A",
        street_1: "1 Main Street",
        street_2: "Back door",
        city: "Toronto",
        province: "Ontario",
        country: "Canada",
        postal_code: "M5V",
        phone_number: "555-0100",
        invitation_date_accepted: "2021-06-01T12:00:00Z",
        updated_at: "2021-06-02T12:00:00Z",
      },
    },
    { identityId: null, firstName: "Ines", lastName: "Invited" },
    { identityId: 65003, firstName: "Fern", lastName: "Former", active: false },
  ],
  timeEntries: [{ identityId: 65001 }, { identityId: 65003 }, { identityId: 99999 }],
});

test("a member by id, every field of it", async () => {
  const { known, sandbox } = await start({ books: cast });
  const everybody = await known("{ business { teamMembers { nodes { freshbooksId } } } }");
  const uuid = String(rows(everybody.data.business?.teamMembers?.nodes)[1]?.freshbooksId);
  const { data, errors } = await known(`{ teamMember(id: "TeamMember:14700001:${uuid}") {
    id freshbooksBusinessId freshbooksId freshbooksIdentityId firstName middleName lastName email jobTitle phone
    address { street street2 city province postalCode country } role active joinedAt createdAt updatedAt rate { amount currency }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.teamMember).toEqual({
    id: `TeamMember:14700001:${uuid}`,
    freshbooksBusinessId: "14700001",
    freshbooksId: uuid,
    freshbooksIdentityId: "65001",
    firstName: "Gordon",
    middleName: "A",
    lastName: "Shumway",
    email: "gordon@example.test",
    jobTitle: "Consultant",
    phone: "555-0100",
    address: {
      street: "1 Main Street",
      street2: "Back door",
      city: "Toronto",
      province: "Ontario",
      postalCode: "M5V",
      country: "Canada",
    },
    role: "CONTRACTOR",
    active: true,
    joinedAt: "2021-06-01T12:00:00.000Z",
    createdAt: "2021-05-30T12:00:00.000Z",
    updatedAt: "2021-06-02T12:00:00.000Z",
    rate: { amount: "40.00", currency: null },
  });
  expect(sandbox.asked("GET")).toEqual([`${path}/${uuid}`, rates]);
  expect(sandbox.ignored()).toEqual([]);
});

describe("the team", () => {
  test.each([
    ["", list, ["Ada", "Gordon", "Ines", "Fern"]],
    ["(filter: { active: true })", list, ["Ada", "Gordon", "Ines"]],
    ["(filter: { active: false })", list, ["Fern"]],
  ])("teamMembers%s", async (args, asked, names) => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(
      `{ business { teamMembers${args} { nodes { firstName freshbooksIdentityId joinedAt address { city } rate { amount } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(rows(data.business?.teamMembers?.nodes).map(({ firstName }) => firstName)).toEqual(names);
    for (const { firstName, freshbooksIdentityId, joinedAt, rate } of rows(
      data.business?.teamMembers?.nodes,
    )) {
      expect(freshbooksIdentityId === null).toBe(String(firstName) === "Ines");
      expect(joinedAt === null).toBe(String(firstName) === "Ines");
      expect(rate).toEqual(String(firstName) === "Gordon" ? { amount: "40.00" } : null);
    }
    expect(sandbox.asked("GET")).toEqual([asked, rates]);
    expect(sandbox.ignored()).toEqual([]);
  });
});

test("who worked is read once for all; somebody who is not on the team is nobody", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data } = await known(
    "{ business { timeEntries { nodes { freshbooksIdentityId teamMember { firstName } } } } }",
  );
  expect(data.business?.timeEntries?.nodes).toEqual([
    { freshbooksIdentityId: "99999", teamMember: null },
    { freshbooksIdentityId: "65003", teamMember: { firstName: "Fern" } },
    { freshbooksIdentityId: "65001", teamMember: { firstName: "Gordon" } },
  ]);
  expect(sandbox.asked("GET", path)).toEqual([list]);
});

test("of another business a member is null, and costs nothing", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data } = await known(
    `{ teamMember(id: "TeamMember:14700002:9a1b2c3d-0000-4000-8000-000000000001") { email } }`,
  );
  expect(data).toEqual({ teamMember: null });
  expect(sandbox.asked()).toEqual([]);
  const other = await known('{ business(id: "Business:14700002") { teamMembers { nodes { email } } } }', {
    token: tokens.several,
  });
  expect(other.data.business?.teamMembers?.nodes).toEqual([{ email: "noor@example.test" }]);
});

describe("the time of a person", () => {
  const time = "/timetracking/business/14700001/time_entries";
  const query = `{ business { teamMembers { nodes { firstName timeEntries(first: 5) {
    totalCount nodes { freshbooksId teamMember { firstName } } totals { logged { hours } } } } } } }`;

  test("of everybody on the team, in one request beside the team", async () => {
    const { known, sandbox } = await start({ books: cast });
    const { data, errors } = await known(query);
    expect(errors).toBeUndefined();
    const hour = (freshbooksId: string, firstName: string) => ({
      ...{ totalCount: 1, nodes: [{ freshbooksId, teamMember: { firstName } }] },
      totals: { logged: { hours: "1" } },
    });
    const none = { totalCount: 0, nodes: [], totals: { logged: { hours: "0" } } };
    expect(rows(data.business?.teamMembers?.nodes)).toEqual([
      { firstName: "Ada", timeEntries: none },
      { firstName: "Gordon", timeEntries: hour("1", "Gordon") },
      { firstName: "Ines", timeEntries: none },
      { firstName: "Fern", timeEntries: hour("2", "Fern") },
    ]);
    expect(sandbox.asked().filter((line) => !line.includes("users/me"))).toEqual([
      `GET ${list}`,
      `GET ${time}?team=true&page=1&per_page=100`,
    ]);
  });

  test("of one by their identity, and on timers without it, which FreshBooks would refuse", async () => {
    const { known, sandbox } = await start({ books: cast });
    const everybody = await known("{ business { teamMembers { nodes { id } } } }");
    const id = String(rows(everybody.data.business?.teamMembers?.nodes)[1]?.id);
    sandbox.forget();
    const { data, errors } = await known(`{ teamMember(id: "${id}") {
      timeEntries { totalCount } onTimers: timeEntries(filter: { logged: false }) { totalCount } } }`);
    expect(errors).toBeUndefined();
    expect(data.teamMember).toEqual({ timeEntries: { totalCount: 1 }, onTimers: { totalCount: 0 } });
    const asked = sandbox.asked("GET", time);
    expect(asked.filter((line) => line.includes("identity_id=65001"))).toHaveLength(1);
    expect(asked.filter((line) => line.includes("include_unlogged") && line.includes("identity_id"))).toEqual(
      [],
    );
  });
});
