import { describe, expect, test } from "vitest";
import { books, withReader } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const base = "/projects/business/14700001/project";
const now = new Date("2026-07-01T06:00:00Z");
const id = "Project:14700001:1";

const fields = `project { id title description dueDate internal budget { hours } kind fixedPrice { amount } rate { amount } billingMethod freshbooksManagerId
  expenseMarkupPercent completed deleted client { organization } } userErrors { path code message }`;
const create = `mutation ($input: ProjectCreateInput!) { projectCreate(input: $input) { ${fields} } }`;
const update = `mutation ($input: ProjectUpdateInput!) { projectUpdate(input: $input) { ${fields} } }`;

const cast = () =>
  books({
    clients: 2,
    projects: [
      { title: "Website", fields: { description: "New pages", rate: "80.00", due_date: "2026-09-01" } },
      { title: "Own", internal: true },
      { title: "Gone", deleted: true },
    ],
  });

describe("projectCreate", () => {
  test("one request, and the project as FreshBooks answered, its members with it", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = {
      ...{ title: "Brand", clientId: "Client:ACM123:2", description: "All new", dueDate: "2026-12-01" },
      ...{
        kind: "FIXED_PRICE",
        fixedPrice: { amount: "900", currency: "USD" },
        billingMethod: "PROJECT_RATE",
        expenseMarkupPercent: "10",
      },
    };
    const { data, errors } = await known(
      `mutation ($input: ProjectCreateInput!) { projectCreate(input: $input) { project { title description dueDate kind
        fixedPrice { amount } billingMethod expenseMarkupPercent budget { hours } members { role } } userErrors { code } } }`,
      { variables: { input: { ...input, budget: { duration: "PT40H" } } } },
    );
    expect(errors).toBeUndefined();
    const { clientId: _, ...shown } = input;
    expect(data.projectCreate).toEqual({
      project: {
        ...shown,
        fixedPrice: { amount: "900.00" },
        budget: { hours: "40" },
        members: [{ role: "OWNER" }],
      },
      userErrors: [],
    });
    // The client is looked up, since an unknown one is a user error.
    expect(sandbox.asked()).toEqual(["GET /accounting/account/ACM123/users/clients/2", `POST ${base}`]);
  });

  test.each([true, false])("with services, taken by FreshBooks: %s", async (projectServicesWritable) => {
    const { known, sandbox } = await start({
      ...{
        now,
        books: books({ services: [{}, { billable: false }, {}] }),
        settings: { projectServicesWritable },
      },
    });
    const serviceIds = ["Service:14700001:2", "Service:14700001:1"];
    const { data, errors } = await known(
      `mutation ($input: ProjectCreateInput!) { projectCreate(input: $input) {
        project { services { service { id } } } userErrors { path code message } } }`,
      { variables: { input: { title: "Brand", internal: true, serviceIds } } },
    );
    expect(errors).toBeUndefined();
    expect(data.projectCreate?.project?.services).toEqual(
      projectServicesWritable ? serviceIds.map((id) => ({ service: { id } })) : [],
    );
    expect(complaints(data.projectCreate)).toEqual(
      projectServicesWritable ? [] : ["NOT_APPLIED serviceIds.0", "NOT_APPLIED serviceIds.1"],
    );
    expect(sandbox.asked()).toEqual([
      "GET /comments/business/14700001/services?page=1&per_page=100",
      `POST ${base}`,
    ]);
  });

  test.each([
    [["Service:14700001:9"], ["NOT_FOUND serviceIds.0"]],
    [["Service:14700001:1", "Service:14700001:1"], ["INVALID serviceIds.1"]],
    [
      ["Service:14700009:1", "1"],
      ["NOT_FOUND serviceIds.0", "INVALID serviceIds.1"],
    ],
  ])("nothing is sent with services %j", async (serviceIds, expected) => {
    const { known, sandbox } = await start({ now, books: books({ services: 1 }) });
    const { data } = await known(create, {
      variables: { input: { title: "A", internal: true, serviceIds } },
    });
    expect(complaints(data.projectCreate)).toEqual(expected);
    expect(sandbox.committed()).toEqual([]);
  });

  test("the firm's own needs nothing but a title", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = { title: "Spring cleaning", internal: true };
    const { data } = await known(create, { variables: { input } });
    expect(data.projectCreate).toMatchObject({ project: { internal: true, client: null }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`POST ${base}`]);
  });

  test.each([
    [{ title: "" }, ["REQUIRED title", "REQUIRED clientId"]],
    [
      {
        title: " ",
        internal: true,
        budget: { seconds: 0 },
        rate: { amount: "-1" },
        fixedPrice: { amount: "-0.01" },
      },
      ["REQUIRED title", "INVALID budget", "INVALID fixedPrice.amount", "INVALID rate.amount"],
    ],
    [
      {
        ...{ title: "A", clientId: "Client:ACM123:1" },
        ...{ rate: { amount: "1", currency: "EUR" }, fixedPrice: { amount: "1", currency: "EUR" } },
      },
      ["CURRENCY_MISMATCH fixedPrice.currency", "CURRENCY_MISMATCH rate.currency"],
    ],
    [{ title: "A", clientId: "Client:ACM123:99" }, ["NOT_FOUND clientId"]],
    [{ title: "A", clientId: "Client:ACM456:1" }, ["NOT_FOUND clientId"]],
    [{ title: "A", clientId: id }, ["INVALID clientId"]],
    [{ title: "A", clientId: "Client:ACM123:1", internal: true }, ["INVALID internal"]],
    [
      {
        title: "A",
        internal: true,
        kind: null,
        billingMethod: null,
        freshbooksManagerId: "me",
        expenseMarkupPercent: "-5",
      },
      [
        "REQUIRED kind",
        "REQUIRED billingMethod",
        "INVALID freshbooksManagerId",
        "INVALID expenseMarkupPercent",
      ],
    ],
    [{ title: "A", internal: true, businessId: "Business:1" }, ["NOT_FOUND businessId"]],
  ])("%j is refused before anything is sent", async (input, expected) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(create, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.projectCreate?.project).toBeNull();
    expect(complaints(data.projectCreate)).toEqual(expected);
    expect(sandbox.asked("POST")).toEqual([]);
  });

  test("a client who may read cannot write", async () => {
    const { known } = await start({ now, books: withReader(cast()) });
    const input = { title: "Mine", internal: true };
    const { data, errors } = await known(create, { token: "sandbox-client", variables: { input } });
    expect(data.projectCreate).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("when the answer is lost the outcome is unknown, and it is sent once", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext({ method: "POST" }, { status: 502, body: "<html>" });
    const { errors } = await known(create, { variables: { input: { title: "A", internal: true } } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(errors?.[0]?.message).toMatch(/may have been created.*projects/);
    expect(sandbox.asked("POST")).toEqual([base]);
  });

  test("what FreshBooks refuses comes back in the paths of the input", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const error = { due_date: "upstream words", project_type: "upstream words" };
    sandbox.answerNext({ method: "POST" }, { status: 422, body: { errno: 2001, error } });
    const { data } = await known(create, { variables: { input: { title: "A", internal: true } } });
    expect(complaints(data.projectCreate)).toEqual(["REFUSED dueDate", "REFUSED kind"]);
    expect(JSON.stringify(data)).not.toContain("upstream words");
  });
});

