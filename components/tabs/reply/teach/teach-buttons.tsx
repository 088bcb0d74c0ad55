import { manageProfiles, startTeaching } from '@/lib/panel/teach-page';
import { Button } from '../../../ui/button';
import { usePanel } from '../../../use-panel';

/** For pages that are not read, or not well: teach this one, or see what was taught. Our own pages need no teaching. */
export function TeachButtons() {
  const origin = usePanel((state) => state.tab?.origin ?? null);
  if (origin === null) return null;
  return (
    <div className="row">
      <Button onClick={startTeaching}>Teach this page</Button>
      <Button look="quiet" onClick={manageProfiles}>
        Taught sites
      </Button>
    </div>
  );
}
