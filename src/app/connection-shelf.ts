import { createStore } from "zustand/vanilla";
import {
  freeConnectionId,
  type SavedConnection,
  saveConnections,
  savedConnections,
} from "#engine/saved-connections.ts";
import type { TokenSource } from "#platforms/gateway-client.ts";
import type { Account } from "#platforms/port.ts";
import type { Connection } from "./connection.ts";
import { gateway } from "./gateway-session.ts";
import { createSandboxConnections, type SandboxRole } from "./sandbox-connections.ts";
import { connectSaved } from "./saved-connection.ts";
import { isServedByUs } from "./served-by.ts";

/** The connections that were made on this device. */
export const connectionShelf = createStore<{ readonly saved: readonly SavedConnection[] }>(() => ({
  saved: savedConnections(),
}));

const ofRole = new Map<SandboxRole, readonly Connection[]>();
const ofSaved = new WeakMap<SavedConnection, Connection>();

/** All connections: those of the sandbox first. Each is made once, so that a draft finds its platform again. */
export function connectionsOf(role: SandboxRole): readonly Connection[] {
  const builtIn = ofRole.get(role) ?? (isServedByUs ? createSandboxConnections(role, document.baseURI) : []);
  ofRole.set(role, builtIn);
  return [...builtIn, ...connectionShelf.getState().saved.map(savedOnce)];
}

/** Keep a connection that was tried out, with the token that it was tried with. */
export async function addConnection(
  target: Omit<SavedConnection, "id" | "account">,
  idWish: string,
  account: Account,
  source: TokenSource,
): Promise<void> {
  const { saved } = connectionShelf.getState();
  const id = freeConnectionId(
    idWish,
    saved.map((other) => other.id),
  );
  const connection: SavedConnection = { ...target, id, account };
  if ("token" in source) await savedOnce(connection).takeToken(source.token);
  else await gateway.connect(id, target, source);
  change([...saved, connection]);
}

/** The token goes with it. What was begun on it stays on this device. */
export function removeConnection(id: string): void {
  const { saved } = connectionShelf.getState();
  const removed = saved.find((other) => other.id === id);
  change(saved.filter((other) => other !== removed));
  if (removed?.way === "gateway") void gateway.disconnect(id).catch(() => undefined);
}

function change(saved: readonly SavedConnection[]): void {
  saveConnections(saved);
  connectionShelf.setState({ saved });
}

function savedOnce(saved: SavedConnection): Connection {
  const connection = ofSaved.get(saved) ?? connectSaved(saved);
  ofSaved.set(saved, connection);
  return connection;
}
