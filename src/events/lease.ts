import type { FeedLease, LeaseStore } from "../store/events/leases.ts";

/**
 * Runs with a lease that is renewed until the end, then gives it back; false while another process has it. A renewal
 * that fails is no failure of its own: whatever the lease protects checks it when it writes.
 */
export async function withLease(
  leases: LeaseStore,
  [feed, duty, leaseMs]: [feed: string, duty: FeedLease["duty"], leaseMs: number],
  run: (lease: FeedLease) => Promise<void>,
): Promise<boolean> {
  const lease = await leases.take(feed, duty, leaseMs);
  if (!lease) return false;
  const renew = () => void leases.keep(lease, leaseMs).catch(() => undefined);
  const renewing = setInterval(renew, leaseMs / 3).unref();
  try {
    await run(lease);
  } finally {
    clearInterval(renewing);
    await leases.give(lease);
  }
  return true;
}
