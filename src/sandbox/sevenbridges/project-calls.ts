import { createHash } from "node:crypto";
import type { Call } from "../call.ts";
import type { Role } from "../tokens.ts";
import { type Resource, selectFields } from "./fields.ts";
import { timestamp } from "./file-resource.ts";
import { listAnswer, readPage } from "./listing.ts";
import type { Route } from "./route.ts";
import { type ProjectRow, permissionsIn, projectOf } from "./rows.ts";

function projectHref(call: Call, id: string): string {
  return `${call.baseUrl}/v2/projects/${id}`;
}

function shortProject(call: Call, project: ProjectRow): Resource {
  return { href: projectHref(call, project.id), id: project.id, name: project.name };
}

function fullProject(call: Call, role: Role, project: ProjectRow): Resource {
  return {
    ...shortProject(call, project),
    type: "v2",
    description: "",
    tags: [],
    billing_group: "5e1c8d2a-4f2b-4c59-9f0e-1d4f3a7b6c90",
    root_folder: rootFolderOf(project.id),
    created_by: "curator",
    created_on: timestamp(project.created_ms),
    modified_on: timestamp(project.modified_ms),
    settings: { locked: false, controlled: false, use_interruptible_instances: true },
    permissions: permissionsIn(role, project),
  };
}

/** The id of a project's root folder: made of the project's id, so that it needs no row. */
export function rootFolderOf(project: string): string {
  return createHash("sha256").update(project).digest("hex").slice(0, 24);
}

/** GET /projects and GET /projects/{owner} */
export const listProjects: Route = (call, role, [owner]) => {
  const page = readPage(call);
  const name = call.query.get("name");
  const all = call.database
    .all<ProjectRow>("SELECT * FROM sevenbridges_project ORDER BY name")
    .filter((project) => owner === undefined || project.id.startsWith(`${owner}/`))
    .filter((project) => name === null || project.name.toLowerCase().includes(name.toLowerCase()));
  const wantsMore = call.query.has("fields");
  const items = all
    .slice(page.offset, page.offset + page.limit)
    .map((project) => (wantsMore ? fullProject(call, role, project) : shortProject(call, project)))
    .map((resource) => selectFields(resource, call.query.get("fields")));
  return listAnswer(call, page, items, all.length);
};

/** GET /projects/{owner}/{name} */
export const getProject: Route = (call, role, [owner = "", name = ""]) => ({
  body: selectFields(fullProject(call, role, projectOf(call, `${owner}/${name}`)), call.query.get("fields")),
});

/** GET /projects/{owner}/{name}/members: the sandbox's three people. */
export const listMembers: Route = (call, _role, [owner = "", name = ""]) => {
  const project = projectOf(call, `${owner}/${name}`);
  const page = readPage(call);
  const all = (["curator", "uploader", "viewer"] as const).map((role) => ({
    href: `${projectHref(call, project.id)}/members/${role}`,
    id: role,
    username: role,
    email: `${role}@example.org`,
    type: "USER",
    permissions: permissionsIn(role, project),
  }));
  return listAnswer(call, page, all.slice(page.offset, page.offset + page.limit), all.length);
};
