/**
 * What the words around a sign can make of it. One bit each, so that a word can be under several.
 * After ConText (Harkema, Dowling, Thornblade and Chapman, 2009), which has negated, historical and
 * "experiencer other than the patient"; the rest is what UK case notes need.
 */
export const CONTEXT = {
  /** Said not to be so: "no concerns re …", "… ruled out". */
  negated: 1,
  /** Past and over: "abstinent six years", "in 2009". */
  historic: 2,
  /** Not this family, or not a fact about it: a neighbour, the news, training, a leaflet. */
  elsewhere: 4,
  /** Only asked about, feared, or planned for: "if", "asked about". */
  hypothetical: 8,
  /** Said to be done, checked or seen: "seen alone", "checked with the GP". */
  done: 16,
  /** A denial, or somebody's word only: weaker than negated. */
  denied: 32,
} as const

export type Context = keyof typeof CONTEXT

/** Words that set a context, and the way in which they reach: over what follows, what went before, or both. */
export interface Trigger {
  context: Context
  reach: 'after' | 'before' | 'sentence'
  phrases: string
}

/** Phrases are split at commas. Longer phrases win over shorter ones inside them. */
export const TRIGGERS: readonly Trigger[] = [
  {
    context: 'negated',
    reach: 'after',
    phrases:
      'no, nil, not, never, none, without, no concerns, no concern, no worries, no evidence of, no sign of, no signs of, no history of, no known, no reports of, no record of, no indication of, no suggestion of, nothing to suggest, no suspicion of, no previous, not known for, negative for, rules out, ruled out, ruling out, free of, free from, isnt, wasnt, arent, werent, doesnt, didnt, dont, havent, hasnt, no longer, neither, nor, rather than, not about, nothing about, dim, nac oes, heb',
  },
  {
    context: 'negated',
    reach: 'before',
    phrases:
      'ruled out, none known, none noted, none reported, none, nil, n a, not applicable, no concerns, no concern, not an issue, not a concern, unfounded, unsubstantiated, not substantiated, excluded, discounted, no, not indicated, not identified, unlikely, negative, all clear, none seen, none disclosed, checked and clear, nfi',
  },
  {
    context: 'denied',
    reach: 'after',
    phrases:
      'denies, denied, denying, deny, says there is no, said there is no, says no, said no, states no, reports no, reported no, insists no',
  },
  {
    context: 'historic',
    reach: 'sentence',
    phrases:
      'historic, historical, years ago, yrs ago, long ago, as a child, in the past, resolved, abstinent, in recovery, sober since, clean since, now deceased, fully recovered, since resolved, ended in, closed in, long closed, dismissed in, spent conviction, died in, divorced, clean for, sober for, nothing since, nil since, none since',
  },
  {
    context: 'elsewhere',
    reach: 'sentence',
    phrases:
      'neighbours son, neighbours, next door, another family, other family, a different family, on the news, in the news, on telly, on tv, film, tv programme, documentary, soap, novel, book club, training, webinar, workshop, e learning, elearning, course, leaflet, leaflets, poster, display, newsletter, policy update, conference room, room booking, agenda, template, mileage, lanyard, printer, parking, fundraiser, charity, assembly on, awareness week, awareness day, quiz, football team, wrong family, wrong child, wrong address, mistaken identity, dissertation, essay, minutes template',
  },
  {
    context: 'hypothetical',
    reach: 'after',
    phrases:
      'if, in case, should there be, asked about, asked re, screened for, screening for, checklist, any, in the event of, would, risk of any, to look out for, whether there was, whether there is, discussed what to do if, routine questions, routine enquiry, standard questions',
  },
  {
    context: 'done',
    reach: 'sentence',
    phrases:
      'seen alone, saw alone, seen on his own, seen on her own, saw him alone, saw her alone, spoke alone, spoken to alone, spoken to on her own, spoken to on his own, saw on own, on her own with me, on his own with me, just the two of us, checked with, confirmed by, confirmed with, verified, cross checked, triangulated, independently, all attended, attended every, attended all, all actions completed, completed on time, within timescale, up to date, in date, recorded same day, evidenced, rang to check, police checks clear, checks clear, all agreed, plan in place, copy given, copied to, well managed, met him, met with dad, bedroom seen, bedrooms seen, showed me his room, showed me her room, showed me his bedroom, showed me her bedroom, professional interpreter, booked interpreter, interpreter used, hv confirms, school confirm, school confirms, gp confirms, gp confirmed, police confirm, police confirmed',
  },
]

/** Words at which the reach of a trigger ends. */
export const BREAKS: ReadonlySet<string> = new Set([
  'but',
  'however',
  'although',
  'though',
  'except',
  'apart',
  'yet',
  'still',
  'because',
  'despite',
  'whereas',
  'until',
  'then',
  'which',
  'who',
  'so',
])

/** Most words that a trigger reaches over (NegEx: Chapman et al., 2001, used five; case notes list more things after one "no"). */
export const REACH = 8
