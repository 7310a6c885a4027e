import { type DestinationStream, type Logger, pino } from "pino";

/** One JSON line per entry, on standard output: `level` by name, `time` in ISO 8601. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      formatters: { level: (name) => ({ level: name }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination({ dest: 1, sync: true }), // the last entries are written before the process ends
  );

/** For starting and stopping, which are logged at every level but `silent`. */
export const lifecycleOf = (log: Logger): Logger =>
  log.level === "silent" ? log : log.child({}, { level: "info" });
