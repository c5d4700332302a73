import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpCommitmentCardElement } from './commitment-card.element.ts';

OgpBackendElement.define();
OgpCommitmentCardElement.define();
export { OgpBackendElement, OgpCommitmentCardElement };
