import { paragraphs } from './told';

const body = `${paragraphs('Hello,\n\nthe lamp from order 3391 flickers. What will you do?')}<div>-- <br>Ole Berg</div><div>On 2026-11-09 09:40, Sam Reed wrote:</div><blockquote type="cite">${paragraphs('Dear Ole,\n\nyour lamp was sent today.')}<div>On 2026-11-08 18:00, Ole Berg wrote:</div><blockquote type="cite">${paragraphs('Where is my lamp?')}</blockquote></blockquote>`;

/** The same as plain text that a program has dressed: quotes by class names, with words that fold them away and back. */
const plain = `Hello,<br><br>the lamp from order 3391 flickers. What will you do?<br><br>-- <br>Ole Berg<br><br>On 2026-11-09 09:40, Sam Reed wrote:<br><br><div class="toggleQuoteParent"><span class="toggleQuoteShow" style="display: none">[Show Quoted Text - 4 lines]</span><span class="toggleQuoteHide">[Hide Quoted Text]</span><div class="citation quoted1">Dear Ole,<br><br>your lamp was sent today.<br><br>On 2026-11-08 18:00, Ole Berg wrote:<br><div class="citation quoted2">Where is my lamp?</div></div></div>`;

/** What is in every mail below. */
export const wanted = [
  {
    author: 'Ole Berg',
    email: 'ole@berg.example',
    role: 'customer',
    sentAt: '2026-11-08T18:00:00.000Z',
    text: 'Where is my lamp?',
  },
  {
    author: 'Sam Reed',
    email: 'help@shop.example',
    role: 'agent',
    sentAt: '2026-11-09T09:40:00.000Z',
    text: 'Dear Ole,\n\nyour lamp was sent today.',
  },
  {
    author: 'Ole Berg',
    email: 'ole@berg.example',
    role: 'customer',
    sentAt: '2026-11-10T07:12:00.000Z',
    text: 'Hello,\n\nthe lamp from order 3391 flickers. What will you do?',
  },
] as const;

const folders = '<nav><ul><li><a href="#inbox">Inbox 3</a></li><li><a href="#sent">Sent</a></li></ul></nav>';
const list = `<div class="messageList"><div class="messageListItem"><div class="subject">Lamp</div><span class="senderParent">Ole Berg</span><span class="dateParent"><time datetime="2026-11-10T07:12:00Z">10 Nov</time></span></div><div class="messageListItem"><div class="subject">Your invoice</div><span class="senderParent">Billing</span><span class="dateParent"><time datetime="2026-11-09T07:12:00Z">9 Nov</time></span></div><div class="messageListItem"><div class="subject">Tiles</div><span class="senderParent">Eva Brandt</span><span class="dateParent"><time datetime="2026-11-08T07:12:00Z">8 Nov</time></span></div></div>`;

export const mails: Record<string, string> = {
  'a mail beside the list of mails': `${folders}${list}<div class="messageView"><div class="b-message"><div class="messageItemHeader"><div class="subjectParent"><span class="flagParent">☆</span><span class="subject">Re: Lamp</span><a class="close">×</a></div><div class="informationShort"><span class="from" title="Ole Berg &lt;ole@berg.example&gt;">Ole Berg</span></div></div><div id="messageItem"><div class="messageItemHeader"><div><time class="date" datetime="2026-11-10T07:12:00Z">Tuesday, 10 November 2026, 07:12</time><div class="informationShortWrp"><div class="informationShort"><span>To</span>: <span>"Help" &lt;help@shop.example&gt;</span></div></div></div></div><div><div class="attachmentsPlace" style="display:none"></div><div class="bodyText html"><div class="b-text-part html">${body}</div></div></div></div></div></div>`,
  'a mail in a window of its own, its body in a frame': `<div id="msgData"><div class="horde-buttonbar"><ul><li><a>Reply</a></li><li><a>Forward</a></li></ul></div><div class="msgfullread"><div class="msgHeaders"><div id="msgHeaders"><div class="subject allowTextSelection">Re: Lamp</div><table id="msgHeadersTable"><tr id="msgHeaderDate"><td class="label">Date:</td><td><span class="messagePrintNoShow">Tue, 10 Nov 2026 07:12:00 +0000</span> (<time class="msgHeaderDateRelative" datetime="2026-11-10T07:12:00Z">15 days ago</time>)</td></tr><tr id="msgHeaderFrom"><td class="label">From:</td><td>Ole Berg &lt;ole@berg.example&gt;</td></tr><tr id="msgHeaderTo"><td class="label">To:</td><td>Help &lt;help@shop.example&gt;</td></tr></table></div></div><div id="messageBody" class="messageBody"><div class="mimePartBase"><div class="mimePartData"><iframe class="htmlMsgData" srcdoc="${body.replaceAll('"', '&quot;')}"></iframe></div></div></div></div></div>`,
  'a mail with nothing but a table for a head': `<h1>Re: Lamp</h1><div id="mail"><table><tr><th>From</th><td><a href="mailto:ole@berg.example">Ole Berg</a></td></tr><tr><th>To</th><td><a href="mailto:help@shop.example">Shop Help</a></td></tr><tr><th>Date</th><td>10.11.2026 07:12</td></tr></table><div>${body}</div></div>`,
  'a mail whose head is a table head, with a bar for its parts and quotes that fold': `<div id="msg"><div class="headers"><div class="subject">Re: Lamp</div><table><thead><tr><td class="label">Date:</td><td>2026-11-10 (07:12:00 UTC)</td></tr><tr><td class="label">From:</td><td><a class="address" title="ole@berg.example">Ole Berg</a></td></tr><tr><td class="label">To:</td><td><a class="address" title="help@shop.example">Shop Help</a></td></tr></thead></table></div><div class="messageBody"><div class="part"><div class="part-info"><div><img alt="" src=""> <span class="what"><a title="View">Text</a></span> <span class="size">(1 KB)</span> <a class="downloadPart" title="Download" href="/part/1"></a></div></div><div class="part-data"><div>${plain}</div></div></div></div></div>`,
  'a mail beside a list, names beside addresses and recipients without': `<div style="display: flex; height: 500px"><div class="column" style="width: 300px">${list}</div><div class="column" style="width: 800px"><div class="card"><div><h5>Re: Lamp</h5><time class="msg-date">Tuesday, November 10, 2026 07:12 UTC</time></div><div class="who"><div><div><span>Ole Berg</span> <a href="#">ole@berg.example</a></div></div><div class="msg-recipients"><label>To</label><div class="chip"><b>Shop Help</b></div></div></div><div class="msg-body"><div class="part" role="button" tabindex="-1"><div class="plain-content">${body}</div></div></div></div></div></div>`,
};
