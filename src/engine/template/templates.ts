import { createStore, type StoreApi } from "zustand/vanilla";
import { type StorageError, storageErrorOf } from "../storage/storage-error.ts";
import type { CheckedTemplate, TemplateRefusal } from "./checked-template.ts";
import type { KeptTemplate, TemplateStorage } from "./template-storage.ts";

/** What a template is kept for: all objects of one project, as one account sees them. */
export type TemplatePlace = {
  readonly connection: string;
  readonly account: string;
  /** Absent where the platform names none. */
  readonly project: string | undefined;
};

/** The template of a project. `unread`: nobody has looked yet. */
export type TemplateState = {
  readonly template:
    | { readonly kind: "unread" | "none" }
    | ({ readonly kind: "here" } & KeptTemplate & CheckedTemplate)
    /** Kept, yet this page can't use it. The text is absent where not even that can be read. */
    | { readonly kind: "unreadable"; readonly kept?: KeptTemplate };
  readonly keeping: Keeping;
};

/** Does the device know what the page knows? `failed`: it couldn't be read or written, and the page goes on without it. */
export type Keeping =
  | { readonly kind: "kept" | "keeping" }
  | { readonly kind: "failed"; readonly error: StorageError };

export type TemplateStore = StoreApi<TemplateState> & {
  /** Look on this device, once a page. */
  look(): Promise<void>;
  /** Take a schema's text as the template from now on. What is wrong with it comes back, and then nothing changes. */
  use(text: string, fileName?: string): Promise<TemplateRefusal | undefined>;
  remove(): void;
  /** Once all that was asked of the storage has ended. */
  written(): Promise<void>;
};

export type Templates = { of(place: TemplatePlace): TemplateStore };

export type TemplatesEffects = {
  /** Called when it is needed, and once. */
  readonly openStorage: () => Promise<TemplateStorage>;
  readonly now: () => number;
};

/** The templates of this page, one a project. What reads and checks them is loaded with the first that there is. */
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
  /** Writes in the order in which they were asked for. */
  let writing: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<void> => {
    try {
      const found = await (await stored()).find(key);
      const template = await templateOf(found);
      // Somebody was quicker than the storage.
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

  return Object.assign(store, {
    look: () => {
      looking ??= read();
      return looking;
    },
    use: async (text: string, fileName?: string) => {
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
  });
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

/** The validator and the engine for patterns are worth nothing to a project without a template. */
function loadChecking() {
  return import("./checked-template.ts");
}
