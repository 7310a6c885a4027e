import { profitabilityOf, shareOf } from "../../answers/profitability.ts";
import type { Project } from "../../freshbooks/work/project/record.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { differenceOf } from "../../values/money.ts";
import { quotient } from "../../values/timeSpan.ts";
import { type BareAmountRow, bare } from "../work/bareAmount.ts";
import { projectEntity } from "../work/project/entity.ts";
import { unbilledTime } from "./unbilledTime.ts";

/** The project: its parts are read when they are selected. */
export type ProjectUsageRow = { readonly project: Project };

const loggedTime: typeof projectEntity.fields.loggedTime = projectEntity.fields.loggedTime;

/** Null without a fixed price. */
const priceLeft = ({ project }: ProjectUsageRow): BareAmountRow | null =>
  project.fixedPrice === null
    ? null
    : bare(differenceOf([project.fixedPrice], [project.billedAmount]), project);

export const projectFinances: Resolvers = {
  Project: {
    usage: (project: Project) => ({ project }),
    profitability: async (project: Project, _, context) => {
      const { id, businessId, clientId, billedAmount: billed } = project;
      const accountId = await context.accountOf(businessId);
      if (!accountId) return null;
      const loaders = context.in(accountId);
      const [time, expenses, client] = await Promise.all([
        unbilledTime({ accountId, businessId }, [id], context),
        loaders.every.expenses({ projectIds: [id] }),
        clientId && loaders.client.load(clientId),
      ]);
      return profitabilityOf({ currency: client?.currency ?? null, billed, time, expenses });
    },
  },
  ProjectUsage: {
    budget: ({ project }) => project.budget,
    loggedTime: ({ project }, args, context) => loggedTime(project, args, context),
    timeLeft: async ({ project }, args, context) => {
      const logged = project.budget === null ? null : await loggedTime(project, args, context);
      return logged === null ? null : Math.max(0, (project.budget ?? 0) - logged);
    },
    timeOver: async ({ project }, args, context) => {
      const logged = project.budget === null ? null : await loggedTime(project, args, context);
      return logged === null ? null : Math.max(0, logged - (project.budget ?? 0));
    },
    timeShare: async ({ project }, args, context) => {
      const logged = project.budget ? await loggedTime(project, args, context) : null;
      return logged === null || !project.budget ? null : quotient(logged, project.budget);
    },
    fixedPrice: ({ project }) => bare(project.fixedPrice, project),
    billed: ({ project }) => bare(project.billedAmount, project) as BareAmountRow,
    priceLeft,
    priceShare: ({ project: { fixedPrice, billedAmount } }) =>
      fixedPrice === null ? null : shareOf(billedAmount, fixedPrice, 4),
  },
};
