/** A button that gives a text to the person as a file. The text is made when it is asked for. */
export function Download({
  name,
  type,
  text,
  children,
}: {
  name: string;
  type: string;
  text: () => string;
  children: string;
}) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([text()], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className="press plain" onClick={save}>
      {children}
    </button>
  );
}
