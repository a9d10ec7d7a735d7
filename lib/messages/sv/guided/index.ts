import { ease } from './ease';
import { look } from './look';
import { map } from './map';
import { tests } from './tests';

export const guided = { ease, look, map, tests };
