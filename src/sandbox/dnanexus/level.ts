import type { Role } from "../tokens.ts";

/** Permission levels, lowest first (doc). */
const levels = ["VIEW", "UPLOAD", "CONTRIBUTE", "ADMINISTER"] as const;

/** A permission level in a project. */
export type Level = (typeof levels)[number];

const levelOfRole: Record<Role, Level> = { curator: "ADMINISTER", uploader: "UPLOAD", viewer: "VIEW" };

/** Whether a level includes another. */
export function reaches(level: Level, wanted: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(wanted);
}

/** Whether text from outside names a level. */
export function isLevel(text: unknown): text is Level {
  return levels.some((level) => level === text);
}

/** The caller's user id. */
export function userOfRole(role: Role): string {
  return `user-sandbox.${role}`;
}

/** The level of a role in a project: what the role gives, at most what the project allows; all of it to who made it. */
export function levelIn(role: Role, project: { readonly level_cap: Level; readonly creator: string }): Level {
  if (project.creator === userOfRole(role)) return "ADMINISTER";
  const own = levelOfRole[role];
  return reaches(project.level_cap, own) ? own : project.level_cap;
}
