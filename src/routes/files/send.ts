import type { FastifyReply } from "fastify";
import type { MediaType } from "../../files/kind.ts";
import { safeName } from "../../files/name.ts";
import type { FileToRead } from "../../freshbooks/families/download.ts";

/** A file that the caller may read, and what it is called. One whose kind is null is not shown, only saved. */
export type FoundFile = { name: string | null; file: FileToRead<MediaType | null> };

/** Answers with the file, as something that no browser takes for a page of this server. */
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

/** The name twice: in plain letters for old programs, and as it is. */
function disposition(way: string, name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
