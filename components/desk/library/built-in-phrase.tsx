import { copyPhrase } from '@/lib/desk/copy-phrase';
import type { OwnPhrase } from '@/lib/model/own-phrase';
import { Button } from '../../ui/button';
import { StarToggle } from './star-toggle';
import { stepName } from './step-name';
import { TryIt } from './try-it';

/** A phrase that comes with Evenkeel: to read, to star, and to make one's own. */
export function BuiltInPhrase({ phrase }: { phrase: OwnPhrase }) {
  const [variant] = phrase.variants;
  return (
    <div className="phrase-form">
      <div className="form-actions">
        <Button look="primary" onClick={() => copyPhrase(phrase, true)}>
          Make it mine
        </Button>
        <StarToggle id={phrase.id} name={phrase.name} />
        <span className="hint">Built in: a copy can be changed.</span>
      </div>
      <h2>{phrase.name}</h2>
      <p className="card card-text" lang={variant?.lang}>
        {variant?.text}
      </p>
      <dl className="about">
        <dt>Step</dt>
        <dd>{stepName(phrase.step ?? '')}</dd>
        <dt>Why it works</dt>
        <dd>{phrase.why}</dd>
        <dt>Leave it when</dt>
        <dd>{phrase.avoid}</dd>
        {phrase.shortcut ? (
          <>
            <dt>Shortcut</dt>
            <dd>{phrase.shortcut}</dd>
          </>
        ) : null}
      </dl>
      {variant ? <TryIt variant={variant} /> : null}
    </div>
  );
}
