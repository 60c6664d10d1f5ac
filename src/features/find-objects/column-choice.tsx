import { useId, useState } from "react";
import { useStore } from "zustand";
import type { Counted } from "#engine/objects/key-counts.ts";
import { columnOfKey, keyOfColumn, type PlainColumn } from "#engine/objects/list-columns.ts";
import { type ListLayoutStore, showColumn } from "#engine/objects/list-layout.ts";
import { findText } from "#messages/compiled/find.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./column-choice.module.css";

const ColumnsMenu = lazyPart({ load: async () => (await import("./columns-menu.tsx")).ColumnsMenu });

export type ColumnChoiceProps = {
  readonly layout: ListLayoutStore;
  readonly available: readonly PlainColumn[];
  /** The keys of loaded objects. */
  readonly keys: readonly Counted[];
  /** The keys are about to be offered. */
  readonly onWanted: () => void;
};

/** The choice of a list's columns: a menu of them, and a field that completes the keys that loaded objects have. */
export function ColumnChoice({ layout, available, keys, onWanted }: ColumnChoiceProps) {
  const listId = useId();
  const [typed, setTyped] = useState("");
  const shown = useStore(layout, (state) => state.shown);
  const shownKeys = new Set(shown.map(keyOfColumn));
  return (
    <form
      className={styles["choice"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== "") layout.setState(showColumn(layout.getState(), columnOfKey(typed), true));
        setTyped("");
      }}
    >
      <TextField
        label={findText("column-key")}
        isLabelHidden
        isMono
        placeholder={findText("column-key-short")}
        list={listId}
        value={typed}
        onFocus={onWanted}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id={listId}>
        {keys
          .filter(({ text }) => !shownKeys.has(text))
          .map(({ text, count }) => (
            <option key={text} value={text} label={findText("key-count", { count })} />
          ))}
      </datalist>
      <Button type="submit">{findText("add-column")}</Button>
      <MenuButton
        command="list-columns"
        label={findText("columns")}
        onOpen={onWanted}
        renderMenu={(menu) => <ColumnsMenu {...menu} layout={layout} available={available} keys={keys} />}
      />
    </form>
  );
}
