/** Words by which a sentence gives an opinion, a wish or a feeling of whoever writes it, which no source can settle. */
import { phrases, words } from '../words.ts';

/** What a writer does who says "I …" and tells nothing of the world. */
export const OPINION_VERBS = words(
  'think feel believe guess hope wish want need prefer love like hate adore enjoy dislike doubt agree disagree care ' +
    'wonder bet miss trust reckon suppose suspect fear imagine',
);
/** Openings of an opinion. */
export const OPINION_OPENERS = phrases(
  'in my opinion|in my view|if you ask me|to be honest|to my mind|imo|imho|tbh|hopefully|personally|frankly|honestly|' +
    "thank you|thanks|please|let's|lets|what a|what an|how sad|how awful|congratulations|congrats|shame on|good for",
);
/** Words of judgement: after "is", "was", "such a" they tell what somebody makes of it. */
export const JUDGEMENTS = words(
  'good great nice bad terrible awful horrible disgusting disgraceful shameful amazing awesome wonderful brilliant ' +
    'beautiful ugly stupid dumb crazy insane ridiculous pathetic cool boring funny sad scary outrageous unacceptable ' +
    'wrong right fair unfair disgrace shame joke scandal tragedy mess farce genius idiot hero clown best worst',
);
/** They tell what ought to be. */
export const OUGHTS = words('should ought shouldn’t');
/** Between "I" and such a verb: "I really don’t think". Patterns. */
export const BEFORE_OPINION_VERBS = "just|still|also|don['’]?t|do not|can['’]?t|would|really|all";
/** Between a form of "be" and a judgement: "that is such a good idea". */
export const BEFORE_JUDGEMENTS = words(
  'a an the so such very really just pretty absolutely totally not quite',
);
/** What is judged, or goes on from it: "a bad idea", "good that". */
export const AFTER_JUDGEMENTS = words(
  'idea thing news move decision man woman person guy that to for',
);
/** Words by which a writer weighs what he tells, or opens with what he makes of it. */
export const WEIGHING = phrases(
  'really|truly|simply|hardly|certainly|surely|perhaps|quite|very|merely|even|just|indeed|too|never|always|sadly|' +
    'unfortunately|clearly|obviously|actually|of course|after all|to be sure|in the end|in short|in fact|sure enough|' +
    'in other words|not that|as always|it is time',
);
/** They tell what ought to be or has to be. */
export const DEMANDING = phrases(
  "should|must|ought|cannot|can’t|can't|need to|needs to|have to|has to|had better",
);
/** They tell what may be, or would be if something else were so. */
export const SUPPOSING = words('would could might may');
