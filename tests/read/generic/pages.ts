import { paragraphs, type Told } from './told';

type Page = (told: Told) => string;
type Part = Told['told'][number];

const clock = (at: string) => new Date(at).toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '');
const each = (told: Told, dress: (part: Part, index: number) => string) => told.told.map(dress).join('\n');

/** An issue with a description above its history; changes of fields stand between the notes. */
const issueTracker: Page = (told) => {
  const [first, ...rest] = told.told;
  const by = (part: Part, what: string) =>
    `${what} by <a class="user active" href="/users/${part.login.length}">${part.name}</a> <a title="${clock(part.at)}" href="/projects/x/activity?from=${part.at}">15 days</a> ago`;
  return `<div id="top-menu"><div id="loggedas">Logged in as <a class="user active" href="/users/5">sreed</a></div><ul><li><a href="/">Home</a></li><li><a href="/my/page">My page</a></li></ul><ul><li><a class="wiki" href="/projects/x/wiki">Wiki</a></li></ul></div>
  <div id="content"><h2 class="inline-flex">Support #${told.id}</h2>
  <div class="issue tracker-3 status-1 priority-2 details" style="background: #ffffdd">
    <div class="subject"><div><h3>${told.subject}</h3></div></div>
    <p class="author">${first ? by(first, 'Added') : ''}. Updated <a title="${clock('2026-11-25T08:45:00Z')}" href="/x">about 1 hour</a> ago.</p>
    <div class="attributes"><div class="status attribute"><div class="label">Status:</div><div class="value">New</div></div><div class="start-date attribute"><div class="label">Start date:</div><div class="value">11/09/2026</div></div><div class="assigned-to attribute"><div class="label">Assignee:</div><div class="value"><a class="user active" href="/users/5">Sam Reed</a></div></div></div>
    <hr><div class="description"><div class="contextual"><a class="icon icon-comment" href="/q">Quote</a></div><p><strong>Description</strong></p><div class="wiki">${paragraphs(first?.text ?? '')}</div></div>
  </div>
  <div id="history"><div class="tabs"><ul><li><a id="tab-history" class="selected" href="#">History</a></li></ul></div><div class="tab-content" id="tab-content-history">
  ${rest
    .map(
      (
        part,
        index,
      ) => `<div id="change-${index + 40}" class="journal ${part.role === 'note' ? 'private-notes ' : ''}has-notes"><div id="note-${index + 1}">
      <div class="contextual"><span class="journal-actions"><a title="Quote" class="icon-only icon-quote" href="#">Quote</a><a class="drdn" href="#">Actions</a></span><a href="#note-${index + 1}" class="journal-link">#${index + 1}</a></div>
      <h4 class="note-header">${by(part, 'Updated')}${part.role === 'note' ? ' <span class="badge badge-private private">Private</span>' : ''}</h4>
      <div id="journal-${index + 40}-notes" class="wiki">${paragraphs(part.text)}</div></div></div>
      <div id="change-${index + 80}" class="journal has-details"><div id="note-${index + 90}"><h4 class="note-header">${by(part, 'Updated')}</h4><ul class="details"><li><strong>Status</strong> changed from <i>New</i> to <i>In progress</i></li></ul></div></div>`,
    )
    .join(
      '',
    )}</div></div><form id="issue-form" action="/issues/1" style="display: none"><div id="attributes" class="attributes"><input name="title"><textarea name="body"></textarea></div></form></div>`;
};

