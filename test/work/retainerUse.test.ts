import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const now = new Date("2026-07-01T06:00:00Z");
const own = "Retainer:14700001:1201";
const retainerPath = "GET /comments/business/14700001/retainers";

const cast = () =>
  books({
    clients: 2,
    retainers: [
      { id: 1201, clientId: 1 },
      { id: 1202, clientId: 2 },
      { id: 1203, clientId: 1, deleted: true },
    ],
    projects: [{ title: "Website", clientId: 1, fields: { retainer_id: 1201 } }],
    timeEntries: [{ clientId: 1, projectId: 1, fields: { retainer_id: 1201 } }],
  });

const bases: Readonly<Record<string, object>> = {
  projectCreate: { title: "Brand", clientId: "Client:ACM123:1" },
  projectUpdate: { id: "Project:14700001:1" },
  timeEntryCreate: { duration: { hours: "1" }, clientId: "Client:ACM123:1" },
  timeEntryUpdate: { id: "TimeEntry:14700001:1" },
};

async function run(mutation: string, input: object) {
  const started = await start({ now, books: cast() });
  const noun = mutation.startsWith("project") ? "project" : "timeEntry";
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await started.known(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${noun} { retainer { id } } userErrors { path code message } } }`,
    { variables: { input: { ...bases[mutation], ...input } } },
  );
  expect(errors).toBeUndefined();
  return { ...started, answer: data[mutation], shown: data[mutation]?.[noun] };
}

describe.each(Object.keys(bases))("%s", (mutation) => {
  test("names the retainer of the client, which is looked up", async () => {
    const { sandbox, shown, answer } = await run(mutation, { retainerId: own });
    expect(answer?.userErrors).toEqual([]);
    expect(shown).toEqual({ retainer: { id: own } });
    expect(sandbox.asked().filter((each) => each.includes("retainer"))).toContain(
      `${retainerPath.replace("retainers", "retainer")}/1201`,
    );
    expect(sandbox.committed()).toHaveLength(1);
  });

  test.each([
    ["Retainer:14700001:1202", "INVALID retainerId"],
    ["Retainer:14700001:1203", "DELETED retainerId"],
    ["Retainer:14700001:9", "NOT_FOUND retainerId"],
    ["Retainer:14700009:1201", "NOT_FOUND retainerId"],
    ["1201", "INVALID retainerId"],
  ])("with %s nothing is written", async (retainerId, complaint) => {
    const { sandbox, answer } = await run(mutation, { retainerId });
    expect(complaints(answer)).toEqual([complaint]);
    expect(sandbox.committed()).toEqual([]);
  });
});

test("time that changes in another way still counts toward its retainer, until it is to count toward none", async () => {
  expect((await run("timeEntryUpdate", { note: "Later" })).shown).toEqual({ retainer: { id: own } });
  expect((await run("timeEntryUpdate", { retainerId: null })).shown).toEqual({ retainer: null });
});

describe.each(["projectUpdate", "timeEntryUpdate"])("%s for another client", (mutation) => {
  const to = mutation === "timeEntryUpdate" ? { project: null } : {};

  test.each([
    ["another client", { ...to, clientId: "Client:ACM123:2" }],
    ["nobody", { ...to, clientId: null, internal: true }],
  ])("%s: takes no retainer of the old one along", async (_, input) => {
    const { sandbox, answer } = await run(mutation, input);
    expect(complaints(answer)).toEqual(["REQUIRED retainerId"]);
    expect(sandbox.committed()).toEqual([]);
    expect(await run(mutation, { ...input, retainerId: null })).toMatchObject({ shown: { retainer: null } });
  });

  test("with a retainer of theirs", async () => {
    const retainerId = "Retainer:14700001:1202";
    const { shown } = await run(mutation, { ...to, clientId: "Client:ACM123:2", retainerId });
    expect(shown).toEqual({ retainer: { id: retainerId } });
  });
});

test("a project of the business itself has no retainer", async () => {
  const { answer } = await run("projectUpdate", { internal: true, retainerId: own });
  expect(complaints(answer)).toEqual(["INVALID retainerId"]);
});
