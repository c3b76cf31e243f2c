/** Lines that hold nothing but a time. */
import { STAMP_WORDS } from '../../text/lang/en/page-furniture.ts';

/** "12.15", "2 hours ago", "Published 3 May 2024, 10:00 BST": nothing but a time. */
export function isStamp(text: string): boolean {
  if (text.length > 120 || !/\d|just now|yesterday/i.test(text)) return false;
  return text.replace(STAMP_WORDS, '').replace(/[^\p{L}\p{N}]+/gu, '').length <= 1;
}
