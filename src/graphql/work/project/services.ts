import type { Project } from "../../../freshbooks/work/project/record.ts";
import { createComplaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { checkNotNegative, checkPrice } from "../../writing/moneyInput.ts";
import { checkThere, named } from "../../writing/named.ts";
import { currentWork, workWriting } from "../../writing/usualWork.ts";
import { currencyOf } from "../bareAmount.ts";

const { nothing, write } = workWriting<Project, "project">(
  "project",
  "projects(first: 5) { nodes { id title } }",
  "services { name rate { amount } }",
);
const current = currentWork("Project", ({ projects }, number) => projects.now(number));

export const projectServiceMutations: Resolvers = {
  Mutation: {
    projectServiceUpdate: async (_, { input: { id, serviceId: given, rate } }, context) => {
      const complaints = createComplaints();
      checkNotNegative(complaints, ["rate"], rate);
      return current(context, complaints, { id }, async (project) => {
        const opened = await named(context, complaints, "Service", ["serviceId"], given);
        if (!project || !opened) return nothing(complaints);
        const { businessId, id: projectId, clientId } = project;
        const serviceId = opened.number;
        if (opened.businessId !== businessId)
          complaints.add("NOT_FOUND", ["serviceId"], "The service belongs to another business");
        else if (!project.services.some((each) => each.serviceId === serviceId && !each.deleted)) {
          const path = ["serviceId"];
          const service = await opened.loaders.service.load(serviceId);
          checkThere(complaints, "Service", path, service);
          if (service && !service.deleted)
            complaints.add("INVALID", path, "The project does not use this service");
        }
        if (rate.currency) {
          const currency = await currencyOf(
            { amount: rate.amount, of: { businessId, clientId } },
            null,
            context,
          );
          checkPrice(complaints, ["rate"], rate, currency ?? "");
        }
        const subject = { businessId, id, mayBe: "the rate may have been set" };
        return write(context, complaints, subject, ({ services }) =>
          services.setProjectRate(project, { projectId, serviceId }, rate.amount),
        );
      });
    },
  },
};
