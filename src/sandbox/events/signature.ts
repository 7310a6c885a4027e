import { createHmac } from "node:crypto";

/** The fields of a message, in order. */
export type Form = readonly (readonly [name: string, value: string])[];

/** As it is sent. */
export const formText = (form: Form): string =>
  new URLSearchParams(form.map((field) => [...field])).toString();

/** Base64 of the HMAC-SHA256 over the form as Python's `json.dumps` writes it: spaces after separators, ASCII only. */
export const sign = (form: Form, key: string): string =>
  createHmac("sha256", key).update(pythonJson(form)).digest("base64");

const pythonJson = (form: Form): string =>
  `{${form.map(([name, value]) => `${pythonText(name)}: ${pythonText(value)}`).join(", ")}}`;

const pythonText = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
