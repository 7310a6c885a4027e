import { describe, expect, test } from "vitest";
import { createBreaker, type Health } from "../../src/http/limits/breaker.ts";
import { usualRules } from "../../src/http/rules.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";
import { createFakeClock } from "./ill.ts";

function breaker() {
  const { clock, pass } = createFakeClock();
  const states: string[] = [];
  const { enter: enterTelling, refuses } = createBreaker(usualRules.breaker, clock);
  const enter = () => enterTelling((state) => states.push(state));
  const send = (health: Health) => {
    const tell = enter();
    tell?.(health);
    return tell !== undefined;
  };
  return { enter, refuses, send, states, pass };
}

describe("a breaker", () => {
  test("opens after five failures in a row", () => {
    const { send, states, refuses } = breaker();
    for (let at = 0; at < 4; at += 1) send("ill");
    send("well");
    for (let at = 0; at < 4; at += 1) send("ill");
    expect(refuses()).toBe(false);
    send("ill");
    expect(refuses()).toBe(true);
    expect(states).toEqual(["open"]);
  });

  test("opens when half of ten in ten seconds failed", () => {
    const { send, refuses } = breaker();
    for (let at = 0; at < 4; at += 1) {
      send("ill");
      send("well");
    }
    send("well");
    expect(refuses()).toBe(false);
    send("ill");
    expect(refuses()).toBe(true);
  });

  test("does not open for what happened longer ago, nor for a small share", () => {
    const { send, refuses, pass } = breaker();
    for (let at = 0; at < 9; at += 1) send(at % 2 === 0 ? "ill" : "well");
    pass(10_000);
    send("ill");
    for (let at = 0; at < 100; at += 1) send(at % 3 === 0 ? "ill" : "well");
    expect(refuses()).toBe(false);
  });

  test("lets one through after five seconds, and refuses the others meanwhile", () => {
    const { enter, send, states, pass } = breaker();
    for (let at = 0; at < 5; at += 1) send("ill");
    pass(4_999);
    expect(enter()).toBeUndefined();
    pass(1);
    const probe = enter();
    expect(probe).toBeDefined();
    expect(enter()).toBeUndefined();
    probe?.("ill");
    expect(enter()).toBeUndefined();
    pass(5_000);
    enter()?.("well");
    expect(send("well") && send("well")).toBe(true);
    expect(states).toEqual(["open", "halfOpen", "open", "halfOpen", "closed"]);
  });

  test("gives the turn of a probe that was cancelled to another, and believes no older answer", () => {
    const { enter, send, refuses, pass, states } = breaker();
    const before = enter();
    for (let at = 0; at < 5; at += 1) send("ill");
    pass(5_000);
    enter()?.("unknown");
    before?.("well");
    expect(states.at(-1)).toBe("halfOpen");
    expect(refuses()).toBe(false);
    enter()?.("well");
    expect(states.at(-1)).toBe("closed");
  });
});

const question = "{ caller { email } business { clients { totalCount } projects { totalCount } } }";

test("a dead family is not asked any more, and the others are", async () => {
  const { clock, pass } = createFakeClock();
  const { known, sandbox } = await start({ books: books(), app: { rules: { clock: { ...clock } } } });
  sandbox.faults.add({ rules: [{ path: "/accounting/", fault: "error", status: 503 }] });
  for (let at = 0; at < 5; at += 1) {
    await known(question);
    expect(sandbox.asked("GET", "/accounting")).toHaveLength(3);
  }

  const { data, errors } = await known(question);
  expect(data).toMatchObject({ business: { clients: null, projects: { totalCount: 0 } } });
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
    { code: "UPSTREAM_UNAVAILABLE", family: "accounting", reason: "failing" },
  ]);
  expect(sandbox.asked("GET", "/accounting")).toEqual([]);

  const write = await known('mutation { clientCreate(input: { organization: "Ada" }) { client { id } } }');
  expect(write.errors).toMatchObject([{ extensions: { code: "UPSTREAM_UNAVAILABLE", reason: "failing" } }]);
  expect(sandbox.asked("POST")).toEqual([]);

  sandbox.faults.clear();
  pass(5_000);
  expect((await known(question)).errors).toBeUndefined();
});

test("the family of one caller does not stop it for another, nor does what is refused", async () => {
  const { known, sandbox } = await start({ books: books() });
  sandbox.faults.add({ rules: [{ path: "/accounting/", times: 20, fault: "error", status: 422 }] });
  for (let at = 0; at < 20; at += 1)
    expect((await known(question)).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  expect((await known(question)).errors).toBeUndefined();
});
