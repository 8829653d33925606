/** The targets view. */
export default function TargetsView() {
  return <section aria-label="Targets" />;
}
