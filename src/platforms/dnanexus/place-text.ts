import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Place } from "../port.ts";
import { objectKind } from "./object-id.ts";

/** A complete place, or a path in a project given by its id or its name. */
export type PlaceText =
  | { readonly kind: "places"; readonly places: readonly Place[] }
  | { readonly kind: "path"; readonly project: string; readonly path: string };

const CONTENT_ID = "[0-9A-Za-z]{24}";
/**
 * The address of a project's page, with or without the vendor's second front end; it omits `project-` (from
 * the client).
 */
const PROJECT_PAGE = new RegExp(`^/(?:panx/)?projects/(?:project-)?(${CONTENT_ID})(?:/(.*))?$`);
const EXECUTION_PAGE = new RegExp(`^monitor/(job|analysis)/(?:(?:job|analysis)-)?(${CONTENT_ID})/?$`);

/** The place that a text names by its form alone; `undefined` when it has none of DNAnexus's forms. */
export function readPlaceText(text: string, connection: string): PlaceText | undefined {
  const trimmed = text.trim();
  return fromId(trimmed, connection) ?? fromAddress(trimmed, connection) ?? fromPath(trimmed, connection);
}

function fromId(id: string, connection: string): PlaceText | undefined {
  const kind = objectKind(id);
  if (kind === undefined) return undefined;
  const object: Place = { kind: "object", ref: { connection, objectId: id } };
  return placesText(kind === "project" ? [{ kind: "folder", project: id }, object] : [object]);
}

/** The place in an address of the platform's pages or API. */
function fromAddress(text: string, connection: string): PlaceText | undefined {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/(^|\.)dnanexus\.com$/.test(url.hostname)) return undefined;
  const [, projectId, page = ""] = PROJECT_PAGE.exec(url.pathname) ?? [];
  if (projectId === undefined) return fromId(url.pathname.split("/")[1] ?? "", connection);
  const project = `project-${projectId}`;
  const named = (url.searchParams.get("id.values") ?? "").split(",").filter((id) => objectKind(id));
  if (named.length > 0)
    return placesText(named.map((id) => objectPlace({ connection, objectId: id, project })));
  const [, executionClass, executionId] = EXECUTION_PAGE.exec(page) ?? [];
  if (executionClass !== undefined) {
    return placesText([objectPlace({ connection, objectId: `${executionClass}-${executionId}` })]);
  }
  const folder = /^data\/(.*)$/.exec(page)?.[1]?.replace(/\/+$/, "") ?? "";
  return placesText([folderPlace(project, folder === "" ? undefined : `/${decoded(folder)}`)]);
}

/**
 * The place in `project:/folder/name` or `project-…:file-…`, also after dx://. A backslash protects the next
 * sign (from the client).
 */
function fromPath(text: string, connection: string): PlaceText | undefined {
  const [, written = "", rest = ""] = /^(?:dx:\/\/)?((?:[^\\:/]|\\.)+):(.*)$/su.exec(text) ?? [];
  if (written === "" || rest.startsWith("//")) return undefined;
  const project = unescaped(written).trim();
  if (objectKind(rest) !== undefined && objectKind(project) === "project") {
    return placesText([objectPlace({ connection, objectId: rest, project })]);
  }
  if (rest.startsWith("/")) return { kind: "path", project, path: rest };
  // Without the slash it could be any text with a colon, such as a search.
  return objectKind(project) === "project" ? { kind: "path", project, path: `/${rest}` } : undefined;
}

/** Splits a path into its folder and the name at its end. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const parts = path.match(/(?:[^\\/]|\\.)+/gsu) ?? [];
  const names = parts.map(unescaped);
  const isFolder = path.endsWith("/");
  const name = isFolder ? "" : (names.at(-1) ?? "");
  return { folder: `/${(isFolder ? names : names.slice(0, -1)).join("/")}`, name };
}

function placesText(places: readonly Place[]): PlaceText {
  return { kind: "places", places };
}

function objectPlace(ref: ObjectRef): Place {
  return { kind: "object", ref };
}

function folderPlace(project: string, folder: string | undefined): Place {
  return { kind: "folder", project, ...(folder !== undefined && { folder }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}
