import type { Suggestion } from '@/lib/model/suggestion';
import { isSentence, labelOf } from '@/lib/suggest/placeholders';

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
          const field = {
            'data-gap': part.name,
            'aria-label': labelOf(part.name),
            placeholder: labelOf(part.name),
            value: answers[part.name] ?? '',
            onChange: (event: { target: { value: string } }) => onAnswer(part.name, event.target.value),
          };
          return isSentence(part.name) ? (
            <textarea key={key} className="gap sentence" rows={2} maxLength={2_000} {...field} />
          ) : (
            <input key={key} className="gap" maxLength={300} {...field} />
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
