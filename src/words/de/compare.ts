import type { Translation } from "../catalogue.ts";

export const compare: Translation<"compare"> = {
  table: "Vergleich",
  close: "Vergleich schließen",
  now: "Jetzt",
  after: "Nachher: { $name }",
  differs: "Die Arten des Schreibens unterscheiden sich hier",
  "request-of": "Anfrage: { $name }",
  bytes: "{ $count } Bytes",
};
