/** Brings the element into each of its states. For stories. */
import type { PlanExport, StageTask } from '@ogp-kit/core/browser';
import { backendOf, until } from '../plan-view/plan-view.bench.ts';
import { manyCommitments, sample, samplePlan } from './plan-timeline.samples.ts';
import type { PlanTimelineStateName } from './plan-timeline.states.ts';
import './plan-timeline.ts';

interface Scene {
  content?: PlanExport;
  attributes?: Record<string, string>;
  backend?: 'slow' | 'offline' | 'without';
  opened?: boolean;
}

const now = new Date().getUTCFullYear() - 2020;
const keeping = { status: 'implementing' as const };
const told: StageTask['status'][] = ['complete', 'complete', 'inProgress', 'notStarted'];
const toldStages = samplePlan.stages.map((stage, i) => ({
  ...stage,
  tasks: stage.tasks.map((task) => ({
    ...task,
    status: told[Math.min(i, 3)]!,
    evidence: [{ title: { en: 'Report', sq: 'Raporti' }, url: 'https://example.org/report', language: 'sq' }],
  })),
}));
const oneDay = { start: '2020-07-14', end: '2020-07-14' };
const undated = sample(keeping);
for (const milestone of undated.commitments.flatMap(({ milestones }) => milestones)) {
  delete milestone.endDate;
  delete milestone.startDate;
  milestone.deadlineText = 'By fall';
}
const withoutStages = { stages: [], events: [], reports: [], calls: [] };

const scenes: Record<PlanTimelineStateName, Scene> = {
  making: { content: sample({}, now) },
  told: { content: sample({ stages: toldStages }, now) },
  opened: { content: sample({ stages: toldStages }, now), opened: true },
  over: { content: sample() },
  keeping: { content: sample(keeping, now - 1), attributes: { 'link-commitment': '/commitments/{id}' } },
  overdue: { content: sample(keeping) },
  undated: { content: undated },
  many: { content: manyCommitments(200, 8) },
  long: { content: sample({ ...keeping, period: { startDate: '2018-01-01', endDate: '2027-12-31' } }) },
  day: {
    content: sample({ stages: [{ ...samplePlan.stages[0]!, periods: [oneDay] }] }),
    attributes: { view: 'making' },
  },
  'no-stages': { content: sample(withoutStages), attributes: { view: 'making' } },
  'nothing-promised': {
    content: { plan: { ...samplePlan, commitments: [] }, commitments: [] },
    attributes: { view: 'keeping' },
  },
  loading: { backend: 'slow' },
  unread: { backend: 'offline' },
  unknown: { backend: 'without' },
  unconnected: {},
};

/** The element in a state; it carries `data-ready` when it is there. */
export function stage(state: PlanTimelineStateName, language: 'en' | 'sq'): HTMLElement {
  const { content, attributes, backend, opened } = scenes[state];
  const element = document.createElement('ogp-plan-timeline');
  element.lang = language;
  for (const [name, value] of Object.entries({ plan: samplePlan.id, ...attributes }))
    element.setAttribute(name, value);
  element.content = content;
  if (backend) {
    const memory = backendOf({});
    if (backend === 'slow') memory.setDelay(1_000_000);
    if (backend === 'offline') memory.setState('offline');
    element.backend = memory;
  }
  void (async () => {
    const root = await until(() => element.shadowRoot);
    await until(() => root.querySelector('.head, .note, .bones'));
    await element.updateComplete;
    if (opened) for (const one of root.querySelectorAll('details')) one.open = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    element.dataset.ready = '';
  })();
  return element;
}
