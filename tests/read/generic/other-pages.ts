const rows = [
  ['Nora Lindqvist', 'The oven I bought does not get warm, I have guests on Saturday', '2026-11-10 08:20'],
  ['Ole Berg', 'Where is my lamp? It was due on Monday and nobody answers', '2026-11-10 07:12'],
  ['Jan Müller', 'Rechnung 2207 ist falsch, bitte korrigieren', '2026-11-09 19:02'],
  ['Eva Brandt', 'Tiles in the wrong colour, third time in a row now', '2026-11-09 11:45'],
  ['Ole Berg', 'A second question about the lamp and its cable', '2026-11-08 10:00'],
] as const;

/** Pages with names, times and words that are no conversation. */
export const otherPages: Record<string, string> = {
  'a table of tickets': `<h1>Open tickets</h1><table><thead><tr><th>Requester</th><th>Subject</th><th>Updated</th></tr></thead><tbody>${rows.map(([who, what, at], index) => `<tr><td>${who}</td><td><a href="/tickets/${index}">${what}</a></td><td>${at}</td></tr>`).join('')}</tbody></table>`,
  'a list of mails with snippets': `<div role="list" class="mails">${rows.map(([who, what, at], index) => `<a class="mail-row" href="#/mail/${index}"><b class="from">${who}</b><time datetime="${at.replace(' ', 'T')}Z">${at}</time><p class="snippet">${what}</p></a>`).join('')}</div>`,
  'a list of mails without links': `<div class="messageList">${rows.map(([who, what, at]) => `<div class="messageListItem" draggable="true"><span class="sender">${who}</span><span class="subject">${what}</span><time datetime="${at.replace(' ', 'T')}Z">${at}</time></div>`).join('')}</div>`,
  'a feed of what happened': `<main><h1>Activity</h1><ul class="events">${rows.map(([who, what, at], index) => `<li class="event"><b>${who}</b> updated <a href="/tickets/${index}">${what}</a> <time datetime="${at.replace(' ', 'T')}Z">${at}</time></li>`).join('')}</ul></main>`,
  'a profile': `<main><h1>Nora Lindqvist</h1><p class="email"><a href="mailto:nora.l@post.example">nora.l@post.example</a></p><p>Last seen <time datetime="2026-11-10T08:20:00Z">10 Nov</time></p><p class="about">Has bought from us since the shop opened and likes to be called in the afternoon.</p></main>`,
  'an article': `<article><h1>How to clean an oven</h1><p class="byline">By <a class="author" href="/team/sam">Sam Reed</a>, <time datetime="2026-11-01T08:00:00Z">1 November</time></p><p>Let it cool down first.</p></article><aside><h2>More</h2><ul><li><a href="/a">Lamps</a> <time datetime="2026-10-01T08:00:00Z">1 Oct</time></li><li><a href="/b">Tiles</a> <time datetime="2026-09-01T08:00:00Z">1 Sep</time></li></ul></aside>`,
  'what a search found': `<main><h1>Search</h1><input value="lamp"><dl id="found">${rows.map(([who, what, at], index) => `<dt><a href="/tickets/${index}">${what}</a></dt><dd><span class="description">Hello, I wrote to you about this last week and nobody has answered me so far. <b class="highlight">${who}</b> says hello.</span> <span class="author">${at}</span></dd>`).join('')}</dl><textarea></textarea></main>`,
  'what somebody did day by day': `<main><h1>Sam Reed</h1><div id="activity">${[1, 2, 3].map((day) => `<dl><dt><span class="time">0${day}:15 pm</span> <a href="/tickets/7#note-${day}">Support 7 (New): The oven stays cold</a></dt><dd><span class="description">I have asked the workshop and they can come on day ${day} of next week.</span> <span class="author"><a class="user" href="/users/5">Sam Reed</a></span></dd></dl>`).join('')}</div></main>`,
  'news with an editor to write more': `<main><textarea></textarea><article class="news"><header><h3><a href="/news/1">New phones</a></h3><p class="author">Added by <a class="user" href="/users/6">Eva Brandt</a> <time datetime="2026-11-10T08:20:00Z">10 Nov</time></p></header><div class="text">The new phones are here, please fetch yours at the front desk before Friday.</div></article></main>`,
  'a row of a table that is called an issue': `<textarea></textarea><table class="issues"><tbody><tr class="issue"><td class="id"><a href="/issues/5">5</a></td><td class="subject"><a href="/issues/5">The lamp is broken again</a></td><td class="author"><a class="user" href="/users/6">Eva Brandt</a></td><td class="updated"><time datetime="2026-11-10T08:20:00Z">10 Nov</time></td></tr></tbody></table>`,
  'columns side by side': `<div style="display: flex; height: 500px"><div class="column" style="width: 300px"><h2 class="name">Inbox</h2>${rows.map(([who, what, at]) => `<div class="row" draggable="true"><b class="sender">${who}</b> <span class="subject">${what}</span> <time datetime="${at.replace(' ', 'T')}Z">${at}</time></div>`).join('')}</div><div class="column" style="width: 800px"><h2 class="name">Lamps</h2><p>Everything that we know about lamps and their cables stands here.</p><time datetime="2026-11-10T08:20:00Z">10 Nov</time></div></div>`,
  settings:
    '<main><h1>Settings</h1><form><label>Name <input value="Sam Reed"></label><label>Since <input value="2026-11-01 08:00"></label></form></main>',
  nothing: '',
};
