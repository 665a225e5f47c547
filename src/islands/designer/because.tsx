// Where a reason comes from: its facts, sources and chapter, as links.
import type { Decision } from '../../opt/planning/plan.ts';
import { sourceTitles } from './words.baked.ts';

/** A source as a reader knows it: `NASM textbook, 7th edition, chapter 21`. */
export function sourceLabel(id: string): string {
  return id.startsWith('T7-') ? `NASM textbook, 7th edition, chapter ${id.slice(3)}` : (sourceTitles[id] ?? id);
}

/** A chapter in words, from its address: `Phase 2`, `choosing a phase`. */
export function chapterLabel(address: string): string {
  const [last = '', before] = address.split('/').filter(Boolean).reverse();
  return before === 'phases' ? `Phase ${last}` : last.replaceAll('-', ' ');
}

interface Props {
  readonly why: Pick<Decision, 'facts' | 'sources' | 'chapter'> & { readonly disputeId?: string };
}

/** The line under a reason. */
export function From({ why: { facts, sources, chapter, disputeId } }: Props) {
  return (
    <p class="from">
      {facts.length > 0 && (
        <>
          Fact:{' '}
          {facts.map((fact) => (
            <code key={fact}>{fact} </code>
          ))}
        </>
      )}
      {sources.length > 0 && 'Source: '}
      {sources.map((id) => (
        <>
          <a key={id} href={`/about/sources/#${id.toLowerCase()}`}>
            {sourceLabel(id)}
          </a>
          {'. '}
        </>
      ))}
      <a href={chapter}>Chapter: {chapterLabel(chapter)}</a>.
      {disputeId !== undefined && (
        <>
          {' '}
          <a href={`/about/disputes/#${disputeId}`}>Sources differ on this number</a>.
        </>
      )}
    </p>
  );
}
