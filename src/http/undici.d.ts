// Parts of the package that it does not describe one by one.
declare module "undici/lib/api/api-request.js" {
  const request: import("undici").Dispatcher["request"];
  export = request;
}

declare module "undici/lib/core/errors.js" {
  import { errors } from "undici";
  export = errors;
}

declare module "undici/lib/dispatcher/agent.js" {
  import { Agent } from "undici";
  export = Agent;
}
