import type { Service } from "../../../freshbooks/work/service/record.ts";
import { createComplaints, noSuchRecord, type Written } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { toServiceId } from "../../../values/ids.ts";
import { compareDecimals } from "../../../values/money.ts";
import { answer, namedBusiness, namedWork } from "../../writing/answer.ts";

const payload = ({ item, userErrors }: Written<Service>) => ({ service: item, userErrors });

export const serviceMutations: Resolvers = {
  Mutation: {
    serviceCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const name = input.name?.trim();
      if (!name) complaints.add("REQUIRED", ["name"], "Say what it is called");
      const business = await namedBusiness(context, complaints, input.businessId);
      if (!business || !name) return { service: null, userErrors: complaints.list };
      const { businessId } = business;
      // Whether FreshBooks' own default is yes or no is not known for sure.
      const fields = { name, billable: input.billable ?? true };
      const run = () => context.work(businessId).services.create(fields);
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: "the service may have been created",
          look: `Look at business(id: "Business:${businessId}") { services { name } } before you repeat it.`,
        }),
      );
    },

    serviceRateSet: async (_, { input: { id, rate } }, context) => {
      const complaints = createComplaints();
      if (!rate) complaints.add("REQUIRED", ["rate"], "Say what an hour costs");
      else if (compareDecimals(rate, "0") < 0) complaints.add("INVALID", ["rate"], "A price is not negative");
      const opened = await namedWork(context, complaints, "Service", ["id"], id);
      if (!opened) return { service: null, userErrors: complaints.list };
      const { loaders, businessId, number } = opened;
      const [service, rates] = await Promise.all([
        loaders.service.load(toServiceId(number)),
        loaders.serviceRates(),
      ]);
      if (!service) complaints.add("NOT_FOUND", ["id"], noSuchRecord);
      else if (service.deleted) complaints.add("DELETED", ["id"], "It is deleted");
      if (!service || !rate) return { service: null, userErrors: complaints.list };
      const run = () =>
        context
          .work(businessId)
          .services.setRate(service, rate, typeof rates.get(service.id)?.rate === "string");
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: "the rate may have been set",
          look: `Read service(id: "${id}") { rate } before you repeat it.`,
        }),
      );
    },
  },
};
