import { siteById } from "../../adapters/index";
import { rulesById } from "../../adapters/rules";
import { disputable, groundFor } from "../../core/drafts/plan";
import { pseudonym } from "../../core/identity/pseudonym";
import { matcherFor } from "../../core/mentions/learn";
import { mentionReasons, suretyOf } from "../../core/mentions/reasons";
import { readOne } from "../../core/readOne";
import { withOwn } from "../../core/rules/own";
import { absencesOf } from "../../storage/absences";
import { answersOf, mentionAnswers } from "../../storage/answers";
import { ownRules } from "../../storage/ownRules";
import { getReview, versionsOf } from "../../storage/reviews";
import { flagsOfReview, type StoredSummary } from "../../storage/summaries";
import { AboutMe } from "../components/AboutMe";
import { Details } from "../components/Details";
import { Disagree } from "../components/Disagree";
import { Disputes } from "../components/Disputes";
import { DraftBox } from "../components/DraftBox";
import { Empty } from "../components/Empty";
import { FlagCard } from "../components/FlagCard";
import { Linked } from "../components/Linked";
import { Marked } from "../components/Marked";
import { OnShift } from "../components/OnShift";
import { Presence } from "../components/Presence";
import { Proof } from "../components/Proof";
import { Stars } from "../components/Stars";
import { Versions } from "../components/Versions";
import { WhoCould } from "../components/WhoCould";
import { useLive } from "../hooks/useLive";
import { numbered } from "../marks";
import { useWords, useWorld } from "../world";

interface Props {
  reviewKey: string;
  rows: readonly StoredSummary[];
}

/** What is going on with this one? Its words with the evidence marked, the signs for and against, and words to answer with. */
export function Review({ reviewKey, rows }: Props) {
  const { t, day, since } = useWords();
  const world = useWorld();
  const found = useLive(
    () =>
      getReview(world.db, reviewKey).then(async (review) => ({
        review,
        versions: await versionsOf(world.db, reviewKey),
        flags: await flagsOfReview(world.db, reviewKey),
        absences: review ? (await absencesOf(world.db, review.subject)).filter((one) => one.review === reviewKey) : [],
      })),
    [world, reviewKey],
  );
  const answers = useLive(() => answersOf(world.db, reviewKey), [world, reviewKey]);
  const subjectKey = found?.review?.subject ?? "";
  const taught = useLive(() => mentionAnswers(world.db, subjectKey), [world, subjectKey]);
  const own = useLive(() => ownRules(world.db), [world]);
  if (!found || !answers || !taught || !own) return null;
  const { review, versions, flags, absences } = found;
  // No signs are looked for in what left the page; that is said where it left.
  const isAway = absences.some(({ until }) => until === null);
  const row = rows.find(({ subject }) => subject.key === review?.subject);
  const site = row && siteById(row.subject.site);
  if (!review || !row || !site) return <Empty heading>{t("review.gone")}</Empty>;

  const atWork = row.subject.kind === "workplace";
  const { mentions, blamed, unread } = readOne(review, matcherFor({ ...row.subject, answers: taught }), site);
  const named = atWork ? mentionReasons(mentions) : undefined;
  const signs = numbered(flags, named);
  const about = { site, rules: withOwn(rulesById(site.id), own), kind: row.subject.kind, role: site.role, flags };
  const asked = { ...about, review: { ...review, id: review.key } };
  const askable = disputable(asked);
  const now = world.now();
  const code = pseudonym(review.reviewer);
  return (
    <div class="review">
      <article class="review-main">
        <header class="review-head">
          <h1 class="title" tabIndex={-1}>
            {code ? t("review.by", { code }) : t("review.byNobody")}
          </h1>
          <p class="row">
            <Stars rating={review.rating} max={site.scale.max} />
            <span class="quiet">{review.postedOn ? t("review.posted", { day: review.postedOn }) : t("review.postedUnknown")}</span>
          </p>
        </header>
        {review.text === "" ? <p class="quiet">{t("list.noText")}</p> : <Marked text={review.text} signs={signs} />}
        {unread && (
          <p class="note" data-testid="unread">
            {t(`unread.${unread}`)}
          </p>
        )}
        <p class="small quiet">
          {row.subject.name} · {review.source && `${t(`source.${review.source}`)} · `}
          {t("review.firstSeen", { when: since(review.firstSeen, now) })} · {t("review.lastSeen", { when: since(review.lastSeen, now) })}
        </p>
        <Presence review={review} absences={absences} lastReadAt={row.subject.lastReadAt} />
        {review.reply && (
          <section aria-labelledby="reply" class="reply">
            <h2 id="reply" class="title">
              {t("review.reply")} {review.reply.postedOn && <span class="small quiet">{day(review.reply.postedOn)}</span>}
            </h2>
            <blockquote class="told" dir="auto">
              {review.reply.text}
            </blockquote>
          </section>
        )}
        {flags.map((flag) => (
          <FlagCard key={flag.kind} flag={flag} signs={signs}>
            {flag.kind === "dispute" && (
              <p>
                <a href="#/journal">{t("flag.write")}</a>
              </p>
            )}
            <Disagree review={review} kind={flag.kind} answer={answers.find(({ about: what }) => what === `flag:${flag.kind}`)} />
          </FlagCard>
        ))}
        {(flags.length > 0 || !(unread || isAway)) && <p class="quiet">{t(flags.length === 0 ? "flag.none" : "flag.honest")}</p>}
        {named && (
          <AboutMe
            review={review}
            answer={answers.find(({ about: what }) => what === "mention")}
            surety={suretyOf(mentions)}
            signs={signs.filter(({ reason }) => named.reasons.includes(reason) || named.against.includes(reason))}
          />
        )}
        <Linked review={review} />
        {about.rules?.proof && review.rating < site.scale.max && (
          <Proof
            review={review}
            proof={about.rules.proof}
            answer={answers.find(({ about: what }) => what === `proof:${about.rules?.proof?.value.id}`)}
          />
        )}
        <OnShift review={review} subject={row.subject} mentions={mentions} />
        {blamed && <WhoCould review={review} kind={row.subject.kind} blamed={blamed} />}
        <Details details={review.details} />
        <Versions review={review} versions={versions} />
      </article>
      <div class="review-aside stack">
        <DraftBox key={review.key} subject={row.subject} site={site} rules={about.rules} review={review} flags={flags} />
        <Disputes review={review} rules={about.rules} addressees={askable} ground={groundFor(asked)?.value.id ?? null} />
      </div>
    </div>
  );
}
