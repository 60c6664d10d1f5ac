import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

/** An input controlled by React; `data-typed` shows that a stroke has reached React's state. */
export function Field() {
  const [text, setText] = useState("");
  return (
    <input
      aria-label="Text"
      autoComplete="off"
      spellCheck={false}
      value={text}
      data-typed={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <Field />
  </StrictMode>,
);
