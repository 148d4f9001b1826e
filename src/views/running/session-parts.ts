import type { Finding } from '../../domain/imported-file.ts';
import type { MetricInfo } from '../../domain/metric.ts';
import type { IsoDate } from '../../domain/period.ts';
import type { CellAddress, MetricId } from '../../domain/reading.ts';
import type { Pipeline, ReleaseAsk } from '../../pipeline.ts';
import type { LoadReport } from '../../store/index.ts';
import type { Desk } from '../import/desk.ts';
import type { OccupationCandidate, PackSummary } from '../session-contract.ts';

/** What the pipeline brings along that does not depend on data. */
export interface Knowledge {
  readonly infos: ReadonlyMap<MetricId, MetricInfo>;
  readonly sqlFor: (address: CellAddress) => string;
  readonly packs: readonly PackSummary[];
  readonly findOccupations: (words: string) => readonly OccupationCandidate[];
  /** What the tables found in one file, beyond what reading it had told. */
  readonly loadFindings: (report: LoadReport, name: string) => readonly Finding[];
}

export interface OpenPipeline {
  readonly pipeline: Pipeline;
  readonly knowledge: Knowledge;
  readonly close: () => Promise<void>;
}

/** What the composition root gives the session: ways to start things. */
export interface SessionParts {
  readonly desk: Desk;
  /** A fresh, empty database behind a pipeline. `onDeath` is called at most once, when it dies by itself. */
  readonly openPipeline: (onDeath: (error: Error) => void) => Promise<OpenPipeline>;
  readonly today: () => IsoDate;
  /** The moment, for the record of releases; ISO 8601. */
  readonly now: () => string;
  /** Resolves when a release that was just recorded is kept, or nothing is kept at all; rejects when it cannot be (PR16). */
  readonly keepFirst?: () => Promise<void>;
  /** Sample data takes the place of real data, or the other way round. */
  readonly onOtherData?: () => void;
  /** The attack on a release, in a worker of its own (PR27). */
  readonly audit: ReleaseAsk['audit'];
}
