import type { Settings } from "../../control/settings.ts";
import { noMethod, noRoute } from "../../families/accounting/errors.ts";
import type { Include } from "../../families/accounting/noun.ts";
import type { Resource } from "../../families/accounting/resource.ts";
import type { Account } from "../../state/account.ts";
import type { Row } from "../../state/row.ts";
import { type Fields, isFields, type Json, sorted } from "../../wire/json.ts";

/** The look of a document without a theme. */
const plain: Fields = {
  date_format: "yyyy-mm-dd",
  ...{ theme_layout: null, theme_font_name: null, theme_primary_color: "#000000" },
  image_logo_src: null,
  image_banner_src: null,
  image_banner_position_y: 0,
  label: null,
  description_heading: null,
  hours_heading: null,
  item_heading: null,
  quantity_heading: null,
  rate_heading: null,
  task_heading: null,
  time_entry_notes_heading: null,
  unit_cost_heading: null,
};

const known = new Set(Object.keys(plain));

/** A document's look after a write. Whether FreshBooks merges or replaces the old one is not recorded. */
export function lookAfter(
  given: Json | undefined,
  old: Json | undefined,
  { presentationWrites }: Settings,
): Fields {
  if (!isFields(given)) return {};
  const below = presentationWrites === "merge" && isFields(old) ? old : {};
  const own = Object.entries(given).filter(([key]) => known.has(key));
  return { presentation: { ...below, ...Object.fromEntries(own) } };
}

/** A new invoice looks like the last one, unless its body says otherwise. */
export function lookOfNew(body: Fields, { invoices }: Account, settings: Settings): Fields {
  if (isFields(body.presentation)) return lookAfter(body.presentation, undefined, settings);
  const last = lastOf(invoices)?.extras.presentation;
  return body.use_default_presentation === false || last === undefined ? {} : { presentation: last };
}

/** Seen as prefix of an image path: nothing, `/service`, and `/service/api`. */
const bare = (path: string): string => path.replace(/^(?:\/service)?(?:\/api)?(?=\/uploads\/)/, "");

const fronts = { bare: "", service: "/service", api: "/service/api" };

const shownWith = (look: Json | undefined, front: string): Fields =>
  Object.fromEntries(
    Object.entries({ ...plain, ...(isFields(look) ? look : {}) }).map(([key, value]) => [
      key,
      key.startsWith("image_") && typeof value === "string" ? `${front}${bare(value)}` : value,
    ]),
  );

/** A document's look as shown; `idField` names its owner. */
export const showLook =
  (idField: string): Include<Row> =>
  ({ id, extras }, { settings: { imagePaths } }) => ({
    ...shownWith(extras.presentation, fronts[imagePaths]),
    [idField]: id,
  });

const lastOf = <R extends Row>(rows: ReadonlyMap<number, R>): R | undefined =>
  [...rows.values()].reduce<R | undefined>((last, row) => (last && last.id > row.id ? last : row), undefined);

/** `invoices/presentations`: the last invoice's look, with its number. The response for an account without invoices is not recorded. */
export const presentations: Resource = (ask, id, _, { account: { invoices } }) => {
  if (id !== undefined) throw noRoute(ask.path);
  if (ask.method !== "GET") throw noMethod(ask.method);
  const last = lastOf(invoices);
  const presentation = last ? { ...shownWith(last.extras.presentation, ""), invoiceid: last.id } : null;
  return { status: 200, body: { response: { result: sorted({ presentation }) } } };
};
