import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { type ChangeEvent, useRef, useState } from "react";
import { at } from "./answers.ts";

/** Buttons beside GraphiQL's own: a link to this query, and a file for a receipt, an attachment or a logo. */
export function Tools() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState("");

  const share = async () => {
    const url = new URL(location.href);
    url.search = "";
    const parts = {
      query: queryEditor?.getValue(),
      variables: variableEditor?.getValue(),
      operationName,
    };
    for (const [name, value] of Object.entries(parts)) if (value?.trim()) url.searchParams.set(name, value);
    history.replaceState(null, "", url);
    setNote((await copied(url.href)) ? "Link copied" : "The link is in the address bar");
  };

  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setNote(`Uploading ${file.name} …`);
    const form = new FormData();
    form.append("file", file);
    const answer = await fetch(at("/files"), {
      method: "POST",
      headers: { "apollo-require-preflight": "true" },
      body: form,
    }).then((response) => response.json() as Promise<{ token?: string; error?: { message: string } }>);
    target.value = "";
    if (!answer.token) return setNote(answer.error?.message ?? "The upload failed");
    setNote(
      (await copied(answer.token))
        ? `Token copied: paste it as { token: "…" } where an input takes a file`
        : `Token: ${answer.token}`,
    );
  };

  return (
    <>
      <ToolbarButton label="Share a link to this query" onClick={() => void share()}>
        <svg
          className="graphiql-toolbar-icon"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1 M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />
        </svg>
      </ToolbarButton>
      <ToolbarButton label="Upload a file and copy its token" onClick={() => input.current?.click()}>
        <svg
          className="graphiql-toolbar-icon"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <path d="M12 16V4 M7 9l5-5 5 5 M5 20h14" />
        </svg>
      </ToolbarButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to upload"
        onChange={(event) => void upload(event)}
      />
      {note ? (
        <p className="note" role="status">
          {note}
        </p>
      ) : null}
    </>
  );
}

const copied = (text: string): Promise<boolean> =>
  navigator.clipboard
    ? navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
