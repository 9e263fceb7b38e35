import { describe, expect, test } from 'vitest'
import { pageFaults, preloadFaults, scriptFaults } from './check-bundle.mjs'

describe('the built page', () => {
  test('may load scripts and styles', () => {
    const html = `<html><head><title>x</title>
      <script type="module" crossorigin src="./assets/a.js"></script>
      <link rel="stylesheet" href="./assets/a.css"></head><body><div id="root"></div></body></html>`
    expect(pageFaults(html)).toEqual([])
  })

  test.each([
    '<script>start()</script>',
    '<script type="module">start()</script>',
    '<style>p { color: red }</style>',
    '<p style="color: red"></p>',
    '<button onclick="go()"></button>',
  ])('may not hold %s', (html) => {
    expect(pageFaults(html)).toHaveLength(1)
  })
})

describe('the built preload', () => {
  test('may ask for what the sandbox has', () => {
    expect(preloadFaults('let a = require("electron"), b = require("node:url")')).toEqual([])
  })

  test.each(['node:fs', 'zod', './chunk.cjs'])('may not ask for %s', (name) => {
    expect(preloadFaults(`let a = require("${name}")`)).toHaveLength(1)
  })
})

describe('the built scripts', () => {
  test('may have a method named like eval', () => {
    expect(scriptFaults('a.js', 'page.eval(x);medieval(x);$eval(x)')).toEqual([])
  })

  test('may not evaluate text', () => {
    expect(scriptFaults('a.js', 'var a=1;eval("a")')).toHaveLength(1)
  })
})
