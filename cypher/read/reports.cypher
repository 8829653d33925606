// The reports, the latest first, with how much each holds. Their parts are counted in one pass, by the place in their keys.
// parameters:
//   skip   integer  so many are left out at the beginning
//   limit  integer  at most so many
// columns:
//   report      the Report
//   paragraphs  how many paragraphs, the front matter not counted
//   measures    how many measures
OPTIONAL MATCH (part:Ibid)
WHERE part.kind = 'Measure' OR (part.kind = 'Paragraph' AND part.number <> '0')
WITH head(split(part.key, '#')) AS holder, count(part) AS parts
WITH collect(holder) AS holders, collect(parts) AS counts
MATCH (report:Ibid:Report)
WITH report,
  [at IN range(0, size(holders)) WHERE holders[at] = 'Paragraph:' + report.symbol | counts[at]] AS paragraphs,
  [at IN range(0, size(holders)) WHERE holders[at] = 'Measure:' + report.symbol | counts[at]] AS measures
RETURN report, coalesce(head(paragraphs), 0) AS paragraphs, coalesce(head(measures), 0) AS measures
ORDER BY coalesce(report.date, '') DESC, report.key
SKIP $skip LIMIT $limit
