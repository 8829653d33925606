// Every measure with each of those who reported it; one without an actor comes once, with nulls.
// parameters:
//   reports  strings?  only measures of these reports (all where null)
// columns:
//   measure     the key of the Measure
//   actor       the key of the State, Entity or mandate holder
//   kind        its kind
//   region      the region of the State
//   entityKind  the kind of the Entity
MATCH (measure:Ibid:Measure)
WHERE $reports IS NULL OR any(symbol IN $reports WHERE measure.key STARTS WITH 'Measure:' + symbol + '#')
OPTIONAL MATCH (measure)-[:REPORTED_BY]->(actor:Ibid)
RETURN DISTINCT measure.key AS measure, actor.key AS actor, actor.kind AS kind, actor.region AS region,
  actor.entityKind AS entityKind
ORDER BY measure, actor
