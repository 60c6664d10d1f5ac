// Compiled from src/messages/en/guide.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const guideText = topic("guide", {
  "guide": "Guide",
  "about": (_texts: Texts<"page">, format: Format) => format.choose("page", { "edit": "Guide: edit and remove", "find": "Guide: find objects", "history": "Guide: history and undo", "many-objects": "Guide: edit many objects together", "runs": "Guide: review and run many objects", "settings": "Guide: settings", "index": "Guide: all pages" }, "index"),
  "about-this-screen": "Guide to this screen",
});
