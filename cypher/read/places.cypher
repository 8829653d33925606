// Several paragraphs and footnotes, each with what holds it.
// parameters:
//   keys  strings  their keys
// columns:
//   place   a Paragraph or Footnote
//   parent  the Section or Report that holds the Paragraph, or where the Footnote's mark stands
UNWIND $keys AS key
MATCH (place:Ibid {key: key})
MATCH (place)<-[:HAS_PARAGRAPH|HAS_FOOTNOTE]-(parent:Ibid)
RETURN place, parent
ORDER BY place.key, parent.key
