import type { ObjectRef } from "../object/object-ref.ts";
import { type AddressQuery, cutAtQuery, formatQuery, readQuery, withoutTokens } from "./address-query.ts";
import { decodePart, encodePart } from "./percent-encoding.ts";

/** A page with its parameters, as named by the hash in the address. An empty parameter counts as absent. */
export type Address =
  | { readonly kind: "start" }
  | { readonly kind: "object"; readonly ref: ObjectRef }
  | {
      readonly kind: "objects";
      readonly connection: string;
      readonly project?: string;
      /** A folder's path on DNAnexus, a folder's id on Seven Bridges. */
      readonly folder?: string;
      readonly query?: string;
    }
  | { readonly kind: "batch"; readonly connection: string; readonly project?: string }
  | { readonly kind: "history" }
  | { readonly kind: "runs" }
  | { readonly kind: "run"; readonly id: string }
  /**
   * `hash` begins with # and is the address that was asked for, without parameters that look like a token.
   */
  | { readonly kind: "unknown"; readonly hash: string; readonly reason?: AddressProblem };

/** The page's name is unknown; a part is missing or superfluous; or a percent sign encodes nothing. */
export type AddressProblem = "no-such-page" | "wrong-parts" | "bad-encoding";

/** Reads the page's hash, with or without its #. Never throws. Unknown parameters are left out. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, "");
  const { path, query } = cutAtQuery(text);
  const parts = path.split("/").map(decodePart);
  const parameters = readQuery(query ?? "");
  const address =
    parameters && parts.every((part) => part !== undefined)
      ? addressOfParts(parts, parameters)
      : "bad-encoding";
  if (typeof address !== "string") return address;
  return { kind: "unknown", hash: `#${withoutTokens(text)}`, reason: address };
}

/** The hash of an address, # included. Parameters that look like a token are left out. */
export function formatAddress(address: Address): string {
  switch (address.kind) {
    case "start":
      return "#/";
    case "history":
      return "#/history";
    case "runs":
      return "#/runs";
    case "run":
      return formatPath("runs", address.id);
    case "object": {
      const { connection, objectId, project } = address.ref;
      return formatPath("object", connection, objectId) + formatQuery({ project });
    }
    case "objects": {
      const { connection, project, folder, query } = address;
      return formatPath("objects", connection) + formatQuery({ project, folder, q: query });
    }
    case "batch":
      return formatPath("batch", address.connection) + formatQuery({ project: address.project });
    case "unknown":
      return address.hash;
  }
}

function addressOfParts(parts: readonly string[], parameters: AddressQuery): Address | AddressProblem {
  const [root, page = "", ...rest] = parts;
  if (root !== "") return "no-such-page";
  if (page === "runs") return runAddress(rest);
  if (page === "") return rest.length === 0 ? { kind: "start" } : "no-such-page";
  const partCount = PART_COUNTS.get(page);
  if (partCount === undefined) return "no-such-page";
  if (rest.length !== partCount || rest.includes("")) return "wrong-parts";
  const [connection = "", objectId = ""] = rest;
  const { q, folder, ...project } = parameters;
  if (page === "history") return { kind: "history" };
  if (page === "object") return { kind: "object", ref: { connection, objectId, ...project } };
  if (page === "batch") return { kind: "batch", connection, ...project };
  return {
    kind: "objects",
    connection,
    ...project,
    ...(folder === undefined ? {} : { folder }),
    ...(q === undefined ? {} : { query: q }),
  };
}

/** All runs, or one of them. */
function runAddress([id, ...rest]: readonly string[]): Address | AddressProblem {
  if (id === undefined) return { kind: "runs" };
  return id === "" || rest.length > 0 ? "wrong-parts" : { kind: "run", id };
}

/** The number of parts that follow each page's name. */
const PART_COUNTS: ReadonlyMap<string, number> = new Map([
  ["object", 2],
  ["objects", 1],
  ["batch", 1],
  ["history", 0],
]);

function formatPath(...parts: readonly string[]): string {
  return `#/${parts.map(encodePart).join("/")}`;
}
