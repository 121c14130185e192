import './styles/fonts.css';
import './styles/tokens.css';
import './styles/contrast.css';
import './styles/reading.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { saveOnLeaving } from './fields/unsaved.ts';
import { loadTheme } from './shortcuts/theme.ts';
import { listenForEvents, openLibrary } from './store.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root"');

listenForEvents();
saveOnLeaving();
void loadTheme();
void openLibrary();
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <App />
    </I18nProvider>
  </StrictMode>,
);
