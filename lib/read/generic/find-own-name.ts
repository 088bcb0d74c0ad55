import type { Person } from '@/lib/model/conversation';
import { partsIn } from '../parts-in';
import { samePerson } from '../same-person';
import { textOf } from '../text-of';
import type { Written } from './written';

/**
 * Which of the authors is signed in: the one whose name, login or address the page shows outside the conversation where it
 * shows its user (a bar at the top, a menu of the account), or to whose profile that leads. Null when none or several do.
 */
export function findOwnName(
  written: readonly Written[],
  document: Document,
  conversation: Element,
): Person | null {
  const parts = accountParts(document).filter(
    (element) => !conversation.contains(element) && !element.contains(conversation),
  );
  const shown = parts
    .map((element) =>
      (element.textContent?.length ?? 0) > 120
        ? ''
        : `${textOf(element)} ${element.getAttribute('title') ?? ''} ${element.getAttribute('alt') ?? ''}`,
    )
    .map((text) => text.toLowerCase())
    .filter((text) => text.trim() !== '');
  const links = new Set(parts.map((element) => element.getAttribute('href')));
  return (
    onlyOne(written, ({ author }) =>
      shown.some((text) => namesIn(author).some((name) => hasWord(text, name))),
    ) ?? onlyOne(written, ({ profile }) => profile !== null && !profile.startsWith('#') && links.has(profile))
  );
}

/** The one author of whom it holds. */
function onlyOne(written: readonly Written[], holds: (block: Written) => boolean): Person | null {
  const [own, ...others] = written.filter(holds);
  return own && others.every(({ author }) => samePerson(author, own.author)) ? own.author : null;
}

/** From the bars down, for to ask every element of a page whether it stands in a bar takes long where it is deep. */
function accountParts(document: Document): Element[] {
  const inBars = [...document.querySelectorAll(BARS)]
    .slice(0, MAX_BARS)
    .flatMap((bar) => partsIn(bar, bar.matches(LINK_BARS) ? 'a,span' : '*', MAX_PARTS));
  const named = [...document.querySelectorAll(NAMED)].slice(0, MAX_PARTS);
  return [...new Set([...inBars, ...named])].slice(0, MAX_PARTS);
}

function namesIn({ name, email }: Person): string[] {
  return [name, email ?? ''].map((one) => one.toLowerCase()).filter((one) => one.length >= 3);
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return (
    at >= 0 && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + word.length] ?? ' ')
  );
}

/** Bars at the top, and what is plainly called after the user who is signed in. A ticket's own "user" is the customer. */
const BARS = 'header,[role="banner"],nav,.navbar,#header,#top-menu,[class*="topbar" i]';
const LINK_BARS = 'nav:not(.navbar),#header:not(header)';
const NAMED =
  '[class*="current-user" i],[class*="currentuser" i],[class*="user-menu" i],[class*="usermenu" i],[class*="logged" i],[id*="logged" i],[id*="userinfo" i],[class*="account-name" i],[class*="account-menu" i],[class*="my-account" i]';
const MAX_BARS = 12;
const MAX_PARTS = 200;
