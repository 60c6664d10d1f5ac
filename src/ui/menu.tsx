import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import styles from "./menu.module.css";
import type { OpenMenu } from "./menu-button.tsx";
import { nextItem, placeBelow } from "./menu-place.ts";

export type MenuProps = OpenMenu & {
  /** The accessible name. */
  readonly label: string;
  /** `MenuItem`s and similar components. */
  readonly children: ReactNode;
};

/**
 * An open menu above everything else. Arrows, Home, End and first letters move; Escape and Tab close it. The
 * focus starts on the first item and returns to the button.
 */
export function Menu({ opener, at, onClose, label, children }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    menu.showPopover();
    placeBelow(menu, opener, at);
    itemsOf(menu)[0]?.focus();
  }, [opener, at]);

  useEffect(() => {
    const follow = () => {
      if (ref.current) placeBelow(ref.current, opener, at);
    };
    addEventListener("resize", follow);
    addEventListener("scroll", follow, true);
    return () => {
      removeEventListener("resize", follow);
      removeEventListener("scroll", follow, true);
    };
  }, [opener, at]);

  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      opener.focus();
      onClose();
      return;
    }
    const item = nextItem(itemsOf(event.currentTarget), document.activeElement, event);
    if (!item) return;
    event.preventDefault();
    item.focus();
  };
  // The menu stays open when the focus moves to its own button, which closes it itself, or leaves the window,
  // to which it returns.
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside && relatedTarget !== opener && document.hasFocus()) onClose();
  };
  const close = () => {
    opener.focus();
    onClose();
  };

  return (
    <div
      ref={ref}
      popover="manual"
      role="menu"
      // A menu may be higher than the window, and then has to be scrolled by keys too.
      tabIndex={0}
      aria-label={label}
      className={styles["menu"]}
      onKeyDown={handleKeyDown}
      onBlur={handleBlur}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest("[data-closes]")) close();
      }}
    >
      {children}
    </div>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return Array.from(menu.querySelectorAll<HTMLElement>('[role^="menuitem"]'));
}
