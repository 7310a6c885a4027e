import { pino } from "pino";
import { createApp } from "../../src/app/index.ts";
import type { Rules } from "../../src/http/rules.ts";
import type { Answer } from "../support/start.ts";

const register =
  "mutation { webhooksEnable(input: { recordKinds: [TAX] }) { webhooks { event } userErrors { code } } }";

/** Turns webhooks on with a server of its own, whose configured token is a person's: it keeps their access. */
export async function registering(
  apiOrigin: string,
  accessToken: string,
  deadlineMs: number,
  rules: Partial<Rules>,
): Promise<() => Promise<Answer>> {
  const log = pino({ level: "silent" });
  const app = await createApp({ apiOrigin, accessToken, defaultBusiness: undefined, log, rules, deadlineMs });
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const ask = async (query: string): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as Answer;
  };
  await ask("{ caller { email } }");
  return () => ask(register).finally(() => app.close());
}
