import { createStore, type StoreApi } from "zustand/vanilla";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { CheckedTemplate, TemplateRefusal } from "./checked-template.ts";
import type { KeptTemplate, TemplateStorage } from "./template-storage.ts";

/** Where a template applies: to all objects of one project, for one account. */
export type TemplatePlace = {
  readonly connection: string;
  readonly account: string;
  /** Absent when the platform names no project. */
  readonly project: string | undefined;
};

/** The template of a project. `unread`: the storage hasn't been read yet. */
export type TemplateState = {
  readonly template:
    | { readonly kind: "unread" | "none" }
    | ({ readonly kind: "here" } & KeptTemplate & CheckedTemplate)
    /** A stored template that this page can't use. `kept` is absent when not even its text can be read. */
    | { readonly kind: "unreadable"; readonly kept?: KeptTemplate };
  readonly keeping: Keeping;
};

/**
 * Whether the storage agrees with the page. `failed`: reading or writing failed, and the page continues
 * without storage.
 */
export type Keeping =
  | { readonly kind: "kept" | "keeping" }
  | { readonly kind: "failed"; readonly error: StorageError };

export type TemplateStore = StoreApi<TemplateState> & {
  /** Reads the storage, once per page. */
  look(): Promise<void>;
  /**
   * Uses a schema's text as the template. Resolves with a refusal, which changes nothing, when the schema
   * can't be used.
   */
  use(text: string, fileName?: string): Promise<TemplateRefusal | undefined>;
  remove(): void;
  /** Resolves once all pending reads and writes have ended. */
  written(): Promise<void>;
};

export type Templates = { of(place: TemplatePlace): TemplateStore };

export type TemplatesEffects = {
  /** Called once, when the storage is first needed. */
  readonly openStorage: () => Promise<TemplateStorage>;
  readonly now: () => number;
};

/**
 * The templates of this page, one per project. The code that reads and checks them is loaded with the first
 * template.
 */
export function createTemplates({ openStorage, now }: TemplatesEffects): Templates {
  const stores = new Map<string, TemplateStore>();
  let storage: Promise<TemplateStorage> | undefined;
  const stored = () => {
    storage ??= openStorage();
    return storage;
  };
  return {
    of: (place) => {
      const key = templateKey(place);
      const known = stores.get(key) ?? createTemplateStore(key, stored, now);
      stores.set(key, known);
      return known;
    },
  };
}

function templateKey({ connection, account, project }: TemplatePlace): string {
  return JSON.stringify([connection, account, project ?? null]);
}

function createTemplateStore(
  key: string,
  stored: () => Promise<TemplateStorage>,
  now: () => number,
): TemplateStore {
  const store = createStore<TemplateState>(() => ({
    template: { kind: "unread" },
    keeping: { kind: "kept" },
  }));
  let looking: Promise<void> | undefined;
  /** Writes run in the order of their requests. */
  let writing: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<void> => {
    try {
      const found = await (await stored()).find(key);
      const template = await templateOf(found);
      // The user set a template before the storage was read.
      if (store.getState().template.kind === "unread") store.setState({ template });
    } catch (error) {
      if (store.getState().template.kind !== "unread") return;
      store.setState({ template: { kind: "none" }, keeping: failedBy(error) });
    }
  };

  const write = (task: (storage: TemplateStorage) => Promise<void>): void => {
    const { template } = store.getState();
    const settle = (keeping: Keeping) => {
      if (store.getState().template === template) store.setState({ keeping });
    };
    store.setState({ keeping: { kind: "keeping" } });
    writing = writing.then(async () => {
      try {
        await task(await stored());
        settle({ kind: "kept" });
      } catch (error) {
        settle(failedBy(error));
      }
    });
  };

  return {
    ...store,
    look: () => {
      looking ??= read();
      return looking;
    },
    use: async (text, fileName) => {
      const { checkTemplateText } = await loadChecking();
      const result = checkTemplateText(text);
      if (result.kind !== "checked") return result;
      const kept = { text, fileName, loadedAtMs: now() };
      store.setState({ template: { kind: "here", ...kept, ...result.checked } });
      write((storage) => storage.save(key, kept));
      return undefined;
    },
    remove: () => {
      store.setState({ template: { kind: "none" } });
      write((storage) => storage.remove(key));
    },
    written: async () => void (await writing),
  };
}

function failedBy(error: unknown): Keeping {
  return { kind: "failed", error: storageErrorOf(error) };
}

type Found = Awaited<ReturnType<TemplateStorage["find"]>>;

async function templateOf(found: Found): Promise<TemplateState["template"]> {
  if (found.kind !== "kept") return { kind: found.kind };
  const { checkTemplateText } = await loadChecking();
  const result = checkTemplateText(found.kept.text);
  if (result.kind !== "checked") return { kind: "unreadable", kept: found.kept };
  return { kind: "here", ...found.kept, ...result.checked };
}

/** The validator and the pattern engine are loaded only for a project with a template. */
function loadChecking() {
  return import("./checked-template.ts");
}
