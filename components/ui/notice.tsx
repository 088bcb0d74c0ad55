import type { ReactNode } from 'react';

/** A state with nothing else to show: what is the case, and what can be done. */
export function Notice({
  title,
  children,
  actions,
  more,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** What else can be done, below the actions. */
  more?: ReactNode;
}) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {actions ? <div className="row">{actions}</div> : null}
      {more}
    </div>
  );
}
