import type { Random } from "../../../src/sandbox/books/random.ts";
import type { Answer } from "../../../src/sandbox/wire/exchange.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A body modified in transit, and what was changed. */
export type Mutation = {
  readonly answer: Answer;
  /** In words, for a report. */
  readonly what: string;
  /** One value was removed, or replaced by one of an impossible kind: no other value may be returned instead. */
  readonly robbed: boolean;
};

type Place = {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
  readonly path: string;
};

/** Changes a valid response in one of many ways; the same numbers give the same change. */
export function mutate(right: Answer, random: Random): Mutation {
  if (typeof right.body !== "object" || right.body === null || right.body instanceof Buffer)
    return onBytes(right, random);
  const kind = random.next();
  if (kind < 0.5) return onTree(right, random);
  if (kind < 0.75) return onBytes(right, random);
  return onEnvelope(right, random);
}

const big = "9".repeat(400);

/** The replacement of a value. */
const values: readonly (readonly [name: string, value: (old: Json, random: Random) => Json | undefined])[] = [
  ["nothing", () => undefined],
  ["nothing", () => undefined],
  ["null", () => null],
  ["null", () => null],
  ["true", () => true],
  ["an object", () => ({ amount: "1", code: "USD" })],
  ["an empty object", () => ({})],
  ["an empty list", () => []],
  ["itself in a list", (old) => [old]],
  ["an empty text", () => ""],
  ["a text", () => "<script>"],
  ["a long text", () => "x".repeat(70_000)],
  ["minus one", () => -1],
  ["zero", () => 0],
  ["a fraction", () => 0.1],
  ["2^53 + 1", () => 9_007_199_254_740_992],
  ["1e308", () => 1e308],
  ["digits", () => big],
  ["a path", () => "../../users/clients/1"],
  ["a day that is none", () => "2026-02-30"],
  ["the other type", (old) => (typeof old === "number" ? String(old) : typeof old === "string" ? 7 : "true")],
  ["a number beside it", (old) => (typeof old === "number" ? old + 1 : 12_345)],
  ["deep lists", () => nested(2_000)],
];
const kindOf = (value: Json | undefined) =>
  Array.isArray(value) ? "list" : value === null ? "null" : typeof value;

function onTree(right: Answer, random: Random): Mutation {
  const body = structuredClone(right.body) as Json;
  const all = places(body);
  if (all.length === 0) return onBytes(right, random);
  const deed = random.next();
  const { holder, key, path } = random.pick(all as [Place, ...Place[]]);
  const at = holder as { [key: string]: Json };
  const old = at[key] ?? null;
  const done = (what: string, robbed = false): Mutation => ({
    answer: { ...right, body },
    what: `${path}: ${what}`,
    robbed,
  });

  if (deed < 0.75) {
    const [name, make] = random.pick(values as [(typeof values)[number], ...typeof values]);
    const value = make(old, random);
    if (value !== undefined) at[key] = value;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete at[key];
    const isLeaf = old !== null && typeof old !== "object";
    const foreign =
      ["undefined", "null", "object", "list"].includes(kindOf(value)) ||
      (kindOf(value) === "boolean") !== (kindOf(old) === "boolean");
    return done(`${name} instead of ${kindOf(old)}`, isLeaf && foreign && !Array.isArray(holder));
  }
  if (deed < 0.8 && Array.isArray(old)) {
    at[key] = [...old, ...old];
    return done("twice");
  }
  if (deed < 0.85 && Array.isArray(old)) {
    at[key] = old.toReversed();
    return done("reversed");
  }
  if (deed < 0.92) {
    const other = random.pick(all as [Place, ...Place[]]);
    at[key] = structuredClone((other.holder as { [key: string]: Json })[other.key] ?? null);
    return done(`what stands at ${other.path}`);
  }
  // After JSON.parse a key of this name is an own one, and must not become a prototype.
  const text = JSON.stringify(body);
  const evil = random.pick([
    '"__proto__":{"admin":true,"id":1},',
    '"constructor":{"prototype":{}},',
    '"toString":1,',
  ]);
  const spots = [...text.matchAll(/\{(?=")/g)];
  const spot = random.pick(spots as unknown as [RegExpExecArray, ...RegExpExecArray[]]).index + 1;
  return {
    answer: { ...right, body: text.slice(0, spot) + evil + text.slice(spot) },
    what: `${evil} added`,
    robbed: false,
  };
}

function places(value: Json, path = "", found: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    const here = path ? `${path}.${key}` : key;
    found.push({ holder: value as Place["holder"], key, path: here });
    places((value as { [key: string]: Json })[key] ?? null, here, found);
  }
  return found;
}

function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function onBytes(right: Answer, random: Random): Mutation {
  const { body } = right;
  const bytes = Buffer.isBuffer(body)
    ? Buffer.from(body)
    : Buffer.from(typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body));
  const done = (content: Buffer, what: string): Mutation => ({
    answer: { ...right, body: content },
    what,
    robbed: false,
  });
  if (bytes.length === 0) return done(Buffer.from("{"), "a bracket instead of nothing");
  const at = random.whole(0, bytes.length - 1);
  const kind = random.whole(0, 6);
  if (kind <= 1) {
    for (let flips = random.whole(1, 4); flips > 0; flips -= 1) {
      const place = random.whole(0, bytes.length - 1);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << random.whole(0, 7));
    }
    return done(bytes, "flipped bits");
  }
  if (kind === 2) return done(bytes.subarray(0, at), `cut at ${at}`);
  if (kind === 3)
    return done(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]), `byte ${at} lost`);
  if (kind === 4) {
    const piece = bytes.subarray(at, at + random.whole(1, 40));
    return done(Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]), `stutters at ${at}`);
  }
  if (kind === 5) return done(Buffer.concat([bytes, bytes]), "said twice");
  const text = bytes.toString("utf8");
  // A duplicate key: JSON.parse uses the last.
  const keys = [...text.matchAll(/"(\w+)":/g)];
  if (keys.length === 0) return done(bytes.subarray(0, at), `cut at ${at}`);
  const key = random.pick(keys as unknown as [RegExpExecArray, ...RegExpExecArray[]]);
  const value = random.pick(["null", "{}", "1e999", "-0", "[]", '"twice"']);
  const spot = random.next() < 0.5 ? key.index : key.index + key[0].length;
  const before = spot === key.index;
  const extra = before ? `"${key[1]}":${value},` : `${value},"${key[1]}":`;
  return done(Buffer.from(text.slice(0, spot) + extra + text.slice(spot)), `${key[1]} twice, once ${value}`);
}

