/**
 * English of web pages that is not of the story: what leads elsewhere, asks, labels or stamps. A pattern is matched
 * against one block of text. A sentence of news must not match, so each is tied to a block's start, to its whole, or to
 * words that only pages use of themselves.
 */
import { ANY_MONTH, ANY_WEEKDAY } from './calendar.ts';

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
  "(?:also|must|don['’]t miss(?=\\s?(?:…|\\.{3}))|don['’]t miss|more|related|recommended|gallery|photos|pictures|in pictures|video|podcast|quiz|go deeper|keep reading|further reading|editor['’]s picks?|top story)\\s*(?:[:|»…]|\\.{3}|$)",
  'also (?:read|see)\\b|also on [^.!?]{2,40}$',
  'related (?:stor(?:y|ies)|articles?|content|coverage|topics?|links?|news|posts?|reading|reads|video)\\b',
  'recommended (?:for you|stor|articles?|reading|video)',
  'you (?:may|might)(?: also)? (?:like|be interested|have missed)\\b[^.]{0,30}$',
  'more (?:from|stories|news|coverage|top stories|on this|like this|in|to explore|for you)\\b[^.]{0,60}$|more from\\b[^.!?]{0,140}$|more (?:[^\\s.!?]+ ){1,5}(?:coverage|stories|headlines)$',
  'most (?:read|viewed|popular|recent|shared|commented)\\b[^.]{0,40}$',
  "(?:top|trending|latest|popular|featured|other|today['’]s) (?:stories|news|articles|posts|headlines|videos?|topics|now)\\b[^.]{0,60}$",
  'what to read next|up next|next (?:article|story|post)\\b|previous (?:article|story|post)\\b|continue reading|keep scrolling',
  'read (?:the )?full\\b|read our|read or share this|click (?:here|the (?:link|image|video|button)|on the)|tap (?:here|to)|to read more',
  'for more\\b[^.]{0,80}\\b(?:click|visit|newsletter|follow|listen|subscribe|stories)',
  'view (?:gallery|all|comments|the latest)|see (?:all|inside)\\b[^.]{0,40}$|show more|load more',
);

/** What asks the reader to sign up, pay, follow, write or share. */
const ASKS = begins(
  '(?:please |click to |free )?(?:sign[ -]?up|subscribe|register|log ?in|sign in)\\b(?!.*\\bsaid\\b)',
  '(?:join|follow)\\b[^.!?”“]{0,60}\\b(?:whatsapp|telegram|community|facebook group|channel)\\b[^.!?”“]{0,30}[.!]?$',
  "[^”“]{0,160}\\b(?:click|sign up) here[.!]?$|if you[’']?(?:re| are) (?:seeing|reading) this\\b|follow [^.]{0,60}\\bcoverage (?:at|on|here)\\b|[^”“]*\\bplease consider (?:making|donating|supporting|subscribing|becoming)\\b",
  '[^”“]*\\bby clicking here\\b|rsvp\\b|don.t have time to read\\b|to reach the (?:reporter|editor|author|writer)s?\\b',
  'join (?:us|our|the (?:conversation|discussion|debate)|\\d|now|for free|thousands)',
  '(?:get|receive|enjoy|want|love|stay|keep|never miss)\\b[^”“]*\\b(?:newsletters?|inbox|e-?mails?|email alerts?|notifications?|delivered|updates from|our app)\\b',
  '[^”“]*\\b(?:to|in|into) your (?:inbox|e-?mail)\\b',
  'by (?:signing up|submitting|subscribing|clicking|entering your|registering|providing|continuing to|proceeding)\\b',
  'thanks? (?:you )?for (?:signing|subscribing|registering|reading|visiting)',
  'please (?:enter|check|provide|try again|log|verify|consider|enable|select|see our)|enter your|invalid e-?mail|your e-?mail',
  'already (?:a (?:member|subscriber)|have an account|registered|subscribed)|create (?:an|a free|your) account',
  '(?:follow|like|find|connect with|add) (?:us|our|me|\\p{L}+(?: \\p{L}+){0,3}) (?:on|at|as|via) (?:twitter|x|facebook|instagram|whatsapp|telegram|youtube|tiktok|google|linkedin|threads|bluesky|flipboard|our)\\b',
  'follow (?:us|me|him|her|@|along|our|topics|author)',
  'share (?:this|on (?:facebook|twitter|x|whatsapp)|your (?:\\p{L}+ ){0,3}(?:thoughts|views|story|stories)|via|the article|story|options)|copy link|download (?:the|our) app|get our (?:free )?app',
  '(?:have you|do you have|got|know|have) (?:got )?(?:a|any|an|more) (?:news )?(?:story|tips?|question|opinion|information|confidential tip|something to)\\b[^.]{0,40}[?:.]',
  '(?:e-?mail|contact|message|write to) (?:us|our|the (?:editor|newsroom|author|reporter))\\b|send (?:us|your (?:stories|tips|letters))|let us know|leave a (?:comment|reply)|view comments|be the first to|post a comment|what do you think',
  'become a (?:member|subscriber|supporter|patron)|donate\\b|make a donation|help us (?:to )?(?:keep|continue|report|fund)|support (?:our|us|quality|independent)\\b',
  'to (?:unsubscribe|opt out)|you can (?:unsubscribe|opt out|withdraw|change your)|this (?:site|form) is protected',
  'unlock (?:this|unlimited|your|all|full|access)|try (?:it |us )?free|start (?:a free|your (?:free )?(?:trial|subscription))',
  'this (?:article|story|content) is (?:only|reserved|free|exclusively|for subscribers)|to (?:continue|keep) reading',
);

