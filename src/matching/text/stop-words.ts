/** Words that never stand alone, or at either end, as the reason for a tip. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at back be been before being both but by can come could day did do does
done down each even for from get go going got had has have having he hed her here hers herself hes him himself his how
i id if ill im in into is it its itself ive just like made make may me mine more most much must my of off on once one
only or other our out over own put re said same say says see seen she shed shes should since so some still such take
than that thats the their them then there theres these they theyd theyre theyve thing things this those though through
to told too took two under until up us very was we went were weve what when where which while who why will with would
yes yet you your`.split(/\s+/),
)
