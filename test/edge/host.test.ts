import { request } from "node:http";
import { expect, test } from "vitest";
import { isLoopback } from "../../src/values/loopback.ts";
import { start } from "../support/start.ts";

/** `fetch` does not let a Host header through. */
const statusFor = (url: string, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(`${url}/health`, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on("error", reject)
      .end();
  });

test("a page whose name is pointed at this machine gets nothing", async () => {
  const { url } = await start();
  expect(await statusFor(url, "books.attacker.example")).toBe(421);
  expect(await statusFor(url, "localhost.attacker.example:4000")).toBe(421);
  for (const host of ["localhost", "localhost:4000", "127.0.0.1:80", "[::1]:4000"])
    expect(await statusFor(url, host)).toBe(200);
});

test("a rejected name is explained as JSON, which a router can read", async () => {
  const { url } = await start();
  const body = await new Promise((resolve, reject) => {
    request(`${url}/graphql`, { headers: { host: "books.attacker.example" } }, async (response) =>
      resolve(JSON.parse(Buffer.concat(await response.toArray()).toString())),
    )
      .on("error", reject)
      .end();
  });
  expect(body).toMatchObject({ errors: [{ extensions: { code: "MISDIRECTED" } }] });
});

test("a server for others takes any name", async () => {
  const { url } = await start({ app: { host: "0.0.0.0" } });
  expect(await statusFor(url, "graph.example")).toBe(200);
});

test("what stands in between is asked for by its own name", async () => {
  const { url } = await start({ app: { publicUrl: "https://graph.example" } });
  expect(await statusFor(url, "graph.example")).toBe(200);
  expect(await statusFor(url, "graph.attacker.example")).toBe(421);
});

test("which addresses are this machine only", () => {
  expect(["localhost", "127.0.0.1", "127.1.2.3", "::1"].map(isLoopback)).toEqual([true, true, true, true]);
  expect(["0.0.0.0", "::", "10.0.0.1", "graph.example"].map(isLoopback)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
