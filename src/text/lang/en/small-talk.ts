/**
 * What people say to a bot that asks nothing of the news, as alternatives of a pattern, one line a matter. They see
 * small letters without marks, apostrophes and emoji ("what's up?" is "whats up"), and only count when a whole message
 * is made of them: a phrase that could stand in a question about the news belongs here only in its whole length.
 */

const BOT = '(?:bot|robot|chatbot|machine|computer|program|thing|app)';
const ARE_YOU =
  '(?:are you|you are|youre|ur|u are|r u|am i (?:talking|speaking|chatting) (?:to|with))';
const GOOD =
  '(?:good|great|nice|cool|awesome|amazing|brilliant|excellent|perfect|fantastic|wonderful|lovely|fine|ok|okay|neat|sweet|' +
  'impressive|interesting|funny|fun|cute|clever|smart|kind|sweet|helpful|useful|handy|fast|quick|correct|right|true|the best|best)';
const BAD =
  '(?:stupid|dumb|useless|worthless|terrible|horrible|awful|pathetic|lame|crap|crappy|shit|shitty|rubbish|garbage|trash|' +
  'annoying|boring|ugly|slow|broken|bad|wrong|a joke|the worst|worst|fucking \\w+|so \\w+ stupid)';
const INSULT =
  '(?:idiot|moron|loser|fool|dumbass|asshole|arsehole|bastard|bitch|dickhead|jerk|clown|imbecile|twat|wanker|cunt|scum|' +
  'clanker|toaster|tin can|piece of (?:shit|crap|junk|trash|garbage))';
const ADVERBS = '(?:(?:so|very|really|pretty|quite|just|totally|absolutely|kinda|super|too) )*';
const VERY =
  '(?:(?:so|very|really|pretty|quite|just|totally|absolutely|completely|utterly|honestly|literally|fucking|such|a|an|the|actually|all|kinda|super|too|as) )*';
const ANYWHERE =
  '(?: (?:ever|here|(?:on|in) (?:this|the|my) (?:server|channel|world|planet|internet)|on (?:earth|discord)|out there|around))?';
const TIME =
  '(?:today|tonight|tomorrow|now|later|soon|then|again|this (?:morning|evening)|next time)';

const BEING = `(?:${BOT}|human|human being|person|man|woman|boy|girl|guy|ai|intelligence|someone|somebody)`;
const STATE =
  '(?:real|human|actual|live|automated|artificial|intelligent|sentient|conscious|alive|self aware|open source|free|new|male|female|' +
  'single|married|recording|listening|biased|neutral|reliable|connected to the internet)';

export const GREETINGS = [
  '(?:hi|hello|hey|heya|hiya|hullo|yo|howdy|greetings|welcome|aloha|hola|bonjour|ciao|salut|ahoy|gday|oi)(?: there)?',
  'c[oó]mo est[aá]s|qu[eé] tal|come (?:stai|va)|comment (?:[cç]a|vas tu)(?: va)?|[cç]a va|wie gehts?(?: dir)?',
  '(?:guten (?:tag|morgen|abend)|hallo|hej|buenos d[ií]as|buenas (?:tardes|noches)|bom dia|boa (?:tarde|noite)|buongiorno|bonsoir|konnichiwa|annyeong(?: ?haseyo)?|namaste|salaam|salam|shalom|merhaba)',
  'good (?:morning|afternoon|evening|day)|morning|evening|afternoon|gm',
  '(?:is )?any(?:one|body) (?:there|here|home|around)|(?:are |r )?(?:you|u) (?:there|here|awake|alive|online|around|up)|is this (?:thing |bot )?(?:on|working)|does this (?:thing |bot )?work|are you working|hello world',
  '(?:hi|hello|hey|greetings)(?: there| all| everyone)? from (?:(?:south|north|new|the|sunny|rainy) )?\\S+|(?:(?:im |i am )?(?:so |very |just )?(?:glad|happy|excited) )to be here',
  '(?:its )?(?:nice|good|great|pleased|lovely) to (?:meet|see|have) you|long time no see|my name is \\S+(?: \\S+)?|im back|its me(?: again)?|(?:im|i am) (?:an? )?(?:new )?\\S+ from (?:(?:south|north|new|the) )?\\S+|knock knock|any(?:one|body)',
];

