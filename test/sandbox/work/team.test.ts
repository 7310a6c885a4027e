import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/sandbox/identities.ts";
import type { Fields } from "../../../src/sandbox/wire/json.ts";
import { books } from "../../support/books.ts";
import { start } from "../start.ts";

const path = "/auth/api/v1/businesses/14700001/team_members";
const sketch = { team: [{}, { identityId: null, firstName: "Invited" }, { active: false }] };

describe("the team", () => {
  // freshbooks.com/api/team-members; ConductorOne/baton-freshbooks: no `pages`
  test("is listed with a meta without pages; who has not accepted has no identity", async () => {
    const { ask } = await start({ books: books(sketch) });
    const { body, headers } = await ask("GET", path);
    expect(headers.get("content-type")).toBe("application/vnd.api+json");
    expect(body.meta).toEqual({ page: 1, per_page: 5, total: 4 }); // the official Postman collection, 2023
    const [ada, , invited] = body.response as [Fields, Fields, Fields];
    expect(ada).toEqual({
      ...{ uuid: ada.uuid, first_name: "Ada", middle_name: null, last_name: "Acme" },
      ...{ email: "ada@example.test", job_title: null, street_1: null, street_2: null, city: null },
      ...{ province: null, country: null, postal_code: null, phone_number: null },
      ...{ business_id: 14_700_001, business_role_name: "owner", active: true, identity_id: 14_400_001 },
      ...{ invitation_date_accepted: "2025-12-31T15:00:00Z", created_at: "2025-12-31T15:00:00Z" },
      updated_at: "2025-12-31T15:00:00Z",
    });
    expect(invited).toMatchObject({ identity_id: null, invitation_date_accepted: null });
    expect((await ask("GET", `${path}/${ada.uuid}`)).body.response).toEqual(ada);
    expect((await ask("GET", `${path}/nobody`)).status).toBe(404);
  });

  // freshbooks.com/api/team-members: only the active ones where it is true
  test("is narrowed by active=true, not by active=false, and paged", async () => {
    const { ask } = await start({ books: books(sketch) });
    const total = async (query: string) => ((await ask("GET", path + query)).body.meta as Fields).total;
    expect([await total("?active=true"), await total("?active=false")]).toEqual([3, 4]);
    expect((await ask("GET", `${path}?page=2&per_page=3`)).body.response).toHaveLength(1);
    expect((await ask("GET", `${path}?active=maybe`)).status).toBe(422);
  });

  test("is nobody's business but the team's", async () => {
    const { ask } = await start({ books: books(sketch) });
    const status = async (token: string) =>
      (await ask("GET", path, undefined, { authorization: `Bearer ${token}` })).status;
    expect([await status(tokens.client), await status(tokens.noAccounting)]).toEqual([403, 404]);
    expect((await ask("POST", path, {})).status).toBe(404);
  });

  // InfiniteRoomLabs/freshbooks-tools live, 2026-09: the official collection calls it List Staff
  test("also stands in the group of the business, without those who are not at work", async () => {
    const { ask } = await start({ books: books(sketch) });
    const { body } = await ask("GET", "/auth/api/v1/users/business/14700001");
    expect((await ask("GET", "/auth/api/v1/businesses/14700001/staffs")).body).toEqual(body);
    expect(body.response).toMatchObject({
      ...{ id: 14_700_001, account_id: "ACM123", timezone: "America/Vancouver", status: "active" },
      business_group: {
        category: "business",
        members: [
          { identity_id: 14_400_001, role: "owner" },
          { identity_id: 1001, role: "business_employee" },
        ],
      },
    });
  });
});
