/** Reads what was stored, by this version or another one: a zod schema, or what the functions below make of one. */
export type Parser<Value> = {
  safeParse(stored: unknown): { readonly success: true; readonly data: Value } | { readonly success: false };
};

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
 * @param parser of what is stored; a part that may be missing or odd has its default in it
 */
export function storedJson<Value>(
  storage: () => Storage,
  key: string,
  parser: Parser<Value>,
  fallback: Value,
): StoredJson<Value> {
  const fromText = (text: string) => {
    try {
      const parsed = parser.safeParse(JSON.parse(text));
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
export function listOf<Item>(item: Parser<Item>): Parser<Item[]> {
  return {
    safeParse: (stored) => {
      if (!Array.isArray(stored)) return { success: false };
      const items = stored.map((each) => item.safeParse(each));
      return { success: true, data: items.flatMap((parsed) => (parsed.success ? [parsed.data] : [])) };
    },
  };
}

/** Makes something else of what was read. */
export function mapped<Read, Value>(parser: Parser<Read>, make: (read: Read) => Value): Parser<Value> {
  return {
    safeParse: (stored) => {
      const parsed = parser.safeParse(stored);
      return parsed.success ? { success: true, data: make(parsed.data) } : parsed;
    },
  };
}

function ifPossible(change: () => void): void {
  try {
    change();
  } catch {
    // Blocked or full storage.
  }
}
