import { Component, type ComponentChildren } from "preact";
import { useWords } from "../world";

/** The code of an error of the store; empty for any other. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** What happened, what is safe, what to do next. An error of the store has its own sentence, by its code. */
export function Broken({ error }: { error: unknown }) {
  const { t, coded } = useWords();
  return (
    <main>
      <p class="lead" role="alert">
        {coded("error.storage", codeOf(error)) ?? t("app.broken")}
      </p>
    </main>
  );
}

/** Holds whatever fails below it, and says so in words instead of leaving a blank page. */
export class Boundary extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state = { error: null as unknown };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Broken error={this.state.error} />;
  }
}
