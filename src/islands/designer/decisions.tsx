import type { Decision } from '../../opt/planning/plan.ts';
import { From } from './because.tsx';

interface Props {
  readonly summary: string;
  readonly of: readonly Decision[];
  readonly isOpen?: boolean;
}

/** Reasons behind a summary, each with the facts that it reads, its sources and the chapter that teaches it. */
export function Decisions({ summary, of, isOpen }: Props) {
  return (
    <details class="decisions" {...(isOpen && { open: true })}>
      <summary>{summary}</summary>
      <ul>
        {of.map((why) => (
          <li key={why.text}>
            {why.text}
            <From why={why} />
          </li>
        ))}
      </ul>
    </details>
  );
}
