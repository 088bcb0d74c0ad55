import type { ComponentProps } from 'react';

/** A button. `look`: `primary` for the one thing to do, `quiet` for what is seldom needed. */
export function Button({
  look = 'plain',
  shortcut,
  submits = false,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  look?: 'plain' | 'primary' | 'quiet';
  /** The key that does the same while the panel has the focus. */
  shortcut?: string;
  /** Sends its form. */
  submits?: boolean;
}) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={`button ${look}`}
      aria-keyshortcuts={shortcut}
      {...rest}
    >
      {children} {shortcut ? <span className="key">{shortcut}</span> : null}
    </button>
  );
}
