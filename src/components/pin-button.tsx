import type { ComponentProps } from "react";
import { useStore } from "zustand";
import type { NamedObject } from "#engine/objects/named-objects.ts";
import { hasObject, toggleObject } from "#engine/objects/object-list.ts";
import { pinnedObjects } from "#engine/objects/pinned-objects.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { IconButton } from "#ui/icon-button.tsx";

export type PinButtonProps = Omit<
  ComponentProps<typeof IconButton>,
  "icon" | "label" | "kind" | "onClick"
> & {
  readonly object: NamedObject;
};

/** A button that pins an object to the start page and to the palette. */
export function PinButton({ object, ...rest }: PinButtonProps) {
  const isPinned = useStore(pinnedObjects, (pinned) => hasObject(pinned, object.ref));
  return (
    <IconButton
      {...rest}
      kind="quiet"
      icon="pin"
      label={partsText("pin", { name: object.name })}
      title={isPinned ? partsText("pinned-hint") : partsText("pin-hint")}
      aria-pressed={isPinned}
      onClick={() => toggleObject(pinnedObjects, { ref: object.ref, name: object.name })}
    />
  );
}
