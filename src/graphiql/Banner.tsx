import { useEffect, useState } from "react";
import { at } from "./answers.ts";

type Connection = { readonly name: string | null; readonly preferred: boolean };
type Home = { readonly connections?: readonly Connection[]; readonly links: { readonly connect?: string } };

const texts: Record<string, { readonly kind: string; readonly text: string }> = {
  sandbox: { kind: "invented", text: "Sandbox: these books are invented, and lost when the server stops." },
  freshbooks: {
    kind: "real",
    text: "Real books: changes reach FreshBooks, and invoices that you send reach clients.",
  },
  other: { kind: "real", text: "Books of another server." },
};

/** The line above the editor that nobody can overlook: whose books these are, who is connected, and where to change that. */
export function Banner({ books }: { readonly books: string }) {
  const [home, setHome] = useState<Home>();
  useEffect(() => {
    fetch(at("/"), { headers: { accept: "application/json" } })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Home>) : undefined))
      .then(setHome, () => undefined);
  }, []);
  const told = texts[books] ?? texts.other;
  return (
    <header className={`books ${told?.kind ?? ""}`}>
      <strong>{told?.text}</strong> {home ? <span>{whose(home)}</span> : null}
      <nav>
        {home?.links.connect ? <a href={at("/")}>Sign in or out</a> : <a href={at("/")}>Start page</a>}{" "}
        {document.documentElement.dataset.introspection === "off" ? null : (
          <a href={at("/schema.graphql")} download="schema.graphql">
            Download the schema
          </a>
        )}
      </nav>
    </header>
  );
}

function whose({ connections }: Home): string {
  if (!connections || connections.length === 0) return "";
  const names = connections.map(({ name }) => name ?? "somebody");
  const chosen = connections.find(({ preferred }) => preferred)?.name;
  if (connections.length === 1) return `Connected as ${names[0]}.`;
  return chosen
    ? `Connected as ${chosen}.`
    : `Connected: ${names.join(", ")}. Choose one on the start page: requests that name none are rejected.`;
}
