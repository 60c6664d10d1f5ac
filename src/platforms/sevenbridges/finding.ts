import type { PlatformCall } from "../platform-call.ts";
import type { Finding } from "../port.ts";
import { copies } from "./copies.ts";
import { find } from "./find.ts";
import { locate } from "./locate.ts";
import { projects, whoami } from "./projects.ts";
import { trail } from "./trail.ts";

/** What the editor of one object can do without, loaded in one piece when something is looked for. */
export function createFinding(call: PlatformCall, connection: string, ownHost: string): Finding {
  return {
    find: (query, options) => find(call, connection, query, options),
    trail: (project, folder, options) => trail(call, project, folder, options),
    locate: (text) => locate(connection, ownHost, text),
    copies,
    projects: (cursor, options) => projects(call, cursor, options),
    whoami: (options) => whoami(call, options),
  };
}
