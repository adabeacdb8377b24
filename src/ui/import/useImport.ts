import { useRef, useState } from "preact/hooks";
import { mentionAnswers } from "../../storage/answers";
import { type BringInOptions, bringIn } from "../../storage/bringIn";
import { type Cargo, dryRun, type Step } from "../../storage/imports";
import { subjectKey } from "../../storage/subjects";
import { codeOf } from "../components/Boundary";
import { useWords, useWorld } from "../world";
import { aboutWorker } from "./cargo";
import { pace } from "./pace";
import type { ImportStep, Looked, Problem } from "./steps";

type Checked = Extract<ImportStep, { at: "check" }>;

/** The long parts of an import: each shows how far it is, can be cancelled, and on an error leaves everything as it was. */
export function useImport(start: ImportStep = { at: "choose" }) {
  const { coded } = useWords();
  const world = useWorld();
  const [step, setStep] = useState<ImportStep>(start);
  const cancelled = useRef(false);
  const problemOf = (error: unknown): Problem => {
    const known = coded("error.storage", codeOf(error)) !== null;
    return { key: known ? (`error.storage.${codeOf(error)}` as Problem["key"]) : "import.failed" };
  };

  /** Runs a long piece of work beside its bar. Null when it was cancelled or failed; then the worker is back at the beginning. */
  const run = async <T>(
    what: "reading" | "weighing" | "bringing",
    work: (step: Step, rest: () => Promise<void>) => Promise<T | null>,
  ): Promise<T | null> => {
    cancelled.current = false;
    let shown = -1;
    const show: Step = (done, total) => {
      const percent = total > 0 ? Math.floor((done / total) * 100) : 100;
      if (percent !== shown) setStep({ at: "working", what, done: percent / 100 });
      shown = percent;
      return !cancelled.current;
    };
    show(0, 1);
    try {
      const result = await work(show, pace());
      if (result === null) setStep({ at: "choose", problem: { key: "import.cancelled" } });
      return result;
    } catch (error) {
      setStep({ at: "choose", problem: problemOf(error) });
      return null;
    }
  };

  return {
    step,
    setStep,
    run,
    cancel() {
      cancelled.current = true;
    },
    refuse: (problem: Problem) => setStep({ at: "choose", problem }),
    /** Says what bringing this in would do. */
    async check(looked: Looked) {
      const at = world.now().toISOString();
      const batch = `${at}|${crypto.randomUUID()}`;
      let others = 0;
      const result = await run("weighing", async (show, rest) => {
        const cargos: Cargo[] = [];
        for (const cargo of looked.cargos) {
          const { site, siteId } = cargo.claim;
          const mine = await aboutWorker(cargo, await mentionAnswers(world.db, subjectKey(site, siteId)), rest);
          others += mine.others;
          cargos.push(looked.all ? cargo : mine.cargo);
        }
        return dryRun(world.db, cargos, { batch, at, step: show, rest });
      });
      if (result) setStep({ ...looked, at: "check", run: result, others });
    },
    async bring({ run: prepared, name }: Checked, conflicts: BringInOptions["conflicts"]) {
      const row = await run("bringing", (show) => bringIn(world.db, prepared, { name, conflicts, step: show }));
      if (row) setStep({ at: "done", row });
    },
  };
}
