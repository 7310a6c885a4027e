import { afterAll, beforeAll } from "vitest";
import { type Answer, open } from "../../support/start.ts";
import { capital } from "../echo/samples.ts";
import { cast } from "./cast.ts";
import { costsAndLedger } from "./costs.ts";
import { documents } from "./documents.ts";
import type { Row } from "./row.ts";
import { sales } from "./sales.ts";
import { work } from "./work.ts";

/** Every write, with its input and its requests. */
export const table: readonly Row[] = [...documents, ...sales, ...costsAndLedger, ...work];

/** One server for all tests of a file, over the books that the table changes. */
export function opensForWrites() {
  let server: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    server = await open({
      books: cast(),
      now: new Date("2026-06-30T18:00:00Z"),
      settings: { ratePerMinute: 1_000_000, projectServicesWritable: true },
    });
  });
  afterAll(() => server.close());
  return {
    server: () => server,
    /** Carries out a mutation, after the caller's identity has been read. */
    write: (mutation: string, input: unknown, shows = ""): Promise<Answer> =>
      server.known(
        `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${shows} userErrors { path code message } } }`,
        { variables: { input: input as Record<string, unknown> } },
      ),
  };
}
