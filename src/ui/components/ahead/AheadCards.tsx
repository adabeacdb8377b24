import type { SiteInfo } from "../../../core/schema/site";
import { useOutlook } from "../../hooks/useOutlook";
import { CannotCard } from "./CannotCard";
import { ChangesCard } from "./ChangesCard";
import { RecoveryCard } from "./RecoveryCard";
import { RoomCard } from "./RoomCard";
import { WhatIfCard } from "./WhatIfCard";

/** What lies ahead of a number, and what most likely moved it: shown below the trend as soon as it is worked out. */
export function AheadCards({ subjectKey, site }: { subjectKey: string; site: SiteInfo }) {
  const ahead = useOutlook(subjectKey, site.id);
  if (!ahead) return null;
  const { outlook, held } = ahead;
  const { runway, recovery, reconstruction, cannot } = outlook;
  return (
    <>
      {runway && <RoomCard runway={runway} />}
      {recovery && <RecoveryCard recovery={recovery} />}
      {held && <WhatIfCard held={held} />}
      {reconstruction && (reconstruction.steps.length > 0 || reconstruction.setAside.length > 0) && (
        <ChangesCard reconstruction={reconstruction} />
      )}
      {(cannot.runway || cannot.reconstruction) && <CannotCard cannot={cannot} />}
    </>
  );
}
