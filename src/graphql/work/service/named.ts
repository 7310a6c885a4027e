import type { Service } from "../../../freshbooks/work/service/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { BusinessId } from "../../../values/ids.ts";
import type { Context, Opened } from "../../contract/context.ts";
import { checkThere, named } from "../../writing/named.ts";

/** The services of a business in an input. Rejects each that does not exist, is deleted, or is named twice. */
export async function namedServices(
  context: Context,
  complaints: Complaints,
  ids: readonly string[],
  businessId: BusinessId,
): Promise<readonly Service[]> {
  const { load } = context.inBusiness(businessId).service;
  const opened: (Opened<"Service"> | null)[] = [];
  for (const [at, id] of ids.entries())
    opened.push(await named(context, complaints, "Service", ["serviceIds", String(at)], id));
  const found = await Promise.all(
    opened.map((each) => (each?.businessId === businessId ? load(each.number) : null)),
  );
  return found.flatMap((service, at) => {
    const path = ["serviceIds", String(at)];
    const each = opened[at];
    if (!each) return []; // reported already
    if (each.businessId !== businessId)
      complaints.add("NOT_FOUND", path, "The record belongs to another business");
    else checkThere(complaints, "Service", path, service);
    if (opened.findIndex((other) => other?.number === each.number) < at)
      complaints.add("INVALID", path, "The service is listed more than once");
    return service ?? [];
  });
}
