import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../start.ts";

const base = "/comments/business/14700001";
const business_id = 14_700_001;

describe("services", () => {
  // freshbooks-java-sdk fixtures: 50 to a page, bare keys
  test("are listed 50 to a page; deleted ones are not", async () => {
    const { ask } = await start({
      books: books({ services: [{ name: "Document Review" }, { billable: false }, { deleted: true }] }),
    });
    expect((await ask("GET", `${base}/services?search[name]=x`)).body).toEqual({
      services: [
        { business_id, id: 1, name: "Document Review", billable: true, vis_state: 0, project_default: false },
        { business_id, id: 2, name: "Service 2", billable: false, vis_state: 0, project_default: false },
      ],
      meta: { total: 2, per_page: 50, page: 1, pages: 1 },
    });
  });

  test("are created by a name, and can be neither renamed nor deleted", async () => {
    const { ask, sandbox } = await start({ books: books({ services: 1 }) });
    const create = (service: object) => ask("POST", `${base}/service`, { service });
    const created = await create({ name: "Copywriting", rate: "90.00" });
    expect(created.status).toBe(200);
    expect(created.body).toMatchObject({ service: { id: 2, name: "Copywriting", billable: true } });
    sandbox.settings.newServicesBillable = false;
    expect((await create({ name: "Travel" })).body).toMatchObject({ service: { billable: false } });
    expect((await create({ name: "Tea", billable: true })).body).toMatchObject({
      service: { billable: true },
    });
    expect((await create({})).body).toEqual({ errno: 2001, error: { name: "field required" } });
    for (const method of ["PUT", "DELETE"]) {
      expect((await ask(method, `${base}/service/2`, { service: { name: "x" } })).status).toBe(405);
    }
  });

  // freshbooks-nodejs-sdk: POST the first time, PUT after that; the lists have no meta
  test("have a rate apart: POSTed first, PUT after that, 404 before", async () => {
    const { ask, sandbox } = await start({ books: books({ services: [{}, { id: 2 }] }) });
    await ask("POST", `${base}/service`, { service: { name: "Copywriting" } });
    const path = `${base}/service/3/rate`;
    const rate = (method: string, rate?: string) =>
      ask(method, path, rate === undefined ? undefined : { service_rate: { rate } });
    expect((await rate("GET")).status).toBe(404);
    expect((await rate("PUT", "90.00")).status).toBe(404);
    const set = { service_rate: { business_id, service_id: 3, rate: "90.00" } };
    expect((await rate("POST", "90.00")).body).toEqual(set);
    expect((await rate("POST", "95.00")).status).toBe(422);
    expect((await rate("GET")).body).toEqual(set);
    expect((await rate("PUT", "95.5")).body).toMatchObject({ service_rate: { rate: "95.50" } });
    sandbox.settings.rateVerbsMatter = false;
    expect((await rate("POST", "97")).body).toMatchObject({ service_rate: { rate: "97.00" } });
    expect((await ask("GET", `${base}/service_rates`)).body).toEqual({
      service_rates: [1, 2, 3].map((id) => ({
        ...{ business_id, service_id: id, rate: id === 3 ? "97.00" : "100.00" },
      })),
    });
  });

  // The official Postman collection
  test("other rates: of a member of the team, and of a service on one project", async () => {
    const { ask } = await start({ books: books({ services: 1, projects: 1, team: [{ rate: "40.00" }] }) });
    expect((await ask("GET", `${base}/team_member_rates`)).body).toEqual({
      team_member_rates: [{ rate: "40.00", identity_id: 1001, business_id }],
    });
    const changed = await ask("PUT", `${base}/team_member_rate/1001`, { team_member_rate: { rate: 45 } });
    expect(changed.body).toEqual({ team_member_rate: { rate: "45.00", identity_id: 1001, business_id } });
    const body = { project_service_rate: { rate: "120", service_id: 1, project_id: 1 } };
    const ofProject = `${base}/project/1/service/1/rate`;
    expect((await ask("GET", ofProject)).status).toBe(404);
    const set = { project_service_rate: { rate: "120.00", service_id: 1, business_id, project_id: 1 } };
    expect((await ask("PUT", ofProject, body)).body).toEqual(set);
    expect((await ask("GET", ofProject)).body).toEqual(set);
  });
});
