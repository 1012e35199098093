/** What kind of record a text is, from what the page calls it. Pure. */

/** The first that fits counts, so the more telling names come first. */
const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  ['strategy discussion', /\bstrat(egy)?\b/],
  ['supervision', /\bsupervision\b(?! order)/],
  ['management decision', /\bmanage(r|ment).*(decision|oversight)/],
  ['return interview', /\breturn.* interview|\brhi\b/],
  ['child protection conference', /\b[ir]cpc\b|\bconference\b/],
  ['core group', /\bcore group/],
  ['looked after review', /\b(lac|cla|looked.after|in care) review/],
  ['child in need review', /\b(cin|child in need)\b.*(review|meeting)/],
  ['family time', /\b(supervised contact|family time)\b/],
  ['school visit', /\bschool visit|\bvisit (to|at|in) (the )?school/],
  ['home visit', /\bvisit\b|\bh\/?v\b/],
  ['phone call', /\b(tele)?phone|\bt\/?c\b|\bcall\b/],
  ['text message', /\b(texts?|sms|whatsapp)\b/],
  ['email', /\be-?mail/],
  ['letter', /\bletter/],
  ['police notification', /\bpolice (notif|report)|\bppn\b|\bmerlin\b/],
  ['referral', /\breferral|\bmash\b/],
  ['assessment', /\bassessment/],
  ['chronology', /\bchronolog/],
  ['closing summary', /\bclos(ure|ing)\b/],
  ['meeting', /\b(meeting|panel|review|minutes)\b/],
  ['contact', /\bcontact|\bduty\b/],
  ['administration', /\badmin|\bfinance\b/],
]

/** The kind that a title, option or heading names, in plain small letters such as "home visit". */
function kindOf(name: string): string | undefined {
  const small = name.toLowerCase().replace(/\s+/g, ' ')
  return KINDS.find(([, names]) => names.test(small))?.[0]
}

/** The kind named by a text that is nothing but a name: "Home visit (announced)", and not a sentence about one. */
export function kindNamedBy(text: string): string | undefined {
  return text.split(/\s+/).length <= 6 && !/[.!?;]$/.test(text.trim()) ? kindOf(text) : undefined
}
