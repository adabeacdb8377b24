import type { Archive, Packed } from "../../core/import/archive";
import { knownFile } from "../../core/import/downloads";
import { Button } from "../components/Button";
import { useWords } from "../world";

interface Props {
  archive: Archive;
  onOpen(file: Packed): void;
  onBack(): void;
}

/** What came back from a platform: each file with what we know of it, to be looked at one by one. */
export function ArchiveList({ archive, onOpen, onBack }: Props) {
  const { t, plural } = useWords();
  return (
    <div class="step" data-testid="archive">
      <h2 class="title">{t("archive.title")}</h2>
      <p class="quiet">{t("archive.body")}</p>
      {archive.tooLarge && <p role="alert">{t("archive.tooLarge")}</p>}
      {archive.files.length === 0 && <p>{t("archive.none")}</p>}
      <ul class="ledger">
        {archive.files.map((file) => {
          const known = knownFile(file.name);
          return (
            <li key={file.name}>
              <div class="ledger-row spread">
                <span class="ledger-main">
                  <span dir="auto">{file.name}</span>
                  {known && <span class="small quiet block">{t(`archive.known.${known}`)}</span>}
                </span>
                <Button testId={`archive-open-${file.name}`} onClick={() => onOpen(file)}>
                  {t("archive.open")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {archive.left.length > 0 && (
        <details class="source">
          <summary>{plural("archive.left", archive.left.length)}</summary>
          <ul class="small quiet">
            {archive.left.slice(0, 200).map((name, at) => (
              <li key={at} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Button onClick={onBack}>{t("import.back")}</Button>
    </div>
  );
}
