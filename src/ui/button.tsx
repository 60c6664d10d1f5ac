import { Children, type ComponentProps, type MouseEvent, type ReactNode, useId, useRef } from "react";
import styles from "./button.module.css";
import { ButtonCommand } from "./button-command.tsx";
import { classNames } from "./class-names.ts";
import { ariaShortcuts, type Shortcut } from "./shortcut.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  /**
   * One primary button per screen; `danger` for what can't easily be undone; `quiet` inside bars and rows.
   */
  readonly kind?: "primary" | "plain" | "quiet" | "danger" | undefined;
  /** A disabled button can't be pressed but can be focused, so that its reason can be read. */
  readonly isDisabled?: boolean | undefined;
  /** The reason for disabling, shown as description and tooltip. */
  readonly disabledReason?: string | undefined;
  /** Decides at the press, instead of `isDisabled`: for a button that is rendered a moment after what it acts on. */
  readonly mayPress?: (() => boolean) | undefined;
  /** Makes it a command with this id, which the palette lists by the button's name. Its `ref` is then its own. */
  readonly command?: string | undefined;
  /** Keys that press it, if it is a command. */
  readonly shortcuts?: readonly Shortcut[] | undefined;
};

/**
 * A button. It never has the HTML attribute `disabled`: a disabled one keeps its focus and gives its reason.
 */
export function Button({
  kind = "plain",
  isDisabled = false,
  disabledReason,
  mayPress = () => !isDisabled,
  command,
  shortcuts,
  className,
  onClick,
  title,
  "aria-describedby": describedBy,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const element = useRef<HTMLButtonElement>(null);
  const hasReason = isDisabled && disabledReason !== undefined;
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (mayPress()) onClick?.(event);
    else event.preventDefault();
  };
  return (
    <>
      <button
        type="button"
        ref={element}
        {...(shortcuts && { "aria-keyshortcuts": ariaShortcuts(shortcuts) })}
        {...rest}
        className={classNames(styles["button"], className)}
        data-kind={kind}
        aria-disabled={isDisabled || undefined}
        aria-describedby={classNames(describedBy, hasReason && reasonId) || undefined}
        title={hasReason ? disabledReason : title}
        onClick={handleClick}
      />
      {hasReason && <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>}
      {command !== undefined && (
        <ButtonCommand
          id={command}
          label={rest["aria-label"] ?? textsOf(rest.children)}
          shortcuts={shortcuts}
          isDisabled={isDisabled}
          button={element}
        />
      )}
    </>
  );
}

/** The texts on a button, without its icon and the shortcut beside them. */
function textsOf(children: ReactNode): string {
  return Children.toArray(children)
    .filter((child) => typeof child === "string")
    .join("")
    .trim();
}
