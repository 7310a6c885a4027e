import type { InvoiceSeed } from "../../sales/invoice/seed.ts";
import type { ProjectSeed } from "../../work/project/seed.ts";
import type { RetainerSeed } from "../../work/retainer/seed.ts";
import type { TimeEntrySeed } from "../../work/timeEntry/seed.ts";

const firstId = 1_201;
const dayMs = 86_400_000;
const hourSeconds = 3600;

/** Monthly fee, rate beyond it, monthly hours, and whether it ended. */
const terms: readonly (readonly [fee: string, excess: string | null, hours: number, ended: boolean])[] = [
  ["1800.00", "140.00", 15, false],
  ["950.00", null, 8, false],
  ["600.00", "120.00", 5, true],
];

/** Clients with ongoing work are on a retainer, since the month it began; its projects, their time and the first lines of later invoices name it. */
export function studioRetainers(
  projects: readonly ProjectSeed[],
  timeEntries: readonly TimeEntrySeed[],
  invoices: readonly InvoiceSeed[],
  today: number,
): RetainerSeed[] {
  const open = projects.filter(({ clientId, complete, deleted }) => clientId && !complete && !deleted);
  const clients = [...new Set(open.map(({ clientId }) => clientId ?? 0))];
  return terms.slice(0, clients.length).map(([fee, excessRate, hours, ended], index): RetainerSeed => {
    const id = firstId + index;
    const clientId = clients[index] ?? 0;
    const starts = monthOf(today - (index + 3) * 30 * dayMs, 0);
    if (!ended) {
      for (const project of open)
        if (project.clientId === clientId) project.fields = { ...project.fields, retainer_id: id };
      for (const entry of timeEntries)
        if (entry.clientId === clientId && entry.startedAt >= starts && !entry.timerId)
          entry.fields = { ...entry.fields, retainer_id: id };
      for (const { lines, ...invoice } of invoices)
        if (invoice.clientId === clientId && invoice.issued >= starts && lines[0]) lines[0].retainerId = id;
    }
    return {
      ...{ id, clientId, fee, starts, nextPeriodStarts: monthOf(today, 1), seconds: hours * hourSeconds },
      ...{ createdAt: `${starts}T16:00:00Z`, deleted: ended },
      ...(excessRate !== null && { excessRate }),
    };
  });
}

/** First day of a month, this many months later. */
function monthOf(at: number, later: number): string {
  const day = new Date(at);
  const month = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + later, 1));
  return month.toISOString().slice(0, 10);
}
