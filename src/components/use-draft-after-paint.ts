import { startTransition, useEffect, useState } from "react";
import type { DraftState, DraftStore } from "#engine/draft/draft-store.ts";
import { createAfterPaint } from "#ui/after-paint.ts";

/**
 * The state of a draft for what stands beside the sheet: it follows once a frame, after the frame of the key stroke has
 * been painted. Nothing may be sent by it: what acts on a draft asks the store.
 */
export function useDraftAfterPaint(store: DraftStore): DraftState {
  const [seen, setSeen] = useState(() => ({ store, state: store.getState() }));
  useEffect(() => {
    const follow = createAfterPaint(() => startTransition(() => setSeen({ store, state: store.getState() })));
    // Something may have been typed since the render.
    follow.ask();
    const stop = store.subscribe(follow.ask);
    return () => {
      stop();
      follow.cancel();
    };
  }, [store]);
  return seen.store === store ? seen.state : store.getState();
}
