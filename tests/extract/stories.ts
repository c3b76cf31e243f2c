/** Invented stories that several tests read. */

/** A storm, its harm and its costs; published on a Thursday. */
export const STORM = `Storm tears roof off Calder hospital and leaves 9,000 homes dark

By Nessa Orrick
The Calder Packet, Thursday 12 October 2023

A storm tore the roof off the children's wing of St Bride's Hospital in Calder on Tuesday night, killing two people and injuring 31, the county said.

About 9,000 homes were still without power on Wednesday evening. At least 14 schools will stay closed until Monday.

"We had eleven minutes to get forty children out of that building," said Dr Imelda Farrow, the hospital's medical director. "Nobody was left behind."

The repair will cost 6.4 million crowns, according to county treasurer Piet Larkin, who said that insurance would cover about 70 percent of it.

Larkin, 52, called on the government to pay the rest. "We cannot ask sick children to wait for a committee," he said.

The county council voted by 17 votes to 4 on Wednesday to open an emergency fund. It was the third such fund in five years, after those of 2019 and 2021.

The wind reached 148 kilometres an hour at the lighthouse, the highest since records began in 1961, and blew for almost six hours.
`;

/** A conference with a theme, topics, participants and earlier editions; published on a Friday. */
export const CONFERENCE = `Ministers open seed bank talks in Orvelle

ORVELLE, June 14 (Northern Wire) - More than 600 delegates from 41 countries met in Orvelle on Thursday for the fourth World Seed Conference, following those in Tarn in 2015, Velm in 2018 and Casswick in 2021.

Under the theme "One harvest, many hands," the delegates will discuss four topics, including seed banks, plant diseases, fair prices and the rights of farmers.

President Mirelle Tavenor called for a common store of seeds for the whole continent in her opening speech. "Hunger does not wait at the border," she told the delegates.

The conference is aimed at agreeing rules for the exchange of seeds.

Other participants included Sandrian Farm Minister Odo Quist, Belmaran Trade Minister Anneke Ruys, and Tomas Verhoe, director-general of the International Grain Council.

Quist promised that Sandria would give 12 million euros to the common store. The minister also warned that two harvests had failed in a row.

"We must act before the third," he said in an interview.
`;
