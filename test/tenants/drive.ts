import { createRandom, type Random } from "../../src/sandbox/books/random.ts";
import { bodyOf, type Credentials, createAsker, withoutIds } from "./asker.ts";
import { held, pdfOf, type Tenant } from "./books.ts";
import { judge, judgeTwins, noVerdict, type Verdict } from "./judge.ts";
import { type Asked, list, read, write } from "./own.ts";
import { idOf, nobody, type Reach, reaches, type Stranger } from "./strangers.ts";

/** Looks valid, but fits no list. */
const nobodysCursor = Buffer.from(`[1,"454001",3]${"A".repeat(16)}`).toString("base64url");

/** A server, and all its concurrent callers. */
export type Drive = {
  readonly url: string;
  readonly tenants: readonly Tenant[];
  readonly operations: number;
  readonly atOnce: number;
  readonly seed: number;
  readonly credentials: Credentials;
  /** When to stop, even if incomplete. */
  readonly until?: number;
};

export type Driven = Verdict & { operations: number; aborted: number; kinds: Map<string, number> };

type Cursor = { readonly list: string; readonly cursor: string };

/** Mixes the operations of all tenants, and checks every response. */
export async function drive(options: Drive): Promise<Driven> {
  const { url, tenants, operations, atOnce, credentials, until = Number.POSITIVE_INFINITY } = options;
  const random = createRandom(options.seed);
  const driven: Driven = { ...noVerdict(), operations: 0, aborted: 0, kinds: new Map<string, number>() };
  const cursors = new Map<Tenant, Cursor>();
  const files = new Map<Tenant, string>();

  const somebody = (): Tenant => tenants[random.whole(0, tenants.length - 1)] as Tenant;
  const somebodyElse = (own: Tenant): Tenant => {
    const other = somebody();
    return other === own ? somebodyElse(own) : other;
  };

  const { send, ask } = createAsker(url, credentials);
  const look = (own: Tenant, what: string, said: string): string => {
    const body = bodyOf(said);
    judge(driven, own, what, body);
    return body;
  };

  async function pages(own: Tenant): Promise<string> {
    const asked = list(random, random.chance(0.6) ? cursors.get(own) : undefined);
    const body = look(own, asked.name, await ask(own, asked));
    const cursor = /"endCursor":"([^"]+)"\}[^[]*$/.exec(body)?.[1];
    if (cursor) cursors.set(own, { list: asked.list, cursor });
    else cursors.delete(own);
    return asked.name;
  }

  /** The same query for another tenant's record, and for a nonexistent one. */
  async function reach(own: Tenant, to: Reach): Promise<string> {
    const other = somebodyElse(own);
    const about = async (stranger: Stranger) => {
      const said = await ask(own, { ...to, variables: to.variables(stranger, own) });
      judge(driven, own, to.name, bodyOf(withoutIds(said, stranger)));
      return withoutIds(said, stranger);
    };
    judgeTwins(driven, to.name, await about(other), await about(nobody));
    return "a stranger's id";
  }

  async function swappedCursor(own: Tenant): Promise<string> {
    const stolen = cursors.get(somebodyElse(own));
    if (!stolen) return pages(own);
    const query = `query ($after: String) { business { ${stolen.list}(first: 2, after: $after) { nodes { id } } } }`;
    const about = (after: string) => ask(own, { name: "cursor", query, variables: { after } });
    const answer = await about(stolen.cursor);
    judge(driven, own, "a stranger's cursor", bodyOf(answer));
    judgeTwins(driven, `a stranger's cursor of ${stolen.list}`, answer, await about(nobodysCursor));
    return "a stranger's cursor";
  }

  async function sendFile(own: Tenant): Promise<string> {
    const form = new FormData();
    const bytes = pdfOf(own, `file ${driven.operations}`) as Uint8Array<ArrayBuffer>;
    form.append("file", new Blob([bytes], { type: "application/pdf" }), `new-${own.mark}.pdf`);
    const body = look(own, "POST /files", await send(own, "/files", { method: "POST", body: form }));
    const token = /"token":"([^"]+)"/.exec(body)?.[1];
    if (token) files.set(own, token);
    return "POST /files";
  }

  async function useFile(own: Tenant): Promise<string> {
    const token = files.get(own);
    if (!token) return sendFile(own);
    files.delete(own);
    const asked = write(own, random, token);
    const body = look(own, "expense with a file", await ask(own, asked));
    const id = /"id":"(Expense:[^"]+)"/.exec(body)?.[1];
    if (!id)
      driven.findings.push(`expense with a file: ${own.mark} could not use their own: ${body.slice(0, 300)}`);
    else await receipt(own, id);
    return "expense with a file";
  }

  async function strangersFile(own: Tenant): Promise<string> {
    const other = somebodyElse(own);
    const token = files.get(other);
    if (!token) return sendFile(other);
    const forged = Buffer.from(token, "base64url").reverse().toString("base64url");
    const [theirs, nobodys] = [
      await ask(own, write(own, random, token)),
      await ask(own, write(own, random, forged)),
    ];
    judge(driven, own, "a stranger's file", bodyOf(theirs));
    judgeTwins(driven, "a stranger's file", theirs, nobodys);
    return "a stranger's file";
  }

  async function receipt(
    own: Tenant,
    id = idOf("Expense", random.whole(1, held.receipts), own),
  ): Promise<string> {
    const said = look(own, "a receipt", await send(own, `/files/receipts/${id}`));
    if (!said.includes(own.mark))
      driven.findings.push(`a receipt: ${own.mark} did not get ${id}: ${said.slice(0, 200)}`);
    return "a receipt";
  }

  async function pdf(own: Tenant): Promise<string> {
    const id = idOf("Invoice", random.whole(1, held.invoices), own);
    const said = look(own, "a PDF", await send(own, `/files/invoices/${id}/invoice.pdf`));
    if (!said.includes("%PDF-"))
      driven.findings.push(`a PDF: ${own.mark} did not get ${id}: ${said.slice(0, 200)}`);
    return "a PDF";
  }

  async function strangersPdf(own: Tenant): Promise<string> {
    const about = async (stranger: Stranger) =>
      withoutIds(await send(own, `/files/invoices/${idOf("Invoice", 1, stranger)}/invoice.pdf`), stranger);
    judgeTwins(driven, "a stranger's PDF", await about(somebodyElse(own)), await about(nobody));
    return "a stranger's PDF";
  }

  async function strangersReceipt(own: Tenant): Promise<string> {
    const about = async (stranger: Stranger) =>
      withoutIds(await send(own, `/files/receipts/${idOf("Expense", 1, stranger)}`), stranger);
    judgeTwins(driven, "a stranger's receipt", await about(somebodyElse(own)), await about(nobody));
    return "a stranger's receipt";
  }

  async function aborted(own: Tenant): Promise<string> {
    const asked = random.chance(0.3) ? write(own, random) : read(own, random);
    const signal = AbortSignal.timeout(random.whole(1, 25));
    const said = await ask(own, asked, signal).catch(() => undefined);
    if (said) look(own, asked.name, said);
    else driven.aborted += 1;
    return "aborted";
  }

  async function plain(own: Tenant, asked: Asked): Promise<string> {
    look(own, asked.name, await ask(own, asked));
    return asked.name;
  }

  const deeds: readonly [weight: number, (own: Tenant) => Promise<string>][] = [
    [24, pages],
    [30, (own) => plain(own, read(own, random))],
    [14, (own) => plain(own, write(own, random))],
    [12, (own) => reach(own, reaches[random.whole(0, reaches.length - 1)] as Reach)],
    [5, swappedCursor],
    [3, useFile],
    [2, strangersFile],
    [3, (own) => receipt(own)],
    [2, strangersReceipt],
    [2, pdf],
    [2, strangersPdf],
    [5, aborted],
  ];
  const choose = pickerOf(deeds, random);

  async function work(): Promise<void> {
    while (driven.operations < operations && Date.now() < until && driven.findings.length < 20) {
      driven.operations += 1;
      const kind = await choose()(somebody());
      driven.kinds.set(kind, (driven.kinds.get(kind) ?? 0) + 1);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return driven;
}

function pickerOf<Item>(weighted: readonly (readonly [number, Item])[], random: Random): () => Item {
  const all = weighted.flatMap(([weight, item]) => Array<Item>(weight).fill(item));
  return () => all[random.whole(0, all.length - 1)] as Item;
}
