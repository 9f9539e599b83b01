import * as v from "valibot";
import { PREFIX, VERSION } from "./protocol";

const Text = v.pipe(v.string(), v.maxLength(500));
const Version = v.literal(VERSION);

const Request = v.variant("type", [
  v.object({
    type: v.literal(`${PREFIX}set`),
    version: Version,
    values: v.record(Text, v.union([v.null(), Text, v.pipe(v.array(Text), v.maxLength(100))])),
  }),
  v.object({
    type: v.literal(`${PREFIX}select`),
    version: Version,
    gemeente: v.optional(Text),
    verband: v.optional(Text),
  }),
]);

/** A message of the page around the map that may be followed. */
export type Request = v.InferOutput<typeof Request>;

/** A message of the page around the map; undefined for anything that is not one, whatever it is. */
export function readRequest(data: unknown): Request | undefined {
  const { success, output } = v.safeParse(Request, data);
  return success ? output : undefined;
}
