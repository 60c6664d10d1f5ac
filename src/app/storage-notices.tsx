import { useStore } from "zustand";
import { rawFileText } from "#engine/autosave/draft-file.ts";
import {
  countRecords,
  dismissSetAside,
  type SetAsideDatabase,
  setAsideDatabases,
} from "#engine/storage/set-aside.ts";
import { storageText } from "#messages/compiled/storage.ts";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";
import { Notice } from "#ui/notice.tsx";

/** Notices about damaged databases of this browser, and the fate of their content. */
export function StorageNotices() {
  const databases = useStore(setAsideDatabases);
  return (
    <section aria-label={storageText("notices")}>
      {databases.map((database) => (
        <Notice
          key={database.name}
          tone="warn"
          role="alert"
          heading={storageText(`set-aside-${database.holds}`)}
          actions={<Actions database={database} />}
        >
          {countRecords(database) === 0
            ? storageText("nothing-was-readable")
            : storageText("was-readable", { count: countRecords(database) })}
        </Notice>
      ))}
    </section>
  );
}

function Actions({ database }: { readonly database: SetAsideDatabase }) {
  return (
    <>
      {countRecords(database) > 0 ? (
        <Button onClick={() => downloadSetAside(database)}>{storageText("download-set-aside")}</Button>
      ) : null}
      <Button kind="quiet" onClick={() => dismissSetAside(database)}>
        {storageText("dismiss")}
      </Button>
    </>
  );
}

function downloadSetAside(database: SetAsideDatabase): void {
  const content = new Blob([rawFileText(database)], { type: "application/json" });
  downloadFile(`${database.name}-set-aside.json`, content);
}
