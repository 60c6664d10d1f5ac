import type { Finding } from "./port.ts";

/** The methods for finding, which load their code on first use. */
export function loadFinding(load: () => Promise<Finding>): Finding {
  return {
    find: async (query, options) => (await load()).find(query, options),
    trail: async (project, folder, options) => (await load()).trail(project, folder, options),
    locate: async (text, options) => (await load()).locate(text, options),
    copies: async (ref, options) => (await load()).copies(ref, options),
    projects: async (cursor, options) => (await load()).projects(cursor, options),
    projectName: async (project, options) => (await load()).projectName(project, options),
    whoami: async (options) => (await load()).whoami(options),
  };
}
