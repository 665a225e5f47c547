// What the pages of the worked clients use. Apart from '@/components/chapter', so that no other page carries their styles.
export { default as ClientEntries } from './ClientEntries.astro';
export { default as ClientIntake } from './ClientIntake.astro';
export { default as ClientRuledOut } from './ClientRuledOut.astro';
export { default as ClientScreen } from './ClientScreen.astro';
export { default as ClientSession } from './ClientSession.astro';
export { default as ClientsTable } from './ClientsTable.astro';
export { default as ClientYear } from './ClientYear.astro';
