import { report } from "node:process";

const MOST = 256;
const FEWEST = 8;
/** What the process has open for itself, its data and its calls to platforms. */
const OWN_FILES = 64;

/**
 * How many connections a server takes, where its user may have so many files open. At the end of them the system would hand
 * out no more, neither for a page nor for a call to a platform.
 */
export function connectionLimit(openFiles: number | undefined): number {
  return Math.min(MOST, Math.max(FEWEST, (openFiles ?? Number.POSITIVE_INFINITY) - OWN_FILES));
}

/** `undefined` where there is no limit, or none is told (Windows). */
export function openFileLimit(): number | undefined {
  const told: unknown = report?.getReport();
  const limits = memberOf(told, "userLimits");
  const files = memberOf(memberOf(limits, "open_files"), "soft");
  return typeof files === "number" ? files : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
