/** Pages that mean harm or know no measure. Each is built in the document at hand; the address is `address`. */
export const address = new URL('https://desk.example/tickets/7');

type Post = { who: string; words: string; minute?: number };

function post({ who, words, minute = 0 }: Post): string {
  const time = new Date(Date.UTC(2026, 10, 9, 8, minute)).toISOString();
  return `<div class="post"><b class="who">${who}</b> <time datetime="${time}">${time}</time><div class="words">${words}</div></div>`;
}

const talk = [
  post({ who: 'Ada Byron', words: 'You charged me twice, why is that?' }),
  post({ who: 'Sam Reed', words: 'I am sorry, that was our mistake.', minute: 5 }),
].join('');

function setBody(html: string): void {
  document.body.innerHTML = html;
}

function nest(levels: number, tag: string, inner: string): void {
  let at: Element = document.body;
  for (let level = 0; level < levels; level += 1) at = at.appendChild(document.createElement(tag));
  at.innerHTML = inner;
}

export const hostilePages: Record<string, () => void> = {
  '50,000 nodes without a conversation': () =>
    setBody(`<ul>${'<li class="row"><a href="/x">Row <i>of</i> many</a></li>'.repeat(12_500)}</ul>`),
  '50,000 nodes with times': () =>
    setBody(
      `<div>${'<div class="row"><span title="2026-11-09 08:10">08:10</span><b>x</b><i>y</i></div>'.repeat(12_500)}</div>`,
    ),
  'a conversation among 50,000 nodes': () =>
    setBody(`<main>${talk}</main><aside>${'<p><b>x</b><i>y</i></p>'.repeat(16_600)}</aside>`),
  '2,500 messages': () =>
    setBody(
      `<main>${Array.from({ length: 2_500 }, (_, minute) => post({ who: minute % 3 ? 'Sam Reed' : 'Ada Byron', words: `${['Where is my parcel', 'I have sent the parcel', 'It still did not come', 'Let me ask the carrier for you'][minute % 4]} ${String.fromCharCode(97 + (minute % 26)).repeat(3 + (minute % 9))} ${String.fromCharCode(97 + (minute % 23)).repeat(4)}?`, minute })).join('')}</main>`,
    ),
  'a message of two megabytes': () =>
    setBody(`<main>${talk}${post({ who: 'Ada Byron', words: 'Why? '.repeat(400_000), minute: 9 })}</main>`),
  'a message of 100,000 lines': () =>
    setBody(`<main>${talk}${post({ who: 'Ada Byron', words: 'a<br>'.repeat(100_000), minute: 9 })}</main>`),
  'a message of 30,000 elements': () =>
    setBody(
      `<main>${talk}${post({ who: 'Ada Byron', words: '<span>word </span>'.repeat(30_000), minute: 9 })}</main>`,
    ),
  'a message that quotes itself without end': () =>
    setBody(
      `<main>${talk}${post({ who: 'Ada Byron', words: 'On 9 Nov 2026 at 10:00 Ada wrote:<br>'.repeat(5_000), minute: 9 })}</main>`,
    ),
  'a mail whose sender has no end': () =>
    setBody(
      `<article class="message"><span class="from" title="ada@mail.example">Ada &lt;ada@mail.example&gt;</span> <span class="to" title="sam@shop.example">sam@shop.example</span> <time datetime="2026-11-09T08:00:00Z">9 Nov</time><div class="message-body">Why?<br>From: ${'a'.repeat(300_000)}<br>Date: 2026-11-09<br>To: sam@shop.example<br>Hello</div></article><textarea></textarea>`,
    ),
  'a mail of 400 quotes in each other': () => {
    setBody(
      '<article class="message"><span class="from" title="ada@mail.example">Ada &lt;ada@mail.example&gt;</span> <span class="to" title="sam@shop.example">sam@shop.example</span> <time datetime="2026-11-09T08:00:00Z">9 Nov</time><div class="message-body">Why?</div></article><textarea></textarea>',
    );
    let at = document.querySelector('.message-body');
    for (let level = 0; level < 400; level += 1) {
      at?.append('On 9 Nov 2026 at 10:00 Ada wrote:');
      at = at?.appendChild(document.createElement('blockquote')) ?? null;
      at?.append(`Number ${level}.`);
    }
  },
  'an author of a megabyte': () =>
    setBody(
      `<main>${talk}${post({ who: '(a@'.repeat(300_000), words: 'Hello there, how are you?', minute: 9 })}</main>`,
    ),
  'a conversation 700 levels deep': () => nest(700, 'div', `<main>${talk}</main>`),
  'a folded part that is 5,000 levels deep': () => {
    setBody(`<main>${talk}</main>`);
    document.body.hidden = true;
    nest(5_000, 'div', talk);
    const [, deep] = document.body.children;
    deep?.setAttribute('style', 'display: none');
    document.body.hidden = false;
  },
  'messages that are 700 levels deep': () => {
    setBody(`<main>${talk}${post({ who: 'Ada Byron', words: '', minute: 9 })}</main>`);
    let at = document.querySelector('.post:last-child .words');
    for (let level = 0; level < 700; level += 1) at = at?.appendChild(document.createElement('div')) ?? null;
    at?.append('Is anybody down here?');
  },
  'markup in names and words': () =>
    setBody(
      `<main>${post({ who: '&lt;img src=x onerror=alert(1)&gt;', words: '&lt;script&gt;alert(1)&lt;/script&gt; was what I typed.' })}${post({ who: 'Sam Reed', words: 'Thank you, I see it now.', minute: 5 })}</main>`,
    ),
  'names that turn the direction of words': () =>
    setBody(
      `<main>${post({ who: '\u202eadA\u202c Byron', words: 'You charged me \u2066twice\u2069, why is that?' })}${post({ who: 'Sam Reed', words: 'I am sorry, that was our mistake.', minute: 5 })}</main>`,
    ),
  'messages dressed as our own interface': () =>
    setBody(
      `<main data-evenkeel-ui>${talk.replaceAll('class="post"', 'class="post" data-evenkeel-ui')}</main>`,
    ),
  'a form that hides its parent': () =>
    setBody(`<main><form>${talk}<input name="parentNode"><input name="parentElement"></form></main>`),
  'a form that hides all that it has': () =>
    setBody(
      `<main><form>${talk}${'children attributes closest matches nextSibling firstChild querySelectorAll getAttribute textContent'
        .split(' ')
        .map((name) => `<input name="${name}">`)
        .join('')}</form></main>`,
    ),
  'forms that hide the document': () =>
    setBody(
      `${'querySelector querySelectorAll body title documentElement defaultView createTreeWalker addEventListener location'
        .split(' ')
        .map((name) => `<form name="${name}"></form>`)
        .join('')}<main>${talk}</main>`,
    ),
  'times that are none': () =>
    setBody(
      `<main>${talk.replaceAll(/datetime="[^"]*"/g, 'datetime="+275760-09-13T00:00:00.001Z"').replaceAll(/>2026[^<]*</g, '>99:99 32/13/0000<')}</main>`,
    ),
};
