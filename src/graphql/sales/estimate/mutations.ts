import type { NewEstimate } from "../../../freshbooks/sales/estimate/record.ts";
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
import { estimateEntity } from "./entity.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(
  estimateEntity,
  ({ estimates }) => estimates,
);

const shows = "status updatedAt";

type Fields = Omit<
  EstimateUpdateInput,
  "id" | "expectedUpdatedAt" | "addLines" | "updateLines" | "removeLineIds"
>;

function checkFields(complaints: Complaints, { discountPercent, issueDate }: Fields): void {
  checkPercent(complaints, ["discountPercent"], discountPercent, 100);
  if (issueDate === null)
    complaints.add("REQUIRED", ["issueDate"], "The issue date of an estimate is required");
}

export const estimateMutations: Resolvers = {
  Mutation: {
    estimateCreate: async (_, { input: { clientId, lines, ...input } }, context, info) => {
      const complaints = createComplaints();
      const client = await referred(context, complaints, clientEntity, ["clientId"], clientId);

      const currency = input.currency ?? client?.currency ?? "";
      const issueDate = input.issueDate ?? (client ? await context.today(client.accountId) : undefined);
      checkPercent(complaints, ["discountPercent"], input.discountPercent, 100);
      const whole = { ...input, currency, lines: newLines(complaints, "lines", lines ?? [], currency) };
      if (!client || !issueDate) return nothing(complaints);

      const { estimates } = context.books(client.accountId);
      const estimate: NewEstimate = { ...whole, issueDate, clientId: client.id };
      const run = () => estimates.create(estimate, partsOf(info));
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
      change(input, context, info, async ({ writes, number, parts, complaints }) => {
        const { id, expectedUpdatedAt, addLines, updateLines, removeLineIds, ...fields } = input;
        const touchesLines = changesLines(input);
        const current = await writes.now(number, touchesLines ? ["lines"] : []);
        checkCurrent(complaints, "Estimate", current, expectedUpdatedAt);
        if (!current) return [];

        const { lines, paths } = touchesLines
          ? changedLines(complaints, current, input, "estimate")
          : { lines: undefined, paths: [] };
        checkFields(complaints, fields);
        const estimate = { ...fields, ...defined({ lines }) };
        checkChanges(complaints, Object.keys(estimate).length > 0);
        const run = async () => inPathsOf(input, paths, await writes.update(number, estimate, parts));
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
