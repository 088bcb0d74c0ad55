export type Part = {
  id: string;
  role: 'customer' | 'agent' | 'note';
  author: string;
  at: string;
  body: string;
};

/** A practice page in the test's document. */
export function practicePage(options: {
  hash?: string;
  panes: { id: string; parts: Part[]; hidden?: boolean }[];
}) {
  const panes = options.panes.map(
    ({
      id,
      parts,
      hidden,
    }) => `<section data-pane="conversation" data-conversation-id="${id}" ${hidden ? 'hidden' : ''}>
      <h1 data-subject>Two charges</h1>
      <p data-customer data-email="ada@mail.example">Ada Byron</p>
      <ol data-thread>${parts.map(item).join('')}</ol>
      <div data-composer data-mode="public"><textarea data-reply></textarea></div>
    </section>`,
  );
  document.body.innerHTML = `<main data-evenkeel-practice><span data-agent-self data-email="sam@shop.example">Sam Reed</span>${panes.join('')}</main>`;
  return {
    document,
    url: new URL(`https://practice.example/practice.html#${options.hash ?? options.panes[0]?.id}`),
  };
}

export function item({ id, role, author, at, body }: Part): string {
  return `<li data-message-id="${id}" data-role="${role}"><b data-author>${author}</b><time datetime="${at}">then</time><div data-body style="white-space: pre-wrap">${body}</div></li>`;
}

export const asked: Part = {
  id: 'm1',
  role: 'customer',
  author: 'Ada Byron',
  at: '2026-11-09T08:12:00Z',
  body: 'You charged me twice.\n\nWhy?',
};
export const noted: Part = {
  id: 'm2',
  role: 'note',
  author: 'Sam Reed',
  at: '2026-11-09T08:20:00Z',
  body: 'She is right.',
};
export const answered: Part = {
  id: 'm3',
  role: 'agent',
  author: 'Sam Reed',
  at: '2026-11-09T08:30:00Z',
  body: 'I am sorry.',
};
