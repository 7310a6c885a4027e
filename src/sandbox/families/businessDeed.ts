import type { Clock } from "../clock.ts";
import { withoutDropped } from "../droppedFields.ts";
import type { Ask } from "../exchange.ts";
import type { Settings } from "../settings.ts";
import { type Fields, isFields } from "../wire.ts";
import type { Billing } from "../work/billing.ts";
import type { Visitor } from "../work/visitor.ts";
import type { Work } from "../work/work.ts";
import { invalid } from "./businessErrors.ts";
import type { Query } from "./businessQuery.ts";

/** A request to one business by somebody who may make it. */
export type Call = {
  readonly ask: Ask;
  /** The numbers in the path, in order. */
  readonly ids: readonly number[];
  readonly query: Query;
  readonly work: Work;
  readonly visitor: Visitor;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Looked up when it is first needed. */
  readonly billing: Billing;
};

/** What to do; the body of the 200, or nothing for a 204. */
export type Deed = (call: Call) => Fields | undefined;

/** What a body holds under its wrapper, without the fields that the settings drop. */
export function bodyOf({ ask, settings }: Call, wrapper: string, stored: Fields = {}): Fields {
  let body: unknown;
  try {
    body = JSON.parse(ask.body.toString("utf8"));
  } catch {
    throw invalid({ __root__: "Expecting value: line 1 column 1 (char 0)" });
  }
  const fields = isFields(body) ? body[wrapper] : undefined;
  if (isFields(fields)) return withoutDropped(fields, wrapper, stored, settings.droppedFields);
  throw invalid({ [wrapper]: "field required" });
}
