/** The cypher view. */
export default function CypherView() {
  return <section aria-label="Cypher" />;
}
