import { render } from "preact";
import { getSetting } from "../../storage/settings";
import { readSummaries } from "../../storage/summaries";
import { languageIn } from "../language";
import { realWorld } from "../realWorld";
import { WorldProvider } from "../world";
import { Popup } from "./Popup";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/components.css";
import "../styles/popup.css";

const root = document.getElementById("app");
const world = realWorld();
const [chosen, initial] = await Promise.all([getSetting(world.db, "language"), readSummaries(world.db)]);
const lang = languageIn(chosen, world.uiLanguage);
document.documentElement.lang = lang;
if (root) {
  render(
    <WorldProvider world={world} lang={lang}>
      <Popup initial={initial} />
    </WorldProvider>,
    root,
  );
}
