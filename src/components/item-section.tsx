import { type ReactNode, type Ref, useId } from "react";
import styles from "./item-section.module.css";
import { useFiltered, useIsFiltering } from "./list-filter.ts";

export type ItemSectionProps<Item> = {
  readonly heading: string;
  readonly items: readonly Item[];
  /** The text in which the page's search looks. */
  readonly textOf: (item: Item) => string;
  /** An `ItemRow` with a key. */
  readonly renderItem: (item: Item) => ReactNode;
  /** Shown in place of an empty list; names the next step. */
  readonly empty?: ReactNode;
  /** Messages below the heading. */
  readonly notices?: ReactNode;
  /** Content below the list. */
  readonly children?: ReactNode;
  /** The section can take the focus by its ref. */
  readonly ref?: Ref<HTMLElement>;
};

/** A list with its heading. While the page is searched, it is hidden unless something in it matches. */
export function ItemSection<Item>({
  heading,
  items,
  textOf,
  renderItem,
  empty,
  notices,
  children,
  ref,
}: ItemSectionProps<Item>) {
  const id = useId();
  const shown = useFiltered(items, textOf);
  const isFiltering = useIsFiltering();
  return (
    <section
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      aria-labelledby={id}
      className={styles["section"]}
      hidden={isFiltering && shown.length === 0}
    >
      <h2 id={id}>{heading}</h2>
      {notices}
      {shown.length > 0 ? <ul className={styles["list"]}>{shown.map(renderItem)}</ul> : null}
      {items.length === 0 && empty !== undefined ? <p className={styles["note"]}>{empty}</p> : null}
      {children}
    </section>
  );
}
