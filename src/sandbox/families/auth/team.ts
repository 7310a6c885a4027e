import type { IdentitySeed } from "../../state/identity.ts";
import type { World } from "../../state/world.ts";
import type { Answer, Ask } from "../../wire/exchange.ts";
import { steadyUuid } from "../../wire/json.ts";
import { showTeamMember } from "../../work/teamMember/show.ts";
import { Rejection } from "../business/errors.ts";
import { pageOf, readPaging } from "../business/list.ts";
import { readQuery } from "../business/query.ts";
import { visitorOf } from "../business/visitor.ts";
import { showBusiness } from "./me.ts";

/** What the one capture of 2023 shows for a list without a requested page. */
const perPage = 5;
const headers = { "content-type": "application/vnd.api+json" };

/**
 * `GET /auth/api/v1/users/business/{businessId}`, or `…/businesses/{businessId}/staffs`: the business with its active
 * people at once; undefined for any other path.
 */
export function businessWithPeople(ask: Ask, identity: IdentitySeed, { state }: World): Answer | undefined {
  const [, business1, business2] =
    /^\/auth\/api\/v1\/(?:users\/business\/(\d+)|businesses\/(\d+)\/staffs)\/?$/.exec(ask.path) ?? [];
  const businessId = business1 ?? business2;
  const work = state.work.get(Number(businessId));
  const visitor = work && visitorOf(identity, work);
  if (!visitor || visitor.role === "client" || ask.method !== "GET") return undefined;
  const { business, team: people } = work;
  const group_id = business.businessId + 13_500_000;
  const members = people.flatMap(({ identityId, active, role, seed }, index) =>
    identityId === null || !active
      ? []
      : {
          ...{ id: group_id + 12_000_000 + index, group_id, role, identity_id: identityId },
          identity_uuid: steadyUuid("identity", identityId),
          ...{ first_name: seed.firstName, last_name: seed.lastName, language: "en", email: seed.email },
          ...{ company: business.name, business_id: business.businessId },
          ...{ unacknowledged_change: false, active },
        },
  );
  const business_group = { id: group_id, category: "business", members };
  return { status: 200, body: { response: { ...showBusiness(business), business_group } } };
}

/** `GET /auth/api/v1/businesses/{businessId}/team_members[/{uuid}]`; undefined for any other path. Nothing can be written. */
export function team(ask: Ask, identity: IdentitySeed, world: World): Answer | undefined {
  const [, businessId, uuid] =
    /^\/auth\/api\/v1\/businesses\/(\d+)\/team_members(?:\/([\w-]+))?\/?$/.exec(ask.path) ?? [];
  const work = world.state.work.get(Number(businessId));
  const visitor = work && visitorOf(identity, work);
  if (!visitor || ask.method !== "GET") return undefined;
  if (visitor.role === "client") {
    return { status: 403, body: { error: "forbidden", error_description: "Permission Denied." } };
  }
  if (uuid !== undefined) {
    const member = work.team.find((other) => other.uuid === uuid);
    return member && { status: 200, headers, body: { response: showTeamMember(member, work) } };
  }

  const query = readQuery(ask, world.settings, world.journal);
  try {
    const active = query.flag("active");
    const paging = readPaging(query);
    query.end();
    const members = work.team.filter((member) => active !== true || member.active); // `false` does not filter
    const { rows, meta } = pageOf(members, paging, perPage, world.settings);
    const { page, per_page, total } = meta;
    return {
      ...{ status: 200, headers },
      body: { response: rows.map((row) => showTeamMember(row, work)), meta: { page, per_page, total } },
    };
  } catch (rejection) {
    if (!(rejection instanceof Rejection)) throw rejection;
    const description = Object.values(rejection.body.error ?? {}).join(", ");
    return { status: 422, body: { error: "invalid_resource", error_description: description } };
  }
}
