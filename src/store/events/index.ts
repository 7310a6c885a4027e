import type { Database } from "../database.ts";
import { type ChangeStore, createChangeStore } from "./changes.ts";
import { createFeedStore, type FeedStore } from "./feeds.ts";
import { createHintStore, type HintStore } from "./hints.ts";
import { createKindStore, type KindStore } from "./kinds.ts";
import { createLeaseStore, type LeaseStore } from "./leases.ts";
import { createVersionStore, type VersionStore } from "./versions.ts";

/** Feeds of changes: what is to be read again, what is known, and what was published. Throws StoreError. */
export type EventStore = {
  readonly feeds: FeedStore;
  readonly kinds: KindStore;
  readonly leases: LeaseStore;
  readonly hints: HintStore;
  readonly versions: VersionStore;
  readonly changes: ChangeStore;
  /** Calls back with the feed in which another process published changes, as far as it learns of it. Returns how to end. */
  listen(heard: (feed: string) => void): () => Promise<void>;
};

/** Feeds in a database. */
export function createEventStore(database: Database): EventStore {
  const { signals } = database;
  return {
    feeds: createFeedStore(database),
    kinds: createKindStore(database),
    leases: createLeaseStore(database),
    hints: createHintStore(database),
    versions: createVersionStore(database),
    changes: createChangeStore(database, (feed) => (signals ? [signals.send(feed)] : [])),
    listen: (heard) => signals?.listen(heard) ?? (async () => undefined),
  };
}
