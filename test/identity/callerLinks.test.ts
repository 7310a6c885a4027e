import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { rows, start } from "../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const links =
  "callerTeamMember { email role } callerStaffMember { id displayName } callerClient { id freshbooksId }";

test("the caller is found in the team and on the staff of the business, in two requests", async () => {
  const { sandbox, known } = await start({ now });
  const { data } = await known(`{ business { ${links} } }`);
  expect(data.business).toEqual({
    callerTeamMember: { email: "ada@larkspur-finch.example.com", role: "OWNER" },
    callerStaffMember: { id: "StaffMember:Lf8Kq2:1", displayName: "Ada Larkspur" },
    callerClient: null,
  });
  expect(sandbox.asked("GET")).toEqual([
    "/auth/api/v1/businesses/14700001/team_members?page=1&per_page=100",
    "/accounting/account/Lf8Kq2/users/staffs/1",
  ]);
});

test("in each of several businesses, of which one has no accounting", async () => {
  const { ask } = await start({ now });
  const { data } = await ask(`{ businesses { name ${links} } }`, { token: tokens.several });
  expect(rows(data.businesses).map(({ callerStaffMember }) => callerStaffMember?.id)).toEqual([
    "StaffMember:Lf8Kq2:1",
    "StaffMember:Qm4Tz7:1",
    "StaffMember:Vw2Rb9:1",
  ]);
  const none = await ask(`{ business { ${links} } }`, { token: tokens.noAccounting });
  expect(none.data.business).toMatchObject({ callerStaffMember: null, callerClient: null });
});

test("who is a client of a business leads to that client, and to no staff member of the same number", async () => {
  const { sandbox, known } = await start({ now });
  const { data, errors } = await known(
    "{ business { callerClient { id freshbooksId business { id } } callerStaffMember { id } } }",
    { token: tokens.client },
  );
  expect(errors).toBeUndefined();
  expect(data.business).toMatchObject({
    callerClient: { id: "Client:Lf8Kq2:567501", freshbooksId: "567501" },
    callerStaffMember: null,
  });
  expect(sandbox.asked("GET")).toEqual([]);
});
