import { useStore } from "zustand";
import { changeSettings, settings } from "#engine/storage/settings.ts";
import { settingsText } from "#messages/compiled/settings.ts";
import { SegmentedRadio } from "#ui/segmented-radio.tsx";
import { useTheme } from "#ui/use-theme.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { SettingGroup, SettingRow } from "./setting-row.tsx";

/** Language, theme and height of rows; the page behind the dialog shows each choice at once. */
export function AppearanceSettings() {
  const [theme, setTheme] = useTheme();
  const isCompact = useStore(settings, (chosen) => chosen.isCompact);
  return (
    <SettingGroup heading={settingsText("group-appearance")}>
      <LanguageChoice />
      <SettingRow label={settingsText("theme")}>
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
      </SettingRow>
      <SettingRow label={settingsText("rows")}>
        <SegmentedRadio
          label={settingsText("rows")}
          options={[
            { value: "comfortable", name: settingsText("rows-comfortable") },
            { value: "compact", name: settingsText("rows-compact") },
          ]}
          value={isCompact ? "compact" : "comfortable"}
          onChange={(value) => changeSettings({ isCompact: value === "compact" })}
        />
      </SettingRow>
    </SettingGroup>
  );
}
