import type { DraftStore } from "#engine/draft/draft-store.ts";
import type { TableSource } from "#formats/table-source.ts";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import { Button } from "#ui/button.tsx";
import styles from "./pairs-offer.module.css";
import { usePairsOffer } from "./use-pairs-offer.ts";

export type PairsOfferNoteProps = {
  readonly store: DraftStore;
  readonly onSource: (source: TableSource) => void;
};

/** Said of a text that landed in a cell though it looks like pairs; pressing the button takes it out and previews it. */
export function PairsOfferNote({ store, onSource }: PairsOfferNoteProps) {
  const [offer, dismiss] = usePairsOffer(store);
  return (
    <output className={styles["offer"]} aria-label={toolbarText("pairs-offer")}>
      {offer ? (
        <>
          <span>{toolbarText("looks-like-pairs", { count: offer.count })}</span>
          <Button
            command="read-as-pairs"
            onClick={() => {
              onSource(offer.take());
              dismiss();
            }}
          >
            {toolbarText("read-as-pairs")}
          </Button>
          <Button command="keep-as-text" kind="quiet" onClick={dismiss}>
            {toolbarText("keep-as-text")}
          </Button>
        </>
      ) : null}
    </output>
  );
}
