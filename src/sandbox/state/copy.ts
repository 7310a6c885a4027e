/** The JSON that rows hold. Writes replace the values of its keys, and change none of them in place; `wire` never changes. */
const trees = new Set(["fields", "extras"]);

/**
 * A copy of stored data, which shares nothing with the original but `kept`, functions and the frozen values in the JSON of
 * rows; a row that occurs twice does so in the copy. Maps of records are copied when they are first read: the original must
 * never change.
 */
export function copyOf<T>(original: T, kept: Iterable<object>): T {
  const copies = new Map<object, unknown>();
  for (const each of kept) copies.set(each, each);

  const copied = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      for (const each of value) list.push(copied(each));
      return list;
    }
    if (value instanceof Map) {
      const map = new Map<unknown, unknown>();
      copies.set(value, map);
      for (const [key, each] of value) map.set(key, copied(each));
      return map;
    }
    if (value instanceof Uint8Array) return value; // a file, which never changes
    if (hasCopies(value)) return value.copy();
    const record: Record<string, unknown> = { ...value };
    copies.set(value, record);
    for (const name in record) {
      const each = record[name];
      if (!isObject(each)) continue;
      if (name === "wire") freeze(each);
      else if (each instanceof Map) onFirstRead(record, name, () => copied(each));
      else record[name] = trees.has(name) ? treeOf(each) : copied(each);
    }
    return record;
  };
  return copied(original) as T;
}

/** Most tests and requests read few of the tables. */
function onFirstRead(record: object, name: string, read: () => unknown): void {
  const as = { configurable: true, enumerable: true };
  Object.defineProperty(record, name, {
    ...as,
    get() {
      const value = read();
      Object.defineProperty(record, name, { ...as, value, writable: true });
      return value;
    },
  });
}

/** The values below are shared, and frozen: whoever changes one in place fails. */
function treeOf(tree: object): object {
  for (const name in tree) freeze((tree as Record<string, unknown>)[name]);
  return Array.isArray(tree) ? [...tree] : { ...tree };
}

function freeze(value: unknown): void {
  if (!isObject(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const name in value) freeze((value as Record<string, unknown>)[name]);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A thing that is no plain data, such as a series. */
const hasCopies = (value: object): value is { copy(): unknown } =>
  "copy" in value && typeof value.copy === "function";
