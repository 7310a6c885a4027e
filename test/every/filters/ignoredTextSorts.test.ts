import { describe, expect, test } from "vitest";
import { type BooksSketch, books } from "../../support/books.ts";
import { rows, start } from "../../support/start.ts";

const clients = (...organizations: string[]): BooksSketch => ({
  clients: organizations.map((organization, at) => ({ id: at + 1, fields: { organization } })),
});

/** Newest first where the sort is ignored, here from Z to A. */
describe("a text sort that is ignored shows even where", () => {
  test.each([
    ["all initials are equal", ["Acme Boots", "Acme Shoes", "Acme Toys"], ["1", "2", "3"]],
    ["one name begins with the other", ["Acme", "Acme2", "Acme2b"], ["1", "2", "3"]],
    ["a name is empty", ["", "Alpha", "Beta"], ["1", "2", "3"]],
    ["a name begins with a space", [" Alpha", "Beta", "Gamma"], ["1", "2", "3"]],
  ])("%s", async (_, organizations, numbers) => {
    const { known } = await start({
      books: books(clients(...organizations)),
      settings: { ignoredSorts: ["organization_name"] },
    });
    const { data } = await known(
      "{ business { clients(first: 2, sort: ORGANIZATION_ASC) { nodes { freshbooksId } } } }",
    );
    expect(rows(data.business?.clients?.nodes).map(({ freshbooksId }) => freshbooksId)).toEqual(
      numbers.slice(0, 2),
    );
  });
});
