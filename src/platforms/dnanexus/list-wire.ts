import * as z from "zod/mini";
import { isJsonObject, type JsonObject } from "#core/json/exact-json.ts";

// Schemas of list and name answers, limited to the fields that are used. They are loaded with the methods for
// finding.

const jsonObject = z.custom<JsonObject>(isJsonObject, "expected an object");

/** The answer of `/project-xxxx/listFolder` with `only: folders`: full paths. */
export const foldersWire = z.object({ folders: z.array(z.string()) });

/** The answer of `/system/findDataObjects` without `next`, which is taken from the text unchanged. */
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
        // These are only shown, so an odd one is left out.
        modified: z.catch(z.nullish(z.number()), undefined),
        size: z.catch(z.nullish(z.number()), undefined),
        state: z.catch(z.nullish(z.string()), undefined),
        properties: z.optional(jsonObject),
        tags: z.optional(z.array(z.string())),
        types: z.optional(z.array(z.string())),
      }),
    }),
  ),
});

/** The answer of `/system/findProjects`, also without `next`. */
export const projectsWire = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      level: z.nullish(z.string()),
      describe: z.nullish(z.object({ name: z.nullish(z.string()) })),
    }),
  ),
});

/** The answer of `/system/resolveDataObjects`: for each requested name the objects with it. */
export const resolvedWire = z.object({
  results: z.array(z.array(z.object({ project: z.string(), id: z.string() }))),
});

/** The answer of `/<id>/listProjects`: the account's level in each project with a copy. */
export const projectLevelsWire = z.record(z.string(), z.string());
