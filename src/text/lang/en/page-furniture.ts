/**
 * English of web pages that is not of the story: what leads elsewhere, asks, labels or stamps. A pattern is matched
 * against one block of text. A sentence of news must not match, so each is tied to a block's start, to its whole, or to
 * words that only pages use of themselves.
 */
import { ANY_MONTH, ANY_WEEKDAY } from './calendar.ts';
import { phrases, words } from '../words.ts';

/** Matches a block that begins with one of the patterns. */
const begins = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})`, 'iu');
/** Matches a block that is one of the patterns. */
const is = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})[\\s.:!…>»]*$`, 'iu');

/** What leads to other stories. */
const LEADS = begins(
  '(?:please )?(?:also |must[ -])?(?:read|see|watch|listen)(?: (?:more|also|next|now|this|here|again|the full (?:story|article|report|interview|list)))?\\s*(?:[:|>»–—]|-(?!\\p{L})|$)',
  '(?:read|see|watch|listen to|learn|find out|discover|view) (?:more|also|next)\\b(?: (?:from|on|about|of|here|stories|in)\\b|[^.!?]*$)',
  "(?:also|must|don['’]t miss(?=\\s?(?:…|\\.{3}))|don['’]t miss|more|related|recommended|gallery|photos|pictures|in pictures|video|podcast|quiz|go deeper|dig deeper|explore more|keep reading|further reading|what to read|icymi|in case you missed (?:it|this)(?: earlier)?|more on|more about|editor['’]s picks?|top story|follow)\\s*(?:[:|»…]|\\.{3}|$)",
  'also (?:read|see)\\b|also on [^.!?]{2,40}$',
  'recommended for you',
  'you (?:may|might)(?: also)? (?:like|be interested|have missed)\\b[^.]{0,30}$',
  'more (?:from|stories|news|coverage|top stories|on this|like this|in|to explore|for you)\\b[^.]{0,60}$|more from\\b[^.!?]{0,140}$|more (?:[^\\s.!?]+ ){1,5}(?:coverage|stories|headlines)$',
  'most (?:read|viewed|popular|recent|shared|commented)\\b[^.]{0,40}$',
  "(?:top|trending|latest|popular|featured|other|today['’]s) (?:stories|news|articles|posts|headlines|videos?|topics|now)\\b[^.]{0,60}$",
  'what to read next|keep scrolling|live (?:updates|blog|coverage)\\s*[:|]',
  'read (?:the )?full\\b|read or share this|click (?:here|the (?:link|image|video|button)|on the|to (?:play|view|watch|expand|enlarge|share|print)\\b)|tap (?:here|to)|to read more',
  "for more on\\b[^.]{0,60}\\bsee our\\b|find (?:more|all)\\b[^.]{0,60}\\bhere[.!]?$|you can (?:read|find|see|watch|follow) (?:more|all|the full|our)\\b[^“”]{0,60}\\bhere[.!]?$|don['’]t miss our\\b",
  'watch (?:the|a)\\b[^.“”]{0,60}\\b(?:above|below|here)[.:!]?$',
  'view (?:gallery|all|comments|the latest)|see (?:all|inside)\\b[^.]{0,40}$|show more|load more',
);

/** Words of the one who speaks, behind what is said. */
const REPORTED =
  '[^“”]*,["’]? (?:[^\\s,.!?“”]+ ){1,5}(?:said|says|told|tells|wrote|warned|urged)\\b(?! you\\b)';
