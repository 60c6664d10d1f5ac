import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { PlannedRequest, RequestPlan } from "#core/write/request-plan.ts";
import type { CheckAge } from "./check-age.ts";
import type { PlatformError } from "./errors.ts";
import type { CallOptions, Receipt, SendOptions } from "./receipt.ts";

/** The answer about one object of a read of many. */
export type ObjectAnswer =
  | { readonly kind: "described"; readonly snapshot: Snapshot }
  /**
   * The platform refused this object, or the call that asked for it failed. `too-large` (the fault): this object's description
   * alone is longer than an answer may be, so it can't be read at all.
   */
  | { readonly kind: "failed"; readonly error: PlatformError };

export type DescribeProgress = {
  /** How many refs have an answer by now, and how many refs there are. */
  readonly answered: number;
  readonly total: number;
  /** The answers that have just come; `at` is the place of their ref in the list that was asked for. */
  readonly latest: readonly { readonly at: number; readonly answer: ObjectAnswer }[];
};

export type DescribeManyOptions = CallOptions & {
  /**
   * Shall the account's rights be asked for, one call a project? Otherwise access is what each object says by itself, and
   * else `unknown`: enough for a check and for reading back. Never asked for under a hold.
   */
  readonly withAccess?: boolean;
  /** Called after each call to the platform, so that the first objects can be used while the others are read. */
  readonly onProgress?: (progress: DescribeProgress) => void;
  /** `asked` of the check's age (`createSharedCheckAge`): called for each call to the platform as it goes out. */
  readonly asked?: CheckAge["asked"];
};

/** One plan that a packed request carries. */
export type PackedItem = {
  /** The place of the plan in the list that was packed. */
  readonly plan: number;
  readonly ref: ObjectRef;
};

/**
 * One request, exactly as it will go out, with the plans that it carries, in the order of their entries in the body. Where it
 * carries a single plan it may be that plan's own request.
 */
export type PackedRequest = PlannedRequest & { readonly items: readonly PackedItem[] };

export type PackOptions = {
  /** Carry at most this many plans in one request, for the halves of one that was too large. */
  readonly itemLimit?: number;
};

/** Part of every `MetadataPlatform`. */
export type BulkLoader = {
  /** Loads what reads and writes many objects: what edits one object needs none of it. */
  bulk(): Promise<BulkPort>;
};

/** Reads and writes of many objects. */
export type BulkPort = {
  /**
   * Read many objects in as few calls as the platform allows: an answer for each ref, in the order of the refs. A call whose
   * answer is too large is made again in two halves, down to single objects. Nothing else is asked twice: who wants to retry asks
   * for the refs that failed. Rejects with an `AbortError` alone.
   */
  describeMany(refs: readonly ObjectRef[], options?: DescribeManyOptions): Promise<readonly ObjectAnswer[]>;
  /**
   * Which plans travel together, as exact requests. Pure: the same in, the same out. Plans without a request are in none; each
   * other plan is in exactly one. No two plans may be of the same object.
   */
  pack(plans: readonly RequestPlan[], options?: PackOptions): readonly PackedRequest[];
  /**
   * Send one packed request, once, as it stands: a receipt for each of its items, in their order. An item's part of the answer is
   * matched by its position and by the id in it; where the two disagree, or a part is missing, the receipt is `unknown`. Never
   * repeats, never rejects but for an abort before sending. All items are not sent (`check-expired`) where the hold isn't fresh
   * any more.
   *
   * The hold has to be that of a check of *all* its items; `operationId` names this packed request for good, so that another try
   * with the same or other items needs another one.
   */
  sendPacked(packed: PackedRequest, options: SendOptions): Promise<readonly Receipt[]>;
};
