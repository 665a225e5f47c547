/** What the page of the checker imports: reading, checking and mending what is pasted. */
export { closestInWords } from '../../src/opt/checking/check-workout.ts';
export { mendWorkout, tidyWorkout } from '../../src/opt/checking/mend-workout.ts';
export { checkPasted } from '../../src/plan-files/check-pasted.ts';
