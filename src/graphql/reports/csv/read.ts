import type { Readable } from "node:stream";
import {
  type DocumentNode,
  execute,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLSchema,
  isRequiredArgument,
  parse,
} from "graphql";
import { headBytes } from "../../../files/kind.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context } from "../../contract/context.ts";
import { refuse } from "../../contract/errors.ts";
import { matchesNothing } from "../asking.ts";
import { askedOfInvoiceDetails } from "../invoiceDetails.ts";
import { argumentsIn, businessFieldIn, reportIn } from "./address.ts";
import { linesOf, selectionFor } from "./lines.ts";
import { reportTables } from "./tables.ts";

/** A report as a file: the cells of its lines, or FreshBooks' own file, unread. */
export type ReportFile = { readonly name: string } & (
  | { readonly lines: Iterable<readonly (string | number | boolean | null)[]> }
  | { readonly file: { readonly content: Readable } }
);

type Row = { readonly [key: string]: Row };

/**
 * Reads a report of a business for a file, with the checks of the graph: an error of any field is thrown. Null for an
 * unknown report and an inaccessible business.
 */
export async function readReportFile(
  schema: GraphQLSchema,
  context: Context,
  { business, report: name, search }: { business: string; report: string; search: URLSearchParams },
): Promise<ReportFile | null> {
  const table = reportTables[name];
  const field = reportIn(schema, name);
  const owner = await context.business(business);
  if (!table || !field || !owner) return null;
  const given = argumentsIn(field, search);
  const passed = field.args.filter((arg) => arg.name in given || isRequiredArgument(arg));
  const read = async (selection: string) => {
    const { data, errors } = await execute({
      schema,
      document: documentFor(businessFieldIn(schema), name, passed, selection),
      contextValue: context,
      variableValues: { ...given, businessOfReport: business },
    });
    const [failure] = [...(errors ?? []), ...context.losses.errors];
    if (failure) throw causeOf(failure);
    const report = (data as unknown as Row).business?.reports?.[name];
    if (!report) throw new TypeError(`${name} was not read`); // never a file without its rows
    return report;
  };
  const file = fileName(name, given);
  if (name === "invoiceDetails") {
    const report = await read("{ datedBy }");
    const accountId = accountOf(owner);
    const asked = askedOfInvoiceDetails({ datedBy: report.datedBy, ...given } as never, accountId);
    if (!matchesNothing(asked.narrowing))
      return {
        name: file,
        file: await context
          .in(accountId)
          .reports.invoiceDetailsFile({ ...asked.asked, ...asked.narrowing }, { headBytes, kindOf: csvIn }),
      };
  }
  return { name: file, lines: linesOf(table, await read(selectionFor(table))) };
}

function documentFor(
  businessField: string,
  name: string,
  args: readonly GraphQLArgument[],
  selection: string,
): DocumentNode {
  const variables = ["$businessOfReport: ID!", ...args.map((arg) => `$${arg.name}: ${arg.type}`)];
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(" ");
  const report = `${name}${passed && `(${passed})`} ${selection}`;
  const text = `query Csv(${variables.join(" ")}) { business: ${businessField}(id: $businessOfReport) { reports { ${report} } } }`;
  return parse(text, { noLocation: true });
}

/** What a resolver threw. Without a path it is an argument that cannot be read. */
function causeOf(error: GraphQLError): unknown {
  if (error.path) return error.originalError ?? error;
  return refuse("BAD_USER_INPUT", error.message.replaceAll(/Variable "\$(\w+)"/g, "`$1`"));
}

/** The days of the report, in its name. */
function fileName(report: string, { from, to, asOf }: Readonly<Record<string, unknown>>): string {
  const words = report.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const days = [from, to, asOf].filter((day) => typeof day === "string");
  return `${[words, ...days].join("-")}.csv`;
}

/** Undefined for an error or a page that FreshBooks answers in the place of a file. */
function csvIn(head: Buffer, calledBy: string | null): "text/csv" | undefined {
  const isText = /^(text\/csv|application\/csv|text\/plain|application\/octet-stream)\b/i.test(
    calledBy ?? "",
  );
  return isText && !/^\s*[<{[]/.test(head.toString("utf8")) ? "text/csv" : undefined;
}
