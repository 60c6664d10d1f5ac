import { queryOptions } from "@tanstack/react-query";
import { parseAddress } from "#core/address/address.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { rememberObject } from "#engine/objects/recent-objects.ts";
import { sandboxConnections } from "./known-connections.ts";
import { drafts, queryClient, storedRole } from "./workspace.ts";

const FRESH_FAILURE_MS = 5000;

/** The work on an object: described once, together with the draft that is kept of it. */
export function workQuery({ platform, account }: Connection, ref: ObjectRef) {
  return queryOptions({
    queryKey: ["describe", account, ref],
    queryFn: async ({ signal }) => {
      const work = await drafts.open(platform, { account, ref }, async () => {
        const snapshot = await platform.describe(ref, { signal });
        rememberObject({ ref, name: snapshot.name });
        return snapshot;
      });
      // Gone elsewhere meanwhile: then nothing will be shown that lets go of it.
      if (signal.aborted) void work.autosave.leave();
      return work;
    },
    // What failed before it could be shown is shown, and not asked for again without a word.
    retryOnMount: ({ state }) => Date.now() - state.errorUpdatedAt > FRESH_FAILURE_MS,
  });
}

/**
 * Asks for the object in the page's address at once: the answer is under way while React renders for the first time. Connections
 * that were made here are being loaded at that time, and ask when they are there.
 */
export function askAhead(): void {
  const address = parseAddress(location.hash);
  if (address.kind !== "object") return;
  const { ref } = address;
  const connection = sandboxConnections(storedRole()).find(({ id }) => id === ref.connection);
  if (connection) void queryClient.prefetchQuery(workQuery(connection, ref));
}
