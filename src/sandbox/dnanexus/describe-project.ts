import type { Call } from "../call.ts";
import { type JsonOut, rawJson } from "../json-text.ts";
import type { Role } from "../tokens.ts";
import { type DescribeOptions, selectFields } from "./describe-fields.ts";
import { levelIn, userOfRole } from "./level.ts";
import { type ProjectRow, projectOf } from "./rows.ts";

const defaults = [
  "id class name summary description billTo region created modified createdBy level tags version protected",
  "restricted downloadRestricted containsPHI dataUsage sponsoredDataUsage pendingTransfer permissions",
]
  .join(" ")
  .split(" ");

/** Traits that all projects of the sandbox share. */
export const projectTraits = { region: "aws:us-east-1", containsPHI: false, public: false } as const;

function permissionsOf(project: ProjectRow): Record<string, JsonOut> {
  const roles = ["curator", "uploader", "viewer"] as const;
  return Object.fromEntries(roles.map((role) => [userOfRole(role), levelIn(role, project)]));
}

function folderPaths(call: Call, project: string): string[] {
  const sql = "SELECT path FROM dnanexus_folder WHERE project = ? ORDER BY path";
  return call.database.all<{ path: string }>(sql, project).map((row) => row.path);
}

/** The describe of a project row. */
export function describeProjectRow(
  call: Call,
  role: Role,
  row: ProjectRow,
  options: DescribeOptions,
): JsonOut {
  const sizes = call.database.first<{ bytes: number | null }>(
    "SELECT sum(o.size) AS bytes FROM dnanexus_copy c JOIN dnanexus_object o ON o.id = c.id WHERE c.project = ?",
    row.id,
  );
  const all = {
    id: row.id,
    class: "project",
    name: row.name,
    summary: row.summary,
    description: row.description,
    billTo: row.creator,
    region: projectTraits.region,
    created: row.created_ms,
    modified: row.modified_ms,
    createdBy: { user: row.creator },
    level: levelIn(role, row),
    tags: rawJson(row.tags),
    properties: rawJson(row.metadata),
    version: 1,
    protected: false,
    restricted: false,
    downloadRestricted: false,
    containsPHI: projectTraits.containsPHI,
    dataUsage: (sizes?.bytes ?? 0) / 2 ** 30,
    sponsoredDataUsage: 0,
    pendingTransfer: null,
    permissions: permissionsOf(row),
    folders: folderPaths(call, row.id),
  };
  return selectFields(options, all, defaults);
}

/** `/project-xxxx/describe`. */
export function describeProject(call: Call, role: Role, id: string, options: DescribeOptions): JsonOut {
  return describeProjectRow(call, role, projectOf(call, id), options);
}
