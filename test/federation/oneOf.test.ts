import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";
import { askThrough, gateways } from "./gateways.ts";
import { compose, subgraphAt } from "./supergraph.ts";

const log = (duration: string) =>
  `mutation { timeEntryCreate(input: { internal: true, duration: ${duration} }) {
    timeEntry { duration { seconds } } userErrors { code } } }`;

test.each(gateways)(
  "through %s exactly one of several is enforced by this server, though the supergraph does not say so",
  async (_, over) => {
    const { url, sandbox } = await start({ books: books() });
    const subgraph = await subgraphAt("freshbooks", `${url}/graphql`);
    expect(compose(subgraph).supergraphSdl).not.toContain("@oneOf");
    const through = await askThrough(over, subgraph);
    const authorization = `Bearer ${tokens.owner}`;

    for (const duration of ['{ hours: "1", seconds: 3600 }', "{}", "{ seconds: null }"]) {
      const { data, errors } = await through(log(duration), authorization);
      expect(data?.timeEntryCreate ?? null).toBeNull();
      expect(errors).toHaveLength(1);
    }
    expect(sandbox.asked("POST")).toEqual([]);

    const { data, errors } = await through(log('{ hours: "1.5" }'), authorization);
    expect(errors).toBeUndefined();
    expect(data.timeEntryCreate?.timeEntry).toEqual({ duration: { seconds: 5400 } });
    expect(rows(data.timeEntryCreate?.userErrors)).toEqual([]);
  },
);
