import { families, principles, responsibleLevels } from '../../domain/framework.ts';
import { controls, costClasses, evidenceGrades, levers, type Practice } from '../../domain/lever.ts';

export const principlesOf = (practice: Practice): string =>
  practice.principles.length === 0 ? 'all eight' : practice.principles.map((principle) => principles[principle].label).join(', ');

export const familiesOf = (practice: Practice): string => practice.families.map((family) => families[family]).join(', ');

export const leverOf = ({ lever }: Practice): string => levers[lever].label;

export const levelOf = ({ level }: Practice): string => responsibleLevels[level].label;

export const controlOfPractice = ({ control }: Practice): string => controls[control];

export const costOf = ({ cost }: Practice): string => costClasses[cost];

/** `A: experiment or strong natural experiment`. */
export const gradeOf = ({ evidence: { grade } }: Practice): string => `${grade}: ${evidenceGrades[grade]}`;
