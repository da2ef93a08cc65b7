import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
const place = document.querySelector('#app');
if (place?.hasChildNodes()) hydrateRoot(place, app);
else if (place) createRoot(place).render(app);
