/** A query that answers again whenever its rows change, whoever wrote them. For open pages; never in the background, which may sleep. */
export { liveQuery } from "dexie";
