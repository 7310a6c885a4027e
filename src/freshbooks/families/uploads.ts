import { randomBytes } from "node:crypto";
import type { HttpAnswer } from "../../http/message.ts";
import type { AccountId } from "../../values/ids.ts";
import type { Session } from "../caller/session.ts";
import { FreshBooksError, type Reason, reasonFor, refusal } from "../errors.ts";
import { type FileToRead, fileIn, type Judge } from "./download.ts";

/** A file to send. Quotation marks and line breaks in the name are removed or encoded. */
export type FileToSend = {
  readonly name: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
};

/** A file at FreshBooks. Anybody can open it with the token, which never leaves this server. */
export type Upload = { readonly token: string; readonly mediaType: string };

/** Where FreshBooks keeps a file: a logo is an image, any other file is an attachment. */
export type Place = "attachments" | "images";

/** The files of one account: each is stored under a token, and references are written elsewhere. */
export function uploadsOf({ transfer }: Session, accountId: AccountId) {
  return {
    /** Streams a file, once. Throws its own error when interrupted; then FreshBooks has nothing. */
    send: async (file: FileToSend, place: Place = "attachments"): Promise<Upload> => {
      const boundary = `freshbooks-subgraph-${randomBytes(16).toString("hex")}`;
      const type = `multipart/form-data; boundary=${boundary}`;
      const path = `/uploads/account/${accountId}/${place}`;
      const token = await transfer
        .send(path, type, formOf(file, boundary), (answer) => tokenIn(answer, keys[place]))
        .catch((error: unknown) => {
          throw refusedUnread(error) ?? error;
        });
      return { token, mediaType: file.mediaType };
    },
    /** Null when there is no such file. */
    read: <Kind>(
      token: string,
      judge: Judge<Kind>,
      place: Place = "attachments",
    ): Promise<FileToRead<Kind> | null> =>
      transfer.open(`/uploads/${place}/${encodeURIComponent(token)}`, (answer) =>
        fileIn(answer, judge, async (other) => (other.status === 200 ? undefined : refusedFile(other))),
      ),
  };
}

async function* formOf({ name, mediaType, content }: FileToSend, boundary: string) {
  const quoted = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  yield Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="content"; filename="${quoted}"\r\ncontent-type: ${mediaType}\r\n\r\n`,
  );
  yield* content;
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

/** The key of the uploaded file in an answer. */
const keys = { attachments: "attachment", images: "image" } as const;

function tokenIn({ status, headers, json }: HttpAnswer, key: (typeof keys)[Place]): string {
  if (status < 200 || status >= 300) throw refusedFile({ status, headers });
  const token = (json as Readonly<Record<string, { jwt?: unknown } | null>> | null | undefined)?.[key]?.jwt;
  if (typeof token === "string" && token) return token;
  throw new FreshBooksError("unavailable", `FreshBooks answered without an ${key}`);
}

/** About the file itself; this family has no error numbers. */
const aboutTheFile = new Map<number, Reason>([
  [413, "invalid"],
  [415, "invalid"],
]);

/** FreshBooks' proxy rejects too large a file in HTML. */
function refusedUnread(error: unknown): FreshBooksError | undefined {
  const status = error instanceof FreshBooksError ? error.failure?.status : undefined;
  return status !== undefined && aboutTheFile.has(status) ? refusedFile({ status, headers: {} }) : undefined;
}

const refusedFile = (answer: Pick<HttpAnswer, "status" | "headers">): FreshBooksError =>
  refusal(answer, { what: "a file ", reason: aboutTheFile.get(answer.status) ?? reasonFor(answer.status) });
