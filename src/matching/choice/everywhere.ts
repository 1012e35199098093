/** Words of nearly every note: true of any family, so never a reason by themselves nor at the end of one. */
export const EVERYWHERE: ReadonlySet<string> = new Set(
  (
    'mum mam mother mo dad father fa parent parents child children kid kids boy boys girl girls baby son daughter ' +
    'school nursery home house family visit visits sw hv worker nurse gp mw dsl tm yp lo today week weeks month day ' +
    'wk wks wed thurs tues says said states reports reported told asked rang phone call text met door always old ' +
    'never sure reply whole still just get gets got goes went came come am pm mins min time not no nor didnt doesnt ' +
    'isnt wasnt wont cant hasnt havent couldnt info area look looks last new known know doesn set text lost email ' +
    'above kept lie door hole lads age thinks think stat letter early quiet warm form see seen saw adult adults'
  ).split(' '),
)
