import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpCommitmentListElement } from './commitment-list.element.ts';

OgpBackendElement.define();
OgpCommitmentListElement.define();
export { OgpBackendElement, OgpCommitmentListElement };