/** The page's own labels: advertising, rights, tools. */
const LABELS = begins(
  'advert(?:isement|ising)?\\b[^.]{0,40}$|ads by|sponsored (?:by|content|links?)|promoted (?:by|content|stories)|paid (?:content|post|for by)|affiliate (?:links?|disclosure)|advertising disclosure|our standards:|a post shared by\\b|partner content|brought to you|presented by',
  '(?:the )?(?:story|article|content) (?:continues|resumes)|continue[sd]? below|scroll (?:down|to)\\b|skip (?:to|past|ad|navigation)|loading(?:\\.\\.\\.|…)',
  'copyright (?:©|\\(c\\)|\\d{4}|[^.]{0,40}\\d{4})|©|\\(c\\)|\\(?all rights reserved|no part of this|[^”“]{0,240}\\ball rights reserved\\b|[^.”“]{0,60}©[^”“]{0,20}\\d{4}|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings|notice|preferences)',
  'reuse (?:this )?content|report (?:this|an error|a typo)|topics?:|topics? (?:in|mentioned)|tags?:|filed under|posted in|categor(?:y|ies):|keywords:|in this (?:article|story)[:]?$|table of contents|jump to|show key events|back to top',
  'video (?:will|player|ad|duration|unavailable|caption)|this video (?:is|can|will|requires)|the video (?:will|above)|(?:watch|listen) (?:to this|the video|below|above|live)\\b|listen(?:ing)? to (?:this )?(?:article|story)|audio (?:by|version|available)|your browser does not',
  'this (?:article|story|post|piece|essay|report|reporting|project|series) (?:(?:originally|first) appeared|was (?:(?:originally|first) published (?:on|by|in|at)|(?:produced|supported|funded|made possible) (?:with|by|through|in))|is (?:republished|part of))\\b',
  'this (?:article|story|post) (?:contains|may contain|includes) (?:affiliate|links)|we (?:may|might|could) (?:earn|receive|get|make)\\b|(?:when|if) you (?:buy|purchase|click)\\b.*\\b(?:links?|commission|affiliate)\\b',
  'add .{2,40} (?:on|to|as) (?:google|your)\\b|make .{2,40} preferred source|image (?:source|caption|credit)|media caption|photo (?:gallery|caption)|view image|slide \\d|(?:hide|show) caption|getty images|estimated reading|reading time|min read',
  '(?:for )?the latest (?:news|updates|headlines|stories)\\b.*\\b(?:follow|visit|sign|download|whatsapp|channel)\\b|follow topics?|market data\\b|quotes? delayed',
);

