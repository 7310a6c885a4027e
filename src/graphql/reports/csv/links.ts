import type { GraphQLFieldResolver } from "graphql";
import type { Resolvers } from "../../../generated/resolvers.ts";
import type { Context } from "../../contract/context.ts";
import { toBusinessGlobalId } from "../../contract/ids.ts";
import { selectionOf } from "../../reading/selection.ts";
import type { ReportsRow } from "../resolvers.ts";
import { addressOf } from "./address.ts";
import { reportTables } from "./tables.ts";

type Read = GraphQLFieldResolver<ReportsRow, Context, Record<string, unknown>>;

const linkOnly = new Set(["csv", "__typename"]);

/** Each report of a noun with the link to its file. A report of which nothing else is selected is not read. */
export function withFiles({ Reports, ...others }: Resolvers): Resolvers {
  const linked = Object.entries(Reports ?? {}).map(([name, resolve]) => [
    name,
    reportTables[name] ? linking(name, resolve as unknown as Read) : resolve,
  ]);
  return { ...others, Reports: Object.fromEntries(linked) };
}

const linking =
  (name: string, read: Read): Read =>
  async (parent, args, context, info) => {
    const place = `${toBusinessGlobalId(parent.businessId)}/${name}.csv`;
    const url = `${context.publicUrl}/files/reports/${place}?${addressOf(args)}`;
    const csv = { url, mediaType: "text/csv" };
    if (selectionOf(info).within(linkOnly)) return { csv };
    const report: unknown = await read(parent, args, context, info);
    return report && { ...report, csv };
  };
