import { isSameMoney, type Money, toMoney } from "../../values/money.ts";
import type { Field, Readable, Write } from "./field.ts";
import { at, kept, shown } from "./modifiers.ts";
import { moneyOrNull, type WireMoney } from "./wire.ts";
import { single } from "./writing.ts";

const moneyWrite = (key: string): Write<Money> =>
  single<Money>(key, (sent) => sent && { amount: sent.amount, code: sent.currency }, isSameMoney);

/** An amount that every record has. */
export const money = (key: string): Field<Money> & { readonly kept: true } =>
  kept({ ...shown(key, (wire) => toMoney(at(wire, key))), write: moneyWrite(key) });

/** An amount that may be missing. */
export const optionalMoney = (key: string): Field<Money | null> & { readonly kept: true } =>
  kept({ ...shown(key, (wire) => moneyOrNull(at(wire, key))), write: moneyWrite(key) });

/** Amounts by currency, as `[{ amount }]`; null where FreshBooks sends null. */
export const balance = (key: string): Readable<Money[] | null> =>
  kept(
    shown(key, (wire) =>
      wire[key] === null
        ? null
        : (at(wire, key) as { amount: WireMoney }[]).map(({ amount }) => toMoney(amount)),
    ),
  );
