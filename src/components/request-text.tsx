import { memo } from "react";
import type { PlannedRequest } from "#core/write/request-plan.ts";
import { partsText } from "#messages/compiled/parts.ts";
import styles from "./request-text.module.css";

/**
 * Method, path and body of each request, exactly as they are sent. Long bodies are cut into blocks of lines,
 * so that a stroke renders only the block that changes.
 */
export function RequestText({ requests }: { readonly requests: readonly PlannedRequest[] }) {
  if (requests.length === 0) return <p className={styles["nothing"]}>{partsText("nothing-to-send")}</p>;
  return requests.map(({ method, path, body }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: requests have no identity but their order
    <pre key={index} className={styles["request"]}>
      <span className={styles["line"]}>
        <b>{method}</b> {path}
        {"\n\n"}
      </span>
      {blocksOf(body).map((text, block) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the body
        <Block key={block} text={text} />
      ))}
    </pre>
  ));
}

const BLOCK_LINES = 40;

const Block = memo(function Block({ text }: { readonly text: string }) {
  return <code className={styles["block"]}>{text}</code>;
});

function blocksOf(body: string): string[] {
  const blocks: string[] = [];
  let start = 0;
  let lines = 0;
  for (let end = body.indexOf("\n"); end >= 0; end = body.indexOf("\n", end + 1)) {
    lines += 1;
    if (lines % BLOCK_LINES !== 0) continue;
    blocks.push(body.slice(start, end + 1));
    start = end + 1;
  }
  blocks.push(body.slice(start));
  return blocks;
}
