import { negate, toMoney } from "../../../values/money.ts";
import { kept, shown } from "../../records/modifiers.ts";
import type { WireMoney } from "../../records/wire.ts";

/** FreshBooks sends the discount as a negative amount. */
export const discount = kept(
  shown(["discount_total", "currency_code"], ({ discount_total, currency_code }) =>
    negate(toMoney((discount_total ?? { amount: "0.00", code: currency_code }) as WireMoney)),
  ),
);
