import * as v from 'valibot'

/** What a text of JSON holds, where it fits the schema. Any text gives that or nothing; it never throws. */
export function readJson<Schema extends v.GenericSchema>(schema: Schema, text: string | undefined): v.InferOutput<Schema> | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? ''), { abortEarly: true })
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
