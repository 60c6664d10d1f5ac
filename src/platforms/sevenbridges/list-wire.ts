import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Answers about lists and names, as far as they are relied on: loaded with what finds things.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

const flag = z.optional(z.boolean());
const permissions = z.object({
  write: z.boolean(),
  // Named to the user, not decided by.
  read: z.catch(flag, undefined),
  copy: z.catch(flag, undefined),
  execute: z.catch(flag, undefined),
  admin: z.catch(flag, undefined),
});

export const linksWire = z.nullish(z.array(z.object({ href: z.string(), rel: z.string() })));

/** `GET /files`. Items may be folders. */
export const filesWire = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.nullish(z.string()),
      project: z.catch(z.nullish(z.string()), undefined),
      tags: z.catch(z.nullish(z.array(z.string())), undefined),
      metadata: z.nullish(jsonObject),
    }),
  ),
  links: linksWire,
});

/** `GET /projects`. */
export const projectsWire = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.nullish(z.string()),
      permissions: z.catch(z.nullish(permissions), undefined),
    }),
  ),
  links: linksWire,
});

/** `GET /files/{id}` of a folder, for the way up from it. */
export const folderWire = z.object({ id: z.string(), name: z.string(), parent: z.nullish(z.string()) });

/** `GET /projects/{owner}/{name}`, for the folder in which it all stands (client). */
export const rootFolderWire = z.object({ root_folder: z.nullish(z.string()) });

/** `GET /user`. */
export const userWire = z.object({ username: z.string() });
