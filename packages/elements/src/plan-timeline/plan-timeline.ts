import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpPlanTimelineElement } from './plan-timeline.element.ts';

OgpBackendElement.define();
OgpPlanTimelineElement.define();
export { OgpBackendElement, OgpPlanTimelineElement };
