/** The attributes of one element that the reader looks at. Each is asked for once, and none that the element has not. */

export class Attributes {
  id = '';
  name = '';
  class = '';
  role = '';
  style = '';
  /** null where there is none: an empty one hides. */
  hidden: string | null = null;
  ariaLabel = '';
  labelledBy = '';
  title = '';
  alt = '';
  tooltip = '';
  /** Whether any of those is there that name an element beyond its text. */
  hasLabel = false;

  /** Forgets the element before and reads another. */
  read(element: Element): void {
    this.id = this.name = this.class = this.role = this.style = '';
    this.ariaLabel = this.labelledBy = this.title = this.alt = this.tooltip = '';
    this.hidden = null;
    this.hasLabel = false;
    const names = element.getAttributeNames();
    for (let i = 0; i < names.length; i++) this.take(element, names[i] as string);
  }

  /** By length first: most names are none of ours, and comparing them with each would cost more than reading them. */
  private take(element: Element, name: string): void {
    switch (name.length) {
      case 2:
        if (name === 'id') this.id = attributeOf(element, name);
        break;
      case 3:
        if (name === 'alt') this.alt = this.label(element, name);
        break;
      case 4:
        if (name === 'name') this.name = attributeOf(element, name);
        else if (name === 'role') this.role = attributeOf(element, name);
        break;
      case 5:
        if (name === 'class') this.class = attributeOf(element, name);
        else if (name === 'style') this.style = attributeOf(element, name);
        else if (name === 'title') this.title = this.label(element, name);
        break;
      case 6:
        if (name === 'hidden') this.hidden = attributeOf(element, name);
        break;
      case 10:
        if (name === 'aria-label') this.ariaLabel = this.label(element, name);
        break;
      case 12:
        if (name === 'data-tooltip') this.tooltip = this.label(element, name);
        break;
      case 15:
        if (name === 'aria-labelledby') this.labelledBy = this.label(element, name);
        break;
    }
  }

  private label(element: Element, name: string): string {
    this.hasLabel = true;
    return attributeOf(element, name);
  }
}

const attributeOf = (element: Element, name: string): string => element.getAttribute(name) ?? '';
