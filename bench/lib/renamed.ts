/** Texts with other names and rare words, so that copies of a story are like stories of their own. */

/** Gives every capitalised word, and one in four of the long ones, other letters; lengths stay, so offsets do. */
export function renamer(random: () => number): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(/\p{Lu}?\p{Ll}{3,}/gu, (word) => {
      const known = names.get(word);
      if (known !== undefined) return known;
      const changes = /^\p{Lu}/u.test(word) || (word.length > 5 && random() < 0.25);
      const swapped = (letter: string) => {
        const letters = 'aeiou'.includes(letter) ? 'aeiou' : 'bdfgklmnprst';
        return letters[Math.floor(random() * letters.length)] ?? letter;
      };
      const other = changes ? word.replace(/[aeiou]|[bdfgklmnprst]/g, swapped) : word;
      names.set(word, other);
      return other;
    });
}
