import type { EstimatePart, NewEstimate } from "../../../freshbooks/sales/estimate/record.ts";
import { type Complaints, createComplaints, noSuchRecord } from "../../../freshbooks/writes/write.ts";
import type { EstimateUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges, defined } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { checkPercent } from "../../writing/moneyInput.ts";
import { referred } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientEntity } from "../client/entity.ts";
import { emailOf, toDelivery } from "../document/delivery.ts";
import { changedLines, changesLines, inPathsOf, newLines } from "../document/lines.ts";
import { checkLook, checkLookStays, writeLook } from "../document/presentation.ts";
import { estimateEntity } from "./entity.ts";
import { checkProposal, projectIn } from "./input.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(
  estimateEntity,
  ({ estimates }) => estimates,
);

const shows = "status updatedAt";

type Fields = Omit<
  EstimateUpdateInput,
  "id" | "expectedUpdatedAt" | "addLines" | "updateLines" | "removeLineIds" | "presentation" | "projectId"
>;

function checkFields(complaints: Complaints, { discountPercent, issueDate, recipient }: Fields): void {
  checkPercent(complaints, ["discountPercent"], discountPercent, 100);
  if (issueDate === null)
    complaints.add("REQUIRED", ["issueDate"], "The issue date of an estimate is required");
  if (recipient === null)
    complaints.add("REQUIRED", ["recipient"], "A recipient is changed part by part, and not cleared");
}

export const estimateMutations: Resolvers = {
  Mutation: {
    estimateCreate: async (
      _,
      { input: { clientId, lines, presentation, projectId, ...input } },
      context,
      info,
    ) => {
      const complaints = createComplaints();
      const client = await referred(context, complaints, clientEntity, ["clientId"], clientId);

      const currency = input.currency ?? client?.currency ?? "";
      const issueDate = input.issueDate ?? (client ? await context.today(client.accountId) : undefined);
      checkPercent(complaints, ["discountPercent"], input.discountPercent, 100);
      const project = await projectIn(complaints, projectId, client?.accountId, context);
      const proposal = checkProposal(complaints, input);
      const whole = {
        ...input,
        ...project,
        ...proposal,
        currency,
        lines: newLines(complaints, "lines", lines ?? [], currency),
      };
      const look = await checkLook(complaints, presentation, "estimate", client?.accountId, context);
      if (!client || !issueDate) return nothing(complaints);

      const { estimates } = context.books(client.accountId);
      const estimate: NewEstimate = { ...whole, issueDate, clientId: client.id };
      const run = () =>
        writeLook(look, undefined, client.accountId, context, (more) =>
          estimates.create({ ...estimate, ...more }, partsOf(info)),
        );
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: "the estimate may have been created",
          look: lookAt(
            "client",
            clientId,
            "estimates(first: 5) { nodes { id number createdAt total { amount } } }",
          ),
        }),
      );
    },

    estimateUpdate: (_, { input }, context, info) =>
      change(input, context, info, async ({ writes, accountId, number, parts, complaints }) => {
        const {
          id,
          expectedUpdatedAt,
          addLines,
          updateLines,
          removeLineIds,
          presentation,
          projectId,
          ...fields
        } = input;
        const touchesLines = changesLines(input);
        const needed: EstimatePart[] = [
          ...(touchesLines ? (["lines"] as const) : []),
          ...(presentation ? (["presentation"] as const) : []),
        ];
        const current = await writes.now(number, needed);
        checkCurrent(complaints, "Estimate", current, expectedUpdatedAt);
        if (!current) return [];

        const { lines, paths } = touchesLines
          ? changedLines(complaints, current, input, "estimate")
          : { lines: undefined, paths: [] };
        checkFields(complaints, fields);
        const project = await projectIn(complaints, projectId, accountId, context);
        const estimate = { ...fields, ...project, ...defined({ lines }) };
        checkLookStays(complaints, presentation);
        const look = await checkLook(complaints, presentation, "estimate", accountId, context);
        checkChanges(
          complaints,
          Object.keys({ ...fields, ...defined({ lines, presentation, projectId }) }).length > 0,
        );
        const run = async () =>
          inPathsOf(
            input,
            paths,
            await writeLook(look, current, accountId, context, (more) =>
              writes.update(number, { ...estimate, ...more }, parts),
            ),
          );
        return [{ path: [], run }];
      }),

    estimateSend: (_, { input: { id, email } }, context, info) =>
      change(
        { id },
        context,
        info,
        async ({ writes, loaders, accountId, number, parts, complaints }) => {
          const found = email.recipients ? undefined : await loaders.estimate.load(number);
          if (found === null) {
            complaints.add("NOT_FOUND", ["id"], noSuchRecord);
            return [];
          }
          for (const words of ["subject", "body"] as const)
            if (!email[words].trim())
              complaints.add("REQUIRED", ["email", words], "FreshBooks has no words of its own for this");
          const wanted = await toDelivery(
            complaints,
            ["email"],
            email,
            async () => found && emailOf(context, accountId, found.clientId),
          );
          const mayBe = "the email may have been sent";
          return [{ path: [], mayBe, run: () => writes.send(number, wanted, parts) }];
        },
        { shows },
      ),

    estimateAccept: (_, { input }, context, info) =>
      change(
        input,
        context,
        info,
        ({ writes, number, parts }) => [{ path: [], run: () => writes.accept(number, parts) }],
        { shows },
      ),
    estimateArchive: show("archived"),
    estimateRestore: show("active"),
    estimateDelete: show("deleted"),
  },
};
