// How many things address a Goal or target.
// parameters:
//   key       string    the key of the Goal or Target
//   kinds     strings   kinds of source: Measure, Recommendation, Resolution, Instrument
//   reports   strings?  only what these reports say (all where null)
//   basis     string?   only stated or only inferred links
//   minScore  float?    only links with at least this score
// columns:
//   total  how many edges
MATCH (target:Ibid {key: $key})
MATCH (target)<-[edge:ADDRESSES]-(source:Ibid)
WHERE source.kind IN $kinds AND ($reports IS NULL OR edge.report IN $reports)
  AND ($basis IS NULL OR edge.basis = $basis) AND ($minScore IS NULL OR edge.score >= $minScore)
RETURN count(edge) AS total
