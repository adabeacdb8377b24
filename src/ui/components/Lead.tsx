import type { SubjectRow } from "../../core/schema/rows";
import type { SiteInfo } from "../../core/schema/site";
import type { Summary } from "../../core/schema/summary";
import { figureOf, roomPhrase, sentences } from "../figures";
import { useWords, useWorld } from "../world";
import { StatusMark } from "./StatusMark";
import { Strip } from "./Strip";

interface Props {
  subject: SubjectRow;
  summary: Summary | null;
  site: SiteInfo | undefined;
}

/** Am I OK? The finding, then the number and what it rests on, then the room left to the line. */
export function Lead({ subject, summary, site }: Props) {
  const words = useWords();
  const { t, plural } = words;
  const status = summary?.status ?? "none";
  const { finding, more, number } = sentences(summary, words, useWorld().now());
  const figure = summary && figureOf(summary);
  const room = summary && roomPhrase(summary, words);
  return (
    <section class={`lead-block lead-${status}`} aria-labelledby={`status-${subject.key}`}>
      <p class="lead-top small">
        <StatusMark status={status} />
        <span class="lead-word">{t(`status.word.${status}`)}</span>
        <span class="lead-of quiet">
          <strong>{subject.name}</strong>
          {subject.name !== site?.name && ` · ${site?.name ?? subject.site}`}
        </span>
      </p>
      <h1 id={`status-${subject.key}`} class="status-line" data-testid="status">
        {finding}
      </h1>
      {more.map((sentence) => (
        <p key={sentence} class="lead">
          {sentence}
        </p>
      ))}
      {number && <p class="quiet">{number}</p>}
      {summary && figure && site && (
        <Strip scale={site.scale} value={figure.value} decimals={figure.decimals} band={figure.band} line={summary.window.line} />
      )}
      {summary && room && (
        <p class="room">
          <strong>{room}</strong>
          {summary.window.onesToLine !== null && summary.window.onesToLine > 0 && `. ${plural("room.ones", summary.window.onesToLine)}`}
        </p>
      )}
    </section>
  );
}
