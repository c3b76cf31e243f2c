/**
 * By which words and letters the language of a whole article is told: the words of form that hardly any sentence of it
 * goes without. To tell whether a short message is English, see other-languages.ts.
 */

const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to a in that is was for it on with as he she his her by at from they be are were not but had have has which an this said will who',
  es: 'de la que el en los del las por con una para es al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde',
  fr: 'de la le et les des en un une du que est dans qui pour au par sur pas plus ce avec ne se sont aux mais ou il elle leur cette été',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  it: 'di che la il un per è una in del non le si da con sono della al dei più lo come gli nel ha alla i delle anche dal nella',
  pt: 'de que o e do da em um para é com não uma os no se na por mais as dos como mas foi ao das tem à seu sua ou quando muito nos já está',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als bij maar door naar uit wordt nog over hij zij heeft werd',
  sv: 'och att det i en som på är av för med den till inte om har de ett men var sig från vi så kan eller när efter också',
  no: 'og det i er på til som en av for at med ikke den har de et om men var seg fra vi så kan eller når etter også',
  da: 'og det i er på til som en af for at med ikke den har de et om men var sig fra vi så kan eller når efter også',
  fi: 'ja on ei että se hän oli ovat myös kun mutta tai joka sen mukaan kuin ole niin olisi vuoden jo',
  pl: 'w i na z się nie do to że o jest po jak za przez od są był ale dla jego tym oraz przed być może już',
  cs: 'a se na v je že s z do o i to ve pro za by jako podle po k který ale při od si jeho jsou bylo už',
  sk: 'a sa na v je že s z do o aj to vo pre za by ako podľa po k ktorý ale pri od si jeho sú bolo už',
  hu: 'a az és hogy nem is egy van de volt meg csak már még el azt ez mint szerint fel között után',
  ro: 'de și în a la cu din că pe pentru nu o un este care mai au se fost prin sunt fi să dar ca între după',
  hr: 'i u je se na da su za od s o koji a kako ne što će iz po bi nije to do kao ali više',
  tr: 've bir bu da de için ile olarak olan çok daha gibi ne o kadar sonra ise var en yeni',
  id: 'yang dan di dengan ini untuk dari dalam tidak akan pada juga itu ke karena oleh ada mereka telah tersebut sebagai',
  ms: 'yang dan di dengan ini untuk dari dalam tidak akan pada juga itu ke kerana oleh ada mereka telah tersebut sebagai beliau',
  vi: 'của và là có trong được cho các với người không một những này khi đã từ đến ông để về',
  tl: 'ang ng sa na mga ay at ni para si hindi ito kay din rin niya kanyang nang',
  sw: 'ya na wa kwa ni katika za la kuwa hiyo huo cha kama pia baada yake hilo watu',
  af: 'die van en in is dat te het om vir met nie op hy sy wat aan ek by was sal ook maar word deur',
  zu: 'nokuthi ngokuthi abantu kule kulo lo kanti njengoba kuleli lezi lokho ngaphandle uthi bathi kuthiwa kumele lesi leli ukuze ukuthi futhi kodwa ngoba uma ngesikhathi kanye nje lapho ukuba wathi uthe ngo yini kakhulu lokhu kusho',
  xh: 'ukuba kwaye kodwa xa ukuze uthe ngokuba kunye loo le apho kakhulu ezi aba ngexesha',
  ca: 'de la que el i en els del les per amb una és al com més però ha aquest són va també entre seva',
  eu: 'eta da ez du dira dute zuen izan bat ere baina dela egin behar beste hau',
  lt: 'ir kad yra į su iš bet tai kaip buvo dėl nuo per apie jis po gali šio taip',
  lv: 'un ir ka ar no par kas uz bet arī tika pēc kā tas vai lai šo gada',
  et: 'ja on ei et see ta oli mis ka kui aga oma või selle mille pärast ning eest',
  sl: 'in je se na v za da so z pa ki ne po od bi tudi s kot iz ob pri bo',
  sq: 'të e në një për me dhe që nga se është ka u si nuk janë më i kjo',
  is: 'og að í á er sem til við um það var en ekki með fyrir af hann hún eru frá',
  ga: 'an agus na ar a go is le i sé bhí leis tá ag do ní mar ach sin',
  cy: 'y yn i a o ar yr mae wedi am gan bod ei ac oedd er hyn fod',
};

/** The words by the language's code. */
export const LANGUAGE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([code, list]) => [code, new Set(list.split(' '))]),
);

/** Scripts, and the languages written in them, the most frequent first. Kana comes before the letters it shares. */
export const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hangul}/gu, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Han}/gu, ['zh', 'ja']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
  [/\p{Script=Bengali}/gu, ['bn']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Telugu}/gu, ['te']],
  [/\p{Script=Gujarati}/gu, ['gu']],
  [/\p{Script=Malayalam}/gu, ['ml']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Ethiopic}/gu, ['am', 'ti']],
];
