import { expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { start } from "../../support/start.ts";

const parts = "owner { freshbooksStaffId email } contacts { freshbooksId firstName email }";

test.each([
  [
    true,
    {
      owner: { freshbooksStaffId: "1", email: expect.any(String) },
      contacts: [{ freshbooksId: null, firstName: "Maya", email: "maya@example.test" }],
    },
  ],
  [false, { owner: null, contacts: null }],
])(
  "who made an estimate and who gets it come with it, or are null (%s), in one request",
  async (shown, expected) => {
    const { known, sandbox } = await start({
      books: books({ clients: [{ fields: { fname: "Maya", email: "maya@example.test" } }], estimates: [{}] }),
      settings: { estimateIncludes: shown },
    });
    const { data, errors } = await known(`{ business { estimates { nodes { ${parts} } } } }`);
    expect(errors).toBeUndefined();
    expect(data.business?.estimates).toEqual({ nodes: [expected] });
    expect(sandbox.asked()).toEqual([
      "GET /accounting/account/ACM123/estimates/estimates?include[]=owner&include[]=contacts&page=1&per_page=25",
    ]);
  },
);
