/**
 * Words that stand for one another in the patterns of described cues, by the name that a pattern uses. Small letters,
 * no apostrophes. Words for carers and relatives are alike already (`../text/classes.ts`), so one of each is enough.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  CHILD:
    'child children kid kids baby babies bub bubs toddler lo los little boy boys son sons brother brothers twins twin yp young teenager teen pupil infant newborn him them he they @',
  CARER:
    'mum grandmother boyfriend partner partners stepdad aunt carer carers parent parents he they foster guardian family',
  MAN: 'dad father boyfriend fella bloke man men male males lad partner stepdad husband ex uncle guy fiance lodger cousin friend',
  WORKER:
    'sw worker workers hv gp school teacher nursery police midwife nurse doctor dr social i we fsw senco dsl yot pa iro consultant paediatrician hospital visitor',
  NOT: 'not never no nobody none nothing without didnt doesnt dont hasnt havent hadnt wasnt werent isnt arent couldnt cant wont unable yet unclear unknown nil neither nor',
  NOT_YET: 'yet outstanding awaiting awaited waiting pending chase chased chasing tbc overdue',
  SEEN: 'seen see saw met meet observed viewed sighted clapped laid',
  SPOKEN: 'spoken spoke speak talked talk asked ask heard hear interviewed listened',
  ASKED:
    'asked ask asking explored explore questioned queried checked check checking enquired clarified',
  TOLD: 'told tell informed notified shared share passed sent rang called emailed copied updated',
  SAYS: 'says say said saying states stated reports reported tells told claims claimed insists explained explains',
  WRITTEN: 'recorded record written write noted documented logged entered typed uploaded file case',
  ALONE: 'alone own separately privately private 1:1 themselves',
  PRESENT: 'present room beside earshot throughout hovering listening sofa lap doorway',
  VISIT:
    'visit visits visited appointment appointments appt appts session sessions contact meeting home call',
  CANCELLED:
    'cancelled canceled cancels rearranged rescheduled postponed declined refused missed dna wnb unanswered ignored blocked',
  AGAIN:
    'again another third fourth fifth 3rd 4th 5th 6th third twice repeatedly still yet times pattern keeps',
  HOME: 'home house flat room bedroom bedrooms upstairs kitchen property address placement',
  BEDROOM: 'bedroom bedrooms upstairs room bed cot sleeps sleep sleeping mattress',
  NIGHT: 'night nights overnight evening late midnight 1am 2am 3am 4am weekend weekends',
  INJURY:
    'bruise bruises bruised bruising mark marks scratch scratches burn burns scald cut cuts swelling swollen graze black lump fracture fractured broken bite red',
  BODY: 'face cheek ear ears eye arm arms leg legs thigh thighs back bottom buttock neck head jaw chest ribs wrist hand hands shin shoulder stomach tummy',
  SCARED:
    'scared frightened afraid terrified worried nervous anxious flinched flinches flinching froze quiet withdrawn tearful clingy clung hid wary jumpy',
  CHANGED:
    'changed change changes different differs inconsistent another varied shifting second two',
  MONEY: 'money cash rent bills food arrears debt debts owes owed gas electric meter benefits paid',
  GIFTS:
    'phone phones trainers cash clothes jacket vape vapes money gifts presents jewellery nails iphone coat tracksuit bag',
  OLDER: 'older man men male 19 20 21 22 23 24 25 26 27 28 29 30 adult',
  CAR: 'car cars taxi taxis van lift lifts driver audi bmw golf train trains hotel',
  DRINK:
    'drink drinking drunk alcohol vodka wine cans lager cider beer bottles smelt smelling slurred hungover',
  DRUGS:
    'drugs cannabis weed spliff crack heroin cocaine coke ket ketamine spice pills needles methadone gear pipe foil',
  SHOUTS:
    'shouting shouted shouts screaming screamed yelling yelled banging arguing argument row rowing rows swearing smashed punched kicked hit hits slapped grabbed pushed threw choked',
  CONTROLS:
    'lets let allowed allow allows checks monitors tracks follows decides controls answers watches takes holds listens',
  DIRTY:
    'dirty filthy soiled stained smelly smells unwashed matted grubby mouldy mould damp urine faeces nits lice headlice rubbish bins nappies maggots flies sticky',
  HUNGRY:
    'hungry starving hunger food lunch breakfast eaten ate eat fed feed feeds thin weight bin bins snacks seconds',
  SCHOOL: 'school nursery college class lessons attendance preschool',
  ABSENT:
    'absent absence absences attendance missed missing late truanting excluded suspended rolled deregistered home-educated ehe',
  PLAN: 'plan plans action actions decision decisions agreed recommendation recommendations step steps task tasks review',
  MEETING:
    'meeting conference icpc rcpc strategy panel core group tac tam supervision discussion handover minutes',
  MANAGER: 'manager tm tl supervisor supervision senior iro chair head service ssw practice lead',
  CLOSED:
    'closed close closing closure nfa stepped step-down ended ending discharge discharged deallocated unallocated',
  BUSY: 'cover covering covered caseload caseloads cases vacancy vacancies agency sickness leave off staffing capacity backlog overtime duty waiting unallocated stretched',
  TARGET:
    'target targets timescale timescales kpi performance dashboard rag figures stats data compliance overdue percentage deadline',
  POLICY:
    'policy policies procedure procedures protocol guidance threshold thresholds pathway process form template',
  HISTORY:
    'history chronology previous previously earlier older siblings file files archive paper old records before first removed adopted',
  MOVED: 'moved move moves moving address addresses area borough county transferred left relocated',
  INTERPRETER:
    'interpreter interpreters interpreting interpreted translate translated translating translation language english',
  POSITIVE:
    'positive lovely great good well better improved improving improvement progress pleased engaging doing fine settled brilliant nice calm tidy spotless clean',
  BRIEF: 'week weeks fortnight days recently now since far last this currently today',
  FEELS: 'feels felt sad low hopeless worthless empty numb dead tired pointless burden',
  SELF_HARM:
    'cut cuts cutting overdose tablets paracetamol ligature scars ends dead die kill suicidal sh burnt scratches',
  HEALTH:
    'appointment appointments appt hospital clinic dentist dental optician hearing inhaler insulin medication meds immunisations jabs physio camhs paediatrician review glasses',
  ONLINE:
    'online snapchat snap insta instagram tiktok discord whatsapp roblox phone laptop ipad game gaming xbox ps5 chat dm dms app nudes pics photos',
}
