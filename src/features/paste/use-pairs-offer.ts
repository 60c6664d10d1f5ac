import { useEffect, useState } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { TableSource } from "#formats/table-source.ts";

/** A text that has just landed in a cell, though it holds pairs. */
export type PairsOffer = {
  readonly count: number;
  /** Is the draft still as it was when the text landed? */
  readonly isCurrent: () => boolean;
  /** Takes the text out of the cell, unless something was done since, and gives it to be read. */
  readonly take: () => TableSource;
};

const BEGINNING = /^\s*(?:\{|\[|dx\s)/;

/**
 * Hears of texts that are pasted into one cell and look like pairs. They land as they are, as a step of their own; the
 * offer to read them stands until something else is done.
 */
export function usePairsOffer(store: DraftStore): readonly [PairsOffer | undefined, () => void] {
  const [offer, setOffer] = useState<PairsOffer>();
  useEffect(() => {
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      const text = clipboardData?.getData("text/plain") ?? "";
      const isInSheet = target instanceof Element && target.closest('[role="grid"]') !== null;
      if (!isInSheet || !BEGINNING.test(text) || /[\r\n]./.test(text)) return;
      // So that taking the text back takes nothing else with it.
      store.endSession();
      const before = store.getState().draft;
      setTimeout(() => void offerPairs(store, text, before, setOffer).catch(() => undefined));
    };
    // Before the cell or the selection takes the text.
    document.addEventListener("paste", onPaste, { capture: true });
    return () => document.removeEventListener("paste", onPaste, { capture: true });
  }, [store]);
  useEffect(() => {
    if (!offer) return undefined;
    const dropStale = () => {
      if (!offer.isCurrent()) setOffer(undefined);
    };
    // The draft may have changed between the offer's rendering and this subscription.
    dropStale();
    return store.subscribe(dropStale);
  }, [store, offer]);
  return [offer, () => setOffer(undefined)];
}

async function offerPairs(
  store: DraftStore,
  text: string,
  before: unknown,
  onOffer: (offer: PairsOffer) => void,
): Promise<void> {
  const landed = store.getState().draft;
  // A preview was opened instead, or the cell couldn't take it.
  if (landed === before) return;
  const { countPairs } = await import("#formats/looks-like-pairs.ts");
  const count = await countPairs(text);
  if (count === undefined || store.getState().draft !== landed) return;
  const isCurrent = () => store.getState().draft === landed;
  const take = (): TableSource => {
    if (isCurrent()) store.undo();
    return { kind: "clipboard", text };
  };
  onOffer({ count, isCurrent, take });
}
