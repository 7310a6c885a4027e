import type { IdentitySeed } from "../../state/identity.ts";
import type { World } from "../../state/world.ts";
import type { Answer, Ask } from "../../wire/exchange.ts";
import { isFields } from "../../wire/json.ts";
import { leads, visitorOf } from "../business/visitor.ts";

const refused = (status: number, error: string): Answer => ({
  status,
  body: { error, error_description: "The invitation was not sent." },
});

/** `POST /auth/api/v1/users/invitation`, from FreshBooks' own Postman collection, which has no response. */
export function invitation(ask: Ask, identity: IdentitySeed, { state }: World): Answer | undefined {
  if (ask.method !== "POST" || !/^\/auth\/api\/v1\/users\/invitation\/?$/.test(ask.path)) return undefined;
  const body: unknown = JSON.parse(ask.body.toString("utf8"));
  if (!isFields(body) || body.invitable_type !== "business") return refused(422, "invalid");
  const work = state.work.get(Number(body.invitable_id));
  const visitor = work && visitorOf(identity, work);
  if (!visitor) return refused(404, "not_found");
  if (!leads(visitor)) return refused(403, "forbidden");
  const { capacity, to_email, groups } = body;
  if (typeof to_email !== "string" || !Array.isArray(groups)) return refused(422, "invalid");
  for (const group of groups.filter(isFields)) {
    const project = [...work.projects.values()].find(({ groupId }) => groupId === group.group_id);
    if (!project) return refused(422, "invalid");
    const id = work.series.next("invitation");
    project.invitations.push({ id, group_id: project.groupId, capacity: capacity ?? null, to_email });
  }
  return { status: 200, body: { response: {} } };
}
