import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  isSignedWith,
  messageIn,
  readForm,
  signatureOf,
  signedText,
} from "../../../src/freshbooks/events/delivery.ts";

const formOf = (text: string) => readForm(Buffer.from(text)) ?? new Map<string, string>();

const usual =
  "name=invoice.create&object_id=1234567&account_id=6BApk&business_id=6543&identity_id=1234&user_id=1";

test("the published examples of a signature", () => {
  const form = formOf(usual);
  expect(signedText(form)).toBe(
    '{"name": "invoice.create", "object_id": "1234567", "account_id": "6BApk", "business_id": "6543", "identity_id": "1234", "user_id": "1"}',
  );
  const code = "scADVVi5QuKuj5qTjVkbJNYQe7V7USpGd";
  expect(signatureOf(form, code)).toBe("/S03vyYmI7CekM4YXBHUhs9o5rnMtqGLrW3aA8S9gPc=");
  // Of the compact JSON, and of the body as it is.
  for (const wrong of [
    "ENwe/8MKygI95fsgnoIq4e1NnxOVl/8jdAncDoXm2/k=",
    "53P2UswGzbvlPS2+pFzhcWDdnV4/8rAO0PI1mWr7nhA=",
  ])
    expect(isSignedWith(form, [code], wrong)).toBe(false);
  expect(signatureOf(formOf("name=client.update&object_id=7&note=%C3%A9%2C+a%3A+b"), "key-one")).toBe(
    "9Mpp8roLCkk9tBf7h3UU0hOGQTrWQhEbXVkkqJDx1HE=",
  );
});

type Vector = { readonly body: string; readonly code: string; readonly signature: string };

test("forms of any text are signed as Python signs them", () => {
  const file = process.env.WEBHOOK_VECTORS ?? "test/events/webhooks/vectors.json";
  const vectors = JSON.parse(readFileSync(file, "utf8")) as Vector[];
  expect(vectors.length).toBeGreaterThanOrEqual(300);
  const wrong = vectors.filter(({ body, code, signature }) => signatureOf(formOf(body), code) !== signature);
  expect(wrong).toEqual([]);
});

test("a signature counts under one of the codes, and under no other", () => {
  const form = formOf(usual);
  const signature = signatureOf(form, "two");
  expect(isSignedWith(form, ["one", "two"], signature)).toBe(true);
  expect(isSignedWith(form, ["two", "one"], signature)).toBe(true);
  expect(isSignedWith(form, ["one"], signature)).toBe(false);
  expect(isSignedWith(form, [], signatureOf(form, "none"))).toBe(false);
  expect(isSignedWith(form, ["two"], signature.replace(/=$/, ""))).toBe(false);
  expect(isSignedWith(form, ["two"], "")).toBe(false);
});

test("a form that is not UTF-8 is not read", () => {
  for (const body of ["a=%FF", "a=%ED%A0%80", "a=%E9", "a=%", "a=%zz"])
    expect(readForm(Buffer.from(body))).toBeUndefined();
  expect(readForm(Buffer.from([0x61, 0x3d, 0xff]))).toBeUndefined();
  expect([...formOf("a=1&&b&a=2&=3&c==")]).toEqual([
    ["a", "2"],
    ["b", ""],
    ["", "3"],
    ["c", "="],
  ]);
});

test.each([
  [usual, { is: "event", noun: "invoice", recordNumber: "1234567", accountId: "6BApk" }],
  [
    "name=estimate.sendByEmail&object_id=7&account_id=a",
    { is: "event", noun: "estimate", recordNumber: "7", accountId: "a" },
  ],
  ["name=callback.verify&object_id=2001&verifier=abc", { is: "code", callbackId: "2001", code: "abc" }],
  ["verifier=abc&object_id=2001&name=anything.else", { is: "code", callbackId: "2001", code: "abc" }],
  ["object_id=2001&verifier=+", { is: "unknown" }],
  ["object_id=x&verifier=abc", { is: "unknown" }],
  [`object_id=1&verifier=${"a".repeat(256)}`, { is: "unknown" }],
  ["name=invoice.create&object_id=1%2F..&account_id=a", { is: "unknown" }],
  ["name=invoice.create&object_id=0&account_id=a", { is: "unknown" }],
  ["name=invoice.create&object_id=1&account_id=a-b", { is: "unknown" }],
  ["name=invoice.dispute&object_id=1&account_id=a", { is: "unknown" }],
  ["name=invoice&object_id=1&account_id=a", { is: "unknown" }],
  ["", { is: "unknown" }],
])("%s", (body, message) => {
  expect(messageIn(formOf(body))).toEqual(message);
});
