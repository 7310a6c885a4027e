import { readdirSync, readFileSync } from "node:fs";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import { expenseMutations } from "../costs/expense/mutations.ts";
import { expense } from "../costs/expense/resolvers.ts";
import { expenseCategory } from "../costs/expenseCategory.ts";
import { business } from "../identity/business.ts";
import { connectionMutations, connectionState } from "../identity/connectionState.ts";
import { me } from "../identity/me.ts";
import { report } from "../reports/resolvers.ts";
import { clientMutations } from "../sales/client/mutations.ts";
import { client } from "../sales/client/resolvers.ts";
import { invoiceMutations } from "../sales/invoice/mutations.ts";
import { invoice } from "../sales/invoice/resolvers.ts";
import { paymentMutations } from "../sales/payment/mutations.ts";
import { payment } from "../sales/payment/resolvers.ts";
import { projectMutations } from "../work/project/mutations.ts";
import { project } from "../work/project/resolvers.ts";
import { serviceMutations } from "../work/service/mutations.ts";
import { service } from "../work/service/resolvers.ts";
import { teamMember } from "../work/teamMember.ts";
import { timeEntryMutations } from "../work/timeEntry/mutations.ts";
import { timeEntry } from "../work/timeEntry/resolvers.ts";
import { timeTotals } from "../work/timeEntry/totals.ts";
import { timerMutations } from "../work/timer/mutations.ts";
import { timer } from "../work/timer/resolvers.ts";
import { refuseOtherTypes } from "./entities.ts";
import { scalars } from "./scalars.ts";
import { timeSpan } from "./timeSpan.ts";

const folder = new URL("../../../schema/", import.meta.url);

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

let schema: GraphQLSchema | undefined;

/** The executable subgraph: built once, and shared by whoever serves it. */
export const createSchema = (): GraphQLSchema => (schema ??= buildSchema());

function buildSchema(): GraphQLSchema {
  const Query = Object.assign({}, ...nouns.map((noun) => noun.Query));
  const Mutation = Object.assign({}, ...mutations.map((noun) => noun.Mutation));
  const resolvers = Object.assign({}, scalars, ...nouns, { Query, Mutation });
  return refuseOtherTypes(buildSubgraphSchema([{ typeDefs: parse(readContract()), resolvers }]));
}
