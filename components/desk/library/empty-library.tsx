import { deskState } from '@/lib/desk/desk-state';
import { beginPhrase } from '@/lib/desk/edit-drafts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

/** Before the first phrase of one's own: three ways to get one. */
export function EmptyLibrary({ onImport }: { onImport: () => void }) {
  return (
    <Notice
      title="No phrases of your own yet"
      actions={
        <>
          <Button look="primary" onClick={() => beginPhrase()}>
            Write the first
          </Button>
          <Button onClick={onImport}>Import a file</Button>
          <Button
            onClick={() => deskState.setState({ place: { kind: 'folder', folder: '', isBuiltIn: true } })}
          >
            Look at the built-in ones
          </Button>
        </>
      }
    >
      What you say often can be kept here. It is suggested beside the built-in phrases, found by searching,
      and typed by a shortcut.
    </Notice>
  );
}
