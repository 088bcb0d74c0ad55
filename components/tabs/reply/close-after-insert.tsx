import { setSettings } from '@/lib/panel/set-settings';
import { usePanel } from '../../use-panel';

/** For those who would rather type on in the reply at once. */
export function CloseAfterInsert() {
  const isOn = usePanel((state) => state.settings.closeAfterInsert);
  return (
    <label className="option">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => void setSettings({ closeAfterInsert: event.target.checked })}
      />
      Close the panel after inserting, to type on at once
    </label>
  );
}