export const THANKS = [
  '(?:much[ao]s |mil )?gracias|merci(?: (?:beaucoup|bien))?|danke(?: (?:sch(?:o|ö|oe)n|sehr))?|vielen dank|(?:muito )?obrigad[oa]|(?:molte )?grazie(?: mille)?|arigatou?|spasibo|tack(?: så mycket)?|dank (?:je|u)(?: wel)?|bedankt|kamsahamnida|xie ?xie|dzi[eę]kuj[eę]|te[sş]ekk[uü]rler|salamat|kiitos',
  `(?:many |big )?thanks(?: (?:a (?:lot|bunch|million|ton)|so much|very much|again|heaps))?|thank (?:you|u|ya)(?: (?:so|very) much)?`,
  'thx|thnx|tnx|ty|tysm|tyvm|cheers|ta|much (?:appreciated|obliged)|(?:i )?(?:really )?appreciate (?:it|that|this|your help)',
  `(?:that|this|it|you)(?: is|s| was| are|re| were|ve been| have been) ${VERY}(?:helpful|useful|kind|a (?:big |great )?help)`,
  '(?:that )?helps(?: a lot| me a lot)?|(?:that|this|it|you) (?:really )?helped(?: me)?(?: a lot)?|bless you|youre a (?:star|lifesaver|legend)|you saved me|i owe you(?: one)?',
  '(?:that|this|it|you)(?: has| have|s|ve)? answer(?:s|ed) (?:it|that|my question)|(?:thats|that is|this is|just) (?:exactly |just )?what i (?:needed|wanted|was looking for|wanted to know)',
];

export const GOODBYES = [
  `(?:bye|byebye|goodbye|good bye|farewell|ciao|adios|cheerio|cya|laters?|ttyl|tata|ta ta|toodles|so long)(?: ${TIME})?`,
  `(?:see|catch|talk to|speak to) (?:you|ya|u)(?: (?:later|soon|around|tomorrow|then|next time|again))?|(?:good|gd) ?night|night(?: night)?|gn|sleep well|sweet dreams`,
  `(?:i (?:have to|must|should|need to|gotta)|ive got to|i got to|gotta|got to|gtg|g2g|time to) ?(?:go|leave|run|sleep|go to (?:bed|work|school))?(?: ${TIME})?|brb|be right back`,
  `im off to (?:bed|sleep|work|school|lunch|dinner)|im (?:off|leaving|going(?: to (?:bed|sleep))?|out|done)(?: (?:here|now|then|for (?:today|now)))?|(?:thats|that is|that will be) all(?: (?:i need(?:ed)?|for (?:now|today)|from me))?|nothing else|no more questions|signing off`,
  'take care|(?:have|enjoy) (?:a |your )?(?:nice|good|great|lovely)? ?(?:day|evening|night|weekend|one|rest of (?:the|your) day)|until (?:next time|tomorrow)|peace out|over and out',
];

