import * as z from "zod/mini";
import { createStore } from "zustand";
import { storedJson } from "./stored-json.ts";

/** The browser's answer to the request to keep stored data until the user deletes it. */
export type PersistenceAnswer = "not-asked" | "granted" | "denied" | "unavailable";

export type Persistence = {
  readonly answer: PersistenceAnswer;
  /** True once the user was told that the browser may delete data, and what helps. */
  readonly wasReminded: boolean;
};

const NOT_ASKED: Persistence = { answer: "not-asked", wasReminded: false };

const record = z.object({
  answer: z.enum(["not-asked", "granted", "denied", "unavailable"]),
  wasReminded: z.boolean(),
});

export const storedPersistence = storedJson<Persistence>(
  () => localStorage,
  "persistence",
  record,
  NOT_ASKED,
);

export const persistence = createStore<Persistence>(() => storedPersistence.read());

type Manager = Partial<Pick<StorageManager, "persist" | "persisted">>;

/**
 * Asks the browser to keep stored data. Call it on a click, since some browsers ask the user then. Nothing
 * waits for the answer.
 */
export async function askForPersistence(manager: Manager | undefined): Promise<void> {
  keep({ answer: await answerOf(manager) });
}

/**
 * Corrects the stored answer by what is true now, without asking the user: a browser may begin to keep stored data, as after an
 * installation, or forget that it agreed.
 */
export async function refreshPersistence(manager: Manager | undefined): Promise<void> {
  try {
    const isPersisted = await manager?.persisted?.();
    const isGranted = persistence.getState().answer === "granted";
    if (isPersisted === undefined || isPersisted === isGranted) return;
    keep({ answer: isPersisted ? "granted" : "not-asked" });
  } catch {
    // The browser doesn't tell, so the last answer is the best one.
  }
}

async function answerOf(manager: Manager | undefined): Promise<PersistenceAnswer> {
  try {
    if (!manager?.persist || !manager.persisted) return "unavailable";
    // A user who has agreed already isn't asked again.
    return (await manager.persisted()) || (await manager.persist()) ? "granted" : "denied";
  } catch {
    return "unavailable";
  }
}

export function isReminderDue({ answer, wasReminded }: Persistence): boolean {
  return answer === "denied" && !wasReminded;
}

export function rememberReminder(): void {
  keep({ wasReminded: true });
}

function keep(change: Partial<Persistence>): void {
  persistence.setState(change);
  storedPersistence.write(persistence.getState());
}
