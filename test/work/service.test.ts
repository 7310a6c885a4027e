import { expect, test } from "vitest";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const base = "/comments/business/14700001";
const list = `${base}/services?page=1&per_page=100`;
const rates = `${base}/service_rates`;

const cast = books({
  services: [
    { id: 154, name: "Design", rate: "95.50", projectDefault: true },
    { id: 155, name: "Administration", billable: false, wire: { project_default: null } },
    { id: 156, name: "Engraving", archived: true },
    { id: 157, name: "Lettering", deleted: true },
  ],
  projects: [{ services: [154] }, { services: [154, 155] }],
});

test("all services, every field of them, and all their rates in one request", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data, errors } = await known(`{ business { services { nodes {
    id freshbooksBusinessId freshbooksId name billable addedToNewProjects archived deleted rate { amount currency } } } } }`);

  expect(errors).toBeUndefined();
  const base = { freshbooksBusinessId: "14700001", deleted: false };
  expect(data.business?.services?.nodes).toEqual([
    {
      ...{
        ...base,
        id: "Service:14700001:154",
        freshbooksId: "154",
        name: "Design",
        rate: { amount: "95.50", currency: null },
      },
      ...{ billable: true, addedToNewProjects: true, archived: false },
    },
    {
      ...{
        ...base,
        id: "Service:14700001:155",
        freshbooksId: "155",
        name: "Administration",
        rate: { amount: "100.00", currency: null },
      },
      ...{ billable: false, addedToNewProjects: null, archived: false },
    },
    {
      ...{
        ...base,
        id: "Service:14700001:156",
        freshbooksId: "156",
        name: "Engraving",
        rate: { amount: "100.00", currency: null },
      },
      ...{ billable: true, addedToNewProjects: false, archived: true },
    },
  ]);
  expect(sandbox.asked("GET")).toEqual([list, rates]);
  expect(sandbox.ignored()).toEqual([]);
});

test("rates are asked for when, and only when, they are selected; a service without one has none", async () => {
  const { known, sandbox } = await start({ books: cast });
  await known("{ business { services(first: 500) { nodes { name } } } }");
  expect(sandbox.asked("GET")).toEqual([list]);

  sandbox.answerNext({ path: rates }, { status: 200, body: { service_rates: [] } });
  const { data } = await known('{ service(id: "Service:14700001:155") { rate { amount } } }');
  expect(data.service).toEqual({ rate: null });
  expect(sandbox.asked("GET")).toEqual([`${base}/service/155`, rates]);
});

test("the services of many projects are looked up in one list, a deleted one singly", async () => {
  const { known, sandbox } = await start({ books: cast });
  const { data } = await known(`{
    business { projects { nodes { services { name service { name rate { amount } } } } } }
    gone: service(id: "Service:14700001:157") { deleted }
    unknown: service(id: "Service:14700001:99") { name }
    foreign: service(id: "Service:14700002:1") { name }
  }`);
  const design = { name: "Design", service: { name: "Design", rate: { amount: "95.50" } } };
  const administration = {
    name: "Administration",
    service: { name: "Administration", rate: { amount: "100.00" } },
  };
  expect(rows(data.business?.projects?.nodes).map(({ services }) => services)).toEqual([
    [design, administration],
    [design],
  ]);
  expect(data).toMatchObject({ gone: { deleted: true }, unknown: null, foreign: null });
  expect(sandbox.asked("GET", base).toSorted()).toEqual(
    [list, rates, `${base}/service/157`, `${base}/service/99`].toSorted(),
  );
});

test("FreshBooks' own page size is believed", async () => {
  const { known, sandbox } = await start({ books: books({ services: 120 }), settings: { perPageCap: 50 } });
  const { data } = await known("{ business { services(first: 500) { nodes { name } } } }");
  expect(rows(data.business?.services?.nodes)).toHaveLength(120);
  expect(sandbox.asked("GET")).toEqual([
    list,
    ...[1, 2, 3].map((page) => `${base}/services?page=${page}&per_page=50`),
  ]);
});
