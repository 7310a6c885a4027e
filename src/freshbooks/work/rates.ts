import {
  type BusinessId,
  type IdentityId,
  type ProjectId,
  type ServiceId,
  toIdentityId,
  toServiceId,
} from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, MismatchError, type Origin } from "../errors.ts";
import { readOne, readRows, send } from "../families/business.ts";
import { countSingle } from "../lists/byIds.ts";
import { byKey } from "../lists/judging.ts";
import type { Wire } from "../records/field.ts";
import { business, decimal, link } from "../records/kinds.ts";
import { shown } from "../records/modifiers.ts";
import { record, type Shown, standingAlone, view } from "../records/record.ts";
import { carryOut, type Written } from "../writes/write.ts";

/** The table of hourly rates, by their owner. The wire names no currency. */
const rateRecord = <Id extends string>(noun: string, key: string, toId: (raw: string | number) => Id) =>
  record(noun, { id: shown(key, (wire) => toId(wire[key] as number)), rate: decimal("rate") });

export const serviceRateRecord = rateRecord("service rate", "service_id", toServiceId);
export const teamMemberRateRecord = rateRecord("team member rate", "identity_id", toIdentityId);
const projectServiceRateRecord = rateRecord("project service rate", "service_id", toServiceId);

/** The hourly rate of an invited person; the row does not say whose. */
const invitationRateRecord = view("invitation rate", {
  businessId: business,
  serviceId: link("service_id", toServiceId, null),
  rate: decimal("rate"),
});

export type TeamMemberInvitationRate = Shown<typeof invitationRateRecord>;

/** Hourly rates; one that was never set is null, or missing. Throws when it may be an unreadable one. */
export type Rates<Id> = { get(id: Id): { readonly rate: string | null } | undefined };

type Table<Id extends string> = ReturnType<typeof rateRecord<Id>>;

/** All rates of one kind, in one request. */
export const readRates = <Id extends string>(
  session: Session,
  businessId: BusinessId,
  key: string,
  table: Table<Id>,
): Promise<Rates<Id>> =>
  readRows(session, `/comments/business/${businessId}/${key}`, key, (rows, origin) => {
    const read = rows.map((row) => table.row(row, standingAlone(businessId, origin)));
    return byKey(read, ({ id }) => id);
  });

/** The rates of invited people who have not joined, in one request. */
export const readInvitationRates = (
  session: Session,
  businessId: BusinessId,
): Promise<readonly TeamMemberInvitationRate[]> =>
  readRows(session, `/comments/business/${businessId}/invitation_rates`, "invitation_rates", (rows, origin) =>
    rows.map((row) => invitationRateRecord.row(row, standingAlone(businessId, origin))),
  );

type Sending<Item, Id extends string> = {
  readonly method: "POST" | "PUT";
  readonly path: string;
  /** The wrapper of the body both ways. */
  readonly key: string;
  readonly table: Table<Id>;
  readonly body: object;
  readonly rate: string;
  /** The rate's owner. */
  readonly id: Id;
  /** The record that the mutation returns. */
  readonly item: Item;
};

/** Sets one rate. The answer must show it, and no other owner. */
export async function sendRate<Item extends object, Id extends string>(
  session: Session,
  businessId: BusinessId,
  { method, path, key, table, body, rate, id, item }: Sending<Item, Id>,
): Promise<Written<Item>> {
  const place = `/comments/business/${businessId}/${path}`;
  const read = ({ [key]: wire }: Wire, origin: Origin) => {
    const { [table.fields.id.keys[0] ?? ""]: whose = id } = (wire ?? {}) as Wire;
    if (String(whose) !== id)
      throw new FreshBooksError("unavailable", "FreshBooks answered with another rate");
    return table.read(wire, standingAlone(businessId, origin));
  };
  const run = () => send(session, method, place, { [key]: body }, read);
  const { item: set, userErrors } = await carryOut(table.writes, { rate }, run, { subject: ["id"] });
  return { item: set && item, userErrors };
}

/** A service of a project, whose rate there may be different. */
export type ServiceOfProject = { readonly projectId: ProjectId; readonly serviceId: ServiceId };

const projectRatePath = ({ projectId, serviceId }: ServiceOfProject): string =>
  `project/${projectId}/service/${serviceId}/rate`;

/** The rate of a service within one project; null when it has none of its own there. One request for each. */
export async function readProjectRate(
  session: Session,
  businessId: BusinessId,
  of: ServiceOfProject,
): Promise<string | null> {
  countSingle(session.singles, "the rates of projects");
  const path = `/comments/business/${businessId}/${projectRatePath(of)}`;
  try {
    return await readOne(session, path, ({ project_service_rate: wire }, origin) => {
      if (wire === null) return null;
      const { id, rate } = projectServiceRateRecord.read(wire, standingAlone(businessId, origin));
      const { project_id: projectId } = wire as Wire;
      const isOther = projectId !== undefined && String(projectId) !== of.projectId;
      if (isOther || id !== of.serviceId) throw new MismatchError(["rate"]);
      return rate;
    });
  } catch (error) {
    // FreshBooks' answer when no rate was set is not recorded; for a service without one it is 404.
    if (error instanceof FreshBooksError && error.reason === "notFound") return null;
    throw error;
  }
}

/** Sets the rate of a service within one project. The one recorded request is a PUT, with or without an existing rate. */
export const sendProjectRate = <Item extends object>(
  session: Session,
  businessId: BusinessId,
  item: Item,
  of: ServiceOfProject,
  rate: string,
): Promise<Written<Item>> =>
  sendRate(session, businessId, {
    ...{ method: "PUT", path: projectRatePath(of), key: "project_service_rate", rate, item },
    ...{ table: projectServiceRateRecord, id: of.serviceId },
    body: { rate, service_id: Number(of.serviceId), project_id: Number(of.projectId) },
  });

/** A rate as in the one recorded request for a person: a number, as long as it stays exact. */
export const asNumber = (rate: string): number | string => (rate.length <= 15 ? Number(rate) : rate);

/** The path of a person's rate. */
export const personRatePath = (identity: IdentityId): string => `team_member_rate/${identity}`;
