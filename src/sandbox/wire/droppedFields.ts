import { type Fields, isFields, type Json } from "./json.ts";

/** The key that identifies an element of a list. */
const identities = ["lineid", "contactid", "position", "id"];

/**
 * A body without what the paths name (`client.note`, `invoice.lines.qty`), as if it had not been sent.
 * Inside something that is replaced as a whole, the stored value is used instead, so that it is unchanged.
 */
export function withoutDropped(
  body: Fields,
  object: string,
  stored: Fields,
  paths: readonly string[],
): Fields {
  return paths.reduce((fields, path) => {
    const [noun, name = "", ...rest] = path.split(".");
    const { [name]: given, ...others } = fields;
    if (noun !== object || given === undefined) return fields;
    return rest.length === 0 ? others : { ...others, [name]: drop(given, rest, stored[name]) };
  }, body);
}

function drop(value: Json, path: readonly string[], old: Json | undefined): Json {
  if (Array.isArray(value)) return value.map((element) => drop(element, path, sameAs(element, old)));
  const [name = "", ...rest] = path;
  if (!isFields(value) || value[name] === undefined) return value;
  const { [name]: given, ...others } = value;
  const before = isFields(old) ? old[name] : undefined;
  if (rest.length > 0) return { ...others, [name]: drop(given ?? null, rest, before) };
  return before === undefined ? others : { ...others, [name]: before };
}

function sameAs(element: Json, old: Json | undefined): Json | undefined {
  if (!Array.isArray(old) || !isFields(element)) return undefined;
  const key = identities.find((name) => element[name] !== undefined);
  return key && old.find((other) => isFields(other) && other[key] === element[key]);
}
