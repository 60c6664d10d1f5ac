import * as z from "zod/mini";
import { listOf, mapped, storedJson } from "../storage/stored-json.ts";
import { CONNECTIONS_KEY, type SavedConnection } from "./saved-connections.ts";

const record = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string(),
  kind: z.enum(["dnanexus", "sevenbridges"]),
  baseUrl: z.string().check(z.refine((text) => URL.canParse(text), "expected an address")),
  way: z.enum(["gateway", "direct"]),
  account: z.object({ id: z.string(), name: z.string() }),
});

/** Invalid entries and repeated ids are left out. */
const connections = mapped(listOf<SavedConnection>(record), (all): readonly SavedConnection[] =>
  all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index),
);

export const storedConnections = storedJson<readonly SavedConnection[]>(
  () => localStorage,
  CONNECTIONS_KEY,
  connections,
  [],
);

/** Saves the connections. If the device can't store them, they last until the page is closed. */
export function saveConnections(saved: readonly SavedConnection[]): void {
  if (saved.length === 0) storedConnections.remove();
  else storedConnections.write(saved);
}
