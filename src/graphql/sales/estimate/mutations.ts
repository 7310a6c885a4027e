import type { Path } from "../../../freshbooks/records/field.ts";
import type { Delivery } from "../../../freshbooks/sales/document/delivery.ts";
import type { EstimatePart, NewEstimate } from "../../../freshbooks/sales/estimate/record.ts";
import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type { EstimateEmailInput, EstimateUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges, checkNotCleared, defined } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { checkPercent } from "../../writing/moneyInput.ts";
import { named } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientOfNew, withClientExplained } from "../document/client.ts";
import {
  checkNotEmpty,
  creating,
  emailing,
  emailOf,
  linesOf,
  mayBeSent,
  toDelivery,
} from "../document/delivery.ts";
import { changedLines, changesLines, inPathsOf, newLines } from "../document/lines.ts";
import { checkLook, checkLookStays, writeLook } from "../document/presentation.ts";
import { estimateEntity } from "./entity.ts";
import { checkProposal, projectIn } from "./input.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(
  estimateEntity,
  ({ estimates }) => estimates,
);

const shows = "status updatedAt";

type Fields = Pick<EstimateUpdateInput, "discountPercent" | "issueDate" | "recipient">;

function checkFields(complaints: Complaints, fields: Fields): void {
  checkPercent(complaints, ["discountPercent"], fields.discountPercent, 100);
  checkNotCleared(complaints, "an estimate", fields, ["issueDate", "recipient"]);
}

/** An email with an estimate. */
function toEmail(
  complaints: Complaints,
  path: Path,
  email: EstimateEmailInput,
  clientEmail: () => Promise<string | null | undefined>,
): Promise<Delivery> {
  for (const field of ["subject", "body"] as const)
    if (!email[field].trim())
      complaints.add("REQUIRED", [...path, field], `The ${field} of the email is required`);
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
      const opened = await named(context, complaints, "Client", ["clientId"], clientId);
      // An email or an upload requires a check before it; FreshBooks checks a draft.
      const isMore = send || presentation?.logo;
      const ofProject = createComplaints();
      const [client, project] = await Promise.all([
        opened && clientOfNew(complaints, opened, !input.currency || !!isMore),
        projectIn(ofProject, projectId, opened?.accountId, context),
      ]);

      const currency = input.currency ?? client?.currency ?? "";
      const issueDate = input.issueDate ?? (client ? await context.today(client.accountId) : undefined);
      checkPercent(complaints, ["discountPercent"], input.discountPercent, 100);
      complaints.addAll(ofProject.list);
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
      const create = () =>
        writeLook(look, undefined, client.accountId, context, async (more) =>
          withClientExplained(await estimates.create({ ...estimate, ...more }, parts)),
        );
      const steps = creating(
        create,
        delivery,
        (id, wanted) => estimates.send(id, wanted, parts),
        (made) => lookAt("estimate", toGlobalId("Estimate", made), shows),
      );
      return payload(
        await answer(context, complaints.list, steps, {
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
        // FreshBooks itself rejects changes of a missing or deleted one.
        const isRead = needed.length > 0 || expectedUpdatedAt || (send && !send.recipients);
        const current = isRead ? await writes.now(number, needed) : undefined;
        if (current !== undefined)
          checkCurrent(complaints, "Estimate", current, expectedUpdatedAt, overtaken);
        if (current === null) return [];

        const { lines, paths } =
          touchesLines && current
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
          (await toEmail(
            complaints,
            ["send"],
            send,
            async () => current && emailOf(context, accountId, current.clientId),
          ));
        if (send && !allowEmpty && current) checkNotEmpty(complaints, lines ?? linesOf(current), "estimate");
        checkChanges(complaints, changes || !!delivery);

        const run = async () =>
          inPathsOf(
            input,
            paths,
            await writeLook(look, current, accountId, context, (more) =>
              writes.update(number, { ...estimate, ...more }, parts),
            ),
          );
        const email = emailing(
          delivery,
          (wanted) => writes.send(number, wanted, parts),
          () => lookAt("estimate", id, shows),
        );
        return [...(changes ? [{ path: [], run }] : []), ...email];
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
          return [{ path: [], mayBe: mayBeSent, run: () => writes.send(number, wanted, parts) }];
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
