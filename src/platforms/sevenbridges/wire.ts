import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/exact-json.ts";

// Answers, as far as they are relied on. Fields that aren't named here may come and go.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

/** `GET /files/{id}`. `metadata` must be there: taken for empty it would be lost in a replace. */
export const fileWire = z.object({
  id: z.string(),
  name: z.string(),
  type: z.nullish(z.string()),
  project: z.nullish(z.string()),
  // Only hints, so odd ones don't matter.
  modified_on: z.catch(z.nullish(z.string()), undefined),
  origin: z.catch(z.nullish(z.object({ dataset: z.nullish(z.string()) })), undefined),
  metadata: z.nullable(jsonObject),
});
export type FileWire = z.infer<typeof fileWire>;

/** `PATCH` and `PUT /files/{id}/metadata`: the flat object after the change, without an envelope (doc). */
export const metadataWire = jsonObject;

const flag = z.optional(z.boolean());
const permissions = z.object({
  write: z.boolean(),
  // Named to the user, not decided by.
  read: z.catch(flag, undefined),
  copy: z.catch(flag, undefined),
  execute: z.catch(flag, undefined),
  admin: z.catch(flag, undefined),
});

/** `GET /projects/{owner}/{name}`. */
export const projectWire = z.object({ permissions });

const links = z.array(z.object({ href: z.string(), rel: z.string() }));

/** `GET /files`. Items may be folders. */
export const filesWire = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.nullish(z.string()),
      tags: z.catch(z.nullish(z.array(z.string())), undefined),
      metadata: z.nullish(jsonObject),
    }),
  ),
  links: z.nullish(links),
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
  links: z.nullish(links),
});

/** `GET /files/{id}` of a folder, for the way up from it. */
export const folderWire = z.object({ id: z.string(), name: z.string(), parent: z.nullish(z.string()) });

/** `GET /projects/{owner}/{name}`, for the folder in which it all stands (client). */
export const rootFolderWire = z.object({ root_folder: z.nullish(z.string()) });

/** `GET /user`. */
export const userWire = z.object({ username: z.string() });
