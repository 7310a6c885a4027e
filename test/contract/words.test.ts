import { visit } from "graphql";
import { expect, test } from "vitest";
import { ours } from "./contract.ts";

/** Words for which an API reference has a better one, such as rejected, required, omitted or "Defaults to". */
const unfit =
  /\b(said|told|ask(s|ed)?|whom|mend(s|ed)?|reckoned|Needed|put(s)? aside|by itself|[Ll]eft out|takes it|e-mail(s|ed)?|honou?r(s|ed)?|cheque)\b/;

test("descriptions are in the words of an API reference", () => {
  const found: string[] = [];
  for (const [file, document] of ours.files)
    visit(document, {
      StringValue: ({ value, loc }, key) => {
        const word = key === "description" ? unfit.exec(value)?.[0] : undefined;
        if (word) found.push(`${file}:${loc?.startToken.line} ${word}`);
      },
    });
  expect(found).toEqual([]);
  expect("Left out: today, by the calendar of whom it is for.").toMatch(unfit);
});
