import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Properties of an element whose buttons are one stop of the Tab key: arrows, Home and End move among them. */
export function useOneTabStop() {
  const ref = useRef<HTMLElement>(null);
  const current = useRef<HTMLElement>(undefined);

  const settle = () => {
    const buttons = buttonsIn(ref.current);
    const stop = buttons.find((button) => button === current.current) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  // Buttons come and go with the data: after each render.
  useLayoutEffect(settle);

  return {
    ref,
    onFocus: ({ target }: FocusEvent) => {
      if (target instanceof HTMLButtonElement) current.current = target;
      settle();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const buttons = buttonsIn(ref.current);
      const focused = document.activeElement;
      const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
      if (at < 0) return;
      const wanted =
        event.key === "Home" ? 0 : event.key === "End" ? buttons.length - 1 : at + (STEPS[event.key] ?? 0);
      if (wanted === at) return;
      event.preventDefault();
      buttons.at(wanted % buttons.length)?.focus();
    },
  };
}

function buttonsIn(element: HTMLElement | null): readonly HTMLButtonElement[] {
  return Array.from(element?.querySelectorAll("button") ?? []);
}
