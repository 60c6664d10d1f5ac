import { onlineManager, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { ReadError } from "#components/read-error.tsx";
import { useSecondsLeft } from "#components/use-seconds-left.ts";
import { formatAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { PlatformError } from "#platforms/errors.ts";
import { Button } from "#ui/button.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import styles from "./connection-section.module.css";
import { connectionState, latestAnswer } from "./connection-state.ts";
import { ConnectionStateChip } from "./connection-state-chip.tsx";
import { ProjectRow } from "./project-row.tsx";

/** The first projects show their contents at once, each by one call; others when asked. */
const OPEN_PROJECTS = 2;

export type ConnectionSectionProps = { readonly connection: ReadableConnection };

/** A connection with its state, its account and its first projects. */
export function ConnectionSection({ connection }: ConnectionSectionProps) {
  const { id, name, account, platform } = connection;
  const owner = useQuery({
    queryKey: ["whoami", id, account],
    queryFn: ({ signal }) => platform.whoami({ signal }),
  });
  const projects = useQuery({
    queryKey: ["projects", id, account],
    queryFn: ({ signal }) => platform.projects(undefined, { signal }),
  });
  const queries = useQueryClient();
  const state = connectionState({
    latest: latestAnswer(queries.getQueryCache(), connection),
    isWaiting: useSecondsLeft(platform.hostWait) > 0,
    isOnline: useIsOnline(),
  });
  const askAgain = () => {
    void owner.refetch();
    void projects.refetch();
  };
  const mayBeOutdated = state !== "connected" && !projects.error && !projects.isFetching;
  return (
    <section className={styles["connection"]} aria-label={name}>
      <div className={styles["head"]}>
        <h2>{name}</h2>
        <ConnectionStateChip state={state} />
      </div>
      <p className={styles["account"]}>
        {owner.data ? connectText("as", { name: owner.data.name }) : null}
        {mayBeOutdated || projects.data?.items.length === 0 ? (
          <Button kind="quiet" onClick={askAgain}>
            {connectText("check-again")}
          </Button>
        ) : null}
        <a href={formatAddress({ kind: "objects", connection: id })}>{connectText("all-projects")}</a>
      </p>
      {projects.error instanceof PlatformError ? (
        <ReadError error={projects.error} connection={connection} onRetry={askAgain} />
      ) : null}
      {projects.isPending ? <Skeleton label={connectText("asking-for-projects", { name })} /> : null}
      {projects.data?.items.length === 0 ? (
        <p className={styles["account"]}>{connectText("no-projects")}</p>
      ) : null}
      <ul className={styles["projects"]}>
        {projects.data?.items.map((project, index) => (
          <ProjectRow
            key={project.id}
            connection={connection}
            project={project}
            isOpenAtFirst={index < OPEN_PROJECTS}
          />
        ))}
      </ul>
    </section>
  );
}

function useIsOnline(): boolean {
  return useSyncExternalStore(
    (onChange) => onlineManager.subscribe(onChange),
    () => onlineManager.isOnline(),
  );
}
