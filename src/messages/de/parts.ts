import type { Translation } from "../catalogue.ts";

export const parts: Translation<"parts"> = {
  changes: "Änderungen",
  key: "Schlüssel",
  now: "Jetzt",
  after: "Nachher",
  effect: "Wirkung",
  keep: "Behalten",
  "keep-key": "{ $key } behalten",
  effects: "Wirkungen",
  "revert-key": "Änderung an { $key } verwerfen",
  "include-key": "{ $key } mitsenden",
  "include-hint": "Ohne Haken wird diese Änderung nicht mitgesendet. Sie bleibt im Entwurf.",
  "left-out": "Wird diesmal nicht mitgesendet. Die Änderung bleibt im Entwurf.",
  "nothing-to-send": "Nichts zu senden.",
  pin: "{ $name } anheften",
  "pin-hint": "Anheften: griffbereit halten",
  "pinned-hint": "Angeheftet: zum Lösen drücken",
};
