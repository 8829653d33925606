// How many measures address each Goal and target, by basis, kind of measure, and kind and region of who acts. A measure
// without an actor counts once, with the actor null; one with several actors counts for each.
// parameters:
//   reports   strings?  only what these reports say (all where null)
//   minScore  float?    only links with at least this score
// columns:
//   target       the key of a Goal or Target
//   basis        stated or inferred
//   measureKind  the kind of measure
//   actorKind    the kind of who acts
//   region       the region of the State that acts
//   measures     how many measures
MATCH (measure:Ibid:Measure)-[link:ADDRESSES]->(target:Ibid)
WHERE ($reports IS NULL OR link.report IN $reports) AND ($minScore IS NULL OR link.score >= $minScore)
OPTIONAL MATCH (measure)-[:REPORTED_BY]->(actor:Ibid)
RETURN target.key AS target, link.basis AS basis, measure.measureKind AS measureKind, actor.kind AS actorKind,
  actor.region AS region, count(DISTINCT measure.key) AS measures
ORDER BY target, basis, measureKind, actorKind, region
