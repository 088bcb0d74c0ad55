import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/palette/palette.css';
import { createRoot } from 'react-dom/client';
import { Palette } from '@/components/palette/palette';
import { startPalette } from '@/lib/palette/start-palette';

const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort());
void startPalette(closed.signal);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Palette />);
