import { rateOf, type UnbilledEntry } from "../../answers/unbilled.ts";
import type { TimeEntry } from "../../freshbooks/work/timeEntry/record.ts";
import type { AccountId, BusinessId, IdentityId, ProjectId, ServiceId } from "../../values/ids.ts";
import type { Context } from "../contract/context.ts";

type Tenant = { readonly accountId: AccountId; readonly businessId: BusinessId };

const unique = <Value>(values: readonly (Value | null)[]): Value[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** Logged, billable time that no invoice bills yet, of everyone whose time the caller may see; of all projects or some. */
export async function unbilledTime(
  tenant: Tenant,
  projectIds: readonly ProjectId[] | undefined,
  context: Context,
): Promise<UnbilledEntry[]> {
  const { every } = context.inBusiness(tenant.businessId);
  const criteria = { billable: true, billed: false, ...(projectIds && { projectIds }) };
  return priced(await every.timeEntries(criteria), tenant, context);
}

/** Time with its rates. Rates and records that no entry needs are not read. */
export async function priced(
  entries: readonly TimeEntry[],
  tenant: Tenant,
  context: Context,
): Promise<UnbilledEntry[]> {
  const { project: projects } = context.inBusiness(tenant.businessId);
  const projectIds = unique(entries.map(({ projectId }) => projectId));
  const found = await Promise.all(projectIds.map((id) => projects.load(id)));
  const known = new Map(projectIds.map((id, at) => [id, found[at] ?? null]));
  const projectOf = ({ projectId }: TimeEntry) => (projectId && known.get(projectId)) || null;
  const clientOf = (entry: TimeEntry) => entry.clientId ?? projectOf(entry)?.clientId ?? null;

  // The price of a project at a fixed price does not depend on its time.
  const hourly = entries.filter((entry) => projectOf(entry)?.kind !== "FIXED_PRICE");
  const clientIds = unique(hourly.map(clientOf));
  const [clients, rates] = await Promise.all([
    Promise.all(clientIds.map((id) => context.in(tenant.accountId).client.load(id))),
    ratesFor(
      hourly.map((entry) => ({ entry, method: projectOf(entry)?.billingMethod })),
      tenant,
      context,
    ),
  ]);
  const currencies = new Map(clientIds.map((id, at) => [id, clients[at]?.currency ?? null]));
  return hourly.map((entry): UnbilledEntry => {
    const clientId = clientOf(entry);
    return {
      entry,
      clientId,
      currency: (clientId && currencies.get(clientId)) || null,
      price: rateOf(entry, projectOf(entry), rates),
    };
  });
}

type Billed = { readonly entry: TimeEntry; readonly method: string | null | undefined };

async function ratesFor(time: readonly Billed[], { businessId }: Tenant, context: Context) {
  const { service: services, teamMember: people } = context.inBusiness(businessId);
  const pairs = new Map(
    time.flatMap(({ entry: { projectId, serviceId }, method }) =>
      method === "SERVICE_RATE" && projectId && serviceId
        ? [[`${projectId} ${serviceId}`, { projectId, serviceId }] as const]
        : [],
    ),
  );
  const [own, ofServices, ofPeople] = await Promise.all([
    Promise.all([...pairs].map(([id, of]) => services.projectRate({ id, of }))),
    pairs.size > 0 ? services.rates() : undefined,
    time.some(({ method }) => method === "TEAM_MEMBER_RATE") ? people.rates() : undefined,
  ]);
  const ownRates = new Map([...pairs.keys()].map((id, at) => [id, own[at] ?? null]));
  return {
    ofService: (id: ServiceId) => ofServices?.get(id)?.rate ?? null,
    ofPerson: (id: IdentityId) => ofPeople?.get(id)?.rate ?? null,
    ofProjectService: (project: ProjectId, service: ServiceId) =>
      ownRates.get(`${project} ${service}`) ?? null,
  };
}
