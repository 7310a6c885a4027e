/** The tables of the feeds of changes. A row belongs to a feed as it was turned on, so what an earlier one left disturbs no later one. */
export const table = {
  feeds: "freshbooks_feeds",
  kinds: "freshbooks_feed_kinds",
  hints: "freshbooks_feed_hints",
  writes: "freshbooks_feed_writes",
  versions: "freshbooks_feed_versions",
  changes: "freshbooks_feed_changes",
} as const;

/** Version 4 of the schema. */
export const tables = `
  CREATE TABLE ${table.feeds} (
    business text PRIMARY KEY, feed text NOT NULL UNIQUE, account text, reader text NOT NULL,
    started_at bigint NOT NULL, last bigint NOT NULL, retry_at bigint NOT NULL, failures bigint NOT NULL, reason text,
    publish_fence bigint NOT NULL, publish_from bigint NOT NULL, publish_until bigint NOT NULL,
    sweep_fence bigint NOT NULL, sweep_from bigint NOT NULL, sweep_until bigint NOT NULL
  );
  CREATE TABLE ${table.kinds} (
    feed text NOT NULL, kind text NOT NULL, place bigint NOT NULL, synced bigint NOT NULL,
    begun_at bigint, read_count bigint NOT NULL, total bigint,
    swept_at bigint, whole_at bigint, due_at bigint NOT NULL, failures bigint NOT NULL, reason text,
    complete_until bigint, pending_until bigint, pending_at bigint,
    PRIMARY KEY (feed, kind)
  );
  CREATE TABLE ${table.hints} (
    feed text NOT NULL, kind text NOT NULL, id text NOT NULL, mark text NOT NULL, self_mark text,
    first_at bigint NOT NULL, not_before bigint NOT NULL, failures bigint NOT NULL,
    PRIMARY KEY (feed, kind, id)
  );
  CREATE INDEX ${table.hints}_first ON ${table.hints} (feed, first_at);
  CREATE TABLE ${table.writes} (id text PRIMARY KEY, feed text NOT NULL, until bigint NOT NULL);
  CREATE INDEX ${table.writes}_feed ON ${table.writes} (feed, until);
  CREATE TABLE ${table.versions} (
    feed text NOT NULL, kind text NOT NULL, id text NOT NULL, day text NOT NULL, state text NOT NULL, digest text NOT NULL, fields text NOT NULL,
    PRIMARY KEY (feed, kind, id)
  );
  CREATE INDEX ${table.versions}_state ON ${table.versions} (feed, kind, state);
  CREATE INDEX ${table.versions}_day ON ${table.versions} (feed, kind, day, id);
  CREATE TABLE ${table.changes} (
    feed text NOT NULL, number bigint NOT NULL, at bigint NOT NULL, action text NOT NULL, kind text NOT NULL,
    record text NOT NULL, fields text NOT NULL, origin text NOT NULL,
    PRIMARY KEY (feed, number)
  );
  CREATE INDEX ${table.changes}_kind ON ${table.changes} (feed, kind, number);
  CREATE INDEX ${table.changes}_record ON ${table.changes} (feed, record, number);
`;

/**
 * Version 6. Types of records that a feed no longer has keep what is known of them, for the day that it has them again.
 * Hints know when a webhook reported them.
 */
export const laterColumns = `
  ALTER TABLE ${table.kinds} ADD COLUMN wanted bigint NOT NULL DEFAULT 1;
  ALTER TABLE ${table.hints} ADD COLUMN heard_at bigint
`;
