// Which measures and recommendations address which Goals and targets.
// parameters:
//   reports   strings?  only what these reports say (all where null)
//   basis     string?   only stated or only inferred links
//   minScore  float?    only links with at least this score
// columns:
//   claim   the key of the Measure or Recommendation
//   kind    its kind
//   target  the key of the Goal or Target
//   basis   stated where any of its links to it is, else inferred
MATCH (claim:Ibid)-[link:ADDRESSES]->(target:Ibid)
WHERE (claim:Measure OR claim:Recommendation)
  AND ($reports IS NULL OR link.report IN $reports)
  AND ($basis IS NULL OR link.basis = $basis)
  AND ($minScore IS NULL OR link.score >= $minScore)
RETURN claim.key AS claim, claim.kind AS kind, target.key AS target, max(link.basis) AS basis
ORDER BY claim, target
