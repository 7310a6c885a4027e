import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row, type RowSeed, seededRow } from "../../state/row.ts";
import { type Fields, isFields } from "../../wire/json.ts";
import { define, type Own } from "./define.ts";
import { blank, kindsOf, type NamesByKind, readFields, requireFields } from "./fields.ts";
import type { Noun } from "./noun.ts";

type Simple = Own<Row> & {
  readonly kinds: NamesByKind;
  /** Fields required for creation. */
  readonly required: readonly string[];
  /** Where a field does not start empty. */
  readonly defaults?: Fields;
};

/** A noun whose writes follow from its field kinds. An amount without a currency is in the account's. */
export function simple({ kinds: names, required, defaults, ...own }: Simple): Noun<Row> & {
  create(body: Fields, moment: Moment): Row;
  change(row: Row, body: Fields, moment: Moment): void;
  /** Adds one as the books give it. */
  addSeed(seed: RowSeed, fields: Fields, account: Account): void;
} {
  const { singular } = own;
  const kinds = kindsOf(names);
  const read = (body: Fields, account: Account) =>
    inCurrency(readFields(body, kinds, singular), account.seed.currency);
  const complete = (fields: Fields, { seed }: Account) => ({
    ...inCurrency({ ...blank(kinds), ...defaults }, seed.currency),
    ...fields,
  });
  const add = (row: Row, account: Account) => keep(row, own.rows(account), account.series, singular);
  return {
    ...define(own),
    create(body, { account, clock }) {
      requireFields(body, required, singular);
      const fields = complete(read(body, account), account);
      return add(newRow(account.series.last(singular) + 1, clock.micros(), fields, {}), account);
    },
    change(row, body, { account }) {
      Object.assign(row.fields, read(body, account));
    },
    addSeed(seed, fields, account) {
      add(seededRow(seed, complete({ ...fields, ...seed.fields }, account), {}), account);
    },
  };
}

const inCurrency = (fields: Fields, currency: string): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isFields(value) && value.code === "" ? { ...value, code: currency } : value,
    ]),
  );
