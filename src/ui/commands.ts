import type { Shortcut } from "./shortcut.ts";

/** Something that the page can do at once: a button presses it, a shortcut runs it, and the palette lists it by name. */
export type Command = {
  /** The same in every language. */
  readonly id: string;
  /** As a list of commands shows it; one without a name has shortcuts only. */
  readonly label?: string | undefined;
  readonly shortcuts?: readonly Shortcut[] | undefined;
  /** Worth listing now: it can be run, and its button is on the screen. */
  isEnabled(): boolean;
  /** Does nothing when it can't be run now. */
  run(): void;
  /** Gives the focus to where the command's button is, so that what `run` opens gives it back there. */
  focus?(): void;
};

/** A command may be another one at each render: what is registered gives the current one. */
const registered = new Map<string, () => Command>();

/** The command is there until the returned function is called. Of two with one id the later one counts. */
export function registerCommand(id: string, read: () => Command): () => void {
  registered.set(id, read);
  return () => {
    if (registered.get(id) === read) registered.delete(id);
  };
}

/** All commands that are there now, in the order in which they came. */
export function commandsNow(): readonly Command[] {
  return Array.from(registered.values(), (read) => read());
}
