import { chaos, describeScript } from "./faults/chaos.ts";
import { app, tokens } from "./identities.ts";
import { createSandbox } from "./server.ts";

type Environment = Record<string, string | undefined>;

/** Serves only a sandbox until interrupted; `chaos` is the seed of its faults, and `live` puts a firm to work in its books. */
export async function runSandbox(
  { chaos: chaosText, live: isLive = false }: { chaos?: string | undefined; live?: boolean },
  env: Environment,
) {
  const problems: string[] = [];
  const number = (
    name: string,
    text: string | undefined,
    otherwise: number,
    least: number,
    most: number,
  ): number => {
    if (text === undefined || text === "") return otherwise;
    const value = Number(text);
    if (!(value >= least && value <= most))
      problems.push(`${name}: a number from ${least} to ${most}, not "${text}"`);
    return value;
  };
  const port = number("PORT", env.PORT, 4010, 0, 65_535);
  const scale = number("SANDBOX_SCALE", env.SANDBOX_SCALE, 1, 0.01, 25);
  const seed = number("SANDBOX_SEED", env.SANDBOX_SEED, 1, 0, 2 ** 31);
  const latencyMs = number("SANDBOX_LATENCY_MS", env.SANDBOX_LATENCY_MS, 0, 0, 60_000);
  const liveSeconds = number("SANDBOX_LIVE", env.SANDBOX_LIVE, 5, 1, 3_600);
  const live = isLive || env.SANDBOX_LIVE ? liveSeconds : undefined;
  const chaosSeed = chaosText === undefined ? undefined : number("--chaos", chaosText, 0, 0, 2 ** 31);
  if (problems.length > 0) {
    console.error(problems.join("\n"));
    process.exit(1);
  }

  const faults = chaosSeed === undefined ? undefined : chaos(chaosSeed);
  const sandbox = createSandbox({ scale, seed, settings: { latencyMs }, live, ...(faults && { faults }) });
  const host = env.HOST || "127.0.0.1";
  const url = await sandbox.listen(port, host).catch((failure: Error) => {
    console.error(`Cannot listen on ${host}:${port}: ${failure.message}`);
    process.exit(1);
  });

  const accounts = [...sandbox.state.accounts.values()].map(
    ({ seed: { accountId, businessName }, invoices }) =>
      `${accountId} (${businessName}, ${invoices.size} invoices)`,
  );
  const rows = [
    ["Point a client at it:", `FRESHBOOKS_API_URL=${url}`],
    ["Access tokens:", Object.values(tokens).join(", ")],
    ["OAuth app:", `${app.clientId} / ${app.clientSecret}`],
    ["Accounts:", accounts.join(", ")],
    ["Who am I:", `curl -H "Authorization: Bearer ${tokens.owner}" ${url}/auth/api/v1/users/me`],
    [
      "Control:",
      `${url}/_sandbox/requests (and attempts, faults, reset, clock, settings, answers, outbox, uploads, deliveries, edits, live)`,
    ],
    ...(live === undefined ? [] : [["At work:", `a change in the first account every ${live} seconds`]]),
  ];
  const lines = rows.map(([name = "", value]) => `  ${name.padEnd(23)}${value}`);
  console.log([`A sandbox FreshBooks is at ${url}`, ...lines].join("\n"));
  if (faults) {
    const script = describeScript(faults).map((line) => `    ${line}`);
    const title = `  Chaos of seed ${chaosSeed}: the same requests in the same order meet the same faults`;
    console.log([title, ...script].join("\n"));
  }

  // Under npm a Ctrl-C comes twice, from the terminal and from npm; that must not change how it ends.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, async () => {
      await sandbox.close();
      process.exit(0);
    });
  }
}
