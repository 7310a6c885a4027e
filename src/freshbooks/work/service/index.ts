import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { pathsApart } from "../../families/collection.ts";
import { always, criteria } from "../../lists/criteria.ts";
import { contains, locally, withoutDeleted } from "../../lists/filters.ts";
import { businessNoun } from "../../nouns/business.ts";
import { readFully } from "../../records/record.ts";
import type { Written } from "../../writes/write.ts";
import {
  readProjectRate,
  readRates,
  type ServiceOfProject,
  sendProjectRate,
  sendRate,
  serviceRateRecord,
} from "../rates.ts";
import { type Service, serviceRecord } from "./record.ts";

const services = businessNoun({
  paths: (business) => pathsApart(`/comments/business/${business}`, "services", "service"),
  many: "services",
  one: "service",
  record: serviceRecord,
  filters: criteria<Service>()({
    listed: always(withoutDeleted),
    archived: (wanted: boolean) => locally<Service>(({ archived }) => archived === wanted),
    search: (part: string) => locally<Service>(({ name }) => contains(name, part)),
  }),
  orders: {},
  searched: [{ filters: () => [], likely: ({ deleted }) => !deleted }],
});

/** The services of one business: few, so the list is always read whole, in FreshBooks' order. */
export const servicesOf = (session: Session, businessId: BusinessId) => ({
  ...services(session, businessId),
  /** The hourly rate of each. */
  rates: () => readRates(session, businessId, "service_rates", serviceRateRecord),
  /** FreshBooks requires a POST for the first rate and a PUT for any other. */
  setRate: (service: Service, rate: string, hasRate: boolean): Promise<Written<Service>> => {
    readFully(service); // an unreadable record is not changed
    return sendRate(session, businessId, {
      ...{ method: hasRate ? "PUT" : "POST", path: `service/${service.id}/rate`, key: "service_rate" },
      ...{ table: serviceRateRecord, body: { rate }, rate, id: service.id, item: service },
    });
  },
  /** The rate of a service within one project; null when it has none of its own there. One request for each. */
  projectRate: (of: ServiceOfProject) => readProjectRate(session, businessId, of),
  setProjectRate: <Item extends object>(item: Item, of: ServiceOfProject, rate: string) =>
    sendProjectRate(session, businessId, item, of, rate),
});
