import { useStore } from "zustand";
import { changeSettings, settings } from "#engine/settings.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";
import { useTheme } from "#ui/use-theme.ts";
import styles from "./settings-dialog.module.css";

const WARNING_LEVELS = [75, 80, 90, 95] as const;

/** How somebody likes to work. Each choice holds at once; there is nothing to save. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const [theme, setTheme] = useTheme();
  const { isCompact, nearPercent, confirmsRemovals } = useStore(settings);
  return (
    <Dialog heading="Settings" onClose={onClose} footer={<Button onClick={onClose}>Done</Button>}>
      <div className={styles["settings"]}>
        <h3>Theme</h3>
        <SegmentedRadio
          label="Theme"
          options={[
            { value: "system", name: "As the system" },
            { value: "light", name: "Light" },
            { value: "dark", name: "Dark" },
          ]}
          value={theme}
          onChange={setTheme}
        />
        <h3>Rows</h3>
        <SegmentedRadio
          label="Rows"
          options={[
            { value: "comfortable", name: "Comfortable" },
            { value: "compact", name: "Compact" },
          ]}
          value={isCompact ? "compact" : "comfortable"}
          onChange={(value) => changeSettings({ isCompact: value === "compact" })}
        />
        <label className={styles["level"]}>
          Byte counters warn from
          <select
            value={nearPercent}
            onChange={({ currentTarget }) => changeSettings({ nearPercent: Number(currentTarget.value) })}
          >
            {[...new Set([...WARNING_LEVELS, nearPercent])]
              .sort((one, other) => one - other)
              .map((percent) => (
                <option key={percent} value={percent}>
                  {percent} % of the limit
                </option>
              ))}
          </select>
        </label>
        <Checkbox
          label="Also ask before removing keys"
          hint="The review then wants a tick for the keys that go. A reset always wants its number typed."
          checked={confirmsRemovals}
          onChange={({ currentTarget }) => changeSettings({ confirmsRemovals: currentTarget.checked })}
        />
        <p className={styles["note"]}>Kept in this browser, for this address.</p>
      </div>
    </Dialog>
  );
}
