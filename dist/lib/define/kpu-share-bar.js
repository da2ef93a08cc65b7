import { KpuShareBar } from '../elements/kpu-share-bar/kpu-share-bar.js';
import { defineOnce } from './define-once.js';
defineOnce('kpu-share-bar', KpuShareBar);
