import { type BusinessId, toServiceId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { send } from "../../families/business.ts";
import { pathsApart } from "../../families/collection.ts";
import { always, criteria } from "../../lists/criteria.ts";
import { contains, locally, withoutDeleted } from "../../lists/filters.ts";
import { businessNoun } from "../../nouns/business.ts";
import { toBody } from "../../records/body.ts";
import { readFully, standingAlone } from "../../records/record.ts";
import { carryOut, type Written } from "../../writes/write.ts";
import { rateRecord, readRates } from "../rates.ts";
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
  searched: [{ filters: () => [] }],
});

const serviceRateRecord = rateRecord("service rate", "service_id", toServiceId);

/** The services of one business: a handful, so the list is always read whole, in FreshBooks' order. */
export const servicesOf = (session: Session, businessId: BusinessId) => ({
  ...services(session, businessId),
  /** What an hour of each costs. */
  rates: () => readRates(session, businessId, "service_rates", serviceRateRecord),
  /** FreshBooks wants a POST for the first rate and a PUT for any other. */
  setRate: async (service: Service, rate: string, hasRate: boolean): Promise<Written<Service>> => {
    readFully(service); // what cannot be shown is not changed
    const path = `/comments/business/${businessId}/service/${service.id}/rate`;
    const body = { service_rate: toBody(serviceRateRecord.writes, { rate }) };
    const { item, userErrors } = await carryOut(
      serviceRateRecord.writes,
      { rate },
      () =>
        send(session, hasRate ? "PUT" : "POST", path, body, ({ service_rate: wire }, origin) =>
          serviceRateRecord.read(wire, standingAlone(businessId, origin)),
        ),
      { subject: ["id"] },
    );
    return { item: item && service, userErrors };
  },
});
