import { run } from "../../content/run";
import { identify, read } from "./read";
import { siteAt } from "./served";

run(siteAt(location.hostname), { identify, read });
