import { basename } from "node:path";
import { compiledFiles, compiledFolder, messagesFolder, writeCompiledFiles } from "./compiled-files.mjs";

/**
 * Compiles the .ftl files of src/messages into the message functions that the page imports, so that no message is parsed
 * in the browser. Builds and tests take them from the .ftl files themselves; the files in src/messages/compiled are for
 * the type check and for editors, and `npm run dev` keeps them up to date.
 * @param {string} root the project's folder
 * @returns {import("vite").Plugin}
 */
export function compileMessagesPlugin(root) {
  /** @type {Map<string, string> | undefined} */
  let files;
  return {
    name: "redescribe:messages",
    buildStart() {
      files = undefined;
    },
    load(id) {
      if (!id.startsWith(`${root}/${compiledFolder}/`)) return undefined;
      files ??= compiledFiles(root);
      return files.get(basename(id));
    },
    configureServer({ watcher, config }) {
      if (process.env["VITEST"] !== undefined) return;
      const write = (/** @type {string} */ path) => {
        if (!path.startsWith(`${root}/${messagesFolder}/`) || !path.endsWith(".ftl")) return;
        files = undefined;
        try {
          writeCompiledFiles(root);
        } catch (error) {
          config.logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      watcher.on("add", write).on("change", write).on("unlink", write);
    },
  };
}
