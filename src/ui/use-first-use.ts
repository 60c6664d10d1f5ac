import { useEffect } from "react";

/** Long enough after a key or click that its own work is done. */
const DELAY_MS = 50;

/** Load what will be wanted soon, once somebody begins to work: before that it would only delay the page. */
export function useFirstUse(load: () => Promise<unknown>): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const begin = () => {
      controller.abort();
      // A part that can't be loaded now is asked for again when it is needed, and complains then.
      setTimeout(() => void load().catch(() => undefined), DELAY_MS);
    };
    document.addEventListener("pointerdown", begin, { signal, capture: true });
    document.addEventListener("keydown", begin, { signal, capture: true });
    return () => controller.abort();
  }, [load]);
}
