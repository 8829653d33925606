// How often reports name each shared thing.
// parameters:
//   reports  strings?  only these reports (all where null)
// columns:
//   key       the key of the thing
//   mentions  how many mentions
MATCH (report:Ibid:Report)-[names:NAMES]->(thing:Ibid)
WHERE $reports IS NULL OR names.report IN $reports
RETURN thing.key AS key, coalesce(sum(names.count), 0) AS mentions
ORDER BY key
