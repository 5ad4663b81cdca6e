import { emulate } from './emulate';
import { harden } from './harden';
import type { FromEmulator, ToEmulator } from './protocol';

const post = (message: FromEmulator): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToEmulator>): void => {
  post({ type: 'done', job: data.job, outcome: emulate(data.input) });
};

harden(self);
post({ type: 'ready' });
