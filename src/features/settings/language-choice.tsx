import { useId, useState } from "react";
import { useStore } from "zustand";
import { speakWanted, wantedLanguage } from "#components/use-language.ts";
import { changeSettings, settings } from "#engine/storage/settings.ts";
import { settingsText } from "#messages/compiled/settings.ts";
import { firstKnownLanguage, isLanguage, LANGUAGES, type Language, language } from "#messages/language.ts";
import { Notice } from "#ui/notice.tsx";
import { SettingRow } from "./setting-row.tsx";

const LANGUAGE_NAMES = Object.entries(LANGUAGES);

/** The choice of the page's language. It changes at once; drafts, tokens and open pages stay as they are. */
export function LanguageChoice() {
  const id = useId();
  const chosen = useStore(settings, ({ language }) => language);
  const [missing, setMissing] = useState<Language | undefined>(() => unspoken());
  const choose = async (wanted: string) => {
    changeSettings({ language: isLanguage(wanted) ? wanted : undefined });
    setMissing(undefined);
    await speakWanted().catch(() => setMissing(unspoken()));
  };
  const ofBrowser = LANGUAGES[firstKnownLanguage(navigator.languages)];
  return (
    <SettingRow label={settingsText("language")} controlId={id}>
      <select
        id={id}
        data-autofocus
        value={isLanguage(chosen) ? chosen : ""}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        <option value="">{settingsText("language-of-browser", { name: ofBrowser })}</option>
        {LANGUAGE_NAMES.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      {missing === undefined ? null : (
        <Notice tone="warn" role="alert">
          {settingsText("language-missing", { name: LANGUAGES[missing] })}
        </Notice>
      )}
    </SettingRow>
  );
}

/** The chosen language if its texts couldn't be loaded. */
function unspoken(): Language | undefined {
  const wanted = wantedLanguage();
  return wanted === language() ? undefined : wanted;
}
