import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { ListFilterContext } from "#components/list-filter.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { NamedObject } from "#engine/objects/named-objects.ts";
import { pinnedObjects } from "#engine/objects/pinned-objects.ts";
import { recentObjects } from "#engine/objects/recent-objects.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { usePageTitle } from "#ui/page-title.ts";
import { ConnectionSection } from "./connection-section.tsx";
import { Examples } from "./examples.tsx";
import { NamedObjects } from "./named-objects.tsx";
import { OpenForm } from "./open-form.tsx";
import { PageSearch } from "./page-search.tsx";
import styles from "./start-page.module.css";
import { usePageFilter } from "./use-page-filter.ts";

export type StartPageProps = {
  readonly connections: readonly ReadableConnection[];
  /** The lists of unfinished work on this device: drafts and runs. */
  readonly work?: ReactNode;
  /** The buttons that open files, each with its messages. */
  readonly files?: ReactNode;
  /** The tools for adding and removing connections. */
  readonly tools?: ReactNode;
};

/** The start page: opens an object by id, and lists one's work, one's objects and the projects of each connection. */
export function StartPage({ connections, work, files, tools }: StartPageProps) {
  usePageTitle({ names: [connectText("start")] });
  const { filter, setText, matchCount } = usePageFilter();
  const isReachable = ({ ref }: NamedObject) => connections.some(({ id }) => id === ref.connection);
  const recent = recentObjects().filter(isReachable);
  const pinned = useStore(pinnedObjects).filter(isReachable);
  // Pinning something doesn't end the first run: the page would change under the pointer.
  const [isFirstRun] = useState(recent.length + pinned.length === 0);
  const examples = <Examples connections={connections} />;
  return (
    <main className={styles["start"]}>
      <h1>{connectText("open-an-object")}</h1>
      {isFirstRun ? (
        <ul className={styles["about"]}>
          <li>{connectText("about-what")}</li>
          <li>{connectText("about-effects")}</li>
          <li>{connectText("about-saved")}</li>
        </ul>
      ) : (
        <p className={styles["lead"]}>{connectText("open-how")}</p>
      )}
      {connections.length > 0 ? (
        <OpenForm key={connections.map(({ id }) => id).join(" ")} connections={connections} />
      ) : (
        <p>{connectText("connect-first")}</p>
      )}
      <div className={styles["files"]}>{files}</div>
      <PageSearch text={filter.text} onText={setText} matchCount={matchCount} />
      <ListFilterContext value={filter}>
        <div className={styles["columns"]}>
          <div className={styles["column"]}>
            {isFirstRun ? examples : null}
            {work}
            <NamedObjects heading={connectText("pinned")} objects={pinned} connections={connections} />
            <NamedObjects
              heading={connectText("opened-before")}
              objects={recent}
              connections={connections}
              empty={connectText("recent-empty")}
            />
            {isFirstRun ? null : examples}
          </div>
          <div className={styles["column"]}>
            {connections.map((connection) => (
              <ConnectionSection key={connection.id} connection={connection} />
            ))}
            {tools}
          </div>
        </div>
      </ListFilterContext>
    </main>
  );
}