/** What asks the reader to sign up, pay, follow, write or share. */
const ASKS = begins(
  // “Join us or be left behind, he told them.”
  `(?!${REPORTED})(?:${[
    '(?:please |click to |free )?(?:sign[ -]?up|subscribe|register|log ?in|sign in)\\b(?!.*\\b(?:said|says|told|tells|asked)\\b)',
    '(?:join|follow)\\b[^.!?”“]{0,60}\\b(?:whatsapp|telegram|community|facebook group|channel)\\b[^.!?”“]{0,30}[.!]?$',
    "[^”“]{0,160}\\b(?:click|sign up) here[.!]?$|if you[’']?(?:re| are) (?:seeing|reading) this\\b|follow [^.]{0,60}\\bcoverage (?:at|on|here)\\b|[^”“]*\\bplease consider (?:making|donating|supporting|subscribing|becoming)\\b",
    '[^”“]*\\bby clicking here\\b|rsvp\\b|don.t have time to read\\b|to reach the (?:reporter|editor|author|writer)s?\\b',
    'join (?:us|our|the (?:conversation|discussion|debate)|\\d|now|for free|thousands)',
    '(?:get|receive|enjoy|want|love|stay|keep|never miss)\\b[^”“]*\\b(?:newsletters?|inbox|e-?mails?|email alerts?|notifications?|delivered|updates from|our app)\\b',
    '[^”“]*\\b(?:to|in|into) your (?:inbox|e-?mail)\\b',
    'by (?:signing up|submitting|subscribing|clicking|entering your|registering|providing|continuing to|proceeding)\\b',
    'thanks? (?:you )?for (?:signing|subscribing|registering|reading|visiting|following (?:our|the|this|along)|joining us(?: today| here)?[.!]?$)',
    "success! you|you(?:['’]re| are) (?:now subscribed|signed up|all set|reading (?:the|our)\\b[^.]{0,40}\\bnewsletter)|you(?:['’]ve| have) (?:reached|used|read|\\d+|no)\\b[^“”]{0,40}\\b(?:free|gift) (?:articles?|stor(?:y|ies))",
    'gift this (?:article|story)|[^“”]{0,120}\\bcancel any ?time\\b',
    'do you know (?:more|something)(?: (?:about|that)[^“”?]{0,60}\\b(?:this|us|we|our)\\b[^“”?]{0,40})?\\?',
    'please (?:enter|check|provide|try again|log|verify|consider|enable|select|see our)|enter your|invalid e-?mail|your e-?mail',
    'already (?:a (?:member|subscriber)|have an account|registered|subscribed)|create (?:an|a free|your) account',
    '(?:follow|like|find|connect with|add) (?:us|our|me|\\p{L}+(?: \\p{L}+){0,3}) (?:on|at|as|via) (?:twitter|x|facebook|instagram|whatsapp|telegram|youtube|tiktok|google|linkedin|threads|bluesky|flipboard|our)\\b',
    'follow (?:us|me|him|her|@|along|our|topics|author)',
    'share (?:this|or comment\\b|on (?:facebook|twitter|x|whatsapp)|your (?:\\p{L}+ ){0,3}(?:thoughts|views|story|stories)|via|the article|story|options)|copy link|download (?:the|our) app|get our (?:free )?app',
    '(?:have you|do you have|got|know|have) (?:got )?(?:a|any|an|more) (?:news )?(?:story|tips?|question|opinion|information|confidential tip|something to)\\b[^.]{0,40}[?:.]',
    '(?:e-?mail|contact|message|write to) (?:us|our|the (?:editor|newsroom|author|reporter))\\b|send (?:us|(?:news )?tips|your (?:stories|tips|letters))|let us know|leave a (?:comment|reply)|view comments|be the first to|post a comment|what do you think(?: (?:of|about) (?:it|this|that|these|those)\\b[^?]{0,40})?[?!.]|what do you think\\b.*\\b(?:comments?|below|poll|vote|tell us)\\b',
    'stay (?:with|tuned(?: (?:to|with))?)\\b[^“”.]{0,40}\\bfor (?:updates|more|the latest)\\b|(?:get|receive) (?:the|our)\\b[^.!?“”]{2,40} (?:briefing|bulletin|digest|round-?up)$',
    'start your (?:day|morning|week|evening) with\\b[^“”]{0,60}\\b(?:news|stories|headlines|briefing)\\b[^“”]{0,20}$',
    '(?:was|is) this (?:article|page|story|information) (?:helpful|useful)\\b|did you find this (?:article|page|story)\\b',
    '[^“”]{0,160}\\bif you (?:spot|see|find|notice) (?:an?|any) (?:errors?|mistakes?|typos?)\\b|when we learn of (?:a mistake|an error|errors|mistakes)\\b',
    'become a (?:member|subscriber|supporter|patron)|donate\\b|make a donation|help us (?:to )?(?:keep|continue|report|fund|hold|expose|uncover|investigate)|support (?:our|us|quality|independent)\\b',
    'to (?:unsubscribe|opt out)|you can (?:unsubscribe|opt out|withdraw|change your)|this (?:site|form) is protected',
    'unlock (?:this|unlimited|your|all|full|access)|try (?:it |us )?free|start (?:a free|your (?:free )?(?:trial|subscription))',
    'this (?:article|story|content) is (?:only|reserved|free|exclusively|for subscribers)|to (?:continue|keep) reading',
  ].join('|')})`,
);

