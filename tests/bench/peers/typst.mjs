// typst.mjs DATA.json N OUT: N reports as PDF/UA-1 in one process; prints how many bytes.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(process.env.PEERS + '/');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const [data, number, out] = process.argv.slice(2);
const reports = JSON.parse(readFileSync(data, 'utf8')).slice(0, Number(number));
const template = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'report.typ'), 'utf8');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: ['/usr/share/fonts/truetype/open-sans'] }] });
let bytes = 0;
for (const [index, report] of reports.entries()) {
  const pdf = compiler.pdf({ mainFileContent: template, inputs: { data: JSON.stringify(report) } },
                           { pdfStandard: 'ua-1', creationTimestamp: 0 });
  writeFileSync(join(out, `${index}.pdf`), pdf);
  bytes += pdf.length;
  compiler.evictCache(2);
}
console.log(bytes);
