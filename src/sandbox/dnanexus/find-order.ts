import { isJsonObject } from "../request-body.ts";
import { refusal } from "./errors.ts";
import type { CopyRow } from "./rows.ts";

/** Compares two copies as Array.sort wants it. */
type Order = (one: CopyRow, other: CopyRow) => number;

const times = {
  created: (copy: CopyRow) => copy.created_ms,
  modified: (copy: CopyRow) => copy.modified_ms,
} as const;

function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Objects of one project always come together (doc); which project comes first is open. Equal times go by the id. */
function withinProjects(order: Order): Order {
  return (one, other) => byText(other.project, one.project) || order(one, other) || byText(one.id, other.id);
}

/**
 * The order of findDataObjects without `sortBy`: the last modified first (doc). A write moves an object to
 * the front.
 */
export const lastModifiedFirst: Order = withinProjects((one, other) => other.modified_ms - one.modified_ms);

/** Executions: the newest first. They aren't modified. */
export const newestFirst: Order = withinProjects((one, other) => other.created_ms - one.created_ms);

function orderOf(criterion: unknown): Order {
  const { field, ordering = "descending" } = isJsonObject(criterion) ? criterion : {};
  const isKnown = field === "created" || field === "modified";
  if (!isKnown || (ordering !== "ascending" && ordering !== "descending")) {
    throw refusal(
      "InvalidInput",
      'expected key "sortBy" of input to be a list of hashes with field created or modified, and ordering',
    );
  }
  const time = times[field];
  const sign = ordering === "ascending" ? 1 : -1;
  return (one, other) => sign * (time(one) - time(other));
}

/** The order that `sortBy` asks for, criterion by criterion (client: `created` ascending). */
export function wantedOrder(sortBy: unknown): Order {
  if (sortBy === undefined || sortBy === null) return lastModifiedFirst;
  const orders = (Array.isArray(sortBy) ? sortBy : [sortBy]).map(orderOf);
  return withinProjects((one, other) => orders.reduce((soFar, order) => soFar || order(one, other), 0));
}
