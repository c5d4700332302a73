import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpIdeaFormElement } from './idea-form.element.ts';

OgpBackendElement.define();
OgpIdeaFormElement.define();
export { OgpBackendElement, OgpIdeaFormElement };
