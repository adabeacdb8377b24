import { type ComponentChild, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { getSetting } from "../storage/settings";
import { readSummaries, type StoredSummary } from "../storage/summaries";
import { Boundary, Broken } from "./components/Boundary";
import { useLive } from "./hooks/useLive";
import { loadWords } from "./i18n/load";
import type { Words } from "./i18n/words";
import { languageIn } from "./language";
import { realWorld } from "./realWorld";
import { type World, WorldProvider } from "./world";

/** What a page starts with: read once, before the first paint. */
export interface Start {
  initial: StoredSummary[];
  /** What the worker chose; "auto": the browser's language. */
  language: "auto" | "en" | "es";
}

interface FrameProps {
  world: World;
  first: Words;
  chosen: unknown;
  initial: StoredSummary[];
  page: (start: Start) => ComponentChild;
}

/** Follows the language setting, so that a change shows at once. */
function Frame({ world, first, chosen, initial, page }: FrameProps) {
  const setting = useLive(() => getSetting(world.db, "language"), [world], chosen);
  const lang = languageIn(setting, world.uiLanguage);
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (lang !== words.lang) void loadWords(lang, world.uiLanguage).then(setWords);
    document.documentElement.lang = words.lang;
  }, [lang, words]);
  return (
    <WorldProvider world={world} words={words}>
      <Boundary>{page({ initial, language: setting === "en" || setting === "es" ? setting : "auto" })}</Boundary>
    </WorldProvider>
  );
}

/** Paints a page of ours from what is stored. The browser's language is nearly always the one: its words come while the store is asked. */
export async function start(page: FrameProps["page"]): Promise<void> {
  const root = document.getElementById("app");
  if (!root) return;
  const world = realWorld();
  const guessed = languageIn(undefined, world.uiLanguage);
  const guess = loadWords(guessed, world.uiLanguage);
  try {
    const [chosen, initial] = await Promise.all([getSetting(world.db, "language"), readSummaries(world.db)]);
    const lang = languageIn(chosen, world.uiLanguage);
    const first = lang === guessed ? await guess : await loadWords(lang, world.uiLanguage);
    render(<Frame world={world} first={first} chosen={chosen} initial={initial} page={page} />, root);
  } catch (error) {
    render(
      <WorldProvider world={world} words={await guess}>
        <Broken error={error} />
      </WorldProvider>,
      root,
    );
  }
}
