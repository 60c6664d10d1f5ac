import type { DBSchema } from "idb";
import type { RequestPlan } from "#core/write/request-plan.ts";
import type { RunLedger } from "#submission/run/run-ledger.ts";
import type { RunOutcome } from "#submission/run/run-outcome.ts";
import type { JournalEnd } from "../journal/journal-entry.ts";
import { planDigest } from "../journal/plan-digest.ts";
import { createDatabase } from "../storage/open-database.ts";
import { StorageError } from "../storage/storage-error.ts";
import { type Timers, within } from "../storage/timers.ts";
import {
  decodeItem,
  encodeItem,
  endOfItem,
  type RunEntry,
  type RunHead,
  withEnd,
  withIntent,
} from "./run-encoding.ts";
import {
  chunkKey,
  RUN_FORMAT,
  type StoredChunk,
  type StoredItem,
  type StoredRun,
  storedChunk,
  storedRun,
} from "./run-record.ts";
import {
  entriesOfChunk,
  type UnreadableItem,
  type UnreadableRun,
  unreadableItems,
  unreadableRun,
} from "./unreadable-runs.ts";

export type NewRun = RunHead & {
  readonly connection: string;
  /** The project of the batch that it was made from. */
  readonly project?: string | undefined;
  readonly chunkItems: number;
  readonly plans: readonly RequestPlan[];
};

/** A chunk of which something may still arrive, with its readable objects. */
export type ChunkEntries = {
  readonly run: string;
  readonly number: number;
  readonly entries: readonly RunEntry[];
};

/**
 * The runs of this browser. Everything rejects with a `StorageError`; what resolves is on the disk, also after a power cut.
 */
export type RunStore = {
  /** Before a run begins: all its plans, so that a later page can go on with it. */
  begin(run: NewRun): Promise<void>;
  ledgerOf(run: Pick<NewRun, "id">): RunLedger;
  read(id: string): Promise<StoredRun | undefined>;
  /** Newest first. Runs of a later version of this page, and damaged ones, are left out. */
  list(): Promise<readonly StoredRun[]>;
  /** Runs of a later version of this page, and damaged ones, newest first. */
  listUnreadable(): Promise<readonly UnreadableRun[]>;
  /** Every readable object of a run, in order; `unreadableOf` has the others. */
  entriesOf(run: string): Promise<readonly RunEntry[]>;
  /** Objects of a run whose records are missing, damaged, or of a later version of this page, in order. */
  unreadableOf(run: Pick<StoredRun, "id" | "total" | "chunkItems">): Promise<readonly UnreadableItem[]>;
  withOpenLooks(): Promise<readonly ChunkEntries[]>;
  /** A look after the end of an object found this. */
  recordLook(run: string, chunk: number, item: number, end: JournalEnd): Promise<void>;
  /** Told after each write of this page. Gives what ends that. */
  subscribe(onWrite: () => void): () => void;
};

interface RunSchema extends DBSchema {
  runs: { key: number; value: unknown; indexes: { id: string } };
  chunks: { key: string; value: unknown; indexes: { looks: number } };
}

const WRITE_LIMIT_MS = 30_000;

