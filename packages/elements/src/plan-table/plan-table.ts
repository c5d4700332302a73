import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpPlanTableElement } from './plan-table.element.ts';

OgpBackendElement.define();
OgpPlanTableElement.define();
export { OgpBackendElement, OgpPlanTableElement };