/** The page's own labels: advertising, rights, tools. */
const LABELS = begins(
  'advert(?:isement|ising)?\\b[^.]{0,40}$|ads by|affiliate (?:links?|disclosure)|advertising disclosure|our standards:|a post shared by\\b|partner content|brought to you',
  '(?:the )?(?:story|article|content) (?:continues|resumes)(?: (?:below|after|beneath|under|here|following|with)\\b.{0,80}|\\W*)$|continue[sd]? below|skip (?:to|past|ad|navigation)\\b[^.!?]{0,40}$|loading(?:\\.\\.\\.|…)',
  'copyright (?:©|\\(c\\)|\\d{4})|©|\\(c\\)|\\(?all rights reserved|no part of this (?:article|story|text|material|publication|work|web ?site|site|content)\\b|[^”“]{0,240}\\ball rights reserved\\b|[^.”“]{0,60}©[^”“]{0,20}\\d{4}',
  'reuse (?:this )?content|in this (?:article|story)[:]?$|table of contents|show key events|back to top',
  'video (?:player|ad|duration|unavailable|caption)\\b|video will (?:start|begin|play|resume)\\b|the video above|(?:watch|listen) (?:to this|the video|below|above|live)\\b|listen(?:ing)? to (?:this )?(?:article|story)|your browser does not',
  `this (?:article|story|post|piece|essay|reporting) (?:(?:originally|first) appeared|was (?:(?:originally|first) published (?:(?:on|by|in|at)\\b|\\d|(?:${ANY_MONTH})\\b)|(?:produced|supported|funded|made possible) (?:with|by|through|in))|is (?:republished|part of))\\b`,
  'this (?:article|story|post|page) (?:contains|may contain|includes) (?:affiliate|links|references to products|sponsored)|[^“”]{0,160}\\bwe (?:may|might) (?:earn|receive) (?:an? )?(?:\\p{L}+ )?(?:commissions?|compensation)\\b|we (?:may|might|could) (?:earn|receive|get|make)\\b.*\\b(?:links?|purchases?|sales?|affiliates?|commissions?|retailers?|partners)\\b|(?:when|if) you (?:buy|purchase|click)\\b.*\\b(?:links?|affiliate|(?:we|us|our|earns?)\\b.*\\bcommission|commission to us)\\b',
  'our (?:stories|articles|content|reporting|work) (?:may|can|is|are) (?:be )?(?:republished|reprinted|reused|licensed|available)\\b|[^“”]{0,120}\\b(?:republished?|licensed|available) under (?:an? )?(?:the )?creative commons\\b',
  '(?:listen to|watch|read|hear|see|view|check out) (?:the|our|his|her|their|this) (?:full|complete|entire|whole|original|extended) (?:story|interview|article|report|post|piece|episode|video|conversation|discussion|podcast|statement|letter|speech|document|release|study|paper|list|results|review|transcript)\\b',
  '(?:browse|search|visit|explore) (?:the|our|all)\\b[^.!?“”]{0,40} archives?$',
  '(?:you (?:may|can|are free to) |please )?(?:feel free to )?re-?publish (?:this|our|these|the)\\b[^.!?“”]{0,30}\\b(?:articles?|stor(?:y|ies)|work|content|piece|posts?)\\b',
  'why (?:you can |you should |to )?trust\\b[^.?!]{0,40}$|the post .{2,200} (?:appeared first|first appeared) on .{2,80}$',
  '(?:the )?(?:associated press|ap)(?:.?s? [^“”.]{0,80})? receives?\\b[^“”]{0,80}\\bsupport from\\b|[^“”.]{2,80}\\bjournalism (?:co-)?funded by\\b|[^“”.]{0,80}\\b(?:show|see|view) all updates$|reuters graphics\\b[^.!?]{0,80}$',
  'add .{2,40} (?:on|to|as) (?:google|your)\\b|make .{2,40} preferred source|image (?:source|caption|credit|copyright)(?!\\s\\p{Ll})|\\[\\d+/\\d+\\]|[^“”]*\\bacquire licensing rights\\b|media caption|photo (?:gallery|caption)|view image|slide \\d|(?:hide|show) caption|estimated reading|min read',
  'to (?:play|view|see|watch) this (?:video|content|post|tweet|embed)\\b|sorry, (?:this|the) (?:video|content)|allow \\p{L}+ content\\b|this (?:article|story|page) contains content\\b|generating key (?:points|takeaways)',
  "we(?:['’]re| are) (?:now )?(?:closing|wrapping up|pausing) (?:our|this) (?:live\\b|blog|coverage)|this live (?:blog|page|coverage) (?:is|has)(?: been)?(?: now)? (?:closed|paused|ended)\\b",
  '(?:(?:pic\\.twitter\\.com|https?:/)/\\S+|[^“”.!?]{2,50} \\(@\\w+\\)[^“”.!?]{0,30}|(?:e-?mail|contact|tips?):? \\S+@\\S+)$',
  '[^“”]{0,200}\\b(?:reprinted|reproduced|used) (?:with|by) (?:kind |the )?permission\\b',
  'disclaimer:|(?:the )?(?:views|opinions) (?:expressed|stated|in this)\\b[^“”]*\\b(?:authors?|writers?|own|reflect|represent)\\b',
  '(?:for )?the latest (?:news|updates|headlines|stories)\\b.*\\b(?:follow|visit|sign|download|whatsapp|channel)\\b|follow topics?|quotes? delayed',
);

