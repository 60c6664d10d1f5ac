import { useRef } from "react";
import { Button, type ButtonProps } from "./button.tsx";

export type FileButtonProps = Omit<ButtonProps, "onClick" | "type"> & {
  /** The kind of file, for users of screen readers. */
  readonly fileLabel: string;
  /** The file types offered first, as in the `accept` attribute of an input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/**
 * A button for choosing a file. Browsers don't let their own file fields be styled, so the button clicks a
 * hidden one.
 */
export function FileButton({ fileLabel, accept, onFile, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={fileLabel}
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Clearing the value allows the same file to be chosen again.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
