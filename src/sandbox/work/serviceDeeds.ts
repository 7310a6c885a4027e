import type { Call, Deed } from "../families/businessDeed.ts";
import { notFound } from "../families/businessErrors.ts";
import { pageOf, readPaging } from "../families/businessList.ts";
import type { Fields } from "../wire.ts";
import { type ServiceRow, showService, showServiceRate } from "./service.ts";

/** The list is plural, everything else singular. There is no way to rename or delete one. */
export const serviceDeeds: readonly (readonly [string, Deed])[] = [
  ["GET services", listServices],
  ["GET service/#", (call) => ({ service: showService(serviceOf(call), call.work) })],
  ["GET service/#/rate", getRate],
  [
    "GET service_rates",
    ({ work }) => ({ service_rates: rated(work.services).map((row) => showServiceRate(row, work)) }),
  ],
  [
    "GET team_member_rates",
    ({ work }) => ({
      team_member_rates: [...work.teamRates].map(([identity_id, rate]) => ({
        rate,
        identity_id,
        business_id: work.business.businessId,
      })),
    }),
  ],
  ["GET invitation_rates", () => ({ invitation_rates: [] })],
];

const perPage = 50;

/** In the order of their ids; deleted ones are left out. There are no filters and no sorts. */
function listServices({ query, work, settings }: Call): Fields {
  const paging = readPaging(query);
  query.end();
  const { rows, meta } = pageOf(kept(work.services), paging, perPage, settings);
  return { services: rows.map((row) => showService(row, work)), meta };
}

/** 404 for a service that has none. */
function getRate(call: Call): Fields {
  const row = serviceOf(call);
  if (row.rate === null) throw notFound();
  return { service_rate: showServiceRate(row, call.work) };
}

function serviceOf({ work, ids }: Call): ServiceRow {
  const row = work.services.get(ids[0] ?? 0);
  if (!row) throw notFound();
  return row;
}

const kept = (services: ReadonlyMap<number, ServiceRow>) =>
  [...services.values()].filter(({ visState }) => visState !== 1).sort((a, b) => a.id - b.id);
const rated = (services: ReadonlyMap<number, ServiceRow>) =>
  kept(services).filter(({ rate }) => rate !== null);