/** `now`: epoch milliseconds. */
export function createRunStore(name: string, timers: Timers, now: () => number): RunStore {
  const withDatabase = createDatabase<RunSchema>({
    name,
    version: 1,
    holds: "history",
    stores: [
      { name: "runs", keyPath: "sequence", isNumbered: true, indexes: { id: "id" } },
      { name: "chunks", keyPath: "key", isNumbered: false, indexes: { looks: "openLooks" } },
    ],
  });
  const listeners = new Set<() => void>();
  const attempt: typeof withDatabase = (task) =>
    within(WRITE_LIMIT_MS, timers, withDatabase(task), () => new StorageError("silent"));
  const tell = () => {
    for (const onWrite of listeners) onWrite();
  };

  const changeChunk = async (run: string, number: number, change: (item: StoredItem) => StoredItem) => {
    await attempt(async (database) => {
      const transaction = database.transaction("chunks", "readwrite", { durability: "strict" });
      const parsed = storedChunk.safeParse(await transaction.store.get(chunkKey(run, number)));
      if (!parsed.success) throw new StorageError("gone");
      await transaction.store.put(withLooks({ ...parsed.data, items: parsed.data.items.map(change) }));
      await transaction.done;
    });
    tell();
  };
  const changeRun = async (id: string, change: (stored: StoredRun) => Partial<StoredRun>) => {
    await attempt(async (database) => {
      const transaction = database.transaction("runs", "readwrite", { durability: "strict" });
      const [stored] = runOf(await transaction.store.index("id").get(id));
      if (!stored) throw new StorageError("gone");
      await transaction.store.put({ ...stored, ...change(stored) });
      await transaction.done;
    });
    tell();
  };

  const chunksOf = (run: string) =>
    attempt((database) => database.getAll("chunks", IDBKeyRange.bound(`${run}/`, `${run}/\uffff`)));

  return {
    begin: async ({ plans, connection, project, chunkItems, ...head }) => {
      const items: StoredItem[] = [];
      for (const [number, plan] of plans.entries()) {
        items.push(encodeItem(plan, await planDigest(plan), number, head));
      }
      await attempt(async (database) => {
        const transaction = database.transaction(["runs", "chunks"], "readwrite", { durability: "strict" });
        const { id, account, reason, startedAtMs } = head;
        const place = { connection, ...(project !== undefined && { project }) };
        const run = { format: RUN_FORMAT, id, ...place, account, reason, startedAtMs, chunkItems };
        const puts: Promise<unknown>[] = [
          transaction.objectStore("runs").add({ ...run, total: plans.length, end: null }),
        ];
        for (let number = 0; number * chunkItems < items.length; number += 1) {
          const own = items.slice(number * chunkItems, (number + 1) * chunkItems);
          const chunk = { format: RUN_FORMAT, key: chunkKey(id, number), run: id, number, items: own };
          puts.push(transaction.objectStore("chunks").put(chunk));
        }
        await Promise.all([...puts, transaction.done]);
      });
      tell();
    },
    ledgerOf: ({ id }) => ({
      recordIntents: (chunk, intents) => {
        const byItem = new Map(intents.map((intent) => [intent.item, intent]));
        return changeChunk(id, chunk, (item) => {
          const intent = byItem.get(item.entry.sequence);
          return intent ? withIntent(item, intent) : item;
        });
      },
      recordEnds: (chunk, ends) => {
        const byItem = new Map(ends.map((end) => [end.item, end]));
        return changeChunk(id, chunk, (item) => {
          const end = byItem.get(item.entry.sequence);
          return end ? withEnd(item, endOfItem(item, end, now())) : item;
        });
      },
      recordRetry: async (chunk, items) => {
        const again = new Set(items);
        await changeRun(id, () => ({ end: null }));
        await changeChunk(id, chunk, (item) =>
          again.has(item.entry.sequence) ? { ...item, entry: { ...item.entry, end: null } } : item,
        );
      },
      recordRunEnd: (end) =>
        changeRun(id, () => ({ end: { ...end, counts: { ...end.counts }, endedAtMs: now() } })),
    }),
    read: (id) => attempt(async (database) => runOf(await database.getFromIndex("runs", "id", id)).at(0)),
    list: () => attempt(async (database) => (await database.getAll("runs")).toReversed().flatMap(runOf)),
    listUnreadable: () =>
      attempt(async (database) =>
        (await database.getAll("runs")).toReversed().flatMap((raw) => unreadableRun(raw) ?? []),
      ),
    entriesOf: async (run) => (await chunksOf(run)).flatMap(entriesOfChunk),
    unreadableOf: async (run) => unreadableItems(run, await chunksOf(run.id)),
    withOpenLooks: () =>
      attempt(async (database) => {
        const chunks = (await database.getAllFromIndex("chunks", "looks")).flatMap(chunkOf);
        return chunks.map(({ run, number, items }) => ({
          run,
          number,
          entries: items.flatMap((item) => decodeItem(item) ?? []).filter(({ entry }) => entry.end?.looks),
        }));
      }),
    recordLook: async (run, chunk, number, end) => {
      const outcomes: { before?: RunOutcome | undefined; now?: RunOutcome | undefined } = {};
      await changeChunk(run, chunk, (item) => {
        if (item.entry.sequence !== number) return item;
        const changed = withEnd(item, end);
        outcomes.before = decodeItem(item)?.outcome;
        outcomes.now = decodeItem(changed)?.outcome;
        return changed;
      });
      const { before, now } = outcomes;
      if (!before || !now || before === now) return;
      await changeRun(run, (stored) => ({ end: stored.end && withOutcome(stored.end, before, now) }));
    },
    subscribe: (onWrite) => {
      listeners.add(onWrite);
      return () => listeners.delete(onWrite);
    },
  };
}

function withLooks(chunk: StoredChunk): StoredChunk {
  const { openLooks: _, ...rest } = chunk;
  const open = chunk.items.filter(({ entry }) => entry.end?.looks).length;
  return open > 0 ? { ...rest, openLooks: open } : rest;
}

/** The end of a run after one of its objects turned out to have ended otherwise. */
function withOutcome(
  end: NonNullable<StoredRun["end"]>,
  before: RunOutcome,
  now: RunOutcome,
): NonNullable<StoredRun["end"]> {
  const { counts } = end;
  return { ...end, counts: { ...counts, [before]: counts[before] - 1, [now]: counts[now] + 1 } };
}

function chunkOf(raw: unknown): readonly StoredChunk[] {
  const parsed = storedChunk.safeParse(raw);
  return parsed.success ? [parsed.data] : [];
}

function runOf(raw: unknown): readonly StoredRun[] {
  const parsed = storedRun.safeParse(raw);
  return parsed.success ? [parsed.data] : [];
}
