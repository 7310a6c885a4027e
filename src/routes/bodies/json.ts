import type { FastifyInstance } from "fastify";
import { fromUtf8, hasWholeTexts, isWhole } from "../../values/text.ts";
import { UnreadableRequest } from "./unreadable.ts";

const notUtf8 = "The request must be UTF-8: nothing was carried out";
const notWhole = "A text contains U+0000 or a lone surrogate: nothing was carried out";

/**
 * Parses JSON bodies and query strings of a scope as strict UTF-8. Lenient decoding would write U+FFFD to the books.
 */
export function takeJson(scope: FastifyInstance): void {
  const parse = scope.getDefaultJsonParser("error", "error");

  scope.removeContentTypeParser("application/json");
  scope.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const text = textOf(body as Buffer);
    if (text === undefined) return done(new UnreadableRequest(400, notUtf8));
    parse(request, text, (error, value: unknown) => {
      if (error) done(error);
      else if (hasWholeTexts(value, text)) done(null, value);
      else done(new UnreadableRequest(400, notWhole));
    });
  });

  scope.addHook("preParsing", ({ headers }, _, payload, done) => {
    const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(headers["content-type"] ?? "")?.[1];
    if (charset !== undefined && !/^utf-?8$/i.test(charset))
      return done(new UnreadableRequest(415, "The body must be UTF-8; its `charset` names another encoding"));
    done(null, payload);
  });

  scope.addHook("preParsing", ({ method, url }, _, payload, done) => {
    if (method === "POST" || !url.includes("?")) return done(null, payload);
    const search = url.slice(url.indexOf("?"));
    if (!isUtf8(search)) return done(new UnreadableRequest(400, notUtf8));
    for (const text of new URLSearchParams(search).values())
      if (!isWhole(text) || !hasWholeTexts(readValue(text), text))
        return done(new UnreadableRequest(400, notWhole));
    done(null, payload);
  });
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return fromUtf8(bytes);
  } catch {
    return undefined;
  }
}

function isUtf8(escaped: string): boolean {
  try {
    decodeURIComponent(escaped);
    return true;
  } catch {
    return false;
  }
}

/** Values that are not JSON are text. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
