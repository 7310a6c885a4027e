import { describe, expect, test } from "vitest";
import { books, withReader } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const base = "/comments/business/14700001";
const cast = () =>
  books({ services: [{ name: "Design" }, { name: "Writing", rate: null }, { name: "Gone", deleted: true }] });
const shown = "service { id name billable rate { amount } } userErrors { path code message }";
const create = `mutation ($input: ServiceCreateInput!) { serviceCreate(input: $input) { ${shown} } }`;
const setRate = `mutation ($input: ServiceUpdateInput!) { serviceUpdate(input: $input) { service { id name } userErrors { path code message } } }`;
const id = (number: number) => `Service:14700001:${number}`;

describe("serviceCreate", () => {
  test("a name is enough, in one request", async () => {
    const settings = { newServicesBillable: false };
    const { known, sandbox } = await start({ books: cast(), settings });
    const { data, errors } = await known(
      'mutation { serviceCreate(input: {name: " Coding "}) { service { id name billable } userErrors { code } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.serviceCreate).toEqual({
      service: { id: id(4), name: "Coding", billable: true },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`POST ${base}/service`]);
  });

  test.each([
    [{ name: " " }, ["REQUIRED name"]],
    [{ name: " ", businessId: "Business:1" }, ["REQUIRED name", "NOT_FOUND businessId"]],
  ])("%j is refused before anything is sent", async (input, expected) => {
    const { known, sandbox } = await start({ books: cast() });
    const { data } = await known(create, { variables: { input } });
    expect(complaints(data.serviceCreate)).toEqual(expected);
    expect(sandbox.asked()).toEqual([]);
  });

  test("a client cannot, and a lost answer is an unknown outcome", async () => {
    const reader = await start({ books: withReader(cast()) });
    const input = { name: "Coding" };
    const refused = await reader.known(create, { token: "sandbox-client", variables: { input } });
    expect(refused.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const { known, sandbox } = await start({ books: cast() });
    sandbox.answerNext({ method: "POST" }, { status: 200, body: {} });
    const { errors } = await known(create, { variables: { input } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(sandbox.asked()).toEqual([`POST ${base}/service`]);
  });
});

describe("serviceUpdate", () => {
  test.each([
    [1, "PUT"],
    [2, "POST"],
  ] as const)("of service %i is a %s", async (number, method) => {
    const { known, sandbox } = await start({ books: cast() });
    const input = { id: id(number), rate: { amount: "95.5" } };
    const { data, errors } = await known(setRate, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(data.serviceUpdate).toMatchObject({ service: { id: id(number) }, userErrors: [] });
    expect(sandbox.asked().toSorted()).toEqual([
      `GET ${base}/service/${number}`,
      `GET ${base}/service_rates`,
      `${method} ${base}/service/${number}/rate`,
    ]);
    const { data: after } = await known(`{ service(id: "${id(number)}") { rate { amount } } }`);
    expect(after.service).toEqual({ rate: { amount: "95.50" } });
  });

  test("the rest of the operation reads the new rate", async () => {
    const { known } = await start({ books: cast() });
    const { data } = await known(`mutation {
      first: serviceUpdate(input: {id: "${id(2)}", rate: { amount: "10" }}) { service { rate { amount } } userErrors { code } }
      second: serviceUpdate(input: {id: "${id(2)}", rate: { amount: "20" }}) { service { rate { amount } } userErrors { code } }
    }`);
    expect(data).toEqual({
      first: { service: { rate: { amount: "10.00" } }, userErrors: [] },
      second: { service: { rate: { amount: "20.00" } }, userErrors: [] },
    });
  });

  test.each([
    [{ id: id(1), rate: { amount: "-1" } }, ["INVALID rate.amount"]],
    [{ id: id(99), rate: { amount: "-1" } }, ["INVALID rate.amount", "NOT_FOUND id"]],
    [{ id: id(3), rate: { amount: "1" } }, ["DELETED id"]],
    [{ id: "Service:14700002:1", rate: { amount: "1" } }, ["NOT_FOUND id"]],
  ])("%j is refused before anything is sent", async (input, expected) => {
    const { known, sandbox } = await start({ books: cast() });
    const { data, errors } = await known(setRate, { variables: { input } });
    expect(errors).toBeUndefined();
    expect(complaints(data.serviceUpdate)).toEqual(expected);
    expect([...sandbox.asked("POST"), ...sandbox.asked("PUT")]).toEqual([]);
  });

  test("another rate than was sent is reported, and a lost answer is an unknown outcome", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const input = { id: id(1), rate: { amount: "95" } };
    sandbox.answerNext({ method: "PUT" }, { status: 200, body: { service_rate: { rate: "100.00" } } });
    const { data } = await known(setRate, { variables: { input } });
    expect(complaints(data.serviceUpdate)).toEqual(["NOT_APPLIED rate"]);
    sandbox.answerNext({ method: "PUT" }, { status: 200, body: {} });
    const { errors } = await known(setRate, { variables: { input } });
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
  });

  test("a rate that cannot be read is not confirmed", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const body = { service_rate: { service_id: 1, rate: {} } };
    sandbox.answerNext({ method: "PUT" }, { status: 200, body });
    const { data, errors } = await known(setRate, {
      variables: { input: { id: id(1), rate: { amount: "95" } } },
    });
    expect(errors).toBeUndefined();
    expect(complaints(data.serviceUpdate)).toEqual(["NOT_APPLIED rate"]);
    expect(sandbox.asked("PUT")).toEqual([`${base}/service/1/rate`]);
  });
});
