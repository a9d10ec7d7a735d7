import type { CheckId } from '../../../audit/checklist';
import type { CheckText } from '../../check-text';
import { buying } from './buying';
import { contact } from './contact';
import { judgement } from './judgement';
import { loyalty } from './loyalty';
import { product } from './product';
import { selfService } from './self-service';
import { terms } from './terms';

export const checks = {
  ...contact,
  ...selfService,
  ...terms,
  ...product,
  ...buying,
  ...loyalty,
  ...judgement,
} satisfies Record<CheckId, CheckText>;
