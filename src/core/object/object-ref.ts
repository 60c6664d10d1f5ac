/** Which object on which connection: what an address names and a describe asks for. */
export type ObjectRef = {
  /** The name of a connection, such as `sandbox-dnanexus`. Never a token. */
  readonly connection: string;
  /** The platform's own id: `file-…` on DNAnexus, 24 hex characters on Seven Bridges. */
  readonly objectId: string;
  /** The project whose copy is meant. Only DNAnexus data objects have copies. */
  readonly project?: string;
};

/** One string for one object, to key caches and drafts by. Parts can't run into each other. */
export function objectRefKey(ref: ObjectRef): string {
  return JSON.stringify([ref.connection, ref.objectId, ref.project ?? null]);
}
