import { OgpBackendElement } from './backend.element.ts';

OgpBackendElement.define();
export { OgpBackendElement };
