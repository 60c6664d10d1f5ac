import { type KeyboardEvent, type ReactNode, Suspense, useCallback, useState } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import { Icon } from "./icon.tsx";

/** In CSS pixels of the window. */
export type MenuPoint = { readonly clientX: number; readonly clientY: number };

/** The data that an open menu needs from its button. */
export type OpenMenu = {
  /** The element at which the menu opens, and to which the focus returns. */
  readonly opener: HTMLElement;
  /** The point of the window at which a context menu opens, instead of below the opener. */
  readonly at?: MenuPoint | undefined;
  readonly onClose: () => void;
};

export type MenuButtonProps = Omit<ButtonProps, "onClick" | "onKeyDown" | "children"> & {
  readonly label: string;
  readonly onOpen?: () => void;
  /** Called while the menu is open; may return a component that is loaded on first use. */
  readonly renderMenu: (menu: OpenMenu) => ReactNode;
};

/** A button that opens a menu on click, Enter, Space or arrow down. */
export function MenuButton({ label, onOpen, renderMenu, isDisabled, ...rest }: MenuButtonProps) {
  const [opener, setOpener] = useState<HTMLElement>();
  const onClose = useCallback(() => setOpener(undefined), []);
  const open = (button: HTMLElement) => {
    if (isDisabled) return;
    onOpen?.();
    setOpener(button);
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== "ArrowDown" || opener) return;
    event.preventDefault();
    open(event.currentTarget);
  };
  return (
    <>
      <Button
        {...rest}
        isDisabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={opener !== undefined}
        onClick={(event) => (opener ? onClose() : open(event.currentTarget))}
        onKeyDown={handleKeyDown}
      >
        {label}
        <Icon name="down" />
      </Button>
      {opener ? <Suspense>{renderMenu({ opener, onClose })}</Suspense> : null}
    </>
  );
}
