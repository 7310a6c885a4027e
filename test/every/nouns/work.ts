import { steadyUuid } from "../../../src/sandbox/wire/json.ts";
import { dayIn } from "../../../src/values/dates.ts";
import { compareDecimals } from "../../../src/values/money.ts";
import { person } from "./books.ts";
import {
  among,
  byInitial,
  byOwnIds,
  bySomeText,
  byText,
  contains,
  is,
  type Noun,
  type Row,
  some,
  text,
  updated,
  updatedSince,
} from "./noun.ts";

/** The caller. */
const owner = "14400001";
/** Days start at the business. */
const dayOf = (row: Row | undefined): string => dayIn(new Date(text(row?.startedAt)), "America/Vancouver");
const daysOf = (all: readonly Row[]) => {
  const days = all.map(dayOf).toSorted();
  return { from: days[Math.floor(days.length / 4)], to: days[Math.floor((days.length * 3) / 4)] };
};
const started = (instant: string) => `team=true&started_from=${instant}&page=1&per_page=25`;

export const work: Record<string, Noun> = {
  Project: {
    shows: "title",
    record: { title: "Delta" },
    example: "Project:14700001:13312003",
    list: {
      path: "/projects/business/14700001/projects",
      count: 3,
      shownToClient: [],
      countedForClient: true,
      shows: "id title completed internal dueDate createdAt updatedAt client { id }",
      conditions: {
        clientIds: { ...among("client"), ignored: [[["Client:ACM123:2"], ["client_id"], ["2"]]] },
        completed: {
          ...is("completed", true),
          apart: true,
          ignored: [[true, ["complete"], ["4"], { completeProjectsInLists: true }]],
        },
        internal: {
          ...is("internal", false),
          ignored: [
            [true, ["internal"], ["3"]],
            [false, ["internal"], ["2", "1"]],
          ],
        },
        updatedAt: updatedSince("active=true&complete=false"),
        titleContains: { ...contains("site", "title"), ignored: [] },
      },
      orders: {
        TITLE_ASC: { compare: byInitial((row) => text(row.title), 1), ignored: ["title", ["2", "3", "1"]] },
        TITLE_DESC: { compare: byInitial((row) => text(row.title), -1), ignored: ["title", ["1", "3", "2"]] },
        DUE_DATE_ASC: { compare: bySomeText("dueDate", 1), ignored: ["due_date", ["3", "1", "2"]] },
        DUE_DATE_DESC: { compare: bySomeText("dueDate", -1), ignored: ["due_date", ["2", "1", "3"]] },
        CREATED_AT_ASC: { compare: byText("createdAt", 1), ignored: ["created_at", ["2", "3", "1"]] },
        CREATED_AT_DESC: { compare: byText("createdAt", -1), ignored: ["created_at", ["1", "3", "2"]] },
      },
    },
  },
  TimeEntry: {
    shows: "startedAt",
    record: { startedAt: "2026-05-05T18:00:00.000Z" },
    list: {
      path: "/timetracking/business/14700001/time_entries",
      count: 3,
      shownToClient: [],
      countedForClient: true,
      shows:
        "id freshbooksIdentityId startedAt billable billed logged running client { id } project { id } service { id } teamMember { id }",
      conditions: {
        wholeTeam: {
          value: () => false,
          keeps: (row) => text(row.freshbooksIdentityId) === owner,
          ignored: [],
        },
        startedAt: {
          value: daysOf,
          at: dayOf,
          keeps: (row, { from, to }: { from: string; to: string }) => dayOf(row) >= from && dayOf(row) <= to,
          ignored: [
            [{ from: "2026-06-06" }, ["started_from"], ["3", "2"]],
            [{ to: "2026-06-06" }, ["started_to"], ["2", "1"]],
          ],
          far: [
            [{ from: "0001-01-01" }, started("0001-01-01T00:00:00Z")],
            [{ from: "1000-01-01" }, started("1000-01-01T08:13:00Z")],
            [{ to: "9999-12-31" }, "team=true&page=1&per_page=25"],
          ],
        },
        clientIds: { ...among("client"), ignored: [[["Client:ACM123:1"], ["client_id"], ["1"]]] },
        projectIds: { ...among("project"), ignored: [[["Project:14700001:2"], ["project_id"], ["2"]]] },
        serviceIds: { ...among("service"), ignored: [[["Service:14700001:1"], ["service_id"], ["1"]]] },
        teamMemberIds: {
          value: (all) => some(all, "teamMember", 2),
          keeps: (row, value: string[]) => value.includes(text(row.teamMember?.id)),
          ignored: [],
        },
        billable: {
          ...is("billable", true),
          ignored: [
            [false, ["billable"], ["1"]],
            [true, ["billable"], ["3", "2"]],
          ],
        },
        billed: {
          ...is("billed", false),
          ignored: [
            [true, ["billed"], ["3", "2"]],
            [false, ["billed"], ["1"]],
          ],
        },
        logged: { ...is("logged", false), apart: true, ignored: [], widens: "include_unlogged=true" },
        running: {
          ...is("running", true),
          ...{ apart: true, beside: { logged: false }, ignored: [], widens: "include_unlogged=true" },
        },
      },
      orders: {
        STARTED_AT_ASC: { compare: byText("startedAt", 1), ignored: null },
        STARTED_AT_DESC: { compare: byText("startedAt", -1), ignored: null },
      },
    },
  },
  Task: {
    shows: "name",
    record: { name: "Piloting" },
    list: {
      path: "/accounting/account/ACM123/projects/tasks",
      count: 3,
      shownToClient: [],
      shows: "id name billable archived updatedAt rate { amount }",
      conditions: {
        ids: byOwnIds("taskid", (number) => `Task:ACM123:${number}`, 2, 3),
        billable: {
          ...is("billable", true),
          ignored: [
            [false, ["billable"], ["2"]],
            [true, ["billable"], ["3", "1"]],
          ],
        },
        rate: {
          value: () => ({ from: "60", to: "119.50" }),
          keeps: ({ rate }) =>
            compareDecimals(text(rate?.amount), "60") >= 0 &&
            compareDecimals(text(rate?.amount), "119.50") <= 0,
          ignored: [
            [{ from: "80.01" }, ["rate_min"], ["1"]],
            [{ to: "79.99" }, ["rate_max"], ["2"]],
          ],
        },
        nameContains: { ...contains("ion", "name"), ignored: [] },
        updatedAt: updated,
        archived: { ...is("archived", true), ignored: [[true, ["vis_state"], ["3"]]] },
      },
      orders: {
        NAME_ASC: { compare: byInitial((row) => text(row.name), 1), ignored: null },
        NAME_DESC: { compare: byInitial((row) => text(row.name), -1), ignored: null },
        UPDATED_AT_ASC: { compare: byText("updatedAt", 1), ignored: null },
        UPDATED_AT_DESC: { compare: byText("updatedAt", -1), ignored: null },
      },
    },
  },
  Service: {
    example: "Service:14700001:4054401",
    shows: "name",
    record: { name: "Service 1" },
    list: {
      path: "/comments/business/14700001/services",
      count: 2,
      shownToClient: [],
      countedForClient: true,
      shows: "id name archived",
      conditions: {
        archived: { ...is("archived", true), ignored: [] },
        search: { ...contains("desi", "name"), ignored: [] },
      },
      orders: {},
    },
  },
  Retainer: {
    shows: "startDate",
    record: { startDate: "2026-02-02" },
    example: "Retainer:14700001:1201",
    list: {
      path: "/comments/business/14700001/retainers",
      count: 2,
      shownToClient: [],
      countedForClient: true,
      shows: "id client { id }",
      conditions: { clientIds: { ...among("client", 1), ignored: [] } },
      orders: {},
    },
  },
  StaffMember: {
    example: "StaffMember:Lf8Kq2:1",
    shows: "firstName",
    record: { firstName: "Ada" },
    list: {
      path: "/accounting/account/ACM123/users/staffs",
      count: 2,
      shownToClient: [],
      shows: "id displayName email",
      conditions: {
        ids: { ...byOwnIds("userid", (id) => `StaffMember:ACM123:${id}`, 1, 2), ...among("id", 2) },
        search: { ...contains("ada", "displayName", "email"), ignored: [] },
        emailContains: { ...contains("ada", "email"), ignored: [["bo@", ["email_like"], ["2"]]] },
      },
      orders: {},
    },
  },
  TeamMember: {
    number: person,
    shows: "email",
    example: `TeamMember:14700001:${steadyUuid("team", 14_700_001, "jonas@larkspur-finch.example.com")}`,
    record: { email: "ada@example.test" },
    list: {
      path: "/auth/api/v1/businesses/14700001/team_members",
      count: 2,
      shownToClient: [],
      countedForClient: true,
      shows: "id active",
      conditions: { active: { ...is("active", false), ignored: [] } },
      orders: {},
    },
  },
};
