import { bodyOf, type Call, type Deeds } from "../../families/business/deed.ts";
import { denied, invalid, notFound } from "../../families/business/errors.ts";
import { type Kind, readFields } from "../../families/business/fields.ts";
import { pageOf, readPaging } from "../../families/business/list.ts";
import { leads } from "../../families/business/visitor.ts";
import type { Fields } from "../../wire/json.ts";
import type { ServiceRow } from "./row.ts";
import { showService, showServiceRate } from "./show.ts";
import { createService } from "./write.ts";

/** The list is plural, everything else singular. Services cannot be renamed or deleted. */
export const serviceDeeds: Deeds = [
  ["GET services", listServices],
  ["POST service", (call) => ({ service: showService(createService(call), call.work) })],
  ["GET service/#", (call) => ({ service: showService(serviceOf(call), call.work, wantsTask(call)) })],
  ["GET service/#/rate", getRate],
  ["POST service/#/rate", (call) => setRate(call, "first")],
  ["PUT service/#/rate", (call) => setRate(call, "again")],
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
  ["PUT team_member_rate/#", setTeamMemberRate],
  ["GET project/#/service/#/rate", getProjectServiceRate],
  ["PUT project/#/service/#/rate", setProjectServiceRate],
  ["GET invitation_rates", invitationRates],
];

const perPage = 50;
const rateKinds = new Map<string, Kind>([["rate", "decimal"]]);

/** In id order, without deleted ones. There are no filters and no sorts. */
function listServices(call: Call): Fields {
  const { query, work, settings } = call;
  const paging = readPaging(query);
  const withTask = wantsTask(call);
  query.end();
  const { rows, meta } = pageOf(kept(work.services), paging, perPage, settings);
  return { services: rows.map((row) => showService(row, work, withTask)), meta };
}

/** `include_task_id`, unless the settings disable it. */
const wantsTask = ({ query, settings }: Call): boolean =>
  query.flag("include_task_id") === true && settings.servicesNameTasks;

/** 404 for a service without one. */
function getRate(call: Call): Fields {
  const row = serviceOf(call);
  if (row.rate === null) throw notFound();
  return { service_rate: showServiceRate(row, call.work) };
}

/** POST the first time, PUT after that; the opposite was never seen, and is rejected if the settings say so. */
function setRate(call: Call, time: "first" | "again"): Fields {
  if (!leads(call.visitor)) throw denied();
  const row = serviceOf(call);
  const { rate } = readFields(bodyOf(call, "service_rate"), rateKinds, ["rate"]);
  if (call.settings.rateVerbsMatter && time === "again" && row.rate === null) throw notFound();
  if (call.settings.rateVerbsMatter && time === "first" && row.rate !== null) {
    throw invalid({ __root__: "A rate for this service already exists" });
  }
  row.rate = String(rate);
  return { service_rate: showServiceRate(row, call.work) };
}

/** Those of people without an identity. */
function invitationRates({ work }: Call): Fields {
  const rates = work.team.flatMap(({ identityId, seed: { rate, ratedService } }) =>
    identityId === null && rate
      ? [{ rate, service_id: ratedService ?? null, business_id: work.business.businessId }]
      : [],
  );
  return { invitation_rates: rates };
}

function setTeamMemberRate(call: Call): Fields {
  if (!leads(call.visitor)) throw denied();
  const { work, ids } = call;
  const [identity_id = 0] = ids;
  const { rate } = readFields(bodyOf(call, "team_member_rate"), rateKinds, ["rate"]);
  if (!work.team.some(({ identityId }) => identityId === identity_id)) throw notFound();
  work.teamRates.set(identity_id, String(rate));
  return { team_member_rate: { rate: String(rate), identity_id, business_id: work.business.businessId } };
}

/** The response without a rate was never seen; 404, as for a service without one, unless the settings say otherwise. */
function getProjectServiceRate({ work, ids, settings }: Call): Fields {
  const rate = work.projectRates.get(ids.join(":"));
  if (rate === undefined && settings.unsetProjectRates === "null") return { project_service_rate: null };
  if (rate === undefined) throw notFound();
  return projectServiceRate(rate, ids, work);
}

function setProjectServiceRate(call: Call): Fields {
  if (!leads(call.visitor)) throw denied();
  const { work, ids } = call;
  const [project_id = 0, service_id = 0] = ids;
  const { rate } = readFields(bodyOf(call, "project_service_rate"), rateKinds, ["rate"]);
  if (!work.projects.has(project_id) || !work.services.has(service_id)) throw notFound();
  work.projectRates.set(ids.join(":"), String(rate));
  return projectServiceRate(String(rate), ids, work);
}

const projectServiceRate = (
  rate: string,
  [project_id = 0, service_id = 0]: readonly number[],
  { business: { businessId: business_id } }: Call["work"],
): Fields => ({ project_service_rate: { rate, service_id, business_id, project_id } });

function serviceOf({ work, ids }: Call): ServiceRow {
  const row = work.services.get(ids[0] ?? 0);
  if (!row) throw notFound();
  return row;
}

const kept = (services: ReadonlyMap<number, ServiceRow>) =>
  [...services.values()].filter(({ visState }) => visState !== 1).sort((a, b) => a.id - b.id);
const rated = (services: ReadonlyMap<number, ServiceRow>) =>
  kept(services).filter(({ rate }) => rate !== null);
