import { afterEach, describe, expect, it } from 'vitest';
import { findHome } from '@/lib/page/find-home';

afterEach(() => document.body.replaceChildren());

function addFrame(set: (frame: HTMLIFrameElement) => void = () => undefined): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  set(frame);
  document.body.append(frame);
  return frame;
}

describe('the page that an editor’s frame belongs to', () => {
  it('is the one that made it, for a blank frame', () => {
    const frame = addFrame();
    const home = findHome(frame.contentDocument as Document);
    expect(home).toMatchObject({ document, frame });
    expect(home.url.href).toBe(document.location.href);
  });

  it('is the one that wrote it, although the frame then has that page’s address', () => {
    const frame = addFrame();
    const written = frame.contentDocument as Document;
    written.open();
    written.write('<body contenteditable>Hello</body>');
    written.close();
    expect(frame.contentDocument?.location.href).toBe(document.location.href);
    expect(findHome(frame.contentDocument as Document)).toMatchObject({ document, frame });
  });

  it('is its own when it is no frame at all', () => {
    expect(findHome(document)).toMatchObject({ document });
  });
});
