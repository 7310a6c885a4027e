import pLimit from "p-limit";
import { pino } from "pino";
import { createApp } from "../../src/app/index.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { type Family, families } from "./families.ts";
import { type Fault, faults } from "./faults.ts";
import { hastyMs, lessHastyMs, patientMs, rules } from "./rules.ts";

/** The result of one fault in a family. */
export type Cell = {
  /** `ok`, or the error code at the part with the fault. */
  readonly code: string;
  /** Requests to the family. */
  readonly sent: number;
  /** Writes that FreshBooks carried out. */
  readonly done: number;
  /** Whether the part beside it got a response; undefined if there is none. */
  readonly besideServed: boolean | undefined;
};

/** All families, several at a time, since most of it is waiting; each is run once. */
export function runMatrix(atOnce = 8): { of(family: Family): Promise<Map<Fault, Cell>> } {
  const limit = pLimit(atOnce);
  const results = new Map(families.map((family) => [family, limit(() => runFamily(family))]));
  return { of: async (family) => (await results.get(family)) ?? new Map() };
}

/** Every fault in one family, in sequence, each with its own person. */
async function runFamily(family: Family): Promise<Map<Fault, Cell>> {
  const sketch = books({
    invoicesEach: 1,
    taxes: 30,
    gateways: 1,
    expenses: 1,
    receipts: [{ name: "a.jpg", mediaType: "image/jpeg", bytes: photo() }], // half of it is recognizable
    projects: 1,
    timeEntries: 1,
    services: 1,
    ...{ billVendors: 1, bills: 1, journalEntries: 1, ledgerAccounts: [{ name: "Bank" }], retainers: 1 },
  });
  const owner = sketch.identities.find(({ name }) => name === "owner");
  if (!owner) throw new Error("Nobody owns the books");
  const clones = faults.map((_, at) => ({ ...owner, name: `owner${at}` }));
  const sandbox = createSandbox({
    books: { ...sketch, identities: [...sketch.identities, ...clones] },
    settings: { refreshEndsAccessToken: false },
  });
  const apiOrigin = await sandbox.listen();
  const open = async (deadlineMs: number) => {
    const log = pino({ level: "silent" });
    const options = { apiOrigin, accessToken: undefined, defaultBusiness: undefined, log, rules };
    const app = await createApp({ ...options, deadlineMs, filesDeadlineMs: deadlineMs });
    return { app, url: await app.listen({ port: 0, host: "127.0.0.1" }) };
  };
  const [patient, hasty] = [await open(patientMs), await open(hastyMs)];
  const lessHasty = await open(lessHastyMs);
  const measure = async (
    fault: Fault,
    at: number,
    { url }: typeof hasty,
    isHasty: boolean,
  ): Promise<Cell> => {
    const token = `sandbox-owner${at}`;
    if (family.kind !== "token" && family.target.path !== "/auth/api/v1/users/me")
      await families[0]?.ask(url, token, sandbox);
    const ready = await family.ready?.(apiOrigin, at, isHasty);
    sandbox.forget();
    sandbox.faults.add({ rules: [{ ...family.target, ...fault.rule }] });
    const { data, errors = [] } = await (ready ? ready() : family.ask(url, token, sandbox));
    sandbox.faults.clear();
    const { method, path } = family.target;
    return {
      code: String(errors[0]?.extensions.code ?? "ok"),
      sent: sandbox.asked(method, path).length,
      done: sandbox.committed(method, path).length,
      besideServed: family.beside && family.beside(data) !== undefined && family.beside(data) !== null,
    };
  };

  const cells = new Map<Fault, Cell>();
  for (const [at, fault] of faults.entries()) {
    if (!fault.told[family.kind]) continue;
    const cell = await measure(fault, at, fault.hasty ? hasty : patient, fault.hasty ?? false);
    // Under load, a short deadline may pass before the request is sent, or while its neighbor is read: that says nothing.
    const isAskedOnce = family.kind === "token"; // its code works once
    const isMissed = fault.hasty && !isAskedOnce && (cell.sent === 0 || cell.besideServed === false);
    cells.set(fault, isMissed ? await measure(fault, at, lessHasty, true) : cell);
  }
  await Promise.all([...[patient, hasty, lessHasty].map(({ app }) => app.close()), sandbox.close()]);
  return cells;
}
