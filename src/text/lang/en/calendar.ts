/** English words of the calendar and of order, as alternatives of a pattern. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
