const PEOPLE = [
  { role: 'customer', name: 'Dana Reyes', email: 'dana@post.example' },
  { role: 'agent', name: 'Priya Nair', email: 'priya@acme.example' },
];
const WORDS =
  'The kettle that I ordered in May leaks at the seam, and nobody has told me when the new one comes. ';

/** A thread of `count` messages in the practice inbox's markup, in which a clock changes sixty times a second. */
export function busyPage(count: number): string {
  const messages = Array.from({ length: count }, (_, index) => {
    const { role, name, email } = PEOPLE[index % 2] ?? { role: 'customer', name: '', email: '' };
    const time = new Date(Date.UTC(2026, 9, 1, 0, index)).toISOString();
    return `<li data-message-id="m${index}" data-role="${role}"><span data-author data-email="${email}">${name}</span>
      <time datetime="${time}">${time}</time><div data-body style="white-space:pre-wrap">${index}. ${WORDS.repeat(1 + (index % 4))}</div></li>`;
  });
  return `<!doctype html><title>Busy</title><main data-evenkeel-practice>
    <span data-agent-self data-email="priya@acme.example">Priya Nair</span>
    <section data-pane="conversation" data-conversation-id="busy">
      <h1 data-subject>A long story</h1><span data-customer data-email="dana@post.example">Dana Reyes</span>
      <p id="clock">0</p><ol data-thread>${messages.join('')}</ol>
      <div data-composer data-mode="public"><textarea data-reply></textarea></div>
    </section></main>
    <script>
      let ticks = 0;
      setInterval(() => { document.querySelector('#clock').textContent = ++ticks; }, 1000 / 60);
      addMessage = () => {
        const thread = document.querySelector('[data-thread]');
        const item = thread.lastElementChild.cloneNode(true);
        item.dataset.messageId = 'late-' + thread.children.length;
        thread.append(item);
        return [Date.now(), thread.children.length];
      };
    </script>`;
}
