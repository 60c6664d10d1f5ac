import { extname } from "node:path";
import { guideFiles } from "./guide-pages.mjs";

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = { ".html": "text/html", ".css": "text/css", ".png": "image/png" };

/**
 * Adds the user's guide to the build, and serves it during `npm run dev`. In vite.config.ts it comes after the
 * plugin that lists the files to load later, because the guide isn't one of the page's parts.
 * @param {string} root the project's folder
 * @returns {import("vite").Plugin}
 */
export function addGuide(root) {
  const folder = `${root}/docs/guide`;
  return {
    name: "redescribe:guide",
    generateBundle() {
      for (const [fileName, source] of guideFiles(folder)) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((incoming, outgoing, next) => {
        const path = incoming.url?.split("?", 1)[0]?.slice(1) ?? "";
        const file = path.startsWith("guide/") ? guideFiles(folder).get(path) : undefined;
        if (file === undefined) return next();
        outgoing.setHeader("Content-Type", MEDIA_TYPES[extname(path)] ?? "application/octet-stream");
        outgoing.end(file);
      });
    },
  };
}
