import { connectText } from "#messages/compiled/connect.ts";
import { Chip, type ChipTone } from "#ui/chip.tsx";
import type { ConnectionState } from "./connection-state.ts";

const SHOWN: Readonly<Record<ConnectionState, readonly [tone: ChipTone, glyph: string]>> = {
  connecting: ["stays", "…"],
  connected: ["added", "✓"],
  "needs-token": ["changed", "!"],
  "needs-code": ["changed", "!"],
  offline: ["stays", "○"],
  "rate-limited": ["changed", "◷"],
  unreachable: ["removed", "✕"],
  unavailable: ["removed", "✕"],
};

/** The state of a connection as glyph, word and colour. */
export function ConnectionStateChip({ state }: { readonly state: ConnectionState }) {
  const [tone, glyph] = SHOWN[state];
  return (
    <Chip tone={tone}>
      <span aria-hidden="true">{glyph}</span>
      {connectText(`state-${state}`)}
    </Chip>
  );
}
