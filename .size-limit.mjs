import { initialScripts } from "./scripts/initial-scripts.mjs";

export default [
  {
    name: "JavaScript before the editor can be used",
    path: initialScripts("dist"),
    limit: "158 kB",
    gzip: true,
  },
];
