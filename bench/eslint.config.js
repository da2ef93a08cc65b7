// The project's own rules; what runs in the page of a contestant also knows the browser's names.
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import project from '../eslint.config.js';

export default defineConfig(project, {
  files: ['contestants/**/*.js', 'page/**/*.js'],
  languageOptions: { globals: globals.browser },
});
