import { toClientId, toInvoiceProfileId, toRetainerId } from "../../../values/ids.ts";
import type { Field } from "../../records/field.ts";
import {
  business,
  day,
  decimal,
  decimalAlways,
  inactive,
  link,
  ownId,
  seconds,
  zuluInstant,
} from "../../records/kinds.ts";
import { kept, once, readOnly, shown } from "../../records/modifiers.ts";
import { record, type Sent, type Shown } from "../../records/record.ts";
import { toWhole } from "../../records/wire.ts";
import { single } from "../../records/writing.ts";

/** An amount that is read as a text and was only observed written as a number. */
const writtenAsNumber = <Value extends string | null>(key: string, field: Field<Value>): Field<Value> => ({
  ...field,
  write: { ...field.write, toWire: (sent) => ({ [key]: sent === null ? null : Number(sent) }) },
});

export const retainerRecord = record("retainer", {
  businessId: business,
  id: ownId(toRetainerId),
  clientId: once(kept(link("client_user_id", toClientId, null))),
  invoiceProfileId: readOnly(link("invoice_profile_id", toInvoiceProfileId)),
  startDate: day("start_date"),
  nextPeriodStartDate: day("next_period_start_date"),
  fee: writtenAsNumber("fee", decimalAlways("fee")),
  excessRate: writtenAsNumber<string | null>("excess_rate", decimal("excess_rate")),
  budget: {
    ...shown("budgeted_time", (wire) => toWhole(wire.budgeted_time)),
    write: seconds("budgeted_time").write,
  },
  deleted: { ...inactive, write: single<boolean>("active", (sent) => !sent) },
  createdAt: zuluInstant("created_at"), // naive, and UTC
  updatedAt: zuluInstant("updated_at"),
});

export type Retainer = Shown<typeof retainerRecord>;
export type RetainerInput = Sent<typeof retainerRecord>;