export const HELP = [
  'help(?: me(?: out)?)?|(?:i )?(?:need|want) (?:some )?help|sos|can (?:you|u|someone|anyone) help(?: me(?: out)?)?|could you help(?: me)?|how can you help(?: me)?',
  `what (?:else )?(?:can|do|could) (?:you|this ${BOT}|it) (?:do|offer|know|answer|tell me|help (?:me )?with|be used for)(?: for me)?|what are (?:you|your) (?:for|capable of|able to do|good (?:at|for)|features|functions|abilities|commands|skills|options)`,
  'what (?:can|should|could|may|do) i (?:ask|say|type|do|write)(?: (?:you|here|now|next|to you|the bot))*|what (?:(?:sort|kind|kinds|sorts|type|types) of )?(?:questions?|things?|stuff) (?:can|should|do) (?:i|you) (?:ask|answer|know|understand)(?: you)?',
  `how (?:do|can|should|to)(?: i| you| we| one)? (?:use|work with|ask|talk to|start|get started|begin)(?: with)?(?: (?:you|this|it|a question|something|questions|here|the ${BOT}|this ${BOT}|this command))*|how (?:does|do) (?:this|you|this ${BOT}|the ${BOT}) (?:work|function)|how to(?: use(?: it| this| you)?)?`,
  `(?:(?:can|could|would|will) (?:you|u|someone|anyone) )?(?:please )?(?:explain|show|tell|teach)(?: me| us| to me)? (?:how (?:to use|i (?:can )?use|one uses|we use|does one use) (?:you|this|it|the ${BOT}|this ${BOT})|how (?:you|this|it|this ${BOT}|the ${BOT}) works?|what (?:you|this ${BOT}) (?:can do|do|does|is for|are for)|the (?:rules|commands|basics)|yourself)`,
  `where (?:do|should|can|could|would|shall) (?:i|we|one) (?:start|begin|get started)|how (?:do|should|can) (?:i|we) (?:start|begin|get going)|(?:i )?(?:cant|can not|dont know how to) (?:use|work with|operate) (?:you|this|it|this ${BOT})`,
  'what (?:news|stories|topics|events|subjects|articles|sources)(?: stories)? (?:do|can) you (?:know|have|cover|answer|understand)(?: about)?|which (?:news|stories|topics|events|subjects|articles) (?:do|can) you (?:know|have|cover|answer)(?: about)?',
  '(?:show me |list |what are )?(?:the |your |all )*commands|usage|menu|faq|what are my options|tutorial|instructions please|user guide|show me (?:how|what you can do)|give me (?:an example|examples|some examples|a hint|a tip|ideas)|(?:any )?(?:tips|examples|ideas|suggestions)|for dummies',
  '(?:i am |im |also )*(?:lost|confused|stuck|new(?: here| (?:member|user|joiner)| to (?:this|it|you|discord|this (?:bot|server)))+)(?: here)?|(?:i am|im) new|(?:i (?:dont|do not) know|idk|not sure) what to (?:ask|do|say|type)|i (?:dont|do not) (?:know (?:what to (?:ask|do|say|type)|how (?:to use (?:this|it|you)|this works))|get it|understand(?: this| how this works)?)|what (?:now|next)|what(?:s| is) this (?:bot|channel|command)(?: for| about)?',
  `(?:(?:can|could|will|would) (?:you|u) )?(?:give|show|tell) me (?:an?|some|a few|one|another) (?:example|sample)s?(?: (?:question|questions|of (?:a question|questions|what (?:i can|to) ask)))?|what(?:s| is| does| do)? (?:this (?:thing|bot|robot|chatbot)|the (?:bot|robot|chatbot)) (?:do|does|for|about|good for|even do)`,
  '(?:(?:its |this is )?my |(?:its |this is )?(?:the )?)?(?:very )?first time (?:here|(?:using|trying|seeing|on|with|in|asking) (?:this|it|you|here)(?: bot| server| channel)?)|(?:i |ive |we )?(?:have )?(?:just|only|newly) (?:joined|got here|arrived|signed up)(?: (?:here|this server|the server|this channel|discord|today|now))*|(?:long ?time )lurker(?: first time (?:poster|caller))?|(?:im |i am )?just (?:trying (?:this|it|you|things) out|trying this|looking around|browsing|having a look)|let me (?:try|test) (?:this|it|you)(?: out)?',
  '(?:can|may|could) i (?:ask|have)(?: you)?(?: (?:something|anything|(?:a|one|some|another|a quick|a few) questions?))?|(?:i )?(?:have|got|have got) (?:a|one|some|another|a quick|a few) questions?(?: for you)?|can you help(?: me)? with (?:something|a question|this)',
  '(?:tell|give|show|read) me (?:(?:all|some|the|your|todays|latest|more) )*(?:news|headlines|everything|stories)|(?:any|(?:the )?latest) (?:(?:other|more|latest|interesting) )?(?:news|stories|headlines)|anything (?:interesting|new)',
];

