import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpKeyIssuesFormElement } from './key-issues-form.element.ts';

OgpBackendElement.define();
OgpKeyIssuesFormElement.define();
export { OgpBackendElement, OgpKeyIssuesFormElement };
