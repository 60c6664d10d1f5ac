import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { AskAgainButton } from "#components/ask-again-button.tsx";
import { ErrorNotice } from "#components/error-notice.tsx";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { packetStanding, type ReviewPacket } from "#core/write/review-packet.ts";
import { accessSentence } from "#messages/access-messages.ts";
import { packetText } from "#messages/compiled/packet.ts";
import { noConnectionSentence, onTopSentence, standingSentence } from "#messages/packet-messages.ts";
import { PlatformError } from "#platforms/errors.ts";
import { describeAgain } from "#submission/describe-again.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import type { PacketDraft, PacketPlace } from "./packet-place.ts";
import { PacketView } from "./packet-view.tsx";

export type OpenedPacketProps = {
  readonly packet: ReviewPacket;
  readonly digest: string;
  readonly place: PacketPlace;
  readonly onClose: () => void;
};

/** Somebody else's packet, held against what the object holds now. From here it becomes a draft, and nothing else. */
export function OpenedPacket({ packet, digest, place, onClose }: OpenedPacketProps) {
  const { platform, isReachable } = place;
  const plan = platform.plan(packet.changes, packet.base, packet.mode);
  const described = useQuery({
    queryKey: ["packet", packet.base.ref, packet.createdAtMs],
    queryFn: ({ signal }) => describeAgain(platform, packet.base, { signal }),
    enabled: isReachable,
    gcTime: 0,
  });
  const fresh = described.data;
  const standing = fresh && packetStanding(packet, fresh);
  const isReadOnly = fresh?.access.kind === "read-only";
  const canBegin = fresh !== undefined && standing?.kind !== "done" && !isReadOnly;
  const begin = useMutation({
    mutationFn: place.begin,
    onSuccess: (draft) => {
      if (fresh && draft.kind === "open" && draft.changeCount === 0) draft.take(fresh);
    },
  });
  useLeaving(begin.data);
  const draft = begin.data;
  const isAsking = draft?.kind === "open" && draft.changeCount > 0;
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
          {isAsking && fresh ? (
            <Button kind="primary" onClick={() => draft.take(fresh)}>
              {packetText("put-on-top")}
            </Button>
          ) : (
            <Button kind="primary" isDisabled={!canBegin || begin.isPending} onClick={() => begin.mutate()}>
              {standing?.kind === "stale" ? packetText("carry-over") : packetText("open-as-draft")}
            </Button>
          )}
        </>
      }
    >
      {described.isLoading ? <Skeleton label={packetText("describing")} /> : null}
      <div role="status" aria-label={packetText("standing")}>
        {!isReachable ? (
          <Notice tone="warn">{noConnectionSentence(packet.platform, packet.host)}</Notice>
        ) : null}
        {standing ? (
          <Notice tone={standing.kind === "stale" ? "warn" : "info"}>{standingSentence(standing)}</Notice>
        ) : null}
        {isReadOnly ? <Notice tone="info">{accessSentence(fresh.access)}</Notice> : null}
        {isAsking ? <Notice tone="warn">{onTopSentence(draft.changeCount)}</Notice> : null}
        {draft?.kind === "locked" ? <Notice tone="warn">{packetText("draft-locked")}</Notice> : null}
        {isSameRequest(packet, plan) ? null : <Notice tone="warn">{packetText("other-request")}</Notice>}
      </div>
      {described.error instanceof PlatformError ? (
        <ErrorNotice
          error={described.error}
          call="read"
          actions={<AskAgainButton wait={platform.hostWait} onClick={() => void described.refetch()} />}
        />
      ) : null}
      <PacketView packet={packet} plan={plan} description={platform.description} digest={digest} />
    </Dialog>
  );
}

/** A draft that was opened for the packet and not gone to is let go of. */
function useLeaving(draft: PacketDraft | undefined): void {
  const opened = useRef(draft);
  opened.current = draft;
  useEffect(
    () => () => {
      if (opened.current?.kind === "open") opened.current.leave();
    },
    [],
  );
}

function isSameRequest({ requests }: ReviewPacket, plan: RequestPlan): boolean {
  const told = (all: RequestPlan["requests"]) =>
    JSON.stringify(all.map(({ method, path, body }) => [method, path, body]));
  return told(requests) === told(plan.requests);
}
