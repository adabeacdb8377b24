import { skeleton } from "./skeleton";

/** Run by itself in a page at the worker's click; what it finds is fetched from our own corner of that page (`platform/describe`). */
(globalThis as { rejoinderSkeleton?: string }).rejoinderSkeleton = skeleton(document);
