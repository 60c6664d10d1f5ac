import * as z from "zod/mini";

/**
 * One value that the browser keeps as JSON. Storage may be blocked or full: then a value lasts as long as the page, which
 * its owner keeps in memory.
 */
export type StoredJson<Value> = {
  readonly key: string;
  /** What is stored, by this version or another one; the fallback where nothing is, or nothing that fits. */
  read(): Value;
  /** What `read` would make of a stored text. */
  fromText(text: string): Value;
  write(value: Value): void;
  remove(): void;
};

/**
 * @param storage asked for anew each time: reading the property throws where storage is blocked
 * @param schema of what is stored; a part that may be missing or odd has its default in the schema
 */
export function storedJson<Value>(
  storage: () => Storage,
  key: string,
  schema: z.ZodMiniType<Value>,
  fallback: Value,
): StoredJson<Value> {
  const fromText = (text: string) => {
    try {
      const parsed = schema.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : fallback;
    } catch {
      return fallback;
    }
  };
  return {
    key,
    read: () => {
      const text = storedText(storage, key);
      return text === undefined ? fallback : fromText(text);
    },
    fromText,
    write: (value) => ifPossible(() => storage().setItem(key, JSON.stringify(value))),
    remove: () => ifPossible(() => storage().removeItem(key)),
  };
}

/** `undefined` where nothing is stored, or storage is blocked. */
export function storedText(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A list in which an item that can't be read is left out, and those beside it stay. */
export function listOf<Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<Item[]> {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((items: unknown[]) =>
      items.flatMap((each) => {
        const parsed = item.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

function ifPossible(change: () => void): void {
  try {
    change();
  } catch {
    // Blocked or full storage.
  }
}