/** What a page labels with a colon. */
const LABELLED = begins('topics?:|tags?:|categor(?:y|ies):|keywords:');

/** The same, when they are all that a block says. */
const WHOLE = is(
  "ad|ads|advert|share|save|print|close|comments?|\\d+ comments?|close|play|play video|play audio|pause|mute|unmute|full ?screen|now playing|enlarge|expand|transcript|tags|topics?|trending|staff|staff (?:writer|reporter)|sponsored|promoted|editor['’]s note|correction|text size|font size|contact us|about us|about the authors?|cookies?|key (?:events?|points?)|live|breaking|breaking news|watch|exclusive|opinion|analysis|explainer|premium|loading|ticker|advertisement|getty|supplied|updated|published|modified|\\d+ ?(?:of|/) ?\\d+|\\d+ min(?:ute)?s?(?: read)?|subscribers? only|for subscribers|home|menu|search|news|sports?|\\(?file photo\\)?|powered by .{2,40}|gift this (?:article|story)|(?:listen|hear)(?: (?:to )?this (?:story|article))?(?:,? \\d+ min(?:ute)?s?)?|(?:estimated )?read(?:ing)? time:? .{0,20}|recommended by our editors|print this (?:page|article|story)|save for later|view original (?:article|story)|related information|(?:latest )?updates|story highlights|what you need to know|at a glance|(?:ai-generated summary|summary is ai-generated).{0,40}|toggle caption|ask our ai .{0,40}|(?:text size )?(?:a[+-]? ?){2,3}|you have full access to this article.{0,40}|reuters|ap|afp|epa|pa|this is a (?:breaking|developing) (?:news )?story(?:\\. .{0,60})?|more|(?:save|bookmark|hear|republish|reprint|share)(?: this| full)? (?:story|article)(?: read aloud)?|bookmark|\\d+ shares?|add to reading list|reprints?(?: (?:and|&) permissions)?|ends|(?:browse|view|see|search)(?: (?:by|all|our|the|past|back))* (?:issues?|archives?|editions?|sections?|topics?|categories)|(?:current|past|back|previous|next|latest|all|this) (?:issues?|editions?)|ad feedback|comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)|views (?:expressed )?(?:here )?are (?:personal|(?:his|her|their) own)|updates to this page|promoted links by .{2,20}|content (?:from|by) our partners|from our partners|view this post on .{2,20}|screenshot(?: (?:via|from) .{2,20})?",
);

/** What asks wherever it stands in a block. */
export const ASKS_ANYWHERE =
  /\b(?:sign up|subscribe) (?:to|for|now|here|today)\b[^”“.]{0,60}\b(?:newsletters?|inbox)\b|\bour (?:\p{L}+ ){0,2}newsletters?\b|\bget in touch (?:at|via|by e-?mail|with us)\b|\b(?:follow us on|our whatsapp (?:channel|group)|download our)\b|\bfor only \W?\S+ a (?:week|month|year)\b/iu;

const SELF =
  '(?:(?:blog |news )?(?:article|story|post|report|piece|headline|page|item|column|essay|blog|feature|review|guide|explainer|interview))';
