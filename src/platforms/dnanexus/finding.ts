import type { PlatformCall } from "../platform-call.ts";
import type { Finding } from "../port.ts";
import { copies } from "./copies.ts";
import { find } from "./find.ts";
import { locate } from "./locate.ts";
import { projectName, projects, whoami } from "./projects.ts";
import { trail } from "./trail.ts";

/**
 * The methods for finding, which the editor of one object doesn't need; they are loaded in one piece on first
 * use.
 */
export function createFinding(call: PlatformCall, connection: string): Finding {
  return {
    find: (query, options) => find(call, connection, query, options),
    trail: (_project, folder) => trail(folder),
    locate: (text, options) => locate(call, connection, text, options),
    copies: (ref, options) => copies(call, ref, options),
    projects: (cursor, options) => projects(call, cursor, options),
    projectName: (project, options) => projectName(call, project, options),
    whoami: (options) => whoami(call, options),
  };
}
