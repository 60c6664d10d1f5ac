import { report } from "node:process";

const MOST = 256;
const FEWEST = 8;
/** Files that the process needs for itself: its data and its calls to platforms. */
const OWN_FILES = 64;

/**
 * The number of connections that a server accepts when its user may have this many files open. Beyond the
 * file limit the system would refuse connections and calls to platforms alike.
 */
export function connectionLimit(openFiles: number | undefined): number {
  return Math.min(MOST, Math.max(FEWEST, (openFiles ?? Number.POSITIVE_INFINITY) - OWN_FILES));
}

/** The limit of open files; `undefined` when there is none, or the system doesn't report it (Windows). */
export function openFileLimit(): number | undefined {
  const told: unknown = report?.getReport();
  const limits = memberOf(told, "userLimits");
  const files = memberOf(memberOf(limits, "open_files"), "soft");
  return typeof files === "number" ? files : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
