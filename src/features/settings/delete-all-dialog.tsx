import { useEffect, useState } from "react";
import { type Deletion, deleteDevice } from "#engine/device/delete-device.ts";
import { type DeviceOverview, readOverview } from "#engine/device/device-overview.ts";
import { deviceText } from "#messages/compiled/device.ts";
import { hindranceSentence } from "#messages/device-messages.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { DeletedDialog } from "./deleted-dialog.tsx";
import type { DeviceTools } from "./device-tools.ts";
import { OverviewList, UnsubmittedList } from "./overview-list.tsx";
import styles from "./settings-dialog.module.css";

export type DeleteAllDialogProps = {
  readonly device: DeviceTools;
  /** Exports everything, and resolves with a sentence about the outcome. */
  readonly onExport: () => Promise<string>;
  readonly onClose: () => void;
};

/** Asks before everything in this browser is deleted: what goes, and which changes would be lost. Then says what was deleted. */
export function DeleteAllDialog({ device, onExport, onClose }: DeleteAllDialogProps) {
  const [overview, setOverview] = useState<DeviceOverview>();
  const [agreedTo, setAgreedTo] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [told, setTold] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [deleted, setDeleted] = useState<DeviceOverview>();
  useEffect(() => {
    const count = async () => {
      await device.settle();
      setOverview(await readOverview());
    };
    count().catch(() => setProblem(deviceText("delete-unreadable")));
  }, [device]);
  if (deleted) return <DeletedDialog overview={deleted} onDone={device.startAgain} />;

  const unsubmitted = overview?.unsubmitted ?? [];
  const isAgreed = unsubmitted.length === 0 || agreedTo === overview?.stamp;
  const act = async (agreed: DeviceOverview) => {
    setIsBusy(true);
    setProblem(undefined);
    try {
      const deletion = await deleteDevice(agreed, device);
      if (deletion.kind === "deleted") setDeleted(deletion.overview);
      else setProblem(problemOf(deletion));
      if (deletion.kind === "changed") setOverview(deletion.overview);
    } catch {
      setProblem(deviceText("delete-unreadable"));
    }
    setIsBusy(false);
  };
  return (
    <Dialog
      heading={deviceText("delete-heading")}
      canClose={!isBusy}
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={isBusy} onClick={() => void onExport().then(setTold)}>
            {deviceText("export-all")}
          </Button>
          <span className={styles["foot"]} />
          <Button isDisabled={isBusy} onClick={onClose}>
            {deviceText("cancel")}
          </Button>
          <Button
            kind="danger"
            isDisabled={isBusy || !overview || !isAgreed}
            disabledReason={isAgreed ? undefined : deviceText("delete-unsubmitted-first")}
            onClick={() => overview && void act(overview)}
          >
            {isBusy ? deviceText("deleting") : deviceText("delete-now")}
          </Button>
        </>
      }
    >
      <div className={styles["question"]}>
        {problem === undefined ? null : (
          <Notice tone="warn" role="alert">
            {problem}
          </Notice>
        )}
        {overview ? (
          <>
            <OverviewList intro={deviceText("delete-what")} overview={overview} />
            {unsubmitted.length > 0 ? (
              <Notice
                tone="danger"
                heading={deviceText("unsubmitted-heading", { count: unsubmitted.length })}
              >
                <UnsubmittedList works={unsubmitted} />
                <Checkbox
                  label={deviceText("delete-unsubmitted", { count: unsubmitted.length })}
                  checked={agreedTo === overview.stamp}
                  disabled={isBusy}
                  onChange={({ currentTarget }) =>
                    setAgreedTo(currentTarget.checked ? overview.stamp : undefined)
                  }
                />
              </Notice>
            ) : null}
            <p>{deviceText("delete-means")}</p>
          </>
        ) : problem === undefined ? (
          <p>{deviceText("delete-reading")}</p>
        ) : null}
        <output className={styles["told"]} aria-label={deviceText("export-all")}>
          {told}
        </output>
      </div>
    </Dialog>
  );
}

function problemOf(deletion: Exclude<Deletion, { kind: "deleted" }>): string {
  switch (deletion.kind) {
    case "hindered":
      return hindranceSentence(deletion.hindrance);
    case "partly":
      return deviceText("delete-partly", { names: deletion.left.join(", ") });
    case "changed":
      return deviceText("delete-changed");
  }
}
