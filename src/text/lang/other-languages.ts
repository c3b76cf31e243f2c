/**
 * Frequent words of other languages in Latin letters, without accents, to tell that a message is not English. No word that
 * is English too ("die", "met", "pour"), no common name ("kim", "yang") and no part of one ("de", "la", "van") belongs here.
 */

interface Language {
  /** With which one asks; one of them is enough. */
  readonly asks: string;
  /** Other frequent words; it takes two. */
  readonly others: string;
}

const LANGUAGES: readonly Language[] = [
  // Spanish
  {
    asks: 'quien quienes cuando cuanto cuantos cuantas donde',
    others:
      'que por porque es esta estan fue fueron hola gracias pero muy tu usted puedes quiero dijo sobre sus esto eso tambien paso cual ' +
      'buenos buenas noches adios llego murio hablas hablar espanol',
  },
  // French
  {
    asks: 'quand quoi combien pourquoi',
    others:
      'qui comment est sont etait ete une dans avec ne que quel quelle quels quelles bonjour bonsoir merci je vous nous il ils ce cette ' +
      'ces dit peux peut suis salut oui quest passe sest cest ca va parle',
  },
  // German
  {
    asks: 'wann warum wieviele wieso',
    others:
      'wer wie wo viele ist sind hat haben waren wurde wurden das ein eine einen und nicht auch auf bei nach hallo danke bitte ich wir ihr ' +
      'kannst kann deutsch passiert gesagt gibt guten morgen du mir sagen',
  },
  // Italian
  {
    asks: 'perche quanti quante',
    others:
      'chi quando quanto dove cosa che sono era erano una gli nel nella piu ciao grazie buongiorno puoi cosi detto successo questo questa ' +
      'degli delle dei quale quali il della stata stato si',
  },
  // Portuguese
  {
    asks: 'quem onde quantos quantas',
    others:
      'que quando porque quanto uma os nos por nao mais obrigado obrigada ola voce sao foi foram disse isso isto tambem estao aconteceu ' +
      'qual bom boa dia noite sobre esta',
  },
  // Dutch
  {
    asks: 'wanneer waar waarom hoeveel',
    others:
      'wie welke het een zijn heeft hebben werd niet ook voor naar bij hallo dank bedankt ik jij je kun kunt gezegd gebeurd goedemorgen dag spreek',
  },
  // Swedish, Norwegian, Danish
  {
    asks: 'varfor hvornar hvorfor hvordan',
    others:
      'vem var hur manga vad och det som har inte hej tack jag du kan sagt hande vilka vilken hvem hvor mange hva hvad og ikke jeg takk tak ' +
      'skjedde sagde',
  },
  // Polish
  {
    asks: 'kiedy gdzie dlaczego',
    others:
      'kto ile czy jest byl byla bylo nie dzieki dziekuje czesc prosze sie stalo powiedzial dzien dobry jak',
  },
  // Czech
  {
    asks: 'proc kolik',
    others: 'kdo kdy kde jsou byl byla bylo neni dekuji ahoj prosim stalo rekl dobry den je',
  },
  // Turkish
  {
    asks: 'nerede neden nasil',
    others:
      'ne kac mi mu degil evet hayir merhaba tesekkurler tesekkur ederim oldu dedi icin ve bir bu',
  },
  // Indonesian, Malay
  {
    asks: 'siapa kapan dimana mengapa bagaimana berapa',
    others: 'kenapa apa adalah tidak dengan untuk dari terima kasih halo apakah terjadi itu ini',
  },
  // Romanian
  {
    asks: 'cati cate',
    others: 'cine cand unde cum este sunt fost nu si multumesc buna salut spus intamplat ce',
  },
  // Hungarian
  {
    asks: 'miert hogyan hanyan',
    others: 'ki mikor hol hany nem az egy koszonom szia mondott tortent mi volt',
  },
  // Finnish
  {
    asks: 'milloin miksi kuinka',
    others: 'kuka missa miten monta mika ovat oli ei ja kiitos hei sanoi tapahtui on',
  },
  // Tagalog
  {
    asks: 'kailan saan bakit paano',
    others: 'sino ilan ano hindi salamat kumusta sinabi nangyari po ang mga sa',
  },
  // Vietnamese
  { asks: 'khong', others: 'khi nao dau tai sao bao nhieu cam on xin chao noi chuyen gi' },
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Each language by the words that ask and the others. */
export const OTHER_LANGUAGES = LANGUAGES.map(({ asks, others }) => ({
  asks: words(asks),
  others: words(others),
}));

/** Greetings and thanks in other scripts that are as short as a name. */
export const SHORT_GREETINGS: ReadonlySet<string> = new Set([
  '你好',
  '您好',
  'سلام',
  'שלום',
  '안녕',
  '반가워',
  '반가워요',
  '고마워',
  '고마워요',
  '감사해요',
  '谢谢',
  '謝謝',
]);

/** Short English words of form that few other languages have; those that have them list them as their own. */
export const SHORT_ENGLISH = words('it is of to by he we my if or at be');

/** English words of form that other languages write in the same letters: they tell nothing. */
export const SHARED = words('was war will also man her over him for has had all son own');
