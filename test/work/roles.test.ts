import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start, type Tree } from "../support/start.ts";

const sketch = books({ projects: [{ id: 1 }] });

/** FreshBooks' words, and ours. */
const known = [
  ["owner", "OWNER"],
  ["business_partner", "PARTNER"],
  ["business_manager", "MANAGER"],
  ["manager", "MANAGER"],
  ["business_employee", "EMPLOYEE"],
  ["business_accountant", "ACCOUNTANT"],
  ["no_seat_employee", "NO_SEAT_EMPLOYEE"],
  ["contractor", "CONTRACTOR"],
  ["client", "CLIENT"],
] as const;

/** Everywhere that a role is shown. */
const query = `{
  business { role accountRole teamMembers { nodes { role } } }
  project(id: "Project:14700001:1") { members { role } pendingInvitations { role } }
}`;

/** What the graph says when FreshBooks says this word wherever it says one. */
async function withWord(word: unknown) {
  const { ask, sandbox, logged } = await start({ books: sketch });
  const invitations = [{ id: 1, group_id: 2, capacity: word, to_email: "new@example.test" }];
  const replace = (key: string, value: unknown) => {
    if (key === "pending_invitations") return invitations;
    return ["role", "business_role_name"].includes(key) ? word : value;
  };
  sandbox.faults.add({
    rules: [
      {
        fault: "rewrite",
        method: "GET",
        rewrite: (answer) => ({ ...answer, body: JSON.parse(JSON.stringify(answer.body, replace)) }),
      },
    ],
  });
  return { ask, logged, answer: await ask(query) };
}

const everywhere = ({ business, project }: Tree) => [
  business?.role,
  business?.teamMembers?.nodes?.[0]?.role,
  project?.members?.[0]?.role,
  project?.pendingInvitations?.[0]?.role,
];

describe("a role is one word everywhere", () => {
  test.each(known)("%s", async (word, ours) => {
    const { answer } = await withWord(word);
    expect(answer.errors).toBeUndefined();
    expect(everywhere(answer.data)).toEqual([ours, ours, ours, ours]);
  });

  test.each([
    ["admin", "ADMIN"],
    ["staff", "STAFF"],
    ["client", "CLIENT"],
  ])("%s of an account", async (word, ours) => {
    const { answer } = await withWord(word);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.business?.accountRole).toBe(ours);
  });

  test("one never seen before is null, and is logged once for each kind of role", async () => {
    const { ask, logged, answer } = await withWord("stowaway");
    await ask(query);
    expect(answer.errors).toBeUndefined();
    expect([...everywhere(answer.data), answer.data.business?.accountRole]).toEqual(Array(5).fill(null));
    expect(logged.filter((line) => line.includes("stowaway"))).toHaveLength(2);
  });

  test("none is null, and nothing to log", async () => {
    const { logged, answer } = await withWord(null);
    expect(answer.errors).toBeUndefined();
    expect(everywhere(answer.data)).toEqual(Array(4).fill(null));
    expect(logged.filter((line) => line.includes("role"))).toEqual([]);
  });
});
