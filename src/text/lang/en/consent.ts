/** How pages ask for consent to cookies, and what makes that the story. */

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
