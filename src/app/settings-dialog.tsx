import { useStore } from "zustand";
import { changeSettings, settings } from "#engine/settings.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";
import { useTheme } from "#ui/use-theme.ts";
import { appText } from "#words/app-words.ts";
import { uiText } from "#words/ui-words.ts";
import { LanguageChoice } from "./language-choice.tsx";
import styles from "./settings-dialog.module.css";

const WARNING_LEVELS = [75, 80, 90, 95] as const;

/** How somebody likes to work. Each choice holds at once; there is nothing to save. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const [theme, setTheme] = useTheme();
  const { isCompact, nearPercent, confirmsRemovals } = useStore(settings);
  return (
    <Dialog
      heading={appText("settings")}
      onClose={onClose}
      footer={<Button onClick={onClose}>{uiText("done")}</Button>}
    >
      <div className={styles["settings"]}>
        <h3>{appText("theme")}</h3>
        <SegmentedRadio
          label={appText("theme")}
          options={[
            { value: "system", name: appText("theme-system") },
            { value: "light", name: appText("theme-light") },
            { value: "dark", name: appText("theme-dark") },
          ]}
          value={theme}
          onChange={setTheme}
        />
        <h3>{appText("rows")}</h3>
        <SegmentedRadio
          label={appText("rows")}
          options={[
            { value: "comfortable", name: appText("rows-comfortable") },
            { value: "compact", name: appText("rows-compact") },
          ]}
          value={isCompact ? "compact" : "comfortable"}
          onChange={(value) => changeSettings({ isCompact: value === "compact" })}
        />
        <label className={styles["level"]}>
          {appText("counters-warn")}
          <select
            value={nearPercent}
            onChange={({ currentTarget }) => changeSettings({ nearPercent: Number(currentTarget.value) })}
          >
            {[...new Set([...WARNING_LEVELS, nearPercent])]
              .sort((one, other) => one - other)
              .map((percent) => (
                <option key={percent} value={percent}>
                  {appText("share-of-limit", { percent })}
                </option>
              ))}
          </select>
        </label>
        <LanguageChoice />
        <Checkbox
          label={appText("ask-before-removing")}
          hint={appText("ask-before-removing-hint")}
          checked={confirmsRemovals}
          onChange={({ currentTarget }) => changeSettings({ confirmsRemovals: currentTarget.checked })}
        />
        <p className={styles["note"]}>{appText("kept-in-browser")}</p>
      </div>
    </Dialog>
  );
}
