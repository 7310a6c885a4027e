import { isSameDecimal } from "../../values/money.ts";
import type { Path, Write } from "./field.ts";

const confirmed: readonly Path[] = [];
const here: readonly Path[] = [[]];

type Same<Sent, Shown> = (sent: Sent, shown: Shown) => boolean;
const identical = <Value>(sent: Value, shown: Value): boolean => sent === shown;

/** One wire key, written and confirmed as a whole; `cleared` is what a record shows after null. */
export function single<Sent>(
  key: string,
  toWire: (sent: Sent | null) => unknown,
  isSame: Same<Sent, Sent> = identical,
  cleared: Sent | null = null,
): Write<Sent> {
  return {
    toWire: (sent) => ({ [key]: toWire(sent) }),
    wireKeys: { [key]: [] },
    unconfirmed: (sent, shown) => {
      const wanted = sent ?? cleared;
      const same =
        wanted === null || shown === null || shown === undefined
          ? (wanted ?? null) === (shown ?? null)
          : isSame(wanted, shown);
      return same ? confirmed : here;
    },
  };
}

/** A decimal where FreshBooks accepts numbers; as text if a number cannot represent it. */
export const toNumber = (text: string): number | string => {
  const number = Number(text);
  return /^-?\d+(\.\d+)?$/.test(String(number)) && isSameDecimal(String(number), text) ? number : text;
};

/** FreshBooks trims texts and keeps some empty ones as "", which is null here. */
export const isSameText = (sent: string, shown: string): boolean =>
  sent.trim().replaceAll("\r\n", "\n") === shown.trim().replaceAll("\r\n", "\n");

/** A text; `cleared` is FreshBooks' value for none. */
export function textWrite(key: string, cleared: "" | null, isSame = isSameText): Write<string> {
  const write = single<string>(key, (sent) => sent ?? cleared, isSame);
  return {
    ...write,
    unconfirmed: (sent, shown, given) => write.unconfirmed(sent?.trim() ? sent : null, shown ?? null, given),
  };
}
