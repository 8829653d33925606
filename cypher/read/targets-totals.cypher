// How many measures, reports and actors stand behind each Goal and target, by basis.
// parameters:
//   reports   strings?  only what these reports say (all where null)
//   minScore  float?    only links with at least this score
// columns:
//   target    the key of a Goal or Target
//   basis     stated or inferred
//   measures  how many measures
//   reports   how many reports
//   actors    how many States, Entities and mandate holders
MATCH (measure:Ibid:Measure)-[link:ADDRESSES]->(target:Ibid)
WHERE ($reports IS NULL OR link.report IN $reports) AND ($minScore IS NULL OR link.score >= $minScore)
OPTIONAL MATCH (measure)-[:REPORTED_BY]->(actor:Ibid)
RETURN target.key AS target, link.basis AS basis, count(DISTINCT measure.key) AS measures,
  count(DISTINCT link.report) AS reports, count(DISTINCT actor.key) AS actors
ORDER BY target, basis
