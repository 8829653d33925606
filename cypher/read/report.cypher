// One report.
// parameters:
//   symbol  string  its symbol
// columns:
//   report  the Report
MATCH (report:Ibid:Report {key: 'Report:' + $symbol})
RETURN report
