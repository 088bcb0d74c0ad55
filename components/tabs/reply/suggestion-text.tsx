import type { Suggestion } from '@/lib/model/suggestion';

/** A placeholder's name as people say it: `customer.first_name` → “customer first name”. */
export function plainName(name: string): string {
  return name.replace(/[._-]+/g, ' ');
}

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
          return (
            <input
              key={key}
              className="gap"
              data-gap={part.name}
              aria-label={plainName(part.name)}
              placeholder={plainName(part.name)}
              maxLength={300}
              value={answers[part.name] ?? ''}
              onChange={(event) => onAnswer(part.name, event.target.value)}
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
              Use “{part.offer}” as {plainName(part.name)}
            </button>
          ),
      )}
    </>
  );
}