export const ABUSE = [
  `(?:you|u|this ${BOT}|it|bot)(?: have|ve| has|s| just)? (?:(?:always|never|still|just) )*(?:got|get|gets|getting|understood|understand|understands) (?:(?:it|that|this|everything|anything|things|nothing|me) )*(?:(?:all|totally|completely|so) )*(?:wrong|right)(?: again)?|(?:wrong|incorrect)(?: again)+|you (?:failed|fail)(?: again)?|(?:do|cant you do) better|(?:youre|you are) no (?:help|use|good)|no (?:help|use)(?: at all)?|worse than \\w+`,
  `(?:${ARE_YOU}|this ${BOT} is|the ${BOT} is|thats|that is|this is|its|what a|you|u) ${VERY}(?:(?:${BAD}|${INSULT}) ?)+(?:${BOT}|answer)?`,
  `(?:you |u )?(?:${BAD} )?${INSULT}s?|(?:stupid|dumb|useless|bad|worst|dumbest|stupidest|terrible|shitty|crappy|fucking) (?:${BOT}|answer|question)${ANYWHERE}|(?:(?:wtf|what the (?:hell|heck|fuck)|what|whats)(?: is)? )?(?:wrong|the matter) with (?:you|u)|wtf|bullshit|bs|shit|fuck|damn you|crap|ffs`,
  `(?:fuck|screw|damn|bugger|sod|piss|f) ?(?:you|u|off|this|it|yourself)|(?:go|get) (?:to hell|away|lost|fuck yourself|die|stuffed)|shut (?:up|it|the fuck up)(?: already)?|stfu|gtfo|kys|kill yourself|drop dead|eat shit|drop it|bite me`,
  `(?:i )?(?:really )?hate (?:you|u|this ${BOT}|this)|(?:you|u|this ${BOT}|this|it) (?:really )?(?:suck|sucks|stink|stinks|blow|blows)(?: so much| ass| balls| at (?:this|your job))?|nobody (?:likes|asked|needs) you|no one likes you|you (?:know|understand|can do) (?:nothing|nothing at all|shit)|waste of (?:time|space)`,
];

