import { followSettings, settings } from "#engine/storage/settings.ts";

/** Shows rows and controls as high as was chosen, from now on. Call it before the first render. */
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
