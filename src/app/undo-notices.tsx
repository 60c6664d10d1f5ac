import { useStore } from "zustand";
import { draftKey } from "#engine/draft/draft-memory.ts";
import type { Work } from "#engine/work/drafts.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { requestedUndos } from "./workspace.ts";

const UndoNotice = lazyPart({
  load: async () => (await import("#features/history/undo-notice.tsx")).UndoNotice,
});

/** The result of an undo that was requested here or in the history, until it is dismissed. */
export function UndoNotices({ work }: { readonly work: Work }) {
  const isAsked = useStore(requestedUndos, ({ asked }) => asked.has(draftKey(work.place)));
  if (!isAsked) return null;
  return <UndoNotice undos={requestedUndos} work={work} />;
}
