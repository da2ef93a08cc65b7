import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const rendered = document.querySelector('#app')?.hasChildNodes();
(rendered ? createSSRApp(App) : createApp(App)).mount('#app');