describe("projectUpdate", () => {
  test("always carries the title, and leaves alone what is absent", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const input = { id, description: null, rate: { amount: "95" } };
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.projectUpdate).toMatchObject({
      project: {
        title: "Website",
        description: null,
        rate: { amount: "95.00" },
        dueDate: "2026-09-01",
        client: { organization: "Client 1" },
      },
      userErrors: [],
    });
    expect(sandbox.asked().slice(0, 2)).toEqual([`GET ${base}/1`, `PUT ${base}/1`]);
  });

  test("null clears a price", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data } = await known(update, { variables: { input: { id, rate: null } } });
    expect(data.projectUpdate).toMatchObject({ project: { rate: null }, userErrors: [] });
    expect(sandbox.committed("PUT")).toHaveLength(1);
  });

  test("for a client, or the firm's own", async () => {
    const { known } = await start({ now, books: cast() });
    const own = await known(update, { variables: { input: { id, internal: true } } });
    expect(own.data.projectUpdate).toMatchObject({
      project: { internal: true, client: null },
      userErrors: [],
    });
    const sold = await known(update, { variables: { input: { id, clientId: "Client:ACM123:2" } } });
    expect(sold.data.projectUpdate).toMatchObject({
      project: { internal: false, client: { organization: "Client 2" } },
      userErrors: [],
    });
  });

  test("somebody else's change is not overwritten", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data } = await known(`{ project(id: "${id}") { updatedAt } }`);
    const stale = { id, title: "Mine", expectedUpdatedAt: "2020-01-01T00:00:00Z" };
    const refused = await known(update, { variables: { input: stale } });
    expect(complaints(refused.data.projectUpdate)).toEqual(["STALE expectedUpdatedAt"]);
    expect(sandbox.asked("PUT")).toEqual([]);
    const input = { ...stale, expectedUpdatedAt: data.project?.updatedAt };
    const taken = await known(update, { variables: { input } });
    expect(taken.data.projectUpdate).toMatchObject({ project: { title: "Mine" }, userErrors: [] });
  });

  test.each([
    [{ id }, ["REQUIRED"]],
    [{ id, title: null, budget: { seconds: 0 } }, ["REQUIRED title"]],
    [{ id, clientId: null }, ["INVALID clientId"]],
    [{ id: "Project:14700001:2", internal: false }, ["REQUIRED clientId"]],
    [{ id, clientId: "Client:ACM123:99" }, ["NOT_FOUND clientId"]],
    [
      { id, clientId: "Client:ACM123:2", rate: { amount: "1", currency: "EUR" } },
      ["CURRENCY_MISMATCH rate.currency"],
    ],
    [{ id, rate: { amount: "1", currency: "EUR" } }, ["CURRENCY_MISMATCH rate.currency"]],
    [{ id, clientId: "Client:ACM123:2", internal: true }, ["INVALID internal"]],
    [{ id: "Project:14700001:3", title: "x" }, ["DELETED id"]],
    [{ id: "Project:14700001:99", title: "x" }, ["NOT_FOUND id"]],
    [{ id: "Project:14700002:1", title: "x" }, ["NOT_FOUND id"]],
  ])("%j is refused before anything is sent", async (input, expected) => {
    const { known, sandbox } = await start({ now, books: cast() });
    const { data, errors } = await known(update, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(complaints(data.projectUpdate)).toEqual(expected);
    expect(sandbox.asked("PUT")).toEqual([]);
  });

  test("when the answer is lost the outcome is unknown", async () => {
    const { known, sandbox } = await start({ now, books: cast() });
    sandbox.answerNext(
      { method: "PUT" },
      { status: 500, body: { error: "An internal error has occurred." } },
    );
    const { errors } = await known(update, { variables: { input: { id, title: "x" } } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(sandbox.asked("PUT")).toHaveLength(1);
  });
});

test("complete, reopen and delete, each read and written once", async () => {
  const { known, sandbox } = await start({ now, books: cast() });
  const run = (name: string, of = id) =>
    known(
      `mutation { ${name}(input: {id: "${of}"}) { project { title completed deleted } userErrors { path code } } }`,
    );
  for (const [name, project, method] of [
    ["projectComplete", { completed: true, deleted: false }, "PUT"],
    ["projectReopen", { completed: false, deleted: false }, "PUT"],
    ["projectDelete", { completed: false, deleted: true }, "DELETE"],
  ] as const) {
    expect((await run(name)).data[name]).toEqual({
      project: { title: "Website", ...project },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${base}/1`, `${method} ${base}/1`]);
    expect(complaints((await run(name, "Project:14700001:99")).data[name])).toEqual(["NOT_FOUND id"]);
  }
  expect(complaints((await run("projectDelete")).data.projectDelete)).toEqual(["DELETED id"]);
});

test("a deletion that FreshBooks refuses with 200 is not done", async () => {
  const { known, sandbox } = await start({ now, books: cast() });
  const shape = "accountingRpc";
  sandbox.faults.add({ rules: [{ fault: "error", status: 200, errno: 1012, shape, method: "DELETE" }] });
  const { data } = await known(
    `mutation { projectDelete(input: {id: "${id}"}) { project { id } userErrors { path code } } }`,
  );
  expect(data.projectDelete?.project).toBeNull();
  expect(complaints(data.projectDelete)).toEqual(["NOT_FOUND id"]);
  expect(sandbox.asked()).toEqual([`GET ${base}/1`, `DELETE ${base}/1`]);
  expect(sandbox.committed("DELETE")).toEqual([]);
});

test("a completion that FreshBooks drops is reported", async () => {
  const { known } = await start({ now, books: cast(), settings: { droppedFields: ["project.complete"] } });
  const { data } = await known(
    `mutation { projectComplete(input: {id: "${id}"}) { project { completed } userErrors { path code } } }`,
  );
  expect(data.projectComplete?.project).toEqual({ completed: false });
  expect(complaints(data.projectComplete)).toEqual(["NOT_APPLIED completed"]);
});

test("and so is that it is the firm's own", async () => {
  const { known } = await start({ now, books: cast(), settings: { droppedFields: ["project.internal"] } });
  const { data } = await known(create, { variables: { input: { title: "A", internal: true } } });
  expect(complaints(data.projectCreate)).toEqual(["NOT_APPLIED internal"]);
});

test("a title that FreshBooks changes is reported", async () => {
  const { known, sandbox } = await start({ now, books: cast() });
  const stamps = { created_at: "2026-07-01T06:00:00", updated_at: "2026-07-01T06:00:00" };
  const project = {
    id: 9,
    title: "Cut",
    internal: true,
    active: true,
    complete: false,
    sample: false,
    ...stamps,
  };
  sandbox.answerNext({ method: "POST" }, { status: 200, body: { project } });
  const { data } = await known(create, { variables: { input: { title: "Cut short", internal: true } } });
  expect(complaints(data.projectCreate)).toEqual(["NOT_APPLIED title"]);
});

test("the rest of the operation reads what is there now", async () => {
  const { known } = await start({ now, books: cast() });
  const { data } = await known(`mutation {
    projectUpdate(input: {id: "${id}", title: "New"}) { project { client { projects { nodes { title } } } } }
    projectComplete(input: {id: "${id}"}) { project { client { projects { nodes { title } } } } }
  }`);
  expect(data).toEqual({
    projectUpdate: { project: { client: { projects: { nodes: [{ title: "New" }] } } } },
    projectComplete: { project: { client: { projects: { nodes: [] } } } },
  });
});
