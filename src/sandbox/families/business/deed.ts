import type { Clock } from "../../control/clock.ts";
import type { Settings } from "../../control/settings.ts";
import type { Work } from "../../state/work.ts";
import { withoutDropped } from "../../wire/droppedFields.ts";
import type { Ask } from "../../wire/exchange.ts";
import { type Fields, isFields } from "../../wire/json.ts";
import type { Billing } from "../../work/billing.ts";
import { invalid } from "./errors.ts";
import type { Query } from "./query.ts";
import type { Visitor } from "./visitor.ts";

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