const foreign: readonly unknown[] = [
  null,
  true,
  0,
  "",
  "null",
  [],
  {},
  [[]],
  { response: null },
  { response: {} },
  { response: [] },
  { response: { result: null } },
  { response: { result: [] } },
  { response: { result: {} } },
  { response: { errors: [] } },
  { response: { errors: [null] } },
  {
    response: {
      errors: [{ errno: 1012, field: "userid", message: "Client not found.", object: "client", value: "1" }],
    },
  },
  { response: { errors: { errno: 12001, message: "no access" } } },
  { response: { errors: "no" } },
  { response: { error: { errno: 1003, message: "Permission Denied." } } },
  { errno: 2001, error: { title: "field required" } },
  { errno: 422, message: "semantic errors", details: ["event: Value error"] },
  { error: "Requested resource could not be found." },
  { error: null },
  { error: { __proto__: null, __root__: 5 } },
  { error: "unauthenticated", error_description: "This action requires authentication to continue." },
  { message: "The server could not verify that you are authorized" },
  { code: 5, message: "not found", details: [] },
  {
    code: 3,
    message: "invalid",
    details: [{ "@type": "BadRequest", fieldViolations: [{ field: "event" }] }],
  },
  { code: 5, message: "404", details: [{ reason: "1012", metadata: { field: 5, message: {} } }] },
  { code: 7, details: [null, 5, "x", { reason: null }] },
  { errors: { message: "400", status: 400, details: [{ reason: "name", metadata: null }] } },
  { error_type: "not_found", message: "Resource not found", errors: [] },
  { data: { id: 1 } },
  { meta: { page: 1, per_page: 100, total: 0 } },
];
const statuses = [200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 409, 413, 418, 422, 429, 500, 502, 503];

function onEnvelope(right: Answer, random: Random): Mutation {
  const kind = random.whole(0, 5);
  const { headers: _, ...unlimited } = right; // a 429 with seconds would delay what follows
  const status = random.pick(statuses as [number, ...number[]]);
  if (kind <= 2) {
    const body = random.pick(foreign as [unknown, ...unknown[]]);
    const text = JSON.stringify(body);
    return {
      answer: { ...unlimited, status, body: status === 204 ? "" : text },
      what: `${status} ${text.slice(0, 60)}`,
      robbed: false,
    };
  }
  if (kind === 3)
    return { answer: { ...unlimited, status }, what: `${status} with the right body`, robbed: false };
  const shallow = Object.values(right.body as object);
  const bodies: unknown[] = [
    { response: right.body },
    { result: right.body },
    [right.body],
    { data: right.body },
    ...shallow,
  ];
  return {
    answer: { ...right, body: JSON.stringify(random.pick(bodies as [unknown, ...unknown[]])) ?? "" },
    what: "another envelope",
    robbed: false,
  };
}
