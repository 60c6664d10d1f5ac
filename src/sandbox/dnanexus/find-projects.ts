import type { Call } from "../call.ts";
import type { JsonOut } from "../json-text.ts";
import { isJsonObject } from "../request-body.ts";
import type { Role } from "../tokens.ts";
import { describeProjectRow, projectTraits } from "./describe-project.ts";
import { refusal } from "./errors.ts";
import { describeOptions } from "./find.ts";
import { projectsAt, wantedLevel } from "./find-scope.ts";
import { boundedCount, type Input } from "./input.ts";
import { levelIn } from "./level.ts";
import { nameFilter } from "./name-filter.ts";
import { propertyFilter } from "./property-filter.ts";
import type { ProjectRow } from "./rows.ts";
import { timeFilter } from "./time-bounds.ts";
import { wordFilter } from "./word-filter.ts";

function startOf(projects: readonly ProjectRow[], starting: unknown): number {
  if (starting === undefined || starting === null) return 0;
  const id = isJsonObject(starting) ? starting["id"] : undefined;
  const at = projects.findIndex((project) => project.id === id);
  if (at !== -1) return at;
  throw refusal("InvalidInput", 'expected key "starting" of input to be the "next" of an earlier answer');
}

/** On what every project of the sandbox has the same: where it is, whether it holds health data or is public. */
function matchesTraits({ region, containsPHI, public: isPublic }: Input["value"]): boolean {
  const regions: unknown[] = Array.isArray(region) ? region : [region];
  return (
    (region === undefined || regions.includes(projectTraits.region)) &&
    (containsPHI === undefined || containsPHI === projectTraits.containsPHI) &&
    (isPublic === undefined || isPublic === projectTraits.public)
  );
}

function billToFilter(billTo: unknown): (project: ProjectRow) => boolean {
  const wanted: unknown[] = Array.isArray(billTo) ? billTo : [billTo];
  return (project) => billTo === undefined || wanted.includes(project.creator);
}

/** `/system/findProjects`: CONTRIBUTE unless another level is asked for (doc). */
export function findProjects(call: Call, role: Role, _id: string, input: Input): JsonOut {
  const { value } = input;
  const named = nameFilter(value["name"]);
  const tagged = wordFilter("tags", value["tags"] ?? value["tag"]);
  const hasProperties = propertyFilter(value["properties"]);
  const createdThen = timeFilter(value["created"], call.now);
  const limit = boundedCount(input, "limit", 1000, 1000);
  const options = describeOptions(value["describe"]);
  const isBilledTo = billToFilter(value["billTo"]);
  const found = projectsAt(call, role, wantedLevel(value["level"], "CONTRIBUTE")).filter(
    (project) =>
      matchesTraits(value) &&
      isBilledTo(project) &&
      (named?.(project.name) ?? true) &&
      (tagged?.(project.tags) ?? true) &&
      (hasProperties?.(project.metadata) ?? true) &&
      (createdThen?.(project.created_ms) ?? true),
  );
  const start = startOf(found, value["starting"]);
  const following = found[start + limit];
  return {
    results: found.slice(start, start + limit).map((project) => ({
      id: project.id,
      level: levelIn(role, project),
      permissionSources: [],
      public: projectTraits.public,
      ...(options === null ? {} : { describe: describeProjectRow(call, role, project, options) }),
    })),
    next: following === undefined ? null : { id: following.id },
  };
}
