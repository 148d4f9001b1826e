import approachColumns from '../content/approach-columns.csv?raw';
import approachRows from '../content/approach-rows.csv?raw';
import levers from '../content/levers.csv?raw';
import listeningFamilies from '../content/listening-families.csv?raw';
import listeningFrame from '../content/listening-frame.csv?raw';
import listeningMethods from '../content/listening-methods.csv?raw';
import listeningPrinciples from '../content/listening-principles.csv?raw';
import metricsToCome from '../content/metrics-to-come.csv?raw';
import policyAndData from '../content/policy-and-data.csv?raw';
import policyPlaces from '../content/policy-places.csv?raw';
import practices from '../content/practices.csv?raw';
import quickStarts from '../content/quick-starts.csv?raw';
import statements from '../content/statements.csv?raw';

/** The content as it ships, by name of the file. */
export const contentFiles = {
  'approach-columns.csv': approachColumns,
  'approach-rows.csv': approachRows,
  'levers.csv': levers,
  'listening-families.csv': listeningFamilies,
  'listening-frame.csv': listeningFrame,
  'listening-methods.csv': listeningMethods,
  'listening-principles.csv': listeningPrinciples,
  'metrics-to-come.csv': metricsToCome,
  'policy-and-data.csv': policyAndData,
  'policy-places.csv': policyPlaces,
  'practices.csv': practices,
  'quick-starts.csv': quickStarts,
  'statements.csv': statements,
} as const;

export type ContentFile = keyof typeof contentFiles;
export type ContentTexts = Readonly<Record<ContentFile, string>>;
