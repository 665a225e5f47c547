// Ships to the browser: keep Node, Astro and the schema library out.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  children?: ComponentChildren;
}

/**
 * Brings a prerendered question alive: a button in place of the check box, the verdict in a polite live region,
 * and "try again". The question itself is the server's HTML and is not rendered again.
 */
export function SelfCheckIsland({ children }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const [alive, setAlive] = useState(false);
  const [chosen, setChosen] = useState(false);
  const [checked, setChecked] = useState(false);
  const [verdict, setVerdict] = useState('');

  const field = () => holder.current?.querySelector('.q');
  const selected = () => field()?.querySelector<HTMLInputElement>('input[type=radio]:checked');
  const showVerdicts = (shown: boolean) => {
    const box = field()?.querySelector<HTMLInputElement>('.check');
    if (box) box.checked = shown;
  };

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    // A reader may have answered before the island came alive.
    setChosen(Boolean(selected()));
    showVerdicts(false);
    setAlive(true);
    const onChange = (event: Event) => {
      if ((event.target as HTMLInputElement).type !== 'radio') return;
      setChosen(true);
      setChecked(false);
      setVerdict('');
      showVerdicts(false);
    };
    element.addEventListener('change', onChange);
    return () => element.removeEventListener('change', onChange);
  }, []);

  const check = () => {
    const why = selected()?.closest('li')?.querySelector('.why');
    if (!why) {
      setVerdict('Choose an answer first.');
      return;
    }
    showVerdicts(true);
    setChecked(true);
    setVerdict(why.textContent.replace(/\s+/g, ' ').trim());
  };

  const tryAgain = () => {
    const input = selected();
    if (input) input.checked = false;
    showVerdicts(false);
    setChosen(false);
    setChecked(false);
    setVerdict('');
    field()?.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
  };

  return (
    <div ref={holder} class={alive ? 'alive' : undefined}>
      {children}
      {alive && (
        <div class="check-row">
          <button type="button" class="check-button" aria-disabled={!chosen} onClick={checked ? tryAgain : check}>
            {checked ? 'Try again' : 'Check my answer'}
          </button>
          {/* After a check the verdict stands beside the choice; here it is only announced. */}
          <p role="status" class={checked ? 'sr-only' : 'check-hint'}>
            {verdict}
          </p>
        </div>
      )}
    </div>
  );
}