/** Notes on an issue: system notes between them, badges beside the names, a description on top. */
const codeForge: Page = (told) => {
  const [first, ...rest] = told.told;
  return `<header class="navbar"><a class="header-user-dropdown-toggle" href="/sreed"><img alt="Sam Reed" class="avatar s24" src=""></a></header>
  <main><div class="detail-page-header"><div class="issuable-meta">Issue created <time datetime="${first?.at}" title="Nov 9">2 weeks ago</time> by <a href="/nlindqvist" class="author-link" data-username="nlindqvist"><span class="author">${first?.name}</span></a></div></div>
  <div class="detail-page-description"><h1 class="title" data-testid="issue-title">${told.subject}</h1><div class="description"><div class="md">${paragraphs(first?.text ?? '')}</div></div></div>
  <ul id="notes-list" class="notes main-notes-list timeline">${rest
    .map(
      (
        part,
        index,
      ) => `<li class="note note-wrapper timeline-entry system-note" id="note_9${index}"><div class="timeline-content"><div class="note-header-info"><a href="/${part.login}"><span class="note-header-author-name">${part.name}</span></a> <span>changed the milestone</span> <time datetime="${part.at}">2 weeks ago</time></div></div></li>
      <li class="note note-wrapper timeline-entry note-comment ${part.role === 'note' ? 'internal-note' : ''}" id="note_${index}"><div class="timeline-avatar"><a href="/${part.login}"><img alt="${part.name}" class="avatar"></a></div><div class="timeline-content"><div class="note-header"><div class="note-header-info"><a class="author-name-link" href="/${part.login}"><span class="note-header-author-name gl-font-bold">${part.name}</span></a> <span class="note-headline-light">@${part.login}</span> · <a class="note-timestamp"><time datetime="${part.at}">2 weeks ago</time></a></div><div class="note-actions">${part.role === 'note' ? '<span class="badge">Internal note</span>' : ''}<button>Reply</button></div></div><div class="timeline-discussion-body"><div class="note-body"><div class="note-text md">${paragraphs(part.text)}</div></div></div></div></li>`,
    )
    .join('')}</ul></main>`;
};

/** Newest first, kinds as class names, line items between. */
const sharedInbox: Page = (
  told,
) => `<nav class="navbar"><ul><li class="dropdown"><a href="#" class="dropdown-toggle"><span class="nav-user">Kim O.</span></a></li></ul></nav>
  <div id="conv-layout" class="conv-type-email"><div id="conv-layout-header"><div class="conv-subjtext"><span>${told.subject}</span></div><div class="conv-numnav">#<strong>${told.id}</strong></div></div>
  <div id="conv-layout-customer"><div class="conv-customer-block"><a class="customer-name" href="/customers/7">Nora Lindqvist</a><ul class="customer-contacts"><li class="customer-email">nora.l@post.example</li></ul></div>
    <div class="conv-prev-convs"><ul class="list-group"><li><a href="/conversation/9">An earlier question about tiles</a></li><li><a href="/conversation/8">Opening hours on Sunday?</a></li></ul></div></div>
  <div id="conv-layout-main">${[...told.told]
    .reverse()
    .map(
      (
        part,
        index,
      ) => `<div class="thread thread-type-lineitem" id="thread-9${index}"><div class="thread-message"><div class="thread-header"><div class="thread-title"><strong>${part.name}</strong> marked as Active</div><div class="thread-info"><span class="thread-date" title="${clock(part.at)}">Nov 9</span></div></div></div></div>
      <div class="thread thread-type-${part.role === 'agent' ? 'message' : part.role}" id="thread-${index}" data-thread_id="${index}"><div class="thread-photo"><img alt="" src=""></div><div class="thread-message"><div class="thread-header"><div class="thread-title"><div class="thread-person"><strong>${part.role === 'customer' ? `<a href="/customers/7">${part.name}</a>` : part.name}</strong> ${part.role === 'note' ? '<span class="thread-badge">added a note</span>' : ''}</div><div class="thread-recipients"><strong>To:</strong> ${part.role === 'customer' ? 'help@shop.example' : 'nora.l@post.example'}</div></div><div class="thread-info"><a href="#" class="thread-date" title="${clock(part.at)}">Nov 9</a><br><a class="thread-status">Active</a></div></div><div class="thread-body"><div class="thread-content">${paragraphs(part.text)}</div></div></div><div class="dropdown thread-options"><ul class="dropdown-menu"><li>Edit</li><li>Forward</li></ul></div></div>`,
    )
    .join('')}</div></div>`;

