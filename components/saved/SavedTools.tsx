import { Choice } from '../settings/Choice.tsx';
import { type Translate, useTranslate } from '../translate.ts';
import { type SortOrder, sortOrders } from './sort-quotes.ts';

const orderNames: { readonly [O in SortOrder]: (t: Translate) => string } = {
  saved: (t) => t('saved.order.saved'),
  date: (t) => t('saved.order.date'),
  speaker: (t) => t('saved.order.speaker'),
  site: (t) => t('saved.order.site'),
};

interface SavedToolsProps {
  readonly query: string;
  readonly order: SortOrder;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: SortOrder) => void;
}

/** Finding and ordering saved quotes; every letter and choice shows at once. */
export function SavedTools({ query, order, onQuery, onOrder }: SavedToolsProps) {
  const t = useTranslate();
  return (
    <search class="saved-tools">
      <label class="search">
        {t('saved.search')}
        <input type="search" value={query} onInput={({ currentTarget }) => onQuery(currentTarget.value)} />
      </label>
      <Choice
        name={t('saved.order.title')}
        values={sortOrders}
        value={order}
        nameOf={(one) => orderNames[one](t)}
        onChange={onOrder}
      />
    </search>
  );
}
