import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { NamedObject } from "#engine/objects/named-objects.ts";
import { pinnedObjects } from "#engine/objects/pinned-objects.ts";
import { recentObjects } from "#engine/objects/recent-objects.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { usePageTitle } from "#ui/page-title.ts";
import { NamedObjects } from "./named-objects.tsx";
import { OpenForm } from "./open-form.tsx";
import { ProjectList } from "./project-list.tsx";
import styles from "./start-page.module.css";

export type StartPageProps = {
  readonly connections: readonly ReadableConnection[];
  /** The list of drafts on this device. */
  readonly drafts?: ReactNode;
  /** The tools for adding and removing connections. */
  readonly tools?: ReactNode;
  /** The control that opens review packets. */
  readonly packets?: ReactNode;
};

/** The start page: opens an object by id, a recent one, or one of a project. */
export function StartPage({ connections, drafts, tools, packets }: StartPageProps) {
  usePageTitle({ names: [connectText("start")] });
  const isReachable = ({ ref }: NamedObject) => connections.some(({ id }) => id === ref.connection);
  const recent = recentObjects().filter(isReachable);
  const pinned = useStore(pinnedObjects).filter(isReachable);
  return (
    <main className={styles["start"]}>
      <h1>{connectText("open-an-object")}</h1>
      <p className={styles["lead"]}>{connectText("open-how")}</p>
      {connections.length > 0 ? (
        <OpenForm key={connections.map(({ id }) => id).join(" ")} connections={connections} />
      ) : (
        <p>{connectText("connect-first")}</p>
      )}
      <div className={styles["files"]}>
        {drafts}
        {packets}
      </div>
      <NamedObjects heading={connectText("pinned")} objects={pinned} connections={connections} />
      <NamedObjects heading={connectText("opened-before")} objects={recent} connections={connections} />
      <div className={styles["connections"]}>
        {connections.map((connection) => (
          <ProjectList key={connection.id} connection={connection} />
        ))}
      </div>
      {tools}
    </main>
  );
}
