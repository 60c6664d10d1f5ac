import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { type Address, formatAddress } from "#core/address/address.ts";
import { objectRefKey } from "#core/object/object-ref.ts";
import { readTypedList } from "#core/search/typed-list.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { NamedObject } from "#engine/objects/named-objects.ts";
import { pinnedObjects } from "#engine/objects/pinned-objects.ts";
import { recentObjects } from "#engine/objects/recent-objects.ts";
import { paletteText } from "#messages/compiled/palette.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { Dialog } from "#ui/dialog.tsx";
import { pageCommands } from "./page-commands.ts";
import styles from "./palette.module.css";
import { PaletteList } from "./palette-list.tsx";
import { matchesWords, type PaletteOption } from "./palette-option.ts";
import { useFound } from "./use-found.ts";

export type PaletteProps = {
  readonly connections: readonly ReadableConnection[];
  /** The address of the page that is shown. */
  readonly address: Address;
  /** Gives the text to begin with, when the box appears. */
  readonly readTyped: () => string;
  readonly onClose: () => void;
};

/** A box that opens objects, pages and commands: a combobox whose list is always visible. */
export function Palette({ connections, address, readTyped, onClose }: PaletteProps) {
  const listId = useId();
  const [typed, setTyped] = useState(readTyped);
  const [chosen, setChosen] = useState<string>();
  const [isHasty, setIsHasty] = useState(false);
  const [known] = useState(() => knownOptions(connections));
  const found = useFound(typed, connections, address);
  const matching = typed.trim() === "" ? known : known.filter((option) => matchesWords(option, typed.trim()));
  const options = withoutRepeats([...found.places, ...matching, ...found.named]);
  const active = options.find(({ id }) => id === chosen) ?? options[0];

  const run = (option: PaletteOption | undefined) => {
    if (!option) return;
    if (option.keepsOpen) return option.run();
    // The palette closes first and returns the focus, so that what opens next can return it in turn.
    onClose();
    setTimeout(option.run);
  };
  // The user pressed Enter while the platforms were still being asked, so the first option that arrives is
  // opened.
  useEffect(() => {
    if (!isHasty || found.isAsking) return;
    setIsHasty(false);
    run(active);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const at = active ? options.indexOf(active) : -1;
    const to = targetOf(event.key, at, options.length);
    if (to !== undefined) setChosen(options[to]?.id);
    else if (event.key === "Enter") {
      if (active) run(active);
      else setIsHasty(found.isAsking);
    } else return;
    event.preventDefault();
  };

  return (
    <Dialog heading={paletteText("find-or-open")} onClose={onClose}>
      <input
        role="combobox"
        aria-label={paletteText("find-or-open")}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && `${listId}-${options.indexOf(active)}`}
        data-autofocus
        className={styles["input"]}
        placeholder={paletteText("hint")}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setChosen(undefined);
          setIsHasty(false);
        }}
        onPaste={(event) => {
          const list = readTypedList(event.clipboardData.getData("text/plain"));
          if (!list || !/[\r\n]/.test(event.clipboardData.getData("text/plain"))) return;
          // A field of one line would join the lines; tabs between them keep them apart.
          event.preventDefault();
          setTyped(list.join("\t"));
          setChosen(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" aria-label={uiText("suggestions")} className={styles["count"]}>
        {found.isAsking && typed.trim() !== ""
          ? paletteText("asking")
          : paletteText("suggestions", { count: options.length })}
      </p>
      {found.notes.map((note) => (
        <p key={note} className={styles["note"]}>
          {note}
        </p>
      ))}
      <PaletteList id={listId} options={options} active={active} onRun={run} />
    </Dialog>
  );
}

function knownOptions(connections: readonly ReadableConnection[]): readonly PaletteOption[] {
  const objects = (group: "pinned" | "opened-before", list: readonly NamedObject[]) =>
    list.flatMap(({ ref, name }): PaletteOption[] => {
      const connection = connections.find(({ id }) => id === ref.connection);
      if (!connection) return [];
      return [
        {
          id: `object ${objectRefKey(ref)}`,
          group,
          label: name,
          detail: `${connection.name} · ${ref.objectId}`,
          run: () => goTo({ kind: "object", ref }),
        },
      ];
    });
  const page = (label: string, address: Address): PaletteOption => {
    return { id: `page ${label}`, group: "pages", label, run: () => goTo(address) };
  };
  return [
    ...objects("pinned", pinnedObjects.getState()),
    ...objects("opened-before", recentObjects()),
    page(paletteText("start"), { kind: "start" }),
    ...connections.map(({ id, name }) =>
      page(paletteText("objects-of", { name }), { kind: "objects", connection: id }),
    ),
    page(paletteText("history"), { kind: "history" }),
    ...pageCommands(),
  ];
}

function goTo(address: Address): void {
  location.hash = formatAddress(address);
}

/** An object that is pinned and recent appears once. */
function withoutRepeats(options: readonly PaletteOption[]): readonly PaletteOption[] {
  const seen = new Set<string>();
  return options.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function targetOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "PageDown") return Math.min(count - 1, at + 8);
  return key === "PageUp" ? Math.max(0, at - 8) : undefined;
}
