import type { KnownCells } from "#core/batch/batch.ts";
import type { ManifestBatch, ManifestObject } from "#core/batch/manifest-choice.ts";

type KnownColumns = KnownCells["columns"];
type KnownColumn = KnownColumns extends ReadonlyMap<string, infer Column> ? Column : never;

/** A part of a batch, small enough to be sent to a worker without a pause of the page. */
export type BatchPart =
  | { readonly kind: "objects"; readonly objects: readonly ManifestObject[] }
  | { readonly kind: "column"; readonly column: KnownColumn };

const OBJECTS_IN_PART = 4000;

/** All of a batch that a manifest is read against, a part at a time. */
export function* batchParts({ objects, columns }: ManifestBatch): Generator<BatchPart> {
  for (let from = 0; from < objects.length; from += OBJECTS_IN_PART) {
    const part = objects.slice(from, from + OBJECTS_IN_PART);
    yield {
      kind: "objects",
      objects: part.map(({ ref, name, project, access }) => ({
        ref,
        name,
        access,
        ...(project === undefined ? {} : { project }),
      })),
    };
  }
  for (const { key, dictionary, base, now } of columns.values()) {
    yield { kind: "column", column: { key, dictionary: { values: dictionary.values }, base, now } };
  }
}

/** The batch that was sent in these parts. */
export function batchOfParts(parts: readonly BatchPart[]): ManifestBatch {
  const objects = parts.flatMap((part) => (part.kind === "objects" ? part.objects : []));
  const ids = objects.map(({ ref }) => ref.objectId);
  const columns = parts.flatMap((part) => (part.kind === "column" ? [part.column] : []));
  return {
    objects,
    ids,
    rows: new Map(ids.map((id, row) => [id, row])),
    columns: new Map(columns.map((column) => [column.key, column])),
  };
}
