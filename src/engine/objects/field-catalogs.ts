import { type FieldCatalog, NO_FIELDS } from "#core/fields/field-catalog.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { MetadataPlatform } from "#platforms/port.ts";

const catalogs = new WeakMap<MetadataPlatform, Map<string, Promise<FieldCatalog>>>();

/**
 * What is worth suggesting for an object; asked for once an account and project. When it can't be had there is nothing to
 * suggest, and the next one asks again.
 */
export function fieldCatalogOf(platform: MetadataPlatform, snapshot: Snapshot): Promise<FieldCatalog> {
  const byProject = catalogs.get(platform) ?? new Map<string, Promise<FieldCatalog>>();
  catalogs.set(platform, byProject);
  const project = snapshot.project ?? "";
  const known = byProject.get(project);
  if (known) return known;
  const asked = platform.fields(snapshot).catch(() => {
    byProject.delete(project);
    return NO_FIELDS;
  });
  byProject.set(project, asked);
  return asked;
}
