/** Names of places that English texts take for known, and the words for their people. */
import { phrases } from '../words.ts';

/** Words for people and things of a country; of several countries the one that the article names is meant. */
export const DEMONYMS = `
  Afghan=Afghanistan Albanian=Albania Algerian=Algeria American=United States Angolan=Angola Argentine=Argentina
  Argentinian=Argentina Armenian=Armenia Australian=Australia Austrian=Austria Azerbaijani=Azerbaijan
  Bahraini=Bahrain Bangladeshi=Bangladesh Belarusian=Belarus Belgian=Belgium Bolivian=Bolivia Bosnian=Bosnia
  Brazilian=Brazil British=United Kingdom|Britain|UK|U.K. Bulgarian=Bulgaria Burmese=Myanmar|Burma Cambodian=Cambodia
  Cameroonian=Cameroon Canadian=Canada Chilean=Chile Chinese=China Colombian=Colombia Congolese=Congo
  Croatian=Croatia Cuban=Cuba Cypriot=Cyprus Czech=Czech Republic|Czechia Danish=Denmark Dutch=Netherlands
  Ecuadorian=Ecuador Egyptian=Egypt English=England Estonian=Estonia Ethiopian=Ethiopia Fijian=Fiji
  Filipino=Philippines Finnish=Finland French=France Georgian=Georgia German=Germany Ghanaian=Ghana Greek=Greece
  Guatemalan=Guatemala Haitian=Haiti Honduran=Honduras Hungarian=Hungary Icelandic=Iceland Indian=India
  Indonesian=Indonesia Iranian=Iran Iraqi=Iraq Irish=Ireland Israeli=Israel Italian=Italy Jamaican=Jamaica
  Japanese=Japan Jordanian=Jordan Kazakh=Kazakhstan Kenyan=Kenya Korean=South Korea|Korea|North Korea
  Kuwaiti=Kuwait Laotian=Laos Latvian=Latvia Lebanese=Lebanon Liberian=Liberia Libyan=Libya Lithuanian=Lithuania
  Malaysian=Malaysia Malian=Mali Maltese=Malta Mexican=Mexico Moldovan=Moldova Mongolian=Mongolia
  Moroccan=Morocco Mozambican=Mozambique Namibian=Namibia Nepalese=Nepal Nepali=Nepal Nicaraguan=Nicaragua
  Nigerian=Nigeria Norwegian=Norway Omani=Oman Pakistani=Pakistan Palestinian=Palestine Panamanian=Panama
  Paraguayan=Paraguay Peruvian=Peru Philippine=Philippines Polish=Poland Portuguese=Portugal Qatari=Qatar
  Romanian=Romania Russian=Russia Rwandan=Rwanda Saudi=Saudi Arabia Scottish=Scotland Senegalese=Senegal
  Serbian=Serbia Singaporean=Singapore Slovak=Slovakia Slovenian=Slovenia Somali=Somalia Spanish=Spain
  Sudanese=Sudan Swedish=Sweden Swiss=Switzerland Syrian=Syria Taiwanese=Taiwan Tanzanian=Tanzania Thai=Thailand
  Tunisian=Tunisia Turkish=Turkey|Türkiye Ugandan=Uganda Ukrainian=Ukraine Uruguayan=Uruguay Uzbek=Uzbekistan
  Venezuelan=Venezuela Vietnamese=Vietnam Welsh=Wales Yemeni=Yemen Zambian=Zambia Zimbabwean=Zimbabwe
  U.S.=United States US=United States U.K.=United Kingdom UK=United Kingdom
`;

/** States of the United States. */
export const STATES = phrases(`
  Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho |
  Illinois | Indiana | Iowa | Kansas | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan |
  Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire | New Jersey | New Mexico |
  New York | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina |
  South Dakota | Tennessee | Texas | Utah | Vermont | Virginia | Washington | West Virginia | Wisconsin | Wyoming
`);

