/** Brings the markup to life. In: the page as main found it. Out: the palette at work, and the way to leave it. */
import { hydrateRoot } from 'react-dom/client';
import { Palette } from '@/components/palette/palette';
import { startPalette } from '@/lib/palette/start-palette';

export { leavePalette } from '@/lib/palette/leave-palette';

const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort());
void startPalette(closed.signal);

const root = document.getElementById('root');
if (root) hydrateRoot(root, <Palette />);
