import { keep } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import type { ServiceRow } from "./row.ts";

/** A service; without a rate, reading it is 404. */
export type ServiceSeed = {
  id: number;
  name: string;
  billable?: boolean;
  /** Decimal text. */
  rate?: string;
  projectDefault?: boolean;
  /** Its twin in accounting. */
  taskId?: number;
  archived?: boolean;
  deleted?: boolean;
  wire?: Fields;
};

/** Adds a service as the books give it. */
export function addServiceSeed(seed: ServiceSeed, work: Work): void {
  const row: ServiceRow = {
    ...{ id: seed.id, name: seed.name, rate: seed.rate ?? null, wire: seed.wire ?? {} },
    billable: seed.billable ?? true,
    projectDefault: seed.projectDefault ?? false,
    taskId: seed.taskId ?? null,
    visState: seed.deleted ? 1 : seed.archived ? 2 : 0,
  };
  keep(row, work.services, work.series, "service");
}