export const ABOUT_BOT = [
  `are (?:you|u|your answers|these answers|the answers|they) (?:(?:always|ever|often|never|usually|even|really|all|sometimes) )+(?:right|wrong|correct|accurate|true|sure|reliable|mistaken|honest)|how (?:often|sure|certain|accurate|correct) (?:are|r) (?:you|u|your answers)(?: (?:right|wrong|correct))?|(?:can|should|do|could) (?:i|we|you|people|anyone|one) (?:really )?trust (?:you|u|this|this ${BOT}|your answers?|what you say|yourself)|(?:do|did|can|will|would) (?:you|u) (?:ever |sometimes |just )*(?:lie|make (?:things|stuff|it|this|that|all this) up|make up (?:answers|things|stuff)|hallucinate|guess|get (?:it|things|stuff|answers) wrong|be wrong)`,
  `(?:who|what)(?: exactly)? (?:are|r) (?:you|u)(?: (?:exactly|really|anyway|made of|called))?|(?:what is|whats) (?:you|ur|your) (?:\\w+ )?(?:name|age|gender|purpose|job|job description|favou?rite \\w+|hobby|opinion|story|model|version|iq|source code|sources?)|(?:do you have|have you got) a name|your name|introduce yourself|tell me (?:something )?about (?:you|yourself)`,
  `${ARE_YOU} (?:(?:not|a|an|the|just|really|some|any|even|kind of|sort of) )*(?:${BEING}|${STATE})(?: (?:${BEING}|${STATE}))*(?: here)?(?: or (?:(?:just|a|an|the|not|real) )*(?:${BEING}|fake|not|what))?`,
  `is this (?:a |just a )?(?:${BOT}|human|real person)|is (?:this|it|that) (?:(?:just|a|an|the|really|some) )*(?:automated|${BOT} (?:answering|talking|speaking|here)|real person|human(?: being)?|ai)`,
  `who (?:has )?(?:made|make|makes|built|created|programmed|developed|designed|coded|wrote|owns|runs|maintains|trained|invented|is behind|pays) (?:you|u|this ${BOT}|the ${BOT})|who is (?:your|ur) (?:creator|maker|owner|developer|boss|master|author|programmer|father|mother|daddy|favou?rite \\w+)`,
  'are (?:you|u) (?:smarter|better|cleverer|faster|older) than (?:me|us|humans|people|google|other bots|\\w+)|how (?:smart|clever|good|accurate|reliable|big|tall|fast|intelligent) (?:are|r) (?:you|u)|(?:do|did) (?:you|u) (?:really )?(?:like|love|prefer|hate|enjoy|eat|drink|play|watch|read|want)(?: \\S+){1,4}',
  'where (?:are|do) (?:you|u) (?:from|live|come from|located|based|right now|now)|how old are (?:you|u)|when (?:were|was) (?:you|u) (?:born|made|created|built|released|trained)|when is your birthday|why (?:do|were) you (?:exist|made|created|built)',
  'how (?:do|did|can) (?:you|u) (?:know|find|get|learn|answer|think)(?: (?:that|this|it|all this|all that|so much|everything|things|stuff|this answer|the answers?|answers|your (?:answers|information|facts|news)))*|where (?:do|did) (?:you|u) (?:get|find|take|have) (?:that|this|it|your|all|the|this) ?(?:information|info|answers|news|data|facts|knowledge|stuff)?(?: from)?',
  '(?:do|can|could|will|would|did|have|are) (?:you|u) (?:ever )?(?:sleep|sleeping|eat|dream|dreaming|think|feel|feel pain|cry|laugh|die|learn|lie|see me|hear me|remember me|remember my name|know (?:me|who i am|my name|everything)|have (?:feelings|emotions|friends|parents|a soul|a body|a brain|a family|a boyfriend|a girlfriend|kids|hobbies|a job|opinions|a sense of humou?r)|get (?:tired|bored|lonely|paid)|like (?:me|your job|humans|people|being a bot|pizza|music)|love me|watch me|spy on me|take over the world|make mistakes|tell the truth|agree|have an opinion)|what do (?:you|u) think(?: (?:of|about) (?:this|that|it|me))?|what is your (?:take|view|opinion)',
  '(?:do|are|will) (?:you|u) (?:store|save|keep|record|remember|log|share|sell) (?:my|our|the) (?:data|questions?|messages?|chats?|conversations?|name)|what happens (?:to|with) my (?:data|questions?|messages?)|is this (?:private|anonymous|open source)|can (?:others|anyone|people) see (?:this|my questions?|what i ask)',
  `what (?:language model|model|technology|software|programming language|language) (?:are you(?: (?:written|made|built) (?:in|with))?|do you (?:use|run on)|powers you)|how (?:were|are) you (?:made|built|trained|programmed|created)|what (?:are )?you(?:r)? (?:made of|based on|running on)`,
];

