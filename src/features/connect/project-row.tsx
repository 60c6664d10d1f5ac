import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ErrorNotice } from "#components/error-notice.tsx";
import { ItemRow } from "#components/item-row.tsx";
import { useFiltered, useIsFiltering } from "#components/list-filter.ts";
import { formatAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { ObjectSummary, ProjectSummary } from "#platforms/port.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import styles from "./connection-section.module.css";

const PAGE_SIZE = 8;

export type ProjectRowProps = {
  readonly connection: ReadableConnection;
  readonly project: ProjectSummary;
  /** True to show the project's contents from the start. */
  readonly isOpenAtFirst: boolean;
};

/** A project: its name opens its list of objects, a button shows its top folders and some objects here. */
export function ProjectRow({ connection, project, isOpenAtFirst }: ProjectRowProps) {
  const { id, account, platform } = connection;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const found = useQuery({
    queryKey: ["find", id, account, project.id],
    queryFn: ({ signal }) =>
      platform.find({ project: project.id, pageSize: PAGE_SIZE, recentFirst: true }, { signal }),
    enabled: isOpen,
  });
  const contents = isOpen ? foldersFirst(found.data?.items ?? []) : [];
  const matches = useFiltered(contents, ({ name, ref }) => `${name} ${ref.objectId}`);
  const isMatch = useFiltered([project], (each) => `${each.name} ${each.id}`).length > 0;
  const isFiltering = useIsFiltering();
  if (isFiltering && !isMatch && matches.length === 0) return null;
  const shown = isMatch && matches.length === 0 ? contents : matches;
  const list = formatAddress({ kind: "objects", connection: id, project: project.id });
  return (
    <ItemRow
      name={project.name}
      href={list}
      facts={[project.canWrite === false ? connectText("read-only") : undefined, project.id]}
      actions={
        <IconButton
          kind="quiet"
          icon="down"
          className={styles["toggle"]}
          label={connectText("contents-of", { name: project.name })}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
      }
    >
      {isOpen && found.error instanceof PlatformError ? (
        <ErrorNotice error={found.error} call="read" />
      ) : null}
      {isOpen && found.isPending ? <Skeleton label={connectText("looking-into-project")} /> : null}
      {isOpen && found.data?.items.length === 0 ? (
        <p className={styles["empty"]}>{connectText("project-empty")}</p>
      ) : null}
      {shown.length > 0 ? (
        <ul className={styles["contents"]}>
          {shown.map((item) => (
            <ItemRow
              key={item.ref.objectId}
              isMono
              name={item.objectClass === "folder" ? `${item.name}/` : item.name}
              href={addressOf(item, id, project.id)}
              facts={[item.objectClass, item.ref.objectId]}
            />
          ))}
          {found.data?.next !== undefined && !isFiltering ? (
            <ItemRow
              name={connectText("all-of-project", { name: project.name })}
              href={list}
              facts={[connectText("first-shown", { count: contents.length })]}
            />
          ) : null}
        </ul>
      ) : null}
    </ItemRow>
  );
}

function addressOf({ ref, objectClass }: ObjectSummary, connection: string, project: string): string {
  return objectClass === "folder"
    ? formatAddress({ kind: "objects", connection, project, folder: ref.objectId })
    : formatAddress({ kind: "object", ref });
}

function foldersFirst(items: readonly ObjectSummary[]): readonly ObjectSummary[] {
  const isFolder = ({ objectClass }: ObjectSummary) => objectClass === "folder";
  return [...items.filter(isFolder), ...items.filter((item) => !isFolder(item))];
}
