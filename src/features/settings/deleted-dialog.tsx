import type { DeviceOverview } from "#engine/device/device-overview.ts";
import { deviceText } from "#messages/compiled/device.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { OverviewList } from "./overview-list.tsx";
import styles from "./settings-dialog.module.css";

export type DeletedDialogProps = {
  readonly overview: DeviceOverview;
  readonly onDone: () => void;
};

/**
 * Says what was deleted. The only way on is the start page: this page still has deleted drafts in its memory, and must not store
 * them again.
 */
export function DeletedDialog({ overview, onDone }: DeletedDialogProps) {
  return (
    <Dialog
      heading={deviceText("deleted-heading")}
      canClose={false}
      onClose={onDone}
      footer={
        <Button kind="primary" onClick={onDone}>
          {deviceText("open-start")}
        </Button>
      }
    >
      <div className={styles["question"]}>
        <OverviewList intro={deviceText("deleted-what")} overview={overview} />
        <p>{deviceText("deleted-means")}</p>
      </div>
    </Dialog>
  );
}
