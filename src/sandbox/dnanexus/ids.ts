import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Classes of data objects: their properties belong to the copy in a project. */
export const dataClasses = ["record", "file", "applet", "workflow", "database", "dbcluster"] as const;

/** Classes of executions: they live in one project, and calls on them name none. */
const executionClasses = ["job", "analysis"] as const;

/** The class in an id such as `file-xxxx`. */
export function classOfId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf("-")));
}

/** Whether ids of this class are data objects. */
export function isDataClass(name: string): boolean {
  return dataClasses.some((known) => known === name);
}

/** Whether ids of this class are jobs or analyses. */
export function isExecutionClass(name: string): boolean {
  return executionClasses.some((known) => known === name);
}

/** A new id: the class and 24 characters (client). */
export function newId(className: string): string {
  const characters = [...randomBytes(24)].map((byte) => alphabet[byte % alphabet.length]);
  return `${className}-${characters.join("")}`;
}