/** What tells of the text itself: what was changed in it, who or what made it. */
const ITSELF = begins(
  `(?:[^“”.:]{0,40}[:.—–-] ?)?this ${SELF}(?:, [^“”.:]{0,60},)? (?:was|has been|is)(?: \\p{L}+ly)? (?:amended|updated|corrected|edited|revised|translated|auto-?generated|generated)\\b`,
  `(?:[^“”.:]{0,40}[:.—–-] ?)?(?:an?|the) (?:earlier|previous|prior|original) version of (?:this|our) ${SELF}\\b`,
  `an? (?:\\p{L}+ ){0,2}version of this ${SELF} (?:also )?(?:first |originally )?(?:appears|appeared|ran|was (?:first |originally )?(?:published|printed))\\b`,
  'this version (?:corrects|updates|adds)\\b|this is an? (?:updated|corrected|edited) version\\b',
  '(?:correction|clarification)s?(?: (?:and|&) clarifications?)?(?:,? \\(?[\\p{L}.]+ \\d[^:]{0,15}|,? \\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}[^“”!?]{0,25}?):',
  `an? (?:correction|clarification) (?:was|has been) (?:made|added|issued)\\b|corrections?(?: (?:to|in|of) this ${SELF}| ?[—–-] (?:this|an|a|the|in|on|due)\\b)`,
  `[^“”"]{0,200}\\bwe (?:regret|apologi[sz]e for) (?:the|this|any) (?:errors?|mistakes?|inaccurac(?:y|ies))\\b`,
  `(?:except for|barring) the headline, this ${SELF}\\b|this ${SELF} has not been edited\\b|first published (?:on|in|by) [^.“”]{2,40}\\.?$`,
  `editor['’]?s['’]? note ?[:—–-] ?(?:this ${SELF}|the disclaimer)\\b`,
  '(?:this |the )?(?:summary|article|translation|audio|transcript|voice|text)(?: (?:is|was|has been))? (?:generated|created|translated|produced|read) (?:by|with|using)(?: the help of)? (?:an? )?(?:ai|artificial intelligence|machine)\\b',
);

/** What labels what was wrong, without its day: of the story only where the text goes on behind the label. */
const CORRECTED = begins('(?:correction|clarification)s?(?: (?:and|&) clarifications?)?:');

const NAME = "\\p{Lu}[\\p{L}.'’-]+";
const NAMES = `${NAME}(?:(?:,? and|,|;| in| of)? ${NAME}){0,14}`;
const WORKED = words(
  'reporting writing editing research graphics written edited produced compiled reported',
)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
/** Who else worked on a story. */
const CONTRIBUTED = new RegExp(
  `^\\(?(?:${[
    `(?i:[^“”]{2,240}\\bcontributed (?:to )?(?:this|the) ${SELF}\\b[^“”]{0,60})`,
    `(?:\\p{L}+ )?(?:(?i:writers?|reporters?|correspondents?|staff) )?${NAMES} contributed(?: (?:research|reporting|writing|material|information)(?: from ${NAMES})?)?`,
    '(?i:contributing: .{2,80})',
    '(?i:(?:additional |further )?(?:reporting|writing|research) by [^“”]{2,120}\\b(?:reporting|writing|editing) by .{2,80})',
    `(?:[Aa]dditional |[Ff]urther )?(?:${WORKED}) by:? ${NAMES}(?:[.;] (?:\\p{L}+ )?(?:${WORKED}) by ${NAMES})*`,
    '(?i:with (?:files|inputs?|reporting|additional reporting) (?:from|by) .{2,60})',
    '(?i:with (?:\\p{L}+) inputs?)',
    `${NAMES} reported from ${NAMES}(?:,? and ${NAMES} from ${NAMES})*`,
  ].join('|')})[.)]*$`,
  'u',
);

