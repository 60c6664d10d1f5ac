import type { Platform } from "./call.ts";

const dnanexusWrites = ["setProperties"];
const sevenbridgesWrites = ["PATCH metadata", "PUT metadata", "bulk edit", "bulk update", "PATCH file"];

/** The operations that change metadata: where faults that act on a commit make sense. */
export const writeOperations: ReadonlySet<string> = new Set([...dnanexusWrites, ...sevenbridgesWrites]);

/** Calls whose entries stand for themselves. */
export const bulkOperations: ReadonlySet<string> = new Set(["bulk get", "bulk edit", "bulk update"]);

const otherOperations = ["describe", "find", "GET file", "GET metadata", "bulk get", "list"];
const furtherOperations = [
  "describeDataObjects",
  "whoami",
  "findProjects",
  "list projects",
  "GET project",
  "user",
  "rate_limit",
];

/** Every name that a fault's `on` may have besides `*`. */
export const operationNames: ReadonlySet<string> = new Set([
  ...writeOperations,
  ...otherOperations,
  ...furtherOperations,
]);

function dnanexusOperation(path: string): string {
  const name = path.split("/")[2] ?? "";
  return name === "findDataObjects" ? "find" : name;
}

const sevenbridgesOperations: readonly [method: string, pattern: RegExp, operation: string][] = [
  ["GET", /^\/v2\/files\/?$/, "list"],
  ["GET", /^\/v2\/files\/[^/]+\/list$/, "list"],
  ["GET", /^\/v2\/files\/[^/]+$/, "GET file"],
  ["PATCH", /^\/v2\/files\/[^/]+$/, "PATCH file"],
  ["GET", /^\/v2\/files\/[^/]+\/metadata$/, "GET metadata"],
  ["PATCH", /^\/v2\/files\/[^/]+\/metadata$/, "PATCH metadata"],
  ["PUT", /^\/v2\/files\/[^/]+\/metadata$/, "PUT metadata"],
  ["POST", /^\/v2\/bulk\/files\/get$/, "bulk get"],
  ["POST", /^\/v2\/bulk\/files\/edit$/, "bulk edit"],
  ["POST", /^\/v2\/bulk\/files\/update$/, "bulk update"],
  ["GET", /^\/v2\/projects\/?$/, "list projects"],
  ["GET", /^\/v2\/projects\/[^/]+\/[^/]+$/, "GET project"],
  ["GET", /^\/v2\/user\/?$/, "user"],
  ["GET", /^\/v2\/rate_limit\/?$/, "rate_limit"],
];

function sevenbridgesOperation(method: string, path: string): string {
  const match = sevenbridgesOperations.find(([verb, pattern]) => verb === method && pattern.test(path));
  return match?.[2] ?? `${method} ${path}`;
}

/** The name that a call goes by in faults and in the history: contract.md's where it has one. */
export function operationOf(platform: Platform, method: string, path: string): string {
  return platform === "dnanexus" ? dnanexusOperation(path) : sevenbridgesOperation(method, path);
}
