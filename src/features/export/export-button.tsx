import { useCallback, useState } from "react";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { type ActionOutcome, WithOutcome } from "./action-outcome.tsx";
import type { ExportChoices } from "./export-menu.tsx";

const ExportMenu = lazyPart({ load: async () => (await import("./export-menu.tsx")).ExportMenu });

export type ExportButtonProps = {
  readonly store: DraftStore;
  /** The rows that the filter leaves. */
  readonly rowIds: readonly number[];
};

/** Download the pairs, or copy the rows that are shown. The menu is loaded when it is opened. */
export function ExportButton({ store, rowIds }: ExportButtonProps) {
  const [choices, setChoices] = useState<ExportChoices>({ state: "draft", hasByteOrderMark: true });
  const [outcome, setOutcome] = useState<ActionOutcome>();
  const clear = useCallback(() => setOutcome(undefined), []);
  return (
    <WithOutcome label={toolbarText("export")} outcome={outcome} onGone={clear} side="start">
      <MenuButton
        command="export"
        label={toolbarText("export")}
        onOpen={clear}
        renderMenu={(menu) => (
          <ExportMenu
            {...menu}
            draft={store.getState().draft}
            rowIds={rowIds}
            choices={choices}
            onChoose={setChoices}
            onDone={setOutcome}
          />
        )}
      />
    </WithOutcome>
  );
}
