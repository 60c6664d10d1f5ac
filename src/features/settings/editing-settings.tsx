import { useId } from "react";
import { useStore } from "zustand";
import { byteLevel } from "#core/object/limits.ts";
import { changeSettings, settings } from "#engine/storage/settings.ts";
import { settingsText } from "#messages/compiled/settings.ts";
import { ByteMeter } from "#ui/byte-meter.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { SettingGroup, SettingRow } from "./setting-row.tsx";
import styles from "./settings-dialog.module.css";

const WARNING_LEVELS = [75, 80, 85, 90, 95] as const;

/** A counter at 85% of a limit: it turns amber when the chosen level is at most that. */
const EXAMPLE = { bytes: 255, byteLimit: 300 } as const;

/** When byte counters warn, and which confirmations a review asks for. */
export function EditingSettings() {
  const { nearPercent, confirmsRemovals } = useStore(settings);
  const levelId = useId();
  const levels = [...new Set([...WARNING_LEVELS, nearPercent])].sort((one, other) => one - other);
  return (
    <SettingGroup heading={settingsText("group-editing")}>
      <SettingRow
        label={settingsText("counters-warn")}
        controlId={levelId}
        hint={settingsText("counters-hint")}
      >
        <div className={styles["level"]}>
          <select
            id={levelId}
            value={nearPercent}
            onChange={({ currentTarget }) => changeSettings({ nearPercent: Number(currentTarget.value) })}
          >
            {levels.map((percent) => (
              <option key={percent} value={percent}>
                {settingsText("share-of-limit", { percent })}
              </option>
            ))}
          </select>
          <ByteMeter
            label={settingsText("counter-example")}
            {...EXAMPLE}
            level={byteLevel(EXAMPLE.bytes, EXAMPLE.byteLimit, nearPercent)}
          />
        </div>
      </SettingRow>
      <SettingRow label={settingsText("confirmations")}>
        <Checkbox
          label={settingsText("ask-before-removing")}
          hint={settingsText("ask-before-removing-hint")}
          checked={confirmsRemovals}
          onChange={({ currentTarget }) => changeSettings({ confirmsRemovals: currentTarget.checked })}
        />
      </SettingRow>
    </SettingGroup>
  );
}
