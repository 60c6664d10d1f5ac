import { useMemo } from "react";
import { useStore } from "zustand";
import { formatAddress } from "#core/address/address.ts";
import { formatSearch, readSearch } from "#core/search/read-search.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { availableColumns, keyOfColumn } from "#engine/objects/list-columns.ts";
import { listLayoutOf } from "#engine/objects/list-layout.ts";
import { savedSearchesOf } from "#engine/objects/saved-searches.ts";
import { findText } from "#messages/compiled/find.ts";
import { rightsPhrase } from "#messages/find-messages.ts";
import { Chip } from "#ui/chip.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import type { BrowserAddress } from "./browser-address.ts";
import { ColumnChoice } from "./column-choice.tsx";
import type { OnManifest } from "./edit-together.tsx";
import { FolderTrail } from "./folder-trail.tsx";
import styles from "./object-browser.module.css";
import { ObjectList } from "./object-list.tsx";
import { SavedSearchesButton } from "./saved-searches-button.tsx";
import { SearchForm } from "./search-form.tsx";
import { useFolders } from "./use-folders.ts";
import { useKnownObjects } from "./use-known-objects.ts";
import { useObjectList } from "./use-object-list.ts";
import { useProjects } from "./use-projects.ts";

export type ObjectBrowserProps = {
  readonly address: BrowserAddress;
  readonly connection: ReadableConnection;
  readonly onManifest: OnManifest;
};

/** The page of one project: its folders, a search in them, and the objects as rows. */
export function ObjectBrowser({ address, connection, onManifest }: ObjectBrowserProps) {
  const { project, folder, query = "" } = address;
  const { description } = connection.platform;
  const { list: projectList, query: projects } = useProjects(connection);
  const summary = projectList.items.find(({ id }) => id === project);
  const { folders, isPending } = useFolders(connection, address);
  const folderName = folders.at(-1)?.name;
  usePageTitle({
    names: [query, folderName ?? "", summary?.name ?? project].filter((name) => name !== ""),
    isProvisional: isPending || projects.isPending,
  });
  const layout = listLayoutOf(connection.id, project);
  const showsKeys = useStore(layout, ({ shown }) =>
    shown.some((column) => keyOfColumn(column) !== undefined),
  );
  const { terms, problems } = useMemo(() => readSearch(query), [query]);
  const list = useObjectList(connection, { project, folder, terms, showsKeys });
  const known = useKnownObjects(connection, list);
  const showsFolder = terms.length > 0 && description.searchesBelow;
  const search = (text: string) => {
    const { query: _before, ...place } = address;
    location.hash = formatAddress(text === "" ? place : { ...place, query: text });
  };
  return (
    <main className={styles["browser"]} aria-label={findText("objects")}>
      <header className={styles["header"]}>
        <h1>
          <bdi>{summary?.name ?? project}</bdi>
        </h1>
        {summary ? <Chip>{rightsPhrase(summary)}</Chip> : null}
        <a href={formatAddress({ kind: "objects", connection: connection.id })}>
          {findText("other-projects")}
        </a>
      </header>
      <FolderTrail address={address} connection={connection} />
      <div className={styles["tools"]}>
        <SearchForm
          text={query}
          terms={terms}
          problems={problems}
          onSearch={search}
          onTerms={(kept) => search(formatSearch(kept))}
          known={known.texts}
          onWanted={known.onWanted}
        >
          <SavedSearchesButton
            searches={savedSearchesOf(connection.id, project)}
            query={query}
            onSearch={search}
          />
        </SearchForm>
        <ColumnChoice
          layout={layout}
          available={availableColumns(description.listFacts, showsFolder)}
          keys={known.texts.keys}
          onWanted={known.onWanted}
        />
      </div>
      <ObjectList
        connection={connection}
        project={project}
        terms={terms}
        list={list}
        layout={layout}
        showsFolder={showsFolder}
        onTerms={(wanted) => search(formatSearch(wanted))}
        onManifest={onManifest}
      />
    </main>
  );
}
