import { start } from "../start";
import { Popup } from "./Popup";
import "../styles/shared.css";
import "../styles/popup.css";

void start(({ initial }) => <Popup initial={initial} />);
