import type { Access } from "#core/object/snapshot.ts";

/** The access levels, weakest first (documented). */
const LEVELS = ["NONE", "VIEW", "UPLOAD", "CONTRIBUTE", "ADMINISTER"];

/** The level that setProperties needs (doc): UPLOAD while the object is open, else CONTRIBUTE. */
function neededLevel(state: string | undefined): "UPLOAD" | "CONTRIBUTE" {
  return state === "open" ? "UPLOAD" : "CONTRIBUTE";
}

/** Does a level include the needed one? `undefined` for an unknown level. */
export function hasLevel(level: string, needed: string): boolean | undefined {
  const rank = LEVELS.indexOf(level);
  return rank < 0 ? undefined : rank >= LEVELS.indexOf(needed);
}

export function accessFromLevel(level: string | undefined, state: string | undefined): Access {
  if (level === undefined) return { kind: "unknown" };
  const needed = neededLevel(state);
  const isEnough = hasLevel(level, needed);
  if (isEnough === undefined) return { kind: "unknown" };
  if (isEnough) return { kind: "writable" };
  return { kind: "read-only", reason: { kind: "level-too-low", level, needed } };
}
