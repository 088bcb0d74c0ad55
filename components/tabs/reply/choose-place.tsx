import { chooseBox, pointAtBox } from '@/lib/panel/choose-box';
import { Button } from '../../ui/button';
import { usePanel } from '../../use-panel';

/** Asks where replies go, when the page has several boxes and the agent has been in none. A choice shows itself there. */
export function ChoosePlace() {
  const choices = usePanel((state) => state.choices);
  if (choices.length === 0) return null;
  return (
    <section className="choose-place" aria-labelledby="choose-place">
      <h3 id="choose-place">Where should it go?</h3>
      <div className="row">
        {choices.map((choice) => (
          <Button
            key={`${choice.frameId}:${choice.id}`}
            onPointerEnter={() => void pointAtBox(choice)}
            onFocus={() => void pointAtBox(choice)}
            onClick={() => void chooseBox(choice)}
          >
            {choice.label}
          </Button>
        ))}
      </div>
      <p>Or click into the right box in the page.</p>
    </section>
  );
}
