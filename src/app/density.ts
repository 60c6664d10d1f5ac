import { followSettings, settings } from "#engine/storage/settings.ts";

/** Applies the chosen row height now and after each change. Call it before the first render. */
export function applyDensity(): void {
  const show = ({ isCompact } = settings.getState()) => {
    const { dataset } = document.documentElement;
    if (isCompact) dataset["density"] = "compact";
    else delete dataset["density"];
  };
  settings.subscribe(show);
  followSettings();
  show();
}
