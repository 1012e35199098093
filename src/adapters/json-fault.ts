/** Where a text stops being JSON. Browsers say it in different words, or not at all. Pure. */

const BLANK = /[ \t\r\n]*/y
const PLAIN = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
const TEXT = /"(?:[^"\\\n]|\\.)*"/y

/** The line, counted from 1, in which a text stops being JSON. */
export function faultLine(text: string): number {
  const at = endOfValue(text, 0)
  const fault = at < 0 ? -at - 1 : at
  return text.slice(0, fault).split('\n').length
}

/** Where a value ends, or -(place + 1) of the fault. */
function endOfValue(text: string, from: number): number {
  const at = skip(text, from, BLANK)
  const opened = text[at]
  if (opened === '{' || opened === '[') return endOfList(text, at + 1, opened === '{')
  const end = skip(text, at, opened === '"' ? TEXT : PLAIN)
  return end > at ? skip(text, end, BLANK) : -at - 1
}

function endOfList(text: string, from: number, isObject: boolean): number {
  const close = isObject ? '}' : ']'
  let at = skip(text, from, BLANK)
  if (text[at] === close) return skip(text, at + 1, BLANK)
  for (;;) {
    if (isObject) {
      const name = skip(text, at, TEXT)
      if (name === at) return -at - 1
      at = skip(text, name, BLANK)
      if (text[at] !== ':') return -at - 1
      at += 1
    }
    const end = endOfValue(text, at)
    if (end < 0) return end
    if (text[end] === close) return skip(text, end + 1, BLANK)
    if (text[end] !== ',') return -end - 1
    at = skip(text, end + 1, BLANK)
  }
}

function skip(text: string, from: number, what: RegExp): number {
  what.lastIndex = from
  return what.test(text) ? what.lastIndex : from
}
