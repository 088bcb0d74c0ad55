import { useId, useState } from 'react';
import { Tone } from '@/lib/model/method';
import { Settings } from '@/lib/model/settings';
import { setSettings } from '@/lib/panel/set-settings';
import { usePanel } from '../../use-panel';

/** What the agent can set about inserting. Seldom needed, so folded. */
export function Options() {
  const settings = usePanel((state) => state.settings);
  const fixed = usePanel((state) => state.fixedSettings);
  const place = usePanel((state) => state.place);
  const host = 'host' in place ? place.host : null;
  const isOff = host !== null && settings.shortcutsOffSites.includes(host);
  return (
    <details className="options">
      <summary>Options</summary>
      <label className="option">
        <input
          type="checkbox"
          checked={settings.closeAfterInsert}
          disabled={fixed.includes('closeAfterInsert')}
          onChange={(event) => void setSettings({ closeAfterInsert: event.target.checked })}
        />
        Close the panel after inserting, to type on at once
      </label>
      {host ? (
        <label className="option">
          <input
            type="checkbox"
            checked={!isOff}
            disabled={fixed.includes('shortcutsOffSites')}
            onChange={(event) =>
              void setSettings({
                shortcutsOffSites: event.target.checked
                  ? settings.shortcutsOffSites.filter((site) => site !== host)
                  : [...settings.shortcutsOffSites, host],
              })
            }
          />
          Text shortcuts on {host}
        </label>
      ) : null}
      <ToneChoice tone={settings.tone} isFixed={fixed.includes('tone')} />
      <ShortcutKeys key={settings.shortcutTrigger} settings={settings} fixed={fixed} />
      {fixed.length > 0 ? <p className="option">Your administrator has set some of these.</p> : null}
    </details>
  );
}

/** How suggestions should sound; without a choice it is what fits the customer. */
function ToneChoice({ tone, isFixed }: { tone: Settings['tone']; isFixed: boolean }) {
  const id = useId();
  return (
    <div className="option">
      <label htmlFor={id}>Suggest words that are</label>
      <select
        id={id}
        className="field key"
        value={tone ?? ''}
        disabled={isFixed}
        onChange={(event) => {
          const chosen = Settings.shape.tone.safeParse(event.target.value || null);
          if (chosen.success) void setSettings({ tone: chosen.data });
        }}
      >
        <option value="">as it fits</option>
        {Tone.options.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}

/** “;sorry” then Tab. A sign that can't begin a shortcut stays in the field and is said; the setting stays as it was. */
function ShortcutKeys({ settings, fixed }: { settings: Settings; fixed: readonly string[] }) {
  const [trigger, setTrigger] = useState(settings.shortcutTrigger);
  const id = useId();
  const fits = Settings.shape.shortcutTrigger.safeParse(trigger).success;
  return (
    <>
      <div className="option">
        <label htmlFor={`${id}-sign`}>A shortcut begins with</label>
        <input
          id={`${id}-sign`}
          className="field sign"
          maxLength={2}
          value={trigger}
          aria-invalid={!fits}
          disabled={fixed.includes('shortcutTrigger')}
          onChange={(event) => setTrigger(event.target.value)}
          onBlur={() => fits && void setSettings({ shortcutTrigger: trigger })}
        />
        <label htmlFor={`${id}-key`}>and expands with</label>
        <select
          id={`${id}-key`}
          className="field key"
          value={settings.shortcutKey}
          disabled={fixed.includes('shortcutKey')}
          onChange={(event) => {
            const key = Settings.shape.shortcutKey.safeParse(event.target.value);
            if (key.success) void setSettings({ shortcutKey: key.data });
          }}
        >
          {Settings.shape.shortcutKey.options.map((key) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
        </select>
      </div>
      <p className="outcome amber" role="status">
        {fits ? '' : 'One sign that is no letter, digit or space, such as ; or /.'}
      </p>
    </>
  );
}
