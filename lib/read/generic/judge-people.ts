import type { Person } from '@/lib/model/conversation';
import { isTeamAddress } from '../is-team-address';
import { samePerson } from '../same-person';
import { textOf } from '../text-of';
import { workDomain } from '../work-domain';
import type { Written } from './written';

export type Judged = { person: Person; isCustomer: boolean; sureness: number };

/**
 * Who of the authors is a customer. The opener is one unless much speaks against it; those who wrote notes, are signed in,
 * write from a team's address or sign as a team are not; whoever shares a work domain goes with them.
 */
export function judgePeople(
  written: readonly Written[],
  self: Person | null,
  noteAuthors: readonly Person[],
  document: Document,
): Judged[] {
  const people = uniquePeople(written);
  const opener = written[0]?.author;
  const team = self ?? people.find(isTeamAddress) ?? noteAuthors[0] ?? null;
  const teamDomain = workDomain(team);
  const openerDomain = workDomain(opener);
  const customers = customerBoxes(document);
  const someAddresses = people.some(({ email }) => email) && people.some(({ email }) => !email);
  const scored = people.map((person) => {
    const words = written
      .filter(({ author }) => samePerson(author, person))
      .map(({ text }) => text.slice(-600))
      .join('\n');
    const domain = workDomain(person);
    // A box that names several of them, such as the customer's tickets with their owners, tells nothing.
    const boxed = customers.some(
      ({ text, around }) =>
        isNamed(person, text) && people.every((other) => other === person || !isNamed(other, around)),
    );
    let score = opener && samePerson(person, opener) ? 2 : -0.5;
    if (boxed) score += 2.5;
    if (self && samePerson(person, self)) score -= 5;
    if (noteAuthors.some((author) => samePerson(author, person))) score -= 5;
    if (isTeamAddress(person)) score -= 3;
    if (domain !== null && domain === teamDomain) score -= 3;
    else if (domain !== null && domain === openerDomain) score += 1;
    if (someAddresses) score += person.email ? 1 : -1;
    if (TEAM_SIGNATURE.test(words)) score -= 1.5;
    return { person, score };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.map(({ person, score }) => ({
    person,
    isCustomer: score > 0 || (most <= 0 && score === most && scored.length > 1),
    sureness: Math.min(1, 0.5 + Math.abs(score) / 6),
  }));
}

function uniquePeople(written: readonly Written[]): Person[] {
  const people: Person[] = [];
  for (const { author } of written) {
    if (author.name === '' && !author.email) continue;
    if (!people.some((known) => samePerson(known, author))) people.push(author);
  }
  return people;
}

function isNamed({ name, email }: Person, text: string): boolean {
  return [email, name].some((one) => one !== undefined && one !== '' && text.includes(one.toLowerCase()));
}

/** What the page says in boxes called after the customer, and in the outermost such box around each. */
function customerBoxes(document: Document): { text: string; around: string }[] {
  const boxes = [...document.querySelectorAll(CUSTOMER_BOX)].slice(0, 40);
  return boxes
    .filter((box) => (box.textContent?.length ?? 0) < 600)
    .map((box) => ({ text: wordsIn(box), around: wordsIn(outermost(box)) }));
}

/** The whole page may be called after customers, too: that is no box any more. */
function outermost(box: Element): Element {
  const outer = box.parentElement?.closest(CUSTOMER_BOX);
  return outer && (outer.textContent?.length ?? 0) < 5_000 ? outermost(outer) : box;
}

function wordsIn(element: Element): string {
  return textOf(element).toLowerCase();
}

const CUSTOMER_BOX =
  '[class*="requestor" i],[class*="requester" i],[class*="customer" i],[class*="client" i],[class*="visitor" i],[class*="contact" i],[id*="requester" i],[id*="requestor" i],[id*="customer" i],[data-test-id*="requester" i],[data-testid*="customer" i]';
const TEAM_SIGNATURE =
  /customer (?:care|service|support|success|experience)|support team|help ?desk|technical support|service desk|kunden(?:service|dienst|betreuung|support)|service clients?|atención al cliente|servicio al cliente|assistenza clienti|servizio clienti|suporte|atendimento|klantenservice|kundtjänst|kundeservice|obsługa klienta|служба поддержки|خدمة العملاء|客服|カスタマー/iu;
