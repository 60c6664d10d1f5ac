import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deviceText } from "#messages/compiled/device.ts";
import { settingsText } from "#messages/compiled/settings.ts";
import { storageText } from "#messages/compiled/storage.ts";
import { megabytes } from "#messages/device-messages.ts";
import { Button } from "#ui/button.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { DeleteAllDialog } from "./delete-all-dialog.tsx";
import type { DeviceTools } from "./device-tools.ts";
import { exportAll, importAll } from "./export-import.ts";
import { KeptStatus } from "./kept-status.tsx";
import { SettingGroup, SettingRow } from "./setting-row.tsx";
import styles from "./settings-dialog.module.css";

/** Everything that is stored in this browser: whether it is kept, its size, and export, import and deletion of all of it. */
export function DataSettings({ device }: { readonly device: DeviceTools }) {
  const queries = useQueryClient();
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [isDeleting, setIsDeleting] = useState(false);
  const size = useQuery({ queryKey: ["stored-size"], queryFn: storedBytes, staleTime: 0, gcTime: 0 });
  const run = async (doing: string, deed: () => Promise<string>) => {
    setIsBusy(true);
    setTold(doing);
    setTold(await deed());
    setIsBusy(false);
    await queries.invalidateQueries({ queryKey: ["stored-size"] });
  };
  const save = () => run(deviceText("exporting"), () => exportAll(device));
  const open = (file: File) =>
    run(deviceText("importing"), async () => {
      const sentence = await importAll(file, device);
      for (const queryKey of [["drafts"], ["kept-batches"]]) await queries.invalidateQueries({ queryKey });
      return sentence;
    });
  return (
    <SettingGroup heading={settingsText("group-data")}>
      <span className={styles["label"]}>{storageText("heading")}</span>
      <div className={styles["control"]}>
        <KeptStatus />
        {size.isPending ? null : (
          <p className={styles["note"]}>
            {typeof size.data === "number"
              ? deviceText("size", { size: megabytes(size.data) })
              : deviceText("size-unknown")}
          </p>
        )}
      </div>
      <span className={styles["label"]}>{settingsText("all-data")}</span>
      <div className={styles["control"]}>
        <div className={styles["acts"]}>
          <Button isDisabled={isBusy} onClick={() => void save()}>
            {deviceText("export-all")}
          </Button>
          <FileButton
            isDisabled={isBusy}
            fileLabel={deviceText("import-file")}
            accept=".json,application/json"
            onFile={(file) => void open(file)}
          >
            {deviceText("import")}
          </FileButton>
        </div>
        <p className={styles["note"]}>{deviceText("export-hint")}</p>
        <output className={styles["told"]} aria-label={settingsText("all-data")}>
          {told}
        </output>
      </div>
      <SettingRow label={settingsText("delete")} hint={deviceText("delete-hint")}>
        <Button isDisabled={isBusy} onClick={() => setIsDeleting(true)}>
          {deviceText("delete-all")}
        </Button>
      </SettingRow>
      {isDeleting ? (
        <DeleteAllDialog
          device={device}
          onExport={() => exportAll(device)}
          onClose={() => setIsDeleting(false)}
        />
      ) : null}
    </SettingGroup>
  );
}

/** `null` where the browser doesn't tell. */
async function storedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
