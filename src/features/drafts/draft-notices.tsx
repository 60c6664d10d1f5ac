import { useStore } from "zustand";
import type { AutosaveState } from "#engine/autosave/autosave-state.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import type { KeptWork } from "./kept-work.ts";

const KeepingNotices = lazyPart({
  load: async () => (await import("./keeping-notices.tsx")).KeepingNotices,
});

/** What stands between a draft and its keeping. Most days nothing: what says it is loaded when there is something. */
export function DraftNotices({ work }: { readonly work: KeptWork }) {
  const isFailed = useStore(work.autosave.saver, ({ kind }) => kind === "failed");
  const isCalm = useStore(work.autosave, hasNothingToSay);
  return isCalm && !isFailed ? null : <KeepingNotices work={work} />;
}

function hasNothingToSay({ hold, offer, fulfilledCount, readError, unreadable }: AutosaveState): boolean {
  const isOurs = hold.kind === "claiming" || hold.kind === "here";
  return isOurs && !offer && fulfilledCount === undefined && !readError && unreadable.length === 0;
}
