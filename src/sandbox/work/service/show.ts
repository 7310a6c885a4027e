import type { Work } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";
import type { ServiceSeed } from "../seeds.ts";

/** A kind of work. The rate is kept apart and may be missing. */
export type ServiceRow = {
  readonly id: number;
  readonly name: string;
  readonly billable: boolean;
  readonly projectDefault: boolean;
  /** 0 active, 1 deleted, 2 archived. */
  readonly visState: 0 | 1 | 2;
  /** Decimal text. */
  rate: string | null;
  readonly wire: Fields;
};

/** Adds a service as the books give it. */
export function addServiceSeed(seed: ServiceSeed, work: Work): void {
  addService(
    {
      ...{ id: seed.id, name: seed.name, rate: seed.rate ?? null, wire: seed.wire ?? {} },
      billable: seed.billable ?? true,
      projectDefault: seed.projectDefault ?? false,
      visState: seed.deleted ? 1 : seed.archived ? 2 : 0,
    },
    work,
  );
}

/** Files it under its id. */
export function addService(row: ServiceRow, { services, last }: Work): ServiceRow {
  services.set(row.id, row);
  last.service = Math.max(last.service, row.id);
  return row;
}

/** As it stands in the list of services. */
export const showService = (row: ServiceRow, work: Work): Fields => ({
  ...showServiceOfProject(row, work),
  project_default: row.projectDefault,
  ...row.wire,
});

/** As it stands inside a project. */
export const showServiceOfProject = ({ id, name, billable, visState }: ServiceRow, work: Work): Fields => ({
  business_id: work.business.businessId,
  id,
  name,
  billable,
  vis_state: visState,
});

/** A rate per hour, of a service that has one. */
export const showServiceRate = ({ id, rate }: ServiceRow, work: Work): Fields => ({
  business_id: work.business.businessId,
  service_id: id,
  rate,
});
