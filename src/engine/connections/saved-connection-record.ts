import * as z from "zod/mini";
import type { SavedConnection } from "./saved-connections.ts";

const record = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string(),
  kind: z.enum(["dnanexus", "sevenbridges"]),
  baseUrl: z.string().check(z.refine((text) => URL.canParse(text), "expected an address")),
  way: z.enum(["gateway", "direct"]),
  account: z.object({ id: z.string(), name: z.string() }),
});

/** The connections in a stored text. Invalid entries and repeated ids are left out. */
export function connectionsFromText(text: string): readonly SavedConnection[] {
  try {
    const stored: unknown = JSON.parse(text);
    if (!Array.isArray(stored)) return [];
    const connections = stored.flatMap((entry) => {
      const parsed = record.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
    return connections.filter(({ id }, index) => connections.findIndex((other) => other.id === id) === index);
  } catch {
    return [];
  }
}
