import type { BatchPlace } from "./batch-store.ts";

/** The owner of a batch: one account on one connection, for one project. */
export type BatchOwner = BatchPlace & {
  /** The account's id, which separates what was read with different tokens. Never the token. */
  readonly account: string;
};

/** One string for each owner. */
export function batchKey({ account, connection, project }: BatchOwner): string {
  return JSON.stringify([account, connection, project ?? null]);
}
