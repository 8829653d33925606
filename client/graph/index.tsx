/** The graph view. */
export default function GraphView() {
  return <section aria-label="Graph" />;
}
