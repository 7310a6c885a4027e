import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const path = "/accounting/account/ACM123/projects/tasks";
const taxPath = "/accounting/account/ACM123/taxes/taxes";
const services = "/comments/business/14700001/services";
const createdAt = "2026-01-01T10:00:00Z";
/** Tasks and services with the same numbers, of which none belong together. */
const cast = () =>
  books({
    taxes: [{ name: "HST" }, { name: "GST" }],
    tasks: [
      { id: 1, name: "Piloting", rate: "120.00", description: "By the hour", taxIds: [2, 1], createdAt },
      { id: 2, name: "Cooking", rate: "45.50", currency: "EUR", billable: false, createdAt },
      { id: 3, name: "Gone", deleted: true, createdAt },
    ],
    services: [{ name: "Cooking", taskId: 2 }, { name: "Piloting", taskId: 1 }, { name: "Alone" }],
    projects: 1,
    timeEntries: [{ fields: { task_id: 1 }, serviceId: 1 }, { fields: { task_id: 3 } }, {}],
  });
const shown =
  "id freshbooksAccountId freshbooksId name description rate { amount currency } billable taxes { name } archived deleted updatedAt";
const write = (name: string, input: string, shows = shown) =>
  `mutation { ${name}(input: ${input}) { task { ${shows} } userErrors { path code message } } }`;

describe("tasks are read", () => {
  test("one by its id, with its taxes in their order; a deleted one as well", async () => {
    const { sandbox, known } = await start({ books: cast() });
    const { data } = await known(
      `{ task(id: "Task:ACM123:1") { ${shown} } gone: task(id: "Task:ACM123:3") { name deleted } }`,
    );
    expect(data.task).toEqual({
      ...{ id: "Task:ACM123:1", freshbooksAccountId: "ACM123", freshbooksId: "1", name: "Piloting" },
      ...{ description: "By the hour", rate: { amount: "120.00", currency: "USD" }, billable: true },
      ...{ taxes: [{ name: "GST" }, { name: "HST" }], archived: false, deleted: false },
      updatedAt: expect.stringMatching(/^2026-01-01T10:00:00/),
    });
    expect(data.gone).toEqual({ name: "Gone", deleted: true });
    expect(sandbox.asked()[0]).toBe(
      `GET ${path}?search[taskids][]=1&search[taskids][]=3&page=1&per_page=100`,
    );
  });

  test("the two numbers of one kind of work are never mixed up", async () => {
    const { sandbox, known } = await start({ books: cast() });
    const { data, errors } = await known(
      "{ business { tasks { nodes { name service { name freshbooksId } } } services { nodes { name task { name freshbooksId } } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.business).toEqual({
      tasks: {
        nodes: [
          { name: "Cooking", service: { name: "Cooking", freshbooksId: "1" } },
          { name: "Piloting", service: { name: "Piloting", freshbooksId: "2" } },
        ],
      },
      services: {
        nodes: [
          { name: "Cooking", task: { name: "Cooking", freshbooksId: "2" } },
          { name: "Piloting", task: { name: "Piloting", freshbooksId: "1" } },
          { name: "Alone", task: null },
        ],
      },
    });
    expect(sandbox.asked().toSorted()).toEqual([
      `GET ${path}?page=1&per_page=25`,
      `GET ${services}?include_task_id=true&page=1&per_page=100`,
    ]);
  });

  test.each([
    ['{ task(id: "Service:14700001:1") { name } }', /of type Service/],
    ['{ service(id: "Task:ACM123:1") { name } }', /of type Task/],
    ['{ task(id: "Task:14700001:1") { name } }', null],
  ])("%s is refused or finds nothing", async (query, message) => {
    const { sandbox, known } = await start({ books: cast() });
    const { data, errors } = await known(query);
    if (message) expect(errors?.[0]?.message).toMatch(message);
    else expect([data.task, errors]).toEqual([null, undefined]);
    expect(sandbox.asked()).toEqual([]);
  });

  test("the task of time is read in one request for all of it; a deleted one costs one more", async () => {
    const { sandbox, known } = await start({ books: cast() });
    const { data, errors } = await known(
      "{ business { timeEntries { nodes { task { name } service { name } } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data.business?.timeEntries?.nodes).toEqual([
      { task: null, service: null },
      { task: { name: "Gone" }, service: null },
      { task: { name: "Piloting" }, service: { name: "Cooking" } },
    ]);
    expect(sandbox.asked().filter((line) => line.includes("/tasks"))).toEqual([
      `GET ${path}?search[taskids][]=3&search[taskids][]=1&page=1&per_page=100`,
      `GET ${path}/3`,
    ]);
  });

  test("services that name no task have none", async () => {
    const { known } = await start({ books: cast(), settings: { servicesNameTasks: false } });
    const { data, errors } = await known(
      '{ task(id: "Task:ACM123:1") { service { name } } service(id: "Service:14700001:1") { task { name } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ task: { service: null }, service: { task: null } });
  });
});

