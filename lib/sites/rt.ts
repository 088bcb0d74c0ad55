import type { Site } from './vocabulary';

const EDITOR_PAGE = '/Ticket/Update\\.html';
/** RT marks a note by nothing but these words; they are its own translations. */
const COMMENTED =
  'Comments added|Aggiunti commenti|Aomentariile au fost adăugate|Athugasemd bætt við|Comentarios añadidos|Comentaris afegits|Comentários adicionados|Commentaar toegevoegd|Commentaires ajoutés|Iruzkinak gehituta|Komentar dodan|Komentar sudah ditambahkan|Komentarai pridėti|Komentarji so bili dodani|Komentarze zostały dodane|Komentáre pridané|Komentáře přidány|Kommentar hinzugefügt|Kommentarer tilføjet|Kommentarer tillagda|Kommentti lisätty|La til kommentarar|La til kommentarer|Lisati kommentaar|Megjegyzés hozzáadva|Piezīmes pievienotas|Yorumlar eklendi|Τα Σχόλια προστέθηκαν|Добавлен комментарий|Коментари су додати|Коментарите добавени|تم إضافة التعليقات|توضیحات اضافه شد|コメントが追加されました|创建注释完成|新增評論完畢';
const ANSWERED =
  'Ticket created|Correspondence added|Aggiunta corrispondenza|Antwort hinzugefügt|Brevväxling|Corespondență adăugată|Correspondencia agregada|Correspondentie toegevoegd|Correspondência adicionada|Courrier ajouté|Dodana korespondencija|Dopisovanje dodano|Kirjeenvaihto lisätty|Korespondence zaznamenána|Korespondencja została dodana|Korespondensi sudah ditambah|Korešpondencia pridaná|Korrespondance tilføjet|Korrespondentzia gehituta|Lisati kirjavahetus|Resposta afegida|Sarakste pievienota|Susirašinėjimas pridėtas|Svar lagt til|Uygunluk eklendi|Válasz hozzáadva|Προστέθηκε Αλληλογραφία|Добавлен ответ|Кореспонденция добавена|Преписка је додата|تم إضافة رد|پاراف اضافه شد|创建申请单回复|新增申請單回覆';

/** Request Tracker 5. Customers are shown as `Name <mail>`, people with a login as `login (Name)`. */
export const rt = {
  id: 'rt',
  name: 'Request Tracker',
  confidence: 'verified',
  verified: '2026-11-25',
  channel: 'email',
  match: { marks: ['body[id^="comp-"] #preferences .current-user'] },
  conversation: {
    place: { url: '/Ticket/(?:Display|History)\\.html' },
    id: [{ url: '[?&;]id=(\\d+)' }],
    root: ['#ticket-{id}-history'],
    subject: [
      { text: '#header h1', match: '^.*?#\\d+:\\s*(.+)$', in: 'page' },
      { title: '^#\\d+:\\s*(.+)$' },
    ],
    customer: {
      name: [
        { text: '.requestors .current-value .user', match: '^(.+?)\\s*<', in: 'page' },
        { text: '.requestors .current-value .user', in: 'page' },
      ],
      email: [{ text: '.requestors .current-value .user', match: '([^<>\\s]+@[^<>\\s]+)', in: 'page' }],
    },
    agent: { name: [{ text: '#preferences .current-user', in: 'page' }] },
    messages: {
      item: ['.transaction.Ticket-transaction.message'],
      id: [{ attribute: { at: ':scope', name: 'data-transaction-id' } }],
      author: [
        { text: '.metadata .description .user', match: '^\\S+ \\((.+)\\)$' },
        { text: '.metadata .description .user', match: '^(.+?)\\s*<' },
        { text: '.metadata .description .user' },
      ],
      email: [{ text: '.metadata .description .user', match: '([^<>\\s]+@[^<>\\s]+)' }],
      time: [{ text: '.metadata .date' }],
      body: ['.messagebody .message-stanza', '.messagebody'],
      strip: ['.message-stanza-folder'],
      quotes: ['.message-stanza.closed'],
      roles: [
        { role: 'note', when: { says: { at: '.metadata .description', match: `(?:${COMMENTED})$` } } },
        { role: 'customer', when: { author: 'customer' } },
        { role: 'customer', when: { email: 'shown' } },
        { role: 'agent', when: { says: { at: '.metadata .description', match: `(?:${ANSWERED})$` } } },
      ],
      order: 'by-time',
    },
  },
  about: [{ url: `${EDITOR_PAGE}.*[?&;]id=(\\d+)` }],
  composer: {
    editors: [
      { at: 'iframe.cke_wysiwyg_frame', kind: 'rich', frame: true },
      { at: '.ck-editor__editable', kind: 'rich' },
      { at: 'textarea#UpdateContent', kind: 'plain' },
    ],
    modes: [
      { mode: 'internal', when: { present: 'select#UpdateType option[value="private"]:checked' } },
      { mode: 'public', when: { present: 'select#UpdateType option[value="response"]:checked' } },
      { mode: 'internal', when: { url: `${EDITOR_PAGE}.*Action=Comment`, absent: 'select#UpdateType' } },
      { mode: 'public', when: { url: `${EDITOR_PAGE}.*Action=Respond`, absent: 'select#UpdateType' } },
    ],
    openedBy: ['#page-actions-reply', '#page-actions-comment'],
  },
} as const satisfies Site;
