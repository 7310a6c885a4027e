import type { IncomingMessage } from "node:http";
import { hasWholeTexts } from "../values/text.ts";
import { type Limits, type Receiver, readBody } from "./body.ts";
import { FileError } from "./problem.ts";
import { createQueue } from "./queue.ts";
import type { Upload } from "./upload.ts";

const limits: Limits = { files: 5, fields: 2, fieldBytes: 1_000_000 };

type Operations = Record<string, unknown>;

/**
 * A GraphQL operation with files: the fields `operations` and `map`, then the files in the order of the map. Resolves
 * as soon as the two fields have arrived, with an Upload in place of each file.
 */
export function receiveOperations(
  request: IncomingMessage,
  idleMs: number,
): { body: Promise<Operations>; stop: () => void } {
  const body = Promise.withResolvers<Operations>();
  body.promise.catch(() => {});
  let operations: Operations | undefined;
  let queue: ReturnType<typeof createQueue> | undefined;

  const receiver: Receiver = {
    field(name, value) {
      if (name !== (operations ? "map" : "operations") || queue) throw outOfOrder();
      if (!operations) {
        operations = readObject("operations", value);
        return;
      }
      const map = Object.entries(readObject("map", value));
      if (map.length > limits.files)
        throw new FileError("malformed", `At most ${limits.files} files are accepted with an operation`);
      queue = createQueue(map.map(([field]) => field));
      for (const [at, [field, paths]] of map.entries())
        place(operations, onlyPath(field, paths), queue.upload(at));
      body.resolve(operations);
    },
    file(arrival) {
      if (!queue) throw outOfOrder();
      queue.arrive(arrival);
    },
    end() {
      const missing = new FileError("missing", "The body ends before a file that `map` names");
      body.reject(missing);
      queue?.fail(missing);
    },
    fail(error) {
      body.reject(error);
      queue?.fail(error);
    },
  };
  const stop = readBody(request, limits, receiver, idleMs);
  return { body: body.promise, stop };
}

const outOfOrder = () =>
  new FileError(
    "malformed",
    "The body must contain `operations`, then `map`, then the files in the order of the map",
  );

function readObject(name: string, text: string): Operations {
  const value = readValue(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new FileError("malformed", `\`${name}\` must be a JSON object`);
  if (!hasWholeTexts(value, text))
    throw new FileError("malformed", `A text in \`${name}\` contains U+0000 or a lone surrogate`);
  return value as Operations;
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function onlyPath(field: string, paths: unknown): string {
  if (Array.isArray(paths) && paths.length === 1 && typeof paths[0] === "string") return paths[0];
  throw new FileError(
    "malformed",
    `\`map\` must name one place for the file ${JSON.stringify(field)}: a file is read once`,
  );
}

/** Puts an upload where the operation has null. */
function place(operations: Operations, path: string, upload: Upload): void {
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<unknown>(childOf, operations);
  if (steps[0] !== "variables" || !isRecord(parent) || childOf(parent, last) !== null)
    throw new FileError(
      "malformed",
      `\`map\` names ${JSON.stringify(path)}, where \`operations\` must contain null for each file`,
    );
  parent[last] = upload;
}

const isRecord = (value: unknown): value is Operations => typeof value === "object" && value !== null;

const childOf = (value: unknown, step: string): unknown =>
  isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
