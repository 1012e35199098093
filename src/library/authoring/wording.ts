/** The wording that lessons keep to: strength first, plain English, no blame. */

/** Words and phrases that lessons do without, each with what to write instead. */
const WORN_OUT: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/\bensur(e|es|ed|ing)\b/i, 'say what to do, such as "check", "ask" or "agree"'],
  [/\bbe aware\b|\bbeing aware\b/i, 'say what to do with the knowledge'],
  [/\bconsider (whether|if)\b/i, 'say what to look for or ask'],
  [/\bmust\b/i, 'say it as an invitation: a plain verb is enough'],
  [/\bfail(s|ed|ing|ure|ures)?\b/i, 'say what would have helped'],
  [/\bnon-?complian(t|ce)\b/i, 'describe what the person did'],
  [/\bunacceptabl[ey]\b/i, 'say what happened and what to do'],
  [/\bpoor (practice|recording|record-keeping)\b/i, 'say what good looks like'],
  [/\b(negligent|careless|deficien(t|cy))\b/i, 'say what got in the way'],
  [/\bmandatory\b/i, 'say what the law asks, and why'],
  [/\bobviously\b/i, 'leave it out'],
  [/\brobust(ly)?\b/i, 'say what makes it good'],
  [/\bappropriate(ly)?\b/i, 'say what is right here'],
  [/\bin a timely (manner|fashion|way)\b|\btimely\b/i, 'give the time, or say "soon"'],
  [/\bgoing forward\b|\bmoving forward\b/i, 'leave it out'],
  [/\bstakeholders?\b/i, 'name who'],
  [/\bin order to\b/i, 'write "to"'],
  [/\butili[sz](e|es|ed|ing)\b/i, 'write "use"'],
  [/\bfacilitat(e|es|ed|ing)\b/i, 'write "help" or "run"'],
  [/\bholistic(ally)?\b/i, 'write "whole"'],
  [/\blessons (must|should|need to) be learn/i, 'say the lesson'],
  [/\bremember (that|to)\b/i, 'say the thing itself'],
  [/\bit is (important|essential|vital|crucial)\b/i, 'say what to do'],
]

/** The advice for each worn-out phrase in a text; empty when it reads well. */
export function wordingAdvice(text: string): string[] {
  return WORN_OUT.flatMap(([pattern, advice]) => {
    const found = pattern.exec(text)
    return found ? [`reads "${found[0]}": ${advice}`] : []
  })
}
