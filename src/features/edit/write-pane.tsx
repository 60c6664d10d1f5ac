import { type CSSProperties, type ReactNode, useRef, useState } from "react";
import { useStore } from "zustand";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { changeSettings, PREVIEW_SHARES, settings } from "#engine/storage/settings.ts";
import { editText } from "#messages/compiled/edit.ts";
import { nextPaint } from "#ui/after-paint.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { ReviewBar } from "./review-bar.tsx";
import styles from "./write-pane.module.css";

/** The preview is loaded once the sheet is painted, since nobody needs it before the first edit. */
const Preview = lazyPart({
  load: async () => {
    await nextPaint();
    return (await import("./preview.tsx")).Preview;
  },
  waiting: () => <section aria-label={editText("preview")} aria-busy="true" />,
});

/** The edge between sheet and preview can be moved once the sheet is painted. */
const Splitter = lazyPart({
  load: async () => {
    await nextPaint();
    return (await import("#ui/splitter.tsx")).Splitter;
  },
  isExtra: true,
});

export type WritePaneProps = {
  readonly store: DraftStore;
  readonly onReview: () => void;
  /** Events that happened to the object or its draft meanwhile. Above the sheet, they would move every row. */
  readonly notices?: ReactNode;
  /** How the last submit ended. */
  readonly result?: ReactNode;
  readonly requestTools?: ReactNode;
};

/**
 * Beside the sheet: what was said of the draft, what a write would do, and the way to the review. Its width is
 * remembered. In a narrow window it is a sheet at the bottom, of which only the last line is shown until it is opened.
 */
export function WritePane({ store, onReview, notices, result, requestTools }: WritePaneProps) {
  const share = useStore(settings, ({ previewShare }) => previewShare) ?? PREVIEW_SHARES.first;
  const [isOpen, setIsOpen] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  return (
    <section
      ref={pane}
      className={styles["pane"]}
      aria-label={editText("write-does")}
      style={shareStyle(share)}
      data-open={isOpen || undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen || event.defaultPrevented) return;
        setIsOpen(false);
        toggle.current?.focus();
      }}
    >
      <div className={styles["edge"]}>
        <Splitter
          label={editText("preview-width")}
          share={share}
          range={PREVIEW_SHARES}
          onMove={(moved) => pane.current?.style.setProperty("--share", `${moved}`)}
          onChange={(previewShare) => changeSettings({ previewShare })}
          onReset={() => changeSettings({ previewShare: undefined })}
        />
      </div>
      <div className={styles["notices"]}>
        {notices}
        {result}
      </div>
      <div className={styles["scroll"]}>
        <Preview store={store} requestTools={requestTools} />
      </div>
      <ReviewBar store={store} onReview={onReview}>
        <Button
          ref={toggle}
          kind="quiet"
          className={styles["toggle"]}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {editText("preview")}
          <Icon name="down" />
        </Button>
      </ReviewBar>
    </section>
  );
}

function shareStyle(share: number): CSSProperties {
  return Object.fromEntries([["--share", share]]);
}
