// The reports, with how much each holds.
// parameters:
//   skip   integer  so many are left out at the beginning
//   limit  integer  at most so many
// columns:
//   report      the Report
//   paragraphs  how many paragraphs
//   measures    how many measures
MATCH (report:Ibid:Report)
WITH report ORDER BY report.date DESC, report.key SKIP $skip LIMIT $limit
WITH report,
  COUNT { MATCH (paragraph:Ibid:Paragraph) WHERE paragraph.key STARTS WITH 'Paragraph:' + report.symbol + '#' } AS paragraphs
WITH report, paragraphs,
  COUNT { MATCH (measure:Ibid:Measure) WHERE measure.key STARTS WITH 'Measure:' + report.symbol + '#' } AS measures
RETURN report, paragraphs, measures
ORDER BY report.date DESC, report.key
