import { createStore } from "zustand/vanilla";
import type { Connection } from "#engine/connections/connection.ts";
import { type ConnectionTarget, hasSavedConnections } from "#engine/connections/saved-connections.ts";
import type { TokenSource } from "#platforms/gateway/gateway-client.ts";
import type { Account } from "#platforms/port.ts";
import { createSandboxConnections, type SandboxRole } from "./sandbox-connections.ts";
import type { ConnectionsOfDevice } from "./saved-connection.ts";
import { sandboxUrl } from "./served-by.ts";

/** The connections that were made on this device. What they need is loaded when there is one. */
type KnownConnections = ConnectionsOfDevice & {
  /** Not yet while they are being loaded. */
  readonly isReady: boolean;
};

export const knownConnections = createStore<KnownConnections>(() => ({
  saved: [],
  made: [],
  isReady: !hasSavedConnections(),
}));

/**
 * Loads the saved connections; called once, at the start. If their code can't be loaded, there are none until
 * the next start.
 */
export async function loadConnections(): Promise<void> {
  if (knownConnections.getState().isReady) return;
  try {
    const { readConnections } = await import("./saved-connection.ts");
    knownConnections.setState(readConnections());
  } finally {
    knownConnections.setState({ isReady: true });
  }
}

/** Saves a connection together with the token with which it was tried. */
export async function addConnection(
  target: ConnectionTarget,
  idWish: string,
  account: Account,
  source: TokenSource,
): Promise<void> {
  const { withAdded } = await import("./saved-connection.ts");
  knownConnections.setState(
    await withAdded(knownConnections.getState(), { ...target, account }, idWish, source),
  );
}

/** Removes a connection and its token. Drafts that were begun with it stay on this device. */
export async function removeConnection(id: string): Promise<void> {
  const { withoutRemoved } = await import("./saved-connection.ts");
  knownConnections.setState(withoutRemoved(knownConnections.getState(), id));
}

/** The account of a token, before its connection exists. Rejects with a `PlatformError`. */
export async function tryTarget(target: ConnectionTarget, source: TokenSource): Promise<Account> {
  const { tryConnection } = await import("./saved-connection.ts");
  return tryConnection({ ...target, id: "new" }, source);
}

const ofRole = new Map<SandboxRole, readonly Connection[]>();

/**
 * The sandbox's connections, if there is a sandbox. They are created once per role, so that a draft keeps its
 * platform object.
 */
export function sandboxConnections(role: SandboxRole): readonly Connection[] {
  const known =
    ofRole.get(role) ?? (sandboxUrl === undefined ? [] : createSandboxConnections(role, sandboxUrl));
  ofRole.set(role, known);
  return known;
}