/** Kinds `message`, `response`, `note`; events between; what the header says is "posted". */
const ticketSystem: Page = (
  told,
) => `<div id="header"><p id="info">Welcome, <strong>Sam</strong> | <a href="profile.php">Profile</a></p></div>
  <div id="content"><div class="content"><div class="flush-left"><h2><a href="tickets.php?id=7">Ticket #${told.id}</a></h2></div>
  <table class="ticket_info"><tr><td><table><tr><th>Status:</th><td>Open</td></tr><tr><th>Create Date:</th><td>11/9/26 8:12 AM</td></tr></table></td><td><table><tr><th>User:</th><td><a href="#" id="user-7-name">Nora Lindqvist</a></td></tr><tr><th>Email:</th><td><span id="user-7-email">nora.l@post.example</span></td></tr><tr><th>Last Response:</th><td>11/25/26 8:45 AM</td></tr></table></td></tr></table>
  <div class="tixTitle has_bottom_border"><h3>${told.subject}</h3></div>
  <div id="ticket_thread"><div id="thread-items" data-thread-id="3">${each(
    told,
    (
      part,
      index,
    ) => `<div id="thread-entry-${index}"><div class="thread-entry ${part.role === 'customer' ? 'message' : part.role === 'agent' ? 'response' : 'note'} avatar"><span class="pull-${part.role === 'customer' ? 'right' : 'left'} avatar"><img class="avatar" alt="Avatar" src=""></span><div class="header"><div class="pull-right"><span class="muted-button"></span><div class="action-dropdown"><ul class="title"><li><a href="#"> Edit</a></li></ul></div><span class="textra light"></span></div><b>${part.name}</b> posted <a name="entry-${index}" href="#entry-${index}"><time datetime="${part.at.replace('Z', '+00:00')}" title="Monday">11/9/26 8:12 AM</time></a> <span class="faded title truncate"></span></div><div class="thread-body no-pjax"><div>${paragraphs(part.text)}</div><div class="clear"></div></div></div></div>
    <div class="thread-event"><span class="type-icon"></span><span class="faded description"><b>${part.name}</b> changed the status <time datetime="${part.at.replace('Z', '+00:00')}">11/9/26</time></span></div>`,
  )}</div></div></div></div>`;

/** Bubbles without names: the names stand in a table that is folded away. */
const bubbles: Page = (told) =>
  `<div class="user-menu"><span class="avatar" title="Sam Reed">SR</span></div><div class="content active"><div class="ticketZoom"><h1 class="ticket-title-update" contenteditable="true">${told.subject}</h1><div class="ticket-number">${told.id}</div><div class="ticket-article">${each(
    told,
    (part, index) =>
      `<div class="ticket-article-item bubble-grid ${part.role === 'customer' ? 'customer' : 'agent'} email ${part.role === 'note' ? 'is-internal' : ''}" data-id="${index}" id="article-${index}"><div class="article-meta-clip top"><div class="article-content-meta top" style="display:none"><div class="article-meta top"><div class="horizontal article-meta-row" title="From: ${part.name}"><div class="article-meta-key contain-text">From</div><div class="article-meta-value flex contain-text">${part.name} &lt;${part.email}&gt;</div></div><div class="horizontal article-meta-row"><div class="article-meta-key contain-text">To</div><div class="article-meta-value flex contain-text">help@shop.example</div></div></div></div></div><div class="article-content horizontal"><div class="avatar user-popover" style="background-image:none"></div><div class="flex bubble-gap text-bubble"><div class="bubble-arrow"></div><div class="textBubble-content"><div class="richtext-content">${paragraphs(part.text)}</div></div></div></div><small class="task-subline"><time class="humanTimeFromNow" datetime="${part.at}">2 weeks ago</time></small></div>`,
  )}</div></div><div class="tabsSidebar"><div class="sidebar" data-tab="customer"><h3 title="Name">Nora Lindqvist</h3></div></div></div>`;

