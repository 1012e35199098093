/**
 * Given and family names that stand at the start of a sentence, where a capital tells nothing.
 * The commonest of the UK (after the ONS and NRS lists of baby names and the commonest surnames); those that are
 * also words of practice or everyday words ("Grace", "Mark", "Will", "Hope") are left out.
 */
const NAMES = new Set(
  `aaron abbie abdul abdullah abigail adam adele adrian aidan aisha alan albert alex alexander alexandra alfie alice alicia alison allan amanda amber amelia amina amir amy ana andrea andrew andy angela anita ann anna anne annie anthony antonia antonio arthur arlo ash asha ashley ava ayesha barbara barry becca becky bella ben benjamin bernadette beth bethany bev bianca billy bilal bobby brandon brenda brendan brian bridget brooke bryan caitlin callum calvin cameron carl carly carol caroline carolyn carrie catherine cathy charlene charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher ciara ciaran claire clare claudia colin connor conor corey courtney craig crystal curtis cynthia daisy damian dan daniel daniella danielle danny darcey darren dave david dawid dean deborah debbie declan dennis denise derek diana diane dominic donald donna dora doreen doris duncan dylan eddie edith edward eileen elaine eleanor elena eli elijah elise elizabeth ella ellen ellie elliot ellis elsie emily emma emmanuel eric erin esme ethan eva evan eve evelyn evie ewan farah fatima felix fergus finlay finley fiona florence frances francesca francis frank freddie freya gareth gary gavin gemma geoff george georgia georgina gerald geraldine gethin gillian gina glen glenn gordon graham greg gwen hamza hannah harriet harrison harry harvey hasan hassan hayley hazel heather helen henry hollie hugh hussain hussein iain ian ibrahim idris imogen imran ioan irene isaac isabel isabella isabelle isaiah isla ismail ivan jackie jack jackson jacob jacqueline jade jaden jake james jamie jan jane janet janice jared jasmine jason jay jayden jean jeff jenna jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan jose joseph josh joshua joyce jude judith julia julian julie june justin kai kane karen karl kate katherine kathleen kathryn katie kayden kayla kayleigh keeley keiran keith kelly kelsey ken kenneth kerry kevin khadija kieran kim kimberley kirsty kyle kyra lacey lara laura lauren layla leah leanne lee leigh lena leo leon leonard lesley leslie lewis lexi liam libby lily linda lindsay lisa liz lloyd logan lola lorna lorraine louie louis louise lucas lucy luke lydia lynn lynne mabel maddie madison maisie malachi malcolm mandy marcus margaret maria mariam marie marion martin mary maryam mason matilda matt matthew maureen megan melanie melissa mia micah michael michelle mick mike milly milo miriam mohamed mohammad mohammed molly monica morgan muhammad muriel nadia naomi natalie natasha nathan nathaniel neil niamh nicholas nick nicola nicole nigel nina noah noel nora norma oliver olivia ollie omar orla oscar osman owen pamela patricia patrick paul paula pauline penny perry pete peter phil philip phillip phoebe poppy priya rachel ralph ravi ray raymond rebecca reece reggie rhiannon rhys ricardo richard ricky riley rita rob robert roberta robin rodney roger roisin ron ronald ronnie rory rosa rosemary rosie ross rowan roy ruby rupert russell ruth ryan saffron saira sally sam samantha samira samuel sandra sara sarah sasha saskia scarlett scott sean sebastian seren shane shania shannon sharon shaun sheila shirley sian sienna simon simone sinead siobhan skye sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue summer susan suzanne sylvia tahir tamara tanya tara tariq taylor temi teresa terry thea theo theodore theresa thomas tia tilly tim timothy tina toby tom tommy toni tony tracey tracy trevor tyler tyrese tyrone valerie vanessa vera veronica vicky victor victoria vincent violet vivian vivien wayne wendy william xavier yasmin yusuf yvonne zac zachary zahra zainab zak zara zayn zoe
smith jones taylor brown williams wilson johnson davies evans thomas roberts walker wright robinson thompson hughes edwards lewis clarke jackson turner hill scott cooper morris ward moore watson harris anderson patel khan ali ahmed begum hussain kaur singh allen phillips bennett shaw griffiths mitchell murphy kelly murray macdonald mackenzie campbell stewart reid ross oneill doherty mclaughlin gallagher okafor adeyemi mensah nowak kowalski ionescu popescu`.split(
    /\s+/,
  ),
)

/** Capitalised words that are not names of people or places of this kind: they carry meaning of their own. */
const MEANINGFUL = new Set(
  `english british welsh scottish irish polish romanian kurdish arabic punjabi urdu bengali somali vietnamese albanian pashto sorani tigrinya asian african caribbean roma traveller gypsy muslim islam christian catholic jewish sikh hindu quran bible god allah satan ramadan eid prevent channel isis whatsapp snapchat instagram insta facebook fb tiktok telegram discord roblox minecraft fortnite xbox playstation google translate onlyfans grindr facetime youtube cafcass encompass ofsted marac mosaic liquidlogic claire's clares sarah's premier travelodge airbnb uber calpol xanax subutex ritalin strat section early help core group review conference child children mum dad police school social care health visitor midwife gp court order panel plan team duty mash camhs mental domestic abuse neglect stat visit probation housing universal credit`.split(
    /\s+/,
  ),
)

/** Whether a word is read as the name of a person or a place, and so says nothing about any theme. */
export function looksLikeName(
  word: string,
  capital: boolean,
  allCapitals: boolean,
  startsSentence: boolean,
): boolean {
  if (!capital || allCapitals || MEANINGFUL.has(word)) return false
  if (NAMES.has(word.replace(/s$/, '')) || NAMES.has(word)) return true
  return !startsSentence
}
