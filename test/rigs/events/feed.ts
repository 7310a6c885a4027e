import type { Ask } from "./cluster.ts";
import type { Told } from "./history.ts";
import { businessId } from "./nouns.ts";

export type Position = { readonly number: number; readonly cursor: string };

/** Where the feed is now. */
export async function position(ask: Ask): Promise<Position> {
  const { business } = await ask(
    "query ($id: ID!) { business(id: $id) { sync { lastNumber lastCursor } } }",
    {
      id: businessId,
    },
  );
  return { number: Number(business?.sync?.lastNumber), cursor: String(business?.sync?.lastCursor) };
}

type Page = {
  readonly nodes: readonly Told[];
  readonly pageInfo: { endCursor: string; hasNextPage: boolean };
};

const usual = "number action recordKind recordId changedFields origin";

/** All changes after a cursor, or from the beginning. */
export async function changesAfter(
  ask: Ask,
  cursor?: string,
  more = "",
): Promise<{ changes: Told[]; cursor: string }> {
  const changes: Told[] = [];
  for (let after = cursor ?? null; ; ) {
    const { business } = await ask(
      `query ($id: ID!, $after: String) { business(id: $id) {
        changes(first: ${more ? 50 : 500}, after: $after) { nodes { ${usual} ${more} } pageInfo { endCursor hasNextPage } } } }`,
      { id: businessId, after },
    );
    const page = business?.changes as unknown as Page | undefined;
    if (!page) throw new Error("The business has no changes");
    const { nodes, pageInfo } = page;
    changes.push(...nodes);
    after = pageInfo.endCursor ?? after;
    if (!pageInfo.hasNextPage) return { changes, cursor: after ?? "" };
  }
}
