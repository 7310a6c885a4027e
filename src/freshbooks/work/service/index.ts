import { type BusinessId, type ServiceId, toServiceId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { type BusinessNoun, businessCollection, readRows } from "../../families/business.ts";
import { readByPages } from "../../lists/byPages.ts";
import { asking } from "../../lists/list.ts";
import { readWhole } from "../../lists/pages.ts";
import { flagOr, isArchived, isDeleted, toFlag, toRates, toText, type WireRate } from "../../records/wire.ts";
import { serviceWrites } from "./writes.ts";

type WireService = {
  id: number;
  name: string;
  billable: boolean;
  project_default?: boolean | null;
  vis_state?: number;
};

export type Service = ReturnType<typeof toService>;

const toService = (wire: WireService, businessId: BusinessId) => ({
  businessId,
  id: toServiceId(wire.id),
  name: toText(wire.name),
  billable: toFlag(wire.billable),
  addedToNewProjects: flagOr(wire.project_default, null), // absent in older answers
  archived: isArchived(wire.vis_state ?? 0),
  deleted: isDeleted(wire.vis_state ?? 0),
});

/** The services of one business: a handful, so the list is always read whole. */
export function servicesOf(session: Session, businessId: BusinessId) {
  const base = `/comments/business/${businessId}`;
  const noun: BusinessNoun<Service> = {
    list: `${base}/services`,
    single: (id) => `${base}/service/${id}`,
    create: `${base}/service`,
    many: "services",
    one: "service",
    business: businessId,
    toItem: (wire) => toService(wire as WireService, businessId),
  };
  const collection = businessCollection(session, noun);
  const everywhere = { filters: [], includes: [] };

  return {
    /** In FreshBooks' order, without deleted ones. */
    all: async (): Promise<readonly Service[]> => {
      const { items } = await readWhole(asking(collection.source, everywhere));
      return items.filter(({ deleted }) => !deleted);
    },
    ...serviceWrites(session, businessId, collection),
    byIds: (ids: readonly ServiceId[]): Promise<Service[]> => readByPages(collection, [everywhere], ids, []),
    /** What an hour of each costs, in one request; a service without a rate is not there. */
    rates: (): Promise<ReadonlyMap<string, string>> =>
      readRows(
        session,
        `${base}/service_rates`,
        "service_rates",
        (rows: readonly (WireRate & { service_id: number })[]) =>
          toRates(rows, ({ service_id }) => service_id),
      ),
  };
}
