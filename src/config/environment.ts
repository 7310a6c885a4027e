import leven, { closestMatch } from "leven";

/** The variables of a process, and the files that some of them name; problems are collected by name. */
export type Environment = {
  /** Undefined when it is absent, empty, or invalid. */
  read<Value>(name: string, accepts: string, parse: (text: string) => Value | undefined): Value | undefined;
  /** Like `read`, from a variable or the file that `<name>_FILE` names. */
  secret<Value>(name: string, accepts: string, parse: (text: string) => Value | undefined): Value | undefined;
  /** The content of the file that a variable names. */
  file(name: string): string | undefined;
  isSet(name: string): boolean;
  problem(text: string): void;
  /** Adds a problem for each variable of ours that is empty or was never read: a typo must not select other books, nor leave a door open. */
  refuseStrangers(): void;
  /** One text for each variable that is not ours and is named almost like one that is not set; it may be the host's own. */
  nearStrangers(): string[];
};

type ReadFile = (path: string) => string;

/** A value is never quoted in a problem: it might be a misplaced secret. */
export function openEnvironment(
  env: Record<string, string | undefined>,
  problems: string[],
  readFile: ReadFile,
  isOurs: (name: string) => boolean = isOurName,
): Environment {
  const problem = (text: string) => void problems.push(text);
  const known = new Set<string>();
  const textOf = (name: string) => {
    known.add(name);
    return env[name]?.trim() || undefined;
  };
  const file = (name: string) => {
    const path = textOf(name);
    if (!path) return undefined;
    try {
      return readFile(path).trim();
    } catch {
      problem(`${name} must be the path of a readable file`);
      return undefined;
    }
  };
  const parsed = <Value>(
    name: string,
    text: string | undefined,
    accepts: string,
    parse: (text: string) => Value | undefined,
  ): Value | undefined => {
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) problem(`${name} must be ${accepts}`);
    return value;
  };

  return {
    file,
    problem,
    isSet: (name) => textOf(name) !== undefined,
    refuseStrangers: () => {
      const names = [...known];
      for (const name of Object.keys(env).filter((each) => isOurs(each) || isGuard(each))) {
        if (isServiceLink(name, env[name])) continue;
        if (known.has(name)) {
          if (env[name]?.trim() === "") problem(`${name} is empty: set it, or unset it`);
        } else if (isOurs(name))
          problem(`${shown(name)} is not a variable of this server${suggestion(name, names.filter(isOurs))}`);
      }
    },
    nearStrangers: () =>
      Object.keys(env).flatMap((name) => {
        if (known.has(name) || isOurs(name)) return [];
        const meant = [...known].find((each) => !env[each] && isTypoOf(name, each));
        return meant ? [`${name} is not a variable of this server: did you mean ${meant}?`] : [];
      }),
    read: (name, accepts, parse) => parsed(name, textOf(name), accepts, parse),
    secret: (name, accepts, parse) => {
      const other = `${name}_FILE`;
      if (!textOf(other)) return parsed(name, textOf(name), accepts, parse);
      if (textOf(name)) problem(`${other} and ${name} set the same value: set only one of them`);
      return parsed(other, file(other), `the path of a file that contains ${accepts}`, parse);
    },
  };
}

/** Variables that only we use, with typos of their first word. */
const isOurName = (name: string): boolean =>
  /^FRESH[\W_]?BOOKS?/i.test(name) ||
  leven(name.split(/[\W_]/, 1)[0]?.toLowerCase() ?? "", "freshbooks") <= 2;

/** Short names are too near to others, such as PORT to POST. */
const isTypoOf = (name: string, right: string): boolean =>
  right.length >= 9 && leven(name.toUpperCase(), right, { maxDistance: 3 }) <= 2;

/** Variables that protect something: empty, they would leave it open, or kept nowhere. */
const isGuard = (name: string): boolean =>
  /^(ROUTER_SECRET|JWT|TOKEN|CONNECTION|METRICS_TOKEN|STORE_URL)(_|$)/.test(name);

/** Kubernetes tells every pod where a service named `freshbooks-…` is, in variables that begin like ours. */
const isServiceLink = (name: string, value = ""): boolean =>
  /_SERVICE_(HOST|PORT)(_[A-Z0-9_]+)?$|_PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?$/.test(name) ||
  (/_PORT$/.test(name) && /^(tcp|udp|sctp):\/\//.test(value));

/** A name that looks like one; anything else might be a misplaced value. */
const shown = (name: string): string =>
  /^[\w-]{1,60}$/.test(name) ? name : "A name that starts with `FRESHBOOKS`";

/** `: did you mean …?` with the known name that is most like this one, if any is. */
export function suggestion(name: string, known: readonly string[]): string {
  const given = name.toUpperCase().split(/[\W_]/);
  const near =
    known.find((each) => given.every((word) => each.split("_").includes(word))) ??
    closestMatch(name.toUpperCase(), known, { maxDistance: Math.min(6, Math.floor(name.length / 2)) });
  return near ? `: did you mean ${near}?` : "";
}
