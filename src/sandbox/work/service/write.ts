import { bodyOf, type Call } from "../../families/business/deed.ts";
import { denied, invalid } from "../../families/business/errors.ts";
import { type Kind, readFields } from "../../families/business/fields.ts";
import { leads } from "../../families/business/visitor.ts";
import { keep, type Row } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import { centsText } from "../../wire/decimal.ts";
import { centsIn } from "../../wire/json.ts";
import type { ServiceRow } from "./row.ts";

const kinds = new Map<string, Kind>([
  ["name", "text"],
  ["billable", "flag"],
]);

/** Accepts name and whether it is billed; the rate is another request. */
export function createService(call: Call): ServiceRow {
  if (!leads(call.visitor)) throw denied();
  const { work, settings } = call;
  const fields = readFields(bodyOf(call, "service"), kinds, ["name"]);
  if (fields.name === "") throw invalid({ name: "ensure this value has at least 1 characters" });
  const row: ServiceRow = {
    ...{ id: work.series.last("service") + 1, name: String(fields.name), rate: null, wire: {} },
    ...{ billable: fields.billable === undefined ? settings.newServicesBillable : fields.billable === true },
    ...{ projectDefault: false, visState: 0, taskId: null },
  };
  return keep(row, work.services, work.series, "service");
}

/** The service that FreshBooks creates with a billable task, with its own number. */
export function addServiceOf({ id, fields: { name, rate } }: Row, work: Work): void {
  const row: ServiceRow = {
    ...{ id: work.series.last("service") + 1, name: String(name), taskId: id, wire: {} },
    ...{ billable: true, projectDefault: false, visState: 0, rate: centsText(centsIn(rate)) },
  };
  keep(row, work.services, work.series, "service");
}
