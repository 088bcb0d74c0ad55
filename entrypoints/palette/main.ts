/**
 * The palette's first few milliseconds. The field stands in the page's own markup, so that the agent can type before the
 * scripts have been read. In: that markup. Out: the field with the focus, then everything else. It must import nothing
 * heavy by itself.
 */
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/palette/palette.css';

// The page gave its focus to an empty frame, and the browser forgets that when the frame becomes this page. Where nobody
// sees it, this does nothing.
document.querySelector('input')?.focus();

const scripts = import('./take-over');
// An Escape that comes before anybody else listens is not lost.
window.addEventListener('keydown', ({ key, defaultPrevented, isComposing }) => {
  if (key === 'Escape' && !defaultPrevented && !isComposing)
    void scripts.then(({ leavePalette }) => leavePalette());
});
