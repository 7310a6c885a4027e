import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { start } from "../support/start.ts";

const project = "/projects/business/14700001/project/1";
const threads = "/comments/business/14700001/project/1/threads";
const invitation = "/auth/api/v1/users/invitation";
const id = "Project:14700001:1";
const cast = () => books({ projects: 2 });

describe("people are invited to a project", () => {
  const invite = (email: string, of = id) =>
    `mutation { projectInvite(input: { id: "${of}", email: "${email}" }) { project { pendingInvitations { email role } } userErrors { code path } } }`;

  test("once, and the project is read again to confirm it", async () => {
    const { known, sandbox } = await start({ books: cast() });
    const { data, errors } = await known(invite(" new@example.test "));
    expect(errors).toBeUndefined();
    expect(data.projectInvite).toEqual({
      project: { pendingInvitations: [{ email: "new@example.test", role: "MANAGER" }] },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${project}`, `POST ${invitation}`, `GET ${project}`]);
    const { data: other } = await known(
      '{ project(id: "Project:14700001:2") { pendingInvitations { email } } }',
    );
    expect(other.project?.pendingInvitations).toEqual([]);
    const again = await known(invite("NEW@example.test"));
    expect(complaints(again.data.projectInvite)).toEqual(["INVALID email"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test.each([
    [{ status: 200 }, "an answer without a body"],
    [{ status: 201, body: { anything: [1] } }, "an answer of any shape"],
  ])("after %j, %s, the project tells that there is no invitation", async (reply, _) => {
    const { known, sandbox } = await start({ books: cast() });
    sandbox.answerNext({ method: "POST" }, reply);
    const { data } = await known(invite("new@example.test"));
    expect(complaints(data.projectInvite)).toEqual(["NOT_APPLIED email"]);
    expect(sandbox.asked().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test("a lost answer is an unknown outcome, and nothing is sent twice", async () => {
    const { known, sandbox } = await start({ books: cast() });
    sandbox.answerNext({ method: "POST" }, { status: 502, body: {} });
    const { data, errors } = await known(invite("new@example.test"));
    expect(data.projectInvite).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(sandbox.asked().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test.each([
    ["nobody", id, ["INVALID email"]],
    ["ada@example.test", id, ["INVALID email"]],
    ["new@example.test", "Project:14700001:9", ["NOT_FOUND id"]],
  ])("%s to %s is refused before anything is sent", async (email, of, expected) => {
    const { known, sandbox } = await start({ books: cast() });
    expect(complaints((await known(invite(email, of))).data.projectInvite)).toEqual(expected);
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("discussions of a project", () => {
  const write = (name: string, fields: string) =>
    `mutation { ${name}(input: ${fields}) { project { id } userErrors { code path } } }`;
  const shown = `{ project(id: "${id}") { discussions { freshbooksId message comments { freshbooksId content } } } }`;
  const startOne = write("projectDiscussionCreate", `{ id: "${id}", message: "First draft is up" }`);
  const comment = write(
    "projectCommentCreate",
    `{ id: "${id}", freshbooksDiscussionId: "1", content: "Nice" }`,
  );

  test.each([
    ["wrapped", [{ freshbooksId: "1", content: "Nice" }]],
    ["bare", null],
  ] as const)("are started, commented and read, %s", async (discussionAnswers, comments) => {
    const { known, sandbox } = await start({ books: cast(), settings: { discussionAnswers } });
    expect((await known(startOne)).data.projectDiscussionCreate).toEqual({ project: { id }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`GET ${project}`, `POST ${threads}`]);
    expect((await known(comment)).data.projectCommentCreate).toEqual({ project: { id }, userErrors: [] });
    expect(sandbox.committed()).toEqual(["POST /comments/business/14700001/threads/1/comments"]);
    const { data, errors } = await known(shown);
    expect(errors).toBeUndefined();
    expect(data.project?.discussions).toEqual([
      { freshbooksId: "1", message: "First draft is up", comments },
    ]);
    expect(sandbox.asked()).toEqual([`GET ${project}`, `GET ${threads}`]);
  });

  test.each([
    [
      { threads: [{ id: {}, message: 5, comments: [{ id: "7" }] }, { comments: ["x", { id: "7" }] }] },
      [
        { freshbooksId: null, message: null, comments: [{ freshbooksId: "7", content: null }] },
        { freshbooksId: null, message: null, comments: null },
      ],
    ],
    [{ meta: {} }, null],
    [{ threads: null }, null],
    [{ threads: [] }, []],
  ])("%j is shown as far as it can be", async (body, expected) => {
    const { known, sandbox } = await start({ books: cast() });
    sandbox.answerNext({ method: "GET", path: /threads$/ }, { status: 200, body });
    const { data, errors } = await known(shown);
    expect(errors).toBeUndefined();
    expect(data.project?.discussions ?? null).toEqual(expected);
  });

  test.each([
    { threads: [{ id: 7, message: "One" }], meta: { total: 2 } },
    { threads: [{ id: 7, message: "One" }, null] },
  ])("%j, which lacks some of them, is never shown as all", async (body) => {
    const { known, sandbox } = await start({ books: cast() });
    sandbox.answerNext({ method: "GET", path: /threads$/ }, { status: 200, body });
    const { data, errors } = await known(shown);
    expect(data.project?.discussions).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: "UPSTREAM_MISMATCH", fields: ["discussions"] } }]);
  });

  test("a comment goes to a discussion of the project, as far as FreshBooks lists them", async () => {
    const { known, sandbox } = await start({ books: cast() });
    await known(startOne);
    await known(comment);
    expect(sandbox.asked()).toEqual([
      `GET ${project}`,
      `GET ${threads}`,
      "POST /comments/business/14700001/threads/1/comments",
    ]);
    const other = comment.replace(id, "Project:14700001:2");
    expect(complaints((await known(other)).data.projectCommentCreate)).toEqual([
      "NOT_FOUND freshbooksDiscussionId",
    ]);
    expect(sandbox.committed()).toEqual([]);
  });

  test.each([
    { threads: [{ message: "Without a number" }] },
    { threads: [{ id: 7 }], meta: { total: 2 } },
    { meta: {} },
  ])("a list that does not tell, such as %j, refuses no comment", async (body) => {
    const { known, sandbox } = await start({ books: cast() });
    await known(startOne);
    sandbox.answerNext({ method: "GET", path: /threads$/ }, { status: 200, body });
    expect((await known(comment)).data.projectCommentCreate).toEqual({ project: { id }, userErrors: [] });
    expect(sandbox.committed()).toEqual(["POST /comments/business/14700001/threads/1/comments"]);
  });

  test("another text than was sent is reported, and a lost answer is an unknown outcome", async () => {
    const { known, sandbox } = await start({ books: cast() });
    sandbox.answerNext({ method: "POST" }, { status: 200, body: { thread: { message: "Else" } } });
    expect(complaints((await known(startOne)).data.projectDiscussionCreate)).toEqual(["NOT_APPLIED message"]);
    sandbox.answerNext({ method: "POST" }, { status: 503, body: {} });
    const { errors } = await known(startOne);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(sandbox.asked().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });

  test.each([
    ["projectDiscussionCreate", `{ id: "${id}", message: " " }`, ["REQUIRED message"]],
    [
      "projectCommentCreate",
      `{ id: "${id}", freshbooksDiscussionId: "1/x", content: "" }`,
      ["INVALID freshbooksDiscussionId", "REQUIRED content"],
    ],
    [
      "projectCommentCreate",
      `{ id: "${id}", freshbooksDiscussionId: "9", content: "x" }`,
      ["NOT_FOUND freshbooksDiscussionId"],
    ],
    ["projectDiscussionCreate", `{ id: "Project:14700001:9", message: "x" }`, ["NOT_FOUND id"]],
  ])("%s %s is refused", async (name, fields, expected) => {
    const { known, sandbox } = await start({ books: cast() });
    expect(complaints((await known(write(name, fields))).data[name])).toEqual(expected);
    expect(sandbox.committed()).toEqual([]);
  });
});
