// Compiled from src/messages/en/palette.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const paletteText = topic("palette", {
  "open": "Open",
  "open-by": "Open by id or name",
  "hint": "ID, name, URL, project:/path, or command",
  "asking": "Searching…",
  "suggestions": (texts: Texts<"count">, format: Format) => format.choose("count", { "0": "Nothing found", "one": `${texts.count} suggestion`, "other": `${texts.count} suggestions` }, "other"),
  "group-found": "Found",
  "group-search": "Search",
  "group-pinned": "Pinned",
  "group-opened-before": "Recent",
  "group-pages": "Pages",
  "group-commands": "Commands",
  "start": "Start",
  "history": "History",
  "objects-of": (texts: Texts<"name">) => `Objects of ${texts.name}`,
  "folder-named": (texts: Texts<"folder">) => `Folder ${texts.folder}`,
  "open-object": (texts: Texts<"id">) => `Open ${texts.id}`,
  "go-to": (texts: Texts<"address">) => `Go to ${texts.address}`,
  "own-address": "link in this app",
  "search-for": (texts: Texts<"text">) => `Search for ${texts.text}`,
  "in-project": (texts: Texts<"project">) => `in ${texts.project}`,
});
