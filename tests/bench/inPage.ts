import * as growing from "./growing";
import * as keeping from "./keeping";
import * as keepingUp from "./keepingUp";
import * as others from "./others";
import * as reading from "./reading";
import * as storing from "./storing";

/** What `scripts/bench.ts` calls inside a real page. */
Object.assign(globalThis, { bench: { ...growing, ...keeping, ...keepingUp, ...reading, ...others, ...storing } });
