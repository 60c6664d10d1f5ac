import type { Translation } from "../catalogue.ts";

export const parts: Translation<"parts"> = {
  changes: "Änderungen",
  key: "Schlüssel",
  now: "Jetzt",
  after: "Danach",
  effect: "Wirkung",
  keep: "Behalten",
  "keep-key": "{ $key } behalten",
  "show-what-stays": `{ $count ->
      [one] { $count } weiteren zeigen, der bleibt
     *[other] { $count } weitere zeigen, die bleiben
    }`,
  "nothing-to-send": "Nichts zu senden.",
  pin: "{ $name } anheften",
  "pin-hint": "Anheften: griffbereit halten",
  "pinned-hint": "Angeheftet: Drücken löst es",
};
