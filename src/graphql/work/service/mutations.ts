import type { Service } from "../../../freshbooks/work/service/record.ts";
import { createComplaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { compareDecimals } from "../../../values/money.ts";
import { answer } from "../../writing/answer.ts";
import { checkThere, named, namedBusiness } from "../../writing/named.ts";
import { workWriting } from "../../writing/usualWork.ts";

const { payload, nothing, write } = workWriting<Service, "service">("service", "services { name }");

export const serviceMutations: Resolvers = {
  Mutation: {
    serviceCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const name = input.name?.trim();
      if (!name) complaints.add("REQUIRED", ["name"], "Say what it is called");
      const business = await namedBusiness(context, complaints, input.businessId);
      if (!business || !name) return nothing(complaints);
      // Whether FreshBooks' own default is yes or no is not known for sure.
      const fields = { name, billable: input.billable ?? true };
      const subject = { businessId: business.businessId, mayBe: "the service may have been created" };
      return write(context, complaints, subject, ({ services }) => services.create(fields));
    },

    serviceUpdate: async (_, { input: { id, rate } }, context) => {
      const complaints = createComplaints();
      if (!rate) complaints.add("REQUIRED", ["rate"], "Say what an hour costs");
      else if (compareDecimals(rate, "0") < 0) complaints.add("INVALID", ["rate"], "A price is not negative");
      const opened = await named(context, complaints, "Service", ["id"], id);
      if (!opened) return nothing(complaints);
      const { loaders, businessId, number } = opened;
      const [service, rates] = await Promise.all([loaders.service.load(number), loaders.service.rates()]);
      checkThere(complaints, ["id"], service, { ifDeleted: "It is deleted" });
      if (!service || !rate) return nothing(complaints);
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
