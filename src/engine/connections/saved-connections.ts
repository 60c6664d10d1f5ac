import type { PlatformKind } from "#platforms/presets.ts";
import { storedText } from "../storage/stored-json.ts";

/** How the page reaches a platform: through the gateway that serves the page, or directly. */
export type ConnectionWay = "gateway" | "direct";

/** A connection that somebody added. The token isn't saved; it is asked for again. */
export type SavedConnection = {
  /** The id in addresses and in the gateway: `[a-z0-9-]`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlatformKind;
  readonly baseUrl: string;
  readonly way: ConnectionWay;
  /** The account of the last token, under which earlier drafts are found again. */
  readonly account: { readonly id: string; readonly name: string };
};

/** What leads to a platform: a connection before it has an id, and before it is known whose account the token is of. */
export type ConnectionTarget = Omit<SavedConnection, "id" | "account">;

export const CONNECTIONS_KEY = "connections";

/** Is anything stored? This quick test decides whether the reader is loaded. */
export function hasSavedConnections(): boolean {
  return storedText(() => localStorage, CONNECTIONS_KEY) !== undefined;
}

/** An id that no other connection has: the wish itself, or the wish with a number. */
export function freeConnectionId(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  for (let number = 2; ; number += 1) {
    const id = `${wish}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/**
 * A random id for a connection that exists only while a token is tried. An id derived from another might
 * equal a real one, and the gateway would then replace and delete that connection's token.
 */
export function trialConnectionId(): string {
  return `trial-${crypto.randomUUID().replaceAll("-", "")}`;
}
