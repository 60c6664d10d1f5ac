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

/** Whose token it is. */
export type Account = { readonly id: string; readonly name: string };

export type ProjectSummary = {
  readonly id: string;
  readonly name: string;
  /** Absent where the platform's list doesn't say. */
  readonly canWrite?: boolean;
  /** What the account may do there, in the platform's words: `CONTRIBUTE`; `read, copy`. Absent likewise. */
  readonly rights?: string;
};

/** An object in a list. One of class `folder` isn't opened: its `ref.objectId` is the `folder` of a next query. */
export type ObjectSummary = {
  readonly ref: ObjectRef;
  readonly name: string;
  readonly objectClass: string;
  readonly folder?: string;
  /** These three with `withDetails` alone, and only where the platform's list gives them. */
  readonly metadata?: Metadata;
  readonly tags?: readonly string[];
  readonly types?: readonly string[];
};

/** A folder on the way to another one. `id` is the `folder` of a query. */
export type Folder = { readonly id: string; readonly name: string };

/** What a text names: an object, or a project or a folder in it. */
export type Place =
  | { readonly kind: "object"; readonly ref: ObjectRef }
  | { readonly kind: "folder"; readonly project: string; readonly folder?: string };

/** A copy of an object in a project, with metadata of its own. */
export type ObjectCopy = {
  /** Names the project. */
  readonly ref: ObjectRef;
  /** The project's name; its id where the name can't be read. */
  readonly projectName: string;
  /** What the account may do there, in the platform's words. */
  readonly rights?: string;
};

/** Some of a list, and the platform's own cursor to the next ones; without `next` the list ends here. */
export type Page<Item> = {
  readonly items: readonly Item[];
  readonly next?: string;
  /** `next` leaves something out, by the platform's own numbers. */
  readonly skips?: true;
  /** Writes move objects between the pages: the platform doesn't keep the order that was asked for. */
  readonly moves?: true;
  /** How many there are on all pages, where the platform says so. */
  readonly total?: number;
};

export type FindQuery = {
  readonly project: string;
  /** A folder's path on DNAnexus, a folder's id on Seven Bridges; the project's root when absent. */
  readonly folder?: string;
  /** All have to hold. Only terms that `description.search` says the platform answers, one of a field. */
  readonly terms?: readonly SearchTerm[];
  /** Shall each item come with its metadata, tags and types? */
  readonly withDetails?: boolean;
  /** `next` of an earlier page of the same query. */
  readonly cursor?: string;
  /** At most this many objects in one page; the platform may give fewer. Folders may come on top on the first. */
  readonly pageSize?: number;
  /**
   * Those that were changed last come first, where the platform can do that. For a first look of one page: further pages
   * would move with every write.
   */
  readonly recentFirst?: boolean;
};

/** How objects and places are found. The code of it is loaded on first use. */
export type Finding = {
  /**
   * Objects of a folder, its own folders among them. With terms those that have them all, in the folders below too where
   * `description.searchesBelow`; then no folders but such as have the terms themselves.
   */
  find(query: FindQuery, options?: CallOptions): Promise<Page<ObjectSummary>>;
  /** The folders from below the project's top down to one, itself the last. Empty at the top. */
  trail(project: string, folder: string | undefined, options?: CallOptions): Promise<readonly Folder[]>;
  /**
   * What a text that somebody typed or pasted names here: an id, an address of the platform's own pages or API, a path. The
   * platform is asked where a name has to become an id. `undefined` for what has no such form; an empty list where it has,
   * and there is nothing.
   */
  locate(text: string, options?: CallOptions): Promise<readonly Place[] | undefined>;
  /** Every copy of an object that the account can see; empty where objects have none. */
  copies(ref: ObjectRef, options?: CallOptions): Promise<readonly ObjectCopy[]>;
  /** Projects that the account can see. */
  projects(cursor: string | undefined, options?: CallOptions): Promise<Page<ProjectSummary>>;
  /** Whose token it is; the test of a connection. */
  whoami(options?: CallOptions): Promise<Account>;
};

/**
 * A platform that holds metadata. Domain types only; the wire stays inside the adapter. Every method but `plan`,
 * `copyAs` and `send` rejects with a `PlatformError`, or with an `AbortError` when its signal fires.
 */
export type MetadataPlatform = Finding &
  BulkLoader & {
    /** The platform's rules as data. */
    readonly description: PlatformDescription;
    /** The wait of the platform's host. While it runs, every call rejects at once with how long it still is. */
    readonly hostWait: HostWait;
    /**
     * Read one object: its metadata, its name, and whether the account may write, as far as it can be known. With a hold the
     * metadata is the last thing that is read, and access is only what the object says by itself.
     */
    describe(ref: ObjectRef, options?: CallOptions): Promise<Snapshot>;
    /** The exact requests of a write, and what it does to every key. Pure: the same in, the same out. */
    plan(changeSet: ChangeSet, snapshot: Snapshot, mode: WriteMode): RequestPlan;
    /**
     * The requests of a plan as texts to run elsewhere, in the formats that the platform's users know; empty when there is
     * nothing to send. In place of the token stands the name of a variable. What does it is loaded on first use.
     */
    copyAs(plan: RequestPlan): Promise<readonly RequestCopy[]>;
    /**
     * Send one request of a plan, once, as it stands. Never repeats, never rejects but for an abort before sending. Not sent
     * (`check-expired`) where its hold isn't fresh any more.
     */
    send(request: PlannedRequest, options: SendOptions): Promise<Receipt>;
    /**
     * Keys and values worth suggesting for an object: the platform's standard fields, or what other objects of its project
     * have. For completion and warnings, never a whitelist. Loaded on first use.
     */
    fields(snapshot: Snapshot, options?: CallOptions): Promise<FieldCatalog>;
  };
