import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from "react";
import { uiText } from "#messages/compiled/ui.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";
import { modalOpened } from "./modals.ts";
import { openerNow, returnFocus } from "./return-focus.ts";

export type DialogProps = {
  /** Its accessible name. */
  readonly heading: string;
  /** Beside the heading: which object it is about, say. */
  readonly subheading?: ReactNode;
  /** Nothing in it takes the focus but the footer: the body takes it itself, so that keys can scroll it. */
  readonly isToRead?: boolean | undefined;
  /** Wide enough for a table. */
  readonly isWide?: boolean | undefined;
  /** Printing the page prints this dialog alone, whole. */
  readonly isPrintable?: boolean | undefined;
  /** While false, neither Escape nor the cross closes it: work is under way. */
  readonly canClose?: boolean | undefined;
  /** Asked to close, by Escape or the cross. Unmount it then. */
  readonly onClose: () => void;
  /** Buttons, at the end of the line. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A modal dialog: open while mounted. Focus starts on the element marked `data-autofocus`, else on the heading, and
 * goes back to the opener at the end. The body scrolls, heading and footer stay.
 */
export function Dialog({
  heading,
  subheading,
  isToRead = false,
  isWide = false,
  isPrintable = false,
  canClose = true,
  onClose,
  footer,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = openerNow();
    // React's strict mode goes through here twice with one element.
    if (!dialog.open) dialog.showModal();
    (dialog.querySelector<HTMLElement>("[data-autofocus]") ?? headingRef.current)?.focus();
    // The dialog itself is closed with its element.
    const close = headingRef.current ? modalOpened(headingRef.current) : undefined;
    return () => {
      close?.();
      returnFocus(opener);
    };
  }, []);

  const handleCancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (canClose) onClose();
  };

  return (
    <dialog
      ref={ref}
      className={styles["dialog"]}
      data-wide={isWide || undefined}
      data-printable={isPrintable || undefined}
      aria-labelledby={headingId}
      onCancel={handleCancel}
    >
      <header className={styles["header"]}>
        <h2 ref={headingRef} id={headingId} className={styles["heading"]} tabIndex={-1}>
          {heading}
        </h2>
        {subheading !== undefined && <div className={styles["subheading"]}>{subheading}</div>}
        <IconButton
          icon="cross"
          label={uiText("close")}
          kind="quiet"
          className={styles["close"]}
          isDisabled={!canClose}
          onClick={onClose}
        />
      </header>
      <div
        className={styles["body"]}
        {...(isToRead ? { role: "group", "aria-labelledby": headingId, tabIndex: 0 } : {})}
      >
        {children}
      </div>
      {footer !== undefined && <footer className={styles["footer"]}>{footer}</footer>}
    </dialog>
  );
}
