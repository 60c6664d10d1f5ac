import type { Snapshot } from "#core/object/snapshot.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { describeAgain } from "#submission/describe-again.ts";
import type { DraftAutosave } from "../autosave/autosave-state.ts";
import { createDraftAutosave } from "../autosave/draft-autosave.ts";
import { createDraftLease, type LeaseEffects } from "../autosave/draft-lease.ts";
import type { DraftStorage, FoundDrafts } from "../autosave/draft-storage.ts";
import { type DraftPlace, draftKey } from "../draft/draft-memory.ts";
import { createDraftStore, type DraftStore } from "../draft/draft-store.ts";
import { StorageError } from "../storage/storage-error.ts";
import { within } from "../storage/timers.ts";
import type { ReviewEffects } from "./begin-submit.ts";
import { createReviewStore, type ReviewStore } from "./review-store.ts";

/** One object under work: its draft, the keeping of it, and the review of it. */
export type Work = {
  readonly place: DraftPlace;
  readonly draft: DraftStore;
  readonly autosave: DraftAutosave;
  readonly review: ReviewStore;
};

/** All work of this page. Going elsewhere in the page and back finds a draft as it was left. */
export type Drafts = {
  /**
   * The draft of an object: the one in this page, the one that is kept on this device, or one begun on what `describe`
   * gives. Both are asked for at the same time; a newer snapshot never writes into a draft.
   */
  open(platform: MetadataPlatform, place: DraftPlace, describe: () => Promise<Snapshot>): Promise<Work>;
  /** Store what isn't stored yet: the page may be gone in a moment. */
  flush(): void;
  /** Once all that is under way between drafts and storage has ended. */
  settled(): Promise<void>;
  /** Is a draft of this page on this device? */
  hasKept(): boolean;
  /** Is there anything that closing the page would lose? */
  hasUnstored(): boolean;
};

export type DraftsEffects = ReviewEffects &
  LeaseEffects & {
    readonly storage: DraftStorage;
    readonly createDraftId: () => string;
  };

/** The page doesn't wait longer for its own storage. */
const READ_LIMIT_MS = 900;

export function createDrafts(effects: DraftsEffects): Drafts {
  const works = new Map<string, Promise<Work>>();
  const opened = new Set<Work>();

  const begin = async (
    platform: MetadataPlatform,
    place: DraftPlace,
    describe: () => Promise<Snapshot>,
  ): Promise<Work> => {
    const key = draftKey(place);
    let autosave: ReturnType<typeof createDraftAutosave> | undefined;
    const lease = createDraftLease(
      key,
      {
        onGranted: () => autosave?.onGranted(),
        onLost: () => autosave?.onLost(),
        onAsked: async () => autosave?.onAsked(),
      },
      effects,
    );
    const find = () =>
      within(READ_LIMIT_MS, effects.timers, effects.storage.find(key), () => new StorageError("silent"));
    // Storage is read while the platform is asked, and not before the writer among the tabs is known.
    const claimed = lease.claim();
    let first: Promise<FoundDrafts> | undefined = claimed.then(find);
    const kept = first.catch(() => undefined);
    try {
      const [snapshot, found] = await Promise.all([describe(), kept]);
      const draft = createDraftStore(platform, snapshot, found?.draft?.memory);
      const review = createReviewStore(draft, place, effects);
      const isBusy = () => review.getState().step.kind === "submitting";
      const own = createDraftAutosave(draft, place, {
        ...effects,
        lease,
        isBusy,
        describe: () => describeAgain(platform, draft.getState().draft.base),
        find: () => {
          const result = first ?? find();
          first = undefined;
          return result;
        },
      });
      autosave = own;
      // Left while a submit was under way, it lets go as soon as that has ended.
      review.subscribe(() => void own.rest());
      await own.enter();
      if (found?.draft) own.openOn(snapshot);
      const work = { place, draft, autosave: own, review };
      opened.add(work);
      return work;
    } catch (error) {
      // A claim that is still under way would be granted afterwards, and to nobody.
      await claimed.catch(() => undefined);
      lease.release();
      works.delete(key);
      throw error;
    }
  };

  const isBusy = ({ review }: Work) => review.getState().step.kind === "submitting";
  const hasUnkeptSubmit = ({ review }: Work) => review.getState().ended?.keeping.kind === "not-kept";
  return {
    open: async (platform, place, describe) => {
      const key = draftKey(place);
      const known = works.get(key);
      if (!known) {
        const work = begin(platform, place, describe);
        works.set(key, work);
        return work;
      }
      const work = await known;
      work.autosave.offer(await describe());
      await work.autosave.enter();
      return work;
    },
    flush: () => {
      for (const { autosave } of opened) if (!autosave.saver.isStored()) void autosave.saver.flush();
    },
    settled: async () => {
      await Promise.all(Array.from(opened, ({ autosave }) => autosave.settled()));
    },
    hasKept: () => Array.from(opened).some(({ autosave }) => autosave.saver.getState().kind === "saved"),
    hasUnstored: () =>
      Array.from(opened).some(
        (work) => !work.autosave.saver.isStored() || isBusy(work) || hasUnkeptSubmit(work),
      ),
  };
}
