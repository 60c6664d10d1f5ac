/** The names of an object that a row or column of a table may contain. */
export type ObjectNames = {
  /** The platform's own id. */
  readonly id: string;
  readonly name: string;
  /** The project whose copy is meant. */
  readonly project?: string | undefined;
};

/**
 * How a text names an object: by its `id`, its exact `name`, or the `base-name` of a path or URI. A `near`
 * name differs in case, outer blanks, extension or project; it is only offered to the person.
 */
export type NameMatch = "id" | "name" | "base-name" | "near";

const DNANEXUS_PROJECT = /^(?:project|container)-[A-Za-z0-9]{24}$/;
const OBJECT_ID =
  /^(?:(?:project|container)-[A-Za-z0-9]{24}:)?(?:file|record|applet|app|workflow|globalworkflow|database|dbcluster|job|analysis)-[A-Za-z0-9]{24}$|^[0-9a-f]{24}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^drs:\/\//i;
const FILE_NAME = /^[^\r\n\t]{0,250}[^\s/\\.]\.[A-Za-z][A-Za-z0-9]{1,9}$/;
/** Longer texts name nothing. */
export const LONGEST_NAME = 2000;

/** How a text names an object; undefined when it doesn't. */
export function matchName(text: string, object: ObjectNames): NameMatch | undefined {
  if (text.length === 0 || text.length > LONGEST_NAME) return undefined;
  if (text === object.id) return "id";
  if (text === object.name) return "name";
  const { project, rest } = withoutProject(text);
  const exact = matchRest(rest, object);
  const isOtherCopy = project !== undefined && object.project !== undefined && project !== object.project;
  if (exact) return isOtherCopy ? "near" : exact;
  return isNearName(rest, object.name) ? "near" : undefined;
}

/**
 * A quick test before `matchName`: every text near an object's name contains the name without its extension.
 */
export function createNearSieve({ name }: ObjectNames): (text: string) => boolean {
  const stem = nearForms(name).at(-1) ?? "";
  return (text) => text.length >= stem.length && text.toLowerCase().includes(stem);
}

/** Can a text name any object: is it a platform's id, or does it end like a file's name? */
export function isObjectLike(text: string): boolean {
  return isIdLike(text) || FILE_NAME.test(text);
}

/** Is the text an id of either platform, a UUID or a DRS address? */
export function isIdLike(text: string): boolean {
  return OBJECT_ID.test(text);
}

/** Is the text an id of the same kind as this object's id? A different one certainly names another object. */
export function isIdOfSameKind(text: string, { id }: ObjectNames): boolean {
  const { rest } = withoutProject(text);
  return isIdLike(rest) && rest.length === id.length && prefixOf(rest) === prefixOf(id);
}

/** The last part of a path, a URI, or of `project:name`. */
export function baseName(text: string): string {
  const path = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? decoded(text.replace(/[?#].*$/, "")) : text;
  const last = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return last === path ? path.slice(path.indexOf(":") + 1) : last;
}

function matchRest(text: string, { id, name }: ObjectNames): NameMatch | undefined {
  if (text === id) return "id";
  const base = baseName(text);
  if (base === id) return "id";
  return base === name ? "base-name" : undefined;
}

/** The project in front of `project:file`, where it is one by its form, and what follows it. */
export function withoutProject(text: string): { readonly project?: string; readonly rest: string } {
  const colon = text.indexOf(":");
  const head = text.slice(0, colon);
  return colon > 0 && DNANEXUS_PROJECT.test(head)
    ? { project: head, rest: text.slice(colon + 1) }
    : { rest: text };
}

function isNearName(text: string, name: string): boolean {
  const forms = nearForms(baseName(text));
  return forms.length > 0 && nearForms(name).some((form) => forms.includes(form));
}

/** The name in small letters and without blanks around it, and the same without its last extension. */
export function nearForms(text: string): readonly string[] {
  const whole = text.trim().toLowerCase();
  if (whole === "") return [];
  const stem = whole.replace(/(?<=.)\.[a-z][a-z0-9]{0,9}$/, "");
  return [whole, stem];
}

function prefixOf(id: string): string {
  return /^[a-z]+(?=-)/.exec(id)?.[0] ?? "";
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
