import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Rows beside those in sight that are there already when they scroll in. */
const AROUND = 6;

/**
 * Which rows of a long list are in sight: from `from` up to, and without, `to`. All rows are `height` pixels high. The row
 * `marked` is brought into sight when it changes; -1 marks none. `about` says which list it is.
 */
export function useRows(
  list: RefObject<HTMLElement | null>,
  { count, height, marked, about }: { count: number; height: number; marked: number; about: string },
): { from: number; to: number; onScroll: () => void } {
  const [first, setFirst] = useState(0);
  useLayoutEffect(() => {
    const box = list.current;
    if (!box || marked < 0) return;
    const top = marked * height;
    const page = box.clientHeight || height;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + page) box.scrollTop = top + height - page;
  }, [list, marked, height]);
  // Another list is read from its top, wherever what is marked stands in it.
  const shown = useRef(about);
  useLayoutEffect(() => {
    if (shown.current === about) return;
    shown.current = about;
    if (list.current) list.current.scrollTop = 0;
    setFirst(0);
  }, [list, about]);
  const onScroll = () => setFirst(Math.floor((list.current?.scrollTop ?? 0) / height));
  const inSight = Math.ceil(window.innerHeight / height);
  const from = Math.max(0, Math.min(first, count - 1) - AROUND);
  return { from, to: Math.min(count, from + inSight + 2 * AROUND), onScroll };
}
