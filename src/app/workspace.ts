import { focusManager, QueryClient } from "@tanstack/react-query";
import { createDraftStorage } from "#engine/autosave/draft-storage.ts";
import { createJournal } from "#engine/journal/journal.ts";
import { mayReadAgain, readAgainAfterMs } from "#engine/objects/read-again.ts";
import { writtenObjects } from "#engine/objects/written-objects.ts";
import { realTimers, waitMs } from "#engine/storage/timers.ts";
import { createTemplates } from "#engine/template/templates.ts";
import { createDrafts } from "#engine/work/drafts.ts";
import { createHandover } from "#engine/work/handover.ts";
import { createRequestedUndos } from "#engine/work/requested-undos.ts";
import type { ManifestSource } from "#features/manifest/manifest-tools.tsx";
import { createRetryBudget, type RetryBudget } from "#submission/retry-budget.ts";
import { SANDBOX_ROLES, type SandboxRole } from "./sandbox-connections.ts";

// A page beside a spreadsheet is visible all the time, so returning to it is recognised by the window's
// focus.
focusManager.setEventListener((onFocus) => {
  const look = () => onFocus();
  addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return () => {
    removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
  };
});

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: mayReadAgain,
      retryDelay: readAgainAfterMs,
    },
  },
});

export const draftStorage = createDraftStorage("redescribe-drafts");
// Absent when the page wasn't loaded over a secure connection.
export const locks: LockManager | undefined = navigator.locks;

export const journal = createJournal("redescribe-journal", realTimers);

const budgets = new Map<string, RetryBudget>();

/** The retries that a connection's host is left with, shared by all that writes there. */
export function budgetOf(connection: string): RetryBudget {
  const budget = budgets.get(connection) ?? createRetryBudget();
  budgets.set(connection, budget);
  return budget;
}

export const drafts = createDrafts({
  journal,
  storage: draftStorage,
  locks,
  openChannel: (name) => new BroadcastChannel(name),
  timers: realTimers,
  createTabId: () => crypto.randomUUID(),
  createDraftId: () => crypto.randomUUID(),
  createOperationId: () => crypto.randomUUID(),
  wait: waitMs,
  random: Math.random,
  readClocks: () => [performance.now(), Date.now()],
  budgetOf,
  now: Date.now,
  onWritten: writtenObjects.note,
});

export const requestedUndos = createRequestedUndos();

/** Tables with a row for each of many objects, from the editor to the page of a batch. */
export const handedManifests = createHandover<ManifestSource>();

/** The effects for recovering interrupted submits and for late looks, apart from the platforms. */
export const recoveryEffects = {
  journal,
  locks,
  timers: realTimers,
  wait: (delayMs: number) => waitMs(delayMs, new AbortController().signal),
  now: Date.now,
  onWritten: writtenObjects.note,
};

export const templates = createTemplates({
  openStorage: async () =>
    (await import("#engine/template/template-storage.ts")).createTemplateStorage("redescribe-templates"),
  now: Date.now,
});

const ROLE_KEY = "sandbox-role";

export function storedRole(): SandboxRole {
  try {
    const stored = sessionStorage.getItem(ROLE_KEY);
    return SANDBOX_ROLES.find((role) => role === stored) ?? "curator";
  } catch {
    return "curator";
  }
}

export function storeRole(role: SandboxRole): void {
  try {
    sessionStorage.setItem(ROLE_KEY, role);
  } catch {
    // Storage is blocked, so the role lasts until the page is closed.
  }
}
