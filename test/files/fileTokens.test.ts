import { describe, expect, test } from "vitest";
import { createVaults, type KeptFile } from "../../src/files/vault.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { toAccountId } from "../../src/values/ids.ts";
import { books } from "../support/books.ts";
import { photo } from "../support/photo.ts";
import { complaints, create, formWith, orphansIn, sendFile, withToken } from "../support/send.ts";
import { start } from "../support/start.ts";

const expenses = "/accounting/account/ACM123/expenses/expenses";

describe("a token for a file", () => {
  const leave = async (url: string, token: string = tokens.owner, query = "") =>
    (await sendFile(url, formWith(photo()), { token, query })).body.token;

  test("works once", async () => {
    const { url, ask } = await start({ books: books() });
    const token = await leave(url);
    const use = () => ask(create, { token: tokens.owner, variables: withToken(token) });
    expect(complaints((await use()).data.expenseCreate)).toEqual([]);
    expect(complaints((await use()).data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);
  });

  test("works once, when it is used twice at the same time", async () => {
    const { url, ask, sandbox } = await start({ books: books() });
    const token = await leave(url);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask(create, { token: tokens.owner, variables: withToken(token) })),
    );
    const told = answers.map(({ data }) => complaints(data.expenseCreate).join());
    expect(told.toSorted()).toEqual(["", ...Array.from({ length: 4 }, () => "NOT_FOUND receipt.token")]);
    expect(sandbox.asked("POST", expenses)).toHaveLength(1);
  });

  test("is not spent by an input that is refused before it is sent", async () => {
    const { url, ask } = await start({ books: books() });
    const variables = withToken(await leave(url));
    const wrong = { input: { ...variables.input, amount: { amount: "-1", currency: "USD" } } };
    const refused = await ask(create, { token: tokens.owner, variables: wrong });
    expect(complaints(refused.data.expenseCreate)).toEqual(["INVALID amount.amount"]);
    const taken = await ask(create, { token: tokens.owner, variables });
    expect(complaints(taken.data.expenseCreate)).toEqual([]);
  });

  test("is not spent when FreshBooks takes no write, and works until its time is over", async () => {
    let minutes = 0;
    const now = () => new Date(Date.parse("2026-06-30T12:00:00Z") + minutes * 60_000);
    const { url, ask, sandbox, logged } = await start({ books: books(), app: { now } });
    const [early, late] = [await leave(url), await leave(url)];
    const use = (token: unknown) => ask(create, { token: tokens.owner, variables: withToken(token) });
    sandbox.faults.add({ rules: [{ fault: "roleGate", method: "POST", path: expenses }] });
    for (const token of [early, late])
      expect((await use(token)).errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
    sandbox.faults.clear();
    expect(orphansIn(logged)).toEqual([]);

    minutes = 9.9;
    const retried = (await use(early)).data.expenseCreate;
    expect([retried?.expense?.receipt?.mediaType, complaints(retried)]).toEqual(["image/jpeg", []]);
    minutes = 10;
    expect(complaints((await use(late)).data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);
    expect(orphansIn(logged)).toHaveLength(1);
  });

  test("is spent when the answer to the write was lost", async () => {
    const { url, ask, sandbox } = await start({ books: books() });
    const variables = withToken(await leave(url));
    const use = () => ask(create, { token: tokens.owner, variables });
    sandbox.answerNext({ method: "POST", path: expenses }, { status: 500, body: "" });
    expect((await use()).errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
    expect(complaints((await use()).data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);
  });

  test("is for the caller who left the file, and nobody else, not even at the same business", async () => {
    const { url, ask } = await start({ books: books() });
    const token = await leave(url);
    const other = await ask(create, { token: tokens.several, variables: withToken(token) });
    expect(complaints(other.data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);
    const own = await ask(create, { token: tokens.owner, variables: withToken(token) });
    expect(complaints(own.data.expenseCreate)).toEqual([]);
  });

  test("is for the business that it was left for", async () => {
    const { url, ask, sandbox } = await start({ books: books() });
    const token = await leave(url, tokens.several, "?business=Business:14700002");
    const { data } = await ask(create, { token: tokens.several, variables: withToken(token) });
    expect(complaints(data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);
    expect(sandbox.asked("POST", expenses)).toEqual([]);
  });

  test("is over after ten minutes; the file is logged as an orphan, once, and without FreshBooks' token", async () => {
    let minutes = 0;
    const now = () => new Date(Date.parse("2026-06-30T12:00:00Z") + minutes * 60_000);
    const { url, ask, logged, sandbox } = await start({ books: books(), app: { now } });
    const [early, late] = [await leave(url), await leave(url)];
    minutes = 9.9;
    const inTime = await ask(create, { token: tokens.owner, variables: withToken(early) });
    expect(complaints(inTime.data.expenseCreate)).toEqual([]);
    minutes = 10;
    for (let times = 0; times < 2; times += 1) {
      const tooLate = await ask(create, { token: tokens.owner, variables: withToken(late) });
      expect(complaints(tooLate.data.expenseCreate)).toEqual(["NOT_FOUND receipt.token"]);
    }
    expect(orphansIn(logged)).toMatchObject([{ account: "ACM123", kind: "image/jpeg", size: 4096 }]);
    for (const { jwt } of sandbox.uploads()) expect(logged.join("")).not.toContain(jwt);
  });

  test("ends with the process, and the file is logged", async () => {
    const { url, logged, close } = await start({ books: books() });
    await leave(url);
    await close();
    expect(orphansIn(logged)).toHaveLength(1);
  });
});

test("so many tokens are kept and no more: the oldest gives way, and its file is logged", () => {
  const lost: KeptFile[] = [];
  const vaults = createVaults(
    () => new Date(0),
    (_, file) => void lost.push(file),
  );
  const account = toAccountId("ACM123");
  const files = Array.from({ length: 10_002 }, (_, size) => ({ token: "jwt", mediaType: "image/png", size }));
  const given = files.map((file) => vaults.of("caller").put(account, file).token);
  expect(lost).toEqual(files.slice(0, 2));
  expect(vaults.of("caller").take(account, String(given[1]))).toBeUndefined();
  expect(vaults.of("caller").take(account, String(given[2]))).toEqual(files[2]);
  const taken = vaults.of("caller").take(account, String(given[3]));
  expect(taken && vaults.of("caller").giveBack(taken)).toBe(true);
  expect(taken && vaults.of("caller").giveBack(taken)).toBe(false); // once
  vaults.of("caller").put(account, { token: "jwt", mediaType: "image/png", size: 1 });
  vaults.of("caller").put(account, { token: "jwt", mediaType: "image/png", size: 2 });
  expect(lost.at(-1)).toBe(taken); // in its old place
  vaults.close();
  expect(lost).toHaveLength(10_003);
});