/** How the press shortens the names of states, without stops; eight of them it never does. */
export const STATE_SHORTS = `
  Ala=Alabama Ariz=Arizona Ark=Arkansas Calif=California Colo=Colorado Conn=Connecticut Del=Delaware Fla=Florida
  Ga=Georgia Ill=Illinois Ind=Indiana Kan=Kansas Ky=Kentucky La=Louisiana Md=Maryland Mass=Massachusetts Mich=Michigan
  Minn=Minnesota Miss=Mississippi Mo=Missouri Mont=Montana Neb=Nebraska Nev=Nevada NH=New Hampshire NJ=New Jersey
  NM=New Mexico NY=New York NC=North Carolina ND=North Dakota Okla=Oklahoma Ore=Oregon Pa=Pennsylvania RI=Rhode Island
  SC=South Carolina SD=South Dakota Tenn=Tennessee Tex=Texas Vt=Vermont Va=Virginia Wash=Washington WVa=West Virginia
  Wis=Wisconsin Wyo=Wyoming DC=District of Columbia
`;
/** Words for people and things of a place or a faith, a line each: those that no demonym of a country is. */
export const PEOPLES = `
  Pole | Poland | Polish
  Dane | Denmark | Danish
  Swede | Sweden | Swedish
  Finn | Finland | Finnish
  Turk | Turkey | Turkish
  Spaniard | Spain | Spanish
  Brit | Briton | Britain | British | UK
  Scot | Scotland | Scottish
  Frenchman | Frenchmen | Frenchwoman | France | French
  Englishman | Englishmen | Englishwoman | England | English
  Irishman | Irishmen | Irishwoman | Ireland | Irish
  Welshman | Welshmen | Wales | Welsh
  Dutchman | Dutchmen | Holland | Dutch | Netherlands
  Serb | Serbia | Serbian
  Croat | Croatia | Croatian
  Slovene | Slovenia | Slovenian
  Kurd | Kurdish | Kurdistan
  Chechen | Chechnya
  Kosovar | Kosovan | Kosovo
  Tibetan | Tibet
  Crimean | Crimea
  Catalan | Catalonia
  Basque | Basque Country
  Bavarian | Bavaria
  Sicilian | Sicily
  European | Europe
  Asian | Asia
  African | Africa
  Arab | Arabic | Arabia
  Jew | Jewish | Judaism
  Muslim | Moslem | Islam | Islamic
  Christian | Christianity
  Catholic | Catholicism
  Hindu | Hinduism
  Buddhist | Buddhism
  Sikh | Sikhism
  Alabamian | Alabama
  Alaskan | Alaska
  Arizonan | Arizona
  Californian | California
  Coloradan | Colorado
  Floridian | Florida
  Hawaiian | Hawaii
  Iowan | Iowa
  Kansan | Kansas
  Kentuckian | Kentucky
  Louisianan | Louisiana
  Michigander | Michigan
  Minnesotan | Minnesota
  Nebraskan | Nebraska
  Nevadan | Nevada
  New Yorker | New York
  North Carolinian | North Carolina
  South Carolinian | South Carolina
  Ohioan | Ohio
  Oregonian | Oregon
  Pennsylvanian | Pennsylvania
  Tennessean | Tennessee
  Texan | Texas
  Virginian | Virginia
  Wisconsinite | Wisconsin
  Berliner | Berlin
  Glaswegian | Glasgow
  Liverpudlian | Liverpool
  Londoner | London
  Mancunian | Manchester
  Muscovite | Moscow
  Parisian | Paris
  Roman | Rome
  Viennese | Vienna
`;

/**
 * Where governments sit, by which the press calls them: "Moscow denied it". A place belongs here where nobody thinks of
 * another country's.
 */
export const SEATS = `
  Russia: Moscow | Kremlin
  China: Beijing
  United States: Washington | White House
  United Kingdom: London | Downing Street | Whitehall | Westminster
  France: Paris | Elysee
  Germany: Berlin
  Italy: Rome
  Spain: Madrid
  Portugal: Lisbon
  Ireland: Dublin
  Poland: Warsaw
  Hungary: Budapest
  Austria: Vienna
  Greece: Athens
  Turkey: Ankara
  Ukraine: Kyiv | Kiev
  Belarus: Minsk
  Serbia: Belgrade
  Sweden: Stockholm
  Norway: Oslo
  Finland: Helsinki
  Denmark: Copenhagen
  Netherlands: The Hague
  Japan: Tokyo
  South Korea: Seoul
  North Korea: Pyongyang
  Taiwan: Taipei
  Vietnam: Hanoi
  Thailand: Bangkok
  Indonesia: Jakarta
  Philippines: Manila
  India: New Delhi | Delhi
  Pakistan: Islamabad
  Afghanistan: Kabul
  Iran: Tehran | Teheran
  Iraq: Baghdad
  Syria: Damascus
  Saudi Arabia: Riyadh
  Egypt: Cairo
  Libya: Tripoli
  Sudan: Khartoum
  Kenya: Nairobi
  Zimbabwe: Harare
  South Africa: Pretoria
  Canada: Ottawa
  Australia: Canberra
  Cuba: Havana
  Venezuela: Caracas
  Brazil: Brasilia
  Colombia: Bogota
  Israel: Jerusalem
  European Union: Brussels
`;

/** What else is often named and no body: continents, seas, and cities without a time zone of their own. */
export const PLACES = phrases(`
  Africa | Asia | Europe | Antarctica | North America | South America | Latin America | Central America |
  Middle East | South Asia | Southeast Asia | Mediterranean | Caribbean | Balkans | Beijing | Delhi | New Delhi |
  Mumbai | Washington | Geneva | The Hague | Hague | Kyiv | Munich | Hamburg | Frankfurt | Barcelona | Milan | Miami |
  Boston | San Francisco | Seattle | Atlanta | Houston | Dallas | Philadelphia | Las Vegas | Manchester | Birmingham |
  Liverpool | Edinburgh | Glasgow | Cardiff | Belfast | Osaka | Kyoto | Busan | Ankara | Jerusalem | Tel Aviv |
  Aleppo | Mosul | Brasilia | Rio de Janeiro | Ottawa | Montreal | Canberra | Wellington | Islamabad | Davos |
  Strasbourg | Lyon | Marseille
`);

/** Countries by names that Unicode does not give them, in lower case. */
export const MORE_COUNTRIES = phrases(`
  britain | u.s. | us | america | uk | u.k. | england | scotland | wales | korea | turkey | czech republic | burma |
  ivory coast | palestine | vietnam | myanmar | congo | bosnia
`);

/** Of a part of the world, in lower case. */
export const REGIONAL = phrases(`
  european | african | asian | arab | latino | hispanic | western | eastern
`);
