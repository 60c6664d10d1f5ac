import { useStore } from "zustand";
import type { OpenBatch } from "#engine/batch/batches.ts";
import { savingSentence } from "#messages/saving-messages.ts";

/** Whether the latest changes are stored on this device. It isn't a live region, because it changes with every word. */
export function BatchStatus({ open: { keeping } }: { readonly open: OpenBatch }) {
  const saving = useStore(keeping.saver);
  const isHere = useStore(keeping.state, ({ hold }) => hold.kind === "here" || hold.kind === "unguarded");
  return <span data-saving={saving.kind}>{isHere ? savingSentence(saving, Date.now()) : null}</span>;
}
