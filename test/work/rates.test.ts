import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const base = "/comments/business/14700001";
const projects = "/projects/business/14700001";
const cast = () =>
  books({
    clients: [{ fields: { currency_code: "CAD" } }],
    services: [{ name: "Design" }, { name: "Writing", rate: null }, { name: "Unused" }],
    projects: [{ services: [1, 2], rates: { 1: "175.00" } }, { services: [1] }],
    team: [
      { identityId: 1001 },
      { identityId: null, email: "new@example.test", rate: "55.00", ratedService: 2 },
      { identityId: null, email: "newer@example.test", rate: "65.00" },
    ],
  });
const known = '{ project(id: "Project:14700001:1") { services { name rate { amount currency } } } }';
const setRate = (fields: string) =>
  `mutation { projectServiceUpdate(input: ${fields}) { project { id services { name rate { amount } } } userErrors { code path message } } }`;

describe("the rates of a project's services", () => {
  test.each(["notFound", "null"] as const)("are its own or null, %s", async (unsetProjectRates) => {
    const { known: ask, sandbox } = await start({ books: cast(), settings: { unsetProjectRates } });
    const { data, errors } = await ask(known);
    expect(errors).toBeUndefined();
    expect(data.project?.services).toEqual([
      { name: "Design", rate: { amount: "175.00", currency: "CAD" } },
      { name: "Writing", rate: null },
    ]);
    expect(sandbox.asked()).toEqual([
      `GET ${projects}/project/1`,
      `GET ${base}/project/1/service/1/rate`,
      `GET ${base}/project/1/service/2/rate`,
      "GET /accounting/account/ACM123/users/clients/1",
    ]);
  });

  test("one is read once, however often it is selected", async () => {
    const { known: ask, sandbox } = await start({ books: cast() });
    await ask('{ project(id: "Project:14700001:2") { services { rate { amount } own: rate { amount } } } }');
    expect(sandbox.asked()).toEqual([`GET ${projects}/project/2`, `GET ${base}/project/2/service/1/rate`]);
  });

  test("one of another project or service is no rate of this", async () => {
    const { known: ask, sandbox } = await start({ books: cast() });
    const body = { project_service_rate: { rate: "1.00", service_id: 2, project_id: 1 } };
    sandbox.answerNext({ method: "GET", path: /rate$/ }, { status: 200, body });
    const { data, errors } = await ask(
      '{ project(id: "Project:14700001:2") { services { rate { amount } } } }',
    );
    expect(data.project?.services).toEqual([{ rate: null }]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UPSTREAM_MISMATCH"]);
  });

  test.each([1, 2])("one of service %i is set with a PUT, in the client's currency", async (service) => {
    const { known: ask, sandbox } = await start({ books: cast() });
    const fields = `{ id: "Project:14700001:1", serviceId: "Service:14700001:${service}", rate: { amount: "99.5", currency: "CAD" } }`;
    const { data, errors } = await ask(setRate(fields));
    expect(errors).toBeUndefined();
    expect(data.projectServiceUpdate?.userErrors).toEqual([]);
    expect(sandbox.committed()).toEqual([`PUT ${base}/project/1/service/${service}/rate`]);
    const { data: after } = await ask(known);
    const rates = Array.from(after.project?.services as unknown as { rate: unknown }[]);
    expect(rates[service - 1]?.rate).toEqual({ amount: "99.50", currency: "CAD" });
  });

  test("one of a service that the project does not use, or no longer uses, is refused", async () => {
    const { known: ask, sandbox, apiOrigin } = await start({ books: cast() });
    const fields = `{ id: "Project:14700001:1", serviceId: "Service:14700001:3", rate: { amount: "20" } }`;
    const { data } = await ask(setRate(fields));
    expect(complaints(data.projectServiceUpdate)).toEqual(["INVALID serviceId"]);
    expect(sandbox.asked()).toEqual([`GET ${projects}/project/1`, `GET ${base}/service/3`]);

    const removed = { id: 3, business_id: 14_700_001, name: "Unused", billable: true, vis_state: 1 };
    const { project: shown } = (await (
      await fetch(`${apiOrigin}${projects}/project/1`, { headers: { authorization: "Bearer sandbox-owner" } })
    ).json()) as { project: object };
    sandbox.answerNext(
      { method: "GET", path: /project\/1$/ },
      { status: 200, body: { project: { ...shown, services: [removed] } } },
    );
    expect(complaints((await ask(setRate(fields))).data.projectServiceUpdate)).toEqual(["INVALID serviceId"]);
    expect(sandbox.committed("PUT")).toEqual([]);
  });

  test.each([
    [
      `{ id: "Project:14700001:1", serviceId: "Service:14700001:1", rate: { amount: "-1" } }`,
      ["INVALID rate.amount"],
    ],
    [
      `{ id: "Project:14700001:1", serviceId: "Service:14700001:1", rate: { amount: "1", currency: "USD" } }`,
      ["CURRENCY_MISMATCH rate.currency"],
    ],
    [
      `{ id: "Project:14700001:1", serviceId: "Service:14700001:9", rate: { amount: "1" } }`,
      ["NOT_FOUND serviceId"],
    ],
    [
      `{ id: "Project:14700001:9", serviceId: "Service:14700001:1", rate: { amount: "1" } }`,
      ["NOT_FOUND id"],
    ],
    [
      `{ id: "Project:14700001:1", serviceId: "Task:ACM123:1", rate: { amount: "1" } }`,
      ["INVALID serviceId"],
    ],
  ])("%s is refused before anything is written", async (fields, expected) => {
    const { known: ask, sandbox } = await start({ books: cast() });
    const { data } = await ask(setRate(fields));
    expect(complaints(data.projectServiceUpdate)).toEqual(expected);
    expect(sandbox.committed("PUT")).toEqual([]);
  });

  test("one that is set for another service is an unknown outcome", async () => {
    const { known: ask, sandbox } = await start({ books: cast() });
    const body = { project_service_rate: { rate: "2.00", service_id: 2, project_id: 1 } };
    sandbox.answerNext({ method: "PUT" }, { status: 200, body });
    const fields = `{ id: "Project:14700001:1", serviceId: "Service:14700001:1", rate: { amount: "2" } }`;
    const { errors } = await ask(setRate(fields));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(sandbox.asked().filter((line) => line.startsWith("PUT"))).toHaveLength(1);
  });

  test("one that FreshBooks returns otherwise is not applied", async () => {
    const { known: ask, sandbox } = await start({ books: cast() });
    const body = { project_service_rate: { rate: "1.00", service_id: 1, project_id: 1 } };
    sandbox.answerNext({ method: "PUT" }, { status: 200, body });
    const fields = `{ id: "Project:14700001:1", serviceId: "Service:14700001:1", rate: { amount: "2" } }`;
    expect(complaints((await ask(setRate(fields))).data.projectServiceUpdate)).toEqual(["NOT_APPLIED rate"]);
  });
});

describe("the rates of people", () => {
  const member = "9a1b2c3d-0000-4000-8000-000000000001";
  const ids = async (ask: Awaited<ReturnType<typeof start>>["known"]) => {
    const { data } = await ask("{ business { teamMembers { nodes { id email rate { amount } } } } }");
    return Array.from(data.business?.teamMembers?.nodes as unknown as { id: string; email: string }[]);
  };
  const set = (id: string, amount: string) =>
    `mutation { teamMemberUpdate(input: { id: "${id}", rate: { amount: "${amount}" } }) { teamMember { email rate { amount } } userErrors { code path message } } }`;

  test("one is set with a PUT, the first time as well", async () => {
    const { known: ask, sandbox } = await start({ books: cast() });
    const id = (await ids(ask)).find(({ email }) => email === "member1@example.test")?.id ?? "";
    sandbox.faults.clear();
    const { data, errors } = await ask(set(id, "72.25"));
    expect(errors).toBeUndefined();
    expect(data.teamMemberUpdate).toEqual({
      teamMember: { email: "member1@example.test", rate: { amount: "72.25" } },
      userErrors: [],
    });
    expect(sandbox.committed()).toEqual([`PUT ${base}/team_member_rate/1001`]);
  });

  test("somebody who has not joined has none that can be set; theirs are listed", async () => {
    const { known: ask, sandbox } = await start({ books: cast() });
    const id = (await ids(ask)).find(({ email }) => email === "new@example.test")?.id ?? "";
    expect(complaints((await ask(set(id, "1"))).data.teamMemberUpdate)).toEqual(["INVALID id"]);
    const nobody = `TeamMember:14700001:${member}`;
    expect(complaints((await ask(set(nobody, "-1"))).data.teamMemberUpdate)).toEqual([
      "INVALID rate.amount",
      "NOT_FOUND id",
    ]);
    const { data } = await ask("{ business { invitationRates { rate { amount } service { name } } } }");
    expect(data.business?.invitationRates).toEqual([
      { rate: { amount: "55.00" }, service: { name: "Writing" } },
      { rate: { amount: "65.00" }, service: null },
    ]);
    expect(sandbox.asked()).toContain(`GET ${base}/invitation_rates`);
    expect(sandbox.committed("PUT")).toEqual([]);
  });
});
