import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Answers about lists and names, as far as they are relied on: loaded with what finds things.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

/** `/project-xxxx/listFolder` with `only: folders`: full paths. */
export const foldersWire = z.object({ folders: z.array(z.string()) });

/** `/system/findDataObjects`, without `next`: that is taken as it stands in the text. */
export const dataObjectsWire = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      project: z.string(),
      describe: z.object({
        class: z.string(),
        name: z.nullish(z.string()),
        folder: z.nullish(z.string()),
        created: z.nullish(z.number()),
        properties: z.optional(jsonObject),
        tags: z.optional(z.array(z.string())),
        types: z.optional(z.array(z.string())),
      }),
    }),
  ),
});

/** `/system/findProjects`, likewise. */
export const projectsWire = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      level: z.nullish(z.string()),
      describe: z.nullish(z.object({ name: z.nullish(z.string()) })),
    }),
  ),
});

/** `/system/resolveDataObjects`: for each object asked for those that are called so. */
export const resolvedWire = z.object({
  results: z.array(z.array(z.object({ project: z.string(), id: z.string() }))),
});

/** `/<id>/listProjects`: the account's level in each project that holds a copy. */
export const projectLevelsWire = z.record(z.string(), z.string());
