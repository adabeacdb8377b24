import { run } from "../../content/run";
import { identify, read, whose } from "./read";
import { siteAt } from "./served";

run(siteAt(location.hostname), { whose, identify, read });
