import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/desk.css';
import '@/components/styles/desk-phrase.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '@/components/desk/desk';
import { startDesk } from '@/lib/desk/start-desk';

const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort());
void startDesk(closed.signal);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
