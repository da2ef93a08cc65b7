import type { LitElement } from 'lit';
import { reportError } from '../../../controllers/report-error.js';
import { FeedError } from '../../../model/feed-error.js';

/** What a later part of an element's code may reach of it. */
interface Drawn {
  update(changed: Map<PropertyKey, unknown>): void;
  readonly renderRoot: ParentNode & { _$litPart$?: unknown };
}

/**
 * Draws an element anew from nothing where its template no longer finds its nodes: translators, blockers and other
 * scripts of a page take them apart. Lit keeps its part under a name that is the same in every build.
 */
export function rerenderOnError(host: LitElement): void {
  const drawn = host as unknown as Drawn;
  const update = drawn.update.bind(host);
  drawn.update = (changed) => {
    try {
      update(changed);
    } catch {
      const root = drawn.renderRoot;
      root.replaceChildren();
      delete root._$litPart$;
      try {
        update(changed);
      } catch (cause) {
        void reportError(host, new FeedError('internal', { cause }));
      }
    }
  };
}
