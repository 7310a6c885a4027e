import type { Clock } from "../../control/clock.ts";
import type { Settings } from "../../control/settings.ts";
import type { Work } from "../../state/work.ts";
import { withoutDropped } from "../../wire/droppedFields.ts";
import type { Ask } from "../../wire/exchange.ts";
import { type Fields, isFields } from "../../wire/json.ts";
import { withRoundedPrices } from "../../wire/roundedPrices.ts";
import { invalid } from "./errors.ts";
import type { Query } from "./query.ts";
import type { Visitor } from "./visitor.ts";

/** Projects and time that invoice lines have billed. */
export type Billing = {
  /** Two decimals, no currency: amounts in several are simply added. */
  amountOf(projectId: number): string;
  /** `billed` once an invoice with it is past draft, `partially_billed` while all are drafts. */
  statusOf(projectId: number): string;
  /** Whether a line names the entry. */
  bills(timeEntryId: number): boolean;
};

/** An authorized request to one business. */
export type Call = {
  readonly ask: Ask;
  /** The numbers in the path, in order. */
  readonly ids: readonly number[];
  readonly query: Query;
  readonly work: Work;
  readonly visitor: Visitor;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Loaded when first needed. */
  readonly billing: Billing;
};

/** What to do; returns the 200's body; nothing is 204. */
export type Deed = (call: Call) => Fields | undefined;

/** Deeds by method and path, in which `#` is a number: `GET project/#`. */
export type Deeds = readonly (readonly [route: string, Deed])[];

/** A noun as its area lists it: its routes, and how books add to it; `now` is in milliseconds. */
export type Collection = {
  readonly deeds: Deeds;
  addSeed(seed: never, work: Work, now: number): void;
};

/** What a body has under its wrapper, without the fields that the settings drop. */
export function bodyOf({ ask, settings }: Call, wrapper: string, stored: Fields = {}): Fields {
  let body: unknown;
  try {
    body = JSON.parse(ask.body.toString("utf8"));
  } catch {
    throw invalid({ __root__: "Expecting value: line 1 column 1 (char 0)" });
  }
  const fields = isFields(body) ? body[wrapper] : undefined;
  const sent = isFields(fields) && settings.pricesRounded ? withRoundedPrices(fields) : fields;
  if (isFields(sent)) return withoutDropped(sent, wrapper, stored, settings.droppedFields);
  throw invalid({ [wrapper]: "field required" });
}
