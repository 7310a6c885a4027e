import type { Service } from "../../../freshbooks/work/service/record.ts";
import { createComplaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { answer } from "../../writing/answer.ts";
import { lookAt } from "../../writing/look.ts";
import { checkNotNegative } from "../../writing/moneyInput.ts";
import { checkThere, named, namedBusiness } from "../../writing/named.ts";
import { workWriting } from "../../writing/usualWork.ts";

const { payload, nothing, write } = workWriting<Service, "service">(
  "service",
  "services(last: 5) { nodes { id name } }",
);

export const serviceMutations: Resolvers = {
  Mutation: {
    serviceCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const name = input.name.trim();
      if (!name) complaints.add("REQUIRED", ["name"], "The name of a service is required");
      const business = await namedBusiness(context, complaints, input.businessId);
      if (!business) return nothing(complaints);
      const { billable } = input;
      const subject = { businessId: business.businessId, mayBe: "the service may have been created" };
      return write(context, complaints, subject, ({ services }) => services.create({ name, billable }));
    },

    serviceUpdate: async (_, { input: { id, rate } }, context) => {
      const complaints = createComplaints();
      checkNotNegative(complaints, ["rate"], rate);
      const opened = await named(context, complaints, "Service", ["id"], id);
      if (!opened) return nothing(complaints);
      const { businessId, number } = opened;
      return context.inTurn(opened, [{ noun: "Service", number }], async () => {
        const { service: loader } = context.inBusiness(businessId);
        const [service, rates] = await Promise.all([loader.load(number), loader.rates()]);
        checkThere(complaints, "Service", ["id"], service);
        if (!service) return nothing(complaints);
        const run = () =>
          context
            .work(businessId)
            .services.setRate(service, rate.amount, typeof rates.get(service.id)?.rate === "string");
        return payload(
          await answer(context, complaints.list, [{ path: [], run }], {
            mayBe: "the rate may have been set",
            look: lookAt("service", id, "rate { amount }"),
          }),
        );
      });
    },
  },
};
