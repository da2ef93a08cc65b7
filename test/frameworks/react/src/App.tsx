import 'kpu-news/define'; // registers the elements
import type {} from 'kpu-news/jsx'; // TypeScript knows the tags, what they take, and their events
import { useState } from 'react';

const ours = { items: [{ id: '1', title: 'Rapat koordinasi' }] }; // a JSON Feed, or a `Feed`

export function App() {
  const [shown, setShown] = useState(true);
  const [layout, setLayout] = useState<'list' | 'grid'>('list');
  const [feed, setFeed] = useState<object>();
  const [loads, setLoads] = useState(0);
  return (
    <>
      <button onClick={() => setShown(!shown)}>Show or hide</button>
      <button onClick={() => setLayout('grid')}>Grid</button>
      <button onClick={() => setFeed(ours)}>Our own feed</button>
      <p>
        Loaded <output>{loads}</output> times
      </p>
      {shown && (
        <kpu-news-list
          src="/feed.json"
          heading-level={3}
          limit={4}
          layout={layout}
          feed={feed}
          onkpu-load={({ detail }) => {
            if (detail.articles > 0) setLoads((before) => before + 1);
          }}
        >
          <a href="https://kpu.example/">Berita</a>
        </kpu-news-list>
      )}
    </>
  );
}
