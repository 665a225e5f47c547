// Ships to the page of a question: what the reader chose goes into the report.
import { reportLink } from '../questions/report.ts';

const link = document.querySelector<HTMLAnchorElement>('a[data-report]');
const question = document.querySelector<HTMLElement>('.question');

/** What is chosen or typed now, in the words of the page. */
function choiceOf(field: HTMLElement): string {
  const parts = [...field.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].flatMap((input) => {
    if (input.classList.contains('check')) return [];
    const label = input.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    if (input instanceof HTMLSelectElement) {
      return input.value === '' ? [] : [`${label}: ${input.selectedOptions[0]?.text ?? ''}`];
    }
    if (input.type === 'radio' || input.type === 'checkbox') return input.checked ? [label] : [];
    return input.value === '' ? [] : [`${label}: ${input.value}`];
  });
  return parts.join('; ');
}

if (link && question) {
  const stem = question.querySelector('legend')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const write = () => {
    link.href = reportLink(link.dataset['report'] ?? '', {
      id: link.dataset['id'] ?? '',
      version: Number(link.dataset['version']),
      stem,
      choice: choiceOf(question),
    });
  };
  question.addEventListener('change', write);
  question.addEventListener('click', write);
}
