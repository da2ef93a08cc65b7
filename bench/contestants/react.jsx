/** @jsxImportSource react */
import { memo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { dateOf, enter, NETWORKS, safe, share, viewsOf } from './shared.js';

const Card = memo(({ item }) => (
  <article className="card">
    <img
      className="picture"
      src={safe(item.image)}
      alt=""
      width="320"
      height="180"
      loading="lazy"
      decoding="async"
    />
    <div className="text">
      <h3>
        <a href={safe(item.url)}>{item.title}</a>
      </h3>
      <p className="muted">
        <time dateTime={item.date_published}>{dateOf(item)}</time>
      </p>
      <p className="summary">{item.summary}</p>
      <p className="muted">{viewsOf(item)}</p>
      <div className="share">
        {NETWORKS.map(({ id, label, href }) => (
          <a
            key={id}
            className={id}
            href={href(item)}
            target="_blank"
            rel="noopener"
            aria-label={label}
            onClick={share}
          />
        ))}
      </div>
    </div>
  </article>
));

const List = ({ items }) => items.map((item) => <Card key={item.id} item={item} />);

enter((box) => {
  const root = createRoot(box);
  return {
    draw: (items) => flushSync(() => root.render(<List items={items} />)),
    remove: () => root.unmount(),
  };
});
