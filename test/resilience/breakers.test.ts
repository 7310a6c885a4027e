import { describe, expect, test } from "vitest";
import { createBreakers } from "../../src/http/limits/breakers.ts";
import { usualRules } from "../../src/http/rules.ts";
import { createFakeClock } from "./ill.ts";

describe("the breakers of a family", () => {
  function family() {
    const { clock, pass } = createFakeClock();
    const told: (readonly [string, string | undefined])[] = [];
    const breakers = createBreakers(usualRules.breaker, clock);
    const enter = (route: string, record?: string) =>
      breakers.enter({ route, record }, (state, which) => told.push([state, which]));
    const send = (route: string, health: "well" | "ill", record?: string) =>
      enter(route, record)?.end(health);
    return { ...breakers, enter, send, told, pass };
  }

  test("open together after five failures on three routes, and are told as one", () => {
    const { send, refuses, told } = family();
    for (const route of ["/a", "/b", "/a", "/b", "/a"]) send(route, "ill");
    expect(refuses({ route: "/c" })).toBe(false);
    send("/c", "ill");
    expect(["/a", "/b", "/c", "/d"].map((route) => refuses({ route }))).toEqual([true, true, true, true]);
    expect(told).toEqual([["open", undefined]]);
  });

  test("do not open together within ten seconds of a success, and do after", () => {
    const { send, refuses, pass } = family();
    send("/d", "well");
    for (const route of ["/a", "/b", "/c", "/a", "/b"]) send(route, "ill");
    expect(refuses({ route: "/d" })).toBe(false);
    pass(10_000);
    for (const route of ["/a", "/b", "/c", "/a"]) send(route, "ill");
    expect(refuses({ route: "/d" })).toBe(false);
    send("/b", "ill");
    expect(refuses({ route: "/d" })).toBe(true);
  });

  test("count a record that fails again and again once", () => {
    const { send, refuses } = family();
    for (let at = 0; at < 5; at += 1)
      for (const route of ["/a/{id}", "/b/{id}", "/c/{id}"]) send(route, "ill", "1");
    expect(["/a/{id}", "/d"].map((route) => refuses({ route }))).toEqual([false, false]);
  });

  test("that opened together are free with the first of them that does well", () => {
    const { send, refuses, enter, pass } = family();
    for (const route of ["/a", "/b", "/c", "/a", "/b"]) send(route, "ill");
    pass(5_000);
    const probe = enter("/a");
    expect([probe?.probe, refuses({ route: "/a" }), refuses({ route: "/d" })]).toEqual([true, true, false]);
    send("/b", "ill");
    probe?.end("well");
    expect(["/a", "/b", "/c"].map((route) => refuses({ route }))).toEqual([false, true, false]);
    send("/c", "ill");
    expect(refuses({ route: "/c" })).toBe(false);
  });

  test("open for half of ten records, each by how it did last", () => {
    const { send, refuses } = family();
    const route = "/a/{id}";
    for (let at = 0; at < 5; at += 1) {
      send(route, "ill", `ill ${at}`);
      if (at < 4) send(route, "well", `well ${at}`);
    }
    send(route, "well", "ill 4");
    for (let at = 0; at < 9; at += 1) send(route, "ill", "ill 4");
    expect(refuses({ route })).toBe(false);
    send(route, "ill", "ill 5");
    expect(refuses({ route })).toBe(true);
  });
});
