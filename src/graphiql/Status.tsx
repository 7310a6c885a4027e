import { useEffect, useState } from "react";
import { type LastAnswer, onAnswer } from "./answers.ts";

/** What the last answer took: time, size, and requests to FreshBooks. */
export function Status() {
  const [last, setLast] = useState<LastAnswer>();
  useEffect(() => onAnswer(setLast), []);
  if (!last) return null;
  const { ms, bytes, status, requests, ownToken } = last;
  return (
    <p className="status" role="status">
      {status === 200 ? "" : `HTTP ${status} · `}
      {Math.round(ms)} ms · {sizeOf(bytes)}
      {requests === undefined
        ? ""
        : ` · ${requests} ${requests === 1 ? "request" : "requests"} to FreshBooks`}
      {ownToken ? " · as the owner of the token under Headers" : ""}
    </p>
  );
}

const sizeOf = (bytes: number): string => (bytes < 1_000 ? `${bytes} B` : `${(bytes / 1_000).toFixed(1)} kB`);
