import { invalidBeforeSending } from "../platform-call.ts";

/**
 * The kinds of objects that setProperties distinguishes: properties of a data object belong to its copy in a
 * project (documented).
 */
export type ObjectKind = "data-object" | "execution" | "project";

/** The classes with a setProperties route (documented). */
const KINDS: ReadonlyMap<string, ObjectKind> = new Map([
  ["record", "data-object"],
  ["file", "data-object"],
  ["applet", "data-object"],
  ["workflow", "data-object"],
  ["database", "data-object"],
  ["dbcluster", "data-object"],
  ["job", "execution"],
  ["analysis", "execution"],
  ["project", "project"],
]);

/** An id is `<class>-` and 24 letters or digits (from the client). */
const ID = /^([a-z]+)-[0-9A-Za-z]{24}$/;

/** The kind of an object; `undefined` for other texts, and for classes without settable properties. */
export function objectKind(id: string): ObjectKind | undefined {
  return KINDS.get(ID.exec(id)?.[1] ?? "");
}

/** The same, but throws a `PlatformError` (invalid, nothing sent) instead of returning `undefined`. */
export function requireObjectKind(id: string): ObjectKind {
  const kind = objectKind(id);
  if (!kind) throw invalidBeforeSending(`not the id of an object with properties: ${id}`);
  return kind;
}

export function requireProjectId(id: string): void {
  if (objectKind(id) !== "project") throw invalidBeforeSending(`not a project's id: ${id}`);
}
