import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, RegularExpression } from "graphql-scalars";
import { Upload } from "../../files/upload.ts";
import { toDay, toLocalTime } from "../../values/dates.ts";
import { toDecimal } from "../../values/money.ts";
import { fromIsoDuration, toIsoDuration } from "../../values/timeSpan.ts";

const refused = (message: string) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

function decimal(value: unknown): string {
  // A number with decimals has lost digits before it gets here, unless it is written in the query itself.
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw refused(`Send a decimal as text, such as "12.50": ${value} cannot be exact`);
  try {
    return toDecimal(value as string | number);
  } catch {
    throw refused(`Not a decimal: ${JSON.stringify(value)}; one reads "12.50"`);
  }
}

function day(value: unknown): string {
  try {
    return toDay(String(value));
  } catch {
    throw refused(`Not a day: ${JSON.stringify(value)}; one reads "2026-06-29"`);
  }
}

function localTime(value: unknown): string {
  try {
    return toLocalTime(String(value));
  } catch {
    throw refused(`Not a local time: ${JSON.stringify(value)}; one reads "2026-06-29T13:00:00"`);
  }
}

function seconds(value: unknown): number {
  try {
    return fromIsoDuration(String(value));
  } catch {
    throw refused(`Not a duration: ${JSON.stringify(value)}; one reads "PT1H30M"`);
  }
}

/** Only the parser of a multipart request makes one. */
function upload(value: unknown): Upload {
  if (value instanceof Upload) return value;
  throw refused("A file comes with a GraphQL multipart request: send null here, and name the place in `map`");
}

/** How the scalars of schema/common.graphql are read and written. */
export const scalars = {
  Decimal: new GraphQLScalarType({
    name: "Decimal",
    serialize: decimal,
    parseValue: decimal,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
        return decimal(node.value);
      throw refused('Not a decimal; one reads "12.50"');
    },
  }),
  Date: new GraphQLScalarType({ name: "Date", serialize: day, parseValue: day }),
  DateTime: new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: "DateTime" }),
  LocalDateTime: new GraphQLScalarType({
    name: "LocalDateTime",
    serialize: localTime,
    parseValue: localTime,
  }),
  Duration: new GraphQLScalarType({
    name: "Duration",
    serialize: (value) => toIsoDuration(Number(value)),
    parseValue: seconds,
  }),
  Upload: new GraphQLScalarType({
    name: "Upload",
    parseValue: upload,
    parseLiteral: upload,
    serialize: () => {
      throw refused("An upload is never answered");
    },
  }),
  CurrencyCode: new RegularExpression("CurrencyCode", /^[A-Z]{3}$/),
};
