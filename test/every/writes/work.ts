import { person } from "../nouns/books.ts";
import { money, type Row } from "./row.ts";

const client = "Client:ACM123:1";
const project = "Project:14700001:1";
const service = "Service:14700001:1";
const entry = "TimeEntry:14700001:1";
const timer = "Timer:14700001:5";

/** Projects, time and people. */
export const work: readonly Row[] = [
  {
    mutation: "projectCreate",
    input: { title: "A", clientId: client },
    sends: ["GET a/users/clients/1", "POST p/project"],
  },
  {
    mutation: "projectCreate",
    when: "it is the firm's own",
    input: { title: "A", internal: true },
    sends: ["POST p/project"],
  },
  {
    mutation: "projectCreate",
    when: "its price has a currency",
    input: { title: "A", clientId: client, rate: money("5.00") },
    sends: ["GET a/users/clients/1", "POST p/project"],
  },
  {
    mutation: "projectCreate",
    when: "it uses services",
    input: { title: "A", clientId: client, serviceIds: [service] },
    sends: ["GET c/service/1", "GET a/users/clients/1", "POST p/project"],
  },
  {
    mutation: "projectUpdate",
    input: { id: project, description: "A" },
    sends: ["GET p/project/1", "PUT p/project/1"],
  },
  {
    mutation: "projectUpdate",
    when: "it gets a title",
    input: { id: project, title: "A" },
    sends: ["GET p/project/1", "PUT p/project/1"],
  },
  { mutation: "projectComplete", input: { id: project }, sends: ["GET p/project/1", "PUT p/project/1"] },
  { mutation: "projectReopen", input: { id: project }, sends: ["GET p/project/1", "PUT p/project/1"] },
  { mutation: "projectDelete", input: { id: project }, sends: ["GET p/project/1", "DELETE p/project/1"] },
  {
    mutation: "projectInvite",
    input: { id: project, email: "new@example.test" },
    sends: ["GET p/project/1", "POST auth/users/invitation", "GET p/project/1"],
  },
  {
    mutation: "projectDiscussionCreate",
    input: { id: project, message: "A" },
    sends: ["GET p/project/1", "POST c/project/1/threads"],
  },
  {
    mutation: "projectCommentCreate",
    first: { mutation: "projectDiscussionCreate", input: { id: project, message: "A" } },
    input: { id: project, freshbooksDiscussionId: "1", content: "A" },
    sends: ["GET p/project/1", "GET c/project/1/threads", "POST c/threads/1/comments"],
  },
  {
    mutation: "projectServiceUpdate",
    input: { id: project, serviceId: service, rate: money("5.00") },
    sends: ["GET p/project/1", "GET a/users/clients/1", "PUT c/project/1/service/1/rate"],
  },
  { mutation: "serviceCreate", input: { name: "A" }, sends: ["POST c/service"] },
  {
    mutation: "serviceUpdate",
    input: { id: service, rate: money("5.00") },
    sends: ["GET c/service_rates", "GET c/service/1", "POST c/service/1/rate"],
  },
  { mutation: "taskCreate", input: { name: "A" }, sends: ["POST a/projects/tasks"] },
  { mutation: "taskUpdate", input: { id: "Task:ACM123:1", name: "B" }, sends: ["PUT a/projects/tasks/1"] },
  { mutation: "taskDelete", input: { id: "Task:ACM123:1" }, sends: ["PUT a/projects/tasks/1"] },
  { mutation: "taskRestore", input: { id: "Task:ACM123:1" }, sends: ["PUT a/projects/tasks/1"] },
  {
    mutation: "timeEntryCreate",
    input: { duration: { hours: "1" }, date: "2026-06-01", clientId: client },
    sends: ["GET a/users/clients/1", "POST t/time_entries"],
  },
  {
    mutation: "timeEntryCreate",
    when: "it is on a project",
    input: { duration: { hours: "1" }, date: "2026-06-01", project: { id: project } },
    sends: ["GET p/project/1", "POST t/time_entries"],
  },
  {
    mutation: "timeEntryCreate",
    when: "all is given",
    input: {
      duration: { hours: "1" },
      startedAt: "2026-06-01T09:00:00Z",
      project: { id: project },
      clientId: client,
      service: { id: service },
    },
    sends: ["GET p/project/1", "GET c/service/1", "POST t/time_entries"],
  },
  {
    mutation: "timeEntryCreate",
    when: "all is named",
    input: { duration: { hours: "1" }, project: { title: "First" }, service: { name: "Design" } },
    sends: [
      "GET p/projects?active=true&complete=false&page=1&per_page=100",
      "GET c/services?page=1&per_page=100",
      "POST t/time_entries",
    ],
  },
  {
    mutation: "timeEntryUpdate",
    input: { id: entry, note: "A" },
    sends: ["GET t/time_entries/1", "PUT t/time_entries/1"],
  },
  {
    mutation: "timeEntryDelete",
    input: { id: entry },
    sends: ["GET t/time_entries/1", "DELETE t/time_entries/1"],
  },
  {
    mutation: "timerStart",
    first: { mutation: "timerDiscard", input: { id: timer } },
    input: { project: { id: project } },
    sends: ["GET p/project/1", "GET c/timers", "POST t/time_entries"],
  },
  { mutation: "timerPause", input: { id: timer }, sends: ["GET c/timers", "PUT t/time_entries/2"] },
  {
    mutation: "timerResume",
    first: { mutation: "timerPause", input: { id: timer } },
    input: { id: timer },
    sends: ["GET c/timers", "POST t/time_entries"],
  },
  { mutation: "timerLog", input: { id: timer }, sends: ["GET c/timers", "PUT c/timers/5"] },
  { mutation: "timerDiscard", input: { id: timer }, sends: ["GET c/timers", "DELETE c/timers/5"] },
  {
    mutation: "retainerCreate",
    input: {
      clientId: "Client:ACM123:2",
      startDate: "2026-07-05",
      nextPeriodStartDate: "2026-08-05",
      fee: money("5.00"),
      budget: { hours: "1" },
    },
    sends: ["GET a/users/clients/2", "POST c/retainers"],
  },
  {
    mutation: "retainerUpdate",
    input: { id: "Retainer:14700001:1", fee: money("5.00") },
    sends: ["GET c/retainer/1", "GET a/users/clients/1", "PUT c/retainer/1"],
  },
  { mutation: "retainerDelete", input: { id: "Retainer:14700001:1" }, sends: ["PUT c/retainer/1"] },
  {
    mutation: "retainerRestore",
    input: { id: "Retainer:14700001:1" },
    sends: ["GET c/retainer/1", "GET c/retainers", "PUT c/retainer/1"],
  },
  {
    mutation: "staffMemberUpdate",
    input: { id: "StaffMember:ACM123:2", note: "A" },
    sends: ["PUT a/users/staffs/2"],
  },
  { mutation: "staffMemberDelete", input: { id: "StaffMember:ACM123:2" }, sends: ["PUT a/users/staffs/2"] },
  {
    mutation: "teamMemberUpdate",
    input: { id: `TeamMember:14700001:${person}`, rate: money("5.00") },
    sends: [
      "GET auth/businesses/14700001/team_members/c7b5986f-f7e4-4e96-84b6-1be85b668b31",
      "PUT c/team_member_rate/14400001",
    ],
  },
];
