import styles from "./icon.module.css";

/** Paths in a square of 16 × 16, drawn with one stroke. */
const PATHS = {
  undo: "M6.5 3 3 6.5 6.5 10M3.5 6.5h6a3.5 3.5 0 0 1 0 7H7",
  redo: "M9.5 3 13 6.5 9.5 10m3-3.5h-6a3.5 3.5 0 0 0 0 7H9",
  refresh: "M13 8a5 5 0 1 1-1.5-3.55L13 6m0-3.2V6H9.8",
  sun: "M8 5.25a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5ZM8 1.5v1m0 11v1m6.5-6.5h-1m-11 0h-1m11.1-4.6-.7.7m-7.8 7.8-.7.7m9.2 0-.7-.7M4.1 4.1l-.7-.7",
  moon: "M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z",
  auto: "M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5Zm0 0v11.5M10 4.5v7m2-5.5v4",
  external:
    "M9.5 2.75h3.75V6.5M13 3 7.5 8.5M6.5 3.75H3.75a1 1 0 0 0-1 1v7.5a1 1 0 0 0 1 1h7.5a1 1 0 0 0 1-1V9.5",
  check: "m3.25 8.5 3.25 3.25 6.25-7",
  warning: "M8 2.5 14 13H2L8 2.5ZM8 6.5v3m0 1.7v.1",
  cross: "m4 4 8 8m0-8-8 8",
  info: "M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5ZM8 7.5v3.25M8 5.2v.1",
  down: "m4.5 6.5 3.5 3.5 3.5-3.5",
  up: "m4.5 9.5 3.5-3.5 3.5 3.5",
  bin: "M3 4.5h10M6.25 4.5V3a.5.5 0 0 1 .5-.5h2.5a.5.5 0 0 1 .5.5v1.5M4.25 4.5l.6 8.1a1 1 0 0 0 1 .9h4.3a1 1 0 0 0 1-.9l.6-8.1M6.75 7v4m2.5-4v4",
  menu: "M2.5 4.5h11M2.5 8h11m-11 3.5h11",
  settings: "M2.5 5H9m4.5 0H12m0-1.5v3h-3v-3Zm1.5 7.5H7m-4.5 0H4m0-1.5v3h3v-3Z",
  search: "M7 2.75a4.25 4.25 0 1 1 0 8.5 4.25 4.25 0 0 1 0-8.5Zm3.1 7.35 3.15 3.15",
  copy: "M5.75 5.75v-2a1 1 0 0 1 1-1h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-2M3.75 5.75h5.5a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-5.5a1 1 0 0 1-1-1v-5.5a1 1 0 0 1 1-1Z",
  pin: "M8 2.5 9.6 6l3.9.4-2.9 2.6.8 3.9L8 10.9l-3.4 2 .8-3.9-2.9-2.6L6.4 6 8 2.5Z",
  pinned:
    "M8 2.5 9.6 6l3.9.4-2.9 2.6.8 3.9L8 10.9l-3.4 2 .8-3.9-2.9-2.6L6.4 6 8 2.5ZM8 4v5.5M6 7.2h4M6.8 9.2h2.4",
  lock: "M4.25 7.25h7.5a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-7.5a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1Zm1 0V5a2.75 2.75 0 0 1 5.5 0v2.25",
} as const;

export type IconName = keyof typeof PATHS;

/**
 * A drawing beside or instead of a word. It is hidden from screen readers, because it is never the only name.
 */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles["icon"]} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
