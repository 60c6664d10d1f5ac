/** A key that is known, with what is known of it. */
export type Field = {
  readonly key: string;
  /** For people: `Sample ID`. */
  readonly name?: string;
  readonly description?: string;
  /** Values to suggest; others are as good, unless `isStrict`. */
  readonly values: readonly string[];
  readonly isStrict?: boolean;
  /** The platform sets it itself. */
  readonly isLocked?: boolean;
  /** On how many objects it was seen. */
  readonly seenOn?: number;
};

/** Keys worth suggesting: never a whitelist. */
export type FieldCatalog = {
  /** `standard`: the platform's own, against which others are held. `seen`: what other objects have, good or bad. */
  readonly kind: "standard" | "seen";
  readonly fields: readonly Field[];
  /** Values of these fields should have no more characters. */
  readonly characterLimit?: number;
  /** How many objects were looked at. */
  readonly objectCount?: number;
};

export const NO_FIELDS: FieldCatalog = { kind: "seen", fields: [] };

export function findField({ fields }: FieldCatalog, key: string): Field | undefined {
  return fields.find((field) => field.key === key);
}

/** The catalog with a team's own fields first. What those don't say of a key, the catalog does. */
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
