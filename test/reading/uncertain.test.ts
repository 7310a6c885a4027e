import { expect, test } from "vitest";
import { app, refreshTokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

// What FreshBooks is known to answer in more than one way: the graph says the same to each.

const now = new Date("2026-06-29T16:48:49Z");

/** A token that FreshBooks has issued just now. */
async function freshToken(origin: string): Promise<string> {
  const body = new URLSearchParams({
    ...{ client_id: app.clientId, client_secret: app.clientSecret },
    ...{ grant_type: "refresh_token", refresh_token: refreshTokens.owner },
  });
  const reply = await fetch(`${origin}/auth/oauth/token`, { method: "POST", body });
  return ((await reply.json()) as { access_token: string }).access_token;
}

const ownTokens = { books: books(), now, app: { accessToken: undefined } };

test.each(["jwt", "opaque"] as const)("a caller's own %s token opens the graph", async (accessTokens) => {
  const { ask, apiOrigin } = await start({ ...ownTokens, settings: { accessTokens } });
  const token = await freshToken(apiOrigin);
  expect((await ask("{ business { name } }", { token })).data.business).toEqual({ name: "Acme Design" });
});

test.each(["error", "message", "invalidToken"] as const)(
  "a token that the business families refuse with %s is UNAUTHENTICATED",
  async (businessUnauthenticatedBody) => {
    const { ask, apiOrigin, sandbox } = await start({
      ...ownTokens,
      settings: { businessUnauthenticatedBody },
    });
    const token = await freshToken(apiOrigin);
    await ask("{ me { freshbooksId } }", { token }); // known, so that projects are the first to refuse it
    sandbox.setClock(new Date(now.getTime() + 13 * 3_600_000));
    const { errors } = await ask("{ business { projects { totalCount } } }", { token });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  },
);
