// Holds what ends a server from its first moment on: without a listener it would end without a line in the log.
const [command = "start"] = process.argv.slice(2);

if (command === "start") {
  const held = [];
  const hold = (...signal) => held.push(signal);
  const names = ["SIGINT", "SIGTERM"];
  for (const name of names) process.on(name, hold);
  const release = () => {
    for (const name of names) process.off(name, hold);
    return held[0];
  };
  // Nothing else is shared with the bundle, nor with the source: see src/terminal/signals.ts.
  globalThis[Symbol.for("freshbooks-subgraph.earlySignals")] = { release };
}
