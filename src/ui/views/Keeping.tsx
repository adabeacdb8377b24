import { AgeCard } from "../components/keeping/AgeCard";
import { BackupCard } from "../components/keeping/BackupCard";
import { ConflictsCard } from "../components/keeping/ConflictsCard";
import { CopiesCard } from "../components/keeping/CopiesCard";
import { ExportCard } from "../components/keeping/ExportCard";
import { PurgeCard } from "../components/keeping/PurgeCard";
import { RestoreCard } from "../components/keeping/RestoreCard";
import { SpaceCard } from "../components/keeping/SpaceCard";
import { useWords } from "../world";

/** Everything about keeping the record: saving it, reading it elsewhere, bringing it back, deleting from it. */
export function Keeping() {
  const { t } = useWords();
  return (
    <>
      <h1 class="status-line" tabIndex={-1}>
        {t("keeping.title")}
      </h1>
      <p class="lead quiet">{t("keeping.lead")}</p>
      <div class="cards">
        <BackupCard />
        <RestoreCard />
        <ConflictsCard />
        <ExportCard />
        <AgeCard />
        <PurgeCard />
        <CopiesCard />
        <SpaceCard />
      </div>
    </>
  );
}
