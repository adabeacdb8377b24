/** The one door to zod. Extension pages forbid `new Function`, so zod's compiled parsers are switched off before any schema is built. */
import { config, z } from "zod";

config({ jitless: true });

export { z };
