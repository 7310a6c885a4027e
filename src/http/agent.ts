import request from "undici/lib/api/api-request.js";
import errors from "undici/lib/core/errors.js";
import Connections from "undici/lib/dispatcher/agent.js";

/** The package's agent. Its index loads four times as many modules, among them a fetch, and replaces what Node's own fetch connects with. */
export class Agent extends Connections {}
Object.assign(Agent.prototype, { request }); // on all dispatchers, with the index

export { errors };