/** Stands for the site’s name in a text that `SERVICES` is matched against. */
export const SITE = '__site__';
/** What speaks to readers of the page's own things; it has words of `ADDRESSED` too. `__site__` stands for the site’s name. */
export const SERVICES =
  /\b(?:our|__site__(?:['’]s)?) (?:\p{L}+[ -]){0,3}(?:apps?|newsletters?|briefings?|alerts|channels?|journalism|reporting|newsroom|subscribers?|subscriptions?|memberships?|comments?|advertisers|podcasts?|roundups?)\b|__site__ (?:community|family|team|page|for (?:just|only|free))\b|\b(?:subscri(?:be|ption)|access|supporter|follow|contact|support|read|reading|set|gift|member|join) (?:to |of |by |with |for )?(?:the )?__site__|\b(?:support|contact|message|e-?mail) us\b|\bhelp us (?:to )?(?:keep|fund|continue|report)\b|\bour work possible\b|\bhear from you\b|\bsend you (?:an? |our |the )?(?:\p{L}+[ -]){0,3}(?:e-?mails?|newsletters?|roundup|briefing|alerts?|stories|news)\b|\bchip in\b|\b(?:reader|listener)-(?:funded|supported)\b|\bcomments? (?:section )?below\b/iu;
/** How readers are spoken to. */
export const ADDRESSED =
  /\b(?:you|your|please)\b|\b(?:make a (?:contribution|donation|gift)|become an? (?:member|supporter|subscriber))\b|^(?:please |to )?(?:download|get|follow|join|support|subscribe|watch|set|start|visit|read|enjoy|donate)\b/iu;

const WIRES = 'afp|reuters|ap|pa|dpa|pti|ani|ians|bernama|xinhua|efe|tass|aap';
/** "(ANI)", "js/rc (dpa, AFP)": the agency, perhaps behind the letters of those who edited. */
const WIRE_ALONE = new RegExp(
  `^(?:\\p{Ll}{1,4}(?:[/,] ?\\p{Ll}{1,4}){0,3} )?\\(?(?:${WIRES})(?:, ?(?:${WIRES}))*\\)?\\.?$`,
  'iu',
);
/** Captions and credits of pictures. */
const CREDITED =
  /^(?:(?:photos?|photographs?|pictures?|images?|pics?|credit|illustrations?|graphic|caption|source|file (?:photo|picture|image)|stock (?:photo|image))(?: (?:by|credit|source|courtesy|illustration))?\s*(?:[:|/–—]|-(?![a-z]))|\(?(?:file|pic|photo)s?\)|via getty)/i;
const CREDIT_AT_END = new RegExp(
  [
    '[(\\[] ?(?:(?:main )?(?:photos?|photographs?|images?|pictures?|pics?|credit|illustration|graphic|video|screenshot|screengrab)(?: (?:by|credit|source|courtesy|illustration))?\\s*[:|/-]|(?:photo|image|picture|illustration)s? (?:by|courtesy)|(?:photo|picture|image)s?\\s*[)\\]]|(?:ap|afp|epa|getty|reuters|shutterstock) ?(?:photo|images?|\\/)|(?:getty|alamy|shutterstock|istock|rex features)\\b)[^)\\]]*[)\\]]?\\.?$',
    `(?:[|/–—-]|\\b(?:photos?|images?|pictures?|credit):|©|\\bvia|\\bby)\\s*(?:[\\p{L}. ]{2,40}[/|,]\\s*)?(?:getty|getty images(?:\\/\\p{L}+)?|shutterstock|istock|istockphoto|alamy(?: stock photo)?|ap photo|epa|epa-efe|unsplash|pexels|flickr|wikimedia(?: commons)?|pa wire|supplied|file photo|(?:${WIRES}) (?:photo|pic|picture|file)s?)\\.?\\)?$`,
    `(?:[|/]|[–—-]\\s*[\\p{L}. ]{2,40}[/|,]|\\b(?:photos?|images?|pictures?|credit):|©|\\bvia|\\bby)\\s*(?:${WIRES})\\.?\\)?$`,
    '[–—-] (?:video|in pictures|audio|podcast)$|\\bgetty images\\b[^.!?]{0,30}$',
    '[.!?] (?:photo|photograph|picture|image|pic)s?: ?[^.!?“”]{2,60}\\.?$',
  ].join('|'),
  'iu',
);
/** "(Ida Roe/Selby Mail)" at the end of a caption. */
const CREDITED_AT_END = new RegExp(
  `[(\\[](?:${NAME} ){1,3}${NAME} ?\\/ ?(?:${NAME} ?){1,5}(?:via ${NAME})?[)\\]]\\.?$`,
  'u',
);
/** A news agency's name at the end: of an agency's story, or of a caption. */
export const WIRE_AT_END = new RegExp(`(?:[–—-]\\s*|\\()(?:${WIRES})\\)?\\.?$`, 'iu');
/** "Ann Smith/Reuters", "Tom Hall for The Courier". */
const CREDITED_NAME =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}.'’-]+ ?(?:\/|[|•·]|via|for) ?(?:\p{Lu}[\p{L}.'’-]* ?){1,4}$/u;

