import { useMemo } from "react";
import { useStore } from "zustand";
import { ReadError } from "#components/read-error.tsx";
import type { SearchTerm } from "#core/search/search-term.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { ListLayoutStore } from "#engine/objects/list-layout.ts";
import { objectSelection } from "#engine/objects/object-selection.ts";
import { sortObjects } from "#engine/objects/sort-objects.ts";
import { findText } from "#messages/compiled/find.ts";
import { listCount, nobodySentence, pageShareSentence } from "#messages/find-messages.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { EditTogether, type OnManifest } from "./edit-together.tsx";
import { ListDoubts } from "./list-doubts.tsx";
import { ListExportButton } from "./list-export-button.tsx";
import { filledColumns } from "./list-sheet-columns.ts";
import { ObjectGrid } from "./object-grid.tsx";
import { isFolder } from "./object-kind.ts";
import styles from "./object-list.module.css";
import { SelectionBar } from "./selection-bar.tsx";
import type { LoadedList } from "./use-object-list.ts";

export type ObjectListProps = {
  readonly connection: ReadableConnection;
  readonly project: string;
  readonly terms: readonly SearchTerm[];
  readonly list: LoadedList;
  readonly layout: ListLayoutStore;
  readonly showsFolder: boolean;
  /** Searches for other terms. */
  readonly onTerms: (terms: readonly SearchTerm[]) => void;
  readonly onManifest: OnManifest;
};

/** The loaded objects of a folder or a search, with their number. */
export function ObjectList(props: ObjectListProps) {
  const { connection, project, terms, list, layout: layoutStore, showsFolder, onTerms, onManifest } = props;
  const { description } = connection.platform;
  const { share, error } = list;
  const layout = useStore(layoutStore);
  const columns = useMemo(
    () => filledColumns(layout, description, showsFolder),
    [layout, description, showsFolder],
  );
  const sort = layout.sort && columns.includes(layout.sort.column) ? layout.sort : undefined;
  const objects = useMemo(() => sortObjects(list.objects, sort), [list.objects, sort]);
  const files = useMemo(() => objects.filter((object) => !isFolder(object)), [objects]);
  const selection = objectSelection(connection.id, project);
  const isSearch = terms.length > 0;
  const isEmpty = objects.length === 0 && !list.isPending && !list.hasMore && !list.mayLack && !error;
  const whole = terms.find((term) => term.kind === "name" && !term.isGlob);
  return (
    <>
      {share.nobody.length > 0 ? (
        <Notice tone="warn" role="status">
          {nobodySentence(share.nobody, description.name)}
        </Notice>
      ) : null}
      {share.page.length > 0 ? (
        <Notice tone="info">{pageShareSentence(share.page, description.name)}</Notice>
      ) : null}
      {isSearch && !description.searchesBelow ? (
        <p className={styles["note"]}>{findText("this-folder-only")}</p>
      ) : null}
      {error ? <ReadError error={error} connection={connection} onRetry={list.retry} /> : null}
      <ListDoubts list={list} platform={description.name} onAgain={list.refresh} />
      {list.isPending ? <Skeleton label={findText("looking-into-folder")} lines={8} /> : null}
      {objects.length > 0 ? (
        <ObjectGrid
          key={list.listKey}
          connection={connection}
          project={project}
          objects={objects}
          layout={layoutStore}
          columns={columns}
          sort={sort}
          selection={selection}
          listKey={list.listKey}
          mayGrow={list.isLoading}
          onReachEnd={() => {
            // Further objects of a sorted list belong between those that are shown, not after them.
            const isOneMore = list.hasMore && !list.isLoading && !list.isFiltered && !sort;
            if (isOneMore && !error) list.loadMore();
          }}
        />
      ) : null}
      {isEmpty && share.nobody.length === 0 ? (
        <p>
          {findText(isSearch ? "nothing-has-all" : "folder-is-empty")}{" "}
          {whole?.kind === "name" ? (
            <Button
              onClick={() =>
                onTerms(
                  terms.map((term) => (term === whole ? { kind: "name-part", text: whole.text } : term)),
                )
              }
            >
              {findText("search-for-part", { text: whole.text })}
            </Button>
          ) : null}
        </p>
      ) : null}
      <footer className={styles["foot"]}>
        <span role="status" aria-label={findText("count")} className={styles["count"]}>
          {list.isPending || share.nobody.length > 0
            ? ""
            : listCount({ ...list, shown: objects.length, hasMore: list.hasMore || list.mayLack })}
        </span>
        <span role="status" aria-label={findText("sorting")} className={styles["note"]}>
          {sort && list.hasMore && objects.length > 0 ? findText("sorted-part") : ""}
        </span>
        {list.hasMore && !list.isGoingOn ? (
          <>
            <Button command="load-more" isDisabled={list.isLoading} onClick={list.loadMore}>
              {findText(list.isFiltered ? "search-on" : "load-more")}
            </Button>
            <Button command="load-all" isDisabled={list.isLoading} onClick={list.loadAll}>
              {findText(list.isFiltered ? "search-all" : "load-all")}
            </Button>
          </>
        ) : null}
        {list.isGoingOn ? (
          <Button command="stop-loading" onClick={list.stop}>
            {findText("stop")}
          </Button>
        ) : null}
        <IconButton
          command="list-again"
          kind="quiet"
          icon="refresh"
          label={findText("list-again")}
          isDisabled={list.isLoading}
          onClick={list.refresh}
        />
        <SelectionBar selection={selection} objects={objects} />
        {files.length > 0 ? <ListExportButton objects={files} columns={columns} /> : null}
        <EditTogether
          owner={{ account: connection.account, connection: connection.id, project }}
          selection={selection}
          found={files.length > 0 ? list.found : undefined}
          onManifest={onManifest}
        />
      </footer>
    </>
  );
}
