import { type Money, toDecimal, toMoney } from "../values/money.ts";

/** Accounting money on the wire. */
export type WireMoney = { amount: string | number; code: string };

export type WireAddress = Partial<
  Record<"street" | "street2" | "city" | "province" | "code" | "country", string | null>
>;

/** A postal address; a part that was never filled in is null. */
export type PostalAddress = {
  street: string | null;
  street2: string | null;
  city: string | null;
  province: string | null;
  postalCode: string | null;
  country: string | null;
};

/** FreshBooks sends "" for most texts that were never filled in, and null for the others. */
export const orNull = (text: string | null | undefined): string | null => text || null;

/** 0 stands for no number in the older fields, null in the newer ones. */
export const idOrNull = (id: string | number | null | undefined): string | null =>
  id === null || id === undefined || id === 0 || id === "" || id === "0" ? null : String(id);

/** Null when no part is filled in. */
export function toAddress(wire: WireAddress | null | undefined): PostalAddress | null {
  const address = {
    street: orNull(wire?.street),
    street2: orNull(wire?.street2),
    city: orNull(wire?.city),
    province: orNull(wire?.province),
    postalCode: orNull(wire?.code),
    country: orNull(wire?.country),
  };
  const { street, street2, city, province, postalCode, country } = address;
  return (street ?? street2 ?? city ?? province ?? postalCode ?? country) === null ? null : address;
}

export const moneyOrNull = (wire: WireMoney | null | undefined): Money | null =>
  wire ? toMoney(wire) : null;

export const decimalOrNull = (wire: string | number | null | undefined): string | null =>
  wire === null || wire === undefined || wire === "" ? null : toDecimal(wire);

type WireLateFee = {
  enabled?: boolean;
  days?: number | null;
  type?: string | null;
  value?: string | number | null;
  repeat?: boolean | null;
  first_tax_name?: string | null;
  first_tax_percent?: string | number | null;
  second_tax_name?: string | null;
  second_tax_percent?: string | number | null;
  compounded_tax?: boolean;
};

export type WireLate = { late_fee?: WireLateFee | null; late_reminders?: WireReminder[] };

type WireReminder = {
  position: number;
  delay: number;
  enabled?: boolean;
  subject?: string | null;
  body?: string | null;
};

/** Absent when it was not asked for; null when there is none. */
export const lateFeeIn = ({ late_fee: wire }: WireLate) =>
  wire === undefined
    ? undefined
    : wire && {
        enabled: wire.enabled ?? false,
        days: wire.days ?? null,
        type: orNull(wire.type),
        value: decimalOrNull(wire.value),
        repeat: wire.repeat ?? null,
        taxes: toTaxes([
          [wire.first_tax_name, wire.first_tax_percent],
          [wire.second_tax_name, wire.second_tax_percent],
        ]),
        compoundedTax: wire.compounded_tax ?? false,
      };

/** Absent when they were not asked for. */
export const lateRemindersIn = ({ late_reminders: wire }: WireLate) =>
  wire?.map(({ position, delay, enabled, subject, body }) => ({
    position,
    delayDays: delay,
    enabled: enabled ?? false,
    subject: orNull(subject),
    body: orNull(body),
  }));

type Text = string | null | undefined;

export type LineTax = { name: string; percent: string; number: string | null };

type WireTax = readonly [name: Text, percent?: string | number | null | undefined, number?: Text];

/** A tax without a name is no tax: the wire always has room for two. */
export const toTaxes = (wire: WireTax[]): LineTax[] =>
  wire.flatMap(([name, percent, number]) =>
    name ? [{ name, percent: decimalOrNull(percent) ?? "0", number: orNull(number) }] : [],
  );

/** A whole number of seconds; null for anything else, which nobody has seen a unit for. */
export const secondsOrNull = (wire: string | number | null | undefined): number | null =>
  wire !== null && wire !== undefined && /^\d{1,15}$/.test(String(wire)) ? Number(wire) : null;

export type WireRate = { rate: string | number | null };

/** Hourly prices by whose they are. The wire says no currency. */
export const toRates = <Rate extends WireRate>(
  wire: readonly Rate[],
  idOf: (rate: Rate) => number,
): ReadonlyMap<string, string> =>
  new Map(
    wire.flatMap((each) => {
      const rate = decimalOrNull(each.rate);
      return rate === null ? [] : [[String(idOf(each)), rate] as const];
    }),
  );
