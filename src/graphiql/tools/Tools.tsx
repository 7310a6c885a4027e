import { ToolbarButton, tryParseJSONC, useGraphiQL } from "@graphiql/react";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";
import { useNewTab } from "../useNewTab.ts";
import { type Business, upload } from "./upload.ts";

type Example = { readonly query: string; readonly variables: string };
type Note = { readonly text: string; readonly choices?: readonly Choice[] };
type Choice = { readonly label: string; readonly choose: () => void };
type Props = { readonly receipt: Example; readonly prefix: string | undefined };

/** Buttons beside GraphiQL's own: a link to this query, and a file for a receipt, an attachment or a logo. */
export function Tools({ receipt, prefix }: Props) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const headerEditor = useGraphiQL((state) => state.headerEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const openTab = useNewTab();
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState<Note>();

  const share = async () => {
    const url = new URL(location.pathname, location.href);
    const parts = { query: queryEditor?.getValue(), variables: variableEditor?.getValue(), operationName };
    for (const [name, value] of Object.entries(parts)) if (value?.trim()) url.searchParams.set(name, value);
    if (await copied(url.href)) return setNote({ text: "Link copied. It contains no headers." });
    history.replaceState(null, "", url);
    setNote({ text: "The link is in the address bar. It contains no headers." });
  };

  const send = async (file: File, business?: Business) => {
    setNote({ text: `Uploading ${file.name} …` });
    const headers = headersIn(headerEditor?.getValue());
    if (!headers) return setNote({ text: "Not uploaded: the headers are not valid JSON." });
    const result = await upload(file, { headers, business: business?.id, prefix });
    if ("problem" in result) return setNote({ text: `Not uploaded: ${result.problem}` });
    if ("businesses" in result)
      return setNote({
        text: `Which business is ${file.name} for?`,
        choices: result.businesses.map((each) => ({
          label: each.name,
          choose: () => void send(file, each),
        })),
      });
    const { token } = result;
    const where = (await copied(token)) ? "Its token is copied" : `Its token is ${token}`;
    setNote({
      text: `Uploaded ${file.name}. ${where}: use it once, within 10 minutes, as { token: "…" }.`,
      choices: [
        {
          label: "Create an expense with this receipt",
          choose: () => {
            openTab?.({
              query: business ? withBusiness(receipt.query, business.id) : receipt.query,
              variables: JSON.stringify({ receipt: token }, null, 2),
            });
            setNote(undefined);
          },
        },
      ],
    });
  };

  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void send(file);
    target.value = ""; // the same file may be picked again
  };

  return (
    <>
      <Tool label="Share a link to this query" onClick={() => void share()}>
        <path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1 M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
      </Tool>
      <Tool label="Upload a file and copy its token" onClick={() => input.current?.click()}>
        <path d="M12 16V4 M7 9l5-5 5 5 M5 20h14" />
      </Tool>
      <input ref={input} type="file" hidden aria-label="File to upload" onChange={pick} />
      <div className="note" role="status" hidden={!note}>
        {note ? <Noted {...note} close={() => setNote(undefined)} /> : null}
      </div>
    </>
  );
}

const Noted = ({ text, choices = [], close }: Note & { readonly close: () => void }) => (
  <>
    <p>{text}</p>
    {choices.map(({ label, choose }) => (
      <button key={label} type="button" className="graphiql-button" onClick={choose}>
        {label}
      </button>
    ))}
    <button type="button" className="graphiql-button" onClick={close}>
      Close
    </button>
  </>
);

type ToolProps = { readonly label: string; readonly onClick: () => void; readonly children: ReactNode };

const Tool = ({ label, onClick, children }: ToolProps) => (
  <ToolbarButton label={label} onClick={onClick}>
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {children}
    </svg>
  </ToolbarButton>
);

const withBusiness = (query: string, id: string): string =>
  query.replace("input: {", `input: {\n      businessId: ${JSON.stringify(id)}`);

/** Undefined when they cannot be read. */
function headersIn(text: string | undefined): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(tryParseJSONC(text) ?? {}).map(([name, value]) => [name, String(value)]),
    );
  } catch {
    return undefined;
  }
}

const copied = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
