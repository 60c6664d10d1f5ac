import { useCallback, useState } from "react";
import { useDraft } from "#components/use-draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import type { RequestCopy } from "#platforms/request-copy.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { type ActionOutcome, WithOutcome } from "./action-outcome.tsx";

const CopyAsMenu = lazyPart({ load: async () => (await import("./copy-as-menu.tsx")).CopyAsMenu });

/** Copy the planned request for use elsewhere. What a platform's users know is the platform's to say. */
export function CopyAsButton({ store }: { readonly store: DraftStore }) {
  const isNothing = useDraft(store, ({ plan }) => plan.requests.length === 0);
  const [copies, setCopies] = useState<Promise<readonly RequestCopy[]>>();
  const [outcome, setOutcome] = useState<ActionOutcome>();
  const clear = useCallback(() => setOutcome(undefined), []);
  return (
    <WithOutcome label={toolbarText("copy")} outcome={outcome} onGone={clear} side="end">
      <MenuButton
        command="copy-as"
        kind="quiet"
        label={toolbarText("copy-as")}
        isDisabled={isNothing}
        disabledReason={toolbarText("nothing-to-send")}
        onOpen={() => {
          clear();
          setCopies(store.platform.copyAs(store.getState().plan));
        }}
        renderMenu={(menu) => copies && <CopyAsMenu {...menu} copies={copies} onDone={setOutcome} />}
      />
    </WithOutcome>
  );
}
