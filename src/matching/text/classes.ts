import { hashText } from './hash.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'

/**
 * Words of one kind, so that what was learnt from "vodka" holds for "cider". Matched by stem.
 * Chosen by hand from how UK case notes are written; a class is a hint to the learnt layers, never an alert by itself.
 */
const CLASSES: Readonly<Record<string, string>> = {
  mum: 'mum mam mom mummy mother mo mums mums',
  dad: 'dad daddy father fa stepdad stepfather dads',
  partner: 'partner boyfriend bf girlfriend gf husband wife fiance lodger bloke fella ex',
  grandparent: 'nan nana nanna gran granny grandma grandmother grandad granddad grandpa grandfather mgm mgf pgm pgf grandparents',
  kin: 'aunt auntie aunty uncle cousin aunts uncles relative',
  sibling: 'brother sister sibling bro sis siblings twin twins',
  baby: 'baby bub newborn infant babe babies neonate bubs',
  teen: 'teenager yp adolescent teen lad lads lass',
  child: 'child children kid kids boy girl toddler son daughter',
  carer: 'carer carers fosterer guardian',
  drink: 'vodka wine cider lager beer gin whisky whiskey alcohol drink drank drunk pissed hungover pint bottles booze drinking rum brandy prosecco stella',
  drug: 'cannabis weed heroin crack cocaine coke ket ketamine spice methadone subutex mamba skunk spliff joint bong needles syringe foil benzos diazepam xanax pregabalin speed amphetamine nitrous balloons canisters mdma pills naloxone script',
  money: 'money cash debt debts owe owes owed rent arrears loan benefits uc wages bailiffs paid payment fiver tenner quid',
  weapon: 'knife knives machete blade zombie gun firearm stabbed stab stabbing slashed bat hammer shank rambo lockknife',
  injury: 'bruise bruises bruising mark marks cut cuts burn burns fracture fractured scald swelling lump graze graze scratch bite scar scars swollen haematoma petechiae blister slap welt',
  hit: 'hit hits slap slapped smack smacked punch punched kicked kick shook shaken grabbed pinned thump thumped belt strangled choked pushed shoved whacked clip beat beaten',
  bodypart: 'arm leg ear cheek back eye head neck thigh wrist bottom ribs shin face jaw chin buttock shoulder forehead chest tummy elbow knee lip temple collarbone finger toe',
  genital: 'private privates bum willy fanny genital vaginal vagina penis minnie flower underwear knickers pants bleeding sti',
  sex: 'sex sexual sexually kiss kissing touched touching porn naked nudes nude sexualised intercourse masturbating rape raped condom condoms contraception pregnant std chlamydia',
  phone: 'phone phones mobile snapchat insta instagram tiktok whatsapp discord roblox facebook fb telegram app online screenshot screenshots game chat livestream laptop ipad tablet fortnite video',
  travel: 'taxi taxis train hotel premier travelodge airbnb ticket tickets uber car mini station bus',
  gift: 'gift gifts trainers necklace perfume vape vapes tracksuit designer nike bracelet earrings coat jacket',
  food: 'food fridge freezer cupboard cupboards hungry breakfast dinner lunch eat eats eating tea toast crisps noodles meal meals starving sandwich hunger milk bread cereal',
  dirt: 'dirty filthy smell smells smelling smelt stained mould damp faeces nappy nappies mouldy flies rubbish soiled grubby urine ammonia unwashed stale lice nits cockroaches maggots clutter stench reek bins',
  clothes: 'clothes coat shoes uniform jumper socks trousers shirt polo clothing',
  home: 'house flat home bedroom bed kitchen landing upstairs room sofa mattress cot lounge hall stairs doorstep hallway',
  sleep: 'sleep sleeps asleep slept sleeping nap cosleep bedshare cosleeping',
  health: 'gp hospital clinic appointment appt consultant paed paediatrician dentist nurse doctor ward midwife hv camhs physio optician audiology immunisations jabs a&e ae ed cmht cpn psychiatrist',
  medicine: 'medication inhaler insulin meds tablets antibiotics injection epipen prescription dose tablet feed seizure asthma diabetes epilepsy',
  school: 'school nursery teacher class tutor head college attendance senco dsl ehe pru lessons lesson classroom playground assembly exclusion excluded timetable',
  police: 'police pc officer officers arrested arrest bail custody merlin ppn vist pnn dc charged',
  court: 'court order hearing judge legal solicitor plo proceedings cafcass injunction barrister',
  meeting: 'meeting conference mtg strategy core icpc rcpc strat review panel meetings marac mappa tac taf',
  worker: 'sw social worker worker practitioner workers iro ta pa eh fsw swa nqsw agency locum',
  manager: 'manager tm supervisor managers head director service asm ssw supervision boss ad',
  caseload: 'caseload cases allocated unallocated vacancies vacancy sickness duty cover covering rota overtime turnover',
  record: 'recorded record notes recording logged uploaded written typed form file note case system mosaic lcs liquidlogic log box template copied pasted',
  absent: 'missed cancelled dna declined refused cancel cancels refuses avoid avoiding unanswered ignored refusing rearranged postponed fta wnb',
  notdone: 'overdue outstanding awaiting pending chase chased late delayed delay drift drifted lapsed waiting unopened expired stalled carried rolled',
  nobody: 'nobody noone none nothing never not no nor neither without unable cant couldnt wasnt hasnt havent didnt dont isnt unknown wont doesnt werent hadnt',
  unsure: 'apparently reportedly claims claimed allegedly says said reports assured insists reckons denies denied according',
  positive: 'lovely great brilliant doing well engaged engaging positive pleased keen happy good warm friendly polite fantastic amazing delightful strengths resilient bubbly',
  fear: 'scared frightened afraid fear terrified flinched flinch worried anxious nervous hid hides wary tense shaking trembling',
  control: 'lets allowed allow controls permission checks follows answered answers texts tracks jealous possessive location isolate isolated account',
  distress: 'crying cried tearful upset low sad suicidal overdose selfharm hopeless anxious depressed cutting ligature blade goodbye tears numb pointless cry sobbing',
  psychosis: 'voices hearing paranoid psychosis psychotic manic bipolar sectioned schizophrenia crisis delusional watched cameras radiators',
  missing: 'missing absconded misper awol whereabouts vanished overnight rhi mfh absent',
  time: 'week weeks wk wks month months mths year years yrs yr days day hours fortnight ago since',
  repeat: 'again still another second third fourth fifth repeat repeatedly every always same usual times twice previous previously',
  closing: 'close closed closing nfa stepdown step downgrade ended closure discharged signposted',
  agreed: 'agreed agree agrees nods nodded yes signed promised promise promises',
  move: 'moved moving moves transfer transferred relocated address borough authority council county placement evicted',
  housing: 'homeless eviction hostel b&b overcrowded landlord temporary accommodation homelessness rough tenancy sofasurfing refuge notice hotel',
  faith: 'church mosque pastor imam god prayer pray praying faith religion religious spirit spirits devil witch witchcraft demon jinn possessed evil temple holy exorcism deliverance kindoki curse',
  honour: 'honour shame izzat forced marriage married fgm cousin family abroad dishonour engagement wedding',
  culture: 'culture cultural black asian white race racist racism ethnicity ethnic traveller roma gypsy heritage polish african caribbean somali pakistani bangladeshi muslim',
  language: 'english interpreter translate translated translating language interpreted interpreters translation speaks google polish arabic urdu kurdish romanian punjabi',
  gender: 'trans gay lesbian nonbinary pronouns gender lgbt lgbtq bisexual queer transgender binary deadname coming deadnamed chosen',
  disability: 'disabled autism autistic nonverbal wheelchair ld deaf adhd cerebral learning disability makaton asd sen ehcp pecs send',
  extremism: 'extremist extremism prevent channel isis terrorism nazi radical jihad manifesto incel radicalised propaganda bomb',
  exploited: 'county lines cuckooing nrm grooming groomed exploited exploitation elders runner plug trap line dealing dealer trafficked bando cunch olders gang',
  slavery: 'uasc asylum smuggled trafficked trafficker passport nail carwash documents dover lorry unpaid',
  pregnancy: 'pregnant pregnancy antenatal booking unborn scan midwife edd gestation concealed labour trimester due bump weeks birth',
  dog: 'dog dogs staffy xl bully puppy',
  hazard: 'bath pond pool window hob socket fire lighter battery stairgate balcony blind cord drown drowned unsupervised unattended methadone water trampoline quad',
  smoke: 'smoke smoking smokes cigarettes tobacco fags',
  consent: 'consent gdpr share shared sharing permission confidential confidentiality information',
  disagree: 'disagreed disagree escalate escalated escalation challenge challenged dispute resolution overruled',
  threshold: 'threshold thresholds mash referral referrals refer rereferral contact contacts eha section s47 s17',
  policy: 'policy procedure protocol guidance flowchart procedures policies intranet handbook',
  target: 'target targets kpi timescale timescales compliance audit dashboard performance ofsted percent percentage figures green amber rag league',
  culturework: 'blame bullied morale bullying leadership senior directors culture speak whistleblowing',
  adultify: 'streetwise promiscuous mature attention manipulative choices lifestyle chooses risky hardened aggressive savvy sassy',
  history: 'history chronology previous siblings archived file older historic adopted removed care leaver',
  illness: 'symptoms tests unexplained rare diagnosis fits episodes fii perplexing gastrostomy munchausen inconclusive',
}

const byStem = build()

function build(): Map<string, number[]> {
  const map = new Map<string, number[]>()
  for (const [name, list] of Object.entries(CLASSES)) {
    const id = hashText(`class ${name}`)
    for (const word of new Set(list.split(' ').map(stem))) {
      const known = map.get(word)
      if (known) known.push(id)
      else map.set(word, [id])
    }
  }
  return map
}

const NONE: readonly number[] = []

/** The hashes of the classes that a word belongs to; mostly none. */
export function classesOf(word: Token): readonly number[] {
  return byStem.get(word.stem) ?? NONE
}
