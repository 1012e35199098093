/** Fictional notes, with the phrases that a practice educator would stop at. All people in them are made up. */
export interface JudgedNote {
  text: string
  /** The one to talk about first. */
  first: string
  /** Others that should be found; more may be. */
  also: readonly string[]
}

/** Notes in which some words hide the child. */
export const HIDING: readonly JudgedNote[] = [
  {
    text: 'HV to family home. Children seen. No concerns. Mum engaging well with the plan, home conditions good.',
    first: 'engaging-well',
    also: ['no-concerns', 'children-seen', 'home-conditions-fine'],
  },
  {
    text: 'Strat discussion. Keeley (14) continues to place herself at risk by going to the flats. She is very streetwise and it is a lifestyle choice. Not engaging with CSE worker.',
    first: 'streetwise',
    also: ['lifestyle-choice', 'not-engaging'],
  },
  {
    text: 'T/C from clinic. Riley DNAd his hearing test again, 3rd DNA. Letter sent to parents. Discharged due to non-attendance.',
    first: 'dna',
    also: ['discharged-non-attendance'],
  },
  {
    text: 'Police notification: domestic incident between parents, verbal only. Volatile relationship. Children were asleep upstairs. NFA.',
    first: 'domestic-incident',
    also: ['volatile-relationship', 'children-were-asleep', 'nfa'],
  },
  {
    text: 'School say Tyler can be attention-seeking and disruptive, low level. Typical teenager really.',
    first: 'attention-seeking',
    also: ['typical-teenager', 'challenging-behaviour'],
  },
  {
    text: 'Spoke with mother. Dad not on the scene. New partner is supportive and good with the kids.',
    first: 'dad-not-on-the-scene',
    also: ['hands-on-dad'],
  },
  {
    text: 'Return interview not done. She absconded from placement Fri and returned of own accord Sunday, safe and well.',
    first: 'absconded',
    also: ['usual-missing-pattern', 'safe-and-well'],
  },
  {
    text: 'Family time: contact went well, lovely interaction, Ava happy and smiley.',
    first: 'contact-went-well',
    also: ['good-bond', 'bubbly'],
  },
  {
    text: 'CIN visit. Chaotic household, mum hard to engage and minimises his behaviour. She keeps taking him back.',
    first: 'chaotic',
    also: ['hard-to-engage', 'mum-minimises', 'went-back-to-him'],
  },
  {
    text: 'Spoke to Leo and Mia in the lounge w/ parents. No disclosures made. Both presented well.',
    first: 'no-disclosures',
    also: ['presented-well'],
  },
  {
    text: 'S47 outcome: unsubstantiated, no safeguarding concerns identified. Explanation consistent with injury. Step down to CIN.',
    first: 'no-safeguarding-concerns',
    also: ['unsubstantiated', 'plausible-explanation', 'stepped-down'],
  },
  {
    text: 'Jordan 15 is in a relationship w/ an older boyfriend (22) and is promiscuous. She refused to make a statement.',
    first: 'older-boyfriend',
    also: ['promiscuous', 'would-not-cooperate'],
  },
  {
    text: 'Core group. Good enough parenting at present, low level neglect only. Continue to monitor.',
    first: 'low-level-neglect',
    also: ['good-enough', 'monitor'],
  },
  {
    text: 'EDT: cuts to arms, superficial, cry for help. Bit of a drama queen according to carer. Low mood.',
    first: 'superficial-self-harm',
    also: ['drama-queen', 'low-in-mood'],
  },
  {
    text: 'Anon referral re hitting. Mother says it is malicious, neighbour dispute. Physical chastisement only, in their culture this is normal.',
    first: 'malicious-referral',
    also: ['physical-chastisement', 'cultural-practice'],
  },
  {
    text: 'Three houses completed. Wishes and feelings obtained. Happy at home.',
    first: 'wishes-and-feelings-obtained',
    also: ['says-happy'],
  },
  {
    text: 'Head banging and biting for two weeks, due to his autism. Non-verbal.',
    first: 'due-to-disability',
    also: ['non-verbal', 'self-inflicted'],
  },
  {
    text: 'mum faild to protect her kids agian, puts her own needs first, lacks insight',
    first: 'failure-to-protect',
    also: ['prioritises-own-needs', 'mum-minimises'],
  },
  {
    text: 'Interview with Fahima about the marks. Her husband was in the room and the uncle translated. Cooperative throughout.',
    first: 'family-interpreted',
    also: ['cooperative'],
  },
  {
    text: 'Visited, no access again. Mum cancelled the last one. Professionals involved and support in place.',
    first: 'no-access',
    also: ['parents-cancelled', 'agencies-involved'],
  },
]

/** Notes that use such words well, or do not mean by them what a label means. */
export const USED_WELL: readonly string[] = [
  "Mum called Ellie 'attention-seeking'. Ellie, 9, said, “I only shout when he comes up the stairs.”",
  'Nursery: no concerns about speech. I watched him build a tower with Priya and name six colours.',
  'Isla was not brought to clinic on 3 May (clinic letter says DNA; WNB recorded here). Rang Dad: no bus fare.',
  'Avoid words such as promiscuous or streetwise in the chronology.',
  'What do we mean by chaotic? Is he hard to engage, or are we at the wrong time?',
  'She is not hard to engage: she answers each text after 9pm.',
  'DNA test results back. Lee is the father.',
  'DNAs this term: none',
  'Outcome: Attended / DNA / Cancelled',
  'No concerns:\nWeight 9.1 kg, up from 8.8.',
  '☐ Refused support\n☐ No concerns\n☒ Seen alone',
  'If no concerns by Friday we meet again on 4 June to decide.',
  'Contact: Kai ran to his dad and they read the train book. Positive contact, he asked for one more hour.',
  'He minimises? I do not think so.',
  'Training on victim-blaming language: lifestyle choice, placing herself at risk, hard to reach.',
  'Dad said no, concerns about school remain.',
  'We took out the word manipulative and wrote what Beth did on Friday.',
  'Streetwise is a label. Reece, 13, knows the night buses because he is out until 2am.',
  'Rather than absconded, write missing: Jade was missing from 9pm to 4am.',
  'Children seen alone, each in their own room. Ada drew who lives here and left out Pete.',
  'Instead of domestic incident: Mark held Kelly by the throat at 11pm on Sunday.',
]
