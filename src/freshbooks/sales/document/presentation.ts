import type { Upload } from "../../families/uploads.ts";
import type { Found } from "../../lists/byIds.ts";
import type { Field, Path, Wire } from "../../records/field.ts";
import { fileNameIn, isSameFile } from "../../records/file.ts";
import { number, whole } from "../../records/kinds.ts";
import { kept, optional, shown } from "../../records/modifiers.ts";
import { inner } from "../../records/nested.ts";
import { leftOut, type Shown, view, wireOfRecord } from "../../records/record.ts";
import { idOrNull } from "../../records/wire.ts";
import { isSameText } from "../../records/writing.ts";

/** The columns whose headings can be renamed. */
export const headingNames = [
  "description",
  "hours",
  "item",
  "quantity",
  "rate",
  "task",
  "time_entry_notes",
  "unit_cost",
] as const;

const headingKey = (name: string): string => `${name}_heading`;

/** A text for which FreshBooks may send 0. */
const look = (key: string) => number(key);

/** FreshBooks also returns a path that was written as `/uploads/images/…` below `/service` or `/service/api`. */
const logoForm = /^(?:https:\/\/[^/?#]+)?(?:\/service)?(?:\/api)?\/uploads\/images\/([^/?#]+)$/;

const tokenIn = (path: unknown): string | null => logoForm.exec(String(path))?.[1] ?? null;

const pathOf = (token: string): string => `/uploads/images/${token}`;

/** An image at FreshBooks. Its token opens it without a sign-in, so it never leaves this server. */
export type Logo = { readonly token: string; readonly fileName: string | null };

function logoIn({ image_logo_src: path }: Wire): Logo | null {
  const token = tokenIn(path);
  return token === null ? null : { token, fileName: fileNameIn(token) };
}

const presentationRecord = view("presentation", {
  layout: look("theme_layout"),
  font: look("theme_font_name"),
  primaryColor: look("theme_primary_color"),
  dateFormat: look("date_format"),
  label: look("label"),
  logo: kept(shown("image_logo_src", logoIn)),
  bannerPositionY: optional(whole("image_banner_position_y")),
  headings: kept(
    shown(headingNames.map(headingKey), (wire) =>
      headingNames.flatMap((name) => {
        const text = idOrNull(wire[headingKey(name)]);
        return text ? [{ name, text }] : [];
      }),
    ),
  ),
});

export type Presentation = Shown<typeof presentationRecord>;

const texts = {
  layout: "theme_layout",
  font: "theme_font_name",
  primaryColor: "theme_primary_color",
  dateFormat: "date_format",
  label: "label",
} as const;

const textNames = Object.keys(texts) as (keyof typeof texts)[];

/** A look to write. Omitted is unchanged, null clears. */
export type PresentationInput = { readonly [Name in keyof typeof texts]?: string | null } & {
  readonly headings?: readonly { readonly name: string; readonly text: string | null }[] | null;
  readonly logo?: Upload | null;
  /** The document's current look. */
  readonly over?: Presentation | null;
};

/** Keys that name the document of a look; not sent back. */
const owned = new Set(["id", "invoiceid", "estimateid"]);

/** All of a look is sent, since FreshBooks may merge it or replace the existing one. */
function entriesBelow(over: Presentation | null | undefined): [key: string, value: unknown][] {
  const there = Object.entries(over ? wireOfRecord(over) : {});
  return there
    .filter(([key, value]) => !owned.has(key) && value !== null && value !== undefined)
    .map(([key, value]) => {
      const token = key.startsWith("image_") ? tokenIn(value) : null;
      return [key, token === null ? value : pathOf(token)];
    });
}

function toWire({ headings, logo, over, ...sent }: PresentationInput): Record<string, unknown> {
  return {
    ...Object.fromEntries(entriesBelow(over)),
    ...Object.fromEntries(
      textNames.flatMap((name) => (sent[name] === undefined ? [] : [[texts[name], sent[name]]])),
    ),
    ...Object.fromEntries((headings ?? []).map(({ name, text }) => [headingKey(name), text])),
    ...(logo !== undefined && { image_logo_src: logo && pathOf(logo.token) }),
  };
}

/** The color of a document without a theme. */
const noColor = "#000000";

function isSameLook(name: keyof typeof texts, sent: string | null, seen: string | null): boolean {
  if (!sent?.trim()) return seen === null || (name === "primaryColor" && seen === noColor);
  if (seen === null) return false;
  return name === "label" ? isSameText(sent, seen) : sent.toLowerCase() === seen.toLowerCase();
}

function unconfirmed({ headings, logo, ...sent }: PresentationInput, seen: Presentation): Path[] {
  const heading = (name: string) => seen.headings.find((each) => each.name === name)?.text ?? "";
  const isLogo = logo ? isSameFile(logo.token, seen.logo?.token) : !wireOfRecord(seen).image_logo_src;
  return [
    ...textNames.flatMap((name): Path[] => {
      const wanted = sent[name];
      return wanted === undefined || isSameLook(name, wanted, seen[name]) ? [] : [[name]];
    }),
    ...(headings ?? []).flatMap(({ name, text }, at): Path[] =>
      isSameText(text ?? "", heading(name)) ? [] : [["headings", String(at), "text"]],
    ),
    ...(logo === undefined || isLogo ? [] : [["logo"]]),
  ];
}

/** How a document looks. Without `use_default_presentation: false` a new one may look like the last. */
export const presentation: Field<Presentation | null, PresentationInput> = {
  ...inner("presentation", presentationRecord),
  write: {
    toWire: (sent) => (sent ? { use_default_presentation: false, presentation: toWire(sent) } : {}),
    wireKeys: {
      presentation: [],
      ...Object.fromEntries(textNames.map((name) => [texts[name], [name]])),
      ...Object.fromEntries(headingNames.map((name) => [headingKey(name), ["headings"]])),
      image_logo_src: ["logo"],
    },
    unconfirmed: (sent, seen) => (sent ? (seen ? unconfirmed(sent, seen) : [[]]) : []),
  },
};

/** A look that FreshBooks returns outside a document. */
export const lookIn = presentationRecord.read;

type Looking = { readonly presentation: Presentation | null | undefined };

/** The look of a document that was read with it. Throws if FreshBooks omitted it. */
export function lookOf(document: Looking): Presentation | null {
  if (document.presentation === undefined) throw leftOut(document, "presentation");
  return document.presentation;
}

/** The logo of a document, bypassing the caches; null without one, or without such a document. */
export async function logoOf<Document extends Looking>(
  byIds: (ids: readonly string[], parts: readonly "presentation"[]) => Promise<Found<Document>>,
  id: string,
): Promise<Logo | null> {
  const document = (await byIds([id], ["presentation"])).get(id);
  if (document instanceof Error) throw document;
  return (document && lookOf(document)?.logo) ?? null;
}
