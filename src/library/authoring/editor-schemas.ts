import { mkdirSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { GapSchema, LessonSchema, SourceSchema, TermSchema, WordingSchema } from '../schema.ts'
import { AllowanceSchema } from './lesson-wording.ts'

const SCHEMAS = {
  lessons: LessonSchema,
  sources: SourceSchema,
  vocabulary: TermSchema,
  wording: WordingSchema,
  gaps: GapSchema,
  'plain-english-allowed': AllowanceSchema,
}

/** Writes the JSON Schemas that the first line of each YAML file names, so that an editor checks while one writes. */
export function writeEditorSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const json = toJsonSchema(v.array(schema as v.GenericSchema), {
      errorMode: 'ignore',
      typeMode: 'input',
    })
    writeFileSync(`${folder}/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`)
  }
}
