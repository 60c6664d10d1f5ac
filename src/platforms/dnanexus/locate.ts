import { jsonObjectText, jsonStringText } from "../json-text.ts";
import type { PlatformCall } from "../platform-call.ts";
import type { CallOptions, Place } from "../port.ts";
import { foldersWire, projectsWire, resolvedWire } from "./list-wire.ts";
import { objectKind } from "./object-id.ts";
import { readPlaceText, splitPath } from "./place-text.ts";

/**
 * Finds places by a text. Ids and addresses are understood by their form; for a path the platform is asked
 * for its names.
 */
export async function locate(
  call: PlatformCall,
  connection: string,
  text: string,
  { signal }: CallOptions = {},
): Promise<readonly Place[] | undefined> {
  const read = readPlaceText(text, connection);
  if (read === undefined || read.kind === "places") return read?.places;
  const projects = await projectsCalled(call, read.project, signal);
  const found = await Promise.all(
    projects.map((project) => placesAt(call, connection, project, read.path, signal)),
  );
  return found.flat();
}

/** The projects with a name; several may share it. */
async function projectsCalled(
  call: PlatformCall,
  project: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  if (objectKind(project) === "project") return [project];
  const body = jsonObjectText([
    ["level", '"VIEW"'],
    ["name", jsonStringText(project)],
  ]);
  const { wire } = await call({ method: "POST", path: "/system/findProjects", body, signal }, projectsWire);
  return wire.results.map(({ id }) => id);
}

async function placesAt(
  call: PlatformCall,
  connection: string,
  project: string,
  path: string,
  signal: AbortSignal | undefined,
): Promise<readonly Place[]> {
  const { folder, name } = splitPath(path);
  if (name === "") return [{ kind: "folder", project, ...(folder !== "/" && { folder }) }];
  const object = jsonObjectText([
    ["project", jsonStringText(project)],
    ["folder", jsonStringText(folder)],
    ["name", jsonStringText(name)],
  ]);
  const body = `{"objects":[${object}]}`;
  const listing = jsonObjectText([
    ["folder", jsonStringText(folder)],
    ["only", '"folders"'],
  ]);
  const [objects, folders] = await Promise.all([
    call({ method: "POST", path: "/system/resolveDataObjects", body, signal }, resolvedWire),
    call({ method: "POST", path: `/${project}/listFolder`, body: listing, signal }, foldersWire),
  ]);
  const below = `${folder === "/" ? "" : folder}/${name}`;
  const isFolder = folders.wire.folders.includes(below);
  return [
    ...objects.wire.results.flat().map((found): Place => {
      return { kind: "object", ref: { connection, objectId: found.id, project: found.project } };
    }),
    ...(isFolder ? [{ kind: "folder", project, folder: below } as const] : []),
  ];
}
