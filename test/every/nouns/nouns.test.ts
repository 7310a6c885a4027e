import { expect, test } from "vitest";
import {
  conditionsOf,
  entities,
  isOfIds,
  keysOfEntity,
  kindOf,
  lists,
  listsBelow,
  sortsOf,
  targetOf,
} from "./contract.ts";
import { nouns } from "./index.ts";

/** Reports what the table lacks of the contract, so that tests over all nouns do not miss it. */
test("every entity of the contract has a row in the table, and every row an entity", () => {
  expect(Object.keys(nouns).toSorted()).toEqual(entities.map(({ noun }) => noun).toSorted());
});

test("every entity has two keys: its id, and its tenant with FreshBooks' number", () => {
  const keys = Object.fromEntries(entities.map(({ noun }) => [noun, keysOfEntity(noun)]));
  expect(keys).toEqual(
    Object.fromEntries(entities.map(({ noun, tenant }) => [noun, [`${tenant} freshbooksId`, "id"]])),
  );
});

test("every connection of a business has its noun in the table, with its list", () => {
  const listed = Object.keys(nouns).filter((noun) => nouns[noun]?.list);
  expect(listed.toSorted()).toEqual(lists.map(({ noun }) => noun).toSorted());
});

test.each(lists)("no filter and no sort of $field is forgotten", (list) => {
  const { conditions = {}, orders = {} } = nouns[list.noun]?.list ?? {};
  expect(Object.keys(conditions).toSorted()).toEqual(
    conditionsOf(list)
      .map(({ name }) => name)
      .toSorted(),
  );
  expect(Object.keys(orders)).toEqual(sortsOf(list));
});

test("every filter by ids names a noun", () => {
  const targets = lists.flatMap((list) =>
    conditionsOf(list)
      .filter(isOfIds)
      .map(({ name }) => targetOf(list, name)),
  );
  // Recurring expenses are no records: they cannot be read by id.
  expect(targets.filter((noun) => !nouns[noun])).toEqual(["ExpenseProfile"]);
});

test("every filter by days or instants says what is sent at the end of the calendar", () => {
  const silent = lists.flatMap((list) =>
    conditionsOf(list)
      .filter((condition) => /^Date/.test(kindOf(condition)))
      .filter(({ name }) => !nouns[list.noun]?.list?.conditions[name]?.far)
      .map(({ name }) => `${list.field}: ${name}`),
  );
  expect(silent).toEqual([]);
});

test("every record with filtered lists below it has an example in the table", () => {
  const parents = new Set(listsBelow.filter(({ filter }) => filter).map(({ parent }) => parent));
  expect([...parents].filter((noun) => !nouns[noun]?.example)).toEqual([]);
});
