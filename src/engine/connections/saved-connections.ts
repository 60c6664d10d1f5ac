import type { PlatformKind } from "#platforms/presets.ts";

/** How the page reaches a platform: through the process that serves it, or by itself. */
export type ConnectionWay = "gateway" | "direct";

/** A connection that somebody has made. Never a token: that is asked for again. */
export type SavedConnection = {
  /** In addresses and in the gateway: `[a-z0-9-]`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlatformKind;
  readonly baseUrl: string;
  readonly way: ConnectionWay;
  /** Whose token it was last; what was begun with it is found again by that. */
  readonly account: { readonly id: string; readonly name: string };
};

const STORAGE_KEY = "connections";

/** Is there anything to read? Looked at before what reads it is loaded. */
export function hasSavedConnections(): boolean {
  return readStored() !== undefined;
}

/** What is stored, whatever it is; `undefined` where there is nothing, or no storage. */
export function readStored(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when this device doesn't keep it: then it lasts as long as the page. */
export function saveConnections(connections: readonly SavedConnection[]): boolean {
  try {
    if (connections.length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, JSON.stringify(connections));
    return true;
  } catch {
    return false;
  }
}

/** An id that none of the others has: the wish itself, or with a number. */
export function freeConnectionId(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  for (let number = 2; ; number += 1) {
    const id = `${wish}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/**
 * An id for a connection that lives only while a token is tried out. It is random, since no id that is made of another one is
 * certain to be nobody's: the gateway would put the tried token in place of the other's, and then forget it.
 */
export function trialConnectionId(): string {
  return `trial-${crypto.randomUUID().replaceAll("-", "")}`;
}
