const source = `
  import { registerHooks } from "node:module";
  import { pathToFileURL } from "node:url";
  import vm from "node:vm";
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  vm.Script = class extends vm.Script { // the bundle's files
    constructor(code, options) {
      super(code, options);
      loaded.push(pathToFileURL(options.filename) + (this.cachedDataRejected === false ? "?compiled" : ""));
    }
  };
  process.once("exit", () => {
    const builtIn = process.moduleLoadList.filter((name) => name.startsWith("NativeModule "));
    process._rawDebug(JSON.stringify({ loaded, builtIn }));
  });`;

/** For `--import`: tells at the end which modules were loaded. */
export const tellingLoaded = `data:text/javascript,${encodeURIComponent(source)}`;

const told = (printed: string): { loaded: string[]; builtIn: string[] } =>
  JSON.parse(/^\{"loaded":.*$/m.exec(printed)?.[0] ?? "");

/** The URLs of the modules that a program loaded, from what it printed. */
export const loadedBy = (printed: string): string[] => told(printed).loaded;

/** Node's own modules, those that no import names included. */
export const builtInBy = (printed: string): string[] => told(printed).builtIn;
