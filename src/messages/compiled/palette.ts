// Compiled from src/messages/en/palette.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const paletteText = topic("palette", {
  "find-or-open": "Find or open",
  "hint": "Names, IDs, URLs, project:/path, or a command",
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
  "search-on": (texts: Texts<"connection">) => `Keep searching ${texts.connection}`,
  "search-on-cost": (texts: Texts<"calls" | "compared">, format: Format) => format.choose("compared", { "0": `Up to ${texts.calls} more requests`, "other": `${texts.compared} names searched; up to ${texts.calls} more requests` }, "other"),
  "search-failed": (texts: Texts<"connection" | "why">) => `${texts.connection}: ${texts.why}. Its projects weren't searched to the end.`,
  "more-hits": (texts: Texts<"connection" | "count">) => `${texts.connection}: the first ${texts.count} matches are shown. Type more of the name, or search one project.`,
  "edit-together": (texts: Texts<"count">, format: Format) => format.choose("count", { "one": `Edit ${texts.count} object`, "other": `Edit ${texts.count} objects together` }, "other"),
});
