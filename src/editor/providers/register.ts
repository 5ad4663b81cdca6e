import { registerCompletion } from './completion';
import { registerHovers } from './hover';
import { registerQuickFixes } from './quick-fixes';
import { registerSignatures } from './signature';
import { registerStructure } from './structure';

/** Registers every provider once for the whole page; each finds its editor's services by the model. */
export function registerProviders(): void {
  registerCompletion();
  registerHovers();
  registerSignatures();
  registerStructure();
  registerQuickFixes();
}
