import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/panel.css';
import '@/components/styles/tabs.css';
import '@/components/styles/teach.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/panel';
import { startPanel } from '@/lib/panel/start-panel';

const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort());
startPanel(closed.signal);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Panel />
    </StrictMode>,
  );
