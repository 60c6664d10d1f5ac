import type { Translation } from "../catalogue.ts";

export const exportTools: Translation<"exportTools"> = {
  export: "Exportieren",
  copy: "Kopieren",
  "copy-as": "Kopieren als",
  "nothing-to-send": "Nichts zu senden",
};
