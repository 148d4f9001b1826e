import type { FilePlan, Finding } from '../../domain/imported-file.ts';
import type { LoadReport } from '../../store/index.ts';
import type { LoadedFile } from '../session-contract.ts';

/** A file as it stands after loading: rows that the tables held back are quarantined, what the tables found is among the findings. */
export const loadedFile = (plan: FilePlan, report: LoadReport, found: readonly Finding[]): LoadedFile => {
  const { chunks: _, profiles: __, ...reading } = plan.reading;
  const heldBack = report.files.find((file) => file.name === reading.name)?.quarantined ?? [];
  const { ledger } = reading;
  return {
    ...plan,
    findings: [...plan.findings, ...found],
    reading: {
      ...reading,
      ledger: { ...ledger, loaded: ledger.loaded - heldBack.length, quarantined: ledger.quarantined + heldBack.length },
      quarantined: [...reading.quarantined, ...heldBack],
    },
  };
};
