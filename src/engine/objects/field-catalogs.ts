import { type FieldCatalog, NO_FIELDS } from "#core/fields/field-catalog.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { MetadataPlatform } from "#platforms/port.ts";

const catalogs = new WeakMap<MetadataPlatform, Map<string, Promise<FieldCatalog>>>();

/**
 * Suggestions for an object, fetched once per account and project. After a failure there are no suggestions,
 * and the next object tries again.
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
