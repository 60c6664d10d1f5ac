import { createStore, type StoreApi } from "zustand/vanilla";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { FoundQuery } from "./batch-finding.ts";
import { type BatchOwner, batchKey } from "./batch-owner.ts";

/** Objects that shall be edited together: those of a selection, everything that a search finds, or a list with one a line. */
export type BatchRequest =
  | { readonly kind: "refs"; readonly refs: readonly ObjectRef[] }
  | ({ readonly kind: "found" } & FoundQuery)
  | { readonly kind: "texts"; readonly text: string };

/** Requests from other pages, by batch. Each waits here until the batch's page is open and has taken it. */
export const batchRequests: StoreApi<ReadonlyMap<string, BatchRequest>> = createStore<
  ReadonlyMap<string, BatchRequest>
>(() => new Map());

export function askForBatch(owner: BatchOwner, request: BatchRequest): void {
  batchRequests.setState((asked) => new Map(asked).set(batchKey(owner), request), true);
}

/** The request was carried out or called off. */
export function forgetBatchRequest(owner: BatchOwner): void {
  batchRequests.setState((asked) => {
    const left = new Map(asked);
    left.delete(batchKey(owner));
    return left;
  }, true);
}
