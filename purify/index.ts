import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { allowedAttributes, allowedTags, attributeForms, attributeOwners } from './allow-list.ts';

interface PurifyOptions {
  /** Pictures may load from https addresses, without referrer; otherwise their alternative text stands in. */
  readonly images?: boolean;
}

export type Purify = (html: string, options?: PurifyOptions) => DocumentFragment;

const config: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: allowedTags,
  ALLOWED_ATTR: allowedAttributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  // Every other attribute is no address; `attributeForms` checks them.
  ADD_URI_SAFE_ATTR: allowedAttributes.filter((name) => name !== 'href' && name !== 'src'),
  RETURN_DOM_FRAGMENT: true,
};

/** Our own markers for links and pictures; the page's values never stay. */
const ownAttributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { target: '_blank', rel: 'noopener noreferrer' },
  img: { referrerpolicy: 'no-referrer', loading: 'lazy' },
};

/**
 * The only way for a page's markup into ours. One purifier a window: it owns the Trusted Types policy "dompurify", which
 * can be made only once. Throws where the DOM is too poor to purify in (fail closed).
 */
export function createPurifier(window: WindowLike): Purify {
  const purifier = createDOMPurify(window);
  if (!purifier.isSupported) throw new Error('DOMPurify needs a full DOM');
  let images = false;

  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName: name, attrValue: value } = attribute;
    const owners = attributeOwners[name];
    const isMisplaced = owners !== undefined && !owners.includes(element.localName);
    const isOff = name === 'src' && !images;
    if (isMisplaced || isOff || attributeForms[name]?.test(value) === false) attribute.keepAttr = false;
  });
  purifier.addHook('afterSanitizeAttributes', (element) => {
    const own = ownAttributes[element.localName];
    if (!own) return;
    for (const name of Object.keys(own)) element.removeAttribute(name);
    if (!element.hasAttribute(element.localName === 'a' ? 'href' : 'src')) return;
    for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
  });

  return (html, options = {}) => {
    images = options.images ?? false;
    const fragment = purifier.sanitize(html, config);
    // A picture without words has nothing to stand in for it.
    for (const image of fragment.querySelectorAll('img')) {
      if (!image.hasAttribute('src') && !image.getAttribute('alt')?.trim()) image.remove();
    }
    return fragment;
  };
}
