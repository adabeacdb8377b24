/** Which languages go in and come out. */
interface Expected {
  expectedInputs: Array<{ type: "text"; languages: string[] }>;
  expectedOutputs: Array<{ type: "text"; languages: string[] }>;
}

/** What a browser with a language model on the device offers (the Prompt API); we use nothing else of it. */
interface LanguageModelLike {
  availability(options: Expected): Promise<string>;
  create(options: Expected): Promise<{ prompt(text: string): Promise<string>; destroy(): void }>;
}

const both = { type: "text" as const, languages: ["en", "es"] };
const EXPECTED: Expected = { expectedInputs: [both], expectedOutputs: [both] };

const offered = (): LanguageModelLike | undefined => (globalThis as { LanguageModel?: LanguageModelLike }).LanguageModel;

/** Is a model on this device, ready now? "downloadable" is not ready: we never start a download. */
export async function hasModel(): Promise<boolean> {
  try {
    return (await offered()?.availability(EXPECTED)) === "available";
  } catch {
    return false;
  }
}

/** What the model answers; null when it is not ready, or failed. The text stays on the device. */
export async function askModel(prompt: string): Promise<string | null> {
  const model = offered();
  if (!model || !(await hasModel())) return null;
  try {
    const session = await model.create(EXPECTED);
    try {
      return await session.prompt(prompt);
    } finally {
      session.destroy();
    }
  } catch {
    return null;
  }
}
