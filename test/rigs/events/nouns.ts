import type { Kind } from "../../../src/events/types.ts";
import { books as sketched } from "../../support/books.ts";

export const account = "ACM123";
export const businessId = "Business:14700001";

export type Noun = {
  readonly type: string;
  readonly list: string;
  readonly path: string;
  readonly wrapper: string;
  /** Names in FreshBooks' API by names in the graph. */
  readonly fields: Readonly<Record<string, string>>;
  /** Whether it can be archived and restored; otherwise a deleted record is gone. */
  readonly restorable: boolean;
};

/** The types of records that the rig changes. */
const nouns = {
  CLIENT: {
    ...{ type: "Client", list: "clients", path: "/users/clients", wrapper: "client", restorable: true },
    fields: { note: "note", fax: "fax", mobilePhone: "mob_phone" },
  },
  ITEM: {
    ...{ type: "Item", list: "items", path: "/items/items", wrapper: "item", restorable: true },
    fields: { name: "name", description: "description", sku: "sku" },
  },
  TAX: {
    ...{ type: "Tax", list: "taxes", path: "/taxes/taxes", wrapper: "tax", restorable: false },
    fields: { name: "name", number: "number" },
  },
} as const satisfies Partial<Record<Kind, Noun>>;

export type NounKind = keyof typeof nouns;
export const nounKinds = Object.keys(nouns) as NounKind[];
export const nounOf = (kind: NounKind): Noun => nouns[kind];

/** The value of a field after an edit of a record: no two are the same. */
export const fieldValue = (field: string, number: number, edit: number): string =>
  `${field} ${number}.${edit}`;

export const idOf = (kind: NounKind, number: number): string => `${nouns[kind].type}:${account}:${number}`;

/** The fields of a record of the first books, by names in the graph. */
export const firstFields = (kind: NounKind, number: number): Record<string, string> =>
  Object.fromEntries(Object.keys(nouns[kind].fields).map((field) => [field, fieldValue(field, number, 0)]));

const wired = (kind: NounKind, number: number) =>
  Object.fromEntries(
    Object.entries(nouns[kind].fields).map(([field, wire]) => [wire, fieldValue(field, number, 0)]),
  );

/** Books with so many records of each type. */
export function booksOf(counts: Readonly<Record<NounKind, number>>) {
  const each = (kind: NounKind) => Array.from({ length: counts[kind] }, (_, at) => at + 1);
  return sketched({
    clients: each("CLIENT").map((id) => ({
      id,
      fields: { ...wired("CLIENT", id), email: `c${id}@example.com` },
    })),
    items: each("ITEM").map((id) => ({
      id,
      unitCost: "10.00",
      ...firstFields("ITEM", id),
      name: fieldValue("name", id, 0),
    })),
    taxes: each("TAX").map((id) => ({
      id,
      percent: "5",
      ...firstFields("TAX", id),
      name: fieldValue("name", id, 0),
    })),
  });
}
