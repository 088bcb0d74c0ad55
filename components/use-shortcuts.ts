import { useEffect } from 'react';

/**
 * Number keys press the insert button of that suggestion while the panel has the focus and nothing is being typed.
 */
export function useShortcuts(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
      if (!/^[1-9]$/.test(event.key)) return;
      const button = document.querySelector<HTMLButtonElement>(`[aria-keyshortcuts="${event.key}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