/** The same, when they are all that a block says. */
const WHOLE = is(
  "ad|ads|advert|share|save|print|close|comments?|\\d+ comments?|close|play|play video|play audio|pause|mute|unmute|full ?screen|now playing|enlarge|expand|transcript|tags|topics?|trending|staff|staff (?:writer|reporter)|sponsored|promoted|editor['’]s note|correction|text size|font size|contact us|about us|about the authors?|cookies?|key (?:events|points)|live|breaking|breaking news|watch|exclusive|opinion|analysis|explainer|premium|loading|ticker|advertisement|getty|supplied|updated|published|modified|\\d+ ?(?:of|/) ?\\d+|\\d+ min(?:ute)?s?(?: read)?|subscribers? only|for subscribers|home|menu|search|news|sports?|\\(?file photo\\)?|powered by .{2,40}|gift this (?:article|story)|(?:listen|hear)(?: (?:to )?this (?:story|article))?(?:,? \\d+ min(?:ute)?s?)?|(?:estimated )?read(?:ing)? time:? .{0,20}|recommended by our editors|print this (?:page|article|story)|save for later|view original (?:article|story)|related information|(?:latest )?updates|story highlights|what you need to know|at a glance|(?:ai-generated summary|summary is ai-generated).{0,40}|toggle caption|ask our ai .{0,40}|(?:text size )?(?:a[+-]? ?){2,3}|you have full access to this article.{0,40}|reuters|ap|afp|epa|pa|this is a (?:breaking|developing) (?:news )?story(?:\\. .{0,60})?|more",
);

/** What asks wherever it stands in a block. */
const ASKS_ANYWHERE =
  /\b(?:sign up|subscribe) (?:to|for|now|here|today)\b[^”“.]{0,60}\b(?:newsletters?|inbox)\b|\bour (?:\p{L}+ ){0,2}newsletters?\b|\bget in touch (?:at|via|by e-?mail|with us)\b|\b(?:follow us on|our whatsapp (?:channel|group)|download our)\b|\bfor only \W?\S+ a (?:week|month|year)\b/iu;

/** Captions and credits of pictures. */
const CREDITED =
  /^(?:(?:photos?|photographs?|pictures?|images?|pics?|credit|illustrations?|graphic|caption|source|file (?:photo|picture|image)|stock (?:photo|image))(?: (?:by|credit|source|courtesy|illustration))?\s*(?:[:|/–—]|-(?![a-z]))|(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|artwork) (?:by|courtesy of|from|via|credit|supplied)\b|\(?(?:file|pic|photo)s?\)|(?:ap|afp|reuters|getty) (?:photos?|images?)\b|via getty)/i;
const CREDIT_AT_END =
  /[(\[](?:(?:main )?(?:photos?|photographs?|images?|pictures?|pics?|credit|illustration|graphic|video|screenshot|screengrab)(?: (?:by|credit|source|courtesy|illustration))?\s*[:|/-]|(?:photo|image|picture|illustration)s? (?:by|courtesy)|(?:photo|picture|image)s?\s*[)\]]|(?:ap|afp|epa|getty|reuters|shutterstock) ?(?:photo|images?|\/))[^)\]]*[)\]]?\.?$|(?:[|/–—-]|\b(?:photos?|images?|pictures?|credit):|©|\bvia|\bby)\s*(?:[\p{L}. ]{2,40}[/|,]\s*)?(?:getty|getty images(?:\/\p{L}+)?|shutterstock|istock|istockphoto|alamy(?: stock photo)?|ap photo|afp|reuters|epa|epa-efe|unsplash|pexels|flickr|wikimedia(?: commons)?|pa wire|supplied|file photo)\.?\)?$|[–—-] (?:video|in pictures|audio|podcast)$|\bgetty images\b[^.!?]{0,30}$/iu;
