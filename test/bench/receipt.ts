import { tokens } from "../../src/sandbox/identities.ts";
import { megabyte, photo } from "../support/photo.ts";
import { operate, operationWith } from "../support/send.ts";
import { median } from "./median.ts";
import { dataOf, post } from "./processes/ask.ts";
import { peakMemoryMb } from "./processes/proc.ts";
import { type Program, serverReady, startScript } from "./processes/processes.ts";

/** The cost of recording an expense with a photo of its receipt. */
export type ReceiptCost = {
  megabytes: number;
  /** In order, of one expense. */
  requests: readonly string[];
  wallMs: number;
  /** Growth of the server's peak from one photograph to a dozen. */
  growthMb: number | null;
};

const megabytes = 8;
const runs = 12;
const create = `mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) {
  expense { id receipt { mediaType } } userErrors { path code } } }`;

/** Direct to the sandbox: writes cannot be replayed. */
export async function measureReceipt(sandbox: Program): Promise<ReceiptCost> {
  const server = await startScript(
    "start",
    { FRESHBOOKS_API_URL: sandbox.url, FRESHBOOKS_ACCESS_TOKEN: tokens.owner },
    serverReady,
  );
  const categories = dataOf(
    await post(server.url, "{ business { expenseCategories { nodes { id } } } }"),
  ) as {
    business: { expenseCategories: { nodes: { id: string }[] } };
  };
  const input = {
    categoryId: categories.business.expenseCategories.nodes[0]?.id,
    amount: { amount: "12.50", currency: "USD" },
    date: "2026-01-05",
    receipt: { upload: null },
  };
  const bytes = photo(megabytes * megabyte);
  const record = async (): Promise<number> => {
    const form = operationWith(create, { input }, { "variables.input.receipt.upload": { bytes } });
    const start = performance.now();
    const { data, errors } = await operate(server.url, form);
    if (errors || data.expenseCreate?.expense?.receipt?.mediaType === undefined)
      throw new Error(`The expense was not recorded: ${JSON.stringify(errors ?? data)}`);
    return performance.now() - start;
  };

  const first = await record();
  const peakOfOne = peakMemoryMb(server.pid);
  await fetch(`${sandbox.url}/_sandbox/requests`, { method: "DELETE" });
  const walls = [first, await record()];
  const asked = (await (await fetch(`${sandbox.url}/_sandbox/requests`)).json()) as { requests: string[] };
  while (walls.length < runs) walls.push(await record());
  const peak = peakMemoryMb(server.pid);
  await server.stop();
  return {
    megabytes,
    requests: asked.requests,
    wallMs: Math.round(median(walls)),
    growthMb: peak === undefined || peakOfOne === undefined ? null : peak - peakOfOne,
  };
}
