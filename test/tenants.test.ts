import { describe, expect, test } from "vitest";
import { start } from "./start.ts";
import { tenantBooks, tenants } from "./tenants/books.ts";
import { drive } from "./tenants/drive.ts";

const now = new Date("2026-06-29T16:48:49Z");

describe("many tenants in one server", () => {
  // `npm run rig:tenants` is the same with 200 tenants and 20,000 operations.
  test("nothing of one is in an answer to another, and what is somebody else's is answered like what is nobody's", async () => {
    const all = tenants(8);
    const { url } = await start({ books: tenantBooks(all), now, app: { accessToken: undefined } });
    const driven = await drive({
      ...{ url, tenants: all, operations: 600, atOnce: 16, seed: 5 },
      credentials: ({ token }) => ({ authorization: `Bearer ${token}` }),
    });
    expect(driven.findings).toEqual([]);
    console.log(driven);
    expect(driven.operations).toBe(600);
    expect(driven.withOwn).toBeGreaterThan(driven.answers / 2);
    expect(driven.twins).toBeGreaterThan(60);
  });
});
