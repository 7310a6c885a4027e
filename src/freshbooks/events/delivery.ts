import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { isAccountText, isNumberId } from "../../values/ids.ts";
import { fromUtf8 } from "../../values/text.ts";

/** The fields of a form that was posted to a webhook, in the order received. */
export type Form = ReadonlyMap<string, string>;

/** Reads a form. Of a field that is repeated, the last value counts, at the first one's place. Undefined unless all of it is UTF-8. */
export function readForm(body: Uint8Array): Form | undefined {
  const form = new Map<string, string>();
  try {
    for (const pair of fromUtf8(body).split("&").filter(Boolean)) {
      const [, key = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(pair) ?? [];
      form.set(decoded(key), decoded(value));
    }
  } catch {
    return undefined;
  }
  return form;
}

const decoded = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));

const short: Readonly<Record<string, string>> = {
  ...{ '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" },
};

/** As Python's `json.dumps` writes a text: everything outside printable ASCII is escaped, in UTF-16 units. */
const quoted = (text: string): string =>
  `"${text.replace(
    /["\\]|[^ -~]/g,
    (unit) => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}"`;

/** What FreshBooks signs: the fields as Python's `json.dumps` writes a flat dict of texts. */
export const signedText = (form: Form): string =>
  `{${[...form].map(([key, value]) => `${quoted(key)}: ${quoted(value)}`).join(", ")}}`;

/** The signature of a form under the code of a callback, in base64. */
export const signatureOf = (form: Form, code: string): string =>
  createHmac("sha256", code).update(signedText(form)).digest("base64");

/** Whether a form was signed with one of these codes: compares with all of them, in constant time. */
export function isSignedWith(form: Form, codes: readonly string[], signature: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const given = digest(signature);
  let isSame = false;
  // With no code at all, it takes as long as with one.
  for (const code of codes.length > 0 ? codes : ["none"])
    isSame = timingSafeEqual(digest(signatureOf(form, code)), given) || isSame;
  return isSame && codes.length > 0;
}

/** What FreshBooks says: here is the code of a callback, or something happened to a record. */
export type Message =
  | { readonly is: "code"; readonly callbackId: string; readonly code: string }
  | {
      readonly is: "event";
      readonly noun: string;
      readonly recordNumber: string;
      readonly accountId: string;
    }
  | { readonly is: "unknown" };

const verbs = new Set(["create", "update", "delete", "sendByEmail"]);
const longestCode = 255;

/** Reads a form. The name of the message with a code is not documented, so its `verifier` is what counts. */
export function messageIn(form: Form): Message {
  const [number = "", code] = [form.get("object_id"), form.get("verifier")];
  if (code !== undefined) {
    const isCode = code.trim() !== "" && code.length <= longestCode && isNumberId(number);
    return isCode ? { is: "code", callbackId: number, code } : { is: "unknown" };
  }
  const [, noun = "", verb = ""] = /^([a-z_]{1,40})\.([A-Za-z_]{1,40})$/.exec(form.get("name") ?? "") ?? [];
  const accountId = form.get("account_id") ?? "";
  if (!verbs.has(verb) || !isNumberId(number) || !isAccountText(accountId)) return { is: "unknown" };
  return { is: "event", noun, recordNumber: number, accountId };
}
