import { run } from "../../content/run";
import { identify, read } from "./read";
import site from "./site.json";

run(site.id, { identify, read });
