import * as z from "zod/mini";
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

const savedConnection = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string(),
  kind: z.enum(["dnanexus", "sevenbridges"]),
  baseUrl: z.string(),
  way: z.enum(["gateway", "direct"]),
  account: z.object({ id: z.string(), name: z.string() }),
});

const STORAGE_KEY = "connections";

/** What isn't a connection is left out; without a storage there is none. */
export function savedConnections(): readonly SavedConnection[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((entry) => {
      const parsed = savedConnection.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
  } catch {
    return [];
  }
}

/** False when this device doesn't keep it: then it lasts as long as the page. */
export function saveConnections(connections: readonly SavedConnection[]): boolean {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(connections));
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
