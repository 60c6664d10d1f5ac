import { useRef } from "react";
import { Button, type ButtonProps } from "./button.tsx";

export type FileButtonProps = Omit<ButtonProps, "onClick" | "type"> & {
  /** What the file is, for whoever can't see the button. */
  readonly fileLabel: string;
  /** Which files are offered first, as in the `accept` of an input. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** A button that lets a file be chosen. A browser's own file field can't be styled; its button can be pressed for it. */
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
          // The same file may be chosen again.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
