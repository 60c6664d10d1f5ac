import { fileNameOf } from "#components/file-name.ts";
import type { ReviewPacket } from "#core/write/review-packet.ts";
import { packetFileText } from "#engine/packet/packet-file.ts";
import { packetText } from "#messages/compiled/packet.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { downloadFile } from "#ui/download-file.ts";
import { PacketView } from "./packet-view.tsx";

export type MadePacketProps = {
  readonly packet: ReviewPacket;
  readonly platform: MetadataPlatform;
  readonly onClose: () => void;
};

/** A packet that was just made, to be saved or printed. */
export function MadePacket({ packet, platform, onClose }: MadePacketProps) {
  const plan = platform.plan(packet.changes, packet.base, packet.mode);
  const save = async () => {
    const text = await packetFileText(packet);
    downloadFile(fileNameOf(packet.base.name, "packet.json"), new Blob([text], { type: "application/json" }));
  };
  return (
    <Dialog
      heading={packetText("review-packet")}
      subheading={packet.base.name}
      isWide
      isPrintable
      isToRead
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => print()}>{packetText("print")}</Button>
          <Button kind="primary" onClick={() => void save()}>
            {packetText("save")}
          </Button>
        </>
      }
    >
      <PacketView packet={packet} plan={plan} description={platform.description} />
    </Dialog>
  );
}
