import type { FieldCatalog } from "#core/fields/field-catalog.ts";
import type { Metadata } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { SearchTerm } from "#core/search/search-term.ts";
import type { ChangeSet } from "#core/write/change-set.ts";
import type { PlannedRequest, RequestPlan, WriteMode } from "#core/write/request-plan.ts";
import type { BulkLoader } from "./bulk-port.ts";
import type { PlatformDescription } from "./description.ts";
import type { HostWait } from "./host-wait.ts";
import type { CallOptions, Receipt, SendOptions } from "./receipt.ts";
import type { RequestCopy } from "./request-copy.ts";

export type { CallOptions, Receipt, SendOptions } from "./receipt.ts";

/** The account of a token. */
export type Account = { readonly id: string; readonly name: string };

export type ProjectSummary = {
  readonly id: string;
  readonly name: string;
  /** Absent when the platform's list doesn't tell. */
  readonly canWrite?: boolean;
  /**
   * The account's rights in the project, in the platform's words: `CONTRIBUTE`; `read, copy`. Absent when the
   * list doesn't tell.
   */
  readonly rights?: string;
};

/**
 * An object in a list. An object of class `folder` is listed and not opened: its `ref.objectId` is the
 * `folder` of a further query.
 */
export type ObjectSummary = {
  readonly ref: ObjectRef;
  readonly name: string;
  readonly objectClass: string;
  readonly folder?: string;
  /** Present only with `withDetails`, and only if the platform's list contains them. */
  readonly metadata?: Metadata;
  readonly types?: readonly string[];
  /** Present only with `withDetails` or `withFacts`, as above. */
  readonly tags?: readonly string[];
  /** Present only with `withFacts`, as above; likewise those below. Folders have no size. */
  readonly sizeBytes?: number;
  /** When the object was created, in epoch milliseconds by the platform's clock. */
  readonly createdMs?: number;
  /** When anything about the object was last changed, likewise. */
  readonly modifiedMs?: number;
  /** The platform's word: `open`, `closing`, `closed`. */
  readonly state?: string;
};

/** A folder on the path to another one. `id` is the `folder` of a query. */
export type Folder = { readonly id: string; readonly name: string };

/** The object, project or folder that a text names. */
export type Place =
  | { readonly kind: "object"; readonly ref: ObjectRef }
  | { readonly kind: "folder"; readonly project: string; readonly folder?: string };

/** A copy of an object in a project, with metadata of its own. */
export type ObjectCopy = {
  /** The reference, which contains the project. */
  readonly ref: ObjectRef;
  /** The project's name, or its id when the name can't be read. */
  readonly projectName: string;
  /** The account's rights there, in the platform's words. */
  readonly rights?: string;
};

/** A part of a list, with the platform's cursor to the next part; without `next` the list ends. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly next?: string;
  /** True when `next` skips items, according to the platform's own numbers. */
  readonly skips?: true;
  /** True when writes move objects between pages, because the platform doesn't keep the requested order. */
  readonly moves?: true;
  /** The number of items on all pages, if the platform gives it. */
  readonly total?: number;
};

export type FindQuery = {
  readonly project: string;
  /** A folder's path on DNAnexus, a folder's id on Seven Bridges; the project's root when absent. */
  readonly folder?: string;
  /**
   * All terms must match. At most one term of a field, and only terms that the platform answers according to
   * `description.search`.
   */
  readonly terms?: readonly SearchTerm[];
  /** True to get each item with metadata, tags and types. */
  readonly withDetails?: boolean;
  /** True to get each item with its size, times, state and tags. */
  readonly withFacts?: boolean;
  /** `next` of an earlier page of the same query. */
  readonly cursor?: string;
  /**
   * The most objects per page; the platform may return fewer. The first page may contain folders in addition.
   */
  readonly pageSize?: number;
  /**
   * True to list the last changed objects first, if the platform can. It is meant for a single page, since
   * further pages would move with every write.
   */
  readonly recentFirst?: boolean;
};

/** The methods for finding objects and places. Their code is loaded on first use. */
export type Finding = {
  /**
   * The objects and folders of a folder. With terms, the matching objects, in folders below too if
   * `description.searchesBelow`, and only folders that match themselves.
   */
  find(query: FindQuery, options?: CallOptions): Promise<Page<ObjectSummary>>;
  /** The folders on the path from the project's root to a folder, itself included. Empty for the root. */
  trail(project: string, folder: string | undefined, options?: CallOptions): Promise<readonly Folder[]>;
  /**
   * The places that a typed or pasted text names: an id, an address of the platform's pages or API, or a
   * path. The platform is asked when a name must be resolved. `undefined` for a text of another form; an
   * empty list when nothing is found.
   */
  locate(text: string, options?: CallOptions): Promise<readonly Place[] | undefined>;
  /** Every copy of an object that the account can see; empty where objects have none. */
  copies(ref: ObjectRef, options?: CallOptions): Promise<readonly ObjectCopy[]>;
  /** Projects that the account can see. */
  projects(cursor: string | undefined, options?: CallOptions): Promise<Page<ProjectSummary>>;
  /** The name of a project, or its id where it has none. */
  projectName(project: string, options?: CallOptions): Promise<string>;
  /** The account of the token, which also tests the connection. */
  whoami(options?: CallOptions): Promise<Account>;
};

/**
 * A platform with metadata, in domain types; the wire format stays inside the adapter. Every method but
 * `plan`, `copyAs` and `send` rejects with a `PlatformError`, or with an `AbortError` when its signal fires.
 */
export type MetadataPlatform = Finding &
  BulkLoader & {
    /** The platform's rules as data. */
    readonly description: PlatformDescription;
    /**
     * The address of the platform's own page of an object, which `locate` reads back; `undefined` where none is
     * known, as on a stand-in. The ref names the object's project.
     */
    pageAddress(ref: ObjectRef): string | undefined;
    /** The wait of the platform's host. During a wait every call rejects at once with the remaining time. */
    readonly hostWait: HostWait;
    /**
     * Reads one object: its metadata, its name, and whether the account may write, as far as that can be
     * known. With a hold, the metadata is read last, and access is judged by the object's own answer.
     */
    describe(ref: ObjectRef, options?: CallOptions): Promise<Snapshot>;
    /** The exact requests of a write, and their effect on every key. This is a pure function. */
    plan(changeSet: ChangeSet, snapshot: Snapshot, mode: WriteMode): RequestPlan;
    /**
     * The requests of a plan as texts to run elsewhere, in formats that the platform's users know; empty
     * without requests. The name of a variable replaces the token. The code is loaded on first use.
     */
    copyAs(plan: RequestPlan): Promise<readonly RequestCopy[]>;
    /**
     * Sends one request of a plan once, unchanged. Never repeats it, and rejects only when aborted before
     * sending. The result is not-sent (`check-expired`) when its hold isn't fresh any more.
     */
    send(request: PlannedRequest, options: SendOptions): Promise<Receipt>;
    /**
     * Keys and values to suggest for an object: the platform's standard fields, or those of other objects in
     * its project. They serve completion and warnings and are never a whitelist. Loaded on first use.
     */
    fields(snapshot: Snapshot, options?: CallOptions): Promise<FieldCatalog>;
  };
