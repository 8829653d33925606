import { fuzz } from "../robustness/fuzz-run";
import { fixture, sample } from "../robustness/graphs";

/** `npm run bench -- fuzz [CASES] [FIRST]`: reading against broken files. The exit status is 1 where it crashed or hung. */
export async function benchFuzz([many = "2000", first = "0"]: readonly string[]): Promise<number> {
  const began = performance.now();
  const sources = [sample, fixture("A-99-705.pdf"), fixture("A-99-705.docx")];
  const { read, refused, faults, slowest } = await fuzz({
    sources,
    many: Number(many),
    first: Number(first),
    limit: 60_000,
    onCase: (done) => {
      if (done % 200 === 0) console.log(`  ${done} of ${many}`);
    },
  });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `Broken files: ${many} cases in ${seconds} s, of the specimen as text, PDF and Word, each broken as its number says.`,
  );
  console.log(`  read ${read}, refused with a reason ${refused}, crashed or hung ${faults.length}`);
  console.log(`  longest: ${slowest.name}, ${slowest.ms} ms`);
  for (const fault of faults) console.log(`  ✖ ${fault}`);
  return faults.length > 0 ? 1 : 0;
}
