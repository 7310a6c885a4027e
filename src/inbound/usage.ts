import type { Choice } from "./choose.ts";

/** How a request says that it means a connection, for whoever has just made it, one of `count`. */
export function usageOf(choice: Choice, id: string, count: number): string {
  switch (choice.by) {
    case "header":
      return `Requests select it with the header ${choice.name}: ${id}`;
    case "claim":
      return `Requests select it when the claim ${choice.name} of their token is ${id}`;
    case "configuration":
      return choice.id === id
        ? "Requests without a token use it."
        : `Requests use another connection, the one in FRESHBOOKS_CONNECTION: set that to ${id} to use this one.`;
    case "only":
      return count === 1
        ? "Requests without a token use it, as long as nobody else is connected."
        : `There are ${count} connections now, so requests that do not name one are rejected. Set FRESHBOOKS_CONNECTION to ${id} to always use this one, or CONNECTION_HEADER so that each request names one.`;
  }
}

/** The same at startup, before anybody is connected. */
export function choiceText(choice: Choice, passThrough: boolean): string {
  const first = passThrough ? "their FreshBooks token, else " : "";
  switch (choice.by) {
    case "header":
      return `use ${first}the connection that the header ${choice.name} names`;
    case "claim":
      return `use the connection that the claim ${choice.name} of their token names`;
    case "configuration":
      return `use ${first}the connection ${choice.id}`;
    case "only":
      return `use ${first}the only connection there is`;
  }
}
