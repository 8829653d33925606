/** The upload view. */
export default function UploadView() {
  return <section aria-label="Upload" />;
}
