// codegen.ts
/** For graphql-codegen: `schema` is the `sdl` that `describeGraph` returns, written to a file. */
export const config = {
  strictScalars: true,
  scalars: {
    ID: "string",
    Decimal: "string", // exact: `Number("0.1")` is not
    Date: "string", // 2026-06-29
    DateTime: "string", // 2026-06-29T16:48:49.000Z
    LocalDateTime: "string", // 2026-06-29T13:00:00
    Duration: "string", // PT1H30M
    CurrencyCode: "string", // USD
    Upload: "File",
  },
};
