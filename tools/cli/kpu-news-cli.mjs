#!/usr/bin/env node
// The name of 0.1.0, which crontabs hold.
import './kpu-news.mjs';
