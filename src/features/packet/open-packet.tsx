import { useState } from "react";
import type { ReviewPacket } from "#core/write/review-packet.ts";
import type { ReadPacket } from "#engine/packet/packet-file.ts";
import { type FileTextProblem, readFileText } from "#engine/reading/read-file-text.ts";
import { packetFileText } from "#messages/compiled/packet-file.ts";
import { fileTextSentence } from "#messages/file-messages.ts";
import { packetProblem } from "#messages/packet-file-messages.ts";
import { FileButton } from "#ui/file-button.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Notice } from "#ui/notice.tsx";
import type { PacketPlace } from "./packet-place.ts";

const OpenedPacket = lazyPart({ load: async () => (await import("./opened-packet.tsx")).OpenedPacket });

type Unread = { readonly kind: "file-problem"; readonly problem: FileTextProblem };

export type OpenPacketProps = { readonly placeOf: (packet: ReviewPacket) => PacketPlace | undefined };

/** Opens a packet that somebody else saved. */
export function OpenPacket({ placeOf }: OpenPacketProps) {
  const [read, setRead] = useState<ReadPacket | Unread>();
  const open = async (file: File) => {
    const found = await readFileText(file);
    if (found.kind === "file-problem") return setRead(found);
    const { readPacketFile } = await import("#engine/packet/packet-file.ts");
    setRead(await readPacketFile(found.text));
  };
  const place = read?.kind === "packet" ? placeOf(read.packet) : undefined;
  return (
    <>
      <FileButton
        command="open-packet"
        kind="quiet"
        fileLabel={packetFileText("packet-file")}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      >
        {packetFileText("open-packet")}
      </FileButton>
      {read?.kind === "unreadable" || read?.kind === "file-problem" ? (
        <Notice tone="warn" role="alert">
          {read.kind === "unreadable" ? packetProblem(read.problem) : fileTextSentence(read.problem)}
        </Notice>
      ) : null}
      {read?.kind === "packet" && !place ? (
        <Notice tone="warn" role="alert">
          {packetFileText("unknown-platform", { platform: read.packet.platform })}
        </Notice>
      ) : null}
      {read?.kind === "packet" && place ? (
        <OpenedPacket
          packet={read.packet}
          digest={read.digest}
          place={place}
          onClose={() => setRead(undefined)}
        />
      ) : null}
    </>
  );
}
