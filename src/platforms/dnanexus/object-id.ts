import { invalidBeforeSending } from "../platform-call.ts";

/** What setProperties needs to know of an object: properties of data objects belong to a copy in a project (doc). */
export type ObjectKind = "data-object" | "execution" | "project";

/** The classes that have a setProperties route (doc). */
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

/** `<class>-` and 24 letters or digits (client). */
const ID = /^([a-z]+)-[0-9A-Za-z]{24}$/;

/** `undefined` for what isn't an id, and for classes without properties that can be set. */
export function objectKind(id: string): ObjectKind | undefined {
  return KINDS.get(ID.exec(id)?.[1] ?? "");
}

/** Throws a `PlatformError` (invalid, nothing sent) where `objectKind` knows none. */
export function requireObjectKind(id: string): ObjectKind {
  const kind = objectKind(id);
  if (!kind) throw invalidBeforeSending(`not the id of an object with properties: ${id}`);
  return kind;
}

export function requireProjectId(id: string): void {
  if (objectKind(id) !== "project") throw invalidBeforeSending(`not a project's id: ${id}`);
}
