import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpParagraphCommentsElement } from './paragraph-comments.element.ts';

OgpBackendElement.define();
OgpParagraphCommentsElement.define();
export { OgpBackendElement, OgpParagraphCommentsElement };
