import type { FastifyReply } from "fastify";
import type { MediaType } from "../../files/kind.ts";
import { safeName } from "../../files/name.ts";
import type { FileToRead } from "../../freshbooks/families/download.ts";

/** A file that the caller may read, with its name. A file of unknown type (null) is only offered as a download. */
export type FoundFile = { name: string | null; file: FileToRead<MediaType | null> };

/** Sends the file with headers that keep a browser from treating it as a page of this server. */
export function sendFile(reply: FastifyReply, { name, file }: FoundFile): FastifyReply {
  const { kind: mediaType } = file;
  if (file.length !== null) reply.header("content-length", file.length);
  return reply
    .type(mediaType ?? "application/octet-stream")
    .header(
      "content-disposition",
      disposition(mediaType ? "inline" : "attachment", safeName(name, mediaType)),
    )
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cross-origin-resource-policy", "same-origin")
    .header("cache-control", "private, no-store")
    .send(file.content);
}

/** The file name twice: in ASCII for old clients, and in full (RFC 6266). */
function disposition(way: string, name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
