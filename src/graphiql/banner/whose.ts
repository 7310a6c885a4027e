import { at } from "../answers.ts";
import { underPrefix } from "../underPrefix.ts";

/** What the start page says to programs, as far as GraphiQL shows it. */
type Home = {
  readonly books: { readonly kind: string; readonly origin: string };
  readonly links: { readonly connect?: string };
  readonly connections?: readonly { readonly name: string | null; readonly preferred: boolean }[];
};

type Caller = {
  readonly data?: {
    readonly caller?: { readonly firstName?: string; readonly lastName?: string; readonly email?: string };
    readonly businesses?: readonly { readonly name?: string }[];
  } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
};

/** Whose books a query without headers of its own reads and writes. */
export type Whose = {
  readonly origin: string;
  /** Who that is; undefined when such a query has no access. */
  readonly name: string | undefined;
  readonly businesses: readonly string[];
  /** Why it has no access. */
  readonly code: string | undefined;
  readonly canConnect: boolean;
  readonly connected: number;
};

const question =
  "query WhoseBooks { caller: caller { firstName lastName email } businesses: businesses { name } }";

/** Calls back with whose books these are, now and whenever somebody signed in or out while this tab was away. */
export function watchWhose(prefix: string | undefined, tell: (whose: Whose) => void): () => void {
  let known: string | undefined;
  const look = async () => {
    const home = await json<Home>(fetch(at("/"), { headers: { accept: "application/json" } }));
    const text = JSON.stringify(home?.connections ?? []);
    if (!home || text === known) return;
    known = text;
    tell(toWhose(home, await ask(prefix)));
  };
  const again = () => void look();
  again();
  addEventListener("focus", again);
  return () => removeEventListener("focus", again);
}

/** Under a prefix, the aliases keep the names of the answer. */
const ask = (prefix: string | undefined) =>
  json<Caller>(
    fetch(at("/graphql"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: prefix ? underPrefix(question, prefix) : question }),
    }),
  );

const json = <Answer>(asked: Promise<Response>): Promise<Answer | undefined> =>
  asked.then((answer) => answer.json() as Promise<Answer>).catch(() => undefined);

function toWhose({ books, links, connections = [] }: Home, answer: Caller | undefined): Whose {
  const { caller, businesses } = answer?.data ?? {};
  const full = [caller?.firstName, caller?.lastName].filter(Boolean).join(" ");
  return {
    origin: books.origin,
    name: full || caller?.email,
    businesses: (businesses ?? []).flatMap(({ name }) => name ?? []),
    code: answer?.errors?.[0]?.extensions?.code,
    canConnect: links.connect !== undefined,
    connected: connections.length,
  };
}
