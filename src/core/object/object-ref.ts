/** One object on one connection, as an address names it and a describe asks for it. */
export type ObjectRef = {
  /** The name of a connection, such as `sandbox-dnanexus`. Never a token. */
  readonly connection: string;
  /** The platform's own id: `file-…` on DNAnexus, 24 hex characters on Seven Bridges. */
  readonly objectId: string;
  /** The project whose copy is meant. Only DNAnexus data objects have copies. */
  readonly project?: string;
};

/** One string per object, for keys of caches and drafts. Two different objects never have the same string. */
export function objectRefKey(ref: ObjectRef): string {
  return JSON.stringify([ref.connection, ref.objectId, ref.project ?? null]);
}
