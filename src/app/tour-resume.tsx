import { useState } from "react";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { objectTour } from "#engine/batch/object-tour.ts";
import { tourNote } from "#engine/batch/tour-note.ts";
import { batchText } from "#messages/compiled/batch.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import styles from "./tour-resume.module.css";

export type TourResumeProps = {
  readonly platform: MetadataPlatform;
  readonly objectRef: ObjectRef;
  readonly account: string;
};

/** After a reload of an object that was opened from a batch: it is edited by itself now, and the way back into the batch. */
export function TourResume({ platform, objectRef: { connection, objectId }, account }: TourResumeProps) {
  const [note] = useState(tourNote);
  const [step, setStep] = useState<"offered" | "opening" | "gone">("offered");
  if (note?.connection !== connection || note.objectId !== objectId) return null;
  const resume = async () => {
    setStep("opening");
    const { batches } = await import("./open-batches.ts");
    const { store, keeping } = batches.open(platform, { connection, project: note.project, account });
    await keeping.ready();
    if (store.getState().batch.rows.has(objectId)) objectTour.setState({ batch: store, separate: undefined });
    else setStep("gone");
  };
  return (
    <div className={styles["resume"]}>
      <span role="status">{batchText(step === "gone" ? "not-in-batch" : "was-in-batch")}</span>
      {step === "gone" ? null : (
        <Button
          isDisabled={step === "opening"}
          disabledReason={batchText("opening-batch")}
          onClick={() => void resume().catch(() => setStep("offered"))}
        >
          {batchText("edit-in-batch")}
        </Button>
      )}
    </div>
  );
}
