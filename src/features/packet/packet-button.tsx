import { useState } from "react";
import type { ReviewPacket } from "#core/write/review-packet.ts";
import { reviewText } from "#messages/compiled/review.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";

const MadePacket = lazyPart({ load: async () => (await import("./made-packet.tsx")).MadePacket });

export type PacketButtonProps = {
  readonly platform: MetadataPlatform;
  /** The packet of what is shown now. */
  readonly makePacket: () => ReviewPacket;
};

/** The reviewed changes for a second person: as a file, or on paper. */
export function PacketButton({ platform, makePacket }: PacketButtonProps) {
  const [packet, setPacket] = useState<ReviewPacket>();
  return (
    <>
      <Button kind="quiet" onClick={() => setPacket(makePacket())}>
        {reviewText("packet")}
      </Button>
      {packet ? (
        <MadePacket packet={packet} platform={platform} onClose={() => setPacket(undefined)} />
      ) : null}
    </>
  );
}