describe("tasks are written", () => {
  test("created; a billable one makes a service under another number, which outlives it", async () => {
    const { sandbox, known } = await start({ books: cast() });
    const input = `{ name: "Driving", description: "Per hour", rate: { amount: "80", currency: "USD" }, taxIds: ["Tax:ACM123:1"] }`;
    const { data } = await known(write("taskCreate", input));
    expect(data.taskCreate?.userErrors).toEqual([]);
    expect(data.taskCreate?.task).toMatchObject({
      ...{ name: "Driving", description: "Per hour", rate: { amount: "80.00", currency: "USD" } },
      ...{ billable: true, taxes: [{ name: "HST" }], deleted: false },
    });
    expect(sandbox.asked()).toEqual([`GET ${taxPath}/1`, `POST ${path}`]);

    const id = String(data.taskCreate?.task?.id);
    const look = `{ task(id: "${id}") { freshbooksId service { id freshbooksId name rate { amount } } } }`;
    const { task } = (await known(look)).data;
    expect(task?.service).toMatchObject({ name: "Driving", rate: { amount: "80.00" } });
    expect(task?.service?.freshbooksId).not.toEqual(task?.freshbooksId);
    const gone = await known(write("taskDelete", `{ id: "${id}" }`, "deleted"));
    expect(gone.data.taskDelete).toEqual({ task: { deleted: true }, userErrors: [] });
    const { data: left } = await known(`{ service(id: "${task?.service?.id}") { name deleted } }`);
    expect(left.service).toEqual({ name: "Driving", deleted: false });
  });

  test("one that is not billable makes no service", async () => {
    const { known } = await start({ books: cast() });
    const { data } = await known(
      write("taskCreate", `{ name: "Resting", billable: false }`, "id billable rate { amount }"),
    );
    expect(data.taskCreate).toMatchObject({
      task: { billable: false, rate: { amount: "0.00" } },
      userErrors: [],
    });
    const { data: after } = await known(`{ task(id: "${data.taskCreate?.task?.id}") { service { name } } }`);
    expect(after.task).toEqual({ service: null });
  });

  test("changed where it is named, in one request", async () => {
    const { sandbox, known } = await start({ books: cast() });
    const { data } = await known(
      write(
        "taskUpdate",
        `{ id: "Task:ACM123:1", taxIds: null, description: null, rate: { amount: "99.5", currency: "CAD" } }`,
      ),
    );
    expect(data.taskUpdate?.userErrors).toEqual([]);
    expect(data.taskUpdate?.task).toMatchObject({
      ...{ name: "Piloting", description: null, taxes: [], rate: { amount: "99.50", currency: "CAD" } },
    });
    expect(sandbox.asked()).toEqual([`PUT ${path}/1`]);
  });

  test("deleted and restored", async () => {
    const { sandbox, known } = await start({ books: cast() });
    const back = await known(write("taskRestore", `{ id: "Task:ACM123:3" }`, "deleted"));
    expect(back.data.taskRestore).toEqual({ task: { deleted: false }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${path}/3`]);
  });

  test.each([
    [
      "taskCreate",
      `{ name: " ", rate: { amount: "-1" } }`,
      ["REQUIRED name", "REQUIRED rate.currency", "INVALID rate.amount"],
    ],
    ["taskCreate", `{ name: "A", taxIds: ["Tax:ACM123:9"] }`, ["NOT_FOUND taxIds.0"]],
    ["taskCreate", `{ name: "A", taxIds: ["Tax:ACM123:1", "Tax:ACM123:1"] }`, ["INVALID taxIds.1"]],
    [
      "taskCreate",
      `{ name: "A", taxIds: ["Tax:ACM123:1", "Tax:ACM123:2", "Tax:ACM123:3"] }`,
      ["TOO_MANY taxIds"],
    ],
    ["taskUpdate", `{ id: "Task:ACM123:1" }`, ["REQUIRED"]],
    [
      "taskUpdate",
      `{ id: "Task:ACM123:1", rate: null, billable: null }`,
      ["REQUIRED rate", "REQUIRED billable"],
    ],
    ["taskUpdate", `{ id: "Task:Qm4Tz7:1", name: "A" }`, ["NOT_FOUND id"]],
  ])("%s %s is refused before anything is written", async (name, input, expected) => {
    const { sandbox, known } = await start({ books: cast() });
    const { data } = await known(write(name, input));
    expect(complaints(data[name])).toEqual(expected);
    expect(sandbox.committed("POST")).toEqual([]);
    expect(sandbox.committed("PUT")).toEqual([]);
  });
});
