import type { Choice } from "./choose.ts";

type Others = {
  /** How many connections there are. */
  readonly count: number;
  /** The one chosen on the start page. */
  readonly preferred?: string | undefined;
  /** Where one is chosen; undefined when the server has no such page. */
  readonly startPage?: string | undefined;
};

/** How a request says that it means a connection, for whoever has just made it. */
export function usageOf(choice: Choice, id: string, { count, preferred, startPage }: Others): string {
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
      if (count === 1 || preferred === id) return "Requests without an access token use it.";
      if (preferred !== undefined)
        return "Requests without an access token use another connection, the default chosen on the start page.";
      return `There are ${count} connections, and requests that name none are rejected. ${startPage ? `Choose a default on ${startPage}, or set` : "Set"} FRESHBOOKS_CONNECTION to ${id} to always use this one, or CONNECTION_HEADER so that each request names one.`;
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
      return `use ${first}the only connection`;
  }
}