export const CHAT = [
  '(?:lo+l|lmf?ao|rofl|lulz|xd|kek|(?:ba|mu)?(?:ha){2,}h?|(?:he){2,}|(?:hi){2,}|(?:hue){2,}|teehee)+',
  `ok(?:ay|i|ie)?|k|kk|kay|alright|all right|sure(?: thing)?|roger|aye|yes|yeah|yea|yep|yup|ya|no|nope|nah|naw|maybe|perhaps|possibly|probably|whatever|nvm|never ?mind|forget it|idk|idc|dunno|i (?:dont|do not) (?:know|care)|same(?: here)?|me (?:too|neither)|not really|of course|ofc|obviously|indeed|exactly|absolutely|definitely|true(?: that)?|right|correct|agreed|i (?:see|know|think so|guess(?: so)?|agree|understand)|got (?:it|ya|you)|gotcha|understood|(?:that )?makes sense|(?:thats )?fair(?: enough)?|noted|good (?:point|question|to know|luck|idea)`,
  `(?:(?:that|this|it|you)(?: is| was|s| are|re) )?(?:${ADVERBS}${GOOD})|${VERY}${GOOD} (?:job|work|one|bot|answer|stuff|try|thing|guy|find|response)|(?:thats|youre|that is|you are) ${VERY}${GOOD}|well (?:done|played|said)|(?:nice|good) (?:one|try|going|bot)|way to go|bravo|congrats|congratulations|kudos|hooray|yay|woohoo|woo|whoa|woah|wow|omg|oh my(?: god)?|gosh|geez|damn|dang|huh|hm+|mm+|uh+|um+|er+m*|meh|ugh|aw+|ah+|oh|oops|ouch|phew|really|seriously|srsly|no way|wait what|what the (?:hell|heck)|you dont say|bruh`,
  '(?:i )?(?:love|like|luv|adore|miss|trust) (?:you|u|this|it|this bot)(?: (?:so much|too|bot))?|ily|(?:you are|youre|ur) (?:my (?:friend|hero|favou?rite|best friend)|the (?:best|goat|man)|welcome)|(?:will|would) you (?:marry me|be my (?:friend|girlfriend|boyfriend|valentine)|go out with me)|marry me|be my friend|can we be friends|i (?:want|need) (?:a )?(?:friend|hug|to talk|you)',
  `how (?:are|r) (?:you|u|ya|things|we)(?: (?:doing|feeling|going|all|today|this morning|tonight|now))*|how(?:s| is| was) (?:it (?:going|hanging)|life|everything|your (?:day|morning|night|weekend|week)|you)(?: (?:going|so far|today))*|how (?:do you feel|have you been|you doin|you doing|goes it|do you do)(?: today)?|(?:what is|whats) (?:up|new|good|cooking|popping|going on with you)(?: with you)?|sup|wassup|wazzup|wyd|hru|what (?:are|r) (?:you|u) (?:doing|up to|thinking(?: about)?|wearing)(?: (?:today|now|tonight|later))*`,
  `(?:i am|im) (?:(?:so|very|really|doing|feeling|a bit|just|also|not|pretty) )*(?:fine|good|well|great|ok|okay|bored|tired|sad|happy|hungry|sleepy|sick|ill|lonely|busy|drunk|high|angry|here|kidding|joking|sorry|serious|excited|cold|hot|back|lost for words|in love|impressed|depressed|curious|alright|batman)(?: (?:today|now|too|thanks))*|not (?:bad|much|good|great|too bad|so good)|so so|cant complain|same old`,
  '(?:can you )?(?:tell|give|write|sing|say) (?:me |us )?(?:(?:a|an|another|one|something) )*(?:funny |good |bedtime |dad |dirty )?(?:joke|jokes|story|poem|song|riddle|secret|fun fact|compliment|funny|something|smart|meme|bedtime story)|(?:another|one more) (?:joke|one)|make me (?:laugh|smile|happy|a sandwich|coffee)|sing(?: for me)?|dance|do a (?:dance|trick|barrel roll|backflip)|lets (?:talk|chat|play|dance|be friends|go)|(?:can|could) we (?:talk|chat|play)|talk to me|chat with me|entertain me|surprise me|im here to chat|play (?:a game|music|despacito)|flip a coin|roll a dice',
  'sorry(?: (?:about|for) (?:that|this|it|the (?:mistake|typo)))?|my bad|apologies|excuse me|pardon(?: me)?|i apologi[sz]e|no (?:problem|worries|prob|biggie)|np|(?:you are |youre |ur )?welcome|dont mention it|anytime|my pleasure|its (?:ok|okay|fine|all good|nothing)|all good|dont worry(?: about it)?|relax|chill|calm down|hurry(?: up)?|come on|please',
  'test(?:ing)?(?: (?:test|testing|one two(?: three)?|123|1 2 3))*|1 2 3|ping|pong|asdf\\w*|qwerty|foo|blah(?: blah)*|bla(?: bla)*|boo|beep(?: boop)?|boop|yeet|meow|woof|moo|hodor',
  'happy (?:birthday|new year|easter|halloween|christmas|holidays|friday|monday|weekend|valentines day)(?: to (?:you|me))?|merry (?:christmas|xmas)|happy \\w+day|cheers mate|guess what|what is the meaning of life|(?:to be or )?not to be|are you (?:ok|okay|alright|sure|certain|serious|kidding(?: me)?|joking|busy|happy|sad|tired|bored|hungry|mad(?: at me)?|angry|drunk|high|blind|deaf|dead|lost|crazy|ready)|try (?:that |it )?(?:again|harder)|you (?:ok|okay|there|sure|good)|is (?:that|this|it) (?:ok|okay|you)|(?:thats|that is|you are|youre) (?:not )?(?:wrong|incorrect|right|true|it)|wrong(?: answer)?|not what i (?:asked|meant|wanted)|(?:thats|that is) not what i (?:asked|meant)|youre (?:kidding|joking)',
];

