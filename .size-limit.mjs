import { initialScripts } from "./scripts/initial-scripts.mjs";

export default [
  {
    name: "JavaScript before the editor can be used",
    path: initialScripts("dist"),
    limit: "157 kB",
    gzip: true,
  },
];
