/** What words around a phrase say about its use. */
export type Signal = 'denies' | 'asks' | 'questions' | 'questioned' | 'elsewhere' | 'observed'

/**
 * The words that give each signal, split at commas. Words of six letters or more are compared by their stem.
 * - denies: just before the phrase, it says that this is not so.
 * - asks: just before the phrase, it leaves open whether it is so.
 * - questions: before the phrase, it speaks about the words and does not use them.
 * - questioned: after the phrase, it does so.
 * - elsewhere: the sentence is not about a child of this record.
 * - observed: somebody saw, heard or did a thing that can be pictured.
 */
export const SIGNALS: Readonly<Record<Signal, string>> = {
  denies:
    'not, isnt, wasnt, arent, werent, never, no, nil, nor, neither, without, no longer, dont, doesnt, didnt, wouldnt, cant, couldnt, hardly, far from',
  asks: 'if, whether, should, unless, until, in case, asked about',
  questions:
    'avoid, avoids, avoiding, avoided, instead of, rather than, in place of, stop saying, stop using, stop writing, stop calling, not to say, not to use, not to write, not use, not say, not write, not call, dont say, dont use, dont write, dont call, would not describe, wouldnt describe, would not call, wouldnt call, the word, the words, the term, the terms, the phrase, the phrases, the label, labels like, labels such as, labelling, words like, words such as, terms like, terms such as, phrases like, phrases such as, language like, language such as, wording like, what do we mean by, what do i mean by, what does, what is meant by, challenged the, challenged my use of, replace, replaced, took out, taken out, swap, reworded',
  questioned:
    'is a label, is just a label, as a label, label, is not a word, isnt a word, hides, blames, tells us nothing, tells me nothing, does not tell, doesnt tell, says nothing about, needs unpicking, what does that mean, what does this mean, what does that look like, what does this look like, what it means, how do we know, how do i know, who says, not the right word, wrong word, is my word, my word, her word, his word, their word, mums word, dads word, schools word, my words, her words, his words, their words, mums words, dads words, schools words, unhelpful, victim blaming',
  elsewhere:
    'training, webinar, workshop, e learning, elearning, leaflet, leaflets, template, newsletter, poster, agenda, glossary, language guide, practice guide, procedure, procedures, policy, awareness week',
  observed:
    'i saw, we saw, i watched, we watched, watched him, watched her, watched them, i heard, we heard, i noticed, we noticed, told me, told us, tells me, said to me, says to me, whispered, showed me, shows me, showed us, asked me, asked her, asked him, ran to, runs to, ran up to, ran over, ran straight, ran in, ran out, climbed, cuddled, cuddles, cuddling, hugged, kissed, flinched, flinches, hid behind, hid under, hides behind, sat on, sat with, sat between, sat beside, sat next to, leaned, leant, reached for, reached out, reached up, held out, held her, held his, picked him up, picked her up, picks him up, picks her up, smiled at, smiled when, smiles at, smiles when, laughed when, laughed at, cried when, cried until, cries when, stopped crying, settled when, turned to, turns to, looked to, looks to, looked up at, pointed to, pointed at, waved, drew, built, read to, read him, read her, sang, nappy, fed him, fed her, ate, i counted, weighed, centile, opened the fridge, in the fridge, in the cupboard, on the mattress, her own bed, his own bed, tv on, light on, lights on, could hear, last saw, for example, for instance',
}
