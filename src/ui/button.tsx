import { Children, type ComponentProps, type MouseEvent, type ReactNode, useId, useRef } from "react";
import styles from "./button.module.css";
import { ButtonCommand } from "./button-command.tsx";
import { classNames } from "./class-names.ts";
import { ariaShortcuts, type Shortcut } from "./shortcut.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  /** One primary a screen; danger for what can't be taken back easily; quiet inside bars and rows. */
  readonly kind?: "primary" | "plain" | "quiet" | "danger" | undefined;
  /** It can't be pressed, yet it can be reached, so that the reason can be read. */
  readonly isDisabled?: boolean | undefined;
  /** Why it can't be pressed, as its description and tooltip. */
  readonly disabledReason?: string | undefined;
  /** Makes it a command with this id, which the palette lists by the button's name. Its `ref` is then its own. */
  readonly command?: string | undefined;
  /** Keys that press it, if it is a command. */
  readonly shortcuts?: readonly Shortcut[] | undefined;
};

/** A button. It is never `disabled` in the HTML sense: a disabled one keeps its focus and says why. */
export function Button({
  kind = "plain",
  isDisabled = false,
  disabledReason,
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
    if (isDisabled) event.preventDefault();
    else onClick?.(event);
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
