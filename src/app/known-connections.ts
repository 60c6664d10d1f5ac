import { createStore } from "zustand/vanilla";
import type { Connection } from "#engine/connections/connection.ts";
import { hasSavedConnections, type SavedConnection } from "#engine/connections/saved-connections.ts";
import type { TokenSource } from "#platforms/gateway/gateway-client.ts";
import type { Account } from "#platforms/port.ts";
import { createSandboxConnections, type SandboxRole } from "./sandbox-connections.ts";
import { sandboxUrl } from "./served-by.ts";

type ConnectionTarget = Omit<SavedConnection, "id" | "account">;

/** The connections that were made on this device. What they need is loaded when there is one. */
export type KnownConnections = {
  readonly saved: readonly SavedConnection[];
  /** The same, ready for use. */
  readonly made: readonly Connection[];
  /** Not yet while they are being loaded. */
  readonly isReady: boolean;
};

export const knownConnections = createStore<KnownConnections>(() => ({
  saved: [],
  made: [],
  isReady: !hasSavedConnections(),
}));

/** Called once, at the start. Without the code that they need there are none, and it is tried again at the next start. */
export async function loadConnections(): Promise<void> {
  if (knownConnections.getState().isReady) return;
  try {
    const { readSavedDrafts } = await import("./saved-connection.ts");
    knownConnections.setState(readSavedDrafts());
  } finally {
    knownConnections.setState({ isReady: true });
  }
}

/** Keep a connection that was tried out, with the token that it was tried with. */
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

/** The token goes with it. What was begun on it stays on this device. */
export async function removeConnection(id: string): Promise<void> {
  const { withoutRemoved } = await import("./saved-connection.ts");
  knownConnections.setState(withoutRemoved(knownConnections.getState(), id));
}

/** Whose token it is, before there is a connection. Rejects with a `PlatformError`. */
export async function tryTarget(target: ConnectionTarget, source: TokenSource): Promise<Account> {
  const { tryConnection } = await import("./saved-connection.ts");
  return tryConnection({ ...target, id: "new" }, source);
}

const ofRole = new Map<SandboxRole, readonly Connection[]>();

/** Those of the sandbox, where there is one. Made once a role, so that a draft finds its platform again. */
export function sandboxConnections(role: SandboxRole): readonly Connection[] {
  const known =
    ofRole.get(role) ?? (sandboxUrl === undefined ? [] : createSandboxConnections(role, sandboxUrl));
  ofRole.set(role, known);
  return known;
}
