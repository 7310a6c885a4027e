import { expect, test } from "vitest";
import { type Answer, start } from "../../support/start.ts";
import { cast } from "../nouns/books.ts";
import { conditionsOf, entities, kindOf, lists, queryOf, targetOf } from "../nouns/contract.ts";
import { idOf } from "../nouns/index.ts";

/** Conditions that no row could satisfy, or that would be sent as others, for any list. */
type Bad = { filter: Record<string, unknown>; argument?: string; message: RegExp };

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

/** Impossible ranges, by type. */
const badRanges: Readonly<Record<string, readonly (readonly [range: object, says: string])[]>> = {
  DateRangeInput: [
    [{ from: "2026-02-01", to: "2026-01-31" }, "ends.*2026-01-31.*before it begins.*2026-02-01"],
  ],
  DateTimeRangeInput: [
    [{ from: "2026-02-01T00:00:00Z", before: "2026-01-31T23:59:59Z" }, "ends.*before it begins"],
  ],
  DecimalRangeInput: [
    [{ from: "2", to: "1.99" }, "ends.*1.99.*before it begins.*2"],
    [{ from: "100", to: "20" }, "ends.*before it begins"],
    [{ to: `1.${"0".repeat(39)}` }, "more than 40 characters"],
  ],
  IntRangeInput: [[{ from: 60, to: 9 }, "ends.*9.*before it begins.*60"]],
};

function badOf(list: (typeof lists)[number]): Bad[] {
  return conditionsOf(list).flatMap((condition): Bad[] => {
    const { name } = condition;
    const kind = kindOf(condition);
    if (kind === "String")
      return [{ filter: { [name]: "x".repeat(251) }, argument: name, message: /at most 250 characters/ }];
    if (kind === "[ID]" || kind === "ID") {
      const noun = targetOf(list, name);
      const other = entities.find((each) => each.noun !== noun)?.noun ?? "";
      const given = (id: string) => ({ [name]: kind === "ID" ? id : [id] });
      const form = new RegExp(`${noun}:<\\w+>:<(number|UUID)>`);
      return [
        { filter: given("1"), message: form },
        { filter: given(`${idOf(noun)}:1`), message: form },
        { filter: given(idOf(other)), message: new RegExp(`type ${noun}`) },
        ...(kind === "[ID]"
          ? [{ filter: { [name]: Array(101).fill(idOf(noun)) }, message: /at most 100/ }]
          : []),
      ];
    }
    return (badRanges[kind] ?? []).map(([range, says]) => ({
      filter: { [name]: range },
      argument: name,
      message: new RegExp(`filter.${name}.*${says}`),
    }));
  });
}

/** A boolean is never an invalid condition by itself, nor is an enum value. */
const withBad = lists.filter((list) => badOf(list).length > 0);

test.each(withBad)("bad conditions of $field are refused without a request to FreshBooks", async (list) => {
  const { ask, sandbox } = await start({ books: cast });
  const bad = badOf(list);
  expect(bad.length).toBeGreaterThan(0);
  for (const { filter, argument, message } of bad) {
    const answer = await ask(queryOf(list, "totalCount"), { variables: { filter } });
    expect([filter, codes(answer)]).toEqual([filter, ["BAD_USER_INPUT"]]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.errors?.[0]?.path).toEqual(["business", list.field]);
    if (argument) expect(answer.errors?.[0]?.extensions.argument).toBe(argument);
    expect(answer.data).toBeNull();
  }
  expect(sandbox.asked()).toEqual([]);
});
