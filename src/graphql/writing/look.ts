import type { BusinessId } from "../../values/ids.ts";
import { toBusinessGlobalId } from "../contract/ids.ts";

/** The query that shows fields of one record; `id` is already validated. */
export const lookAt = (key: string, id: string, shows: string): string =>
  `{ ${key}(id: "${id}") { ${shows} } }`;

/** The query that shows something of a business. */
export const lookIn = (businessId: BusinessId, shows: string): string =>
  lookAt("business", toBusinessGlobalId(businessId), shows);

/** The maximum length of a filter's condition. */
const longest = 250;

/** A search text as a query literal. */
export const literal = (text: string): string => JSON.stringify(text.slice(0, longest));

/** How to find a record by its name in a list of its business. */
export const lookByName = (list: string, name: string): string =>
  `${list}(filter: { nameContains: ${literal(name.trim())} }) { nodes { id name updatedAt } }`;
