import { readdirSync, readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import { business } from "./business.ts";
import { client } from "./client.ts";
import { clientMutations } from "./clientMutations.ts";
import { connectionMutations, connectionState } from "./connectionState.ts";
import { refuseOtherTypes } from "./entities.ts";
import { expense } from "./expense.ts";
import { expenseCategory } from "./expenseCategory.ts";
import { expenseMutations } from "./expenseMutations.ts";
import { invoice } from "./invoice.ts";
import { invoiceMutations } from "./invoiceMutations.ts";
import { me } from "./me.ts";
import { payment } from "./payment.ts";
import { paymentMutations } from "./paymentMutations.ts";
import { project } from "./project.ts";
import { projectMutations } from "./projectMutations.ts";
import { report } from "./report.ts";
import { scalars } from "./scalars.ts";
import { service } from "./service.ts";
import { serviceMutations } from "./serviceMutations.ts";
import { teamMember } from "./teamMember.ts";
import { timeEntry } from "./timeEntry.ts";
import { timeEntryMutations } from "./timeEntryMutations.ts";
import { timer } from "./timer.ts";
import { timerMutations } from "./timerMutations.ts";
import { timeSpan } from "./timeSpan.ts";
import { timeTotals } from "./timeTotals.ts";

const folder = new URL("../../schema/", import.meta.url);

/** The contract in SDL, as `schema/` holds it. */
export const readContract = (): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");

const books = [business, client, invoice, payment, expense, expenseCategory, report];
const work = [project, timeEntry, timeTotals, timeSpan, timer, service, teamMember];
const nouns = [me, connectionState, ...books, ...work];
const bookMutations = [clientMutations, invoiceMutations, paymentMutations, expenseMutations];
const workMutations = [projectMutations, timeEntryMutations, timerMutations, serviceMutations];
const mutations = [connectionMutations, ...bookMutations, ...workMutations];

/** The executable subgraph. */
export function createSchema(): GraphQLSchema {
  const Query = Object.assign({}, ...nouns.map((noun) => noun.Query));
  const Mutation = Object.assign({}, ...mutations.map((noun) => noun.Mutation));
  const resolvers = Object.assign({}, scalars, ...nouns, { Query, Mutation });
  return refuseOtherTypes(buildSubgraphSchema([{ typeDefs: parse(readContract()), resolvers }]));
}
