/** What the page starts with: its words, who is there, and a first message. */
import type { Bot } from '../../bot/bot.ts';
import { complete } from '../../bot/dispatch.ts';
import { languageName } from '../../bot/messages/language-names.ts';
import { inLocale, say } from '../../bot/messages/say.ts';
import { localeFor, locales } from '../../runtime/locale.ts';
import type { Start, Words } from './page/protocol.ts';
import { CHANNELS, PEOPLE, requestOf } from './people.ts';
import { show } from './show.ts';

const MAX_EXAMPLES = 4;

/** In this language where the bot speaks it, or else in the bot's own. */
export function startOf(bot: Bot, wanted: string): Promise<Start> {
  const locale = localeFor(wanted) ?? bot.language ?? 'en';
  const asking = { who: 'member', channel: CHANNELS[0].id, locale } as const;
  return inLocale(locale, async () => {
    const { events } = (await bot.view(undefined)).knowledge;
    const asked = await complete(bot, 'ask', 'question', '', requestOf(asking));
    return {
      locale,
      words: wordsNow(),
      locales: locales.map((code) => ({ code, name: languageName(code, code) })),
      people: { member: PEOPLE.member.name, moderator: PEOPLE.moderator.name },
      channels: CHANNELS,
      greeting: show(
        {
          visibility: 'public',
          blocks: [
            { type: 'heading', text: say('terminal.title') },
            { type: 'text', text: say('terminal.askAbout') },
            { type: 'list', items: events.map(({ title }) => title) },
            { type: 'note', text: say('web.hint') },
          ],
          buttons: [],
        },
        () => undefined,
        locale,
      ),
      examples: asked.slice(0, MAX_EXAMPLES).map(({ value }) => value),
    };
  });
}

function wordsNow(): Words {
  return {
    about: say('web.about'),
    app: say('web.app'),
    article: say('web.article'),
    articleHint: say('web.articleHint'),
    attach: say('web.attach'),
    cancel: say('web.cancel'),
    channels: say('web.channels'),
    chat: say('web.chat'),
    draft: say('web.draft'),
    drafts: say('web.drafts'),
    fact: say('web.fact'),
    failed: say('web.failed'),
    inSource: say('web.inSource'),
    language: say('web.language'),
    member: say('web.member'),
    moderator: say('web.moderator'),
    newEvent: say('web.newEvent'),
    noSource: say('web.noSource'),
    onlyYou: say('web.onlyYou'),
    open: say('web.open'),
    paste: say('web.paste'),
    placeholder: say('web.placeholder'),
    quote: say('web.quote'),
    removeFile: say('web.removeFile'),
    required: say('web.required'),
    send: say('web.send'),
    source: say('web.source'),
    submit: say('web.submit'),
    suggestions: say('web.suggestions'),
    title: say('web.title'),
    try: say('web.try'),
    used: say('web.used'),
    waiting: say('web.waiting'),
    whichEvent: say('web.whichEvent'),
    whichSource: say('web.whichSource'),
    you: say('web.you'),
  };
}
