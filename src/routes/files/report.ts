import { pipeline, Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { byteOrderMark, csvLine, harmlessCsv } from "../../files/csv.ts";
import type { FilesCaller, ReportFile } from "./caller.ts";
import { guarded } from "./send.ts";

/** The report that a file is named after, such as `taxSummary.csv`, read anew each time. */
export async function findReport(
  caller: FilesCaller,
  business: string,
  fileName: string,
  search: URLSearchParams,
): Promise<ReportFile | null> {
  const [, report] = /^(\w+)\.csv$/.exec(fileName) ?? [];
  return report && business.startsWith("Business:") ? caller.report({ business, report, search }) : null;
}

/** Answers with the file, line by line. */
export function sendReport(reply: FastifyReply, found: ReportFile): FastifyReply {
  const type = "text/csv; charset=utf-8; header=present";
  return guarded(reply.type(type), "attachment", found.name).send(contentOf(found));
}

function contentOf(found: ReportFile): Readable {
  if ("lines" in found) return Readable.from(textOf(found.lines), { objectMode: false });
  const harmless = harmlessCsv();
  // An error of either ends the answer unfinished, so that nobody takes a part for the whole.
  return pipeline(found.file.content, harmless, () => {}) as Readable;
}

function* textOf(lines: Iterable<readonly (string | number | boolean | null)[]>): Generator<string> {
  yield byteOrderMark;
  for (const line of lines) yield csvLine(line);
}
