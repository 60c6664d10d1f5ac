import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { rawFileText } from "#engine/autosave/draft-file.ts";
import { readKeptAside } from "#engine/storage/kept-aside.ts";
import { askForPersistence, persistence, refreshPersistence } from "#engine/storage/persistent-storage.ts";
import { storageText } from "#messages/compiled/storage.ts";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";
import styles from "./settings-dialog.module.css";

/**
 * Shows whether the browser keeps stored data, with a button to ask it, and a download of data set aside from
 * damaged databases.
 */
export function KeptStatus() {
  const answer = useStore(persistence, (state) => state.answer);
  const [aside, setAside] = useState<readonly unknown[]>([]);
  useEffect(() => void readKeptAside().then(setAside), []);
  useEffect(() => void refreshPersistence(navigator.storage), []);
  return (
    <>
      <output className={styles["note"]} aria-label={storageText("heading")} data-answer={answer}>
        {storageText(`answer-${answer}`)}
      </output>
      {answer === "granted" ? null : (
        <Button onClick={() => void askForPersistence(navigator.storage)}>{storageText("ask")}</Button>
      )}
      {aside.length > 0 ? (
        <Button onClick={() => downloadAside("redescribe", aside)}>
          {storageText("download-set-aside")}
        </Button>
      ) : null}
    </>
  );
}

/** Downloads everything that could be read, as JSON. */
function downloadAside(name: string, content: unknown): void {
  downloadFile(`${name}-set-aside.json`, new Blob([rawFileText(content)], { type: "application/json" }));
}
