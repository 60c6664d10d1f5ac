import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { readKeptAside } from "#engine/databases/kept-aside.ts";
import { rawFileText } from "#engine/drafts/draft-file.ts";
import { askForPersistence, persistence } from "#engine/persistent-storage.ts";
import { Button } from "#ui/button.tsx";
import { downloadFile } from "#ui/download-file.ts";
import { storageText } from "#words/storage-words.ts";
import styles from "./settings-dialog.module.css";

/** Whether the browser keeps what is stored, a way to ask it, and what was set aside of damaged databases. */
export function StorageSetting() {
  const answer = useStore(persistence, (state) => state.answer);
  const [aside, setAside] = useState<readonly unknown[]>([]);
  useEffect(() => void readKeptAside().then(setAside), []);
  return (
    <>
      <h3>{storageText("heading")}</h3>
      <p className={styles["note"]}>
        <output aria-label={storageText("heading")} data-answer={answer}>
          {storageText(`answer-${answer}`)}
        </output>
      </p>
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

/** As JSON, with everything that could be read. */
function downloadAside(name: string, content: unknown): void {
  downloadFile(`${name}-set-aside.json`, new Blob([rawFileText(content)], { type: "application/json" }));
}
