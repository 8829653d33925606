// The sections of a report, in the order in which they are read, each with what holds it.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   section  the Section
//   parent  the key of what holds it
//   start   the place of a footnote's mark, null for all else
MATCH (section:Ibid:Section)
WHERE section.key STARTS WITH 'Section:' + $symbol + '#'
MATCH (section)<-[has:HAS_SECTION]-(parent:Ibid)
RETURN section, parent.key AS parent, has.start AS start
ORDER BY section.order, section.key
