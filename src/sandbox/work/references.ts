import { invalid } from "../families/business/errors.ts";
import type { Work } from "../state/work.ts";
import type { Fields } from "../wire/json.ts";

/** Rejects ids of unknown records. Whether FreshBooks does is not known; an error shows the mistake early. */
export function checkReferences(fields: Fields, { account, projects, services, team }: Work): void {
  const problems: Fields = {};
  const check = (name: string, known: (id: number) => boolean) => {
    const id = fields[name];
    if (typeof id === "number" && !known(id)) problems[name] = "Requested resource could not be found.";
  };
  if (account) check("client_id", (id) => account.clients.has(id));
  check("project_id", (id) => projects.has(id));
  check("service_id", (id) => services.has(id));
  check("identity_id", (id) => team.some(({ identityId }) => identityId === id));
  if (Object.keys(problems).length > 0) throw invalid(problems);
}
