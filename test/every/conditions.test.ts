import { expect, test } from "vitest";
import { type Answer, start } from "../support/start.ts";
import { cast } from "./nouns/books.ts";
import { conditionsOf, entities, kindOf, lists, queryOf, targetOf } from "./nouns/contract.ts";
import { idOf } from "./nouns/index.ts";

/** Conditions that nothing could satisfy, or that would be sent as something else, whatever the list. */
type Bad = { filter: Record<string, unknown>; argument?: string; message: RegExp };

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

/** A lower and an upper bound, the wrong way round. */
const crossed: Record<
  string,
  { low: string; high: string; values: [low: string, high: string]; says: string }
> = {
  Date: { low: "From", high: "To", values: ["2026-02-01", "2026-01-31"], says: "after" },
  Decimal: { low: "Min", high: "Max", values: ["2", "1.99"], says: "more than" },
};

function badOf(list: (typeof lists)[number]): Bad[] {
  const conditions = conditionsOf(list);
  return conditions.flatMap((condition): Bad[] => {
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
    const bounds = crossed[kind];
    const upper = bounds && name.replace(new RegExp(`${bounds.low}$`), bounds.high);
    if (!bounds || upper === name || !conditions.some((each) => each.name === upper)) return [];
    const [low, high] = bounds.values;
    return [
      {
        filter: { [name]: low, [upper ?? ""]: high },
        message: new RegExp(`${name}.*${bounds.says}.*${upper}`),
      },
    ];
  });
}

/** A yes or no is never a bad condition by itself. */
const withBad = lists.filter((list) => conditionsOf(list).some((each) => kindOf(each) !== "Boolean"));

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
