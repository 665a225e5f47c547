// What departs from the model, and one press that mends it.
import { Component } from 'preact';
import type { PartProps } from './act.ts';
import { From } from './because.tsx';
import { fieldOf, groupsOf, mendOf, mendsOf, summaryOf, whereInWords } from './departures.ts';
import type { FindingGroup } from './departures.ts';
import { focusOn, idOf } from './focus.ts';
import { ruleTitles } from './words.baked.ts';

interface GroupProps extends PartProps {
  readonly group: FindingGroup;
}

/** Mends are looked for when a group is opened: each takes a while, and there may be many. */
class Group extends Component<GroupProps, { open?: boolean }> {
  override render({ work, act, group }: GroupProps, { open }: { open?: boolean }) {
    const { finding, indexes } = group;
    const { rule, severity, message, reason, expected, found, factId } = finding;
    const show = (index: number): void => {
      const { block, session, section, exercise } = work.findings[index]?.where ?? {};
      if (block === undefined) return;
      act.show({ block, session: session ?? 0 });
      const field = fieldOf(finding);
      focusOn(idOf(section ?? -1, exercise, field), idOf(section ?? -1, exercise), 'the-session');
    };
    const mend = open ? mendOf(work, finding) : undefined;
    const mendAll = (): void => {
      const edits = mendsOf(work, group);
      act.edit(edits, `Mended. ${mend?.possible ? mend.text : ''}`);
      focusOn('findings');
    };
    return (
      <details data-severity={severity} onToggle={({ currentTarget }) => this.setState({ open: currentTarget.open })}>
        <summary>
          <b class="mark">{severity === 'violation' ? 'Departure' : 'Warning'}</b> {message}
          {indexes.length > 1 && <i> In {indexes.length} places.</i>}
        </summary>
        <p>{reason}</p>
        {expected !== undefined && (
          <p>
            The model: <b>{expected}</b>.{found !== undefined && ` This plan: ${found}.`}
          </p>
        )}
        <p class="from">Rule: {ruleTitles[rule]}.</p>
        <From why={{ ...finding, facts: factId === undefined ? [] : [factId] }} />
        <ul>
          {indexes.map((index) => {
            const one = work.findings[index] ?? finding;
            return (
              <li key={index} id={`finding-${index}`} tabIndex={-1}>
                <button type="button" onClick={() => show(index)}>
                  {whereInWords(work.plan, one)}
                </button>
              </li>
            );
          })}
        </ul>
        {mend &&
          (mend.possible ? (
            <button type="button" class="mend" onClick={mendAll}>
              Mend{indexes.length > 1 && ` all ${indexes.length}`}: {mend.text}
            </button>
          ) : (
            <p>{mend.reason}</p>
          ))}
      </details>
    );
  }
}

interface Props extends PartProps {
  /** A student is looking for what is wrong: nothing here may tell. */
  readonly isHidden?: boolean;
}

/** The state of the plan in one line, then each departure and warning. */
export function Findings({ work, act, isHidden }: Props) {
  const groups = isHidden ? [] : groupsOf(work.findings);
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings" tabIndex={-1}>
        {isHidden ? 'Findings are hidden while you look for them' : summaryOf(work.findings)}
      </h2>
      {groups.map((group) => {
        const { severity, rule, message } = group.finding;
        return <Group key={`${severity} ${rule} ${message}`} group={group} work={work} act={act} />;
      })}
    </section>
  );
}
