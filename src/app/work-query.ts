import { queryOptions } from "@tanstack/react-query";
import { parseAddress } from "#core/address/address.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { rememberObject } from "#engine/objects/recent-objects.ts";
import { sandboxConnections } from "./known-connections.ts";
import { drafts, queryClient, storedRole } from "./workspace.ts";

const FRESH_FAILURE_MS = 5000;

/** The work on an object: its describe, made once, together with its stored draft. */
export function workQuery({ platform, account }: Connection, ref: ObjectRef) {
  return queryOptions({
    queryKey: ["describe", account, ref],
    queryFn: async ({ signal }) => {
      const work = await drafts.open(platform, { account, ref }, async () => {
        const snapshot = await platform.describe(ref, { signal });
        rememberObject({ ref, name: snapshot.name });
        return snapshot;
      });
      // The user left the page meanwhile, so nothing else will release the draft's lease.
      if (signal.aborted) void work.autosave.leave();
      return work;
    },
    // A failure from before the page was mounted is shown first, and isn't repeated automatically.
    retryOnMount: ({ state }) => Date.now() - state.errorUpdatedAt > FRESH_FAILURE_MS,
  });
}

/**
 * Begins to describe the object in the page's address at once, while React renders for the first time.
 * Connections that were added on this device aren't loaded yet; their objects are described later.
 */
export function askAhead(): void {
  const address = parseAddress(location.hash);
  if (address.kind !== "object") return;
  const { ref } = address;
  const connection = sandboxConnections(storedRole()).find(({ id }) => id === ref.connection);
  if (connection) void queryClient.prefetchQuery(workQuery(connection, ref));
}
