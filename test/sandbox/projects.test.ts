import { describe, expect, test } from "vitest";
import type { Fields } from "../../src/sandbox/wire.ts";
import { type BooksSketch, books } from "../books.ts";
import { start } from "./start.ts";

const base = "/projects/business/14700001";
const begin = (sketch: BooksSketch) => start({ books: books(sketch) });
const ids = ({ body }: { body: Fields }) => (body.projects as Fields[]).map(({ id }) => id);

describe("a list of projects", () => {
  // NangoHQ/integration-templates recordings, 2026-06-29: bare keys, 30 per page, newest first, naive UTC stamps
  test("is bare, newest first, 30 to a page, in a content type that is not JSON", async () => {
    const { ask } = await begin({ projects: 31 });
    const reply = await ask("GET", `${base}/projects`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/vnd.api+json");
    expect(reply.headers.get("x-version")).toBe("2606.32.0");
    expect(Object.keys(reply.body)).toEqual(["meta", "projects"]);
    expect(reply.body.meta).toEqual({ sort: [], total: 31, per_page: 30, page: 1, pages: 2 });
    expect(ids(reply)).toEqual(Array.from({ length: 30 }, (_, index) => 31 - index));
    const [first] = reply.body.projects as [Fields];
    expect(first).toEqual({
      ...{ id: 31, title: "Project 31", description: null, due_date: null, client_id: 1, internal: false },
      ...{ budget: null, fixed_price: null, rate: null, billing_method: "project_rate" },
      ...{ project_type: "hourly_rate", project_manager_id: null, active: true, complete: false },
      ...{ sample: false, created_at: "2026-05-05T15:30:00", updated_at: "2026-05-05T15:30:00" },
      ...{ logged_duration: null, services: [], billed_amount: "0.00", billed_status: "unbilled" },
      ...{ retainer_id: null, expense_markup: "0", service_estimate_type: "total_hours" },
      group_id: first.group_id,
    });
  });

  // InfiniteRoomLabs/freshbooks-tools live report, 2026-09: the accounting grammar is ignored, a bad bare value is not
  test("ignores search[…] and unknown keys, and refuses a bad value of a known one", async () => {
    const { ask, sandbox } = await begin({ clients: 2, projects: [{}, { clientId: 2 }] });
    expect(ids(await ask("GET", `${base}/projects?search[client_id]=2&title=Project 1`))).toEqual([2, 1]);
    expect(sandbox.ignored()).toEqual(["search[client_id]", "title"]);
    expect(ids(await ask("GET", `${base}/projects?client_id=2`))).toEqual([2]);
    const refused = await ask("GET", `${base}/projects?updated_since=2026`);
    expect(refused.status).toBe(422);
    expect(refused.body).toEqual({
      errno: 2001,
      error: { updated_since: "Input should be a valid datetime or date, input is too short" },
    });
  });

  // NangoHQ recordings: `updated_at:asc` is echoed, and the rows come in ascending order of ids
  test("echoes any sort, and follows title, due_date and created_at only", async () => {
    const { ask } = await begin({ projects: [{ title: "B" }, { title: "A" }, { title: "C" }] });
    const sorted = async (sort: string) => {
      const reply = await ask("GET", `${base}/projects?sort=${sort}`);
      return [ids(reply), reply.body.meta];
    };
    expect(await sorted("title")).toEqual([[2, 1, 3], expect.objectContaining({ sort: ["title"] })]);
    expect(await sorted("-title")).toEqual([[3, 1, 2], expect.objectContaining({ sort: ["-title"] })]);
    expect(await sorted("updated_at:asc")).toEqual([
      [1, 2, 3],
      expect.objectContaining({ sort: ["updated_at:asc"] }),
    ]);
  });
});
