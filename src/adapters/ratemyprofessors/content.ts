import { run } from "../../content/run";
import { identify, read } from "./read";
import { id } from "./site.json";

run(id, { identify, read });
