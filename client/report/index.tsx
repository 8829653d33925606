/** The report view. */
export default function ReportView() {
  return <section aria-label="Report" />;
}
