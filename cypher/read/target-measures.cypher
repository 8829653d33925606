// What addresses a Goal or target, with the sentence that says so, stated before inferred.
// parameters:
//   key       string    the key of the Goal or Target
//   kinds     strings   kinds of source: Measure, Recommendation, Resolution, Instrument
//   reports   strings?  only what these reports say (all where null)
//   basis     string?   only stated or only inferred links
//   minScore  float?    only links with at least this score
//   skip      integer   so many are left out at the beginning
//   limit     integer   at most so many
// columns:
//   source  the Measure, Recommendation, Resolution or Instrument
//   edge    the ADDRESSES edge, with its evidence
//   actors  keys of who acts, sorted
MATCH (target:Ibid {key: $key})
MATCH (target)<-[edge:ADDRESSES]-(source:Ibid)
WHERE source.kind IN $kinds AND ($reports IS NULL OR edge.report IN $reports)
  AND ($basis IS NULL OR edge.basis = $basis) AND ($minScore IS NULL OR edge.score >= $minScore)
WITH source, edge
ORDER BY CASE edge.basis WHEN 'stated' THEN 0 ELSE 1 END, edge.score DESC, edge.key
SKIP $skip LIMIT $limit
OPTIONAL MATCH (source)-[:REPORTED_BY]->(actor:Ibid)
WITH source, edge, actor
ORDER BY actor.key
WITH source, edge, collect(DISTINCT actor.key) AS actors
RETURN source, edge, actors
ORDER BY CASE edge.basis WHEN 'stated' THEN 0 ELSE 1 END, edge.score DESC, edge.key
