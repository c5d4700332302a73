import { room, roomInWords } from '../field.view.ts';
import { isTextQuestion } from '../idea-form.answers.ts';
import type { IdeaForm } from '../idea-form.form.ts';

/** From how many characters on it is said, and how long after the last keystroke, in milliseconds. */
const little = 200;
const pause = 1_000;

let timer: ReturnType<typeof setTimeout>;

/** Says how much room is left where it is little, once the typing rests: screen readers pass by the count that is seen. */
export function tellRoom(form: IdeaForm, field: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const left = isTextQuestion(field) ? room(form, field) : little;
    form.told = left < little ? roomInWords(form, left) : '';
    form.host.changed();
  }, pause);
}
