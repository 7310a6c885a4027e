import type { IncomingMessage } from "node:http";
import { readBody } from "./body.ts";
import { type Arrival, type IncomingFile, openFile } from "./incoming.ts";
import { FileError } from "./problem.ts";

const only = "The form must contain one file, in the field `file`, and nothing else";

/** The one file of a form. Its content ends only when the whole form is valid. */
export function receiveForm(
  request: IncomingMessage,
  idleMs: number,
): { file: Promise<IncomingFile>; stop: () => void } {
  const arrival = Promise.withResolvers<Arrival>();
  const rest = Promise.withResolvers<void>();
  for (const { promise } of [arrival, rest]) promise.catch(() => {}); // there may be no reader left

  const stop = readBody(
    request,
    { files: 1, fields: 1, fieldBytes: 1024 },
    {
      field: () => {
        throw new FileError("malformed", only);
      },
      file: (file) => {
        if (file.field !== "file") throw new FileError("malformed", only);
        arrival.resolve(file);
      },
      end: () => {
        arrival.reject(new FileError("missing", only));
        rest.resolve();
      },
      fail: (error) => {
        arrival.reject(error);
        rest.reject(error);
      },
    },
    idleMs,
  );
  return { file: arrival.promise.then((file) => openFile(file, rest.promise)), stop };
}
