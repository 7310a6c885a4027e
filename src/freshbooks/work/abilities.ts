import type { BusinessId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { readRows } from "../families/business.ts";
import { toFlag, toText } from "../records/wire.ts";
import { words } from "../records/words.ts";

const businessAbility = words("business ability", {
  VIEW_PROJECTS: "can_view_projects",
  CREATE_PROJECTS: "can_create_projects",
  CREATE_SERVICES: "can_create_services",
  VIEW_SERVICES: "can_view_services",
  VIEW_TIME_ENTRIES: "can_view_time_entries",
  CREATE_TIME_ENTRIES: "can_create_time_entries",
  MARK_TIME_ENTRIES_BILLED: "can_mark_time_entries_billed",
  VIEW_TEAM_TIME_ENTRIES: "can_view_team_time_entries",
  VIEW_TIME_TRACKING_SETTINGS: "can_view_time_tracking_settings",
});

type WireAbility = { name: unknown; value: unknown };

/** What the caller may do with projects and time of one business, in FreshBooks' order. Unknown words are omitted. */
export const abilitiesOf = (session: Session, businessId: BusinessId) =>
  readRows(
    session,
    `/projects/business/${businessId}/abilities`,
    "abilities",
    (rows: readonly WireAbility[]) =>
      rows.flatMap(({ name, value }) => (toFlag(value) && businessAbility.toOurs(toText(name))) || []),
  );
