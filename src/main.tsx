import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './offline';
import { startPlayground } from './store';
import { App } from './ui/App';
import './ui/styles.css';

const started = startPlayground();
const root = document.getElementById('root');
if (root !== null) {
  void started.then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
keepForOffline();
