import { bodyOf, type Call, type Deeds } from "../../families/business/deed.ts";
import { notFound } from "../../families/business/errors.ts";
import { type Kind, readFields } from "../../families/business/fields.ts";
import type { Thread } from "../../state/work.ts";
import type { Fields } from "../../wire/json.ts";

/** Requests of FreshBooks' own Postman collection, without responses: these follow the family, or are bare by the settings. */
export const discussionDeeds: Deeds = [
  ["GET project/#/threads", listThreads],
  ["POST project/#/threads", addThread],
  ["POST threads/#/comments", addComment],
];

const kindsOf = (key: string) => new Map<string, Kind>([[key, "text"]]);

const show = ({ id, message, comments }: Thread, { settings }: Call): Fields =>
  settings.discussionAnswers === "bare" ? { id, message } : { id, message, comments: [...comments] };

function listThreads(call: Call): Fields {
  const projectId = projectIn(call);
  const threads = [...call.work.threads.values()].filter((thread) => thread.projectId === projectId);
  const shown = threads.map((thread) => show(thread, call));
  return call.settings.discussionAnswers === "bare" ? { response: shown } : { threads: shown };
}

function addThread(call: Call): Fields {
  const projectId = projectIn(call);
  const { message } = readFields(bodyOf(call, "thread"), kindsOf("message"), ["message"]);
  const thread = { id: call.work.series.next("thread"), projectId, message: String(message), comments: [] };
  call.work.threads.set(thread.id, thread);
  return call.settings.discussionAnswers === "bare" ? {} : { thread: show(thread, call) };
}

function addComment(call: Call): Fields {
  const thread = call.work.threads.get(call.ids[0] ?? 0);
  if (!thread) throw notFound();
  const { content } = readFields(bodyOf(call, "comment"), kindsOf("content"), ["content"]);
  const comment: Fields = { id: call.work.series.next("comment"), content: String(content) };
  thread.comments.push(comment);
  return call.settings.discussionAnswers === "bare" ? {} : { comment };
}

function projectIn({ work, ids }: Call): number {
  const [id = 0] = ids;
  if (!work.projects.has(id)) throw notFound();
  return id;
}
