import type { Suggestion } from '@/lib/model/suggestion';
import { isDay, isSentence, labelOf } from '@/lib/suggest/placeholders';
import { BlankField } from '../../ui/blank-field';
import { useDaysAhead } from '../../use-days-ahead';

/** The text, with what was filled in tinted, and a field where something is missing. */
export function SuggestionText({
  suggestion,
  answers,
  onAnswer,
}: {
  suggestion: Suggestion;
  answers: Readonly<Record<string, string>>;
  onAnswer: (name: string, value: string) => void;
}) {
  const days = useDaysAhead();
  const offers = suggestion.parts.filter(
    (part) => part.kind === 'gap' && part.offer !== null && !answers[part.name],
  );
  return (
    <>
      <p className="card-text">
        {suggestion.parts.map((part, index) => {
          // Parts have no identity of their own: the place in the text is what they are.
          const key = `${index}`;
          if (part.kind === 'text') return part.text;
          if (part.kind === 'filled')
            return (
              <span key={key} className="filled">
                {part.text}
              </span>
            );
          return (
            <BlankField
              key={key}
              className="gap"
              name={part.name}
              label={labelOf(part.name)}
              options={part.options}
              ideas={isDay(part.name) ? days : undefined}
              isLong={isSentence(part.name)}
              value={answers[part.name] ?? ''}
              onChange={(value) => onAnswer(part.name, value)}
            />
          );
        })}
      </p>
      {offers.map(
        (part) =>
          part.kind === 'gap' &&
          part.offer !== null && (
            <button
              key={part.name}
              type="button"
              className="chip"
              onClick={() => onAnswer(part.name, part.offer ?? '')}
            >
              Use “{part.offer}” as {labelOf(part.name)}
            </button>
          ),
      )}
    </>
  );
}
