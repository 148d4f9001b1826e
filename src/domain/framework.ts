/** The job-quality framework: eight principles in three groups, six pain-point families, three responsible levels, five levers. */
export type Principle =
  | 'earnings'
  | 'schedules'
  | 'safety-and-security'
  | 'learning-and-development'
  | 'voice-and-representation'
  | 'benefits'
  | 'purpose-and-meaning'
  | 'environment-and-culture';

export type PrincipleGroup = 'necessity' | 'opportunity' | 'feature';
export type PainPointFamily = 'hiring' | 'turnover' | 'advancement' | 'candidate-diversity' | 'leadership-diversity' | 'engagement';
export type ResponsibleLevel = 'office-department' | 'department-and-hr' | 'hr';

interface PrincipleInfo {
  readonly label: string;
  readonly group: PrincipleGroup;
  readonly level: ResponsibleLevel;
  readonly inPlainWords: string;
}

export const principles: Readonly<Record<Principle, PrincipleInfo>> = {
  earnings: {
    label: 'Earnings',
    group: 'necessity',
    level: 'department-and-hr',
    inPlainWords: 'pay covers a life here and is fair between people',
  },
  schedules: {
    label: 'Schedules',
    group: 'necessity',
    level: 'department-and-hr',
    inPlainWords: 'hours are known, steady enough and partly one’s own choice',
  },
  'safety-and-security': {
    label: 'Safety & security',
    group: 'necessity',
    level: 'hr',
    inPlainWords: 'nobody is hurt or harassed; the job lasts',
  },
  'learning-and-development': {
    label: 'Learning & development',
    group: 'opportunity',
    level: 'department-and-hr',
    inPlainWords: 'people learn on paid time and can move up',
  },
  'voice-and-representation': {
    label: 'Voice & representation',
    group: 'opportunity',
    level: 'department-and-hr',
    inPlainWords: 'staff shape decisions and have someone to speak for them',
  },
  benefits: { label: 'Benefits', group: 'feature', level: 'hr', inPlainWords: 'health, retirement and leave that people can really use' },
  'purpose-and-meaning': {
    label: 'Purpose & meaning',
    group: 'feature',
    level: 'office-department',
    inPlainWords: 'the work matters and people see that it does',
  },
  'environment-and-culture': {
    label: 'Environment & culture',
    group: 'feature',
    level: 'office-department',
    inPlainWords: 'respect, good supervision, a bearable load',
  },
};

export const families: Readonly<Record<PainPointFamily, string>> = {
  hiring: 'Cost or time to hire',
  turnover: 'Turnover',
  advancement: 'Internal advancement & promotion',
  'candidate-diversity': 'Diversity of candidates',
  'leadership-diversity': 'Diversity of leadership',
  engagement: 'Productivity & engagement',
};

export const responsibleLevels: Readonly<Record<ResponsibleLevel, { readonly label: string; readonly letter: 'O' | 'S' | 'H' }>> = {
  'office-department': { label: 'Office/Department', letter: 'O' },
  'department-and-hr': { label: 'Department + HR', letter: 'S' },
  hr: { label: 'HR', letter: 'H' },
};
