import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Schemas of list and name answers, limited to the fields that are used. They are loaded with the methods for
// finding.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

const flag = z.optional(z.boolean());
const permissions = z.object({
  write: z.boolean(),
  // The permission is only shown to the user; no decision depends on it.
  read: z.catch(flag, undefined),
  copy: z.catch(flag, undefined),
  execute: z.catch(flag, undefined),
  admin: z.catch(flag, undefined),
});

export const linksWire = z.nullish(z.array(z.object({ href: z.string(), rel: z.string() })));

/** The answer of `GET /files`. Items may be folders. */
export const filesWire = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.nullish(z.string()),
      project: z.catch(z.nullish(z.string()), undefined),
      tags: z.catch(z.nullish(z.array(z.string())), undefined),
      // These are only shown, so an odd one is left out.
      size: z.catch(z.nullish(z.number()), undefined),
      created_on: z.catch(z.nullish(z.string()), undefined),
      modified_on: z.catch(z.nullish(z.string()), undefined),
      metadata: z.nullish(jsonObject),
    }),
  ),
  links: linksWire,
});

/** The answer of `GET /projects`. */
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

/** The answer of `GET /files/{id}` for a folder, used to find its parent. */
export const folderWire = z.object({ id: z.string(), name: z.string(), parent: z.nullish(z.string()) });

/** The answer of `GET /projects/{owner}/{name}`, used to find its root folder (from the client). */
export const rootFolderWire = z.object({ root_folder: z.nullish(z.string()) });

/** The answer of `GET /projects/{owner}/{name}` with `fields=name`. */
export const projectNameWire = z.object({ name: z.nullish(z.string()) });

/** The answer of `GET /user`. */
export const userWire = z.object({ username: z.string() });
