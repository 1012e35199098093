/** Verbs that a title may start with: things a person can be seen doing. Add a plain one when it is missing. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  `accept act add agree answer arrange ask assess back balance begin book bring build call carry change chart
  check choose collect come compare complete confirm copy count cover describe do draw end expect explain
  explore fill find finish follow free gather get give go greet hear help hold include introduce invite join keep
  knock lay lead learn leave let link list listen log look make map mark match measure meet move name notice
  offer open pair pause phone photograph plan praise press print protect put question raise reach read reassess
  record refer refresh rehearse repeat report return ring say score search see seek send set share shorten show
  sign sit slow speak spot start state stay step stop swap take talk tell test thank think tick trace treat trim
  try turn update use visit wait walk watch weigh welcome work write`.split(/\s+/),
)
