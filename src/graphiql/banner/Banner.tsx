import { useEffect, useState } from "react";
import { at } from "../answers.ts";
import { type Whose, watchWhose } from "./whose.ts";

type Props = { readonly books: string; readonly prefix: string | undefined };

/** The line above the editor that nobody can overlook: whose books these are, who is connected, and where to change that. */
export function Banner({ books, prefix }: Props) {
  const [whose, setWhose] = useState<Whose>();
  useEffect(() => watchWhose(prefix, setWhose), [prefix]);
  return (
    <header className={`books ${books === "sandbox" ? "invented" : "real"}`}>
      <p>
        <strong>{titleOf(books, whose)}</strong> {warnings[books] ?? warnings.other}
      </p>
      {whose ? <p role="status">{whoseText(whose)}</p> : null}
      <nav aria-label="This server">
        {whose?.canConnect ? <SignIn {...whose} /> : null}
        <a href={at("/")}>Start page</a>
        {document.documentElement.dataset.introspection === "off" ? null : (
          <a href={at("/schema.graphql")} download="schema.graphql">
            Download schema
          </a>
        )}
      </nav>
    </header>
  );
}

const SignIn = ({ connected }: Whose) =>
  connected === 0 ? <a href={at("/connect")}>Sign in</a> : <a href={at("/")}>Sign in or out</a>;

const warnings: Record<string, string> = {
  sandbox: "Changes are lost when the server stops.",
  freshbooks: "Changes reach FreshBooks, and invoices that you send reach clients.",
  other: "Changes reach the server at that address.",
};

const most = 3;

function titleOf(books: string, whose: Whose | undefined): string {
  const { businesses = [], origin } = whose ?? {};
  const more = businesses.length > most ? ` and ${businesses.length - most} more` : "";
  const names = businesses.slice(0, most).join(", ") + more;
  if (books === "sandbox")
    return names
      ? `Sandbox: ${names} ${businesses.length > 1 ? "are" : "is"} fictional.`
      : "Sandbox: fictional books.";
  const where = books === "freshbooks" ? "Real books" : `Books at ${origin ?? "another address"}`;
  return names ? `${where} of ${names}.` : `${where}.`;
}

function whoseText({ name, code, connected, canConnect }: Whose): string {
  if (name) return `${connected > 0 ? "Signed in" : "Queries run"} as ${name}.`;
  if (code === "CONNECTION_REQUIRED" && connected > 1)
    return `${connected} people are signed in: choose a default on the start page.`;
  if (code === "CONNECTION_REQUIRED") return "Name a connection under Headers.";
  if (code === "UNAUTHENTICATED" || code === "REAUTHORIZATION_NEEDED")
    return `${connected > 0 ? "The sign-in has expired" : "Nobody is signed in"}: ${canConnect ? "sign in, or add" : "add"} an access token under Headers.`;
  return "FreshBooks did not return who is signed in.";
}
