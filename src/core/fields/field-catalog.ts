/** A known key and its description. */
export type Field = {
  readonly key: string;
  /** The name for people: `Sample ID`. */
  readonly name?: string;
  readonly description?: string;
  /** Values to suggest. Other values are equally valid unless `isStrict`. */
  readonly values: readonly string[];
  readonly isStrict?: boolean;
  /** True for a key that the platform sets itself. */
  readonly isLocked?: boolean;
  /** The number of objects that have the key. */
  readonly seenOn?: number;
};

/** Keys worth suggesting; other keys are allowed too. */
export type FieldCatalog = {
  /**
   * `standard`: the platform's own keys, with which others are compared. `seen`: keys of other objects, well
   * chosen or not.
   */
  readonly kind: "standard" | "seen";
  readonly fields: readonly Field[];
  /** The most characters that a value of these fields should have. */
  readonly characterLimit?: number;
  /** The number of objects that were examined. */
  readonly objectCount?: number;
};

export const NO_FIELDS: FieldCatalog = { kind: "seen", fields: [] };

export function findField({ fields }: FieldCatalog, key: string): Field | undefined {
  return fields.find((field) => field.key === key);
}

/**
 * The catalog with a team's own fields first. A team's field replaces the catalog's field of the same key.
 */
export function withOwnFields(catalog: FieldCatalog, own: readonly Field[]): FieldCatalog {
  if (own.length === 0) return catalog;
  const keys = new Set(own.map(({ key }) => key));
  const joined = own.map((field) => {
    const known = findField(catalog, field.key);
    return known
      ? { ...known, ...field, values: field.values.length > 0 ? field.values : known.values }
      : field;
  });
  return { ...catalog, fields: [...joined, ...catalog.fields.filter(({ key }) => !keys.has(key))] };
}
