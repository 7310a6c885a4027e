/** One page with the words below each other; sizes are in points. */
export function drawPdf(
  words: readonly string[],
  [width, height]: readonly [number, number] = [220, 200],
): Buffer {
  const text = words.map((word) => `(${word.replace(/[\\()]/g, "\\$&")}) Tj T*`).join(" ");
  const stream = `BT /F1 12 Tf 16 TL 20 ${height - 40} Td ${text} ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>`,
    `<</Length ${Buffer.byteLength(stream, "latin1")}>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(pdf, "latin1");
    pdf += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${Buffer.byteLength(pdf, "latin1")}\n%%EOF\n`;
  return Buffer.from(pdf + table + trailer, "latin1");
}
