import type { FurnitureLabel } from '../../engine/index.ts';
import type { Translate } from '../translate.ts';

const names: Readonly<Record<FurnitureLabel, (t: Translate) => string>> = {
  ends: (t) => t('article.furniture.ends'),
  notes: (t) => t('article.furniture.notes'),
  contact: (t) => t('article.furniture.contact'),
  embargo: (t) => t('article.furniture.embargo'),
  about: (t) => t('article.furniture.about'),
};

export function furnitureName(label: FurnitureLabel | null, t: Translate): string {
  return label ? names[label](t) : t('article.furniture.other');
}
