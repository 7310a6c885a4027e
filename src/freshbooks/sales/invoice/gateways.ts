import type { Field } from "../../records/field.ts";
import { account, number, text } from "../../records/kinds.ts";
import { shown } from "../../records/modifiers.ts";
import { listOf } from "../../records/nested.ts";
import { type Shown, view } from "../../records/record.ts";
import { idOrNull } from "../../records/wire.ts";

type Kind = "STRIPE" | "FRESHBOOKS_PAYMENTS";

/** FreshBooks' numbers for kinds of gateways, as far as known. */
const numbers: Readonly<Record<Kind, number>> = { STRIPE: 26, FRESHBOOKS_PAYMENTS: 30 };
const kinds = new Map(Object.entries(numbers).map(([kind, id]) => [String(id), kind as Kind]));

const gatewayRecord = view("gateway", {
  accountId: account,
  freshbooksId: number("gatewayid"),
  kind: shown("gatewayid", ({ gatewayid }) => kinds.get(idOrNull(gatewayid) ?? "") ?? null),
  name: text("gateway_name"),
  connectionId: text("connectionid"),
});

/** A gateway that can collect an invoice. */
export type InvoiceGateway = Shown<typeof gatewayRecord>;

/** The gateways of an invoice, read as objects and written as the numbers of their kinds, all of them at once. */
export const gateways: Field<readonly InvoiceGateway[], readonly Kind[]> & {
  readonly kept: true;
  readonly many?: boolean;
} = {
  ...listOf("allowed_gateways", gatewayRecord),
  write: {
    toWire: (sent) => ({ allowed_gatewayids: [...new Set(sent)].map((kind) => numbers[kind]) }),
    wireKeys: { allowed_gatewayids: [] },
    unconfirmed: (sent, seen) => {
      const wanted = new Set(sent);
      const there = new Set(seen?.map(({ kind }) => kind));
      const isSame = wanted.size === there.size && [...wanted].every((kind) => there.has(kind));
      return isSame ? [] : [[]];
    },
  },
};
