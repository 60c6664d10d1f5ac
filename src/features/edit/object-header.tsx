import type { ReactNode } from "react";
import type { Snapshot } from "#core/object/snapshot.ts";
import { editText } from "#messages/compiled/edit.ts";
import { clockTime } from "#messages/time-messages.ts";
import { Chip } from "#ui/chip.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import styles from "./object-header.module.css";

export type ObjectHeaderProps = {
  readonly snapshot: Snapshot;
  readonly isRefreshing: boolean;
  readonly onRefresh: (() => void) | undefined;
  /** More that is known of it, beside its name. */
  readonly about?: ReactNode;
  /** Links to its place; its project's id if absent. */
  readonly place?: ReactNode;
  /** Ways to copy its link and its id, at the end of the line of its name. */
  readonly links?: ReactNode;
};

/** Which object this is, and as of when. */
export function ObjectHeader({ snapshot, isRefreshing, onRefresh, about, place, links }: ObjectHeaderProps) {
  const { name, objectClass, ref, project, state, describedAtMs } = snapshot;
  return (
    <header className={styles["header"]}>
      <div className={styles["top"]}>
        <h1 className={styles["name"]}>
          <bdi>{name}</bdi>
        </h1>
        <div className={styles["aside"]}>
          {about}
          {links}
        </div>
      </div>
      <div className={styles["facts"]}>
        <Chip>{objectClass}</Chip>
        <code className={styles["id"]}>{ref.objectId}</code>
        {project !== undefined ? <span className={styles["id"]}>{place ?? project}</span> : null}
        {state !== undefined && state !== "closed" ? <Chip>{state}</Chip> : null}
        <span className={styles["described"]}>
          {editText("described-at", { time: clockTime(describedAtMs) })}
        </span>
        {onRefresh ? (
          <IconButton
            command="describe-again"
            kind="quiet"
            icon="refresh"
            label={editText("describe-again")}
            title={editText("describe-again-hint")}
            isDisabled={isRefreshing}
            onClick={onRefresh}
          />
        ) : null}
      </div>
    </header>
  );
}