/** What labels a credit or a link: alone, or with a colon, a slash or a name behind it; "Reuters reported" goes on. */
export const CREDIT_LABELS =
  '(?:photo(?:s|graphs?)?|pictures?|images?|videos?|graphics?|illustrations?|captions?|file photo|getty(?: images)?|' +
  'ap(?: photo)?|reuters|afp|epa|sources?|read more|see also|related|watch|listen)' +
  '(?: (?:captions?|credits?|photos?|images?|courtesy|copyright|sources?))?';
/** What opens a line that asks something of the reader, in plain text. */
export const ASKS_OF_READER = 'sign up|subscribe|click here|advertisement';

/** What begins a label, a credit or a line that leads elsewhere; a sentence of news may begin with it too. */
const MAY_BE = begins(
  'continue reading|read our|paid (?:content|post)|scroll (?:down|to)\\b|jump to|reading time|market data|image (?:source|caption|credit|copyright)',
  'for more\\b[^.]{0,80}\\b(?:click|visit|newsletter|follow|listen|subscribe|stories)',
  'sponsored (?:by|content|links?)|promoted (?:by|content|stories)|paid for by|presented by|distributed by',
  'related (?:stor(?:y|ies)|articles?|content|coverage|topics?|links?|news|posts?|reading|reads|video)\\b|recommended (?:stor|articles?|reading|video)',
  'up next|next (?:article|story|post)\\b|previous (?:article|story|post)\\b',
  'copyright [^.]{0,40}\\d{4}|no part of this|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings|notice|preferences)',
  'report (?:this|an error|a typo)|topics? (?:in|mentioned)\\b[^.!?]{0,60}$|filed under|posted in|(?:this|the) video (?:is|can|will|requires)|video will|audio (?:by|version|available)',
  'getty images|(?:ap|afp|reuters|getty) (?:photos?|images?)\\b|(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|artwork) (?:by|courtesy of|from|via|credit|supplied)\\b',
);
/** All such patterns. */
export const MAY_BE_FURNITURE: readonly RegExp[] = [
  ASKS,
  MAY_BE,
  LEADS,
  LABELLED,
  CREDITED,
  CORRECTED,
];
/** A label with its colon, and what stands behind it. */
export const LABEL_AND_REST = /^\p{L}[\p{L} ,&'’]{0,40}:\s*(?<rest>.*)$/su;
/** Words to readers, or of the page itself. */
export const TO_READERS =
  /\b(?:you|your|our|us|please|click|tap|newsletters?|inbox|journalism|coverage|subscri(?:bers?|ptions?)|whatsapp|telegram|podcasts?|the app|cookies)\b|\S+@\S+|https?:|\bhere[.!]*$|\bthis (?:site|website|page|story|article|post)\b/iu;

/** What speaks of the text itself. */
export const OF_ITSELF = new RegExp(
  `\\bthis ${SELF}\\b|\\b(?:earlier|previous|prior|original) version of (?:this|our)\\b`,
  'iu',
);

/** Who paid for a text, where no more of the story follows. */
export const MADE_BY = begins(
  'this (?:report|project|series|investigation) (?:(?:originally|first) appeared|was (?:(?:originally|first) published (?:on|by|in|at)|(?:produced|supported|funded|made possible) (?:with|by|through|in))|is (?:republished|part of))\\b',
);

/** What a title says of the kind of page, behind the headline or the site's name. */
export const PAGE_KINDS =
  /(?:^|\s*[-–—|:(]\s*)(?:printer[- ]friendly(?: (?:version|page|format))?|print (?:version|this page|view)|printable version|amp version)\)?$/iu;

/** Of no story. */
export const FURNITURE: readonly RegExp[] = [
  LABELS,
  WHOLE,
  ITSELF,
  CONTRIBUTED,
  WIRE_ALONE,
  CREDIT_AT_END,
  CREDITED_AT_END,
  CREDITED_NAME,
];
/** A short line that begins so between two line breaks is apart. */
export const APART_LINES: readonly RegExp[] = [...FURNITURE, LEADS, LABELLED, CREDITED, CORRECTED];

/** What follows a writer's name in the lines about that writer below a story. */
export const BIOGRAPHY =
  /^,? ?(?:\([^)]*\) ?)?(?:,[^,]{3,80}, )?(?:is|was|has|have|had|covers?|writes?|reports?|works?|worked|joined|can be|lives|holds|specializ|specialis|graduated|grew up|studied|contributed|edits|leads|teaches|previously|also|currently|hosts|spent|serves|are|began|started)\b/i;