/** Every article in a box of its own, bodies in frames, an index of the articles above. */
const articlesInFrames: Page = (
  told,
) => `<div id="Header"><div id="UserInfo"><a href="#">You are logged in as Sam Reed</a></div></div><h1>Ticket#2026${told.id} — ${told.subject}</h1>
  <table id="ArticleTable" class="TableSmall"><thead><tr><th>No.</th><th>Sender</th><th>Subject</th><th>Created</th></tr></thead><tbody>${each(told, (part, index) => `<tr><td>${index + 1}</td><td>${part.name}</td><td><a href="?ArticleID=${index}">${told.subject}</a></td><td>${clock(part.at)}</td></tr>`)}</tbody></table>
  <div id="ArticleItems">${each(
    told,
    (part, index) =>
      `<div><a id="Article${index}" name="Article${index}"></a><div class="WidgetSimple Expanded ${part.role === 'customer' ? 'customer Incoming' : 'agent Outgoing'} ${part.role === 'note' ? 'NotVisibleForCustomer' : 'VisibleForCustomer'}"><div class="Header"><div class="WidgetAction Toggle"><a href="#" title="Show or hide the content"></a></div><h2>#${index + 1} – ${told.subject} – <span class="Hidden" style="display:none">${part.name} &lt;${part.email}&gt;</span> <span>${part.name}</span> – <span title="Created: ${clock(part.at)}">${clock(part.at)}</span> via Email</h2></div><div class="Content"><div class="ArticleMailContent"><div class="Avatar"><span>${part.name[0]}</span></div><div class="article-inner-content"><ul class="Actions"><li><a href="#">Reply</a></li><li><a href="#">Forward</a></li></ul><div class="ArticleMailContentHTMLWrapper"><iframe id="Iframe${index}" sandbox="allow-same-origin" srcdoc="${paragraphs(part.text).replaceAll('"', '&quot;')}"></iframe></div></div></div></div></div></div>`,
  )}</div>`;

/** A chat: nobody is named, two sides, times of day only. */
const chat: Page = (told) =>
  `<aside class="list"><div class="row"><b>Nora</b><span>10:05</span><p>Yes. Wednesday</p></div><div class="row"><b>Ole</b><span>09:58</span><p>Thanks a lot</p></div></aside><section style="width:600px"><header><h2>Nora Lindqvist</h2></header><div class="conversation" role="log">${told.told
    .filter((part) => part.role !== 'note')
    .map(
      (part) =>
        `<div class="message message--${part.role === 'customer' ? 'in' : 'out'}"><div class="message__bubble"><div class="message__text">${paragraphs(part.text)}</div><span class="message__time">${part.at.slice(11, 16)}</span></div></div>`,
    )
    .join('')}</div></section>`;

/** The same with class names that mean nothing: only places tell who wrote. */
const bareChat: Page = (told) =>
  `<section style="width:600px"><div class="css-1q2w3e4">${told.told
    .filter((part) => part.role !== 'note')
    .map(
      (part) =>
        `<div class="css-9x8c7v6" style="display:flex;justify-content:${part.role === 'customer' ? 'flex-start' : 'flex-end'}"><div class="css-5t6y7u8" style="max-width:60%"><div class="css-a1s2d3f4">${paragraphs(part.text)}</div><span class="css-z9x8c7v">${part.at.slice(11, 16)}</span></div></div>`,
    )
    .join('')}</div></section>`;

/** Messages in groups by day; name and time once where one person writes on. */
const team: Page = (told) => {
  const days = Map.groupBy(told.told, (part) => part.at.slice(0, 10));
  return `<header><span class="account-name">Kim Oduya</span></header><main><h1>${told.subject}</h1><div class="feed">${[
    ...days,
  ]
    .map(
      ([day, parts]) =>
        `<div class="day-group"><div class="day-separator">${day}</div>${parts
          .map(
            (part) =>
              `<div class="post ${part.role === 'note' ? 'whisper' : ''}"><img class="pic" alt=""><div class="post-head"><span class="who">${part.name}</span><time datetime="${part.at}">8:12</time></div><div class="post-text">${paragraphs(part.text)}</div></div>`,
          )
          .join('')}</div>`,
    )
    .join('')}</div></main>`;
};

export const threads: Record<string, Page> = {
  'an issue tracker': issueTracker,
  'a code forge': codeForge,
  'a shared inbox': sharedInbox,
  'a ticket system': ticketSystem,
  'bubbles without names': bubbles,
  'articles in frames': articlesInFrames,
  'a chat': chat,
  'a chat with hashed names': bareChat,
  'a team feed by day': team,
};
