import type { Account } from "../state/account.ts";
import type { UploadKind } from "../state/upload.ts";
import type { World } from "../state/world.ts";
import { type Answer, type Ask, bearer } from "../wire/exchange.ts";
import { withRate } from "./rate.ts";
import { addUpload } from "./uploads/upload.ts";

const kinds = new Map<string, UploadKind>([
  ["attachments", "attachment"],
  ["images", "image"],
]);

/** `/uploads/account/{accountId}/attachments` accepts a file, `/uploads/attachments/{jwt}` returns it; `images` likewise. */
export function uploads(ask: Ask, world: World): Answer {
  const token = bearer(ask);
  return withRate(
    world,
    token ?? "",
    "others",
    () => refusal(429, "Rate limit exceeded"),
    () => answerTo(ask, world, token),
  );
}

function answerTo(ask: Ask, world: World, token: string | undefined): Answer {
  const identity = world.sessions.identityOf(token);
  if (!identity) return refusal(401, "This action requires authentication to continue.");
  const accounts = identity.roles.flatMap(({ role, accountId }) => {
    const account = world.state.accounts.get(accountId);
    return account ? [{ account, mayWrite: role !== "client" }] : [];
  });

  const [, accountId, plural = "", jwt] =
    /^\/uploads\/(?:account\/([^/]+)\/)?(attachments|images)(?:\/([^/]+))?\/?$/.exec(ask.path) ?? [];
  const kind = kinds.get(plural);
  if (!kind || (accountId === undefined) === (jwt === undefined)) return refusal(404, "Not found");
  if (jwt !== undefined) return ask.method === "GET" ? give(jwt, kind, accounts) : notAllowed;

  const found = accounts.find(({ account }) => account.seed.accountId === accountId);
  if (ask.method !== "POST") return notAllowed;
  if (!found) return refusal(404, "Account not found");
  if (!found.mayWrite) return refusal(403, "Permission denied");
  return take(ask, kind, found.account, world);
}

function take({ file }: Ask, kind: UploadKind, account: Account, { settings }: World): Answer {
  if (!file) return refusal(400, "Content required");
  const { filename, jwt, mediaType, uuid } = addUpload(account, kind, file);
  const shown = { filename, public_id: jwt, jwt, media_type: mediaType, uuid };
  const link = `https://my.freshbooks.com/service/uploads/images/${jwt}`;
  return {
    ...{ status: settings.uploadStatus, headers: { "content-type": "application/vnd.api+json" } },
    body: kind === "image" ? { image: shown, link } : { attachment: shown },
  };
}

function give(jwt: string, kind: UploadKind, accounts: readonly { account: Account }[]): Answer {
  const upload = accounts.map(({ account }) => account.uploads.get(jwt)).find(Boolean);
  if (upload?.kind !== kind || !upload.bytes) return refusal(404, "File not found");
  return {
    status: 200,
    headers: { "content-type": upload.mediaType, "x-filename": headerText(upload.name) },
    body: upload.bytes,
  };
}

/** A header has bytes, not letters: a non-ASCII name is sent as UTF-8. */
const headerText = (text: string) =>
  Buffer.from([...text].filter((letter) => letter >= " " && letter !== "\x7f").join("")).toString("latin1");

/** Apart from the two texts for a missing file and a wrong verb, this family's errors were never seen. */
const refusal = (status: number, error: string): Answer => ({ status, body: { error } });
const notAllowed = refusal(405, "Method not allowed");
