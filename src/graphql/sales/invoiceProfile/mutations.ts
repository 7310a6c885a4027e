import type { GraphQLResolveInfo } from "graphql";
import { judge } from "../../../freshbooks/lists/judging.ts";
import { holderLine } from "../../../freshbooks/sales/invoiceProfile/lines.ts";
import type { InvoiceProfile, NewInvoiceProfile } from "../../../freshbooks/sales/invoiceProfile/record.ts";
import { createComplaints, type Written, withPaths } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { type Day, easternDay } from "../../../values/dates.ts";
import type { AccountId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges, checkNotCleared, defined } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { referred } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientEntity } from "../client/entity.ts";
import { inPathsOf, newLines } from "../document/lines.ts";
import { invoiceProfileEntity } from "./entity.ts";
import { checkCounts, checkFields, needsLines, toLines, toSchedule } from "./input.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(
  invoiceProfileEntity,
  ({ invoiceProfiles }) => invoiceProfiles,
);

/** The later of today at the business and in New York: FreshBooks may use either. */
async function latestToday(context: Context, accountId: AccountId): Promise<Day> {
  const [here, there] = [await context.today(accountId), easternDay(context.now())];
  return here > there ? here : there;
}

const issuedAny = (item: InvoiceProfile): boolean => judge(() => item.schedule.issued > 0) === true;

/** The input has only the id. */
const atId = (written: Written<InvoiceProfile>) => withPaths(written, () => ["id"]);

type Naming = { readonly input: { readonly id: string } };

const setPaused =
  (paused: boolean) =>
  (_: unknown, { input }: Naming, context: Context, info: GraphQLResolveInfo) =>
    change(
      input,
      context,
      info,
      ({ writes, number, parts }) => [
        { path: [], run: async () => atId(await writes.update(number, { paused }, parts)) },
      ],
      { shows: "paused updatedAt" },
    );

export const invoiceProfileMutations: Resolvers = {
  Mutation: {
    invoiceProfileCreate: async (_, { input }, context, info) => {
      const { clientId, lines, schedule, ...fields } = input;
      const { firstIssueDate, occurrences } = schedule;
      const complaints = createComplaints();
      const client = await referred(context, complaints, clientEntity, ["clientId"], clientId);

      const currency = input.currency ?? client?.currency ?? "";
      const billed = newLines(complaints, "lines", lines ?? [], currency);
      if (billed.length === 0 && !input.billsUnbilledTime)
        complaints.add("REQUIRED", ["lines"], "A profile requires lines, or `billsUnbilledTime: true`");
      checkCounts(complaints, schedule);
      checkFields(complaints, fields, currency);
      const today = client && (await context.today(client.accountId));
      if (today && firstIssueDate < today)
        complaints.add(
          "INVALID",
          ["schedule", "firstIssueDate"],
          `The first issue date must be today, ${today}, or later`,
        );
      if (!client) return nothing(complaints);

      const { accountId } = client;
      const { invoiceProfiles } = context.books(accountId);
      const profile: NewInvoiceProfile = {
        ...{ ...fields, currency, clientId: client.id },
        schedule: { ...schedule, occurrences: occurrences ?? null },
        lines: [...billed, ...(input.billsUnbilledTime ? [holderLine(currency)] : [])],
      };
      const startsNow = async () => firstIssueDate <= (await latestToday(context, accountId));
      const which = (await startsNow()) ? ", and its first invoice may have been issued" : "";
      const run = () => invoiceProfiles.create(profile, partsOf(info));
      const written = await answer(context, complaints.list, [{ path: [], run }], {
        mayBe: `the recurring profile may have been created${which}`,
        look: lookAt(
          "client",
          clientId,
          "invoiceProfiles(first: 5) { nodes { id total { amount } schedule { firstIssueDate issued } updatedAt } }",
        ),
      });
      // Today may have changed since.
      const issuesAtOnce = written.item && (issuedAny(written.item) || (await startsNow()));
      return { ...payload(written), issuesAtOnce };
    },

    invoiceProfileUpdate: (_, { input }, context, info) =>
      change(input, context, info, async ({ writes, accountId, number, parts, complaints, overtaken }) => {
        const { id, expectedUpdatedAt, addLines, updateLines, removeLineIds, schedule, ...fields } = input;
        // FreshBooks itself rejects changes of a missing or deleted one.
        const isRead = needsLines(input) || schedule || expectedUpdatedAt;
        const current = isRead ? await writes.now(number, needsLines(input) ? ["lines"] : []) : undefined;
        if (current !== undefined)
          checkCurrent(complaints, "InvoiceProfile", current, expectedUpdatedAt, overtaken);
        if (current === null) return [];

        const { lines, paths } =
          needsLines(input) && current
            ? toLines(complaints, current, input)
            : { lines: undefined, paths: [] };
        checkFields(complaints, fields);
        checkNotCleared(complaints, "a profile", input, ["schedule"]);
        const changed =
          schedule && current
            ? toSchedule(complaints, current, schedule, await latestToday(context, accountId))
            : {};
        const profile = {
          ...{ ...fields, ...defined({ lines }) },
          ...(Object.keys(changed).length > 0 && { schedule: changed }),
        };
        checkChanges(complaints, Object.keys(profile).length > 0 || complaints.list.length > 0);
        const run = async () => inPathsOf(input, paths, await writes.update(number, profile, parts));
        return [{ path: [], run }];
      }),

    invoiceProfilePause: setPaused(true),
    invoiceProfileResume: setPaused(false),

    /** Stops it in two ways, since neither alone is recorded to work. */
    invoiceProfileEnd: (_, { input }, context, info) =>
      change(
        input,
        context,
        info,
        async ({ writes, number, parts, complaints }) => {
          const current = await writes.now(number);
          checkCurrent(complaints, "InvoiceProfile", current);
          if (!current) return [];
          const { issued } = current.schedule;
          if (issued < 1)
            complaints.add("INVALID", ["id"], "The profile has issued no invoice yet; pause or delete it");
          const ended = { paused: true, schedule: { occurrences: issued } };
          return [{ path: [], run: async () => atId(await writes.update(number, ended, parts)) }];
        },
        { shows: "paused schedule { remaining } updatedAt" },
      ),
    invoiceProfileArchive: show("archived"),
    invoiceProfileRestore: show("active"),
    invoiceProfileDelete: show("deleted"),
  },
};
