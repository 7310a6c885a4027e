import type { BusinessId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { sendBlind } from "../../families/business.ts";
import { carryOut, leftOpen, type Written } from "../../writes/write.ts";
import type { Project } from "./record.ts";

/** The only role in the recorded request. */
const capacity = "manager";

const isSame = (one: string | null, other: string): boolean =>
  one?.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a person is on a project, or invited to it. */
export const isOn = ({ members, pendingInvitations }: Project, email: string): boolean =>
  [...(members ?? []), ...(pendingInvitations ?? [])].some((person) => isSame(person.email, email));

/**
 * Invites a person to a project; FreshBooks emails them. No answer is recorded, so the outcome is read from the
 * project, using `now`.
 */
export async function invite(
  session: Session,
  businessId: BusinessId,
  {
    project,
    groupId,
    email,
  }: { readonly project: Project; readonly groupId: string; readonly email: string },
  now: () => Promise<Project | null>,
): Promise<Written<Project>> {
  const body = {
    ...{ capacity, to_email: email, invitable_id: Number(businessId), invitable_type: "business" },
    groups: [{ group_id: Number(groupId), capacity }],
  };
  const send = () => sendBlind(session, "/auth/api/v1/users/invitation", body, () => project);
  const { item, userErrors } = await carryOut({}, {}, send, { subject: ["id"] });
  if (!item) return { item, userErrors };
  const path = ["email"];
  const after = await now().catch(() => null);
  if (!after) return { item, userErrors: [{ path, ...leftOpen }] };
  const message =
    "FreshBooks accepted it, and the project shows neither an invitation nor a member with this address";
  return { item: after, userErrors: isOn(after, email) ? [] : [{ path, code: "NOT_APPLIED", message }] };
}
