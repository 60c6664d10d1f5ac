import { useMemo, useState } from "react";
import { formatAddress } from "#core/address/address.ts";
import { formatSearch, readSearch } from "#core/search/read-search.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { keepColumns, shownColumns } from "#engine/objects/shown-columns.ts";
import { findText } from "#messages/compiled/find.ts";
import { rightsPhrase } from "#messages/find-messages.ts";
import { Chip } from "#ui/chip.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import type { BrowserAddress } from "./browser-address.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { FolderTrail } from "./folder-trail.tsx";
import styles from "./object-browser.module.css";
import { ObjectList } from "./object-list.tsx";
import { SearchForm } from "./search-form.tsx";
import { useFolders } from "./use-folders.ts";
import { useProjects } from "./use-projects.ts";

export type ObjectBrowserProps = {
  readonly address: BrowserAddress;
  readonly connection: ReadableConnection;
};

/** The page of one project: its folders, a search in them, and the objects as rows. */
export function ObjectBrowser({ address, connection }: ObjectBrowserProps) {
  const { project, folder, query = "" } = address;
  const { list, query: projects } = useProjects(connection);
  const known = list.items.find(({ id }) => id === project);
  const { folders, isPending } = useFolders(connection, address);
  const folderName = folders.at(-1)?.name;
  usePageTitle({
    names: [query, folderName ?? "", known?.name ?? project].filter((name) => name !== ""),
    isProvisional: isPending || projects.isPending,
  });
  const [columns, setColumns] = useState(() => shownColumns(connection.id, project));
  const { terms, problems } = useMemo(() => readSearch(query), [query]);
  const changeColumns = (keys: readonly string[]) => {
    setColumns(keys);
    keepColumns(connection.id, project, keys);
  };
  const search = (text: string) => {
    const { query: _before, ...place } = address;
    location.hash = formatAddress(text === "" ? place : { ...place, query: text });
  };
  return (
    <main className={styles["browser"]} aria-label={findText("objects")}>
      <header className={styles["header"]}>
        <h1>
          <bdi>{known?.name ?? project}</bdi>
        </h1>
        {known ? <Chip>{rightsPhrase(known)}</Chip> : null}
        <a href={formatAddress({ kind: "objects", connection: connection.id })}>
          {findText("other-projects")}
        </a>
      </header>
      <FolderTrail address={address} connection={connection} />
      <div className={styles["tools"]}>
        <SearchForm
          key={query}
          text={query}
          terms={terms}
          problems={problems}
          onSearch={search}
          onTerms={(kept) => search(formatSearch(kept))}
        />
        <ColumnChoice keys={columns} onKeys={changeColumns} />
      </div>
      <ObjectList
        key={JSON.stringify([folder, terms])}
        connection={connection}
        project={project}
        folder={folder}
        terms={terms}
        columns={columns}
        onTerms={(wanted) => search(formatSearch(wanted))}
      />
    </main>
  );
}
