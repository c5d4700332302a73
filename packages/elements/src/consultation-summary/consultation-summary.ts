import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpConsultationSummaryElement } from './consultation-summary.element.ts';

OgpBackendElement.define();
OgpConsultationSummaryElement.define();
export { OgpBackendElement, OgpConsultationSummaryElement };
