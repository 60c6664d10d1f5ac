import type { Call } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import { isJsonObject } from "../request-body.ts";
import type { Role } from "../tokens.ts";
import { describeCopy } from "./describe.ts";
import type { DescribeOptions } from "./describe-fields.ts";
import { refusal } from "./errors.ts";
import { lastModifiedFirst, newestFirst, wantedOrder } from "./find-order.ts";
import { copiesInScope, wantedLevel } from "./find-scope.ts";
import { isDataClass, isExecutionClass } from "./ids.ts";
import { boundedCount, type Input } from "./input.ts";
import { nameFilter } from "./name-filter.ts";
import { propertyFilter } from "./property-filter.ts";
import type { CopyRow } from "./rows.ts";
import { timeFilter } from "./time-bounds.ts";
import { wordFilter } from "./word-filter.ts";

type Filter = (copy: CopyRow) => boolean;

const pageLimit = 1000;

/** On a column of the row, where there is a filter at all. */
function on<Column>(column: (copy: CopyRow) => Column, test: ((value: Column) => boolean) | null): Filter[] {
  return test === null ? [] : [(copy) => test(column(copy))];
}

function oneOf(name: string, value: unknown): ((text: string) => boolean) | null {
  if (value === undefined) return null;
  const wanted: unknown[] = Array.isArray(value) ? value : [value];
  if (wanted.some((item) => typeof item !== "string") || wanted.length > pageLimit) {
    throw refusal(
      "InvalidInput",
      `expected key "${name}" of input to be a string or a list of at most ${pageLimit}`,
    );
  }
  const set = new Set(wanted);
  return (text) => set.has(text);
}

function visibilityFilter(visibility: unknown): Filter[] {
  if (visibility === "either") return [];
  if (visibility === "hidden") return [(copy) => copy.hidden === 1];
  if (visibility === undefined || visibility === "visible") return [(copy) => copy.hidden === 0];
  throw refusal("InvalidInput", 'expected key "visibility" of input to be visible, hidden or either');
}

function filtersOf(call: Call, { value }: Input): Filter[] {
  return [
    ...on((copy) => copy.class, oneOf("class", value["class"])),
    ...on((copy) => copy.id, oneOf("id", value["id"])),
    ...on((copy) => copy.state, value["state"] === "any" ? null : oneOf("state", value["state"])),
    ...visibilityFilter(value["visibility"]),
    ...on((copy) => copy.name, nameFilter(value["name"])),
    ...on((copy) => copy.types, wordFilter("type", value["type"])),
    ...on((copy) => copy.tags, wordFilter("tag", value["tag"])),
    ...on((copy) => copy.tags, wordFilter("tags", value["tags"])),
    ...on((copy) => copy.links, wordFilter("link", value["link"])),
    ...on((copy) => copy.modified_ms, timeFilter(value["modified"], call.now)),
    ...on((copy) => copy.created_ms, timeFilter(value["created"], call.now)),
    ...on((copy) => copy.metadata, propertyFilter(value["properties"])),
  ];
}

/** `describe` of a find: true is the default fields, a hash the options of a describe; null is none. */
export function describeOptions(value: unknown): DescribeOptions | null {
  if (value === undefined || value === false || value === null) return null;
  if (value === true) return {};
  if (isJsonObject(value)) return value;
  throw refusal("InvalidInput", 'expected key "describe" of input to be a boolean or a hash');
}

/**
 * The start of a page: the object that an earlier answer's `next` names, at its present position. So pages
 * move while objects are written, unless the order is by a constant time.
 */
function startOf(copies: readonly CopyRow[], starting: unknown): number {
  if (starting === undefined || starting === null) return 0;
  if (isJsonObject(starting)) {
    const { project, id } = starting;
    const at = copies.findIndex((copy) => copy.id === id && copy.project === project);
    if (at !== -1) return at;
  }
  throw refusal("InvalidInput", 'expected key "starting" of input to be the "next" of an earlier answer');
}

function find(call: Call, input: Input, candidates: readonly CopyRow[]): JsonOut {
  const filters = filtersOf(call, input);
  const limit = boundedCount(input, "limit", pageLimit, pageLimit);
  const options = describeOptions(input.value["describe"]);
  const found = candidates.filter((copy) => filters.every((filter) => filter(copy)));
  const start = startOf(found, input.value["starting"]);
  const following = found[start + limit];
  return {
    results: found.slice(start, start + limit).map((copy) => ({
      project: copy.project,
      id: copy.id,
      ...(options === null ? {} : { describe: describeCopy(copy, options) }),
    })),
    next: following === undefined ? null : { project: following.project, id: following.id },
  };
}

/** `/system/findDataObjects`: the last modified first, at most 1000 at once; `next` goes back as `starting` (doc). */
export function findDataObjects(call: Call, role: Role, _id: string, input: Input): JsonOut {
  const level = wantedLevel(input.value["level"], "VIEW");
  const { scope, id } = input.value;
  const copies = copiesInScope(call, role, scope, { level, ids: id });
  const wanted = wantedOrder(input.value["sortBy"]);
  const order = call.settings.sortBy === "ignored" ? lastModifiedFirst : wanted;
  return find(call, input, copies.filter((copy) => isDataClass(copy.class)).sort(order));
}

/** `/system/findExecutions`, findJobs and findAnalyses, with `project` in place of a scope. */
export function findExecutions(call: Call, role: Role, _id: string, input: Input): JsonOut {
  const { project } = input.value;
  const scope = typeof project === "string" ? { project } : undefined;
  const only = call.operation === "findJobs" ? "job" : call.operation === "findAnalyses" ? "analysis" : null;
  const copies = copiesInScope(call, role, scope, { level: "VIEW" }).filter(
    (copy) => isExecutionClass(copy.class) && (only === null || copy.class === only),
  );
  return find(call, input, copies.sort(newestFirst));
}
