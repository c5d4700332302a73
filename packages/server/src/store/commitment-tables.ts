/** A commitment as it was published. */
export interface CommitmentRow {
  id: string;
  plan: string;
  /** Its place among those of the plan, from 1. */
  ordinal: number;
  body: string;
  /** What the government reported before is in the body. */
  published_at: string;
  /** As its plan tells it, with what was reported since. */
  summary: string;
}

/** Which commitment a status report is about. */
export interface StatusReportRow {
  id: string;
  commitment: string;
}

export interface CommitmentTables {
  commitments: CommitmentRow;
  status_reports: StatusReportRow;
}
