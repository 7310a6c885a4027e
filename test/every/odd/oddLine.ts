import type { Rule } from "../../../src/sandbox/faults/rule.ts";

/** FreshBooks returns the second line of an invoice with odd fields, by their wire names. */
export const oddLine = (fields: object): Rule => ({
  ...{ fault: "rewrite", method: "GET" },
  rewrite: (answer) => {
    const body = structuredClone(answer.body) as {
      response?: { result?: { invoice?: { lines?: object[] } } };
    };
    Object.assign(body.response?.result?.invoice?.lines?.[1] ?? {}, fields);
    return { ...answer, body };
  },
});
