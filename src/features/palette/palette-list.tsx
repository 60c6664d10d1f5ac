import { useEffect, useRef } from "react";
import { paletteText } from "#messages/compiled/palette.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { KeyHint } from "#ui/key-hint.tsx";
import styles from "./palette.module.css";
import type { PaletteOption } from "./palette-option.ts";

export type PaletteListProps = {
  readonly id: string;
  readonly options: readonly PaletteOption[];
  readonly active: PaletteOption | undefined;
  readonly onRun: (option: PaletteOption) => void;
};

/** The options by group. The focus stays in the input, which refers to the active option. */
export function PaletteList({ id, options, active, onRun }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const groups = Array.from(new Set(options.map(({ group }) => group)));
  return (
    <div ref={list} id={id} role="listbox" aria-label={uiText("suggestions")} className={styles["list"]}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset can't stand in a listbox
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} role="presentation" className={styles["group"]}>
            {paletteText(`group-${group}`)}
          </div>
          {options.map((option, at) =>
            option.group === group ? (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
              // biome-ignore lint/a11y/useFocusableInteractive: the input has the focus
              <div
                key={option.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={option === active}
                className={styles["option"]}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onRun(option)}
              >
                <bdi>{option.label}</bdi>
                {option.detail === undefined ? null : <small>{option.detail}</small>}
                {option.keys === undefined ? null : <KeyHint keys={option.keys} />}
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}
