import { describe, expect, test } from 'vitest';
import { bundleFile, isAppAddress } from '../../electron/appAddress.ts';

describe('the app’s own address', () => {
  test.each(['app://tabled/', 'app://tabled/index.html?x=1#y'])('%s is one', (address) => {
    expect(isAppAddress(address)).toBe(true);
  });

  test.each([
    'https://tabled/',
    'app://elsewhere/',
    'app://tabled.example/',
    'app://tabled:80/',
    'file:///index.html',
    'about:srcdoc',
    'null',
    '',
  ])('"%s" is none', (address) => {
    expect(isAppAddress(address)).toBe(false);
  });
});

describe('an address in the bundle', () => {
  test('names a file of its folder', () => {
    expect(bundleFile('/app/renderer', 'app://tabled/assets/a.js')).toBe('/app/renderer/assets/a.js');
  });

  test.each([
    'app://tabled/../main.js',
    'app://tabled/%2e%2e/main.js',
    'app://tabled/..%2fmain.js',
    'app://tabled/assets/..%2f..%2fmain.js',
    'app://tabled/..%5cmain.js',
    'app://tabled/a%00.js',
    'app://tabled/%E0.js',
    'app://tabled/',
    'app://tabled/library.tabled',
    'app://elsewhere/index.html',
    'file:///app/renderer/index.html',
  ])('%s is refused or stays inside', (address) => {
    const file = bundleFile('/app/renderer', address);
    // Dots that the address parser resolves itself end at the root of the bundle.
    expect(file ?? '/app/renderer/').toMatch(/^\/app\/renderer\//);
  });

  test.each([
    'app://tabled/..%2fmain.js',
    'app://tabled/assets/..%2f..%2fmain.js',
    'app://tabled/..%5cmain.js',
  ])('%s is refused', (address) => {
    expect(bundleFile('/app/renderer', address)).toBeUndefined();
  });

  test('a folder whose name begins alike is not the bundle', () => {
    expect(bundleFile('/app/renderer', 'app://tabled/..%2frenderer-old/a.js')).toBeUndefined();
  });
});
