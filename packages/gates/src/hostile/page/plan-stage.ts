/** What the test of plans calls in the page. */
export { choose, readPlan } from './plan-reading.ts';
