import { GraphQLError, GraphQLScalarType, type GraphQLScalarTypeConfig, Kind, print } from "graphql";
import { GraphQLDateTimeISO, RegularExpression } from "graphql-scalars";
import { Upload } from "../../files/upload.ts";
import { toDay, toLocalTime } from "../../values/dates.ts";
import { toDecimal } from "../../values/money.ts";
import { fromIsoDuration, toIsoDuration } from "../../values/timeSpan.ts";

const refused = (message: string) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

function decimal(value: unknown): string {
  // A number with decimals has already lost digits, unless it is in the query itself.
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw refused(`Send a decimal as a string, such as "12.50": ${value} cannot be exact`);
  try {
    return toDecimal(value as string | number);
  } catch {
    throw refused(`Not a decimal: ${JSON.stringify(value)}; the format is "12.50"`);
  }
}

/** A list of one text would count as the text. */
function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("Not a text");
  return value;
}

function day(value: unknown): string {
  try {
    return toDay(textOf(value));
  } catch {
    throw refused(`Not a day: ${JSON.stringify(value)}; the format is "2026-06-29"`);
  }
}

function localTime(value: unknown): string {
  try {
    return toLocalTime(textOf(value));
  } catch {
    throw refused(`Not a local time: ${JSON.stringify(value)}; the format is "2026-06-29T13:00:00"`);
  }
}

function seconds(value: unknown): number {
  try {
    return fromIsoDuration(textOf(value));
  } catch {
    throw refused(`Not a duration: ${JSON.stringify(value)}; the format is "PT1H30M"`);
  }
}

const letters = /^[A-Z]{3}$/;
const currencyCode = new RegularExpression("CurrencyCode", letters);

function currency(value: unknown) {
  const code = typeof value === "string" ? value.toUpperCase() : "";
  if (letters.test(code)) return code;
  throw refused(`Not a currency: ${JSON.stringify(value)}; the format is "USD"`);
}

/** Only the parser of a multipart request makes one. */
function upload(value: unknown): Upload {
  if (value instanceof Upload) return value;
  throw refused("A file requires a GraphQL multipart request: send null here, and name its path in `map`");
}

/** A scalar whose errors have a position in the document, as the language's do. */
function scalar<In, Out>(config: Readonly<GraphQLScalarTypeConfig<In, Out>>): GraphQLScalarType<In, Out> {
  const type = new GraphQLScalarType(config);
  const { parseLiteral } = type;
  type.parseLiteral = (node, variables) => {
    try {
      return parseLiteral(node, variables);
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.nodes) throw error;
      throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
    }
  };
  return type;
}

/** How the scalars of schema/common.graphql are read and written. */
export const scalars = {
  Decimal: scalar({
    name: "Decimal",
    serialize: decimal,
    parseValue: decimal,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
        return decimal(node.value);
      throw refused('Not a decimal; the format is "12.50"');
    },
  }),
  Date: scalar({ name: "Date", serialize: day, parseValue: day }),
  DateTime: scalar({ ...GraphQLDateTimeISO.toConfig(), name: "DateTime" }),
  LocalDateTime: scalar({
    name: "LocalDateTime",
    serialize: localTime,
    parseValue: localTime,
  }),
  Duration: scalar({
    name: "Duration",
    serialize: (value) => toIsoDuration(Number(value)),
    parseValue: seconds,
  }),
  Upload: scalar({
    name: "Upload",
    parseValue: upload,
    parseLiteral: upload,
    serialize: () => {
      throw refused("An upload cannot be returned");
    },
  }),
  CurrencyCode: scalar({
    ...currencyCode.toConfig(),
    parseValue: currency,
    parseLiteral: (node) => currency(node.kind === Kind.STRING ? node.value : print(node)),
  }),
};
