import { expect, test } from "vitest";
import type { Access } from "../../src/freshbooks/caller/access.ts";
import { createCallers } from "../../src/freshbooks/callers.ts";
import { toAccountId } from "../../src/values/ids.ts";
import { channelsTo, startServer } from "./ill.ts";

/** A caller whose first token is not taken any more, and a server that tells who asked with which. */
async function renewable() {
  const { origin, asked } = await startServer((message, response) => {
    const fresh = message.headers.authorization === "Bearer fresh";
    response.writeHead(fresh ? 200 : 401, { "content-type": "application/json" });
    const me = { response: { id: 1, email: "a@example.test" } };
    response.end(JSON.stringify(fresh ? me : { error: "unauthenticated" }));
  });
  const { open, operation } = channelsTo(origin);
  let current = "spent";
  const renewals: string[] = [];
  const access: Access = {
    key: "somebody",
    token: async () => current,
    renew: async (spent) => {
      renewals.push(spent);
      current = "fresh";
      return current;
    },
  };
  const callers = createCallers(open);
  return { asked, renewals, freshbooks: callers(access, operation()).freshbooks };
}

test("a read that is refused for its token is asked once more with another", async () => {
  const { asked, renewals, freshbooks } = await renewable();
  expect(await freshbooks.identity()).toMatchObject({ email: "a@example.test" });
  expect(asked).toHaveLength(2);
  expect(renewals).toEqual(["spent"]);
});

test("a write is not, but the token is renewed for the next one", async () => {
  const { asked, renewals, freshbooks } = await renewable();
  const { clients } = freshbooks.in(toAccountId("ACM123"));
  const refused = await clients.create({ organization: "Ada" }, []).catch((error: unknown) => error);
  expect(refused).toMatchObject({ reason: "unauthenticated" });
  expect(asked.map(({ line }) => line.split("?")[0])).toEqual([
    "POST /accounting/account/ACM123/users/clients",
  ]);
  expect(renewals).toEqual(["spent"]);
});
