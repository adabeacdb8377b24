import { start } from "../start";
import { Dashboard } from "./Dashboard";
import "../styles/shared.css";
import "../styles/dashboard.css";

void start(({ initial, language }) => <Dashboard initial={initial} language={language} />);
