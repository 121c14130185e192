import type { Configuration } from 'electron-builder';

/** Packages that only the window uses: they are in its bundle already. */
const bundled = [
  'react',
  'react-dom',
  'react-router',
  'react-aria',
  'react-aria-components',
  'react-stately',
  'lucide-react',
  'zustand',
  'scheduler',
  'aria-hidden',
  'client-only',
  'use-sync-external-store',
  'clsx',
  '@react-types/*',
  '@internationalized/*',
  '@swc/*',
  '@tiptap/*',
  'prosemirror-*',
  '@floating-ui/*',
  '@remix-run/*',
];

/** The faces that packs are set in (electron/export/pdf/fonts.ts); the other files of their packages stay at home. */
const fontWeights = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];
const dejaVuFaces = ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSans-Oblique', 'DejaVuSans-BoldOblique'];

/**
 * Installers for Windows, macOS and Linux: `npm run dist`. Nothing is rebuilt, because better-sqlite3 brings its binaries, and
 * nothing is published: the app knows no network.
 */
const configuration: Configuration = {
  appId: 'uk.tabled.app',
  productName: 'Tabled',
  copyright: 'MIT licence',
  directories: { output: 'out/dist', buildResources: 'build/icons' },
  icon: 'build/icons/icon.png',
  npmRebuild: false,
  publish: null,
  asar: true,
  files: [
    'out/app/**',
    '!out/app/**/*.map',
    'package.json',
    ...bundled.map((name) => `!node_modules/${name}/**`),
    '!node_modules/better-sqlite3/{deps,src,binding.gyp}',
    '!node_modules/better-sqlite3/{deps,src}/**',
    '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node',
    `!node_modules/@expo-google-fonts/*/!(${fontWeights.join('|')})/**`,
    '!node_modules/@expo-google-fonts/**/*.png',
    `!node_modules/dejavu-fonts-ttf/ttf/!(${dejaVuFaces.join('|')}).ttf`,
    '!node_modules/docx/dist/!(index.mjs)',
    '!node_modules/docx/node_modules/{@types,undici-types}/**',
    '!node_modules/**/*.{md,map,ts,mts,cts}',
  ],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [{ ext: 'tabledpack', name: 'Pack of Tabled', role: 'Viewer' }],
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { target: ['dmg'], category: 'public.app-category.productivity' },
  linux: { target: ['AppImage', 'deb'], category: 'Office', maintainer: 'The makers of Tabled' },
};

export default configuration;