/** Asks for another language than English. */
export const LANGUAGES = [
  '(?:do|can|could|will) (?:you|u) (?:also )?(?:speak|understand|talk|answer|reply|write|know|use)(?: (?:me|in|to me in))* (?:LANGUAGE|other languages|any other languages?|my language)|(?:in|speak|talk|answer|reply)(?: in)? LANGUAGE(?: please)?|(?:what|which|how many) languages? (?:do|can) you (?:speak|understand|know|use)|(?:i )?(?:dont|do not|cant|cannot) (?:speak|understand) english|translate (?:this|that|it)?(?: ?(?:to|into) LANGUAGE)?|sprechen sie \\w+|parlez vous \\S+|habla \\w+',
].map((each) =>
  each.replaceAll(
    'LANGUAGE',
    '(?:english|spanish|french|german|italian|portuguese|dutch|swedish|norwegian|danish|finnish|polish|czech|russian|ukrainian|greek|turkish|arabic|hebrew|hindi|urdu|bengali|persian|farsi|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|romanian|hungarian|bulgarian|serbian|croatian|latin|klingon)',
  ),
);

/** What may stand around them. */
export const FILLERS =
  'there|again|please|pls|plz|now|then|today|tonight|so|very|really|much|too|also|just|well|oh|ah|hey|' +
  'bot|robot|chatbot|fellow (?:humans|members|nerds)|humans|yall|peeps|gang|team|a tutti|a todos|mate|man|dude|bro|bruv|sis|guys|everyone|everybody|all|folks|my friend|friend|friends|buddy|pal|sir|madam|dear|honey|babe|sweetie|' +
  'anyway|though|tho|for (?:that|this|it|the (?:help|info|information|answer|answers|quick answer|reply)|your (?:help|time|answer|answers)|everything|now|helping(?: me)?|answering|letting me know|sharing|all|having (?:me|us)|the (?:invite|add|welcome|warm welcome))|' +
  'to (?:you|hear(?: that)?|know)|you (?:have|got)(?: here)?|with that|by the way|btw|verbatim|i guess|i think|i mean|as always|a lot|a bit';

/** What may join two of them. */
export const JOINS = 'and|but|or';