/** "Ann Smith/Reuters", "Tom Hall for The Courier". */
const CREDITED_NAME =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}?\p{Lu}[\p{L}.'’-]+ ?(?:\/|\||via|for) ?(?:\p{Lu}[\p{L}.'’-]* ?){1,4}$/u;

export const FURNITURE: readonly RegExp[] = [
  LEADS,
  ASKS,
  LABELS,
  WHOLE,
  ASKS_ANYWHERE,
  CREDITED,
  CREDIT_AT_END,
  CREDITED_NAME,
];

/** How pages speak of cookies and consent; two of these in a block are no news. */
export const CONSENT: readonly RegExp[] = [
  /\bcookies?\b/i,
  /\b(?:your|you) (?:consent|choices?|preferences|agree)\b|\bconsent(?:ing)? (?:to|choices|preferences)\b|\b(?:withdraw|give|manage)\b.{0,20}\bconsent\b/i,
  /\bpartners\b|\bvendors?\b|\bthird part(?:y|ies)\b/i,
  /\bpersonal (?:data|information)\b|\bdata processing\b|\bprocess(?:es|ing)? (?:your )?(?:personal )?data\b/i,
  /\blegitimate interests?\b/i,
  /\bprivacy (?:policy|notice|settings|cent(?:er|re))\b/i,
  /\b(?:accept|reject) all\b|\bagree\b.{0,30}\buse\b|\bopt[ -]out\b/i,
  /\bpersonali[sz]ed (?:ads|advertising|content)\b|\b(?:ad|content|audience) measurement\b|\bcontent measurement\b/i,
  /\b(?:information|identifiers?) on (?:a|your) device\b|\b(?:our|this) (?:web)?site\b/i,
];

/** Words of a headline that make cookies and consent the story. */
export const CONSENT_STORY = /\b(?:cookies?|consent|privacy|gdpr|tracking|personal data)\b/i;

/** What follows a writer's name in the lines about that writer below a story. */
export const BIOGRAPHY =
  /^,? ?(?:\([^)]*\) ?)?(?:,[^,]{3,80}, )?(?:is|was|has|have|had|covers?|writes?|reports?|works?|worked|joined|can be|lives|holds|specializ|specialis|graduated|studied|contributed|edits|leads|teaches|previously|also|currently|hosts|spent|serves|are|began|started)\b/i;

/** The same where the name stands elsewhere or not at all. */
export const BIOGRAPHICAL =
  /^(?:about the (?:author|writer|reporter)s?|(?:the )?(?:author|writer)s? (?:is|are)\b|(?:he|she|they) (?:can be reached|tweets|covers|writes about|previously (?:worked|covered))|(?:reach|contact|e-?mail|follow) (?:him|her|them|reporter|[\p{L} ]{2,30}) (?:at|on|@)|[\w.+-]+@[\w-]+\.[\w.]+$|@\w+$)/iu;

/** The same of somebody whom the page names nowhere else, in the last lines: "Ann Smith is a writer in Selby and the author of two books." */
export const BIOGRAPHY_AT_END =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:is|was) (?:an?|the|our) (?:[\p{L}'’-]+,? ){0,5}?(?:journalist|reporter|correspondent|editor|columnist|contributor|writer|author|professor|lecturer|fellow|freelancer|blogger)\b/u;

/** Words of a line that only says when: when nothing else is in it, it is a stamp. */
export const STAMP_WORDS = new RegExp(
  String.raw`\b(?:first|last|originally|re)?-?(?:published|updated|posted|modified|created|edited|on|at|by|from|date|time|as of|ago|hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|h|m|d|am|pm|a\.m|p\.m|noon|midnight|just now|edt|est|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|gmt|utc|bst|cet|cest|sast|ist|aest|aedt|hkt|sgt|the|of|an?|o['’]clock|yesterday|today|${ANY_WEEKDAY}|${ANY_MONTH})\b|\d+(?:st|nd|rd|th|h|m|d|am|pm)?`,
  'gi',
);
