import { counted, type Results } from "./report.ts";
import type { PeerName } from "./start.ts";

const width = 860;
const [left, right, top] = [24, 150, 92];
const bar = 13;
const gap = 3;
const labelHeight = 20;
const groupGap = 16;

const shown: readonly { name: PeerName; kind: string }[] = [
  { name: "this server", kind: "own" },
  { name: "SDK + DataLoader", kind: "a" },
  { name: "Mesh", kind: "b" },
  { name: "SDK, plain", kind: "c" },
];

const style = `
  svg { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
  .paper { fill: #ffffff; stroke: #d5dae1 } .ink { fill: #1c2430 } .dim { fill: #5a6675 } .grid { stroke: #e6eaef }
  .title { font-size: 15px; font-weight: 600 } .label, .value.own { font-weight: 600 }
  rect.own { fill: #0b7a5c } rect.a { fill: #7d9cc4 } rect.b { fill: #c09a5b } rect.c { fill: #b3bbc6 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #12171e; stroke: #303946 } .ink { fill: #e8edf3 } .dim { fill: #9dabbb } .grid { stroke: #242d38 }
    rect.own { fill: #35c79a } rect.a { fill: #5f83b3 } rect.b { fill: #a37f45 } rect.c { fill: #5d6876 }
  }`;

type Group = { label: string; bars: { name: PeerName; kind: string; value: number; text: string }[] };

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const round = (value: number) => Math.round(value * 10) / 10;

/** A panel of bars below a title; returns it with the height at which it ends. */
function panel(title: string, from: number, groups: readonly Group[]): { svg: string; until: number } {
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (width - left - right) / most;
  const parts = [`<text class="dim" x="${left}" y="${from}">${escaped(title)}</text>`];
  let y = from + 14;
  for (const { label, bars } of groups) {
    parts.push(`<text class="ink label" x="${left}" y="${y + 12}">${escaped(label)}</text>`);
    y += labelHeight;
    for (const { kind, value, text, name } of bars) {
      const length = Math.max(2, round(value * scale));
      parts.push(
        `<rect class="${kind}" x="${left}" y="${y}" width="${length}" height="${bar}" rx="2"><title>${escaped(name)}: ${text}</title></rect>`,
        `<text class="${kind === "own" ? "ink value own" : "dim value"}" x="${left + length + 6}" y="${y + 11}">${text}</text>`,
      );
      y += bar + gap;
    }
    y += groupGap - gap;
  }
  return { svg: parts.join("\n"), until: y };
}

/** The time of each row at 100 ms, and the throughput of each situation, as a picture without fonts or colors from elsewhere. */
export function draw({ rows, callers, commit, date }: Results): string {
  const times = panel(
    "Milliseconds of a query, with 100 ms for each response of FreshBooks, and requests: less is better",
    top,
    rows.map(({ name, peers }) => ({
      label: name,
      bars: shown.flatMap((of) => {
        const found = peers[of.name];
        if (!found) return [];
        const ms = found.ms[100] ?? 0;
        const text = `${Math.round(ms)} ms, ${found.wrong === null ? counted(found.requests) : "wrong"}`;
        return [{ ...of, value: ms, text }];
      }),
    })),
  );
  const many = panel(
    "Operations per second, and p99: more is better",
    times.until + 18,
    callers.map(({ name, peers }) => ({
      label: name,
      bars: shown.flatMap((of) => {
        const found = peers[of.name];
        if (!found) return [];
        const text = `${found.perSecond}/s, ${found.wrong === null ? `p99 ${found.p99} ms` : "wrong"}`;
        return [{ ...of, value: found.perSecond, text }];
      }),
    })),
  );
  const height = (callers.length > 0 ? many.until : times.until) + 8;
  let x = left;
  const legend = shown.map(({ name, kind }) => {
    const at = x;
    x += 40 + name.length * 7;
    return `<rect class="${kind}" x="${at}" y="49" width="12" height="12" rx="2"/><text class="ink" x="${at + 18}" y="59">${escaped(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>This server beside what could be used instead of it</title>
<style>${style}
</style>
<rect class="paper" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
<text class="ink title" x="${left}" y="32">This server beside what could be used instead of it</text>
<text class="dim" x="${width - left}" y="32" text-anchor="end">${date.slice(0, 10)}, ${commit}</text>
${legend.join("\n")}
${times.svg}
${callers.length > 0 ? many.svg : ""}
</svg>
`;
}
