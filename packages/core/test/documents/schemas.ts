import { generateSchemas } from '../../scripts/schemas.ts';

/** The JSON Schema of every entity, fresh from the interfaces; made once for all tests. */
export const schemas = generateSchemas();
