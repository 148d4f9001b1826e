import { families, principles, responsibleLevels } from '../../domain/framework.ts';
import { controls, costClasses, evidenceGrades, levers, type Practice } from '../../domain/lever.ts';

export const principlesOf = ({ principles: served }: Practice): string =>
  served.length === Object.keys(principles).length
    ? 'all eight'
    : served.length === 0
      ? 'no single one'
      : served.map((principle) => principles[principle].label).join(', ');

export const familiesOf = (practice: Practice): string => practice.families.map((family) => families[family]).join(', ');

export const leverOf = ({ lever }: Practice): string => levers[lever].label;

export const levelOf = ({ level }: Practice): string => responsibleLevels[level].label;

export const controlOfPractice = ({ control }: Practice): string => controls[control];

export const costOf = ({ cost }: Practice): string => costClasses[cost];

/** Where `of payroll a year` stands beside it. */
export const shortCostOf = ({ cost }: Pick<Practice, 'cost'>): string => costClasses[cost].replace(' of payroll a year', '');

/** `A: experiment or strong natural experiment`. */
export const gradeOf = ({ evidence: { grade } }: Practice): string => `${grade}: ${evidenceGrades[grade]}`;
