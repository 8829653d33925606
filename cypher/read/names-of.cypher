// The reports that name a shared thing, or that hold a part or a claim.
// parameters:
//   key     string   the key of the thing
//   symbol  string?  the symbol of the report that it is part of, null for a shared thing
// columns:
//   symbol    the report's symbol
//   title     its title
//   mentions  how many mentions
MATCH (thing:Ibid {key: $key})
MATCH (thing)<-[names:NAMES]-(report:Ibid:Report)
RETURN report.symbol AS symbol, report.title AS title, names.count AS mentions
UNION ALL
MATCH (report:Ibid:Report)
WHERE report.symbol = $symbol
RETURN report.symbol AS symbol, report.title AS title, null AS mentions
