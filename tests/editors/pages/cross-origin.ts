import { add } from './show';

// The editor is the same as in contenteditable.ts, served from another origin.
const { protocol, port } = location;
add('iframe', { width: '560', height: '240', src: `${protocol}//127.0.0.1:${port}/contenteditable.html` });
