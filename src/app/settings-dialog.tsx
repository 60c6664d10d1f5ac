import { useStore } from "zustand";
import { changeSettings, settings } from "#engine/storage/settings.ts";
import { settingsText } from "#messages/compiled/settings.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";
import { useTheme } from "#ui/use-theme.ts";
import { LanguageChoice } from "./language-choice.tsx";
import styles from "./settings-dialog.module.css";
import { StorageSetting } from "./storage-setting.tsx";

const WARNING_LEVELS = [75, 80, 90, 95] as const;

/** The settings. Each change applies at once; there is no save button. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const [theme, setTheme] = useTheme();
  const { isCompact, nearPercent, confirmsRemovals } = useStore(settings);
  return (
    <Dialog
      heading={settingsText("heading")}
      onClose={onClose}
      footer={<Button onClick={onClose}>{uiText("done")}</Button>}
    >
      <div className={styles["settings"]}>
        <h3>{settingsText("theme")}</h3>
        <SegmentedRadio
          label={settingsText("theme")}
          options={[
            { value: "system", name: settingsText("theme-system") },
            { value: "light", name: settingsText("theme-light") },
            { value: "dark", name: settingsText("theme-dark") },
          ]}
          value={theme}
          onChange={setTheme}
        />
        <h3>{settingsText("rows")}</h3>
        <SegmentedRadio
          label={settingsText("rows")}
          options={[
            { value: "comfortable", name: settingsText("rows-comfortable") },
            { value: "compact", name: settingsText("rows-compact") },
          ]}
          value={isCompact ? "compact" : "comfortable"}
          onChange={(value) => changeSettings({ isCompact: value === "compact" })}
        />
        <label className={styles["level"]}>
          {settingsText("counters-warn")}
          <select
            value={nearPercent}
            onChange={({ currentTarget }) => changeSettings({ nearPercent: Number(currentTarget.value) })}
          >
            {[...new Set([...WARNING_LEVELS, nearPercent])]
              .sort((one, other) => one - other)
              .map((percent) => (
                <option key={percent} value={percent}>
                  {settingsText("share-of-limit", { percent })}
                </option>
              ))}
          </select>
        </label>
        <LanguageChoice />
        <Checkbox
          label={settingsText("ask-before-removing")}
          hint={settingsText("ask-before-removing-hint")}
          checked={confirmsRemovals}
          onChange={({ currentTarget }) => changeSettings({ confirmsRemovals: currentTarget.checked })}
        />
        <StorageSetting />
        <p className={styles["note"]}>{settingsText("kept-in-browser")}</p>
      </div>
    </Dialog>
  );
}
