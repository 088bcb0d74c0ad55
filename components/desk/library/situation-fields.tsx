import type { Channel } from '@/lib/model/conversation';
import { Category, Emotion, Risk, Tone } from '@/lib/model/method';
import { categoryWords, emotionWords, riskWords } from '../../header/risk-words';
import { ChoiceGroup } from './choice-group';
import { Field } from './field';
import type { FieldProps } from './field-props';

const channels: readonly Channel[] = ['email', 'chat', 'phone'];
const channelWords: Record<string, string> = { email: 'e-mail', chat: 'chat', phone: 'spoken' };

/** When the phrase fits; what is left empty fits everywhere. */
export function SituationFields({ draft, onChange }: FieldProps) {
  const { fits } = draft;
  const count = fits.categories.length + fits.emotions.length + fits.risks.length + draft.channels.length;
  const summary = count === 0 ? 'always' : `${count} chosen`;
  return (
    <details className="more">
      <summary>
        When it fits <small>{summary}</small>
      </summary>
      <Field label="Tone">
        {(props) => (
          <select
            {...props}
            className="field narrow"
            value={draft.tone}
            onChange={(event) => onChange({ tone: Tone.parse(event.target.value) })}
          >
            {Tone.options.map((tone) => (
              <option key={tone}>{tone}</option>
            ))}
          </select>
        )}
      </Field>
      <ChoiceGroup
        label="Where"
        options={channels}
        words={(channel) => channelWords[channel] ?? channel}
        chosen={draft.channels}
        onChange={(chosen) => onChange({ channels: chosen })}
      />
      <ChoiceGroup
        label="What it is about"
        options={Category.options}
        words={(category) => categoryWords[category]}
        chosen={fits.categories}
        onChange={(categories) => onChange({ fits: { ...fits, categories } })}
      />
      <ChoiceGroup
        label="How they feel"
        options={Emotion.options}
        words={(emotion) => emotionWords[emotion].toLowerCase()}
        chosen={fits.emotions}
        onChange={(emotions) => onChange({ fits: { ...fits, emotions } })}
      />
      <ChoiceGroup
        label="Signs"
        options={Risk.options}
        words={(risk) => riskWords[risk].words}
        chosen={fits.risks}
        onChange={(risks) => onChange({ fits: { ...fits, risks } })}
      />
    </details>
  );
}
