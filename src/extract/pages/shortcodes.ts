/** WordPress's own marks, which a page shows as they are once their plugin is gone: `[gallery ids="1,2"]`. */

const CAPTION = /\[caption\b[^\][<>]{0,300}\](.{0,2000}?)\[\/caption\]/gis;
/** `[embed]https://example.com/a[/embed]`: an address and nothing else. */
const EMBED = /\[(\w{3,20})\b[^\][<>]{0,300}\]\s*https?:[^\s[<]{1,500}\s*\[\/\1\]/gi;
/** One with attributes, so that “[sic]” and “[the boat]” are none. */
const OPENED =
  /\[[a-z][\w-]{2,40}(?:\s+[\w-]{1,40}=(?:["'“”″][^\][<>"'“”″]{0,300}["'“”″]|[^\s\][<>]{1,100})){1,40}\s*\/?\]/gi;
const BARE = /\[(?:gallery|vc_\w{2,40}|et_pb_\w{2,40}|fusion_\w{2,40}|su_\w{2,40})\]/gi;
const CLOSED = /\[\/[a-z][\w-]{2,40}\]/gi;

/** A page's source without such marks and what they embed; what stands between two of them stays, captions as such. */
export function withoutShortcodes(html: string): string {
  if (!html.includes('[')) return html;
  return html
    .replace(CAPTION, '<figcaption>$1</figcaption>')
    .replace(EMBED, '')
    .replace(OPENED, '')
    .replace(BARE, '')
    .replace(CLOSED, '');
}
