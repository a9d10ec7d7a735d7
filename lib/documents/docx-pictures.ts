import { ImageRun, Paragraph, SimpleField, TextRun } from 'docx';
import type { Caption, Picture } from './blocks';
import { TEXT_WIDTH } from './docx-look';
import { runsOf } from './docx-runs';
import { crc32 } from './zip-images';

/** At 96 to the inch, as the library counts them: 1,440 twentieths of a point are an inch. */
const WIDEST = Math.floor(TEXT_WIDTH / 15);
/** Less than a third of the page, so that a phone's tall picture leaves room for its caption and the text around it. */
const TALLEST = 300;

/** Images that a Word document can hold, with the ending of their names. */
const ENDINGS: Readonly<Record<string, 'png' | 'jpg'>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/**
 * The pictures of one document. Each is written as a stand-in of a few bytes, and the image takes its place when the file
 * is put together: so no image is copied, hashed or packed, which would take seconds.
 */
export class DocxPictures {
  /** Images by the check sums of their stand-ins. */
  readonly images = new Map<number, Blob>();
  /** Those of a kind that Word cannot show. */
  leftOut = 0;

  /** The picture with its caption below it; the caption alone where there is no `image` that Word shows. */
  paragraphsOf({ width, height, alt, caption }: Picture, image: Blob | undefined): Paragraph[] {
    const type = image && ENDINGS[image.type];
    if (!image || !type || !(width > 0 && height > 0)) {
      this.leftOut += 1;
      return [captionOf(caption)];
    }
    const data = new TextEncoder().encode(`picture ${caption.number}`);
    this.images.set(crc32(data), image);
    const share = Math.min(1, WIDEST / width, TALLEST / height);
    const transformation = {
      width: Math.max(1, Math.round(width * share)),
      height: Math.max(1, Math.round(height * share)),
    };
    const altText = { name: `${caption.label} ${caption.number}`, description: alt };
    const outline = { type: 'solidFill', solidFillType: 'rgb', value: 'DCDCD6', width: 6_350 } as const;
    const run = new ImageRun({ type, data, transformation, altText, outline });
    return [new Paragraph({ style: 'PictureLine', children: [run] }), captionOf(caption)];
  }
}

/** A caption that Word counts by itself, so that a picture the person adds or takes out is counted too. */
export function captionOf({ label, number, runs }: Caption): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${label} `),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      new TextRun(': '),
      ...runsOf(runs),
    ],
  });
}
