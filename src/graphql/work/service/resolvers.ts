import type { ServiceFilterInput } from "../../../generated/resolvers.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { filterOf } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { bare } from "../bareAmount.ts";
import { taskEntity } from "../task/entity.ts";
import { serviceEntity } from "./entity.ts";

const filter = filterOf<ServiceFilterInput>()();
const lists = listsOf(serviceEntity, { name: "services", filter, toCriteria: (asked) => asked });

export const service: NounResolvers = {
  ServiceFilterInput: filter.assert,
  Query: { service: serviceEntity.byId },
  Business: { services: lists.all },
  Service: {
    ...serviceEntity.fields,
    task: async (service, args, context, info) => {
      const taskId = await serviceEntity.fields.task(service, args, context);
      return taskEntity.named("taskId")({ businessId: service.businessId, taskId }, args, context, info);
    },
    rate: async ({ businessId, id }, _, { inBusiness }) =>
      bare((await inBusiness(businessId).service.rates()).get(id)?.rate, { businessId }),
  },
};
