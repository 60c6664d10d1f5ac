import { invalidBeforeSending } from "../platform-call.ts";

/**
 * A percent-encoded part of a path. Ids are 24 hex characters as far as is known (from the client), but that
 * isn't promised. Throws a `PlatformError` (invalid, nothing sent) for text that a path can't contain: empty
 * text, dots that a browser would resolve, and text without a UTF-8 form.
 */
function pathSegment(text: string): string {
  if (/^\.{0,2}$/.test(text)) throw invalidBeforeSending(`not an id: ${JSON.stringify(text)}`);
  try {
    return encodeURIComponent(text);
  } catch {
    throw invalidBeforeSending(`not an id: ${JSON.stringify(text)}`);
  }
}

export function filePath(id: string): string {
  return `/v2/files/${pathSegment(id)}`;
}

/** The path of a project given as `owner/name`. */
export function projectPath(project: string): string {
  const [owner = "", name = "", ...more] = project.split("/");
  if (more.length > 0) throw invalidBeforeSending(`not a project: ${project}`);
  return `/v2/projects/${pathSegment(owner)}/${pathSegment(name)}`;
}
