import { lazy, type ComponentType } from 'react';

interface Screen {
  readonly path: string;
  readonly Page: ComponentType;
  /** Released figures only: part of the leader view. */
  readonly leaders?: true;
}

/** One screen, one chunk: the chart library comes with the first screen that draws a chart. */
export const screens: readonly Screen[] = [
  { path: '/overview', leaders: true, Page: lazy(async () => ({ default: (await import('./overview/OverviewPage.tsx')).OverviewPage })) },
  {
    path: '/pain',
    leaders: true,
    Page: lazy(async () => ({ default: (await import('./pain-points/PainPointsPage.tsx')).PainPointsPage })),
  },
  { path: '/act/:id', Page: lazy(async () => ({ default: (await import('./act/ActPage.tsx')).ActPage })) },
  { path: '/act/:id/ask/:method', Page: lazy(async () => ({ default: (await import('./act/QuestionSheetPage.tsx')).QuestionSheetPage })) },
  { path: '/goals', Page: lazy(async () => ({ default: (await import('./goals/GoalsPage.tsx')).GoalsPage })) },
  { path: '/goals/new/:id', Page: lazy(async () => ({ default: (await import('./goals/NewGoalPage.tsx')).NewGoalPage })) },
  { path: '/goals/:id/edit', Page: lazy(async () => ({ default: (await import('./goals/EditGoalPage.tsx')).EditGoalPage })) },
  { path: '/goals/:id', Page: lazy(async () => ({ default: (await import('./goals/GoalPage.tsx')).GoalPage })) },
  { path: '/metrics', leaders: true, Page: lazy(async () => ({ default: (await import('./metric/MetricsPage.tsx')).MetricsPage })) },
  { path: '/topic/:id', leaders: true, Page: lazy(async () => ({ default: (await import('./metric/TopicPage.tsx')).TopicPage })) },
  { path: '/metric/:id', leaders: true, Page: lazy(async () => ({ default: (await import('./metric/MetricPage.tsx')).MetricPage })) },
  { path: '/study/pay-gap', Page: lazy(async () => ({ default: (await import('./pay-gap/PayGapPage.tsx')).PayGapPage })) },
  { path: '/study/selection', Page: lazy(async () => ({ default: (await import('./selection/SelectionPage.tsx')).SelectionPage })) },
  { path: '/levers', Page: lazy(async () => ({ default: (await import('./levers/LeversPage.tsx')).LeversPage })) },
  { path: '/levers/:id', Page: lazy(async () => ({ default: (await import('./levers/LeverPage.tsx')).LeverPage })) },
  { path: '/assess', Page: lazy(async () => ({ default: (await import('./self-assessment/AssessPage.tsx')).AssessPage })) },
  { path: '/report', leaders: true, Page: lazy(async () => ({ default: (await import('./report/ReportPage.tsx')).ReportPage })) },
  { path: '/bench', Page: lazy(async () => ({ default: (await import('./benchmarks/BenchmarksPage.tsx')).BenchmarksPage })) },
  { path: '/data', Page: lazy(async () => ({ default: (await import('./data/DataPage.tsx')).DataPage })) },
  { path: '/settings', Page: lazy(async () => ({ default: (await import('./settings/SettingsPage.tsx')).SettingsPage })) },
  { path: '/proof', Page: lazy(async () => ({ default: (await import('./proof/ProofPage.tsx')).ProofPage })) },
  { path: '/it-sheet', Page: lazy(async () => ({ default: (await import('./proof/ItSheetPage.tsx')).ItSheetPage })) },
  { path: '/start', Page: lazy(async () => ({ default: (await import('./start/StartPage.tsx')).StartPage })) },
  { path: '/import/:id?/:step?', Page: lazy(async () => ({ default: (await import('./import/ImportPage.tsx')).ImportPage })) },
];

/** Whether the screen at this path is part of the leader view. */
export const isForLeaders = (path: string): boolean =>
  screens.some(({ path: pattern, leaders }) => leaders === true && path.split('/')[1] === pattern.split('/')[1]);
