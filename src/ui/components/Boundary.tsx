import { Component, type ComponentChildren } from "preact";
import { useWords } from "../world";

/** What happened, what is safe, what to do next. An error of the store has its own sentence, by its code. */
export function Broken({ error }: { error: unknown }) {
  const { t, coded } = useWords();
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return (
    <main>
      <p class="lead" role="alert">
        {coded("error.storage", code) ?? t("app.broken")}
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
