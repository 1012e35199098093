import type { Pack } from '../../library/schema.ts'
import type { SignModel } from '../signs/model.ts'
import { hashText } from './hash.ts'
import { type Token, tokens } from './tokens.ts'

/**
 * Tells whether a word is spelt as somebody meant it: the trained model knows it or, without a model, it stands in
 * the carefully written parts of the pack (gathered when first asked).
 */
export function commonWords(pack: Pack, signs: SignModel | undefined): (word: Token) => boolean {
  let known: Set<string> | undefined
  return (word) => {
    if (signs) return signs.find(hashText(word.stem)) >= 0
    known ??= wordsOf(pack)
    return known.has(word.stem)
  }
}

function wordsOf(pack: Pack): Set<string> {
  const known = new Set<string>()
  const read = (text: string) => {
    for (const word of tokens(text)) known.add(word.stem)
  }
  for (const lesson of pack.lessons) {
    read(lesson.finding)
    for (const messages of Object.values(lesson.messages))
      for (const message of messages) read(message)
    for (const question of lesson.questions) read(question)
  }
  for (const source of pack.sources) for (const { finding } of source.found) read(finding)
  return known
}
