import { run } from "../../content/run";
import { identify, read, whose } from "./read";
import { id } from "./site.json";

run(id, { whose, identify, read });
