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
  const way = mediaType ? "inline" : "attachment";
  return guarded(reply.type(mediaType ?? "application/octet-stream"), way, safeName(name, mediaType)).send(
    file.content,
  );
}

/** Headers for a file that only its caller may see, and that is no page of this server. */
export const guarded = (reply: FastifyReply, way: "inline" | "attachment", name: string): FastifyReply =>
  reply
    .header("content-disposition", disposition(way, name))
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cross-origin-resource-policy", "same-origin")
    .header("cache-control", "private, no-store");

/** The file name twice: in ASCII for old clients, and in full (RFC 6266). */
function disposition(way: string, name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
