import type { ObjectRef } from "#core/object/object-ref.ts";
import { objectRefKey } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { recentObjects } from "#engine/objects/recent-objects.ts";
import { copyingText } from "#messages/compiled/copying.ts";
import { Button } from "#ui/button.tsx";
import styles from "./copy-question.module.css";
import { isSameCopy } from "./ref-to-copy.ts";

export type CopyRecentProps = {
  readonly target: Snapshot;
  readonly connections: readonly ReadableConnection[];
  readonly onAsk: (ref: ObjectRef) => void;
};

/** Objects that were opened before, to copy from by one click. */
export function CopyRecent({ target, connections, onAsk }: CopyRecentProps) {
  const names = new Map(connections.map(({ id, name }) => [id, name]));
  const recent = recentObjects().filter(({ ref }) => names.has(ref.connection) && !isSameCopy(ref, target));
  if (recent.length === 0) return null;
  return (
    <section className={styles["recent"]} aria-labelledby="copy-recent">
      <h3 id="copy-recent">{copyingText("opened-before")}</h3>
      <ul>
        {recent.map(({ ref, name }) => (
          <li key={objectRefKey(ref)}>
            <Button kind="quiet" onClick={() => onAsk(ref)}>
              {name}
            </Button>
            <small>
              {names.get(ref.connection)} · {ref.objectId}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
