import type { Row } from "../../state/row.ts";
import type { Totals } from "../invoice/totals.ts";
import type { ClientRow } from "../rows.ts";

/** `fields.status` is 1 to 4, apart from other states. Extras: `lines`, `sections` and the like. */
export type EstimateRow = Row & { client: ClientRow; totals: Totals };
