import { useState } from "react";
import { ReadError } from "#components/read-error.tsx";
import { formatAddress } from "#core/address/address.ts";
import { smallLetters } from "#core/text/small-letters.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { findText } from "#messages/compiled/find.ts";
import { projectCount, rightsPhrase } from "#messages/find-messages.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import { Skeleton } from "#ui/skeleton.tsx";
import { Table } from "#ui/table.tsx";
import { TextField } from "#ui/text-field.tsx";
import { ListDoubts } from "./list-doubts.tsx";
import styles from "./project-picker.module.css";
import { useProjects } from "./use-projects.ts";

export type ProjectPickerProps = {
  readonly connection: ReadableConnection;
  readonly connections: readonly ReadableConnection[];
};

/** The projects of a connection, with the account's rights in each. */
export function ProjectPicker({ connection, connections }: ProjectPickerProps) {
  const { id, name } = connection;
  usePageTitle({ names: [findText("objects"), name] });
  const [filter, setFilter] = useState("");
  const { query: projects, list, retry, refresh } = useProjects(connection);
  const all = list.items;
  const wanted = smallLetters(filter.trim());
  const shown = all.filter((project) => smallLetters(`${project.name} ${project.id}`).includes(wanted));
  return (
    <main className={styles["picker"]}>
      <h1>{findText("objects")}</h1>
      <nav aria-label={findText("connections")} className={styles["connections"]}>
        {connections.map((other) => (
          <a
            key={other.id}
            href={formatAddress({ kind: "objects", connection: other.id })}
            aria-current={other.id === id ? "page" : undefined}
          >
            {other.name}
          </a>
        ))}
      </nav>
      <TextField
        label={findText("filter")}
        isLabelHidden
        type="search"
        placeholder={findText("filter-how")}
        className={styles["filter"]}
        value={filter}
        onChange={({ currentTarget }) => setFilter(currentTarget.value)}
      />
      <p className={styles["count"]} role="status" aria-label={findText("projects")}>
        {projects.data ? projectCount(shown.length, projects.hasNextPage || list.mayLack) : ""}
      </p>
      {projects.error ? <ReadError error={projects.error} connection={connection} onRetry={retry} /> : null}
      <ListDoubts list={list} platform={connection.platform.description.name} onAgain={refresh} />
      {projects.isPending ? <Skeleton label={findText("asking-for-projects", { name })} lines={4} /> : null}
      {shown.length > 0 ? (
        <Table label={findText("projects")} className={styles["projects"]}>
          <thead>
            <tr>
              <th scope="col">{findText("project")}</th>
              <th scope="col">{findText("you")}</th>
              <th scope="col">{findText("id")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((project) => (
              <tr key={project.id}>
                <th scope="row">
                  <a href={formatAddress({ kind: "objects", connection: id, project: project.id })}>
                    <bdi>{project.name}</bdi>
                  </a>
                </th>
                <td>
                  <Chip tone={project.canWrite === false ? "stays" : undefined}>{rightsPhrase(project)}</Chip>
                </td>
                <td>
                  <code>{project.id}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      {projects.data && shown.length === 0 ? (
        <p>{findText(all.length === 0 ? "sees-no-project" : "no-such-project")}</p>
      ) : null}
      {projects.hasNextPage ? (
        <Button
          command="load-more"
          isDisabled={projects.isFetchingNextPage}
          onClick={() => void projects.fetchNextPage()}
        >
          {findText("load-more")}
        </Button>
      ) : null}
    </main>
  );
}
