/** What pages call the parts that are not of the story, in class names, ids and roles. Not English but the habit of markup. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FURNITURE_TAGS = words('nav footer aside form figure figcaption dialog menu address');
export const FURNITURE_ROLES = words(
  'navigation complementary contentinfo dialog alertdialog banner search form menu menubar toolbar tablist',
);
/** On any element. */
export const FURNITURE_WORDS = words(`
  newsletter newsletters signup subscribe subscription subscriptions related relatedlinks recommended recommendation
  recommendations recirc recirculation promo promos promotion promoted promobox caption captions figcaption credit credits copyright
  cookie cookies consent gdpr cmp onetrust didomi comments commenting disqus advert adverts advertisement
  advertising sponsor sponsored outbrain taboola breadcrumb breadcrumbs taxonomy trending mostread sidebar
  sharebar sharing sharetools readmore bio biography authorbio donate donation donations gallery carousel slideshow
  byline bylines timestamp navigation footer popup interstitial tooltip livefyre viafoura coral
  newsletterform jp-relatedposts sharedaddy addtoany addthis upsell signin login crosslinks teaserlist
  mailinglist correctionlink nextarticle livestream ticker jargon headlines syndication factoid
  nextstory nextpost readnext relatedposts relatedarticles relatedstories relatednews relatedcontent otherstories morestories
  infobox factbox transcript recommender twitter-tweet amp-twitter amp-instagram amp-facebook amp-tiktok instagram-media fb-post tiktok-embed reddit-embed cta register registration signin
`);
/** On elements that are no paragraphs: these words are on paragraphs of the story too. */
export const FURNITURE_BOX_WORDS = words(`
  ad ads adslot adbox dfp mpu social socials share video videos player playlist audio podcast tags topics tag-list menu nav
  masthead toolbar modal overlay popular embed embedded author authors contributor contributors comment meta
  metadata tools actions reactions toc banner disclaimer pullquote pull-quote header-bar quiz poll survey alert teasers cards card river latest more
  widget widgets sr-only visually-hidden visuallyhidden screen-reader-text noprint print-only skip-link
`);
/** Two words in a row that mean furniture where each alone does not. */
export const FURNITURE_PAIRS = words(`
  sign-in log-in read-more see-also more-stories more-from most-read most-popular most-viewed sign-up also-read read-also read-next
  up-next article-footer story-footer post-footer entry-footer post-meta entry-meta article-meta story-meta
  post-tags article-tags entry-tags about-author author-box author-info author-bio author-card
  post-author article-author story-author article-list news-list headline-list social-links share-buttons share-links email-signup
  mailing-list inline-promo in-article-promo read-on next-story next-article next-post link-list
  photo-credit image-credit image-caption photo-caption wp-caption media-caption skip-to
  follow-us join-us app-promo call-to cta-box trust-project page-nav post-navigation
  hidden-print follow-topics fact-box ai-summary ai-generated topic-list story-links related-links read-time reading-time published-date published-dates publish-date updated-date
`);
/** The story's own part, whatever else its name says. */
export const STORY =
  /\b(?:article|story|entry|post|main|content|news|page|rich|body)[ -]?(?:body|content|text|copy|article)\b|\barticlebody\b|\bstorytext\b/;

/** What readers say below a story, as a whole class or id, between spaces. */
export const THREAD =
  / (?:(?:(?:post|article|user|reader|entry|fb)[-_])?comments(?:[-_](?:list|area|section|wrapper|wrap|thread|container|block|box|tree|stream))?|comment[-_]?(?:list|section|thread|tree|stream|wrapper|container)|disqus_thread) /;

/** Marks of the lines between a headline and its story that belong to the story. */
export const STANDFIRST =
  /standfirst|\bdek\b|sub-?title|sub-?head|summary|\blede?\b|\blead\b|intro|teaser|excerpt|abstract|description|strapline|tagline|sapo|chapo/;
