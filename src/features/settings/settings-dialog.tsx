import { GuideLink } from "#components/guide-link.tsx";
import { settingsText } from "#messages/compiled/settings.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { AboutSettings } from "./about-settings.tsx";
import { AppearanceSettings } from "./appearance-settings.tsx";
import { DataSettings } from "./data-settings.tsx";
import type { DeviceTools } from "./device-tools.ts";
import { EditingSettings } from "./editing-settings.tsx";
import styles from "./settings-dialog.module.css";

export type SettingsDialogProps = {
  readonly device: DeviceTools;
  /** The name of this page's build; empty without a build. */
  readonly build: string;
  readonly onClose: () => void;
};

/** The settings. Each change applies at once; there is no save button. */
export function SettingsDialog({ device, build, onClose }: SettingsDialogProps) {
  return (
    <Dialog
      heading={settingsText("heading")}
      onClose={onClose}
      footer={
        <>
          <p className={styles["foot"]}>
            {settingsText("kept-in-browser")} <GuideLink page="settings" />
          </p>
          <Button onClick={onClose}>{uiText("done")}</Button>
        </>
      }
    >
      <div className={styles["settings"]}>
        <AppearanceSettings />
        <EditingSettings />
        <DataSettings device={device} />
        <AboutSettings build={build} />
      </div>
    </Dialog>
  );
}
