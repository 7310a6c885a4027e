import type { Path } from "../../../freshbooks/records/field.ts";
import type { Delivery } from "../../../freshbooks/sales/document/delivery.ts";
import type { Estimate, EstimatePart, NewEstimate } from "../../../freshbooks/sales/estimate/record.ts";
import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type { EstimateEmailInput, EstimateUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import type { EstimateId } from "../../../values/ids.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { answer, checkCurrent, type Phase } from "../../writing/answer.ts";
import { checkChanges, defined } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { checkPercent } from "../../writing/moneyInput.ts";
import { referred } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientEntity } from "../client/entity.ts";
import { checkNotEmpty, emailOf, linesOf, toDelivery } from "../document/delivery.ts";
import { changedLines, changesLines, inPathsOf, newLines } from "../document/lines.ts";
import { checkLook, checkLookStays, writeLook } from "../document/presentation.ts";
import { estimateEntity } from "./entity.ts";
import { checkProposal, projectIn } from "./input.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(
  estimateEntity,
  ({ estimates }) => estimates,
);

const shows = "status updatedAt";
const maySent = "the email may have been sent";

type Fields = Pick<EstimateUpdateInput, "discountPercent" | "issueDate" | "recipient">;

function checkFields(complaints: Complaints, { discountPercent, issueDate, recipient }: Fields): void {
  checkPercent(complaints, ["discountPercent"], discountPercent, 100);
  if (issueDate === null)
    complaints.add("REQUIRED", ["issueDate"], "The issue date of an estimate is required");
  if (recipient === null)
    complaints.add("REQUIRED", ["recipient"], "A recipient is changed part by part, and not cleared");
}

/** An email with an estimate. */
function toEmail(
  complaints: Complaints,
  path: Path,
  email: EstimateEmailInput,
  clientEmail: () => Promise<string | null | undefined>,
): Promise<Delivery> {
  for (const words of ["subject", "body"] as const)
    if (!email[words].trim())
      complaints.add("REQUIRED", [...path, words], "FreshBooks has no words of its own for this");
  return toDelivery(complaints, path, email, clientEmail);
}

export const estimateMutations: Resolvers = {
  Mutation: {
    estimateCreate: async (
      _,
      { input: { clientId, lines, presentation, projectId, send, allowEmpty, ...input } },
      context,
      info,
    ) => {
      const complaints = createComplaints();
      if (send && !allowEmpty) checkNotEmpty(complaints, lines ?? [], "estimate");
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
      const delivery =
        send && client ? await toEmail(complaints, ["send"], send, async () => client.email) : undefined;
      if (!client || !issueDate) return nothing(complaints);

      const { estimates } = context.books(client.accountId);
      const estimate: NewEstimate = { ...whole, issueDate, clientId: client.id };
      const parts = partsOf(info);
      let made: EstimateId | undefined;
      const create: Phase<Estimate> = {
        path: [],
        run: async () => {
          const written = await writeLook(look, undefined, client.accountId, context, (more) =>
            estimates.create({ ...estimate, ...more }, parts),
          );
          made = written.item?.id;
          return written;
        },
      };
      const email: Phase<Estimate> = {
        path: ["send"],
        mayBe: maySent,
        look: () =>
          lookAt(
            "estimate",
            toGlobalId("Estimate", { accountId: client.accountId, id: made as EstimateId }),
            shows,
          ),
        run: () => estimates.send(made as EstimateId, delivery as Delivery, parts),
      };
      return payload(
        await answer(context, complaints.list, delivery ? [create, email] : [create], {
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
      change(input, context, info, async ({ writes, accountId, number, parts, complaints, overtaken }) => {
        const { id, expectedUpdatedAt, presentation, projectId, send, allowEmpty, ...changed } = input;
        const { addLines, updateLines, removeLineIds, ...fields } = changed;
        const touchesLines = changesLines(input);
        const needed: EstimatePart[] = [
          ...(touchesLines || (send && !allowEmpty) ? (["lines"] as const) : []),
          ...(presentation ? (["presentation"] as const) : []),
        ];
        const current = await writes.now(number, needed);
        checkCurrent(complaints, "Estimate", current, expectedUpdatedAt, overtaken);
        if (!current) return [];

        const { lines, paths } = touchesLines
          ? changedLines(complaints, current, input, "estimate")
          : { lines: undefined, paths: [] };
        checkFields(complaints, fields);
        const project = await projectIn(complaints, projectId, accountId, context);
        const estimate = { ...fields, ...project, ...defined({ lines }) };
        checkLookStays(complaints, presentation);
        const look = await checkLook(complaints, presentation, "estimate", accountId, context);
        const changes = Object.keys({ ...fields, ...defined({ lines, presentation, projectId }) }).length > 0;
        const delivery =
          send &&
          (await toEmail(complaints, ["send"], send, () => emailOf(context, accountId, current.clientId)));
        if (send && !allowEmpty) checkNotEmpty(complaints, lines ?? linesOf(current), "estimate");
        checkChanges(complaints, changes || !!delivery);

        const run = async () =>
          inPathsOf(
            input,
            paths,
            await writeLook(look, current, accountId, context, (more) =>
              writes.update(number, { ...estimate, ...more }, parts),
            ),
          );
        const email = {
          path: ["send"],
          mayBe: maySent,
          look: () => lookAt("estimate", id, shows),
          run: () => writes.send(number, delivery as Delivery, parts),
        };
        return [...(changes ? [{ path: [], run }] : []), ...(delivery ? [email] : [])];
      }),

    estimateSend: (_, { input: { id, email, allowEmpty } }, context, info) =>
      change(
        { id },
        context,
        info,
        async ({ writes, accountId, number, parts, complaints }) => {
          const isRead = !email.recipients || !allowEmpty;
          const found = isRead ? await writes.now(number, allowEmpty ? [] : ["lines"]) : undefined;
          if (found !== undefined) checkCurrent(complaints, "Estimate", found);
          if (complaints.list.length > 0) return [];
          if (found && !allowEmpty) checkNotEmpty(complaints, linesOf(found), "estimate");
          const wanted = await toEmail(
            complaints,
            ["email"],
            email,
            async () => found && emailOf(context, accountId, found.clientId),
          );
          return [{ path: [], mayBe: maySent, run: () => writes.send(number, wanted, parts) }];
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