/** The same where the name stands elsewhere or not at all. */
export const BIOGRAPHICAL =
  /^(?:about the (?:author|writer|reporter)s?|[^“”]{0,160}\b(?:reach|contact|e-?mail|write to) (?:him|her|them) at \S+@|(?:he|she|they) (?:can be reached|tweets)|(?:reach|contact|e-?mail|follow) (?:him|her|them|reporter|[\p{L} ]{2,30}) (?:at|on|@|:) ?(?:his |her |their |the )?(?:@|\S+@|https?:|\+?\(?\d[\d() -]{5}|\[|(?:twitter|facebook|instagram|linkedin|bluesky|threads|mastodon|signal|x|e-?mail)\b)|[\w.+-]+@[\w-]+\.[\w.]+$|@\w+$)/iu;

/** The same, where no more of the story follows: it may tell of one of its people. */
export const MAY_BE_BIOGRAPHICAL =
  /^(?:(?:the )?(?:author|writer)s? (?:is|are)\b|(?:he|she|they) (?:covers|writes about|previously (?:worked|covered)))/iu;

/** The same of somebody whom the page names nowhere else, in the last lines: "Ann Smith is a writer in Selby and the author of two books." */
export const BIOGRAPHY_AT_END =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|was) (?:an?|the|our) (?!(?:\p{L}+ ){1,4}to be\b)(?:[\p{L}'’-]+,? ){0,5}?(?:journalist|reporter|correspondent|editor|columnist|contributor|writer|author|professor|lecturer|fellow|freelancer|blogger)\b(?!.*\b(?:said|heard|told)\b)/u;

/** Words of a line that only says when: when nothing else is in it, it is a stamp. */
export const STAMP_WORDS = new RegExp(
  String.raw`\b(?:(?:first|last|originally|re)[- ]?)?(?:published|updated|posted|modified|created|edited|on|at|by|from|date|time|as of|ago|hours?|hrs?|minutes?|mins?(?: read)?|seconds?|secs?|days?|weeks?|months?|years?|h|m|d|am|pm|a\.m|p\.m|noon|midnight|just now|edt|est|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|gmt|utc|bst|cet|cest|sast|ist|aest|aedt|hkt|sgt|the|of|and|an?|block time|o['’]clock|yesterday|today|${ANY_WEEKDAY}|${ANY_MONTH})\b|\d+(?:st|nd|rd|th|h|m|d|am|pm)?`,
  'gi',
);

/** What can be done with a page: a line of nothing else is its bar of buttons. */
export const TOOL_WORDS =
  /\b(?:facebook|twitter|x|e-?mail|whatsapp|telegram|reddit|linkedin|pinterest|messenger|sms|flipboard|bluesky|threads|mastodon|pocket|tumblr|copy|link|url|print|save|share|shares|bookmark|tweet|post|comments?|via|on|with|by|this|article|story|page|\d+)\b/giu;

/** Lines of a plain text that are of the page and not of its story. */
export const ASIDE = begins(
  'read (?:more|also|next)\\b|also read\\b|see also\\b|related(?: stor(?:y|ies)| articles?)?:|more from\\b|most read\\b',
  'follow us\\b|share this\\b|subscribe\\b|sign up (?:for|to)\\b|click here\\b|log in\\b|already a (?:member|subscriber)|stay with us\\b',
  'advertisement\\b|copyright\\b|©|\\(c\\) \\d|all rights reserved',
);

/** What labels the day on which the story was published. */
export const PUBLISHED_LABELS = phrases(
  'first published|published|posted|publication date|date published',
);
/** What labels another day. */
export const OTHER_DAY_LABELS = words(
  'updated modified edited received accepted revised submitted accessed born expires',
);
/** Where a label begins right behind the day of another one. */
export const BEGINS_DAY_LABEL = words('published updated modified posted received accepted');

/** Sends readers on to another place of the page: "Read the rest here.", "Follow Ann Smith on Twitter @ann." */
export const SENDS_ON =
  /^\W*(?:(?:you can|please|or|and|to|for more\b[^,.]*,) )*(?:(?:read|see|watch|listen|view|hear|check|click|tap|find out|learn|find|get)\b(?:[\s,]+[^\s.!?]+){0,9}\s(?:here|below|above|this link|the link)|follow\b.{0,60}(?:\s@\w+|\bon (?:twitter|facebook|instagram)(?: @?\w+)?))\W*$/iu;
