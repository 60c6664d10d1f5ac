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

/** What isn't a connection is left out, and so is a second one of the same id. */
const connections = mapped(listOf<SavedConnection>(record), (all): readonly SavedConnection[] =>
  all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index),
);

export const storedConnections = storedJson<readonly SavedConnection[]>(
  () => localStorage,
  CONNECTIONS_KEY,
  connections,
  [],
);

/** Where the device doesn't keep them, they last as long as the page. */
export function saveConnections(saved: readonly SavedConnection[]): void {
  if (saved.length === 0) storedConnections.remove();
  else storedConnections.write(saved);
}
