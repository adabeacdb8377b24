import { type Answer, type Body, type MessageName, messages, type Result, type ToTab } from "../core/schema/messages";
import { mayPass, type Own, type Sender } from "./guard";

/** Messages the background answers; the others are for content scripts. */
export type ToBackground = Exclude<MessageName, ToTab>;

export type Handlers = { [N in ToBackground]: (body: Body<N>) => Promise<Answer<N>> };

/** Who a message says it is about; "" when it does not. */
function subjectIn(body: unknown): string {
  if (!isRecord(body)) return "";
  const { id, reading } = body;
  const subject = isRecord(reading) && isRecord(reading.subject) ? reading.subject.id : id;
  return typeof subject === "string" ? subject : "";
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Codes are ours (`full`, `closed` …); any other error's words stay here. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/**
 * Makes the one listener for messages: guard on what the browser stamped, then the schema, then the handler. What is not in `handlers`
 * is refused. Never throws or rejects: an answer is a value.
 */
export function answerer(own: Own, hostsOf: (site: string, subject: string) => readonly string[], handlers: Handlers) {
  async function handle<N extends ToBackground>(name: N, body: unknown): Promise<Result<Answer<N>>> {
    const parsed = messages[name].body.safeParse(body);
    if (!parsed.success) return { ok: false, error: "malformed" };
    try {
      return { ok: true, value: await handlers[name](parsed.data as Body<N>) };
    } catch (error) {
      const detail = codeOf(error);
      return { ok: false, error: "failed", ...(detail ? { detail } : {}) };
    }
  }

  return async (message: unknown, sender: Sender): Promise<Result<unknown>> => {
    const refused = { ok: false, error: "refused" } as const;
    if (!isRecord(message) || typeof message.name !== "string" || !Object.hasOwn(handlers, message.name)) return refused;
    const name = message.name as ToBackground;
    const site = isRecord(message.body) && typeof message.body.site === "string" ? message.body.site : "";
    if (!mayPass(messages[name].from, sender, own, hostsOf(site, subjectIn(message.body)))) return refused;
    return handle(name, message.body);
  };
}
