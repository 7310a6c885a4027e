import { describe, expect, test } from "vitest";
import { hourly } from "../../src/answers/unbilled.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";
import { randomWork, reckonUnbilled } from "./randomWork.ts";

const money = "{ amount currency }";
const sums = `time { seconds } amounts { currency time ${money} expenses ${money} total ${money} }
  unpriced { reason currency time { seconds } }`;
const by = (grouping: string, groups = "") =>
  `{ business { unbilled(by: ${grouping}) { by ${sums} groups { ${groups} ${sums} } } } }`;

describe.each([1, 2, 3])("random books %i in three currencies", (seed) => {
  test("each group and the whole are what the numbers add up to", async () => {
    const work = randomWork(seed);
    const { known, sandbox } = await start({ books: books(work.sketch) });
    const everything = { time: () => true, spent: () => true };

    const clients = await known(by("CLIENT", "client { id }"));
    expect(clients.errors).toBeUndefined();
    const { groups, ...whole } = clients.data.business?.unbilled ?? {};
    expect(whole).toEqual({ by: "CLIENT", ...reckonUnbilled(work, everything) });
    const projectIds = (clientId: number) =>
      new Set(work.projects.filter((project) => project.clientId === clientId).map(({ id }) => id));
    const expected = [1, 2, 3, 4, 5].map((clientId) => ({
      client: { id: `Client:ACM123:${clientId}` },
      ...reckonUnbilled(work, {
        time: ({ projectId }) => projectIds(clientId).has(projectId),
        spent: (spent) => spent.clientId === clientId,
      }),
    }));
    expect(groups).toEqual(expected.filter(({ amounts }) => amounts.length > 0));

    const projects = await known(by("PROJECT", "project { id }"));
    expect(projects.errors).toBeUndefined();
    expect(sandbox.asked().filter((asked) => asked.includes("/time_entries"))).toHaveLength(1);
    const ofProjects = [...work.projects.map(({ id }) => id), null].map((id) => ({
      project: id && { id: `Project:14700001:${id}` },
      ...reckonUnbilled(work, {
        time: ({ projectId }) => projectId === id,
        spent: ({ projectId }) => projectId === id,
      }),
    }));
    expect(rows(projects.data.business?.unbilled?.groups)).toEqual(
      ofProjects.filter(({ amounts }) => amounts.length > 0),
    );

    const people = await known(by("PERSON", "freshbooksIdentityId"));
    const ofPeople = [1001, 1002, 1003, null].map((id) => ({
      freshbooksIdentityId: id && String(id),
      ...reckonUnbilled(work, { time: ({ person }) => person === id, spent: () => id === null }),
    }));
    expect(rows(people.data.business?.unbilled?.groups)).toEqual(
      ofPeople.filter(({ amounts }) => amounts.length > 0),
    );
  });
});

describe("time without a known price", () => {
  const project = (billing_method: string | null, fields: object = {}) => ({
    fields: { billing_method, rate: null, ...fields },
  });
  const sketch = {
    clients: [{ fields: { currency_code: "EUR" } }],
    services: [{ rate: null }],
    projects: [
      project("project_rate"),
      { ...project("service_rate"), services: [1] },
      project("team_member_rate"),
      project("business_rate"),
      project("gamma_rate"),
      project("project_rate", { rate: "90.00" }),
      { ...project("project_rate", { rate: "50.00" }), internal: true },
      project("project_rate", { rate: "70.00", project_type: "fixed_price", fixed_price: "900.00" }),
    ],
    timeEntries: [
      { projectId: 1 },
      { projectId: 2, serviceId: 1, seconds: 60 },
      { projectId: 2, seconds: 120 },
      { projectId: 3 },
      { projectId: 4 },
      { projectId: 5 },
      { projectId: 6, seconds: 1 },
      { projectId: 7 },
      { projectId: 8 },
      { fields: { project_id: null } },
      { projectId: 6, timerId: 9, seconds: 500 },
    ],
  };

  test("is named with its reason, and its currency has no sum", async () => {
    const { known, sandbox } = await start({ books: books(sketch) });
    const { data, errors } = await known(by("PROJECT", "project { id }"));
    expect(errors).toBeUndefined();
    const nothing = { amount: "0.00", currency: "EUR" };
    const unpriced = (reason: string, seconds: number, currency: string | null = "EUR") => ({
      ...{ reason, currency, time: { seconds } },
    });
    expect(data.business?.unbilled).toMatchObject({
      time: { seconds: 6 * 3600 + 181 },
      amounts: [{ currency: "EUR", time: null, expenses: nothing, total: null }],
      unpriced: [
        unpriced("BUSINESS_RATE", 3600),
        unpriced("NO_PROJECT", 3600),
        unpriced("NO_RATE", 7260),
        unpriced("NO_SERVICE", 120),
        unpriced("UNKNOWN_METHOD", 3600),
        unpriced("NO_CURRENCY", 3600, null),
      ],
    });
    const sixth = rows(data.business?.unbilled?.groups).find(({ project }) =>
      String(project?.id).endsWith(":6"),
    );
    // 90.00 an hour is 2.5 cents a second, which are rounded once and away from zero.
    expect(sixth?.amounts).toEqual([
      {
        currency: "EUR",
        time: { amount: "0.03", currency: "EUR" },
        expenses: nothing,
        total: { amount: "0.03", currency: "EUR" },
      },
    ]);
    expect(sandbox.asked().toSorted()).toEqual([
      "GET /accounting/account/ACM123/expenses/expenses?page=1&per_page=100",
      "GET /accounting/account/ACM123/users/clients/1",
      "GET /comments/business/14700001/project/2/service/1/rate",
      "GET /comments/business/14700001/service_rates",
      "GET /comments/business/14700001/team_member_rates",
      "GET /projects/business/14700001/projects?page=1&per_page=100",
      "GET /timetracking/business/14700001/time_entries?team=true&billable=true&billed=false&page=1&per_page=100",
    ]);
  });
});

test.each([
  ["0", "0.00"],
  ["18", "0.01"],
  ["17.99", "0.00"],
  ["-18", "-0.01"],
  ["-1", "0.00"],
  ["360000", "100.00"],
  ["123456789012345678.9", "34293552503429.36"],
])("%s over 3,600 is %s", (product, amount) => {
  expect(hourly(product)).toBe(amount);
});
