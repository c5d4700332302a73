import type { ContributionForm } from '../contribution-form.ts';
import { little, room, roomInWords } from '../field.view.ts';

/** How long after the last keystroke what is left is said, in milliseconds. */
const pause = 1_000;

let timer: ReturnType<typeof setTimeout>;

/** Says something to those who do not see it; also where the same was said before. */
export function say(form: ContributionForm, words: string): void {
  clearTimeout(timer);
  form.told = words && words === form.told ? `${words}\u00a0` : words;
  form.host.changed();
}

/** Says how much room is left where it is little, once the typing rests: screen readers pass by the count that is seen. */
export function tellRoom(form: ContributionForm, text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const left = room(form, text);
    say(form, left < little ? roomInWords(form, left) : '');
  }, pause);
}
