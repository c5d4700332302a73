import { buildPackages } from './build-packages.mjs';
import { stopOnProblem } from './problem.mjs';

await stopOnProblem(buildPackages);
