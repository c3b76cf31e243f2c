/** English phrases that people put around a question, as alternatives of a pattern, and that are no part of what they ask. */

/** Before a question, where a mark or a word that asks follows: "so, who won?", but "So Young" is a name. */
export const OPENERS = [
  '(?:hi|hiya|hello|hey|yo|hullo|greetings|dear|good (?:morning|afternoon|evening|day))(?: there| again)?(?: (?:bot|robot|all|everyone|everybody|guys|folks|team|mate|verbatim))?',
  'ok(?:ay)?|right|fine|sure|perfect|interesting|fair enough|i see|got it|gotcha|so|um+|uh+|er+m*|hm+|well|oh|ah|anyway|now|alright|basically|like|yes|yeah|no|nope|cool|nice|great|lol|haha|also',
  'please|pls|plz|sorry(?: to (?:bother|disturb)(?: you)?)?|excuse me|pardon(?: me)?|thanks(?: a lot)?|thank you(?: so much)?|thx|ty|cheers',
  '(?:(?:just )?(?:a|one|another|my|the|last|first|next) )?(?:(?:more|quick|simple|stupid|dumb|silly|serious|random|last|final|next|genuine|honest) )*(?:question|q)(?: for you| is)?',
];

/** Before a question, whatever follows. */
export const LEADS = [
  "(?:i am|im|i'm|i was|was|just|i am just|i'm just|i was just|just) ?(?:wondering|curious|asking|interested)(?: to know)?|i (?:just )?wonder|out of (?:curiosity|interest)|curious",
  '(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody|anybody) (?:please |pls |kindly |quickly |maybe )?)?(?:tell|remind|inform) (?:me|us)(?: please| again| quickly)?(?! (?:more )?(?:about|of)\\b)',
  '(?:can|could|would|will) (?:you|u|someone|anyone) (?:please |pls |maybe )?(?:explain|say|help me (?:find out|understand|with)|find out|check|look up|answer)',
  "(?:do|does|would|did) (?:you|u|anyone|anybody|someone|somebody)(?: (?:guys|here|happen to))? (?:know|remember|recall|have any idea)|(?:any|anyone|anybody)(?: (?:idea|ideas|clue|know|knows|got any idea))|any(?:one|body) (?:know|knows)|you know|you wouldn't know",
  '(?:(?:i|we) mean(?:t)?|(?:i|we) (?:asked|was asking|were asking))(?: to ask)?(?=[,:]? (?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|will|can)\\b)',
  "(?:can|could|may|might) i (?:just )?ask(?: you)?|let me ask(?: you)?|i (?:just )?(?:want|wanted|need|needed|would like|'d like|d like)(?: to)? (?:know|ask|find out|understand)|i(?:'d| would)? (?:like|love) to (?:know|ask)|i (?:do not|don't|dont|can't|cant|cannot) (?:know|remember|recall|understand|find(?: out)?|get)|i forgot|(?:i am |i\'m |im )?not sure(?: if (?:you|anyone|anybody) knows?)?|(?:what )?i (?:mean|meant) to ask is|what i (?:want|need|would like|'d like) to (?:know|ask) is|my question is|help me understand|remind me|explain",
];

/** Before a question of any form, a space behind it: "and who won?" */
export const JOINS = 'and|so|but|or|also|then';
/** Before a question as its type is told, each with a comma or a space behind it. */
export const JOINS_TYPED = 'and|so|but|or|hey|hi|ok(?:ay)?|also';
/** Before a question of few words that goes on from the last one: "so when". */
export const JOINS_FRAGMENT =
  'and|but|so|ok(?:ay)?|oh|well|also|then|yes|yeah|no|hm+|cool|nice|thanks';
/** After one: "when exactly". */
export const FILLS_FRAGMENT = 'exactly|precisely|then|again|though|actually|by the way|please';
/** Before a name, of which the last question is asked: "and Park?", "what about Park". */
export const ASKS_THE_SAME =
  'and|(?:what|how) about|(?:the )?same (?:thing |question )?(?:for|with|about)';
/** Before the same, where the last question was not meant: "no, I meant Park". */
export const CORRECTS = '(?:i|we) mean(?:t)?|(?:i|we) (?:asked|was asking|were asking) about';
/** Before that, and before a name alone where a mark or nothing else follows. */
export const DENIES = 'no|nope|nah|sorry|wait|oops|oh';
/** Before a statement, each with a mark or a space behind it: "well, I think". */
export const JOINS_STATEMENT = 'and|but|so|well|oh|ok|yeah|yes|no';

/** Before a name or a topic that is the question: "tell me about Park". */
export const ABOUT = [
  '(?:(?:can|could|would|will) (?:you|u) (?:please |pls )?)?(?:tell|inform|teach|brief) (?:me|us)(?: (?:something|anything|everything|a bit|a little|more|all))?(?: you know)? (?:about|on|of)',
  'what (?:do|can|could) (?:you|u) (?:know|tell (?:me|us)|say|have)(?: to say)? (?:about|on|of)',
  "(?:(?:do|have) (?:you|u) (?:have |got |know )?|is there |are there |i (?:want|need|am looking for) |i'm looking for |im looking for |looking for |give me |show me |got )?(?:any |some |more |the |all )*(?:info|information|news|details|facts|anything|something|articles?|stories|updates?)(?: you have)? (?:about|on|regarding|concerning|of)",
  "i (?:want|need|would like|'d like) to (?:know|learn|hear|read)(?: (?:more|everything|something))? (?:about|of)",
  '(?:search|look|searching|looking)(?: up)? for|(?:please )?look up',
];

/** After a question. */
export const TAILS = [
  'please|pls|plz|thx|tysm|lol|lmao|haha|btw|by the way|tho|exactly please|asking for a friend',
  "if (?:you|anyone|u) (?:know|knows|can|happen to know|remember)(?: that| it)?|if i may ask|if you don't mind",
  "(?:because|cause|cuz|coz|as|since) (?:i|i'm|im|we|my)\\b.*",
  'for (?:my|our|a|an) (?:\\w+ )?(?:essay|paper|homework|class|report|project|assignment|presentation|article|thesis|exam|test|quiz|blog|podcast|school)',
];

/** After a question and a mark: without it they belong to what is asked ("her running mate"). */
export const MARKED_TAILS = [
  'anyone|anybody|folks|guys|everyone|mate|bro|man|dude|bot|ty|cheers|though|anyway|or something|do you know|any idea|you know|' +
    'just (?:wondering|curious|asking)|i wonder|thanks(?: (?:a lot|in advance|so much))?|thank you(?: (?:so|very) much)?',
];

/** A clause that begins so tells of who asks, or of what they read, and asks nothing. */
export const OF_ASKER =
  "(?:i|i'm|im|i've|ive|i'd|i am|we|we're|we've|my|our|me and|someone|somebody|people|a friend|working|writing|doing|reading|looking|trying|studying|" +
  'preparing|researching|curious|confused|interested|new here|just|sorry|thanks|thank you|apologies|quick|long time|first time|hope|hoping|need|needed|got|' +
  'been|was|you know|you said|you told|as (?:a|an|part of)|' +
  'for (?:my|our|a|an|the|some) (?:\\w+ )*(?:essay|paper|homework|class|report|project|assignment|presentation|article|thesis|exam|test|quiz|blog|podcast|school|work|research|friend|colleague)|' +
  '(?:according to|based on|from|in|per|as per) (?:the|this|that|your|these) (?:article|articles|story|stories|source|sources|report|reports|text|news|piece|passage))\\b';
