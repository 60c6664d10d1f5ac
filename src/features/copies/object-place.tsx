import { PinButton } from "#components/pin-button.tsx";
import { useDraft } from "#components/use-draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { CopiesLine } from "./copies-line.tsx";
import styles from "./object-place.module.css";

export type ObjectPlaceProps = {
  readonly store: DraftStore;
  /** Whose token it is. */
  readonly account: string;
};

/** Beside an object's name: its copies in other projects, and keeping it at hand. */
export function ObjectPlace({ store, account }: ObjectPlaceProps) {
  const base = useDraft(store, ({ draft }) => draft.base);
  const { ref, name, project } = base;
  return (
    <div className={styles["place"]}>
      {store.platform.description.hasCopies ? (
        <CopiesLine platform={store.platform} account={account} snapshot={base} />
      ) : null}
      <PinButton command="pin" object={{ ref: project === undefined ? ref : { ...ref, project }, name }} />
    </div>
  );
}
