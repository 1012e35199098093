/** The practice reviews that showed each pattern, and the themes of its lessons. */
import type { PatternId } from './patterns/pattern.ts'

interface About {
  /** The theme that its lesson is chosen from, then others that bear on the choice. */
  themes: readonly [string, ...string[]]
  /** Ids of sources in the library. Each pattern's own file says what they found. */
  foundIn: readonly string[]
}

export const ABOUT: Record<PatternId, About> = {
  injuries: {
    themes: ['physical-abuse', 'professional-curiosity'],
    foundIn: [
      'dumfries-galloway-2001-kennedy-mcfarlane',
      'haringey-2010-peter-connelly',
      'adc-2015-bruising-preschool-children',
    ],
  },
  'not-seen-alone': {
    themes: ['childs-voice', 'home-visits'],
    foundIn: [
      'northamptonshire-2019-dylan-tiffin-brown',
      'swindon-2019-child-q',
      'ofsted-voice-of-child-2011',
    ],
  },
  'child-unheard': {
    themes: ['childs-voice', 'supervision-oversight'],
    foundIn: [
      'ofsted-voice-of-child-2011',
      'bristol-2018-becky-watts',
      'mid-west-wales-2016-dylan-seabridge',
      'staffordshire-2020-family-f',
    ],
  },
  'unseen-man': {
    themes: ['hidden-men', 'professional-curiosity'],
    foundIn: [
      'haringey-2010-peter-connelly',
      'kirklees-2009-sanam-navsarka',
      'cspr-panel-annual-2023-24',
      'northamptonshire-2019-evelyn-rose',
    ],
  },
  'missed-visits': {
    themes: ['was-not-brought', 'disguised-compliance'],
    foundIn: ['renfrewshire-2012-declan-hainey', 'manchester-2018-child-f1', 'stockton-2015-boy'],
  },
  're-referrals': {
    themes: ['thresholds-referral', 'drift-delay-closure'],
    foundIn: [
      'hillingdon-2004-seven-children',
      'ne-lincolnshire-2017-poppy',
      'northamptonshire-2020-child-ab',
      'sandwell-2023-sc',
    ],
  },
  'brief-change': {
    themes: ['over-optimism', 'disguised-compliance'],
    foundIn: [
      'glasgow-2019-lauren-wade',
      'biennial-2003-05',
      'nspcc-lfcr-disguised-compliance-2014',
      'swindon-2019-child-q',
    ],
  },
  drift: {
    themes: ['drift-delay-closure', 'supervision-oversight'],
    foundIn: [
      'staffordshire-2020-family-f',
      'ofsted-in-the-childs-time-2014',
      'north-tyneside-2020-claire-anne',
    ],
  },
  'open-plans': {
    themes: ['supervision-oversight', 'drift-delay-closure'],
    foundIn: [
      'sunderland-2017-mark',
      'mid-west-wales-2024-lola',
      'family-court-2017-barnet-fii',
      'northamptonshire-2019-evelyn-rose',
    ],
  },
}
