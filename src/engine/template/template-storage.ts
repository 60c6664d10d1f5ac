import type { DBSchema } from "idb";
import * as z from "zod/mini";
import { createDatabase } from "../storage/open-database.ts";

/** A stored template: its original text, which is read again each time. */
export type KeptTemplate = {
  readonly text: string;
  readonly fileName?: string | undefined;
  readonly loadedAtMs: number;
};

export type FoundTemplate =
  | { readonly kind: "kept"; readonly kept: KeptTemplate }
  | { readonly kind: "none" }
  /** A stored template can't be read by this page, because it is damaged or of a newer version. */
  | { readonly kind: "unreadable" };

/** The templates on this device. Failures reject with a `StorageError`; what resolves is on the disk. */
export type TemplateStorage = {
  find(key: string): Promise<FoundTemplate>;
  save(key: string, template: KeptTemplate): Promise<void>;
  remove(key: string): Promise<void>;
};

/** Values are `unknown`, since stored data must be parsed before use. */
interface TemplateSchema extends DBSchema {
  templates: { key: string; value: unknown };
}

const FORMAT = 1;

const record = z.object({
  format: z.literal(FORMAT),
  text: z.string(),
  fileName: z.optional(z.string()),
  loadedAtMs: z.number(),
});

export function createTemplateStorage(name: string): TemplateStorage {
  const attempt = createDatabase<TemplateSchema>({
    name,
    version: 1,
    holds: "templates",
    stores: [{ name: "templates", keyPath: null, isNumbered: false, indexes: {} }],
  });

  const writing = (write: (templates: WritableTemplates) => Promise<unknown>) =>
    attempt(async (database) => {
      const transaction = database.transaction("templates", "readwrite", { durability: "strict" });
      await Promise.all([write(transaction.store), transaction.done]);
    });

  return {
    find: (key) =>
      attempt(async (database) => {
        const stored = await database.get("templates", key);
        if (stored === undefined) return { kind: "none" };
        const parsed = record.safeParse(stored);
        if (!parsed.success) return { kind: "unreadable" };
        const { text, fileName, loadedAtMs } = parsed.data;
        return { kind: "kept", kept: { text, fileName, loadedAtMs } };
      }),
    save: (key, template) => writing((templates) => templates.put({ format: FORMAT, ...template }, key)),
    remove: (key) => writing((templates) => templates.delete(key)),
  };
}

type WritableTemplates = {
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
};
