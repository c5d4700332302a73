import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpParagraphCommentsElement } from './paragraph-comments.element.ts';

OgpBackendElement.define();
OgpParagraphCommentsElement.define();
export { OgpBackendElement, OgpParagraphCommentsElement };
export type { OgpParagraphToolsElement } from './paragraph-tools.element.ts';
