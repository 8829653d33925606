// Where reports name Goals and targets.
// parameters:
//   reports  strings?  only these reports (all where null)
//   key      string?   only this Goal or Target (all where null)
// columns:
//   target  the key of the Goal or Target
//   place   the key of the Paragraph or Footnote
//   order   its place in the order of the report
//   edge    the mention
MATCH (place:Ibid)-[edge:MENTIONS]->(target:Ibid)
WHERE (target:Goal OR target:Target) AND ($key IS NULL OR target.key = $key)
  AND ($reports IS NULL OR edge.report IN $reports)
RETURN target.key AS target, place.key AS place, place.order AS order, edge
ORDER BY edge.report, order, edge.start, edge.key
