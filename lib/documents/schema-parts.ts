/** What the shapes of a file that anyone may have written are put together from. */
import * as v from 'valibot';
import { isWebAddress } from '../audit/evidence';

export const ADDRESS_LIMIT = 8_000;
/** As long as the note that the product itself takes, in UTF-16 units. */
export const NOTE_LIMIT = 100_000;
export const LIST_LIMIT = 50_000;

/** Issues that the person is told of in words of their own begin with these. */
export const UNSAFE = 'unsafe';
export const TOO_MUCH = 'too much';

/** A string, cut to `most` UTF-16 units. */
export const cut = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, most)),
  );

export const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
);

export const webAddress = v.pipe(
  v.string(),
  v.maxLength(ADDRESS_LIMIT),
  v.check((text) => URL.canParse(text), 'not an address'),
  v.check(isWebAddress, `${UNSAFE}: not a web address`),
);

export const count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A list of which the items that do not fit are left out. */
export function fitting<T extends v.GenericSchema>(schema: T) {
  return v.pipe(
    v.array(v.unknown()),
    v.maxLength(LIST_LIMIT),
    v.transform((items) =>
      items.flatMap((item): v.InferOutput<T>[] => {
        const result = v.safeParse(schema, item);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}

export const EvidenceSchema = v.object({
  text: cut(2_000),
  href: cut(ADDRESS_LIMIT),
  label: cut(2_000),
  src: cut(ADDRESS_LIMIT),
  value: cut(2_000),
  name: cut(2_000),
  selector: cut(4_000),
  where: v.picklist(['header', 'menu', 'main', 'footer', 'floating']),
  seenAt: time,
});
