import { Button, type ButtonProps } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./icon-button.module.css";

export type IconButtonProps = Omit<ButtonProps, "children" | "aria-label"> & {
  readonly icon: IconName;
  /** The accessible name, and the tooltip unless there is a `title`. */
  readonly label: string;
};

/** A square button with an icon. */
export function IconButton({ icon, label, className, title = label, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} className={classNames(styles["square"], className)} aria-label={label} title={title}>
      <Icon name={icon} />
    </Button>
  );
}
