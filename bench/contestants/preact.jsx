/** @jsxImportSource preact */
import { Component, render } from 'preact';
import { dateOf, enter, NETWORKS, safe, share, viewsOf } from './shared.js';

class Card extends Component {
  shouldComponentUpdate({ item }) {
    return item !== this.props.item;
  }

  render({ item }) {
    return (
      <article class="card">
        <img
          class="picture"
          src={safe(item.image)}
          alt=""
          width="320"
          height="180"
          loading="lazy"
          decoding="async"
        />
        <div class="text">
          <h3>
            <a href={safe(item.url)}>{item.title}</a>
          </h3>
          <p class="muted">
            <time datetime={item.date_published}>{dateOf(item)}</time>
          </p>
          <p class="summary">{item.summary}</p>
          <p class="muted">{viewsOf(item)}</p>
          <div class="share">
            {NETWORKS.map(({ id, label, href }) => (
              <a
                key={id}
                class={id}
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
    );
  }
}

const List = ({ items }) => items.map((item) => <Card key={item.id} item={item} />);

enter((box) => ({
  draw: (items) => render(<List items={items} />, box),
  remove: () => render(null, box),
}));
