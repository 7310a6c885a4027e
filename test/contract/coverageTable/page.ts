import { coverage, type Operation, operations } from "./table.ts";

const inCode = (name: string) => `\`${name}\``;

function answerOf({ fields = [], excluded, planned }: Operation): string {
  if (excluded) return `excluded: ${excluded}`;
  return planned ? `planned: ${planned}` : fields.map(inCode).join(", ");
}

const rowOf = (operation: Operation) =>
  `| ${operation.operation} | ${operation.requests ?? 1} | ${answerOf(operation)} |`;

function summary(): string {
  const count = (which: "fields" | "excluded" | "planned") => operations.filter((each) => each[which]).length;
  return `Of ${operations.length} operations, ${count("fields")} are reachable, ${count("excluded")} are excluded and ${count("planned")} are planned.`;
}

/** docs/coverage.md as it should be. */
export const toPage = (): string => `# Coverage of FreshBooks' API

<!-- Written by \`npm run coverage\` from coverage.json, which has the same for programs. -->

Every operation of FreshBooks' public API, by area, with the fields of the graph that carry it out, or the reason why there are none. **Requests** is the number
of requests in FreshBooks' public collection that the operation covers. \`test/contract/coverage.test.ts\` fails on an operation without a
field or a reason, on a field that does not exist, and on a query, mutation or list of the graph that is missing here.
${summary()}

${coverage.areas
  .map(
    ({ area, operations: all }) =>
      `## ${area.charAt(0).toUpperCase()}${area.slice(1)}\n\n| operation | requests | in the graph |\n| --- | --- | --- |\n${all.map(rowOf).join("\n")}\n`,
  )
  .join("\n")}
## Beyond FreshBooks' API

| field | purpose |
| --- | --- |
${coverage.own.map(({ field, reason }) => `| ${inCode(field)} | ${reason} |`).join("\n")}
`;
