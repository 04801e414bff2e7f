// docx.mjs DATA.json N OUT: N reports as DOCX through docxtemplater in one process; prints how many bytes.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(process.env.PEERS + '/');
const Docxtemplater = require('docxtemplater');
const PizZip = require('pizzip');
const [data, number, out] = process.argv.slice(2);
const reports = JSON.parse(readFileSync(data, 'utf8')).slice(0, Number(number));

const paragraph = (style, body) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${body}</w:p>`;
const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const row = (list, mark, properties) =>
  `<w:tr><w:trPr>${mark}</w:trPr><w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p>${run(`{#${list}}{first}`, properties)}</w:p></w:tc>` +
  `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr><w:p>${run(`{rest}{/${list}}`, properties)}</w:p></w:tc></w:tr>`;
const runs = run('{#runs}{#plain}{text}{/plain}') + run('{#strong}{text}{/strong}', '<w:b/>') + run('{#em}{text}{/em}{/runs}', '<w:i/>');
const mark = text => `<w:p>${run(text)}</w:p>`;
const body = paragraph('Title', run('{title}')) + mark('{#blocks}') +
  mark('{#h1}') + paragraph('Heading1', run('{text}')) + mark('{/h1}') + mark('{#h2}') + paragraph('Heading2', run('{text}')) + mark('{/h2}') +
  mark('{#h3}') + paragraph('Heading3', run('{text}')) + mark('{/h3}') + mark('{#p}') + paragraph('Normal', runs) + mark('{/p}') +
  mark('{#list}') + mark('{#items}') + paragraph('ListBullet', run('{.}')) + mark('{/items}') + mark('{/list}') +
  mark('{#box}') + paragraph('Box', run('{title}', '<w:b/>')) + mark('{#paragraphs}') + paragraph('Box', run('{.}')) + mark('{/paragraphs}') + mark('{/box}') +
  mark('{#table}') + `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2400"/><w:gridCol w:w="2400"/></w:tblGrid>` +
  row('head', '<w:tblHeader/>', '<w:b/>') + row('rows', '', '') + '</w:tbl>' + mark('{/table}') + mark('{/blocks}');
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id, based, properties) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${based}<w:rPr>${properties}</w:rPr></w:style>`;
const package_ = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
  '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'word/styles.xml': `<w:styles ${word}>` + style('Normal', '', '<w:sz w:val="20"/>') +
    ['Title', 'Heading1', 'Heading2', 'Heading3', 'ListBullet', 'Box'].map((id, i) =>
      style(id, '<w:basedOn w:val="Normal"/>', `<w:sz w:val="${[48, 36, 26, 22, 20, 20][i]}"/>`)).join('') + '</w:styles>',
  'word/document.xml': `<w:document ${word}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
};
const zip = new PizZip();
for (const [name, content] of Object.entries(package_)) zip.file(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + content);
const template = zip.generate({ type: 'nodebuffer' });

// What the template loops over: one key a kind of block.
const split = cells => ({ first: cells[0] ?? '', rest: cells.slice(1).join(' · ') });
const words = block => block.kind === 'list' ? block.items : [block.runs.map(([text]) => text).join('')];
const shaped = block => {
  switch (block.kind) {
    case 'h': return { [`h${Math.min(block.level, 3)}`]: { text: block.text } };
    case 'p': return { p: { runs: block.runs.map(([text, style]) => ({ [style || 'plain']: { text } })) } };
    case 'list': return { list: { items: block.items } };
    case 'box': return { box: { title: block.title, paragraphs: block.blocks.flatMap(words) } };
    case 'table': return { table: { head: block.head.map(split), rows: block.rows.map(split) } };
    default: throw new Error(block.kind);
  }
};
let bytes = 0;
for (const [index, report] of reports.entries()) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ title: report.title, blocks: report.blocks.map(shaped) });
  const docx = document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  writeFileSync(join(out, `${index}.docx`), docx);
  bytes += docx.length;
}
console.log(bytes);
