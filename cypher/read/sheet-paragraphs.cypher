// The paragraphs of a report without their text, in the order in which they are read.
// parameters:
//   symbol  string  the report's symbol
// columns:
//   key     the key of the Paragraph
//   number  its number
//   order   its place in the order of the report
//   page    its page, if known
//   length  how long its text is
//   parent  the key of the Section or Report that holds it
MATCH (paragraph:Ibid:Paragraph)
WHERE paragraph.key STARTS WITH 'Paragraph:' + $symbol + '#'
MATCH (paragraph)<-[:HAS_PARAGRAPH]-(parent:Ibid)
RETURN paragraph.key AS key, paragraph.number AS number, paragraph.order AS order, paragraph.page AS page,
  size(paragraph.text) AS length, parent.key AS parent
ORDER BY order, key
