// What every statement answers of a relationship: r {...relationship}. Type, stance and ends stand in its id and are not
// sent twice. Read by relationshipRow in server/queries/rows.ts.
.id, .modality, .fromScope, .toScope, .basis, .status, .time, .markFootnotes, .markPrinted, .markStatuses, .claimCount
