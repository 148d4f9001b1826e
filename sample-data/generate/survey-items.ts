export interface SurveyItem {
  readonly id: string;
  /** One of the eight principles; OUT = an outcome that belongs to none. */
  readonly principle: string;
  readonly text: string;
  /** Share of favorable answers where nothing is planted. */
  readonly favorable: number;
}

const item = (id: string, principle: string, favorable: number, text: string): SurveyItem => ({ id, principle, text, favorable });

/**
 * Wording of published items where one exists, so that norms can be compared: UK Civil Service People Survey (Open Government Licence v3.0, "the County" in place of the organization)
 * and OPM FEVS (US government work). The rest is our own.
 */
export const surveyItems: readonly SurveyItem[] = [
  item('Q1_1', 'EA', 0.47, 'I feel that my pay adequately reflects my performance'),
  item('Q1_2', 'EA', 0.46, 'Compared to people doing a similar job in other organizations I feel my pay is reasonable'),
  item('Q1_3', 'BE', 0.56, 'I am satisfied with the total benefits package'),
  item('Q1_4', 'BE', 0.73, 'I am fully aware of the benefits available in the County, in addition to pay'),
  item('Q2_1', 'SC', 0.68, 'I have an acceptable workload'),
  item('Q2_2', 'SC', 0.775, 'I achieve a good balance between my work life and my private life'),
  item('Q2_3', 'SC', 0.72, 'I know my work schedule at least two weeks ahead'),
  item('Q2_4', 'SC', 0.66, 'I have enough say in when I work'),
  item('Q3_1', 'SS', 0.75, 'Employees are protected from health and safety hazards on the job.'),
  item('Q3_2', 'SS', 0.68, 'I can report a problem at work without fear of reprisal'),
  item('Q3_3', 'SS', 0.72, 'I feel that my job here is secure'),
  item('Q4_1', 'LD', 0.695, 'I am able to access the right learning and development opportunities when I need to'),
  item('Q4_2', 'LD', 0.57, 'There are opportunities for me to develop my career in the County'),
  item('Q4_3', 'LD', 0.79, 'Supervisors in my work unit support employee development.'),
  item('Q5_1', 'VR', 0.63, 'I feel involved in the decisions that affect my work'),
  item('Q5_2', 'VR', 0.52, 'I have the opportunity to contribute my views before decisions are made that affect me'),
  item('Q5_3', 'VR', 0.57, 'I think it is safe to challenge the way things are done in the County'),
  item('Q6_1', 'PM', 0.785, 'My work gives me a sense of personal accomplishment'),
  item('Q6_2', 'PM', 0.85, "I understand how my work contributes to the County's objectives"),
  item('Q7_1', 'EC', 0.835, 'I am treated fairly at work'),
  item('Q7_2', 'EC', 0.725, 'I feel valued for the work I do'),
  item('Q7_3', 'EC', 0.78, 'I have trust and confidence in my supervisor.'),
  item('Q8_1', 'OUT', 0.67, 'I am proud when I tell others I am part of the County'),
  item('Q8_2', 'OUT', 0.65, 'I would recommend the County as a great place to work'),
  item('Q8_3', 'OUT', 0.53, 'I feel a strong personal attachment to the County'),
  item('Q8_4', 'OUT', 0.57, 'The County inspires me to do the best in my job'),
  item('Q8_5', 'OUT', 0.55, 'The County motivates me to help it achieve its objectives'),
  item('INTENT', 'OUT', 0.5, 'Which of the following statements most reflects your current thoughts about working for the County?'),
];

/** From the wish to go to the wish to stay; the sample's intent item. */
export const intentAnswers = [
  'I want to leave the County as soon as possible',
  'I want to leave the County within the next 12 months',
  'I want to stay working for the County for at least the next year',
  'I want to stay working for the County for at least the next three years',
] as const;
