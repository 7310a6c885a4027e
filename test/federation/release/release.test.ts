import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "graphql";
import { describe, expect, onTestFinished, test } from "vitest";
import { inherited } from "../../support/program.ts";
import { changesSince } from "./changes.ts";
import { announcedSince, releasedFile, toRelease, versionIn } from "./sdl.ts";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag"])`;
const released = `${link}
type Query { bill(id: ID!, page: Int = 1): Bill @tag(name: "read") total(of: BillFilterInput): Money }
type Bill @key(fields: "id") @key(fields: "number") {
  id: ID!
  number: String!
  payee: String @tag(name: "pii")
  fax: String @deprecated(reason: "Use number. Removed after 2026-06-30.")
  fine: Fine @deprecated(reason: "Use total. Removed after 2026-06-30.")
  status: BillStatus
}
type Fine { amount: Int }
type Money @shareable { amount: Int }
enum BillStatus { OPEN PAID }
enum BillSort { NUMBER_ASC }
input BillFilterInput { number: String sort: BillSort }
`;

const today = new Date("2026-06-30T12:00:00Z");
const later = new Date("2026-07-01T00:00:00Z");

async function changesBy(change: readonly [before: string, after: string][], day = today, announced = "") {
  let sdl = released;
  for (const [before, after] of change) {
    expect(sdl).toContain(before);
    sdl = sdl.replace(before, after);
  }
  const found = await changesSince(toRelease(released, "1.2.3"), toRelease(sdl), { announced, today: day });
  return found.map(({ level, at }) => `${level} ${at}`);
}

describe("since a release", () => {
  test.each<[what: string, changes: [string, string][], found: string[]]>([
    ["a field that is gone", [["  status: BillStatus\n", ""]], ["breaking Bill.status"]],
    ["a renamed field", [["  payee:", "  payer:"]], ["breaking Bill.payee"]],
    ["a field that may be null now", [["  number: String!", "  number: String"]], ["breaking Bill.number"]],
    [
      "a renamed enum value",
      [["OPEN", "UNPAID"]],
      ["breaking BillStatus.OPEN", "dangerous BillStatus.UNPAID"],
    ],
    [
      "a renamed enum",
      [
        ["enum BillStatus", "enum BillState"],
        ["status: BillStatus", "status: BillState"],
      ],
      ["breaking Bill.status", "breaking BillStatus"],
    ],
    [
      "an input that is required now",
      [["{ number: String sort", "{ number: String! sort"]],
      ["breaking BillFilterInput.number"],
    ],
    [
      "a new input that is required",
      [["{ number: String sort", "{ year: Int! number: String sort"]],
      ["breaking BillFilterInput.year"],
    ],
    [
      "an input that is one of several now",
      [["input BillFilterInput", "directive @oneOf on INPUT_OBJECT input BillFilterInput @oneOf"]],
      ["breaking BillFilterInput"],
    ],
    ["an argument that is gone", [[", page: Int = 1", ""]], ["breaking Query.bill.page"]],
    ["another default", [["= 1", "= 2"]], ["dangerous Query.bill.page"]],
    ["a key that is gone", [[' @key(fields: "number")', ""]], ["breaking Bill"]],
    ["a type that is no longer shared", [["Money @shareable", "Money"]], ["breaking Money"]],
    [
      "a field that is no longer personal",
      [['payee: String @tag(name: "pii")', "payee: String"]],
      ["dangerous Bill.payee"],
    ],
    [
      "what is deprecated and not gone in time",
      [['  fax: String @deprecated(reason: "Use number. Removed after 2026-06-30.")\n', ""]],
      ["breaking Bill.fax"],
    ],
  ])("%s is refused", async (_, changes, found) => {
    expect(await changesBy(changes)).toEqual(found.map((each) => expect.stringMatching(`^${each}(\\.|$)`)));
  });

  test.each<[what: string, changes: [string, string][], day?: Date, announced?: string]>([
    ["nothing", []],
    ["a new field", [["  status:", "  note: String\n  status:"]]],
    [
      "a new type and root field",
      [
        ["total(of", "money: Money2 total(of"],
        ["type Fine", "type Money2 { amount: Int }\ntype Fine"],
      ],
    ],
    ["a new optional input", [["{ number: String sort", "{ year: Int number: String sort"]]],
    ["a new value that clients only send", [["NUMBER_ASC", "NUMBER_ASC NUMBER_DESC"]]],
    ["an output that is never null now", [["status: BillStatus", "status: BillStatus!"]]],
    ["a new key", [['@key(fields: "number")', '@key(fields: "number") @key(fields: "payee")']]],
    [
      "a tag of a field that is on the type now",
      [
        ['payee: String @tag(name: "pii")', "payee: String"],
        ["type Bill @key", 'type Bill @tag(name: "pii") @key'],
      ],
    ],
    [
      "what is deprecated, after its day",
      [['  fax: String @deprecated(reason: "Use number. Removed after 2026-06-30.")\n', ""]],
      later,
    ],
    [
      "a deprecated field with the type that only it led to",
      [
        ['  fine: Fine @deprecated(reason: "Use total. Removed after 2026-06-30.")\n', ""],
        ["type Fine { amount: Int }\n", ""],
      ],
      later,
    ],
    [
      "a new value that clients read, when it is announced",
      [["OPEN PAID", "OPEN PAID VOID"]],
      today,
      "- `BillStatus.VOID`: …",
    ],
  ])("%s is not", async (_, changes, day, announced) => {
    expect(await changesBy(changes, day, announced)).toEqual([]);
  });
});

test("the command lists what breaks with a way out, and ends with 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const check = (sdl: string) => {
    const files = [
      file("next.graphql", sdl),
      file("released.graphql", toRelease(released, "1.2.3")),
      file("CHANGELOG.md", ""),
    ];
    const script = "test/federation/release/check.ts";
    const { stdout, status } = spawnSync(process.execPath, [script, ...files], {
      env: inherited(),
      encoding: "utf8",
    });
    return { stdout, status };
  };

  expect(check(released.replace("  status:", "  note: String\n  status:"))).toEqual({
    stdout: "No breaking change since 1.2.3.\n",
    status: 0,
  });
  const { stdout, status } = check(released.replace("payee", "payer").replace("OPEN PAID", "OPEN PAID VOID"));
  expect(status).toBe(1);
  expect(stdout.split("\n").map((line) => line.slice(0, 40))).toEqual([
    "1 breaking since 1.2.3:",
    "  Bill.payee: Field 'payee' was removed ",
    "Way out: keep it and deprecate it, with ",
    "",
    "1 dangerous since 1.2.3:",
    "  BillStatus.VOID: Enum value 'VOID' was",
    "Way out: announce it. Name it as above i",
    "",
    "",
  ]);
});

test("only what the changelog says after the release is announced", () => {
  const changelog = "# Changelog\n\n## [Unreleased]\n\n- new\n\n## [1.2.3] - 2026-01-01\n\n- old\n";
  expect(announcedSince("1.2.3", changelog)).toContain("- new");
  expect(announcedSince("1.2.3", changelog)).not.toContain("- old");
});

test("the released SDL names a version of the changelog, and is SDL without descriptions", () => {
  const release = readFileSync(releasedFile, "utf8");
  expect(readFileSync("CHANGELOG.md", "utf8")).toContain(`## [${versionIn(release)}]`);
  expect(parse(release).definitions.length).toBeGreaterThan(500);
  expect(release).not.toContain('"""');
});
