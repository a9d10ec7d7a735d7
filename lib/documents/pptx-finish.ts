/** What the library for slides leaves undone, put right in the finished file. */
import JSZip from 'jszip';
import { ACCENT } from './docx-look';

export interface Finish {
  /** BCP 47 tag of the language of the slides. */
  language: string;
  /** The speaker's notes of each slide, in order. */
  notes: readonly (readonly string[])[];
  /** By the tables' names. */
  tables: ReadonlyMap<string, { description: string; hasHead: boolean }>;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The file with types for the parts that are there alone, the language of its texts, notes of several paragraphs,
 * descriptions of tables and a name of its own for each shape.
 */
export async function finished(bytes: ArrayBuffer, finish: Finish): Promise<Blob> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.values(zip.files).flatMap(({ name, dir }) => (dir ? [] : [name]));
  for (const path of paths.filter((name) => /\.xml$/.test(name))) {
    const before = (await zip.file(path)?.async('string')) ?? '';
    const after = finishedPart(path, before, paths, finish);
    if (after !== before) zip.file(path, after);
  }
  // Empty folders are no parts of the format.
  for (const { name, dir } of Object.values(zip.files)) {
    if (dir && !paths.some((path) => path.startsWith(name))) zip.remove(name);
  }
  return zip.generateAsync({ type: 'blob', mimeType: TYPE, compression: 'DEFLATE' });
}

function finishedPart(path: string, xml: string, paths: readonly string[], finish: Finish): string {
  if (path === '[Content_Types].xml') {
    return xml.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (type, part) =>
      paths.includes(part) ? type.trim() : '',
    );
  }
  if (path === 'docProps/core.xml') {
    return xml.replace('<cp:revision>', `<dc:language>${finish.language}</dc:language><cp:revision>`);
  }
  if (path === 'ppt/theme/theme1.xml') return inOurColours(xml);
  const spoken = xml.replace(/ altLang="[^"]*"/g, '').replace(/lang="en-US"/g, `lang="${finish.language}"`);
  const slide = /^ppt\/(slides|notesSlides)\/\w+?(\d+)\.xml$/.exec(path);
  if (slide?.[1] === 'slides') return withNames(withOneLook(spoken), finish.tables);
  if (slide) return withNotes(spoken, finish.notes[Number(slide[2]) - 1] ?? [], finish.language);
  return spoken;
}

/** So that what the person adds is in the same colours. */
function inOurColours(xml: string): string {
  return xml
    .replace(/(<a:accent1><a:srgbClr val=")\w+/, `$1${ACCENT}`)
    .replace(/(<a:(?:hlink|folHlink)><a:srgbClr val=")\w+/g, `$1${ACCENT}`);
}

/** The library writes the look of a paragraph before each of its runs; the format knows one, at its beginning. */
function withOneLook(xml: string): string {
  return xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let first = true;
    return paragraph.replace(/<a:pPr\b[^>]*>.*?<\/a:pPr>/gs, (look) => {
      const kept = first ? look : '';
      first = false;
      return kept;
    });
  });
}

/** Each shape gets a number of its own; tables say what they hold, and whether their first row is a head. */
function withNames(xml: string, tables: Finish['tables']): string {
  let id = 1;
  return xml
    .replace(/<p:cNvPr id="\d+" name="(?!")/g, () => {
      id += 1;
      return `<p:cNvPr id="${id}" name="`;
    })
    .replace(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs, (frame) => {
      const name = /<p:cNvPr id="\d+" name="([^"]*)"/.exec(frame)?.[1] ?? '';
      const table = tables.get(name);
      if (!table) return frame;
      return frame
        .replace(`name="${name}"`, (found) => `${found} descr="${escaped(table.description)}"`)
        .replace('<a:tblPr/>', `<a:tblPr ${table.hasHead ? 'firstRow' : 'firstCol'}="1"/>`);
    });
}

/** The library writes all notes as one run of text. */
function withNotes(xml: string, notes: readonly string[], language: string): string {
  const paragraphs = notes
    .flatMap((note) => note.split('\n'))
    .map((text) => `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`);
  return xml.replace(
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
    (_, before: string, after: string) => `${before}${paragraphs.join('') || '<a:p/>'}${after}`,
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
