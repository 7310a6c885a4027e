import type { BusinessId, ProjectId } from "../../../values/ids.ts";
import type { Session } from "../../caller/session.ts";
import { ListError, MismatchError } from "../../errors.ts";
import { readOne, sendBlind } from "../../families/business.ts";
import { mostSingles } from "../../lists/byIds.ts";
import type { Wire } from "../../records/field.ts";
import { carryOut, type UserError, type Written } from "../../writes/write.ts";

/** A comment on a message; null means that FreshBooks does not show it. */
export type ProjectComment = { readonly freshbooksId: string | null; readonly content: string | null };

/** A message on a project, and its comments. No answer is recorded, so any part may be missing. */
export type ProjectDiscussion = {
  readonly freshbooksId: string | null;
  readonly message: string | null;
  readonly comments: readonly ProjectComment[] | null;
};

const isObject = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const numberIn = ({ id }: Wire): string | null =>
  typeof id === "string" || Number.isSafeInteger(id) ? String(id) : null;
const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);

const toComment = (wire: Wire): ProjectComment => ({
  freshbooksId: numberIn(wire),
  content: textIn(wire.content),
});

const toDiscussion = (wire: Wire): ProjectDiscussion => ({
  freshbooksId: numberIn(wire),
  message: textIn(wire.message),
  comments:
    Array.isArray(wire.comments) && wire.comments.every(isObject) ? wire.comments.map(toComment) : null,
});

/** The rows of an answer: its own, or those under the name. Null for none. */
function rowsIn(answer: unknown, name: string): readonly unknown[] | null {
  const rows = isObject(answer) ? (answer[name] ?? answer.response) : answer;
  return Array.isArray(rows) ? rows : null;
}

/** The total number of rows, if the answer has it. */
const totalIn = (answer: unknown): number | undefined => {
  const meta = isObject(answer) && isObject(answer.meta) ? answer.meta : {};
  return typeof meta.total === "number" ? meta.total : undefined;
};

type Threads = {
  readonly discussions: readonly ProjectDiscussion[] | null;
  /** Whether some are known to be missing. */
  readonly isCut: boolean;
};

async function readThreads(session: Session, businessId: BusinessId, projectId: ProjectId): Promise<Threads> {
  if (session.singles.left <= 0) throw tooMany();
  session.singles.left -= 1;
  const path = `/comments/business/${businessId}/project/${projectId}/threads`;
  return readOne(session, path, (answer) => {
    const rows = rowsIn(answer, "threads");
    const discussions = rows?.filter(isObject).map(toDiscussion) ?? null;
    const count = discussions?.length ?? 0;
    return { discussions, isCut: count < Math.max(rows?.length ?? 0, totalIn(answer) ?? 0) };
  });
}

/** The messages on a project; null when the answer has no list. One request for each. Throws for a list that lacks some of them. */
export async function readDiscussions(session: Session, businessId: BusinessId, projectId: ProjectId) {
  const { discussions, isCut } = await readThreads(session, businessId, projectId);
  if (isCut) throw new MismatchError(["discussions"], { leftOut: true });
  return discussions;
}

/** Whether a message is another project's. FreshBooks' list is not recorded: false when it does not show that. */
export async function isElsewhere(
  session: Session,
  businessId: BusinessId,
  projectId: ProjectId,
  discussionId: string,
): Promise<boolean> {
  const { discussions, isCut } = await readThreads(session, businessId, projectId);
  if (!discussions || isCut) return false;
  return discussions.every(({ freshbooksId }) => freshbooksId !== null && freshbooksId !== discussionId);
}

type Posting<Item> = {
  readonly path: string;
  /** The wrapper, and its only key. */
  readonly of: readonly [wrapper: string, key: string];
  readonly text: string;
  /** The input's name of the text, and what the text is posted to. */
  readonly name: string;
  readonly subject: string;
  readonly item: Item;
};

/** Posts a text. What the answer shows differently was not applied; what it does not show may have been. */
async function post<Item extends object>(
  session: Session,
  businessId: BusinessId,
  { path, of: [wrapper, key], text, name, subject, item }: Posting<Item>,
): Promise<Written<Item>> {
  let shown: string | null = null;
  const send = () =>
    sendBlind(
      session,
      `/comments/business/${businessId}/${path}`,
      { [wrapper]: { [key]: text } },
      (answer) => {
        const inside = isObject(answer) && isObject(answer[wrapper]) ? answer[wrapper] : answer;
        shown = isObject(inside) ? textIn(inside[key]) : null;
        return item;
      },
    );
  const written = await carryOut({}, {}, send, { subject: [subject] });
  if (!written.item || shown === null || (shown as string).trim() === text.trim()) return written;
  const error: UserError = {
    ...{ path: [name], code: "NOT_APPLIED" },
    message: "FreshBooks returned a different text",
  };
  return { item: written.item, userErrors: [error] };
}

/** Posts a new message on a project. */
export const startDiscussion = <Item extends object>(
  session: Session,
  businessId: BusinessId,
  projectId: ProjectId,
  message: string,
  item: Item,
): Promise<Written<Item>> =>
  post(session, businessId, {
    ...{ path: `project/${projectId}/threads`, of: ["thread", "message"], text: message },
    ...{ name: "message", subject: "id", item },
  });

/** Comments on a message. */
export const addComment = <Item extends object>(
  session: Session,
  businessId: BusinessId,
  discussionId: string,
  content: string,
  item: Item,
): Promise<Written<Item>> =>
  post(session, businessId, {
    ...{
      path: `threads/${discussionId}/comments`,
      of: ["comment", "content"],
      text: content,
      name: "content",
    },
    ...{ subject: "freshbooksDiscussionId", item },
  });

const tooMany = () =>
  new ListError(
    "tooMany",
    `FreshBooks returns the discussions of projects one by one, at most ${mostSingles} in an operation: request them in several operations`,
  );
