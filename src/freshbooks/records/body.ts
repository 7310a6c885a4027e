import { UnreadableError } from "../errors.ts";
import type { Given, Path, Write } from "./field.ts";
import type { Writes } from "./record.ts";

type AnyWrite = Write<unknown, unknown>;

const sentIn = (writes: Writes, input: object) =>
  Object.entries(input)
    .filter(([name, sent]) => sent !== undefined && name in writes)
    .map(([name, sent]) => [name, sent ?? null, writes[name] as unknown as AnyWrite] as const);

/** An input in wire keys. `context` is what its fields need in addition. */
export const toBody = (writes: Writes, input: object, context: Given = {}): Record<string, unknown> => {
  const given = { ...context, ...input };
  return Object.assign({}, ...sentIn(writes, input).map(([, sent, write]) => write.toWire(sent, given)));
};

/**
 * Paths of the input that the record does not confirm: FreshBooks silently drops what it does not accept. An unreadable
 * value confirms nothing.
 */
export const unconfirmedIn = (writes: Writes, input: object, record: object, context: Given = {}): Path[] => {
  const given = { ...context, ...input };
  return sentIn(writes, input).flatMap(([name, sent, { unconfirmed }]) => {
    try {
      const shown = (record as Record<string, unknown>)[name];
      return unconfirmed(sent, shown, given).map((path) => [name, ...path]);
    } catch (error) {
      if (error instanceof UnreadableError) return [[name]];
      throw error;
    }
  });
};

/** The input path of a wire key; undefined for one that no field sends. */
export function pathOf(writes: Writes, wireKey: string): Path | undefined {
  for (const [name, { wireKeys }] of Object.entries(writes)) {
    const path = wireKeys[wireKey];
    if (path) return [name, ...path];
  }
  return undefined;
}
