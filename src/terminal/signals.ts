type Stop = (signal: NodeJS.Signals, number: number) => void;

/** Signals that came too early to be acted on. */
export type HeldSignals = {
  /** Hands over the first one, if any, and all later ones. */
  passTo(stop: Stop): void;
};

const names = ["SIGINT", "SIGTERM"] as const;

/** Set by `src/earlySignals.mjs`: ends its holding, and returns the first signal. */
const early = Symbol.for("freshbooks-subgraph.earlySignals");
type Early = { [early]?: { release(): Parameters<Stop> | undefined } };

/** Holds SIGINT and SIGTERM while the program loads: without a listener, they would end it without a line in the log. */
export function holdSignals(): HeldSignals {
  let held: Parameters<Stop> | undefined;
  const hold: Stop = (...signal) => {
    held ??= signal;
  };
  for (const name of names) process.on(name, hold);
  held ??= (globalThis as Early)[early]?.release();
  return {
    passTo: (stop) => {
      for (const name of names) process.on(name, stop).off(name, hold);
      if (held) stop(...held);
    },
  };
}
