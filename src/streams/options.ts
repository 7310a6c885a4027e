/** How subscriptions are served. */
export type StreamOptions = {
  /** Open at the same time; one caller has half. */
  readonly most: number;
  /** On one WebSocket. */
  readonly mostPerSocket: number;
  /** How often a quiet stream sends a sign of life. */
  readonly keepAliveMs: number;
  /** A listener that accepts nothing for this long is disconnected. */
  readonly stalledMs: number;
  /** How often the access of a quiet listener is checked, and how long a check serves several listeners or events. */
  readonly checkMs: number;
  readonly checkedMs: number;
  /** How long a listener stays connected while FreshBooks or the store cannot confirm their access. */
  readonly unconfirmedMs: number;
  /** The pauses before a callback is sent again. */
  readonly callbackPausesMs: readonly number[];
  readonly callbackTimeoutMs: number;
  /** The origins to which callbacks are sent. */
  readonly callbackOrigins: readonly string[];
};

export const usualStreams: StreamOptions = {
  most: 10_000,
  mostPerSocket: 100,
  keepAliveMs: 12_000,
  stalledMs: 60_000,
  checkMs: 30_000,
  checkedMs: 1_000,
  unconfirmedMs: 10 * 60_000,
  callbackPausesMs: [100, 250, 500, 1_000, 2_000, 4_000, 8_000],
  callbackTimeoutMs: 10_000,
  callbackOrigins: [],
};
