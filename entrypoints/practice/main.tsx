import { createRoot } from 'react-dom/client';
import { PracticeInbox } from '@/components/practice/practice-inbox';
import { servePanels } from '@/lib/page/serve-panels';
import { scenarios } from '@/lib/scenarios';
import { sites } from '@/lib/sites';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PracticeInbox scenarios={scenarios} />);

// Read and written through the same stages as any helpdesk.
servePanels({ document, sites }, new AbortController().signal);
